package io.impasse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the predicates of one segment of a sentence: modal ones, else an imperative, else infinitives, else treaty present. */
final class Predicates {
    private final ModalVerbs modals;
    private final BareVerbs bare;
    private final PresentVerbs present;

    Predicates(ParsedSentence sentence) {
        modals = new ModalVerbs(sentence);
        bare = new BareVerbs(sentence);
        present = new PresentVerbs(sentence);
    }

    /** The predicates between the two indexes; empty when the segment is nominal. */
    List<Predicate> find(int from, int to) {
        List<Predicate> modal = modals.modal(from, to);
        if (!modal.isEmpty()) {
            List<Predicate> all = new ArrayList<>(modal);
            present.before(from, modal.get(0)).ifPresent(first -> all.add(0, first));
            all.addAll(present.after(modal.get(modal.size() - 1).after(), to));
            return all;
        }
        Optional<Predicate> imperative = bare.imperative(from, to);
        if (imperative.isPresent()) {
            return List.of(imperative.get());
        }
        List<Predicate> infinitives = bare.infinitives(from, to);
        List<Predicate> presents = present.presents(from, to);
        boolean first = !infinitives.isEmpty() && (presents.isEmpty() || infinitives.get(0).cue() < presents.get(0).cue());
        return first ? infinitives : presents;
    }
}
