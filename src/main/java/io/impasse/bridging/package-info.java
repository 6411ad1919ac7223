/** Searches for zones, packages, conflicts of red lines and the smallest moves; the only one that sees the solver. */
package io.impasse.bridging;
