package io.impasse.report;

import io.impasse.finding.ComparisonReport;
import io.impasse.report.ComparisonSections.Detail;
import io.impasse.report.ComparisonSections.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The comparison of positions in Markdown, with the content of {@link ComparisonText}. The case can inject no markup. */
public final class ComparisonMarkdown {
    private final StringBuilder out = new StringBuilder();

    private ComparisonMarkdown() {}

    /** The whole report, lines end with LF. */
    public static String write(ComparisonReport report) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        ComparisonSections sections = new ComparisonSections(report);
        markdown.line("# " + Markup.escape(ComparisonSummary.title(report)));
        markdown.line("");
        markdown.table(sections.table());
        sections.all().forEach(markdown::section);
        markdown.line(Markup.escape(ComparisonSummary.line(report)));
        return markdown.out.toString();
    }

    private void table(List<List<String>> rows) {
        line(row(rows.get(0)));
        line("|" + "---|".repeat(rows.get(0).size()));
        rows.stream().skip(1).map(ComparisonMarkdown::row).forEach(this::line);
        line("");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markup::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void section(Section section) {
        line("## " + Markup.escape(section.title()));
        line("");
        section.entries().forEach(entry -> {
            line("- " + Markup.escape(entry.words()));
            entry.details().forEach(detail -> line("  - " + words(detail)));
        });
        line("");
    }

    /** The source of a position is a link. */
    private static String words(Detail detail) {
        String words = Markup.escape(detail.words());
        return detail.position().map(position -> position.source().address())
            .map(address -> words.replace(Markup.escape(address), Markup.link(address))).orElse(words);
    }

    private void line(String markdown) {
        out.append(markdown).append('\n');
    }
}
