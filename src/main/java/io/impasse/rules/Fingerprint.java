package io.impasse.rules;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Justification;
import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import io.impasse.model.Bridge;
import io.impasse.model.Cycle;
import io.impasse.model.Digest;
import io.impasse.model.Law;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import io.impasse.model.Slot;
import io.impasse.model.Step;
import io.impasse.model.Value;
import io.impasse.model.Waits;
import java.util.List;

/** The id of a finding: a digest of what it says that stays the same when lines of the draft move. */
final class Fingerprint {
    private static final int LENGTH = 12;
    private static final String ALGORITHM = "sha256:";

    private Fingerprint() {}

    /**
     * The id of a finding.
     *
     * @param occurrence 1 for the first finding of such content in the draft, 2 for the second
     */
    static String of(Conclusion conclusion, Justification why, int occurrence) {
        List<String> quotes = conclusion.places().stream().map(Fingerprint::words).toList();
        List<String> facts = why.leaves().stream().map(Fingerprint::content).distinct().sorted().toList();
        String content = String.join("\n", why.rule(), quotes.toString(), conclusion.parties().toString(),
            conclusion.actor(), facts.toString(), String.valueOf(occurrence));
        return Digest.of(content).substring(ALGORITHM.length(), ALGORITHM.length() + LENGTH);
    }

    /** What a fact says, without where it stands in the draft. */
    static String content(Object fact) {
        if (fact instanceof Provision provision) {
            return String.join(" ", "provision", provision.term(), provision.value().map(Value::words).orElse(""),
                provision.obligors().toString(), words(provision.quote()));
        }
        if (fact instanceof Position position) {
            return "position " + position.id();
        }
        if (fact instanceof Mention mention) {
            return String.join(" ", "mention", mention.category(), mention.word(), words(mention.quote()));
        }
        if (fact instanceof Waits waits) {
            return String.join(" ", "waits", waits.step(), waits.awaited(), words(waits.quote()));
        }
        return other(fact);
    }

    private static String other(Object fact) {
        if (fact instanceof Cycle cycle) {
            return "cycle " + cycle.links().stream().map(Fingerprint::content).toList();
        }
        if (fact instanceof Lookalike pair) {
            return String.join(" ", "lookalike", pair.clash().id(), words(pair.first()), words(pair.second()));
        }
        if (fact instanceof Actor actor) {
            return "actor " + actor.id();
        }
        if (fact instanceof Searched searched) {
            return "searched " + searched.item();
        }
        if (fact instanceof Step step) {
            return String.join(" ", "step", step.event(), words(step.quote()));
        }
        return known(fact);
    }

    private static String known(Object fact) {
        if (fact instanceof Law law) {
            return "law " + law.id();
        }
        if (fact instanceof Ambiguity open) {
            return String.join(" ", "ambiguity", open.words(), open.clause(), open.term(), open.since().toString());
        }
        if (fact instanceof Shift shift) {
            return String.join(" ", "shift", shift.earlier().id(), shift.later().map(Position::id).orElse(""));
        }
        if (fact instanceof Bridge bridge) {
            return String.join(" ", "bridge", bridge.technique(), bridge.occasion().id(), bridge.terms().toString());
        }
        if (fact instanceof Slot slot) {
            return String.join(" ", "slot", slot.technique(), slot.says());
        }
        if (fact instanceof Setting setting) {
            return "setting " + setting.profile();
        }
        if (fact instanceof Conclusion conclusion) {
            return conclusion.kind() + " " + conclusion.parties() + " " + conclusion.sentence();
        }
        throw new IllegalArgumentException("no rule is given a " + fact.getClass().getName());
    }

    /** Tells any two facts of a run apart, and sorts them the same way in every run. */
    static String key(Object fact) {
        if (fact instanceof Provision provision) {
            return "provision " + provision.id();
        }
        if (fact instanceof Mention mention) {
            return content(fact) + " " + mention.quote().start();
        }
        if (fact instanceof Waits waits) {
            return content(fact) + " " + waits.quote().start();
        }
        if (fact instanceof Step step) {
            return content(fact) + " " + step.quote().start();
        }
        if (fact instanceof Lookalike pair) {
            return content(fact) + " " + pair.first().start() + " " + pair.second().start();
        }
        return content(fact);
    }

    /** The words with every run of white space as one blank. */
    private static String words(Quote quote) {
        StringBuilder words = new StringBuilder(quote.text().length());
        boolean blank = true;
        for (int at = 0; at < quote.text().length(); at++) {
            char c = quote.text().charAt(at);
            boolean white = Character.isWhitespace(c);
            if (!white || !blank) {
                words.append(white ? ' ' : c);
            }
            blank = white;
        }
        return words.toString().strip();
    }
}
