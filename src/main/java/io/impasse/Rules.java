package io.impasse;

import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import io.impasse.json.Knowledge;
import io.impasse.rules.RuleSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The rules that run: the built-in ones, loaded on another thread while the case is read, or none. */
final class Rules {
    private final CompletableFuture<Optional<RuleSet>> loaded;

    private Rules(CompletableFuture<Optional<RuleSet>> loaded) {
        this.loaded = loaded;
    }

    static Rules loading() {
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(RuleSet.builtIn())));
    }

    /** The rules of a folder, with the built-in ones or alone. */
    static Rules of(Path folder, boolean alone) {
        RuleFolder rules = RuleFolder.read(folder);
        return new Rules(CompletableFuture.supplyAsync(() -> Optional.of(alone ? RuleSet.of(rules) : RuleSet.builtIn().with(rules))));
    }

    static Rules none() {
        return new Rules(CompletableFuture.completedFuture(Optional.empty()));
    }

    List<Finding> run(Collection<?> facts) {
        return set().map(set -> set.run(facts)).orElse(List.of());
    }

    /** The rule with that id, as it was read. */
    Rule rule(String id) {
        return set().orElseThrow().rule(id);
    }

    List<RuleCard> cards() {
        return set().map(RuleSet::cards).orElse(List.of());
    }

    String digest(Knowledge knowledge) {
        return set().map(RuleSet::digest).orElse(knowledge.digest());
    }

    private Optional<RuleSet> set() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
