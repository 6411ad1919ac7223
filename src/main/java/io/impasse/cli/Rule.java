package io.impasse.cli;

import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or shows one. */
@Command(name = "rule", description = "List the rules, or show one: what it means, what it rests on, and its source.")
final class Rule implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule, such as sticking/demand-crosses-red-line.")
    private String id = "";

    @Mixin
    private Output output;

    Rule(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = RuleSet.builtIn();
        output.write(id.isEmpty() ? list(rules.cards()) : show(rules), console);
        return 0;
    }

    private static String list(List<RuleCard> cards) {
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(0);
        return cards.stream()
            .map(card -> String.format(Locale.ROOT, "%-" + width + "s  %-7s  %s%n", card.id(), card.severity().id(), card.title()))
            .map(line -> line.replace("\r", ""))
            .collect(Collectors.joining());
    }

    private String show(RuleSet rules) {
        RuleCard card = rules.cards().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow(() -> unknown(rules));
        return card.id() + "\n" + card.title() + " (" + card.severity().id() + ")\nrests on: " + card.basis() + "\n\n"
            + rules.source(id).stripTrailing() + "\n";
    }

    private InputException unknown(RuleSet rules) {
        List<String> known = rules.cards().stream().map(RuleCard::id).toList();
        String guess = Suggestion.didYouMean(id, known);
        return new InputException(id, "unknown rule", guess.isEmpty() ? "impasse rule lists the rules" : guess);
    }
}
