package io.impasse.json;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Case;
import io.impasse.model.Choice;
import io.impasse.model.Deadline;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.model.ReadingRule;
import io.impasse.model.Value;
import io.impasse.text.Agreement;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Writes what was read in a draft as a YAML file that people can correct, and reads it again. */
public final class ProvisionFile {
    private ProvisionFile() {}

    /** The provisions, in the syntax of {@link #read}; what is empty is left out. */
    public static String write(List<Provision> provisions) {
        return JsonText.yaml(out -> new JsonOut(out).object(file -> file.objects("provisions", provisions, ProvisionFile::provision)));
    }

    /**
     * The provisions in a YAML file.
     *
     * @throws io.impasse.model.InputException if the file has a fault, or quotes what the agreement does not say
     */
    public static List<Provision> read(Path file, Agreement agreement, Case cast, Knowledge knowledge) {
        Collection<String> rules = knowledge.readingRules().stream().map(ReadingRule::id).toList();
        return new ProvisionReader(Cast.of(cast), knowledge.vocabulary(), new DraftQuotes(agreement), rules)
            .read(Tree.read(file).only("provisions").get("provisions").items());
    }

    private static void provision(JsonOut out, Provision provision) {
        out.text("clause", provision.quote().clause()).text("quote", provision.quote().text());
        if (provision.term().isEmpty()) {
            given(out, "issue", provision.matter());
        } else {
            out.text("term", provision.term());
        }
        given(out, "of", provision.subject().of());
        given(out, "in", provision.subject().in());
        provision.value().ifPresent(value -> value(out, value));
        out.text("force", provision.force().id());
        given(out, "bearer", provision.bearer());
        given(out, "obligors", provision.obligors());
        given(out, "beneficiaries", provision.beneficiaries());
        given(out, "consents", provision.consents());
        given(out, "action", provision.action());
        provision.deadline().ifPresent(deadline -> out.object("deadline", it -> deadline(it, deadline)));
        given(out, "conditions", provision.conditions().stream().map(Quote::text).toList());
        given(out, "exceptions", provision.exceptions().stream().map(Quote::text).toList());
        if (!provision.numbers().isEmpty()) {
            out.objects("numbers", provision.numbers(), ProvisionFile::number);
        }
        given(out, "tags", provision.tags());
        given(out, "rule", provision.rule());
    }

    private static void given(JsonOut out, String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }

    private static void given(JsonOut out, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            out.texts(name, texts);
        }
    }

    private static void value(JsonOut out, Value value) {
        if (value instanceof Choice choice) {
            out.texts("value", choice.options());
        } else if (value instanceof Actors actors) {
            out.texts("value", actors.actors());
        } else if (value instanceof Places places) {
            out.texts("value", places.places());
        } else if (value instanceof Amount amount) {
            out.object("value", it -> amount(it, amount));
        } else if (value instanceof Period period) {
            out.object("value", it -> period(it, period));
        } else if (value instanceof Order order) {
            out.object("value", it -> it.text("before", order.before()).text("after", order.after()));
        }
    }

    private static void amount(JsonOut out, Amount amount) {
        end(out, "min", amount.min());
        end(out, "max", amount.max());
        given(out, "qualifier", amount.qualifier());
    }

    private static void period(JsonOut out, Period period) {
        end(out, "length", period.length());
        out.text("unit", period.unit());
        given(out, "start", period.start());
    }

    private static void end(JsonOut out, String name, double end) {
        if (Double.isInfinite(end)) {
            out.text(name, "unlimited");
        } else {
            out.number(name, end);
        }
    }

    private static void deadline(JsonOut out, Deadline deadline) {
        deadline.period().ifPresent(period -> out.number("length", period.length()).text("unit", period.unit()));
        deadline.date().ifPresent(date -> out.text("date", date.toString()));
        if (!deadline.startEvent().equals(Deadline.OTHER)) {
            given(out, "start", deadline.startEvent());
        }
        given(out, "anchor", deadline.start());
        out.text("text", deadline.quote().text());
    }

    private static void number(JsonOut out, Quantity quantity) {
        ProvisionJson.number(out, quantity);
        out.text("text", quantity.quote().text());
    }
}
