package io.impasse.json;

import io.impasse.finding.RulesRun;

/** The rules that ran, in a report. */
final class RulesJson {
    private RulesJson() {}

    static void write(JsonOut out, RulesRun rules) {
        out.number("count", rules.cards().size()).text("digest", rules.digest()).objects("sets", rules.sets(),
            (it, set) -> it.text("id", set.id()).text("version", set.version()).text("digest", set.digest()).number("count", set.rules()));
    }
}
