package io.impasse.testing;

/** What a rule is tried on: a world, or a sentence. */
public interface Example {

    /** Id of the rule. */
    String rule();

    /** Whether the rule must find something here, or read it; else it must not. */
    boolean fires();

    /** Such as {@code drafting/no-obligor/fires/passive} or {@code reading/withdrawal/reads/3}. */
    String name();
}
