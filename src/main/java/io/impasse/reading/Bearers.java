package io.impasse.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses, among the actors that a stretch of words names, those who act. */
final class Bearers {
    private static final Set<String> AWAY = Set.of("in", "on", "at", "to", "from", "against", "towards", "toward", "with", "into",
        "within", "outside", "through", "across", "near", "under", "beyond");
    private static final Set<String> OWN = Set.of("of", "by", "between", "among");

    private final Grammar grammar;

    Bearers(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The actors of the words before an active verb. */
    Bearer subject(Slice words, ActorHits hits) {
        return new Bearer(text(words), choose(words, hits, false));
    }

    /** The actors of a verbless duty: "Withdrawal by A", "A's forces", "status for A". */
    Bearer nominal(Slice words, ActorHits hits) {
        return new Bearer(text(words), choose(words, hits, true));
    }

    private static String text(Slice words) {
        return words.empty() ? "" : String.join(" ", words.words().stream().map(Word::text).toList());
    }

    private List<String> choose(Slice words, ActorHits hits, boolean nominal) {
        Set<String> best = new LinkedHashSet<>();
        int rank = Integer.MAX_VALUE;
        for (ActorHit hit : hits.in(words)) {
            int mine = rank(words, hit, hits, nominal);
            if (mine < rank) {
                best.clear();
                rank = mine;
            }
            if (mine == rank && mine < Integer.MAX_VALUE) {
                best.addAll(hit.actors());
            }
        }
        return new ArrayList<>(best);
    }

    /** Lower is nearer to the one who acts; the largest number: does not act at all. */
    private int rank(Slice words, ActorHit hit, ActorHits hits, boolean nominal) {
        if (hit.form() == ActorHit.Form.ADJECTIVE && !agentive(words.sentence(), hit.to()) || modifier(words.sentence(), hit, hits)
            || placeHead(words.sentence(), hit.from()) || companion(words.sentence(), hit)) {
            return nominal && leads(words.sentence(), hit) ? 0 : Integer.MAX_VALUE;
        }
        if (nominal && leads(words.sentence(), hit)) {
            return 0;
        }
        if (hit.from() > 0 && words.sentence().get(hit.from() - 1).is("\"", "\u201c") || hit.from() > 1 && words.sentence().get(hit.from() - 2).is("(")) {
            return 3;
        }
        int preposition = preposition(words, hit.from(), hits);
        if (preposition < 0) {
            return hit.form() == ActorHit.Form.NAME && !nominal ? 0 : 1;
        }
        return nominal ? nominalRank(words.sentence(), preposition) : subjectRank(words.sentence(), preposition);
    }

    /** "Withdrawal by A", "army of A", "status for A", "ceiling on A": from the one who acts to the one who is spoken of. */
    private int nominalRank(List<Word> sentence, int at) {
        Word preposition = sentence.get(at);
        boolean suffered = preposition.is("by") && at > 0 && sentence.get(at - 1).can(Tag.VERB_PARTICIPLE);
        return preposition.is("by") && !suffered ? 0 : OWN.contains(preposition.lower()) ? 1
            : preposition.is("for", "in") || preposition.is("on") && at > 0 && grammar.noun(sentence, at - 1).isPresent() ? 2
            : AWAY.contains(preposition.lower()) ? Integer.MAX_VALUE : 3;
    }

    /** "experts from A", "countries belonging to A" act for A. */
    private int subjectRank(List<Word> sentence, int at) {
        Word preposition = sentence.get(at);
        boolean origin = at > 0 && (preposition.is("from") && grammar.cue("agent", sentence, at - 1) || preposition.is("to") && sentence.get(at - 1).is("belonging") && at > 1 && sentence.get(at - 2).noun());
        boolean away = AWAY.contains(preposition.lower()) || preposition.is("by", "for");
        return OWN.contains(preposition.lower()) && !preposition.is("by") || origin ? 1 : away ? Integer.MAX_VALUE : 3;
    }

    /** The forces of a state act, its language does not. */
    private boolean agentive(List<Word> sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 4); at++) {
            boolean modifies = sentence.get(at).is("state") && at + 1 < sentence.size() && sentence.get(at + 1).noun();
            if (!modifies && grammar.cue("agent", sentence, at)) {
                return true;
            }
            if (sentence.get(at).mark() && !sentence.get(at).is("-")) {
                return false;
            }
        }
        return false;
    }

    /** "A's partners", "partners of A": somebody else. */
    private boolean companion(List<Word> sentence, ActorHit hit) {
        int behind = hit.form() == ActorHit.Form.POSSESSIVE ? hit.to() + 1 : hit.to();
        boolean before = hit.from() > 1 && sentence.get(hit.from() - 1).is("of") && grammar.cue("companion", sentence, hit.from() - 2);
        return before || hit.form() != ActorHit.Form.NAME && (grammar.cue("companion", sentence, behind) || grammar.cue("companion", sentence, behind + 1));
    }

    /** "under A's command", "under A-ian lead", "at A's expense": who leads or pays has the duty. */
    private boolean leads(List<Word> sentence, ActorHit hit) {
        int behind = hit.form() == ActorHit.Form.POSSESSIVE ? hit.to() + 1 : hit.to();
        Word before = sentence.get(Math.max(0, hit.from() - 1));
        return hit.from() > 0 && (before.is("under") && grammar.cue("lead", sentence, behind) || before.is("at") && grammar.cue("cost", sentence, behind));
    }

    /** "the A Development Fund": a name inside another name. */
    private boolean modifier(List<Word> sentence, ActorHit hit, ActorHits hits) {
        return hit.form() == ActorHit.Form.NAME && hit.to() < sentence.size() && sentence.get(hit.to()).capitalised()
            && sentence.get(hit.to()).letters() && !hits.covers(hit.to()) && !grammar.cue("agent", sentence, hit.to());
    }

    /** "the territory of A", "the charter of A": speaks of the place, or of a text. */
    private boolean placeHead(List<Word> sentence, int at) {
        int of = at - 1;
        while (of > 0 && sentence.get(of).is("the", "both", "all")) {
            of--;
        }
        return of > 0 && sentence.get(of).is("of") && (grammar.cue("place-head", sentence, of - 1) || grammar.cue("instrument-head", sentence, of - 1));
    }

    /** The index of the preposition that governs a name; -1: none. Names joined to an earlier name share its preposition. */
    private static int preposition(Slice words, int at, ActorHits hits) {
        for (int i = at - 1; i >= words.from(); i--) {
            Word word = words.sentence().get(i);
            if (!hits.covers(i) && (AWAY.contains(word.lower()) || OWN.contains(word.lower()) || word.is("for", "as"))) {
                return i;
            }
            boolean initial = word.is(".") && i > 0 && words.sentence().get(i - 1).text().length() == 1;
            boolean transparent = word.is("the", "and", "or", ",", "both", "all", "'s") || word.can(Tag.ADJECTIVE) || word.capitalised() || hits.covers(i) || initial;
            if (!transparent) {
                return -1;
            }
        }
        return -1;
    }
}
