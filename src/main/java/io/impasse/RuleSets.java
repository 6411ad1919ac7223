package io.impasse;

import io.impasse.dialect.RuleFolder;
import io.impasse.finding.RuleSetCard;
import io.impasse.json.Product;
import io.impasse.json.RuleSetFile;
import io.impasse.model.InputException;
import io.impasse.rules.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** The rules that come with the program, and those of folders. */
public final class RuleSets {
    private RuleSets() {}

    /**
     * Rules with the sets that they came from.
     *
     * @param sets the built-in one, unless it was left out, then that of the folder
     */
    public record Loaded(RuleSet rules, List<RuleSetCard> sets) {}

    /** The built-in rules. */
    public static Loaded builtIn() {
        RuleSet rules = RuleSet.builtIn().prepared();
        return new Loaded(rules, List.of(builtIn(rules, rules.cards().size())));
    }

    /**
     * The rules of a folder with the built-in ones.
     *
     * @param alone without the built-in ones; so are those whose {@code rule-set.yaml} says {@code alone: true}
     * @throws InputException if a rule has a fault, or no rules are left
     */
    public static Loaded of(Path folder, boolean alone) {
        RuleFolder read = RuleFolder.read(folder);
        RuleSetFile file = RuleSetFile.read(folder);
        RuleSetCard own = new RuleSetCard(file.id(), file.version(), read.digest(), read.rules().size());
        if (alone || file.alone()) {
            if (read.rules().isEmpty()) {
                throw new InputException(folder.toString(), "no rules are left", "name a folder that holds .drl files, or keep the built-in rules");
            }
            return new Loaded(RuleSet.of(read).redirecting(file.renamed()).prepared(), List.of(own));
        }
        RuleSet builtIn = RuleSet.builtIn();
        RuleSet both = builtIn.with(read).redirecting(file.renamed()).prepared();
        return new Loaded(both, List.of(builtIn(builtIn, both.cards().size() - own.rules()), own));
    }

    private static RuleSetCard builtIn(RuleSet rules, int count) {
        return new RuleSetCard(RuleSetCard.BUILT_IN, Product.version(), rules.digest(), count);
    }
}
