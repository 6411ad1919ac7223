package io.impasse.testing;

import io.impasse.json.Contribution;
import io.impasse.reading.PhraseFinder;
import io.impasse.reading.PhraseUse;
import io.impasse.text.Agreement;
import io.impasse.text.Segmenter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the sentences of a project try of its phrases.
 *
 * @param rules      the phrases of the reading rules; a sentence that a rule reads uses those by which it does, any sentence those
 *                   that keep the rule from it
 * @param vocabulary the phrases of the vocabulary; they may stand anywhere in a sentence or in a world
 */
public record PhraseRun(Share rules, Share vocabulary) {
    private static final int WHOLE = 100;

    /**
     * How many phrases were used.
     *
     * @param all  how many there are
     * @param open those that no sentence uses
     */
    public record Share(int all, List<PhraseUse> open) {
        private static Share of(Stream<PhraseUse> phrases, Set<PhraseUse> used) {
            List<PhraseUse> all = phrases.toList();
            return new Share(all.size(), all.stream().filter(phrase -> !used.contains(phrase)).toList());
        }

        /** How many were used. */
        public int used() {
            return all - open.size();
        }

        /** Percent of the phrases that were used, rounded down. */
        public int percent() {
            return all == 0 ? WHOLE : used() * WHOLE / all;
        }
    }

    /** Reads all sentences and worlds. */
    public static PhraseRun of(RuleProject project) {
        Readings readings = project.readings();
        PhraseFinder finder = new PhraseFinder(readings.reader());
        Set<PhraseUse> used = new HashSet<>();
        for (Sentence sentence : readings.sentences()) {
            Agreement text = Readings.text(sentence);
            finder.ofRules(text).stream().filter(phrase -> phrase.negative() || sentence.fires()).forEach(used::add);
            used.addAll(finder.ofVocabulary(text));
        }
        project.fixtures().forEach(fixture -> used.addAll(finder.ofVocabulary(Segmenter.segment("-", project.world(fixture).text()))));
        return new PhraseRun(Share.of(readings.rules().stream().flatMap(rule -> PhraseUse.of(rule).stream()), used),
            Share.of(vocabulary(readings.own()), used));
    }

    private static Stream<PhraseUse> vocabulary(Contribution own) {
        return own.phrases().entrySet().stream().flatMap(list -> list.getValue().stream().distinct().map(phrase -> new PhraseUse(list.getKey(), "", phrase)));
    }
}
