package io.impasse;

import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.finding.Finding;
import io.impasse.finding.RuleSetCard;
import io.impasse.finding.RulesRun;
import io.impasse.json.Knowledge;
import io.impasse.json.Product;
import io.impasse.json.RuleSetFile;
import io.impasse.rules.RuleSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The rules that run: the built-in ones, those of a user, or none; loaded on another thread while the case is read. */
final class Rules {
    private final CompletableFuture<Optional<Loaded>> loaded;

    private Rules(CompletableFuture<Optional<Loaded>> loaded) {
        this.loaded = loaded;
    }

    /** Rules with the sets they came from. */
    private record Loaded(RuleSet rules, List<RuleSetCard> sets) {

        static Loaded builtIn() {
            RuleSet rules = RuleSet.builtIn();
            return new Loaded(rules, List.of(new RuleSetCard(RuleSetCard.BUILT_IN, Product.version(), rules.digest(), rules.cards().size())));
        }

        static Loaded of(Path folder, RuleFolder read, boolean alone) {
            RuleSetFile file = RuleSetFile.read(folder);
            RuleSetCard own = new RuleSetCard(file.id(), file.version(), read.digest(), read.rules().size());
            if (alone) {
                return new Loaded(RuleSet.of(read).redirecting(file.renamed()), List.of(own));
            }
            RuleSet builtIn = RuleSet.builtIn();
            RuleSet both = builtIn.with(read).redirecting(file.renamed());
            return new Loaded(both, List.of(new RuleSetCard(RuleSetCard.BUILT_IN, Product.version(), builtIn.digest(), both.cards().size() - own.rules()), own));
        }
    }

    static Rules loading() {
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(Loaded.builtIn())));
    }

    /** The rules of a folder, with the built-in ones or alone. */
    static Rules of(Path folder, boolean alone) {
        RuleFolder rules = RuleFolder.read(folder);
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(Loaded.of(folder, rules, alone))));
    }

    static Rules none() {
        return new Rules(CompletableFuture.completedFuture(Optional.empty()));
    }

    List<Finding> run(Collection<?> facts) {
        return loaded().map(one -> one.rules().run(facts)).orElse(List.of());
    }

    /** The rule with that id, or with what it was before, as it was read. */
    Rule rule(String id) {
        RuleSet rules = loaded().orElseThrow().rules();
        return rules.rule(rules.current(id));
    }

    /** Those that run; without rules, a reading rests on the knowledge alone. */
    RulesRun ran(Knowledge knowledge) {
        return loaded().map(one -> new RulesRun(one.rules().cards(), one.rules().digest(), one.sets()))
            .orElseGet(() -> new RulesRun(List.of(), knowledge.digest(), List.of()));
    }

    private Optional<Loaded> loaded() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
