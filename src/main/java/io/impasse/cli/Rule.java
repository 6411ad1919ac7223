package io.impasse.cli;

import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists the rules, or shows one. */
final class Rule implements Task {

    @Override
    public String name() {
        return "rule";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "List the rules, or show one: what it means, what it rests on, and its source.")
            .addPositional(PositionalParamSpec.builder().arity("0..1").type(String.class).paramLabel("ID")
                .description("The rule, such as sticking/demand-crosses-red-line.").build());
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        RuleSet rules = RuleSet.builtIn();
        List<String> words = arguments.words();
        Output.of(arguments).write(words.isEmpty() ? list(rules.cards()) : show(words.get(0), rules));
        return 0;
    }

    private static String list(List<RuleCard> cards) {
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(1);
        String row = "%-" + width + "s  %-7s  %s\n";
        return cards.stream().map(card -> String.format(Locale.ROOT, row, card.id(), card.severity().id(), card.title()))
            .collect(Collectors.joining());
    }

    private static String show(String id, RuleSet rules) {
        RuleCard card = rules.cards().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow(() -> unknown(id, rules));
        return card.id() + "\n" + card.title() + " (" + card.severity().id() + ")\nrests on: " + card.basis() + "\n\n"
            + rules.source(id).stripTrailing() + "\n";
    }

    private static InputException unknown(String id, RuleSet rules) {
        String guess = Suggestion.didYouMean(id, rules.cards().stream().map(RuleCard::id).toList());
        return new InputException(id, "unknown rule", guess.isEmpty() ? "impasse rule lists the rules" : guess);
    }
}
