package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft builds on an instrument that is no longer in force. */
public record ExpiredInstrument(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.INSTRUMENT;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " rests on " + Words.quoted(mention.quote()) + ", an instrument no longer in force.";
    }

    @Override
    public String hint() {
        return "Name the instrument in force, or what is to be revived.";
    }
}
