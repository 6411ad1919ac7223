package io.impasse.report;

import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.finding.Severity;
import io.impasse.finding.Zone;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import io.impasse.text.Clause;
import java.util.List;

/** The report in Markdown, with the content of {@link TextReport}. Draft and case can inject no markup. */
public final class MarkdownReport {
    private static final int WIDTH = 200;

    private final Report report;
    private final StringBuilder out = new StringBuilder();
    private final Headings headings;
    private final Evidence evidence;

    private MarkdownReport(Report report) {
        this.report = report;
        this.headings = new Headings(report.agreement());
        this.evidence = new Evidence(report.file());
    }

    /** The whole report, lines end with LF. */
    public static String write(Report report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.head();
        for (Severity severity : Severity.values()) {
            markdown.group(severity);
        }
        markdown.positions();
        markdown.zones();
        markdown.thirds();
        markdown.options();
        markdown.unread();
        markdown.line(Markup.escape(Summary.line(report)));
        return markdown.out.toString();
    }

    private void head() {
        line("# " + Markup.escape(Summary.title(report)));
        line("");
        line("| | |");
        line("|---|---|");
        Summary.head(report).forEach((name, value) -> line("| " + name + " | " + Markup.escape(value) + " |"));
        line("");
    }

    private void group(Severity severity) {
        List<Finding> group = report.ofAgreement(severity);
        if (!group.isEmpty()) {
            section(Summary.number(group.size(), severity.id()));
            group.forEach(this::finding);
        }
    }

    private void section(String title) {
        line("## " + Markup.escape(title));
        line("");
    }

    private void positions() {
        List<Finding> apart = report.clashesOfPositions();
        if (!apart.isEmpty()) {
            section("Positions that stand against each other");
            apart.forEach(finding -> item(Markup.escape(finding.severity().id() + ": " + finding.message() + " (" + finding.id() + ")")));
            line("");
        }
    }

    private void finding(Finding finding) {
        line("### " + Markup.escape(finding.message()));
        line("");
        finding.conclusion().places().forEach(this::place);
        finding.why().leaves().forEach(fact -> item(reason(fact)));
        if (!finding.conclusion().hint().isEmpty()) {
            item("Look at: " + Markup.escape(finding.conclusion().hint()));
        }
        item("Rule " + Markup.escape(finding.rule().id()) + " (" + Markup.escape(finding.rule().title()) + "), finding "
            + Markup.escape(finding.id()));
        line("");
    }

    private void place(Quote quote) {
        Excerpt excerpt = Excerpt.of(report.agreement(), quote, WIDTH);
        line(Markup.escape(headings.of(quote)) + ":");
        line("");
        line("> " + Markup.escape(excerpt.before()) + bold(excerpt.words()) + Markup.escape(excerpt.after()));
        line("");
    }

    /** Emphasis with tags: stars inside words or beside spaces would not be read as emphasis. */
    private static String bold(String words) {
        return "<strong>" + Markup.escape(words) + "</strong>";
    }

    /** A fact in words; the source of a position is a link. */
    private String reason(Object fact) {
        String words = Markup.escape(evidence.words(fact));
        if (fact instanceof Position position) {
            String address = position.source().address();
            return words.replace(Markup.escape(address), Markup.link(address));
        }
        return words;
    }

    private void zones() {
        if (!report.zones().isEmpty()) {
            section("Common ground");
            report.zones().forEach(this::zone);
            line("");
        }
    }

    private void zone(Zone zone) {
        item(Markup.escape(zone.term() + zone.subject().words() + ": " + zone.values().words() + " (" + evidence.titles(zone.parties()) + ")"));
        zone.because().forEach(position -> line("  - " + reason(position)));
    }

    private void thirds() {
        if (!report.thirds().isEmpty()) {
            section("Thirds whom nobody rules out");
            report.thirds().forEach(finding -> item(Markup.escape(finding.message() + " (" + finding.id() + ")")));
            line("");
        }
    }

    private void options() {
        List<Offer> offers = Offer.of(report);
        if (!offers.isEmpty()) {
            section(Offer.TITLE);
            line(Markup.escape(Offer.INTRODUCTION));
            line("");
            offers.forEach(this::offer);
        }
    }

    private void offer(Offer offer) {
        line("### " + Markup.escape(offer.headline()));
        line("");
        offer.findings().forEach(this::option);
        item("A text must then say: " + Markup.escape(offer.needs()));
        offer.technique().precedents().forEach(precedent -> item("Precedent: " + Markup.escape(Offer.words(precedent))));
        offer.technique().warnings().forEach(warning -> item("Beware: " + Markup.escape(warning)));
        line("");
    }

    private void option(Finding finding) {
        item("An option " + Markup.escape(Offer.reason(finding)));
        Offer.facts(finding).forEach((fact, unmet) -> line("  - " + Markup.escape(unmet) + reason(fact)));
    }

    private void unread() {
        if (!report.unread().isEmpty()) {
            section("Unread: " + Summary.number(report.unread().size(), "clause") + " on no known issue");
            report.unread().forEach(this::unread);
            line("");
        }
    }

    private void unread(Clause clause) {
        item(Markup.escape(headings.of(clause) + ": " + Excerpt.head(Visible.of(clause.body().of(report.agreement().text())))));
    }

    private void item(String markdown) {
        line("- " + markdown);
    }

    private void line(String markdown) {
        out.append(markdown).append('\n');
    }
}
