package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.text.Clause;
import java.util.List;

/**
 * How a clause and those below it are read.
 *
 * @param frames    in the order of the text
 * @param frameless headings, and sentences in which nobody is seen to do anything: nothing comes of them
 */
public record ClauseReading(Clause clause, List<FrameReading> frames, List<Quote> frameless) {
    public ClauseReading {
        frames = List.copyOf(frames);
        frameless = List.copyOf(frameless);
    }

    /** How many of its provisions no reading rule knows. */
    public long unread() {
        return frames.stream().flatMap(frame -> frame.provisions().stream()).filter(Provision::unread).count();
    }
}
