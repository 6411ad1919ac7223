/** Testing rule sets: fixtures, coverage, mutation, and why a rule is silent. */
package io.impasse.testing;
