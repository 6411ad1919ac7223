package io.impasse.model;

import java.util.List;

/**
 * A heading of the checklist of what a complete agreement says.
 *
 * @param item   id such as {@code monitoring}
 * @param title  for people, such as "Who monitors"
 * @param terms  ids of issues or terms of which any provision counts
 * @param cues   phrases that count
 */
public record ChecklistItem(String item, String title, List<String> terms, List<String> cues) {
    public ChecklistItem {
        terms = List.copyOf(terms);
        cues = List.copyOf(cues);
    }
}
