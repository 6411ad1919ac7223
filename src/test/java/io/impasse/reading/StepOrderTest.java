package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Mention;
import io.impasse.model.Step;
import io.impasse.model.Waits;
import io.impasse.text.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepOrderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(), CaseFiles.none());

    private static Stream<Object> facts(String text) {
        return READER.read(Segmenter.segment("draft", text)).facts().stream();
    }

    private static List<String> waits(String text) {
        return facts(text).filter(Waits.class::isInstance).map(Waits.class::cast).map(link -> link.step() + " > " + link.awaited()).toList();
    }

    private static List<String> mentions(String category, String text) {
        return facts(text).filter(Mention.class::isInstance).map(Mention.class::cast)
            .filter(mention -> mention.category().equals(category)).map(mention -> mention.quote().text()).toList();
    }

    @Test
    void a_later_sentence_of_a_clause_goes_on_about_its_step() {
        assertThat(waits("1. Return the state border to the control of the Government. Begin on the day following local elections.\n"))
            .containsExactly("border-handover > elections");
    }

    @Test
    void a_clock_makes_a_step_wait_for_the_event_that_starts_it() {
        assertThat(waits("1. Elections within 100 days of the end of martial law.\n")).containsExactly("elections > martial-law-end");
    }

    @Test
    void who_monitors_a_step_does_not_take_it() {
        assertThat(waits("1. The mission shall monitor the ceasefire within two days of the withdrawal.\n")).isEmpty();
    }

    @Test
    void text_in_brackets_puts_no_step_behind_another() {
        assertThat(waits("1. [The ceasefire begins after the withdrawal of all troops.]\n")).isEmpty();
        assertThat(waits("1. The ceasefire begins after the withdrawal of all troops.\n")).containsExactly("ceasefire > withdrawal");
    }

    @Test
    void a_step_with_a_day_is_timed() {
        assertThat(facts("1. The withdrawal shall be completed by 1 May 2026.\n").filter(Step.class::isInstance).map(Step.class::cast))
            .anyMatch(step -> step.event().equals("withdrawal") && step.timed());
    }

    @Test
    void a_label_that_the_text_does_not_have_is_a_dangling_reference() {
        String text = "1. The zone is shown in Annex 3.\n2. Point 1 and Point 9 apply, and Article 5 of the Treaty of Corda.\n";
        assertThat(mentions("dangling-reference", text)).containsExactly("Annex 3", "Point 9");
    }

    @Test
    void a_calibre_needs_a_unit() {
        String text = "1. Guns with a calibre of 100 and more leave.\n2. Guns with a calibre of 100 mm leave.\n3. A range of 50 or 70 km counts.\n";
        assertThat(mentions("unit-missing", text)).containsExactly("calibre of 100");
    }
}
