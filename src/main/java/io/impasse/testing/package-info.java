/** Testing rule sets: fixtures, sentences, coverage, mutation, and why a rule is silent. */
package io.impasse.testing;
