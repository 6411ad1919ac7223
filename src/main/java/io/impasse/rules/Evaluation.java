package io.impasse.rules;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** One run of a rule set over one collection of facts. */
final class Evaluation {
    private final KieBase base;
    private final Map<String, RuleCard> cards;
    private final Bounds bounds;

    Evaluation(KieBase base, Map<String, RuleCard> cards, Bounds bounds) {
        this.base = base;
        this.cards = cards;
        this.bounds = bounds;
    }

    List<Finding> of(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            Effort.begin(bounds.tests());
            inOrder(facts).forEach(session::insert);
            fire(session);
            return distinguished(findings(session));
        } finally {
            session.dispose();
        }
    }

    /** The engine wraps what a rule throws. */
    private void fire(KieSession session) {
        try {
            if (session.fireAllRules(bounds.conclusions()) == bounds.conclusions()) {
                throw new InputException("rules", "they draw " + bounds.conclusions() + " conclusions and more", "look for a rule that matches nearly everything with everything");
            }
        } catch (RuntimeException e) {
            throw Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause).filter(InputException.class::isInstance)
                .map(InputException.class::cast).<RuntimeException>map(cause -> cause).findFirst().orElse(e);
        }
    }

    /** By type and content, so that the engine meets the same facts in the same order. */
    private static Collection<Object> inOrder(Collection<?> facts) {
        SortedMap<String, List<Object>> sorted = new TreeMap<>();
        facts.forEach(fact -> sorted.computeIfAbsent(Fingerprint.key(fact), key -> new ArrayList<>(1)).add(fact));
        sorted.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> alike.sort(Comparator.comparing(Object::toString)));
        return sorted.values().stream().flatMap(List::stream).toList();
    }

    private List<Finding> findings(KieSession session) {
        Proofs proofs = new Proofs(session);
        List<Finding> findings = new ArrayList<>();
        for (Object object : session.getObjects(Conclusion.class::isInstance)) {
            Conclusion conclusion = (Conclusion) object;
            proofs.of(conclusion).forEach((rule, why) ->
                findings.add(new Finding(Fingerprint.of(conclusion, why, 1), cards.get(rule), conclusion, why)));
        }
        findings.sort(Comparator.<Finding>naturalOrder().thenComparing(Evaluation::facts));
        return findings;
    }

    /** Tells two findings of the same content apart, by the facts that each rests on. */
    private static String facts(Finding finding) {
        return finding.why().leaves().stream().map(Fingerprint::key).toList().toString();
    }

    /** Gives the second of two findings that differ only in place an id of its own. */
    private static List<Finding> distinguished(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream().map(finding -> {
            int times = seen.merge(finding.id(), 1, Integer::sum);
            return times == 1 ? finding
                : new Finding(Fingerprint.of(finding.conclusion(), finding.why(), times), finding.rule(), finding.conclusion(), finding.why());
        }).sorted(Comparator.naturalOrder()).toList();
    }
}
