package io.impasse;

import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import io.impasse.json.Knowledge;
import io.impasse.rules.RuleSet;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The rules that run: the built-in ones, loaded on another thread while the case is read, or none. */
final class Rules {
    private final CompletableFuture<List<RuleSet>> loaded;

    private Rules(CompletableFuture<List<RuleSet>> loaded) {
        this.loaded = loaded;
    }

    static Rules loading() {
        return new Rules(CompletableFuture.supplyAsync(() -> List.of(RuleSet.builtIn())));
    }

    static Rules none() {
        return new Rules(CompletableFuture.completedFuture(List.of()));
    }

    List<Finding> run(Collection<?> facts) {
        return sets().stream().flatMap(set -> set.run(facts).stream()).toList();
    }

    List<RuleCard> cards() {
        return sets().stream().flatMap(set -> set.cards().stream()).toList();
    }

    String digest(Knowledge knowledge) {
        return sets().stream().map(RuleSet::digest).findFirst().orElse(knowledge.digest());
    }

    private List<RuleSet> sets() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
