/** The front door: check a draft agreement against a case. Start with {@link io.impasse.Analyzer}. */
package io.impasse;
