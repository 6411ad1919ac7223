package io.impasse.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The English dictionary of word forms. One instance serves one thread; the dictionary behind it is shared. */
final class MorfologikLemmas implements Lemmas {
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";
    private static final Map<String, Tag> TAGS = Map.ofEntries(
        Map.entry("VB", Tag.VERB_BASE), Map.entry("VBZ", Tag.VERB_S), Map.entry("VBG", Tag.VERB_ING),
        Map.entry("VBD", Tag.VERB_PAST), Map.entry("VBN", Tag.VERB_PARTICIPLE), Map.entry("NN", Tag.NOUN),
        Map.entry("NNS", Tag.NOUN_PLURAL), Map.entry("JJ", Tag.ADJECTIVE), Map.entry("RB", Tag.ADVERB),
        Map.entry("NNP", Tag.PROPER), Map.entry("NNPS", Tag.PROPER));

    private final DictionaryLookup lookup;
    private static final int LARGEST = 100_000;

    private final Map<String, Forms> known;

    /** @param known forms that were looked up before, shared by threads */
    MorfologikLemmas(Dictionary dictionary, ConcurrentMap<String, Forms> known) {
        lookup = new DictionaryLookup(dictionary);
        this.known = known;
    }

    /** Reads the dictionary from the class path; the result can be shared by threads. */
    static Dictionary dictionary() {
        try {
            return Dictionary.read(MorfologikLemmas.class.getResource(RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Forms of(String form) {
        Forms forms = known.get(form);
        if (forms == null) {
            forms = find(form);
            if (known.size() < LARGEST) {
                known.put(form, forms);
            }
        }
        return forms;
    }

    private Forms find(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        Forms forms = collect(lookup.lookup(lower));
        return forms.tags().isEmpty() ? collect(lookup.lookup(form)) : forms;
    }

    private static Forms collect(List<WordData> entries) {
        if (entries.isEmpty()) {
            return Forms.UNKNOWN;
        }
        Set<String> lemmas = new TreeSet<>();
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        for (WordData entry : entries) {
            lemmas.add(entry.getStem().toString().toLowerCase(Locale.ROOT));
            tags.add(tag(entry.getTag().toString()));
        }
        return new Forms(lemmas, tags);
    }

    private static Tag tag(String name) {
        int colon = name.indexOf(':');
        return TAGS.getOrDefault(colon < 0 ? name : name.substring(0, colon), Tag.OTHER);
    }
}
