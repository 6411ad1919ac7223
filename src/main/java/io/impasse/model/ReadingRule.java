package io.impasse.model;

import java.util.List;
import java.util.Map;

/**
 * How an issue is recognised in a clause frame, and which value the frame then sets.
 *
 * @param id          {@code reading/} and the file's name
 * @param matter      id of the issue
 * @param term        id of the term, {@code issue.term}; empty: only the issue is known
 * @param when        alternatives; each maps a role of the frame ({@code action}, {@code theme}, {@code bearer},
 *                    {@code any} words of the frame, {@code core} words of it outside the deadline, {@code also} further words of it, {@code condition}, {@code exception},
 *                    {@code topic}, {@code sentence}, {@code place}, {@code force}, {@code quantity}, {@code style}, each also with
 *                    {@code not-} before it) to phrases of which one must match; all roles must
 * @param values      the first case that matches gives the value
 * @param of          the role that says whose: {@code owner}, {@code bearer}, {@code theme}; empty: nobody's
 * @param in          {@code places} when the places named say where; empty: everywhere
 * @param bound       the role whose first actor is bound where the text names nobody else: {@code owner} for what is its own,
 *                    {@code theme} for what only
 *                    that actor can give, {@code condition} for what its conduct forfeits; {@code parties}: all parties, for what
 *                    they can only do together; empty: nobody
 * @param tags        tag to the phrases that set it
 * @param reads       sentences it must read
 * @param doesNotRead sentences it must not read
 */
public record ReadingRule(String id, String matter, String term, List<Map<String, List<String>>> when,
                          List<ValueCase> values, String of, String in, String bound, Map<String, List<String>> tags,
                          List<String> reads, List<String> doesNotRead) {

    /**
     * One way to a value.
     *
     * @param option the option of a choice; empty: not a choice
     * @param amount the unit of the quantity that is the value; empty: not an amount or period
     * @param actors the role whose actors are the value; empty: not actors
     * @param when   alternatives as in the rule; empty: always
     */
    public record ValueCase(String option, String amount, String actors, List<Map<String, List<String>>> when) {}
}
