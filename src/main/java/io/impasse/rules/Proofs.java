package io.impasse.rules;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Justification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Why each conclusion of a session holds, read from the engine's truth-maintenance system. Where several matches of
 * one rule support a conclusion, the first by content is told, or all of them if the conclusion gathers.
 */
final class Proofs {
    private final KieSession session;

    Proofs(KieSession session) {
        this.session = session;
    }

    /** A justification for each rule that draws the conclusion, by the rule's id. */
    SortedMap<String, Justification> of(Conclusion conclusion) {
        SortedMap<String, Justification> proofs = new TreeMap<>();
        for (Support support : supports(conclusion)) {
            if (conclusion.gathers() || !proofs.containsKey(support.rule())) {
                prove(conclusion, support, new HashSet<>()).ifPresent(proof -> proofs.merge(support.rule(), proof, Justification::and));
            }
        }
        return proofs;
    }

    /** Empty if the support rests on what it is to support; {@code above} holds the conclusions on the way here. */
    private Optional<Justification> prove(Conclusion conclusion, Support support, Set<Object> above) {
        List<Justification> because = new ArrayList<>();
        above.add(conclusion);
        support.premises().forEach(premise -> prove(premise, above).ifPresent(because::add));
        above.remove(conclusion);
        boolean whole = because.size() == support.premises().size();
        return whole ? Optional.of(new Justification(conclusion, support.rule(), because)) : Optional.empty();
    }

    private Optional<Justification> prove(Object premise, Set<Object> above) {
        if (!(premise instanceof Conclusion conclusion)) {
            return Optional.of(new Justification(premise, "", List.of()));
        }
        return above.contains(conclusion) ? Optional.empty()
            : supports(conclusion).stream().flatMap(support -> prove(conclusion, support, above).stream()).findFirst();
    }

    private List<Support> supports(Conclusion conclusion) {
        InternalFactHandle handle = (InternalFactHandle) session.getFactHandle(conclusion);
        var beliefs = ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
        return Stream.iterate((SimpleMode) beliefs.getFirst(), mode -> mode != null, SimpleMode::getNext)
            .map(mode -> Support.of(((LogicalDependency<?>) mode.getObject()).getJustifier()))
            .sorted(Comparator.comparing(Support::rule).thenComparing(Support::content)).toList();
    }

    /** A rule with the facts and conclusions that it matched, in the order of its patterns. */
    private record Support(String rule, List<Object> premises) {

        static Support of(Match match) {
            List<Object> matched = new ArrayList<>(match.getObjects());
            // the engine's own start fact stands first in a rule that begins with an absence
            matched.removeIf(object -> !object.getClass().getName().startsWith("io.impasse."));
            return new Support(match.getRule().getName(), List.copyOf(matched));
        }

        String content() {
            return premises.stream().map(Fingerprint::content).toList().toString();
        }
    }
}
