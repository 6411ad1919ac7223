package io.impasse.model;

import java.util.List;

/** Steps that wait for each other in a circle, each link with its words. */
public record Cycle(List<Waits> links) {
    public Cycle {
        links = List.copyOf(links);
    }

    /** Whether both events are steps of it. */
    boolean joins(String one, String other) {
        List<String> steps = links.stream().map(Waits::step).toList();
        return steps.contains(one) && steps.contains(other);
    }
}
