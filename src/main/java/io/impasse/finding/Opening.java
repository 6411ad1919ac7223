package io.impasse.finding;

import java.util.List;

/**
 * Conflicts that hang together, and the smallest sets of moves of which each opens them all.
 *
 * @param conflicts each shares a red line with another, directly or through others
 * @param ways      fewest moves first; no way contains another
 */
public record Opening(List<Conflict> conflicts, List<Way> ways) {

    /** Moves that together open all the conflicts. */
    public record Way(List<Move> moves) {

        /** Who moves, in the order of the alphabet. */
        public List<String> parties() {
            return moves.stream().map(move -> move.redLine().party()).distinct().sorted().toList();
        }
    }
}
