package io.impasse.finding;

import io.impasse.model.Provision;

/** The draft starts something and does not say when it is done. */
public record StartWithoutEnd(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " sets a beginning and no end: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say by when it is done, and who says that it is.";
    }
}
