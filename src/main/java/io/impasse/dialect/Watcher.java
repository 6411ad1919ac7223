package io.impasse.dialect;

import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import java.util.List;

/** Is told what happens while the conditions of a rule are tried. */
public interface Watcher {

    /** One that does not listen. */
    Watcher NONE = new Watcher() { };

    /** The search goes on from facts that meet the first conditions; none when it begins. */
    default void reached(int conditions, List<Object> matched) {}

    /**
     * A test was made.
     *
     * @param fact  for which
     * @param bound the values of the variables so far, by slot; changes after the call
     */
    default void tested(Test test, Object fact, Object[] bound, boolean held) {}

    /**
     * Facts were looked for that must or must not be there.
     *
     * @param found what was found for all its patterns; empty: not all
     */
    default void looked(Presence presence, List<Object> found) {}
}
