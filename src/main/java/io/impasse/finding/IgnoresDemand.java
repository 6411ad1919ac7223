package io.impasse.finding;

import java.util.List;

/**
 * The draft says nothing at all on an issue on which a party demands what another rejects.
 *
 * @param party  id of the party that demands it
 * @param matter id of the issue
 */
public record IgnoresDemand(String party, String matter) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    @Override
    public List<String> parties() {
        return List.of(party);
    }

    @Override
    public String sentence() {
        return "The text says nothing on " + matter + ", on which " + party + " makes a demand that another party rejects.";
    }

    @Override
    public String hint() {
        return "Settle it, or say in the text where and by when it will be settled.";
    }
}
