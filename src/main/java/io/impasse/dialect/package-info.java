/** The language of rules: its words, its grammar, and what a rule means, without the engine. */
package io.impasse.dialect;
