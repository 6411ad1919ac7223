package io.impasse;

import io.impasse.bridging.CompromiseSearch;
import io.impasse.bridging.Limits;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Finding;
import io.impasse.finding.WhatIf;
import io.impasse.json.Hypotheses;
import io.impasse.json.Knowledge;
import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Change;
import io.impasse.model.Claim;
import io.impasse.model.InputException;
import io.impasse.model.Position;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for compromises among the positions that stand on one day. Immutable and safe to share between threads; see
 * {@link Analyzer#negotiation()}. The searches stop at limits that are counted and not timed, and say when they did.
 */
public final class Negotiation {
    private final Table table;
    private final Knowledge knowledge;
    private final Rules rules;
    private final Setting setting;

    Negotiation(Table table, Knowledge knowledge, Rules rules, Setting setting) {
        this.table = table;
        this.knowledge = knowledge;
        this.rules = rules;
        this.setting = setting;
        if (standing(table.open()).isEmpty()) {
            throw new InputException(table.open().id(), "no position stands on " + setting.asOf(), "name a case with positions, or another day");
        }
    }

    /** The positions against each other: sticking points, zones, packages, conflicts of red lines, smallest moves. */
    public Comparison compare() {
        return new Comparison(report(table));
    }

    private List<Position> standing(Case file) {
        return file.standingOn(setting.asOf());
    }

    private ComparisonReport report(Table held) {
        List<Position> shown = standing(held.open());
        List<Object> facts = new ArrayList<>(shown);
        facts.addAll(Shift.upTo(setting.asOf(), held.open().positions()));
        facts.addAll(held.open().actors());
        facts.add(setting);
        List<Finding> findings = rules.run(facts).stream().filter(finding -> !finding.ofAgreement()).toList();
        return new ComparisonReport(held.open(), setting, knowledge.vocabulary(), shown, findings, Zones.of(findings),
            search().search(shown), confided(held), rules.ran(knowledge));
    }

    /** Whether a package stands when what others confided counts, too: all that is told of it. */
    private Optional<Boolean> confided(Table held) {
        List<Position> all = standing(held.whole());
        return all.size() == standing(held.open()).size() ? Optional.empty() : Optional.of(search().search(all).stands());
    }

    private CompromiseSearch search() {
        return new CompromiseSearch(knowledge.vocabulary(), table.open().actors().stream().filter(Actor::party).map(Actor::id).toList(), Limits.USUAL);
    }

    /**
     * A statement such as {@code territory.status=deferred}; the value is in the syntax of {@code positions.yaml}, and a
     * single option, actor or place needs no brackets.
     *
     * @param of ids of actors or groups; empty: everybody's
     * @param in ids of places or groups; empty: everywhere
     * @throws InputException if a term, value, actor or place is unknown
     */
    public Claim claim(String statement, List<String> of, List<String> in) {
        return new Hypotheses(table.open(), knowledge.vocabulary()).claim(statement, of, in);
    }

    /**
     * What each party must move on for these to stand, all of them: the red lines in their way, the smallest moves, and the
     * demands that they miss with their distance in steps, in the unit of the amount, or in days. Looks only at positions
     * that the audience may see: else one could find out by asking where a confidential red line runs.
     *
     * @throws InputException if the claims cannot stand together whoever wants what
     */
    public Requirement whatMustMove(List<Claim> claims) {
        return new Requirement(search().mustMove(standing(table.open()), claims), report(table));
    }

    /** The changes in a YAML file with the key {@code changes}; each must change a position that stands on the day. */
    public List<Change> changes(Path patch) {
        return new Hypotheses(table.open(), knowledge.vocabulary()).changes(patch);
    }

    /** A change in one line, such as {@code party: alba, term: army.size, accepts: 600}. */
    public Change change(String line) {
        return new Hypotheses(table.open(), knowledge.vocabulary()).change(line);
    }

    /**
     * What would be otherwise if positions changed, of those that the audience may see.
     *
     * @throws InputException if a change names no position that stands on the day
     */
    public Hypothetical whatIf(List<Change> changes) {
        return whatIf(changes, Optional.empty());
    }

    /** The same with what the check of a draft finds with other positions. */
    Hypothetical whatIf(List<Change> changes, Optional<Function<Case, List<Finding>>> check) {
        List<WhatIf.Changed> changed = new ArrayList<>();
        List<Position> positions = table.open().positions();
        for (Change change : changes) {
            positions = changed(positions, change, changed);
        }
        Table now = table.supposing(table.open().positions());
        Table otherwise = table.supposing(positions);
        return new Hypothetical(new WhatIf(changed, report(now), report(otherwise), check.map(draft -> draft.apply(now.open())), check.map(draft -> draft.apply(otherwise.open()))));
    }

    private List<Position> changed(List<Position> positions, Change change, List<WhatIf.Changed> changed) {
        List<Position> result = new ArrayList<>();
        int before = changed.size();
        for (Position position : positions) {
            if (position.standsOn(setting.asOf()) && change.concerns(position)) {
                Optional<Position> other = change.applied(position);
                changed.add(new WhatIf.Changed(position, other));
                other.ifPresent(result::add);
                change.spared(position).ifPresent(result::add);
            } else {
                result.add(position);
            }
        }
        if (changed.size() == before) {
            throw new InputException(change.place(), "no position of " + change.party() + " on " + change.term() + change.subject().words() + " stands on " + setting.asOf(),
                "impasse compare shows the positions");
        }
        return result;
    }
}
