/** Compiling, checking and running rule sets; the only package that sees Drools. */
package io.impasse.rules;
