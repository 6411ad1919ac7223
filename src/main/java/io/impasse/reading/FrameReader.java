package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the words of one clause into frames; list items take bearer and force from their chapeau. */
final class FrameReader {
    private final Grammar grammar;
    private final ActorFinder actors;
    private final PhraseIndex index;

    FrameReader(Grammar grammar, ActorFinder actors, PhraseIndex index) {
        this.grammar = grammar;
        this.actors = actors;
        this.index = index;
    }

    /**
     * What a clause stands under.
     *
     * @param topic   words of headings and chapeaux, outermost first
     * @param chapeau the frame that opens the list the clause is an item of
     * @param before  the last frame of the clause before it, for its pronouns
     */
    record Context(List<Word> topic, Optional<Frame> chapeau, Optional<Frame> before) {}

    /** The frames of a clause in the order of the text. */
    List<Frame> read(Clause clause, List<Word> words, Context context) {
        Pass pass = new Pass(clause, context, new Unsettled(grammar, words));
        Sentences.of(words).forEach(pass::sentence);
        Unsettled.brackets(words).stream().findFirst().filter(open -> clause.open() && clause.kind() != ClauseKind.OPTION && open.from() > 0)
            .ifPresent(open -> pass.frames.add(head(clause, new Sentence(open.words(), index), new Sentence(context.topic(), index)).with(Force.OPEN, Bearer.NOBODY)));
        boolean option = clause.kind() == ClauseKind.OPTION;
        boolean headed = pass.frames.stream().allMatch(frame -> frame.style() == Style.TOPIC);
        if (!words.isEmpty() && (option || headed && clause.chapeau())) {
            pass.frames.add(0, head(clause, new Sentence(words, index), new Sentence(context.topic(), index)));
        }
        return pass.frames;
    }

    /** One way through the sentences of a clause: a head before a colon is the topic or the chapeau of what follows. */
    private final class Pass {
        private final Clause clause;
        private final Context context;
        private final List<Frame> frames = new ArrayList<>();
        private final Unsettled unsettled;
        private Sentence topic;
        private Optional<Frame> chapeau;
        private Bearer addressee = Bearer.NOBODY;

        Pass(Clause clause, Context context, Unsettled unsettled) {
            this.clause = clause;
            this.context = context;
            this.topic = new Sentence(context.topic(), index);
            this.chapeau = context.chapeau();
            this.unsettled = unsettled;
        }

        void sentence(List<Word> cut) {
            Sentence sentence = new Sentence(cut, index);
            ActorHits named = actors.in(sentence);
            SentenceReader reader = new SentenceReader(ParsedSentence.of(grammar, sentence, named,
                clause.kind() == ClauseKind.PARAGRAPH), clause, topic, context.before());
            List<Frame> own = reader.frames(last(frames).filter(frame -> frame.style() != Style.TOPIC));
            boolean head = sentence.get(sentence.size() - 1).is(":");
            boolean heading = head && last(own).map(frame -> frame.style() == Style.NOMINAL).orElse(true);
            add(heading ? topicAtEnd(own) : own);
            if (head && named.addressed(sentence)) {
                addressee = new Bearers(grammar).subject(new Slice(sentence, 0, sentence.size() - 1), named);
            }
            if (heading) {
                topic = joined(topic, sentence);
            } else if (head) {
                chapeau = last(frames);
            }
        }

        private void add(List<Frame> own) {
            own.stream().filter(frame -> !complement(frame, context.chapeau())).forEach(frame -> frames.add(unsettled.mark(addressed(inherit(frame, chapeau)))));
        }

        /** "A: open the road": a bare duty behind a name and a colon is that of the one named. */
        private Frame addressed(Frame frame) {
            boolean anonymous = frame.subject().empty() && !frame.passive() && frame.bearer().actors().isEmpty() || frame.style() == Style.NOMINAL && frame.bearer().actors().isEmpty();
            return anonymous && !addressee.actors().isEmpty() ? frame.with(frame.force(), addressee) : frame;
        }
    }

    private static List<Frame> topicAtEnd(List<Frame> frames) {
        List<Frame> changed = new ArrayList<>(frames);
        if (!changed.isEmpty()) {
            changed.set(changed.size() - 1, changed.get(changed.size() - 1).as(Style.TOPIC));
        }
        return changed;
    }

    /** "a declaration specifying: (a) the name of each facility": the item completes its chapeau and is no duty of its own. */
    private static boolean complement(Frame frame, Optional<Frame> chapeau) {
        Word first = frame.extent().first();
        boolean act = first.can(Tag.VERB_ING) && chapeau.map(above -> above.force() == Force.PROHIBITION || above.force() == Force.PERMISSION).orElse(false);
        boolean fragment = frame.style() == Style.NOMINAL && frame.actions().isEmpty() && !act || first.is("whether");
        boolean small = first.letters() && !first.capitalised() && !first.is("no", "non");
        return fragment && small && chapeau.map(above -> above.style() != Style.HEAD && !above.actions().isEmpty()).orElse(false);
    }

    private Sentence joined(Sentence topic, Sentence more) {
        List<Word> all = new ArrayList<>(topic);
        all.addAll(more);
        return new Sentence(all, index);
    }

    private static Optional<Frame> last(List<Frame> frames) {
        return frames.isEmpty() ? Optional.empty() : Optional.of(frames.get(frames.size() - 1));
    }

    private Frame head(Clause clause, List<Word> words, List<Word> topic) {
        Slice all = new Slice(words, 0, words.size());
        ActorHits named = actors.in(words);
        Force force = clause.kind() == ClauseKind.OPTION ? Force.OPEN : Force.DECLARATION;
        return new Frame(clause, all, topic, Style.HEAD, force, false, List.of(), -1, Slice.none(words), all,
            new Bearers(grammar).nominal(all, named), List.of(), List.of(), named);
    }

    private Frame inherit(Frame frame, Optional<Frame> chapeau) {
        if (chapeau.isEmpty() || chapeau.get().style() == Style.HEAD) {
            return frame;
        }
        Frame above = chapeau.get();
        boolean bare = frame.style() == Style.IMPERATIVE || frame.style() == Style.NOMINAL;
        Force force = bare && above.force() != Force.DECLARATION ? inherited(above.force(), frame.force()) : frame.force();
        boolean anonymous = frame.bearer().actors().isEmpty() && (bare || frame.passive() || frame.bearer().text().isEmpty());
        boolean acts = !above.bearer().actors().isEmpty() || above.force() != Force.DECLARATION;
        return frame.with(force, anonymous && acts ? above.bearer() : frame.bearer());
    }

    private static Force inherited(Force above, Force own) {
        return own == Force.PROHIBITION ? Forces.compose(above, own) : above;
    }
}
