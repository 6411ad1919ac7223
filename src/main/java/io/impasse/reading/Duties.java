package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is bound by a frame, who receives, and whose consent it needs. */
final class Duties {
    private final Grammar grammar;
    private final List<String> parties;

    /** @param parties ids of those whom a mutual duty binds */
    Duties(Grammar grammar, List<String> parties) {
        this.grammar = grammar;
        this.parties = List.copyOf(parties);
    }

    /** The actors bound; empty when the text names nobody. */
    List<String> obligors(Frame frame) {
        if (recital(frame)) {
            return parties;
        }
        Optional<PhraseSet.Hit> incumbent = frame.verb() < 0 ? Optional.empty() : grammar.cue("incumbent").longest(frame.sentence(), frame.verb());
        if (incumbent.isPresent()) {
            return adjoining(frame, incumbent.get().to());
        }
        List<String> givers = receives(frame) ? frame.named().givers(frame.rest()).flatMap(hit -> hit.actors().stream()).distinct().toList() : List.of();
        if (!givers.isEmpty()) {
            return givers;
        }
        if (receives(frame) || stative(frame)) {
            return listed(frame);
        }
        if (!frame.bearer().actors().isEmpty()) {
            return frame.bearer().actors();
        }
        if (frame.style() != Frame.Style.HEAD && grammar.cue("mutual").in(frame.extent())) {
            return parties;
        }
        if (!frame.passive()) {
            return caused(frame);
        }
        boolean limited = listed("limiting-verbs", frame);
        boolean joint = grammar.cue("joint").in(frame.subject());
        List<String> owners = limited || joint ? owners(frame, frame.subject()) : List.of();
        return owners.isEmpty() && limited ? new Bearers(grammar).subject(frame.subject(), frame.named()).actors() : owners;
    }

    /** "Have A work": the actor right behind a causative verb; "once A has left": who must act first. */
    private List<String> caused(Frame frame) {
        Set<String> found = new LinkedHashSet<>();
        if (frame.style() == Frame.Style.IMPERATIVE && listed("causative-verbs", frame)) {
            frame.named().in(frame.rest()).stream().filter(hit -> hit.from() <= frame.rest().from() + 2).findFirst()
                .ifPresent(hit -> found.addAll(hit.actors()));
        }
        for (Slice condition : frame.conditions()) {
            frame.named().in(condition).stream().filter(hit -> performs(frame.sentence(), hit.to())).forEach(hit -> found.addAll(hit.actors()));
        }
        return new ArrayList<>(found);
    }

    /** "has left", "have withdrawn". */
    private static boolean performs(List<Word> sentence, int at) {
        return at + 1 < sentence.size() && sentence.get(at).is("has", "have")
            && (sentence.get(at + 1).can(Tag.VERB_PARTICIPLE) || sentence.get(at + 1).can(Tag.ADVERB));
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

    /** "Mindful of the truce": in a preamble the parties speak. */
    private boolean recital(Frame frame) {
        return frame.clause().kind() == ClauseKind.PREAMBLE && grammar.cue("recital", frame.sentence(), frame.extent().from());
    }

    /** "The guarantors are A, B and C": those who are listed take on what the name stands for. */
    private static List<String> listed(Frame frame) {
        List<String> listed = frame.mainAction().equals("be") && !frame.rest().empty() ? enumerated(frame) : List.of();
        return listed.isEmpty() || frame.bearer().actors().size() <= listed.size() ? listed : frame.bearer().actors();
    }

    /** The names at the beginning of what follows the verb, with nothing but commas, "and" and articles between them. */
    private static List<String> enumerated(Frame frame) {
        List<String> found = new ArrayList<>();
        int end = frame.rest().from();
        for (ActorHit hit : frame.named().in(frame.rest())) {
            // one word may name two: "the A-B group"
            if (!frame.sentence().subList(Math.min(end, hit.from()), hit.from()).stream().allMatch(word -> word.is(",", "and", "the"))) {
                return found;
            }
            found.addAll(hit.actors());
            end = Math.max(end, hit.to());
        }
        return found;
    }

    /** "A remains sovereign" states something and binds nobody. */
    private boolean stative(Frame frame) {
        boolean verbal = frame.style() == Frame.Style.MODAL || frame.style() == Frame.Style.PRESENT;
        boolean state = frame.mainAction().equals("be") || listed("states", frame);
        return verbal && frame.force() == Force.DECLARATION && state;
    }

    private boolean listed(String cue, Frame frame) {
        return grammar.lists(cue, frame.mainAction());
    }

    /** The actors who receive, beside those bound. */
    List<String> beneficiaries(Frame frame, List<String> obligors) {
        if (receives(frame)) {
            return frame.bearer().actors();
        }
        Set<String> found = new LinkedHashSet<>();
        if (frame.passive() && listed("giving-verbs", frame)) {
            found.addAll(new Bearers(grammar).subject(frame.subject(), frame.named()).actors());
        }
        for (ActorHit hit : frame.named().in(frame.rest())) {
            boolean recipient = hit.from() > 0 && frame.sentence().get(hit.from() - 1).is("to", "for");
            if (recipient) {
                found.addAll(hit.actors());
            }
        }
        found.removeAll(obligors);
        return new ArrayList<>(found);
    }

    /** The actors named behind a consent cue ("in agreement with A and B"). */
    List<String> consents(Frame frame) {
        Set<String> found = new LinkedHashSet<>();
        grammar.cue("consent").all(frame.extent()).forEach(hit -> found.addAll(adjoining(frame, hit.to())));
        return new ArrayList<>(found);
    }

    /** The actors of a list of names that begins there. */
    private static List<String> adjoining(Frame frame, int from) {
        List<String> found = new ArrayList<>();
        int end = from;
        for (ActorHit actor : frame.named().in(new Slice(frame.sentence(), from, frame.extent().to()))) {
            boolean adjoins = end == from ? plain(frame, from, actor.from()) : actor.from() - end <= 2;
            if (!adjoins) {
                return found;
            }
            found.addAll(actor.actors());
            end = actor.to();
        }
        return found;
    }

    /** At most three words, and no mark among them: "the representatives of". */
    private static boolean plain(Frame frame, int from, int to) {
        return to - from <= 3 && frame.sentence().subList(from, to).stream().noneMatch(Word::mark);
    }
}
