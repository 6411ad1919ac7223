package io.impasse.report;

import io.impasse.finding.ComparisonReport;
import io.impasse.report.ComparisonSections.Section;
import io.impasse.report.Page.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The comparison of positions for a terminal. */
public final class ComparisonText {
    private ComparisonText() {}

    /** The whole report, lines end with LF; {@code colour} adds ANSI colours, and nothing else ever does. */
    public static String write(ComparisonReport report, boolean colour) {
        ComparisonSections sections = new ComparisonSections(report);
        Page page = new Page(colour);
        page.line(Style.STRONG, "", ComparisonSummary.title(report));
        page.blank();
        table(page, sections.table());
        page.blank();
        sections.all().forEach(section -> section(page, section));
        page.paragraph(Style.STRONG, "", ComparisonSummary.line(report));
        return page.toString();
    }

    private static void table(Page page, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
            .mapToObj(column -> rows.stream().mapToInt(row -> Visible.columns(Visible.of(row.get(column)))).max().orElse(0)).toList();
        rows.forEach(row -> page.row(row == rows.get(0) ? Style.STRONG : Style.PLAIN, "  ", row, widths));
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
}
