package io.impasse.model;

import java.util.List;

/** Steps that wait for each other in a circle, each link with its words. */
public record Cycle(List<Waits> links) {
    public Cycle {
        links = List.copyOf(links);
    }
}
