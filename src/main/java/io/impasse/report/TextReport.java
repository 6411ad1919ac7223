package io.impasse.report;

import io.impasse.finding.Finding;
import io.impasse.finding.Kind;
import io.impasse.finding.Report;
import io.impasse.finding.Severity;
import io.impasse.finding.Zone;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import io.impasse.report.Page.Style;
import io.impasse.text.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report for a terminal: every finding with the words it rests on, a pointer under them, and the facts behind it. */
public final class TextReport {
    private static final String QUOTE = "    | ";
    private static final String INDENT = "    ";
    private static final int OFTEN = 3;

    private final Report report;
    private final Page page;
    private final Headings headings;
    private final Evidence evidence;

    private TextReport(Report report, boolean colour) {
        this.report = report;
        this.page = new Page(colour);
        this.headings = new Headings(report.agreement());
        this.evidence = new Evidence(report.file());
    }

    /** The whole report, lines end with LF; {@code colour} adds ANSI colours, and nothing else ever does. */
    public static String write(Report report, boolean colour) {
        TextReport text = new TextReport(report, colour);
        text.head();
        for (Severity severity : Severity.values()) {
            text.group(severity);
        }
        text.positions();
        text.zones();
        text.thirds();
        text.options();
        text.unread();
        text.page.line(Style.STRONG, "", Summary.line(report));
        return text.page.toString();
    }

    private void head() {
        page.line(Style.STRONG, "", Summary.title(report));
        Summary.head(report).forEach((name, value) -> page.paragraph(Style.PLAIN, "  " + name + " ".repeat(9 - name.length()), value));
        page.blank();
    }

    private void group(Severity severity) {
        List<Finding> group = report.ofAgreement(severity);
        if (!group.isEmpty()) {
            section(Summary.number(group.size(), severity.id()));
            byRule(group).values().forEach(this::ofOneRule);
        }
    }

