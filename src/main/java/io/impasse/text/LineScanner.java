package io.impasse.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines at LF, CR LF or CR, and leaves out blank lines and rules such as {@code ---}. */
final class LineScanner {
    private static final String RULE = "-*_=~`|:+";
    private static final int TAB = 4;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int number;
    private boolean apart = true;

    private LineScanner(String text) {
        this.text = text;
    }

    static List<Line> scan(String text) {
        LineScanner scanner = new LineScanner(text);
        int at = 0;
        while (at < text.length()) {
            at = scanner.line(at);
        }
        return scanner.lines;
    }

    /** Reads the line that begins at {@code from} and returns where the next one begins. */
    private int line(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        number++;
        add(from, end);
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private void add(int from, int lineEnd) {
        int start = from;
        int indent = 0;
        while (start < lineEnd && (Chars.blank(text.charAt(start)) || text.charAt(start) == '>')) {
            indent += text.charAt(start) == '\t' ? TAB : 1;
            start++;
        }
        int end = Chars.trimEnd(text, start, lineEnd);
        int heading = hashes(start, end);
        int body = heading == 0 ? start : Chars.skipBlanks(text, start + heading, end);
        if (body == end || rule(start, end)) {
            apart = true;
            return;
        }
        lines.add(new Line(number, body, heading == 0 ? end : closing(body, end), indent, apart, heading));
        apart = false;
    }

    /** The level of a Markdown heading: one to six hashes and a blank. */
    private int hashes(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        return level <= 6 && (at == end || Chars.blank(text.charAt(at))) ? level : 0;
    }

    /** Leaves out the hashes that may close a Markdown heading. */
    private int closing(int start, int end) {
        int at = end;
        while (at > start + 1 && text.charAt(at - 1) == '#') {
            at--;
        }
        boolean closes = at < end && Chars.blank(text.charAt(at - 1));
        return closes ? Chars.trimEnd(text, start + 1, at) : end;
    }

    private boolean rule(int start, int end) {
        int marks = 0;
        for (int at = start; at < end; at++) {
            boolean mark = RULE.indexOf(text.charAt(at)) >= 0;
            if (!mark && !Chars.blank(text.charAt(at))) {
                return false;
            }
            marks += mark ? 1 : 0;
        }
        return marks >= 3;
    }
}
