package io.impasse;

import io.impasse.bridging.Bridge;
import io.impasse.bridging.Limits;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Finding;
import io.impasse.json.Knowledge;
import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Position;
import io.impasse.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** Compares positions. Apart from the analyzer, so that a check does not load the solver. */
record Comparer(Case file, Knowledge knowledge, Rules rules) {

    /** The comparison of the positions that stand on the day of the setting. */
    Comparison compare(Setting setting) {
        List<Position> standing = file.standingOn(setting.asOf());
        List<Finding> findings = rules.run(facts(setting, standing)).stream().filter(finding -> !finding.ofAgreement()).toList();
        return new Comparison(new ComparisonReport(file, setting, knowledge.vocabulary(), standing, findings, Zones.of(findings),
            bridge().search(standing), rules.cards(), rules.digest(knowledge)));
    }

    private Bridge bridge() {
        return new Bridge(knowledge.vocabulary(), file.actors().stream().filter(Actor::party).map(Actor::id).toList(), Limits.USUAL);
    }

    private List<Object> facts(Setting setting, List<Position> standing) {
        List<Object> facts = new ArrayList<>(standing);
        facts.addAll(file.actors());
        facts.add(setting);
        return facts;
    }
}