    private static Map<String, List<Finding>> byRule(List<Finding> group) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        group.forEach(finding -> byRule.computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>()).add(finding));
        return byRule;
    }

    /** What a rule found often is told once, with the places below; not so what cannot stand, or rests on positions. */
    private void ofOneRule(List<Finding> findings) {
        Severity severity = findings.get(0).severity();
        boolean positions = findings.stream().anyMatch(TextReport::restsOnPositions);
        if (findings.size() < OFTEN || severity == Severity.ERROR || positions && severity != Severity.NOTE) {
            findings.forEach(this::finding);
            return;
        }
        Finding first = findings.get(0);
        page.paragraph(style(severity), severity.id() + ": ", first.rule().title() + ", " + Summary.number(findings.size(), "time"));
        findings.forEach(this::place);
        if (!first.conclusion().hint().isEmpty() && findings.stream().allMatch(finding -> finding.conclusion().hint().equals(first.conclusion().hint()))) {
            page.paragraph(Style.PLAIN, INDENT + "look at: ", first.conclusion().hint());
        }
        page.line(Style.FAINT, INDENT, first.rule().id());
        page.blank();
    }

    private static boolean restsOnPositions(Finding finding) {
        return finding.why().leaves().stream().anyMatch(Position.class::isInstance);
    }

    private void place(Finding finding) {
        List<Quote> places = finding.conclusion().places();
        boolean wordsAlone = restsOnPositions(finding) || places.size() != 1;
        if (wordsAlone || finding.conclusion().kind() == Kind.TECHNIQUE) {
            page.paragraph(Style.PLAIN, "  - ", finding.message() + " (" + finding.id() + ")");
        } else {
            page.paragraph(Style.PLAIN, "  at ", headings.of(places.get(0)) + " (" + finding.id() + ")");
            excerpt(places.get(0));
        }
    }

    private void section(String title) {
        page.line(Style.STRONG, "", title.toUpperCase(Locale.ROOT));
        page.blank();
    }

    private void finding(Finding finding) {
        page.paragraph(style(finding.severity()), finding.severity().id() + ": ", finding.message());
        finding.conclusion().places().forEach(this::place);
        finding.why().leaves().forEach(fact -> page.paragraph(Style.PLAIN, INDENT + "- ", evidence.words(fact)));
        if (!finding.conclusion().hint().isEmpty()) {
            page.paragraph(Style.PLAIN, INDENT + "look at: ", finding.conclusion().hint());
        }
        page.line(Style.FAINT, INDENT, finding.rule().id() + " \"" + finding.rule().title() + "\", finding " + finding.id());
        page.blank();
    }

    private static Style style(Severity severity) {
        return Style.valueOf(severity.name());
    }

    private void place(Quote quote) {
        page.paragraph(Style.PLAIN, "  at ", headings.of(quote));
        excerpt(quote);
    }

    private void excerpt(Quote quote) {
        Excerpt excerpt = Excerpt.of(report.agreement(), quote, Page.WIDTH - QUOTE.length());
        String flat = excerpt.before() + excerpt.words() + excerpt.after();
        int from = excerpt.before().length();
        int to = from + excerpt.words().length();
        int start = 0;
        for (String line : Page.wrap(flat, Page.WIDTH - QUOTE.length())) {
            page.line(Style.PLAIN, QUOTE, line);
            pointer(line, Math.max(0, from - start), Math.min(line.length(), to - start));
            start += line.length() + 1;
        }
    }

    private void pointer(String line, int from, int to) {
        if (from < to) {
            String space = " ".repeat(Visible.columns(line.substring(0, from)));
            page.line(Style.ERROR, QUOTE + space, "^".repeat(Visible.columns(line.substring(from, to))));
        }
    }

    /** Where positions stand against each other on the issues of the draft, a line each; {@code explain} tells more. */
    private void positions() {
        List<Finding> apart = report.clashesOfPositions();
        if (!apart.isEmpty()) {
            section("Positions that stand against each other");
            apart.forEach(finding -> page.paragraph(style(finding.severity()), "  " + finding.severity().id() + ": ",
                finding.message() + " (" + finding.id() + ")"));
            page.blank();
        }
    }

    private void zones() {
        if (!report.zones().isEmpty()) {
            section("Common ground");
            report.zones().forEach(this::zone);
            page.blank();
        }
    }

    private void zone(Zone zone) {
        page.paragraph(Style.PLAIN, "  ", zone.term() + zone.subject().words() + ": " + zone.values().words() + " (" + evidence.titles(zone.parties()) + ")");
        for (Position position : zone.because()) {
            page.paragraph(Style.PLAIN, INDENT + "- ", evidence.position(position));
        }
    }

    private void thirds() {
        if (!report.thirds().isEmpty()) {
            section("Thirds whom nobody rules out");
            report.thirds().forEach(finding -> page.paragraph(Style.PLAIN, "  ", finding.message() + " (" + finding.id() + ")"));
            page.blank();
        }
    }

    private void options() {
        List<Offer> offers = Offer.of(report);
        if (!offers.isEmpty()) {
            section(Offer.TITLE);
            page.paragraph(Style.PLAIN, "", Offer.INTRODUCTION);
            page.blank();
            offers.forEach(this::offer);
        }
    }

    private void offer(Offer offer) {
        page.paragraph(Style.NOTE, "  ", offer.headline());
        offer.findings().forEach(this::option);
        page.paragraph(Style.PLAIN, INDENT + "a text must then say: ", offer.needs());
        offer.technique().precedents().forEach(precedent -> page.paragraph(Style.PLAIN, INDENT + "precedent: ", Offer.words(precedent)));
        offer.technique().warnings().forEach(warning -> page.paragraph(Style.PLAIN, INDENT + "beware: ", warning));
        page.blank();
    }

    private void option(Finding finding) {
        page.paragraph(Style.PLAIN, INDENT, Offer.reason(finding));
        Offer.facts(finding).forEach((fact, unmet) -> page.paragraph(Style.PLAIN, INDENT + "  - ", unmet + evidence.words(fact)));
    }

    private void unread() {
        if (!report.unread().isEmpty()) {
            section("Unread: " + Summary.number(report.unread().size(), "clause") + " on no known issue");
            report.unread().forEach(this::unread);
            page.blank();
        }
    }

    private void unread(Clause clause) {
        String words = Excerpt.head(Visible.of(clause.body().of(report.agreement().text())).strip());
        page.line(Style.PLAIN, "  ", headings.of(clause) + ": " + words);
    }
}
