package io.impasse.finding;

import io.impasse.model.Cycle;
import io.impasse.model.Quote;
import io.impasse.model.Waits;
import io.impasse.model.Waits;
import java.util.List;
import java.util.stream.Collectors;

/** Steps of the draft wait for each other in a circle, so that none can be the first. */
public record CircularWait(Cycle cycle) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public List<Quote> places() {
        return cycle.links().stream().map(Waits::quote).sorted().distinct().toList();
    }

    @Override
    public String sentence() {
        return "No step can be the first: " + chain() + ".";
    }

    @Override
    public String hint() {
        return "Let one link go, or let both steps happen at the same moment before a neutral witness.";
    }

    private String chain() {
        return cycle.links().stream().map(CircularWait::link).collect(Collectors.joining("; "));
    }

    private static String link(Waits link) {
        return link.step() + " waits for " + link.awaited() + " (" + Words.inside(link.quote()) + ")";
    }
}
