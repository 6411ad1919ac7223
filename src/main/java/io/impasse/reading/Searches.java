package io.impasse.reading;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks through the whole text for what rules may want to know of: mentions, and the headings of the checklist. */
final class Searches {
    private final Map<String, PhraseSet> mentions = new LinkedHashMap<>();
    private final Map<ChecklistItem, PhraseSet> checklist = new LinkedHashMap<>();

    private final PhraseIndex index;

    Searches(Vocabulary vocabulary, PhraseBook book) {
        vocabulary.mentions().forEach((category, phrases) -> mentions.put(category, book.set(phrases)));
        vocabulary.checklist().forEach(item -> checklist.put(item, book.set(item.cues())));
        index = book.index();
    }

    /** The words of the clauses, ready to be searched. */
    Map<Clause, Sentence> prepare(Map<Clause, List<Word>> clauses) {
        Map<Clause, Sentence> prepared = new LinkedHashMap<>();
        clauses.forEach((clause, words) -> prepared.put(clause, new Sentence(words, index)));
        return prepared;
    }

    /** The mentions in the clauses, by place. */
    List<Mention> mentions(Map<Clause, Sentence> clauses, Agreement agreement) {
        List<Mention> found = new ArrayList<>();
        clauses.forEach((clause, words) -> {
            if (clause.kind() != ClauseKind.TITLE) {
                mentions.forEach((category, phrases) -> phrases.all(new Slice(words, 0, words.size())).forEach(hit -> found.add(new Mention(category,
                    hit.phrase().source(), Quotes.of(agreement, clause, words.subList(hit.from(), hit.to()))))));
            }
        });
        return found;
    }

    /** One search for each heading of the checklist. */
    List<Searched> checklist(Map<Clause, Sentence> clauses, Agreement agreement, List<Provision> provisions) {
        List<Searched> found = new ArrayList<>();
        checklist.forEach((item, phrases) -> {
            TreeSet<Quote> hits = new TreeSet<>();
            provisions.stream().filter(provision -> counts(item, provision)).forEach(provision -> hits.add(provision.quote()));
            clauses.forEach((clause, words) -> phrases.all(new Slice(words, 0, words.size())).forEach(
                hit -> hits.add(Quotes.of(agreement, clause, words.subList(hit.from(), hit.to())))));
            List<String> cues = new ArrayList<>(item.terms());
            cues.addAll(item.cues());
            found.add(new Searched(item.item(), cues, clauses.size(), List.copyOf(hits)));
        });
        return found;
    }

    private static boolean counts(ChecklistItem item, Provision provision) {
        return item.terms().contains(provision.matter()) || !provision.term().isEmpty() && item.terms().contains(provision.term());
    }
}
