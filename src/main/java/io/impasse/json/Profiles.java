package io.impasse.json;

import java.util.List;

/** The profiles of agreements that files may name. */
final class Profiles {
    private static final List<String> KNOWN = List.of("ceasefire", "framework", "settlement");

    private Profiles() {}

    /** The profile under the optional key {@code profile}, checked. */
    static String profile(Node node, String otherwise) {
        return node.find("profile").map(named -> Ids.known(named, "profile", KNOWN)).orElse(otherwise);
    }
}
