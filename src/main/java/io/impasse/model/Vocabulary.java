package io.impasse.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words that the reading and the rules know, all from {@code rules/vocabulary}. Lists hold phrases of the
 * reading language.
 *
 * @param concepts  concept id to phrases; a phrase refers to a concept as {@code <id>}
 * @param modality  force to the cues that give it, such as {@code shall not} for a prohibition
 * @param nouns     action to the nouns that stand for it, such as {@code withdraw}: withdrawal, pull-out
 * @param cues      further cue lists by name, such as {@code condition}
 * @param units     unit id to the words for it
 * @param mentions  category to the phrases that a rule may want to know of, such as {@code vague-word}
 * @param events    event id to phrases, such as {@code signature}
 * @param checklist what a complete agreement says
 * @param techniques known ways of bridging what divides parties
 * @param relations what values of terms exclude or imply
 */
public record Vocabulary(List<Issue> issues, Map<String, List<String>> concepts, Map<Force, List<String>> modality,
                         Map<String, List<String>> nouns, Map<String, List<String>> cues,
                         Map<String, List<String>> units, Map<String, List<String>> mentions,
                         Map<String, List<String>> events, List<ChecklistItem> checklist,
                         List<Technique> techniques, List<Relation> relations) {

    /** The same words with these relations. */
    public Vocabulary with(List<Relation> known) {
        return new Vocabulary(issues, concepts, modality, nouns, cues, units, mentions, events, checklist, techniques, List.copyOf(known));
    }

    /** The lists of phrases by file and name, such as {@code concepts/fighting}; those of issues, techniques and the checklist are not among them. */
    public SortedMap<String, List<String>> phrases() {
        SortedMap<String, List<String>> phrases = new TreeMap<>();
        modality.forEach((force, cues) -> phrases.put("modality/" + force.id(), cues));
        Map.of("concepts", concepts, "nouns", nouns, "cues", cues, "units", units, "mentions", mentions, "events", events)
            .forEach((file, lists) -> lists.forEach((name, list) -> phrases.put(file + "/" + name, list)));
        return phrases;
    }

    /** The term with that id. */
    public Optional<Term> term(String id) {
        String matter = Term.issueOf(id);
        for (Issue issue : issues) {
            if (issue.id().equals(matter)) {
                return issue.term(id);
            }
        }
        return Optional.empty();
    }

    /** The technique with that id; it must be there. */
    public Technique technique(String id) {
        return techniques.stream().filter(technique -> technique.id().equals(id)).findFirst().orElseThrow();
    }

    /** What the rules are given of the techniques. */
    public List<Object> bridgingFacts() {
        return techniques.stream().flatMap(Technique::facts).toList();
    }
}
