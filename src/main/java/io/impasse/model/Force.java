package io.impasse.model;

import java.util.Locale;

/** What a provision does to the actor it addresses. */
public enum Force {
    OBLIGATION, PROHIBITION, PERMISSION, DECLARATION, EXPECTATION, EXEMPTION, DEFINITION,
    /** Bracketed, optional or not agreed: never a duty. */
    OPEN;

    /** The spelling in files and reports, such as {@code obligation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody must, or must not, do something. */
    public boolean binding() {
        return this == OBLIGATION || this == PROHIBITION;
    }

    /** Whether nobody can act on both: must against must not, may against must not, must against need not. */
    public boolean opposes(Force other) {
        return switch (this) {
            case OBLIGATION -> other == PROHIBITION || other == EXEMPTION;
            case PROHIBITION -> other == OBLIGATION || other == PERMISSION;
            case PERMISSION -> other == PROHIBITION;
            case EXEMPTION -> other == OBLIGATION;
            default -> false;
        };
    }
}
