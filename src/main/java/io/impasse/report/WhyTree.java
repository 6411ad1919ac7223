package io.impasse.report;

import io.impasse.finding.Finding;
import io.impasse.finding.Justification;
import io.impasse.finding.Report;
import io.impasse.model.Ambiguity;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Step;
import io.impasse.report.Page.Style;
import java.util.List;

/** Why a finding holds: the tree from its sentence through the rules that drew it down to quotes and sources. */
public final class WhyTree {
    private final Page page;
    private final Evidence evidence;
    private final Headings headings;

    private WhyTree(Report report, boolean colour) {
        this.page = new Page(colour);
        this.evidence = new Evidence(report.file());
        this.headings = new Headings(report.agreement());
    }

    /** The tree of one finding of that report. */
    public static String write(Report report, Finding finding, boolean colour) {
        WhyTree tree = new WhyTree(report, colour);
        tree.page.paragraph(Style.STRONG, finding.severity().id() + ": ", finding.message());
        tree.page.line(Style.FAINT, "", "finding " + finding.id());
        tree.page.paragraph(Style.PLAIN, "because rule ", finding.rule().id() + " \"" + finding.rule().title() + "\" matched");
        finding.why().because().forEach(part -> tree.branch(part, "  "));
        tree.page.paragraph(Style.PLAIN, "the rule rests on ", finding.rule().basis());
        return tree.page.toString();
    }

    private void branch(Justification part, String indent) {
        page.paragraph(Style.PLAIN, indent + "- ", evidence.words(part.fact()));
        quotes(part.fact()).forEach(quote -> words(quote, indent + "    "));
        if (!part.rule().isEmpty()) {
            page.line(Style.PLAIN, indent + "  ", "because rule " + part.rule() + " matched");
        }
        part.because().forEach(below -> branch(below, indent + "    "));
    }

    private void words(Quote quote, String indent) {
        page.paragraph(Style.FAINT, indent, headings.of(quote) + ": \"" + quote.text() + "\"");
    }

    /** The words of a fact that its sentence does not quote in full. */
    private static List<Quote> quotes(Object fact) {
        if (fact instanceof Provision provision) {
            return List.of(provision.quote());
        } else if (fact instanceof Mention mention) {
            return List.of(mention.quote());
        } else if (fact instanceof Step step) {
            return List.of(step.quote());
        } else if (fact instanceof Ambiguity open) {
            return open.places();
        }
        return fact instanceof Lookalike pair ? List.of(pair.first(), pair.second()) : List.of();
    }
}
