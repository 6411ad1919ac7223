package io.impasse.json;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Condition;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.finding.Report;
import io.impasse.model.Quote;
import java.util.Locale;

/** Writes how a clause is read as JSON; its provisions are as in {@code report.schema.json}. */
public final class ClauseReadingJson {
    private final ProvisionJson provisions;

    private ClauseReadingJson(ProvisionJson provisions) {
        this.provisions = provisions;
    }

    /** The explanation: indented by two spaces, LF line ends. */
    public static String write(ClauseReading reading, Report report) {
        ClauseReadingJson json = new ClauseReadingJson(new ProvisionJson(ValueJson.of(report.vocabulary())));
        return JsonText.of(it -> it.object("clause", clause -> ProvisionJson.clause(clause, reading.clause()))
            .objects("frames", reading.frames(), json::frame).objects("frameless", reading.frameless(), ClauseReadingJson::place));
    }

    private void frame(JsonOut out, FrameReading frame) {
        place(out, frame.quote());
        out.objects("roles", frame.roles(), (it, role) -> it.text("role", role.name()).texts("ids", role.ids()).texts("words", role.words()))
            .objects("rules", frame.trials(), ClauseReadingJson::trial)
            .objects("provisions", frame.provisions(), provisions::provision);
    }

    private static void place(JsonOut out, Quote quote) {
        out.text("clause", quote.clause()).number("start", quote.start()).number("end", quote.end()).text("quote", quote.text());
    }

    private static void trial(JsonOut out, Trial trial) {
        out.text("rule", trial.rule()).text("about", trial.about()).text("outcome", trial.outcome().name().toLowerCase(Locale.ROOT))
            .objects("when", trial.when(), ClauseReadingJson::condition).objects("value", trial.value(), ClauseReadingJson::condition);
    }

    private static void condition(JsonOut out, Condition condition) {
        out.text("role", condition.role()).texts("asked", condition.asked()).truth("holds", condition.holds())
            .text("phrase", condition.phrase()).text("words", condition.words());
    }
}
