package io.impasse.dialect;

/**
 * A piece of a rule file.
 *
 * @param text   as it stands in the file; a string without its quotation marks
 * @param line   from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind { NAME, VARIABLE, STRING, NUMBER, SIGN, END }

    boolean is(String sign) {
        return text.equals(sign) && kind != Kind.STRING;
    }

    /** As messages name it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
