package io.impasse.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of the checklist of what a complete agreement says.
 *
 * @param item   id such as {@code monitoring}
 * @param title  for people, such as "Who monitors"
 * @param terms  ids of issues or terms of which any provision counts
 * @param timed  ids of issues or terms of which a provision with a time counts
 * @param titles what an article on it is called: counts in a heading
 * @param matter what it is called where the text leaves it to another text, which counts
 * @param cues   phrases that count
 */
public record ChecklistItem(String item, String title, List<String> terms, List<String> timed, List<String> titles, List<String> matter,
                            List<String> cues) {
    public ChecklistItem {
        terms = List.copyOf(terms);
        timed = List.copyOf(timed);
        titles = List.copyOf(titles);
        matter = List.copyOf(matter);
        cues = List.copyOf(cues);
    }

    /** All that was looked for, as a report lists it. */
    public List<String> looked() {
        return Stream.of(terms, cues, titles, matter).flatMap(List::stream).distinct().toList();
    }
}
