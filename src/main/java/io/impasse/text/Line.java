package io.impasse.text;

/**
 * One line that says something, without the blanks around it.
 *
 * @param number  counted from 1
 * @param start   offset of its first character that is neither blank nor a quotation mark of Markdown
 * @param end     offset behind its last character that is not blank
 * @param indent  columns before it; a tab counts four
 * @param apart   whether a blank line, a rule or the beginning of the text stands before it
 * @param heading level of a Markdown heading, 1 to 6; 0: it is none
 */
record Line(int number, int start, int end, int indent, boolean apart, int heading) {
    int length() {
        return end - start;
    }
}
