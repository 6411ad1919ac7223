package io.impasse.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the one party to whom a list in nominal style speaks: in "Limits on the army of A; lifting of martial law in A;
 * withdrawal by A; end to the ban" the last item names nobody and means A.
 */
final class Addressees {
    /** So many items must name the party, and none another one alone. */
    private static final int ENOUGH = 3;

    private final Set<String> parties;
    private final Map<String, Map<String, Set<String>>> itemsNaming = new HashMap<>();

    /** @param frames all frames of the text */
    Addressees(List<Frame> frames, List<String> parties) {
        this.parties = Set.copyOf(parties);
        frames.stream().filter(Addressees::nominal).forEach(this::add);
    }

    private void add(Frame frame) {
        Set<String> named = new TreeSet<>(frame.bearer().actors());
        named.retainAll(parties);
        if (named.size() == 1) {
            itemsNaming.computeIfAbsent(frame.clause().parent(), parent -> new TreeMap<>())
                .computeIfAbsent(named.iterator().next(), party -> new TreeSet<>()).add(frame.clause().id());
        }
    }

    /** The party that the list speaks to; empty: none, several, or the frame is of no such list. */
    Optional<String> of(Frame frame) {
        Map<String, Set<String>> items = itemsNaming.getOrDefault(frame.clause().parent(), Map.of());
        boolean one = nominal(frame) && frame.force().binding() && items.size() == 1;
        return one ? items.entrySet().stream().filter(item -> item.getValue().size() >= ENOUGH).map(Map.Entry::getKey).findFirst() : Optional.empty();
    }

    private static boolean nominal(Frame frame) {
        return frame.style() == Frame.Style.NOMINAL;
    }
}
