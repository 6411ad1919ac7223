/** The agreement as a tree of clauses over its untouched original text. */
package io.impasse.text;
