package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.finding.Finding;
import io.impasse.model.InputException;
import io.impasse.report.WhyTree;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Shows why a finding holds: checks the draft again and prints the tree behind the finding. */
final class Explain implements Task {
    private static final int LISTED = 5;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        return CaseOptions.ofCheckedDraft(name(), "Show why a finding holds, down to quotes and sources.",
            Arguments.word(0, "FINDING", "The id of the finding, or its beginning."));
    }

    @Override
    public int run(Arguments arguments) {
        Analysis analysis = CaseOptions.check(CaseOptions.analyzer(arguments).build(), arguments.word(1), arguments);
        Output output = Output.of(arguments);
        output.write(WhyTree.write(analysis.report(), find(arguments.word(0), analysis.findings()), output.colour()));
        return 0;
    }

    private static Finding find(String id, List<Finding> findings) {
        List<Finding> found = findings.stream().filter(finding -> finding.id().startsWith(id)).toList();
        if (found.isEmpty()) {
            throw new InputException(id, "no finding has this id", "impasse check prints the ids; give the same options as there");
        } else if (found.size() > 1) {
            String ids = found.stream().map(Finding::id).limit(LISTED).collect(Collectors.joining(", "));
            throw new InputException(id, found.size() + " findings begin like this", "give more of the id: " + ids);
        }
        return found.get(0);
    }
}
