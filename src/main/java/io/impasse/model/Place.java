package io.impasse.model;

import java.util.List;

/**
 * A place the case names.
 *
 * @param names   what texts call it; phrases of the reading language
 * @param members ids of the places a group stands for; empty: itself
 */
public record Place(String id, List<String> names, List<String> members) {
    public Place {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }
}
