package io.impasse.reading;

import java.util.List;

/** Tells which words of a sentence are finite verbs of the present tense, although most of them could be nouns too. */
final class FiniteVerbs {
    /** So far back the pronoun of a relative clause may stand. */
    private static final int RELATIVE = 8;

    private final ParsedSentence sentence;
    private final Grammar grammar;
    private final List<Word> words;

    FiniteVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
        this.grammar = sentence.grammar();
        this.words = sentence.words();
    }

    /** Whether the word is a finite verb of the main clause whose subject begins at or behind {@code from}. */
    boolean certain(int from, int at) {
        if (at <= from || !form(at) || !subjectEnds(at) || sentence.subordinate(at) || relative(from, at) || gerundObject(from, at)) {
            return false;
        }
        Word word = words.get(at);
        boolean auxiliary = word.is("is", "are", "has", "have", "does", "do");
        return auxiliary || sentence.clearlyFinite(at) || neither(at) || singular(at) || plural(at);
    }

    /** Whether the word is one if the sentence has a verb at all: its subject and what stands behind it fit. */
    boolean likely(int from, int at) {
        if (at <= from || !form(at) || !subjectEnds(at) || sentence.subordinate(at) || relative(from, at) || gerundObject(from, at) || !opensClause(from)) {
            return false;
        }
        Word word = words.get(at);
        Word before = words.get(at - 1);
        boolean goesOn = at + 1 < words.size() && !words.get(at + 1).is("of", "'s", "and", "or", ",");
        boolean name = before.can(Tag.PROPER) || sentence.named().endsAt(at);
        boolean noun = (before.can(Tag.NOUN) || before.can(Tag.NOUN_PLURAL)) && !before.can(Tag.ADJECTIVE);
        boolean one = word.can(Tag.VERB_S) && (noun || name);
        boolean several = word.can(Tag.VERB_BASE) && !word.can(Tag.ADJECTIVE) && (before.can(Tag.NOUN_PLURAL) || (noun || name) && headPlural(from, at));
        return goesOn && (one || several);
    }

    /** Whether the word has the form of a finite verb, whatever else it could be. */
    boolean form(int at) {
        Word word = words.get(at);
        return word.can(Tag.VERB_S) || word.can(Tag.VERB_BASE) || word.is("is", "are", "has", "neither");
    }

    /** Whether the words right before the index can be a subject, outside a relative clause. */
    boolean subjectOf(int from, int at) {
        boolean agent = at > 1 && sentence.named().covers(at - 2) && grammar.cue("agent", words, at - 1);
        return at > from && !relative(from, at) && (agent || sentence.named().endsAt(at) || words.get(at - 1).can(Tag.NOUN_PLURAL));
    }

    private boolean subjectEnds(int at) {
        Word before = words.get(at - 1);
        boolean aside = before.is(",") && words.get(at).is("is", "are", "has", "have", "does") && words.subList(0, at - 1).stream().anyMatch(word -> word.is(","));
        if (aside) {
            return true;
        }
        return sentence.named().endsAt(at) || before.noun() || before.digits() || before.is("it", "they", "we", "them", "these", "those", "this", "both", "all", "each", "alone", "itself", "themselves", "none", "neither", "nobody", "everyone", "everybody", "here", "herein", ")", "\"", "\u201d");
    }

    /** "laying mines": the plural behind a gerund is its object. */
    private boolean gerundObject(int from, int at) {
        return at == from + 1 && words.get(from).can(Tag.VERB_ING) && words.get(at).can(Tag.NOUN_PLURAL);
    }

    /** "A neither builds nor buys". */
    private boolean neither(int at) {
        boolean verb = at + 1 < words.size() && (words.get(at + 1).can(Tag.VERB_S) || words.get(at + 1).can(Tag.VERB_BASE));
        return words.get(at).is("neither") && verb;
    }

    /** "counts", "lasts": no plural noun, since an object stands behind or a plural before. */
    private boolean singular(int at) {
        Word before = words.get(at - 1);
        boolean form = words.get(at).can(Tag.VERB_S);
        boolean named = sentence.named().endsAt(at) && objectBehind(at);
        return form && (named || sentence.named().distributiveEndsAt(words, at) || before.is("it", "this", "each", "none", "neither", "nobody", "everyone", "everybody") || object(at + 1));
    }

    private boolean plural(int at) {
        Word word = words.get(at);
        Word before = words.get(at - 1);
        if (!word.can(Tag.VERB_BASE)) {
            return false;
        }
        boolean named = sentence.named().endsAt(at);
        boolean several = named && (before.can(Tag.NOUN_PLURAL) || before.can(Tag.PROPER)) && objectBehind(at);
        boolean pronoun = before.is("they", "we", "these", "those", "both", "them", "all");
        boolean nouns = before.can(Tag.NOUN_PLURAL) && !word.can(Tag.ADJECTIVE) && (!word.can(Tag.NOUN) || object(at + 1));
        return !word.can(Tag.NOUN) && named || several || pronoun || nouns || grammar.lists("states", word.lower());
    }

    /** What stands there can only be the object of a verb, and not the rest of a noun phrase. */
    boolean object(int at) {
        if (at >= words.size()) {
            return false;
        }
        boolean determiner = words.get(at).is("the", "a", "an", "its", "their", "all", "any", "each", "every", "both", "no", "not", "them", "it", "only");
        boolean bound = at + 1 < words.size() && words.get(at).is("at") && words.get(at + 1).is("most", "least");
        return determiner || bound || words.get(at).digits() && !words.get(at - 1).is("numbers", "points", "articles") || sentence.named().beginsAt(at);
    }

    /** What stands behind could be an object. */
    private boolean objectBehind(int at) {
        return at + 1 < words.size() && !words.get(at + 1).is("of", "and", "or", ",", ".", "for", "in", "on", "against", "between", "'s", "with", "by");
    }

    /** Whether the words begin as a sentence does, and not as the name of a duty ("The withdrawal of"). */
    private boolean opensClause(int from) {
        int at = from;
        while (at < words.size() - 1 && (words.get(at).mark() || sentence.subordinate(at))) {
            at++;
        }
        boolean determined = words.get(at).is("the", "a", "an", "this", "that", "these", "those", "each", "every", "no", "all", "any", "its", "their");
        boolean bare = sentence.named().beginsAt(at) || words.get(at).noun() || words.get(at).can(Tag.ADJECTIVE) || words.get(at).participle();
        int head = determined ? at + 1 : at;
        boolean stopped = words.get(words.size() - 1).is(".");
        return stopped && (determined || bare) && head < words.size() && grammar.noun(words, head).isEmpty();
    }

    /** "Differences about the reading of this text go", "the canal and the river lie": the first noun, or several, agree with the verb. */
    private boolean headPlural(int from, int at) {
        for (int i = from; i < at; i++) {
            if (words.get(i).is("and") && i > from && words.get(i - 1).noun()) {
                return true;
            }
            if (words.get(i).is("of", "about", "on", "in", "with", "between", "from", "to", "for", "over", "at")) {
                return i > from && words.get(i - 1).can(Tag.NOUN_PLURAL);
            }
        }
        return false;
    }

    /** Whether the verb is that of a relative clause: "the area they leave", "a fund that backs". */
    private boolean relative(int from, int at) {
        boolean contact = at - 2 >= from && words.get(at - 1).is("they", "it", "we", "he", "she") && words.get(at - 2).noun();
        return contact || opened(from, at);
    }

    /** "after the truce has begun", "the moment it has begun": a clause of time, as an auxiliary in it shows. */
    private boolean ofTime(int at) {
        return words.get(at).is("has", "have", "is", "are");
    }

    private boolean opened(int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - RELATIVE) && !words.get(i).is(","); i--) {
            boolean points = words.get(i).is("that") && (i == 0 || words.get(i - 1).is("from", "in", "at", "of", "to", "by", "on", "for", "with", "after", "until"));
            if (ofTime(at) && words.get(i).is("after", "before", "until", "moment")) {
                return true;
            }
            if (!points && words.get(i).is("which", "who", "that", "whose", "whom", "where", "when", "as")) {
                return !closed(i, at);
            }
        }
        return false;
    }

    /** "Persons who bore arms in the war are": the relative clause has its verb already. */
    private boolean closed(int pronoun, int at) {
        Word next = words.get(pronoun + 1);
        for (int i = pronoun + 2; i < at - 1; i++) {
            if (words.get(i).is("has", "have", "is", "are", "does", "do")) {
                return true;
            }
        }
        boolean verb = next.can(Tag.VERB_PAST) || next.can(Tag.VERB_S) || next.can(Tag.VERB_BASE) || next.is("are", "is");
        return words.get(pronoun).is("which", "who", "that") && verb && at > pronoun + 2 && !words.get(at - 1).is("and", "or");
    }
}
