package io.impasse.model;

import java.util.Map;

/**
 * What a text must say once it uses a technique.
 *
 * @param technique id of the technique
 * @param uses      id of a term to an option, such as {@code deferred}: a provision that sets one of these uses the technique
 * @param says      what must be said, in words such as {@code who decides in the end}
 * @param item      id of the item of the checklist that finds it in a text; empty: only a reader can tell
 */
public record Slot(String technique, Map<String, String> uses, String says, String item) {
    public Slot {
        uses = Map.copyOf(uses);
    }

    /** Whether the provision uses the technique. */
    public boolean usedBy(Provision provision) {
        return provision.option().equals(uses.get(provision.term()));
    }
}
