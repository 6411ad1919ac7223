/** Conclusions of rules, findings, and the justification of each down to quotes and sources. */
package io.impasse.finding;
