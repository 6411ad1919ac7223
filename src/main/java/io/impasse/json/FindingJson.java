package io.impasse.json;

import io.impasse.finding.Finding;
import io.impasse.model.Quote;
import java.util.List;

/**
 * Writes findings.
 *
 * @param file the agreement, as the user named it; empty: there is none, and no finding has a place
 */
record FindingJson(String file, BecauseJson because) {

    void finding(JsonOut out, Finding finding) {
        var conclusion = finding.conclusion();
        List<String> clauses = conclusion.places().stream().map(Quote::clause).distinct().toList();
        out.text("id", finding.id()).text("rule", finding.rule().id()).text("kind", conclusion.kind().id())
            .text("severity", finding.severity().id()).text("about", finding.ofAgreement() ? "agreement" : "positions")
            .text("issue", conclusion.matter())
            .texts("parties", conclusion.parties()).texts("clauses", clauses).text("actor", conclusion.actor())
            .text("message", finding.message()).text("hint", conclusion.hint())
            .objects("places", conclusion.places(), this::place)
            .objects("because", finding.why().leaves(), because::fact)
            .object("why", it -> because.tree(it, finding.why()));
    }

    private void place(JsonOut out, Quote quote) {
        out.text("file", file).number("start", quote.start()).number("end", quote.end())
            .text("quote", quote.text()).text("clause", quote.clause()).text("label", quote.label());
    }
}
