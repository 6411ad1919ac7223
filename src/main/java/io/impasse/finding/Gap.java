package io.impasse.finding;

import io.impasse.model.Searched;
import java.util.stream.Collectors;

/** The draft leaves out a heading of the checklist. */
public record Gap(Searched searched) implements Conclusion {
    /** Most cues a sentence names; all of them stand in the justification. */
    private static final int SHOWN = 5;

    @Override
    public Kind kind() {
        return Kind.GAP;
    }

    @Override
    public String sentence() {
        return "The text says nothing on " + searched.item().replace('-', ' ') + ": " + searched.clauses()
            + " clauses searched for " + cues() + ".";
    }

    @Override
    public String hint() {
        return "Add a clause, or say in the text that the matter is left to another instrument.";
    }

    private String cues() {
        int more = searched.cues().size() - SHOWN;
        String shown = searched.cues().stream().limit(SHOWN).map(cue -> '"' + cue + '"').collect(Collectors.joining(", "));
        return shown + (more > 0 ? " and " + more + " more" : "");
    }
}
