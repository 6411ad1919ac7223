/** The words of the field as plain immutable data: cases, issues, terms, values, positions, provisions. */
package io.impasse.model;
