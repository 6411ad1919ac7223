package io.impasse.cli;

import io.impasse.RuleSets;
import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.rules.RuleSet;
import io.impasse.testing.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists the rules, or shows one. */
final class Rule implements Task {

    /** How rules are shown. */
    private enum Shape { TEXT, MARKDOWN }

    @Override
    public String name() {
        return "rule";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "List the rules, or show one: what it means, what it rests on, and its source.")
            .addPositional(PositionalParamSpec.builder().arity("0..1").type(String.class).paramLabel("ID")
                .description("The rule, such as sticking/demand-crosses-red-line.").build());
        spec.addOption(Arguments.option("DIR", "Also the rules of this folder; one with the path of a built-in one takes its place.", "--rules"))
            .addOption(Arguments.option("FORMAT", "text (default), or markdown: a page for the rule, or one with all rules.", "-f", "--format"));
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        Shape shape = Format.named(arguments.value("--format", "text"), Shape.values());
        RuleSet rules = arguments.has("--rules") ? RuleSets.of(CaseOptions.path(arguments.value("--rules", "")), false).rules() : RuleSet.builtIn();
        List<String> words = arguments.words().stream().map(rules::current).toList();
        if (!words.equals(arguments.words())) {
            arguments.console().err().println("impasse: " + arguments.word(0) + " is now " + words.get(0));
        }
        words.stream().filter(id -> rules.cards().stream().noneMatch(card -> card.id().equals(id))).findFirst().ifPresent(id -> refuse(id, rules));
        Output.of(arguments).write(switch (shape) {
            case TEXT -> words.isEmpty() ? list(rules.cards()) : RulePage.text(rules.rule(words.get(0)), rules.source(words.get(0)));
            case MARKDOWN -> words.isEmpty() ? all(rules) : RulePage.markdown(rules.rule(words.get(0)), rules.source(words.get(0)));
        });
        return 0;
    }

    private static String list(List<RuleCard> cards) {
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(1);
        String row = "%-" + width + "s  %-7s  %s\n";
        return cards.stream().map(card -> String.format(Locale.ROOT, row, card.id(), card.severity().id(), card.title()))
            .collect(Collectors.joining());
    }

    private static String all(RuleSet rules) {
        return rules.rules().stream().map(rule -> RulePage.markdown(rule, rules.source(rule.id()))).collect(Collectors.joining("\n"));
    }

    private static void refuse(String id, RuleSet rules) {
        String guess = Suggestion.didYouMean(id, rules.cards().stream().map(RuleCard::id).toList());
        throw new InputException(id, "unknown rule", guess.isEmpty() ? "impasse rule lists the rules" : guess);
    }
}
