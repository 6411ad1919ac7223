/** From clauses to provisions: words, phrases, clause frames, and the reading rules that recognise issues in frames. */
package io.impasse.reading;
