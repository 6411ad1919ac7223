package io.impasse.report;

import io.impasse.finding.Report;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.report.Page.Style;
import io.impasse.text.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a draft is read, for a terminal: every clause with what it provides. */
public final class ReadingReport {
    private final Report report;
    private final Page page;
    private final Evidence evidence;
    private final LineNumbers lines;
    private final Headings headings;
    private final List<Provision> unread;

    private ReadingReport(Report report, boolean colour) {
        this.report = report;
        this.page = new Page(colour);
        this.evidence = new Evidence(report.file());
        this.lines = new LineNumbers(report.agreement().text());
        this.headings = new Headings(report.agreement());
        this.unread = report.provisions().stream().filter(Provision::unread).toList();
    }

    /** The clauses in the order of the text; lines end with LF. */
    public static String write(Report report, boolean colour) {
        ReadingReport reading = new ReadingReport(report, colour);
        Map<String, List<Provision>> provisions = report.provisions().stream()
            .collect(Collectors.groupingBy(provision -> provision.quote().clause()));
        for (Clause clause : report.agreement().clauses()) {
            reading.clause(clause, provisions.getOrDefault(clause.id(), List.of()));
        }
        reading.unread();
        reading.page.line(Style.STRONG, "", Summary.number(report.agreement().clauses().size(), "clause") + ", "
            + report.unread().size() + " unread; " + Summary.number(report.provisions().size(), "provision") + ", " + reading.unread.size() + " unread");
        return reading.page.toString();
    }

    private void clause(Clause clause, List<Provision> provisions) {
        page.line(Style.STRONG, "", Headings.name(clause) + " (" + clause.id() + ", " + clause.kind().id() + ", line "
            + lines.at(clause.span().start()) + ")" + (clause.open() ? " not agreed" : ""));
        page.paragraph(Style.PLAIN, "    ", clause.body().of(report.agreement().text()));
        provisions.forEach(this::provision);
        page.blank();
    }

    private void provision(Provision provision) {
        page.paragraph(Style.NOTE, "  " + provision.id() + " ", evidence.provision(provision));
        named("of", String.join(", ", provision.subject().of()));
        named("in", String.join(", ", provision.subject().in()));
        named("for", evidence.titles(provision.beneficiaries()));
        named("needs consent of", evidence.titles(provision.consents()));
        provision.deadline().ifPresent(deadline -> named("by", "\"" + deadline.quote().text() + "\""));
        named("if", quotes(provision.conditions()));
        named("except", quotes(provision.exceptions()));
        named("numbers", provision.numbers().stream().map(number -> number.quote().text()).collect(Collectors.joining("; ")));
        named("tags", String.join(", ", provision.tags()));
        named("read by", provision.rule());
        named("unread", provision.unread() ? "on no known issue" : "");
    }

    private void unread() {
        if (!unread.isEmpty()) {
            page.line(Style.STRONG, "", ("Unread: " + Summary.number(unread.size(), "provision") + " on no known issue").toUpperCase(Locale.ROOT));
            page.blank();
            unread.forEach(provision -> page.paragraph(Style.PLAIN, "  " + provision.id() + " ", headings.of(provision.quote()) + ": \"" + provision.quote().text() + "\""));
            page.blank();
            page.line(Style.PLAIN, "  ", "impasse read DRAFT --explain CLAUSE shows which rules nearly read a clause, and what is missing.");
            page.blank();
        }
    }

    private void named(String name, String words) {
        if (!words.isEmpty()) {
            page.paragraph(Style.PLAIN, "      " + name + ": ", words);
        }
    }

    private static String quotes(List<Quote> quotes) {
        return quotes.stream().map(quote -> "\"" + quote.text() + "\"").collect(Collectors.joining("; "));
    }
}
