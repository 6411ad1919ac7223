package io.impasse.text;

/**
 * A label as it stands in the text.
 *
 * @param form  what tells lists of one style apart: punctuation ("." or "()"), bullet sign, or word ("section")
 * @param value its place in its list, from 1; 0: such labels do not count
 * @param text  what goes into an id: {@code c}, {@code II}, {@code 1.2}
 * @param start offset of its first character
 * @param end   offset of the text behind it
 * @param level of the Markdown heading it stands in, each of which has lists of its own; 0: it stands in none
 */
record Label(Style style, String form, int value, String text, int start, int end, int level) {
    Label(Style style, String form, int value, String text, int start, int end) {
        this(style, form, value, text, start, end, 0);
    }

    /** No label: the text at {@code start} begins at once. */
    static Label none(int start) {
        return new Label(Style.NONE, "", 0, "", start, start);
    }

    boolean present() {
        return style != Style.NONE;
    }

    boolean first() {
        return value == 1;
    }

    /** Whether both stand in lists of one kind. */
    boolean like(Label other) {
        return list().equals(other.list());
    }

    /** Whether it can stand behind {@code earlier} in one list; numbers between them may be missing. */
    boolean continues(Label earlier) {
        return like(earlier) && (value > earlier.value || style == Style.BULLET);
    }

    /** The list it belongs to, as a key. */
    String list() {
        return style == Style.NAMED_POINT ? style.name() : style + form + level;
    }

    Label as(Style other, int otherValue) {
        return new Label(other, form, otherValue, text, start, end, level);
    }

    Label from(int otherStart) {
        return new Label(style, form, value, text, otherStart, end, level);
    }

    Label withEnd(int otherEnd) {
        return new Label(style, form, value, text, start, otherEnd, level);
    }

    Label atLevel(int heading) {
        return new Label(style, form, value, text, start, end, heading);
    }

    /** How deep a decimal number goes: 2 for {@code 1.2.3}. */
    long dots() {
        return text.chars().filter(c -> c == '.').count();
    }

    /** Whether it is a letter that is a Roman number too, such as {@code i} or {@code C}. */
    boolean ambiguous() {
        return (style == Style.LETTER || style == Style.CAPITAL) && text.length() == 1 && Numerals.roman(text) > 0;
    }

    /** The same sign read as a Roman number. */
    Label asRoman() {
        return as(style == Style.LETTER ? Style.ROMAN : Style.ROMAN_CAPITAL, Numerals.roman(text));
    }
}
