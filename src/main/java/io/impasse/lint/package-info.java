/** What is wrong with a folder of rules that each read well. */
package io.impasse.lint;
