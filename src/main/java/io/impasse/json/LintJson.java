package io.impasse.json;

import io.impasse.lint.Fault;
import java.util.List;

/** The faults of a set of rules as JSON. */
public final class LintJson {
    private LintJson() {}

    /** One object: how many rules were looked at, and the faults in order; {@code line} and {@code column} 0 mean none. */
    public static String write(int rules, List<Fault> faults) {
        return JsonText.of(it -> it.number("rules", rules).objects("faults", faults, LintJson::fault));
    }

    private static void fault(JsonOut out, Fault fault) {
        out.text("file", fault.file()).number("line", fault.line()).number("column", fault.column()).text("fault", fault.fault())
            .text("remedy", fault.remedy()).truth("note", fault.note());
    }
}
