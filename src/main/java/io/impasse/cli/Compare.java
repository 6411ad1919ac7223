package io.impasse.cli;

import io.impasse.Comparison;
import io.impasse.report.Sheet;
import picocli.CommandLine.Model.CommandSpec;

/** Compares the positions of a case with each other, without a draft. */
final class Compare implements Task {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Compare the positions of a case with each other: sticking points, zones, "
            + "packages, red lines that cannot stand together, and the smallest moves.");
        spec.usageMessage().footer("", "Exit code 0: the comparison is done, whatever it found; 2: the job could not be done.");
        CaseOptions.addCase(spec);
        return Output.addTo(Format.addTo(spec));
    }

    @Override
    public int run(Arguments arguments) {
        Format format = Format.of(arguments);
        Comparison comparison = CaseOptions.analyzer(arguments).build().compare();
        format.write(Output.of(arguments), Sheet.of(comparison.report()), comparison::toJson);
        return 0;
    }
}
