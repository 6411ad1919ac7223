package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.finding.Finding;
import io.impasse.model.InputException;
import io.impasse.report.WhyTree;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows why a finding holds: checks the draft again and prints the tree behind the finding. */
@Command(name = "explain", description = "Show why a finding holds, down to quotes and sources. The draft is checked again, so "
    + "give the options of the check.")
final class Explain implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FINDING", description = "The id of the finding, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DRAFT", description = "The draft in which it was found; - is standard input.")
    private String draft = "";

    @Mixin
    private CaseOptions caseOptions;

    @Mixin
    private Output output;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Analysis analysis = CaseOptions.check(caseOptions.analyzer().build(), draft, console);
        output.write(WhyTree.write(analysis.report(), find(analysis.findings()), output.colour(console)), console);
        return 0;
    }

    private Finding find(List<Finding> findings) {
        List<Finding> found = findings.stream().filter(finding -> finding.id().startsWith(id)).toList();
        if (found.isEmpty()) {
            throw new InputException(id, "no finding of " + draft + " has this id", "impasse check prints the ids");
        } else if (found.size() > 1) {
            String ids = found.stream().map(Finding::id).limit(5).collect(Collectors.joining(", "));
            throw new InputException(id, "several findings begin like this", "give more of the id: " + ids);
        }
        return found.get(0);
    }
}
