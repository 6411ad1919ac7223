package io.impasse.report;

/**
 * Text of others made harmless and visible: whatever a terminal would obey or hide (controls, ANSI escapes,
 * direction marks, zero-width characters) is spelled out, such as {@code \x1b} or {@code \u202e}.
 */
public final class Visible {
    private Visible() {}

    /** The text on one line: every run of white space is one space, everything invisible is spelled out. */
    public static String of(String text) {
        return harmless(text) ? text : spelledOut(text);
    }

    /** Whether it is printable ASCII with single spaces, as most texts are. */
    private static boolean harmless(String text) {
        char last = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && last == ' ') {
                return false;
            }
            last = c;
        }
        return true;
    }

    private static String spelledOut(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean blank = blank(point);
            if (!blank) {
                append(out, point);
            } else if (!space) {
                out.append(' ');
            }
            space = blank;
        }
        return out.toString();
    }

    private static boolean blank(int point) {
        return point == '\n' || point == '\r' || point == '\t' || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static void append(StringBuilder out, int point) {
        if (shown(point)) {
            out.appendCodePoint(point);
        } else {
            String digits = Integer.toHexString(point);
            String form = point < 0x100 ? "\\x" : "\\u";
            out.append(form).append("0".repeat(Math.max(0, (point < 0x100 ? 2 : 4) - digits.length()))).append(digits);
        }
    }

    private static boolean shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** How many columns the visible text takes: combining marks take none. */
    static int columns(String visible) {
        return harmless(visible) ? visible.length() : (int) visible.codePoints().filter(Visible::takesColumn).count();
    }

    private static boolean takesColumn(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }
}
