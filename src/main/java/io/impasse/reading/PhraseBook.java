package io.impasse.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Compiles phrases, knows the concepts they refer to, and keeps all sets it made for one index over them. */
final class PhraseBook {
    private final Map<String, PhraseSet> concepts = new HashMap<>();
    private final List<PhraseSet> sets = new ArrayList<>();
    private boolean indexed;

    /** @param concepts id to phrases; a concept may refer to those that stand before it */
    PhraseBook(Map<String, List<String>> concepts) {
        concepts.forEach((id, phrases) -> this.concepts.put(id, set(phrases)));
    }

    /** This book with more concepts, which hide those of the same name. */
    PhraseBook with(Map<String, List<String>> more) {
        PhraseBook book = new PhraseBook(Map.of());
        book.concepts.putAll(concepts);
        more.forEach((id, phrases) -> book.concepts.put(id, book.set(phrases)));
        return book;
    }

    /** The alternatives as one set; only before there is an index, which would not know it. */
    PhraseSet set(List<String> phrases) {
        if (indexed) {
            throw new IllegalStateException("a set of phrases after the index: " + phrases);
        }
        PhraseSet set = new PhraseSet(sets.size(), phrases.stream().map(this::compile).toList());
        sets.add(set);
        return set;
    }

    /** A book of the same concepts without the sets. */
    PhraseBook fork() {
        return with(Map.of());
    }

    /** An index over all sets made so far. */
    PhraseIndex index() {
        indexed = true;
        return new PhraseIndex(sets);
    }

    private Phrase compile(String source) {
        List<Phrase.Element> elements = new ArrayList<>();
        Set<String> firsts = new HashSet<>();
        boolean open = false;
        boolean begun = false;
        for (StringTokenizer parts = new StringTokenizer(source); parts.hasMoreTokens(); ) {
            Phrase.Element element = element(parts.nextToken());
            elements.add(element);
            if (!begun) {
                open |= !addFirsts(element, firsts);
                begun = !element.optional() && element != Phrase.Gap.INSTANCE;
            }
        }
        return new Phrase(source, List.copyOf(elements), open ? Set.of() : Set.copyOf(firsts));
    }

    /** Adds the forms the element can begin with; false when they are not known. */
    private static boolean addFirsts(Phrase.Element element, Set<String> firsts) {
        if (element instanceof Literal literal && literal.concept().isEmpty()) {
            firsts.addAll(literal.forms());
            return true;
        }
        if (element instanceof Literal literal) {
            firsts.addAll(literal.concept().firsts());
            return !literal.concept().opensAnywhere();
        }
        return false;
    }

    private Phrase.Element element(String part) {
        if (part.equals("...")) {
            return Phrase.Gap.INSTANCE;
        }
        boolean optional = part.startsWith("(") && part.endsWith(")") && part.length() > 2;
        String core = optional ? part.substring(1, part.length() - 1) : part;
        if (core.startsWith("<") && core.endsWith(">")) {
            String id = core.substring(1, core.length() - 1);
            return new Literal(Set.of(), false, optional, concepts.getOrDefault(id, PhraseSet.EMPTY));
        }
        boolean exact = core.startsWith("=");
        String[] forms = (exact ? core.substring(1) : core.toLowerCase(Locale.ROOT)).split("/");
        return new Literal(Set.copyOf(List.of(forms)), exact, optional, PhraseSet.EMPTY);
    }

    /** One word or one concept. */
    record Literal(Set<String> forms, boolean exact, boolean optional, PhraseSet concept) implements Phrase.Element {
        @Override
        public int match(List<Word> words, int at) {
            if (!concept.isEmpty()) {
                return concept.match(words, at);
            }
            Word word = words.get(at);
            boolean hit = exact ? forms.contains(word.text()) : word.comesFrom(forms);
            return hit ? at + 1 : Phrase.NONE;
        }
    }
}
