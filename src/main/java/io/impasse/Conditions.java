package io.impasse;

import io.impasse.model.Case;
import io.impasse.model.DraftInfo;
import io.impasse.model.Setting;
import io.impasse.text.Agreement;
import java.time.LocalDate;
import java.util.Optional;

/** What the user asked for: the day and the profile, or that each draft decides. */
record Conditions(Optional<LocalDate> asOf, Optional<String> profile) {

    /** The setting for one draft; never the clock. */
    Setting of(Agreement agreement, Case file) {
        Optional<DraftInfo> known = file.draft(fileName(agreement.file()));
        LocalDate day = asOf
            .or(() -> known.map(DraftInfo::date))
            .or(() -> StatedDate.in(agreement.title()))
            .or(file::newest)
            .orElse(Setting.UNDATED);
        return new Setting(profile.or(() -> known.map(DraftInfo::profile)).orElse("settlement"), day);
    }

    /** The setting without a draft. */
    Setting of(Case file) {
        return new Setting(profile.orElse("settlement"), asOf.or(file::newest).orElse(Setting.UNDATED));
    }

    private static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
