package io.impasse.reading;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through the whole text for what rules may want to know of: mentions, and the headings of the checklist. */
final class Searches {
    private static final Set<ClauseKind> TITLED = EnumSet.of(ClauseKind.HEADING, ClauseKind.ARTICLE, ClauseKind.ANNEX);
    private static final int LONGEST_TITLE = 10;

    private final Map<String, PhraseSet> mentions = new LinkedHashMap<>();
    private final List<Heading> checklist = new ArrayList<>();
    private final PhraseSet aside;
    private final PhraseIndex index;

    /** A heading with its phrases, compiled. */
    private record Heading(ChecklistItem item, PhraseSet cues, PhraseSet titles, PhraseSet matter) {}

    Searches(Vocabulary vocabulary, PhraseBook book) {
        vocabulary.mentions().forEach((category, phrases) -> mentions.put(category, book.set(phrases)));
        vocabulary.checklist().forEach(item -> checklist.add(new Heading(item, book.set(item.cues()), book.set(item.titles()), book.set(item.matter()))));
        aside = book.set(vocabulary.cues().getOrDefault("left-aside", List.of()));
        index = book.index();
    }

    /** The clauses, ready to be searched. */
    List<ClauseWords> prepare(List<ClauseWords> clauses) {
        return clauses.stream().map(clause -> new ClauseWords(clause.clause(), new Sentence(clause.words(), index))).toList();
    }

    /** The mentions in prepared clauses, clause by clause. */
    List<Mention> mentions(List<ClauseWords> clauses, Agreement agreement) {
        List<Mention> found = new ArrayList<>();
        for (ClauseWords clause : clauses) {
            if (clause.clause().kind() != ClauseKind.TITLE && !title(clause, Set.of())) {
                mentions.forEach((category, phrases) -> phrases.all(clause.all()).forEach(
                    hit -> found.add(new Mention(category, hit.phrase().source(), quote(agreement, clause, hit)))));
            }
        }
        return found;
    }

    /** One search in prepared clauses for each heading of the checklist. */
    List<Searched> checklist(List<ClauseWords> clauses, Agreement agreement, List<Provision> provisions) {
        Set<String> parents = clauses.stream().map(clause -> clause.clause().parent()).collect(Collectors.toSet());
        return checklist.stream().map(heading -> {
            TreeSet<Quote> hits = new TreeSet<>();
            provisions.stream().filter(provision -> counts(heading.item(), provision)).forEach(provision -> hits.add(provision.quote()));
            clauses.forEach(clause -> hits(heading, clause, title(clause, parents)).forEach(hit -> hits.add(quote(agreement, clause, hit))));
            return new Searched(heading.item().item(), heading.item().looked(), clauses.size(), List.copyOf(hits));
        }).toList();
    }

    /** Cues anywhere, its names in a title, and its matter in a sentence that leaves it to another text. */
    private Stream<PhraseSet.Hit> hits(Heading heading, ClauseWords clause, boolean title) {
        Stream<PhraseSet.Hit> named = title ? heading.titles().all(clause.all()).stream()
            : aside.all(clause.all()).stream().flatMap(left -> heading.matter().all(around(clause.words(), left)).stream());
        return Stream.concat(heading.cues().all(clause.all()).stream(), named);
    }

    private static boolean title(ClauseWords clause, Set<String> parents) {
        List<Word> words = clause.words();
        boolean above = TITLED.contains(clause.clause().kind())
            || clause.clause().kind() == ClauseKind.POINT && !clause.clause().chapeau() && parents.contains(clause.clause().id());
        return above && !words.isEmpty() && words.size() <= LONGEST_TITLE && !words.get(words.size() - 1).is(".");
    }

    /** The sentence in which it stands. */
    private static Slice around(List<Word> words, PhraseSet.Hit hit) {
        int from = hit.from();
        while (from > 0 && !words.get(from - 1).is(".")) {
            from--;
        }
        int to = hit.to();
        while (to < words.size() && !words.get(to).is(".")) {
            to++;
        }
        return new Slice(words, from, to);
    }

    private static Quote quote(Agreement agreement, ClauseWords clause, PhraseSet.Hit hit) {
        return Quotes.of(agreement, clause.clause(), clause.words().subList(hit.from(), hit.to()));
    }

    private static boolean counts(ChecklistItem item, Provision provision) {
        return ofOne(item.terms(), provision) || provision.dated() && ofOne(item.timed(), provision);
    }

    private static boolean ofOne(List<String> terms, Provision provision) {
        return terms.contains(provision.matter()) || !provision.term().isEmpty() && terms.contains(provision.term());
    }
}
