package io.impasse.dialect;

import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a rule was tried: each test, and each look for facts that must or must not be there, with both outcomes. */
public final class Coverage implements Watcher {
    private final Map<Object, boolean[]> seen = new LinkedHashMap<>();
    private final Map<Object, Spot> spots = new LinkedHashMap<>();

    private Coverage(Rule rule) {
        rule.conditions().forEach(condition -> {
            condition.patterns().forEach(pattern -> pattern.tests().forEach(test -> add(test, test.words(), test.line())));
            if (condition instanceof Presence presence) {
                add(presence, presence.words(), presence.line());
            }
        });
    }

    /**
     * A test or a look, and how often it can still be seen.
     *
     * @param line   from 1
     * @param held   whether it was seen to hold, or to find something
     * @param failed whether it was seen not to
     */
    public record Spot(String words, int line, boolean held, boolean failed) {

        /** How many of its two outcomes were seen. */
        public int outcomes() {
            return (held ? 1 : 0) + (failed ? 1 : 0);
        }
    }

    /** What these worlds try of the rule; each holds the conclusions of the rules below it. */
    public static List<Spot> of(Rule rule, Collection<FactBase> worlds) {
        Coverage coverage = new Coverage(rule);
        worlds.forEach(world -> Matches.of(rule, world, coverage, bound -> { }));
        return coverage.spots();
    }

    private void add(Object part, String words, int line) {
        seen.put(part, new boolean[2]);
        spots.put(part, new Spot(words, line, false, false));
    }

    private List<Spot> spots() {
        return spots.entrySet().stream().map(spot -> new Spot(spot.getValue().words(), spot.getValue().line(),
            seen.get(spot.getKey())[1], seen.get(spot.getKey())[0])).toList();
    }

    @Override
    public void tested(Test test, Object fact, Object[] bound, boolean held) {
        seen.get(test)[held ? 1 : 0] = true;
    }

    @Override
    public void looked(Presence presence, List<Object> found) {
        seen.get(presence)[found.isEmpty() ? 0 : 1] = true;
    }
}
