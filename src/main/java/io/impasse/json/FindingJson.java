package io.impasse.json;

import io.impasse.finding.Finding;
import io.impasse.finding.TechniqueOption;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import io.impasse.model.Slot;
import io.impasse.model.Technique;
import io.impasse.model.Vocabulary;
import java.util.List;

/**
 * Writes findings.
 *
 * @param file the agreement, as the user named it; empty: there is none, and no finding has a place
 */
record FindingJson(String file, BecauseJson because, Vocabulary vocabulary) {

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
        if (conclusion instanceof TechniqueOption option) {
            out.object("technique", it -> technique(it, option, option.unmet(finding.why().leaves())));
        }
    }

    private void technique(JsonOut out, TechniqueOption option, List<Position> unmet) {
        Technique technique = vocabulary.technique(option.bridge().technique());
        out.text("id", technique.id()).text("title", technique.title()).text("does", technique.does())
            .objects("unmet", unmet, because::fact)
            .texts("needs", technique.slots().stream().map(Slot::says).toList())
            .objects("precedents", technique.precedents(), (it, precedent) -> it.text("name", precedent.name())
                .text("outcome", precedent.outcome()).text("happened", precedent.happened()).text("source", precedent.source())
                .truth("secondary", precedent.secondary()))
            .texts("warnings", technique.warnings());
    }

    private void place(JsonOut out, Quote quote) {
        out.text("file", file).number("start", quote.start()).number("end", quote.end())
            .text("quote", quote.text()).text("clause", quote.clause()).text("label", quote.label());
    }
}
