package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.model.Case;
import io.impasse.model.Choice;
import io.impasse.model.DraftInfo;
import io.impasse.model.Position;
import io.impasse.model.Setting;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Strength;
import io.impasse.model.Subject;
import io.impasse.text.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    private static final LocalDate GIVEN = LocalDate.of(2020, 1, 1);
    private static final LocalDate OF_DRAFT = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_TITLE = LocalDate.of(2022, 1, 1);
    private static final LocalDate NEWEST = LocalDate.of(2023, 1, 1);
    private static final Conditions OPEN = new Conditions(Optional.empty(), Optional.empty());
    private static final Case FILE = new Case("c", "", List.of(), List.of(), List.of(position()), List.of(), List.of(),
        List.of(new DraftInfo("known.txt", "", OF_DRAFT, "ceasefire")), "");
    private static final Case EMPTY = new Case("none", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

    @Test
    void theDayIsTheGivenOneElseThatOfTheDraftElseThatOfItsTitleElseThatOfTheNewestPosition() {
        Agreement known = draft("some/folder/known.txt", "Plan of 1 January 2022");

        assertThat(new Conditions(Optional.of(GIVEN), Optional.empty()).of(known, FILE).asOf()).isEqualTo(GIVEN);
        assertThat(OPEN.of(known, FILE).asOf()).isEqualTo(OF_DRAFT);
        assertThat(OPEN.of(draft("x", "Plan of 1 January 2022"), FILE).asOf()).isEqualTo(IN_TITLE);
        assertThat(OPEN.of(draft("x", "Plan"), FILE).asOf()).isEqualTo(NEWEST);
        assertThat(OPEN.of(draft("x", "Plan"), EMPTY).dated()).isFalse();
    }

    @Test
    void theProfileIsTheGivenOneElseThatOfTheDraftElseSettlement() {
        assertThat(new Conditions(Optional.empty(), Optional.of("framework")).of(draft("known.txt", ""), FILE))
            .isEqualTo(new Setting("framework", OF_DRAFT));
        assertThat(OPEN.of(draft("C:\\drafts\\known.txt", ""), FILE).profile()).isEqualTo("ceasefire");
        assertThat(OPEN.of(draft("other.txt", ""), FILE).profile()).isEqualTo("settlement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Memorandum of 2 June 2025 | 2025-06-02",
        "Memorandum (June 2, 2025) | 2025-06-02",
        "Package, 12 Feb 2015      | 2015-02-12",
        "Draft 2025-11-20          | 2025-11-20",
        "2 JUNE 2025, 2 June 2025  | 2025-06-02"})
    void aTitleStatesADate(String title, LocalDate date) {
        assertThat(StatedDate.in(title)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan of 28 points", "Plan 2/6/2025", "From 2 June 2025 to 3 June 2025", "31 February 2025",
        "2025-13-01", "June 2025", "May 5", "99999999999 June 2025", "1-2-3"})
    void aTitleStatesNoDateOrMoreThanOne(String title) {
        assertThat(StatedDate.in(title)).isEmpty();
    }

    private static Agreement draft(String file, String title) {
        return new Agreement(file, title, "", List.of());
    }

    private static Position position() {
        return new Position("p", "alba", "t.t", Subject.ANY, Choice.of("a"), Strength.DEMAND, "", NEWEST, Optional.empty(),
            new Source(NEWEST, "somewhere", SourceGrade.PRESS), "wants a", List.of(), false);
    }
}
