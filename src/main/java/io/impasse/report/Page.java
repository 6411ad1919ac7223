package io.impasse.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal, 100 columns wide. Makes every text harmless before it adds its own colours. */
final class Page {
    static final int WIDTH = 100;

    /** The colour of a line, as an ANSI sequence. */
    enum Style {
        PLAIN(""), STRONG("1"), ERROR("1;31"), WARNING("1;33"), NOTE("1;36"), FAINT("2");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    void blank() {
        out.append('\n');
    }

    void line(Style style, String indent, String text) {
        print(style, indent, Visible.of(text));
    }

    /** Cells of a table beside each other; each takes as many columns as the width that it is given, and two more. */
    void row(Style style, String indent, List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int cell = 0; cell < cells.size(); cell++) {
            String visible = Visible.of(cells.get(cell));
            row.append(visible).append(" ".repeat(widths.get(cell) - Visible.columns(visible) + 2));
        }
        print(style, indent, row.toString().stripTrailing());
    }

    private void print(Style style, String indent, String visible) {
        boolean plain = !colour || style == Style.PLAIN;
        out.append(indent).append(plain ? visible : "\u001b[" + style.code + "m" + visible + "\u001b[0m").append('\n');
    }

    /** A text over as many lines as it needs; all but the first begin with as many spaces as {@code first} is wide. */
    void paragraph(Style style, String first, String text) {
        String indent = " ".repeat(first.length());
        String start = first;
        for (String line : wrap(Visible.of(text), WIDTH - indent.length())) {
            print(style, start, line);
            start = indent;
        }
    }

    /** The text in lines of at most that many columns, cut at spaces; a longer word has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
