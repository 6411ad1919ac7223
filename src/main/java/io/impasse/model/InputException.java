package io.impasse.model;

/**
 * Input that cannot be used, told so that its author can mend it: the place, the fault and the remedy. The command
 * line prints the message and exits with 2.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String fault;
    private final String remedy;

    /**
     * @param place  such as {@code positions.yaml:14}
     * @param fault  such as {@code unknown option "full-withdrawl" of withdrawal.extent}
     * @param remedy such as {@code did you mean "complete"?}; empty: there is none to offer
     */
    public InputException(String place, String fault, String remedy) {
        super(place + ": " + fault + (remedy.isEmpty() ? "" : "; " + remedy));
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    /** Where the fault is. */
    public String place() {
        return place;
    }

    /** What is wrong there. */
    public String fault() {
        return fault;
    }

    /** What would mend it; empty: there is nothing to offer. */
    public String remedy() {
        return remedy;
    }
}
