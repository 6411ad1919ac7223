package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import io.impasse.reading.Subordinates.Kind;
import io.impasse.reading.Subordinates.Sub;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one sentence of a clause into frames. */
final class SentenceReader {
    /** The fewest words that make a statement, and not a date or a signature. */
    private static final int STATEMENT = 6;

    private final ParsedSentence sentence;
    private final Grammar grammar;
    private final Bearers bearers;
    private final Clause clause;
    private final List<Word> words;
    private final ActorHits named;
    private final List<Word> topic;
    private final List<Sub> subs;
    private final Antecedents antecedents;

    /** @param earlier the last frame of the clause before, for pronouns alone */
    SentenceReader(ParsedSentence sentence, Clause clause, List<Word> topic, Optional<Frame> earlier) {
        this.sentence = sentence;
        this.grammar = sentence.grammar();
        this.bearers = new Bearers(grammar);
        this.antecedents = new Antecedents(bearers, earlier);
        this.clause = clause;
        this.words = sentence.words();
        this.named = sentence.named();
        this.topic = topic;
        this.subs = sentence.subs();
    }

    /** The frames of the sentence; {@code before} is the last frame of the clause, for pronouns and elided subjects. */
    List<Frame> frames(Optional<Frame> before) {
        List<Frame> frames = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).is(";") || recitalBehind(at) || alternativeBehind(at)) {
                segment(from, at, before, frames);
                from = at + 1;
            }
        }
        return frames;
    }

    /** ", Reaffirming": the comma before a capitalised word that opens a recital. */
    private boolean recitalBehind(int at) {
        return words.get(at).is(",") && at + 1 < words.size() && words.get(at + 1).capitalised() && grammar.cue("recital", words, at + 1);
    }

    /** ", or alternatively": the comma before what the text offers instead. */
    private boolean alternativeBehind(int at) {
        return words.get(at).is(",") && grammar.cue("alternative", words, at + 1);
    }

    private void segment(int from, int to, Optional<Frame> before, List<Frame> frames) {
        int end = to > from && words.get(to - 1).is(".", ":", ",") ? to - 1 : to;
        if (end <= from) {
            return;
        }
        List<Predicate> predicates = new Predicates(sentence).find(from, end);
        boolean declares = clause.kind() == ClauseKind.PREAMBLE || predicates.stream().noneMatch(predicate -> predicate.style() == Style.MODAL);
        if (grammar.cue("recital", words, from) && declares) {
            frames.add(recital(from, end));
            return;
        }
        if (predicates.isEmpty()) {
            frames.addAll(clause.kind() == ClauseKind.ARTICLE && !statement(from, end) ? List.of() : verbless(from, end));
            return;
        }
        frames.addAll(accompanying(from, end));
        int start = from;
        for (int i = 0; i < predicates.size(); i++) {
            Predicate predicate = predicates.get(i);
            int limit = i + 1 < predicates.size() ? boundary(predicate.after(), predicates.get(i + 1)) : end;
            Optional<Frame> previous = frames.isEmpty() ? before : Optional.of(frames.get(frames.size() - 1));
            frames.add(frame(predicate, start, Math.max(limit, predicate.after()), previous));
            start = Math.max(limit, predicate.after());
        }
    }

    /** Whether "with" stands before the name, or before those that it is listed with. */
    private boolean behindWith(int from, int at) {
        int before = at - 1;
        while (before > from && (words.get(before).is("the", "/", "and", ",") || words.get(before + 1).is("/") || named.covers(before))) {
            before--;
        }
        return before >= from && words.get(before).is("with");
    }

    /** The index behind the last of the names that the one ending there is listed with. */
    private int listEnd(int at) {
        int end = at;
        while (end < words.size() && (words.get(end).is("and", "the") || named.covers(end))) {
            end++;
        }
        return end;
    }

    /** ", each side bearing its own cost": a clause of its own without a finite verb. */
    private boolean absolute(int from, ActorHit hit) {
        return hit.from() > from && words.get(hit.from() - 1).is(",") && named.distributiveEndsAt(words, hit.to());
    }

    /** Duties in nominal style; a sentence of a running text that has no verb we know at least states something. */
    private List<Frame> verbless(int from, int to) {
        Slice all = new Slice(words, from, to);
        for (Force verdict : List.of(Force.PROHIBITION, Force.PERMISSION)) {
            if (grammar.cue("verdict-" + verdict.id()).match(words, from) == to) {
                return List.of(nominal(all, Optional.empty(), from, verdict));
            }
        }
        List<Frame> nominal = new NominalReader(grammar, this).read(from, to);
        if (nominal.isEmpty()) {
            return clause.kind() == ClauseKind.PARAGRAPH && statement(from, to) ? List.of(recital(from, to)) : nominal;
        }
        return Stream.concat(accompanying(from, to).stream(), nominal.stream()).toList();
    }

    private boolean statement(int from, int to) {
        return to - from >= STATEMENT && to < words.size() && words.get(to).is(".");
    }

    /** "Recalling the earlier accords": a preamble declares. */
    private Frame recital(int from, int to) {
        Slice extent = new Slice(words, from, to);
        return new Frame(clause, extent, topic, Style.NOMINAL, Force.DECLARATION, false, List.of(Actions.lemma(words.get(from))), from,
            new Slice(words, from, from), new Slice(words, from + 1, to), Bearer.NOBODY, List.of(), List.of(), named);
    }

    /** "With A supervising", "with A as mediator": what an accompanying actor does. */
    private List<Frame> accompanying(int from, int to) {
        List<Frame> found = new ArrayList<>();
        for (ActorHit hit : named.in(new Slice(words, from, to))) {
            boolean with = behindWith(from, hit.from()) || absolute(from, hit);
            int end = listEnd(hit.to());
            boolean role = end + 1 < to && words.get(end).is("as");
            boolean acts = end < to && words.get(end).can(Tag.VERB_ING) && !words.get(end).is("regarding", "including", "concerning");
            if (with && (role || acts)) {
                Slice extent = new Slice(words, hit.from(), Math.min(to, end + (role ? 2 : 1)));
                String action = acts ? Actions.lemma(words.get(end)) : "act";
                found.add(new Frame(clause, extent, topic, Style.INFINITIVE, Force.OBLIGATION, false, List.of(action), end, new Slice(words, hit.from(), hit.to()),
                    new Slice(words, end, extent.to()), bearers.subject(new Slice(words, hit.from(), hit.to()), named), List.of(), List.of(), named));
            }
        }
        return found;
    }

    /** Where the words of the next predicate begin: behind the last comma or conjunction that opens its subject. */
    private int boundary(int after, Predicate next) {
        for (int at = beforeAside(after, next.cue()); at >= after; at--) {
            Word word = words.get(at);
            boolean joint = word.is(",", "and", "but", "while", "whereas", "or", "nor", ":", "that") && !sentence.subordinate(at);
            if (joint && !amongNames(at)) {
                return at;
            }
        }
        return next.cue();
    }

    /** "recognition, with all that follows, will be": the aside between two commas belongs to the subject. */
    private int beforeAside(int after, int cue) {
        int at = cue - 1;
        if (at <= after || !words.get(at).is(",")) {
            return at;
        }
        at--;
        while (at > after && !words.get(at).is(",")) {
            at--;
        }
        return at > after ? at - 1 : cue - 1;
    }

    /** "A, B and C will": the conjunction joins names. */
    private boolean amongNames(int at) {
        boolean after = named.beginsAt(at + 1) || at + 1 < words.size() && words.get(at + 1).is("the", "and", "or") && named.beginsAt(at + 2);
        return after && named.endsAt(at);
    }

    private Frame frame(Predicate predicate, int from, int to, Optional<Frame> previous) {
        Slice subject = subject(from, Math.max(from, predicate.cue()));
        Slice rest = new Slice(words, Math.min(predicate.after(), to), restEnd(Math.min(predicate.after(), to), to));
        Slice extent = new Slice(words, from, to);
        return new Frame(clause, extent, topic, predicate.style(), new SentenceForce(sentence).of(predicate, subject, rest, previous), predicate.passive(),
            actions(predicate, rest), predicate.verb(), subject, rest, reported(subject, bearer(predicate, subject, rest, previous), previous),
            subs(Kind.CONDITION, from, to), subs(Kind.EXCEPTION, from, to), named);
    }

    /** "Both confirmed that all captives will go home": where what is said names nobody, those who say it are bound. */
    private Bearer reported(Slice subject, Bearer own, Optional<Frame> previous) {
        if (!own.actors().isEmpty()) {
            return own;
        }
        for (int at = subject.from(); at < subject.to(); at++) {
            if (words.get(at).is("that") && at > subject.from()) {
                return bearers.subject(new Slice(words, subject.from(), at), named);
            }
        }
        boolean again = subject.from() > 0 && words.get(subject.from() - 1).is("that");
        return again ? previous.filter(frame -> frame.sentence() == words).map(Frame::bearer).orElse(own) : own;
    }

    private Bearer bearer(Predicate predicate, Slice subject, Slice rest, Optional<Frame> previous) {
        if (predicate.passive() || predicate.style() == Style.IMPERATIVE && grammar.lists("light-verbs", predicate.action())) {
            return agent(rest);
        }
        boolean continues = words.get(predicate.cue()).is("not") && previous.isPresent();
        if (predicate.style() == Style.IMPERATIVE && !continues) {
            return Bearer.NOBODY;
        }
        return antecedents.of(subject, named, previous);
    }

    /** The by-phrase of a passive or a noun. */
    Bearer agent(Slice rest) {
        for (int at = rest.from(); at + 1 < rest.to(); at++) {
            if (words.get(at).is("by") && !words.get(at + 1).digits() && !words.get(at + 1).can(Tag.VERB_ING)) {
                return bearers.nominal(new Slice(words, at, phraseEnd(at + 1, rest.to())), named);
            }
        }
        return Bearer.NOBODY;
    }

    private int phraseEnd(int from, int to) {
        int at = from;
        while (at < to && !(words.get(at).is("in", "to", "for", "on", "at", "under", "within", "after", "before", "with", ";", ":")
            || words.get(at).is(",") && !amongNames(at))) {
            at++;
        }
        return at;
    }

    /** The words before the cue without conditions, openers and an introductory phrase that a comma closes. */
    private Slice subject(int from, int to) {
        int start = from;
        for (Sub sub : subs) {
            if (sub.from() >= from && sub.to() <= to) {
                start = Math.max(start, sub.to());
            }
        }
        start = openers(start, to);
        if (start < to && introduces(words.get(start))) {
            start = afterIntroduction(start, to);
        }
        return new Slice(words, start, Math.max(start, to));
    }

    private int openers(int from, int to) {
        int at = from;
        while (at < to && (words.get(at).mark() || words.get(at).is("and", "but", "or", "nor", "that", "while", "whereas", "however", "also"))) {
            at++;
        }
        return at;
    }

    private static boolean introduces(Word word) {
        return word.is("in", "for", "with", "by", "at", "on", "as", "to", "within", "following", "under", "from", "of", "out", "outside",
            "during", "after", "before", "upon", "without", "over", "through", "pursuant", "furthermore", "moreover", "thereafter", "accordingly");
    }

    private int afterIntroduction(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (words.get(at).is(",")) {
                return openers(at, to);
            }
        }
        return subjectBehind(from, to);
    }

    /** "from that hour neither army", "in time of peace its army": where a subject begins although no comma says so. */
    private int subjectBehind(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (words.get(at).is("it", "they", "its", "their", "neither", "each", "both", "no") || named.endsAt(to) && named.beginsAt(at)) {
                return at;
            }
        }
        return from;
    }

    private int restEnd(int from, int to) {
        for (Sub sub : subs) {
            if (sub.from() >= from && sub.from() < to && sub.to() >= to) {
                return sub.from();
            }
        }
        return to;
    }

    /** The verb, base verbs joined to it, and the noun that a light verb carries ("give recognition"). */
    private List<String> actions(Predicate predicate, Slice rest) {
        Set<String> all = new LinkedHashSet<>();
        if (!predicate.action().isEmpty()) {
            all.add(predicate.action());
        }
        boolean light = grammar.lists("light-verbs", predicate.action());
        for (int at = rest.from(); at < rest.to(); at++) {
            boolean joined = at > rest.from() && words.get(at - 1).is("and", "or", "nor", "to", ",");
            if (joined && words.get(at).can(Tag.VERB_BASE) && !sentence.subordinate(at)) {
                all.add(words.get(at).lower());
            }
            if (light || predicate.action().equals("be")) {
                grammar.noun(words, at).ifPresent(cue -> all.add(cue.action()));
            }
        }
        return List.copyOf(all);
    }

    /** The conditions or exceptions of a stretch, with the front ones of the sentence. */
    List<Slice> subs(Kind kind, int from, int to) {
        List<Slice> found = new ArrayList<>();
        for (Sub sub : subs) {
            boolean here = sub.from() >= from && sub.from() < to;
            if (sub.kind() == kind && (here || sub.front())) {
                found.add(new Slice(words, sub.from(), sub.to()));
            }
        }
        return found;
    }

    /** A frame without a verb, of a noun or of nothing at all. */
    Frame nominal(Slice extent, Optional<Grammar.NounCue> noun, int at, Force force) {
        Slice rest = noun.map(cue -> new Slice(words, cue.to(), extent.to())).orElse(extent);
        Bearer agent = agent(rest);
        Bearer bearer = agent.actors().isEmpty() ? bearers.nominal(extent, named) : agent;
        return new Frame(clause, extent, topic, Style.NOMINAL, force, false, noun.map(cue -> List.of(cue.action())).orElse(List.of()),
            noun.isPresent() ? at : -1, new Slice(words, extent.from(), Math.max(extent.from(), at)), rest, bearer,
            subs(Kind.CONDITION, extent.from(), extent.to()), subs(Kind.EXCEPTION, extent.from(), extent.to()), named);
    }

    List<Word> words() {
        return words;
    }

    /** Whether a verbless text here is a duty in nominal style rather than a heading or a signature. */
    boolean listed() {
        boolean below = clause.kind() == ClauseKind.PARAGRAPH && !clause.parent().isEmpty();
        return below || clause.kind() == ClauseKind.ARTICLE || clause.kind() == ClauseKind.POINT || clause.kind() == ClauseKind.BULLET || clause.kind() == ClauseKind.OPTION;
    }

    boolean chapeau() {
        return clause.chapeau();
    }
}
