package io.impasse.finding;

import io.impasse.model.Quote;
import java.util.List;

/**
 * What a rule concludes from the facts it matched. Rules say <em>what</em>; the sentence for people is built here;
 * the engine adds <em>why</em>. Implementations are records whose components are the facts.
 */
public interface Conclusion {

    /** The family it belongs to. */
    Kind kind();

    /** Id of the issue; empty: none. */
    default String matter() {
        return "";
    }

    /** Ids of the parties concerned, in the order of the alphabet; may be empty. */
    default List<String> parties() {
        return List.of();
    }

    /** The words of the agreement it rests on, in the order of the text; may be empty. */
    default List<Quote> places() {
        return List.of();
    }

    /** One or two neutral sentences that say what was found. */
    String sentence();

    /** Whether it speaks of the agreement; else it sets positions against each other, whatever the agreement says. */
    default boolean ofAgreement() {
        return true;
    }

    /** What a drafter could look at next; empty: nothing. */
    default String hint() {
        return "";
    }

    /** Whether everything that supports it is its reason; else the first will do. */
    default boolean gathers() {
        return false;
    }

    /** Id of the one actor the finding is about; empty: none. */
    default String actor() {
        return "";
    }
}
