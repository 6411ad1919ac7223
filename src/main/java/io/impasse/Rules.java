package io.impasse;

import io.impasse.dialect.Rule;
import io.impasse.finding.Finding;
import io.impasse.finding.RulesRun;
import io.impasse.json.Knowledge;
import io.impasse.model.InputException;
import io.impasse.rules.RuleSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The rules that run: the built-in ones, those of a user, or none; loaded on another thread while the case is read. */
final class Rules {
    private final CompletableFuture<Optional<RuleSets.Loaded>> loaded;

    private Rules(CompletableFuture<Optional<RuleSets.Loaded>> loaded) {
        this.loaded = loaded;
    }

    static Rules loading() {
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(RuleSets.builtIn())));
    }

    /** The rules of a folder, with the built-in ones or alone. */
    static Rules of(Path folder, boolean alone) {
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(RuleSets.of(folder, alone))));
    }

    static Rules none() {
        return new Rules(CompletableFuture.completedFuture(Optional.empty()));
    }

    List<Finding> run(Collection<?> facts) {
        return loaded().map(one -> one.rules().run(facts)).orElse(List.of());
    }

    /** The rule with that id, or with what it was before, as it was read. */
    Rule rule(String id) {
        RuleSet rules = loaded().orElseThrow(() -> new InputException("rules", "none were loaded", "build the analyzer without withoutRules()")).rules();
        return rules.rule(rules.current(id));
    }

    /** Those that run; without rules, a reading rests on the knowledge alone. */
    RulesRun ran(Knowledge knowledge) {
        return loaded().map(one -> new RulesRun(one.rules().cards(), one.rules().digest(), one.sets()))
            .orElseGet(() -> new RulesRun(List.of(), knowledge.digest(), List.of()));
    }

    private Optional<RuleSets.Loaded> loaded() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
