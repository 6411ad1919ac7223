package io.impasse.reading;

import io.impasse.model.Force;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is bound by a frame, who receives, and whose consent it needs. */
final class Duties {
    private final Grammar grammar;

    Duties(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The actors bound; empty when the text names nobody. */
    List<String> obligors(Frame frame) {
        if (receives(frame) || stative(frame)) {
            return List.of();
        }
        if (!frame.passive() || !frame.bearer().actors().isEmpty()) {
            return frame.bearer().actors();
        }
        boolean limited = listed("limiting-verbs", frame);
        boolean joint = grammar.cue("joint").in(frame.subject().words());
        return limited || joint ? owners(frame, frame.subject()) : List.of();
    }

    /** "The army of A will be limited": a limit on somebody's forces binds their owner. */
    private static List<String> owners(Frame frame, Slice words) {
        Set<String> owners = new LinkedHashSet<>();
        frame.named().in(words).stream().filter(hit -> hit.form() != ActorHit.Form.NAME || ofPhrase(frame, hit))
            .forEach(hit -> owners.addAll(hit.actors()));
        return new ArrayList<>(owners);
    }

    private static boolean ofPhrase(Frame frame, ActorHit hit) {
        for (int at = hit.from() - 1; at >= Math.max(0, hit.from() - 2); at--) {
            if (frame.sentence().get(at).is("of")) {
                return true;
            }
        }
        return false;
    }

    /** "A will receive guarantees": the subject is the beneficiary. */
    private boolean receives(Frame frame) {
        return !frame.passive() && frame.style() != Frame.Style.NOMINAL && listed("converse-verbs", frame);
    }

    /** "A remains sovereign" states something and binds nobody. */
    private boolean stative(Frame frame) {
        boolean verbal = frame.style() == Frame.Style.MODAL || frame.style() == Frame.Style.PRESENT;
        boolean state = frame.mainAction().equals("be") || listed("states", frame);
        return verbal && frame.force() == Force.DECLARATION && state;
    }

    private boolean listed(String cue, Frame frame) {
        return grammar.vocabulary().cues().getOrDefault(cue, List.of()).contains(frame.mainAction());
    }

    /** The actors who receive. */
    List<String> beneficiaries(Frame frame) {
        if (receives(frame)) {
            return frame.bearer().actors();
        }
        Set<String> found = new LinkedHashSet<>();
        if (frame.passive() && listed("giving-verbs", frame)) {
            found.addAll(Bearer.subject(frame.subject(), frame.named()).actors());
        }
        for (ActorHit hit : frame.named().in(frame.rest())) {
            boolean recipient = hit.from() > 0 && frame.sentence().get(hit.from() - 1).is("to", "for");
            if (recipient) {
                found.addAll(hit.actors());
            }
        }
        found.removeAll(obligors(frame));
        return new ArrayList<>(found);
    }

    /** The actors named behind a consent cue ("in agreement with A and B"). */
    List<String> consents(Frame frame) {
        Set<String> found = new LinkedHashSet<>();
        for (PhraseSet.Hit hit : grammar.cue("consent").all(frame.extent().words())) {
            int from = frame.extent().from() + hit.to();
            Slice behind = new Slice(frame.sentence(), from, consentEnd(frame, from));
            frame.named().in(behind).forEach(actor -> found.addAll(actor.actors()));
        }
        return new ArrayList<>(found);
    }

    private static int consentEnd(Frame frame, int from) {
        int end = from;
        while (end < frame.extent().to() && end < from + 12 && !frame.sentence().get(end).is(";", ".", ":")) {
            end++;
        }
        return Math.max(from, end);
    }
}
