package io.impasse.report;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.MustMove;
import io.impasse.finding.Report;
import io.impasse.finding.WhatIf;
import io.impasse.report.Page.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report that is no check of a draft: what it says, to be printed for a terminal or in Markdown. Lines end with LF. */
public final class Sheet {
    private final String title;
    private final List<List<String>> table;
    private final List<Section> sections;
    private final String last;

    private Sheet(String title, List<List<String>> table, List<Section> sections, String last) {
        this.title = title;
        this.table = table;
        this.sections = sections.stream().filter(section -> !section.entries().isEmpty()).toList();
        this.last = last;
    }

    /** Positions against each other. */
    public static Sheet of(ComparisonReport report) {
        ComparisonWords words = new ComparisonWords(report);
        return new Sheet("Positions in " + words.setting(), words.table(), words.sections(), words.summary());
    }

    /** What must move for something to stand, among those positions. */
    public static Sheet of(MustMove move, ComparisonReport report) {
        MustMoveWords words = new MustMoveWords(move, report);
        return new Sheet(words.title(), List.of(), words.sections(), words.summary());
    }

    /** What changes when positions change. */
    public static Sheet of(WhatIf whatIf) {
        WhatIfWords words = new WhatIfWords(whatIf);
        return new Sheet(words.title(), words.table(), words.sections(), words.summary());
    }

    /** How a clause is read. */
    public static Sheet of(ClauseReading reading, Report report) {
        ClauseReadingWords words = new ClauseReadingWords(reading, report);
        return new Sheet(words.title(), List.of(), words.sections(), words.summary());
    }

    /** For a terminal, 100 columns wide; {@code colour} adds ANSI colours, and nothing else ever does. */
    public String text(boolean colour) {
        Page page = new Page(colour);
        page.paragraph(Style.STRONG, "", title);
        page.blank();
        if (!table.isEmpty()) {
            rows(page);
            page.blank();
        }
        sections.forEach(section -> section(page, section));
        page.paragraph(Style.STRONG, "", last);
        return page.toString();
    }

    private void rows(Page page) {
        List<Integer> widths = IntStream.range(0, table.get(0).size())
            .mapToObj(column -> table.stream().mapToInt(row -> Visible.columns(Visible.of(row.get(column)))).max().orElse(0)).toList();
        table.forEach(row -> page.row(row == table.get(0) ? Style.STRONG : Style.PLAIN, "  ", row, widths));
    }

    private static void section(Page page, Section section) {
        page.line(Style.STRONG, "", section.title().toUpperCase(Locale.ROOT));
        page.blank();
        section.entries().forEach(entry -> {
            page.paragraph(Style.PLAIN, "  ", entry.words());
            entry.details().forEach(detail -> page.paragraph(Style.PLAIN, "    - ", detail.words()));
        });
        page.blank();
    }

    /** In Markdown. Neither case nor draft can inject markup; the source of a position is a link. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# " + Markup.escape(title) + "\n\n");
        if (!table.isEmpty()) {
            out.append(row(table.get(0))).append("|").append("---|".repeat(table.get(0).size())).append('\n');
            table.stream().skip(1).map(Sheet::row).forEach(out::append);
            out.append('\n');
        }
        sections.forEach(section -> out.append(markdown(section)));
        return out.append(Markup.escape(last)).append('\n').toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markup::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String markdown(Section section) {
        StringBuilder out = new StringBuilder("## " + Markup.escape(section.title()) + "\n\n");
        section.entries().forEach(entry -> {
            out.append("- ").append(Markup.escape(entry.words())).append('\n');
            entry.details().forEach(detail -> out.append("  - ").append(markdown(detail)).append('\n'));
        });
        return out.append('\n').toString();
    }

    private static String markdown(Section.Detail detail) {
        String words = Markup.escape(detail.words());
        return detail.position().map(position -> position.source().address())
            .map(address -> words.replace(Markup.escape(address), Markup.link(address))).orElse(words);
    }
}
