package io.impasse.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Things of which some stand for others, such as "both sides" for two actors.
 *
 * @param members id to the ids it stands for; none: it stands for itself
 */
record Groups(Map<String, List<String>> members) {

    /** All ids. */
    Collection<String> ids() {
        return members.keySet();
    }

    /** Whether the group contains itself, directly or through its members. */
    boolean circular(String id) {
        return below(id).contains(id);
    }

    /** Groups replaced by their members, down to those that are no groups. */
    SortedSet<String> expanded(Collection<String> ids) {
        SortedSet<String> result = new TreeSet<>();
        for (String id : ids) {
            SortedSet<String> reached = below(id);
            reached.add(id);
            reached.removeIf(one -> !members.get(one).isEmpty());
            result.addAll(reached);
        }
        return result;
    }

    private SortedSet<String> below(String id) {
        SortedSet<String> reached = new TreeSet<>();
        List<String> waiting = new ArrayList<>(members.get(id));
        while (!waiting.isEmpty()) {
            String next = waiting.remove(waiting.size() - 1);
            if (reached.add(next)) {
                waiting.addAll(members.get(next));
            }
        }
        return reached;
    }
}
