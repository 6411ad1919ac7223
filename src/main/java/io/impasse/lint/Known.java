package io.impasse.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of facts: all of some claims. */
final class Known {
    private final Map<String, List<Claim>> claims = new HashMap<>();

    Known(List<Claim> all) {
        all.forEach(this::add);
    }

    private void add(Claim claim) {
        claims.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(claim);
    }

    /** The values that are left for what the key stands for. */
    Range range(String key) {
        return claims.getOrDefault(key, List.of()).stream().map(Claim::range).reduce(Range.ALL, Range::and);
    }

    /** Whether the claim holds whenever these do. */
    boolean implies(Claim claim) {
        return range(claim.key()).within(claim.range());
    }

    /** Claims of which no two or more can hold together, the shortest such list; empty: all can. */
    Optional<List<Claim>> clash() {
        return claims.keySet().stream().sorted().filter(key -> range(key).empty()).map(claims::get).findFirst().map(Known::least);
    }

    /** Without those that take nothing away. */
    private static List<Claim> least(List<Claim> clashing) {
        List<Claim> left = new ArrayList<>(clashing);
        for (Claim claim : clashing) {
            List<Claim> without = left.stream().filter(other -> other != claim).toList();
            if (without.stream().map(Claim::range).reduce(Range.ALL, Range::and).empty()) {
                left.remove(claim);
            }
        }
        return left;
    }
}
