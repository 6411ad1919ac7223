package io.impasse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void swapped_letters_count_as_one_mistake() {
        assertThat(Suggestion.distance("strenght", "strength")).isEqualTo(1);
        assertThat(Suggestion.didYouMean("strenght", List.of("party", "strength", "says")))
            .isEqualTo("did you mean \"strength\"?");
    }

    @Test
    void a_word_that_is_near_nothing_gets_the_list_of_known_words() {
        assertThat(Suggestion.remedy("zzz", List.of("party", "says"), "the keys here are"))
            .isEqualTo("the keys here are party, says");
    }

    @Test
    void a_long_list_is_cut() {
        List<String> many = List.of("a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1", "i1", "j1", "k1", "l1", "m1");
        assertThat(Suggestion.remedy("zzzzz", many, "known are"))
            .isEqualTo("known are a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1, ...");
    }

    @Test
    void of_equally_near_words_the_alphabetically_first_is_suggested() {
        assertThat(Suggestion.nearest("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Test
    void a_very_long_word_is_not_compared() {
        assertThat(Suggestion.nearest("x".repeat(100_000), List.of("x".repeat(100_000)))).isEmpty();
    }

    @Property
    void distance_is_symmetric_and_zero_only_for_the_same_word(@ForAll @StringLength(max = 12) String one,
                                                               @ForAll @StringLength(max = 12) String two) {
        assertThat(Suggestion.distance(one, two)).isEqualTo(Suggestion.distance(two, one));
        assertThat(Suggestion.distance(one, one)).isZero();
    }
}
