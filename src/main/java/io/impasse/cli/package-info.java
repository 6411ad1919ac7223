/** The command line: {@code impasse check DRAFT} and its companions. */
package io.impasse.cli;
