package io.impasse.json;

import io.impasse.model.Setting;

/** The profiles of agreements that files may name. */
final class Profiles {
    private Profiles() {}

    /** The profile under the optional key {@code profile}, checked. */
    static String profile(Node node, String otherwise) {
        return node.find("profile").map(named -> Ids.known(named, "profile", Setting.PROFILES)).orElse(otherwise);
    }
}
