package io.impasse.lint;

import io.impasse.lint.Speech.Sort;
import io.impasse.model.Deadline;
import io.impasse.model.Mention;
import io.impasse.model.ReadingRule;
import io.impasse.model.Slot;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the vocabulary that the reading finds for nobody: no rule asks for them. Worth a look, and no fault. */
record Unused(Speech speech, Collection<Shape> rules) {

    List<Fault> notes() {
        Stream<String> slots = speech.vocabulary().techniques().stream().flatMap(technique -> technique.slots().stream()).map(Slot::item);
        Stream<String> orders = speech.reading().stream().flatMap(rule -> rule.values().stream()).map(ReadingRule.ValueCase::option).flatMap(option -> Stream.of(option.split(" ")));
        return Stream.of(notes(Sort.CATEGORY, "mentions", Stream.concat(Mention.MADE_OVER.stream(), Mention.FOUND.stream())), notes(Sort.ITEM, "checklist", slots),
            Ids.open(rules, Sort.EVENT) ? Stream.<Fault>of() : notes(Sort.EVENT, "events", Stream.concat(Stream.of(Deadline.OTHER), orders))).flatMap(notes -> notes).toList();
    }

    /** Those of that sort that no rule names, and that are not used elsewhere. */
    private Stream<Fault> notes(Sort sort, String file, Stream<String> elsewhere) {
        Set<String> used = Stream.concat(Ids.named(rules, sort), elsewhere).collect(Collectors.toSet());
        SortedSet<String> known = speech.known(sort);
        return known.stream().filter(id -> !used.contains(id))
            .map(id -> new Fault("rules/vocabulary/" + file + ".yaml", 0, 0, "no rule asks for the " + sort.words() + " \"" + id + "\"", "", true));
    }
}
