/** Reports for people: on a terminal and in Markdown. Nothing of a draft or a case reaches the output raw. */
package io.impasse.report;
