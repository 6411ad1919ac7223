package io.impasse.json;

import io.impasse.model.Deadline;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.text.Clause;
import java.time.LocalDate;

/** Writes what was read in an agreement: clauses and provisions. */
record ProvisionJson(ValueJson values) {

    static void clause(JsonOut out, Clause clause) {
        out.text("id", clause.id()).text("label", clause.label()).text("kind", clause.kind().id())
            .text("parent", clause.parent()).number("start", clause.span().start()).number("end", clause.span().end());
    }

    static void unread(JsonOut out, Clause clause) {
        out.text("clause", clause.id()).number("start", clause.span().start()).number("end", clause.span().end());
    }

    void provision(JsonOut out, Provision provision) {
        place(out, provision);
        out.text("issue", provision.matter()).text("term", provision.term())
            .texts("of", provision.subject().of()).texts("in", provision.subject().in());
        provision.value().ifPresentOrElse(
            value -> out.object("value", it -> values.write(it, provision.term(), value)), () -> out.nothing("value"));
        out.text("force", provision.force().id()).texts("obligors", provision.obligors())
            .texts("beneficiaries", provision.beneficiaries());
        provision.deadline().ifPresentOrElse(
            deadline -> out.object("deadline", it -> deadline(it, deadline)), () -> out.nothing("deadline"));
        out.objects("conditions", provision.conditions(), ProvisionJson::words)
            .objects("exceptions", provision.exceptions(), ProvisionJson::words)
            .objects("numbers", provision.numbers(), ProvisionJson::number)
            .texts("tags", provision.tags()).text("rule", provision.rule())
            .text("action", provision.action()).texts("consents", provision.consents())
            .text("bearer", provision.bearer());
    }

    private static void place(JsonOut out, Provision provision) {
        Quote quote = provision.quote();
        out.text("id", provision.id()).text("clause", quote.clause()).number("start", quote.start())
            .number("end", quote.end()).text("quote", quote.text());
    }

    private static void words(JsonOut out, Quote quote) {
        out.text("quote", quote.text()).number("start", quote.start()).number("end", quote.end());
    }

    private static void deadline(JsonOut out, Deadline deadline) {
        deadline.period().ifPresent(period -> out.number("length", period.length()).text("unit", period.unit())
            .text("event", period.start()));
        deadline.date().ifPresent(date -> out.text("date", date.toString()));
        out.text("anchor", deadline.start());
        words(out, deadline.quote());
    }

    /** The fields of a number or a date. */
    static void number(JsonOut out, Quantity quantity) {
        if (quantity.date().isPresent()) {
            out.text("date", quantity.date().map(LocalDate::toString).orElseThrow());
        } else if (quantity.range()) {
            out.number("min", quantity.min()).number("max", quantity.max()).text("unit", quantity.unit());
        } else {
            out.number("value", quantity.min()).text("unit", quantity.unit());
        }
    }
}
