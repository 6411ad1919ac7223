package io.impasse.finding;

import io.impasse.model.Provision;

/** A clause that names a matter and promises nothing about it. */
public record NoContent(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        String missing = provision.anonymous() ? " says neither who, nor what, nor when: " : " says neither what nor when: ";
        return Words.head(provision.quote()) + missing + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who does what by when, or leave it out.";
    }
}
