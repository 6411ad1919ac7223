package io.impasse.finding;

import io.impasse.model.Strength;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Who has said what about one issue, and how the parties stand to each other on it.
 *
 * @param firmest for each who has a position on it the firmest of these, by id
 */
public record IssueLine(String issue, SortedMap<String, Strength> firmest, State state) {

    /** The worst that two parties have with each other, worst first. */
    public enum State {
        DEADLOCK, RED_LINE_AGAINST_DEMAND, DEMAND_AGAINST_DEMAND, COMMON_GROUND, NO_CLASH;

        /** The spelling in files and reports, such as {@code red-line-against-demand}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
