package io.impasse.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A known way of bridging: never advice, but an option with precedents and their outcomes.
 *
 * @param does what it does, in words that follow its title
 */
public record Technique(String id, String title, String does, List<Bridge> bridges, List<Slot> slots,
                        List<Precedent> precedents, List<String> warnings) {
    public Technique {
        bridges = List.copyOf(bridges);
        slots = List.copyOf(slots);
        precedents = List.copyOf(precedents);
        warnings = List.copyOf(warnings);
    }

    /** What the rules are given of it. */
    public Stream<Object> facts() {
        return Stream.concat(bridges.stream(), slots.stream().filter(slot -> !slot.item().isEmpty()));
    }
}
