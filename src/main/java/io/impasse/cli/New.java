package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.testing.RuleTemplate;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Begins a new rule. */
final class New implements Task {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command(name(), "Begin a new rule: a rule that can be run, a world in which it fires, and a near miss, to be edited.")
            .addPositional(Arguments.word(0, "rule", "The word rule."))
            .addPositional(Arguments.word(1, "ID", "Family and name, such as drafting/no-obligor; rules/ID.drl and fixtures/ID/ are written."))
            .addPositional(PositionalParamSpec.builder().index("2").arity("0..1").type(String.class).paramLabel("DIR")
                .description("The folder for rules/ and fixtures/. Default: this folder.").build());
    }

    @Override
    public int run(Arguments arguments) {
        if (!arguments.word(0).equals("rule")) {
            throw new InputException(arguments.word(0), "this cannot be begun", "write impasse new rule ID");
        }
        Path project = CaseOptions.path(arguments.words().size() > 2 ? arguments.word(2) : ".");
        String files = RuleTemplate.write(project, arguments.word(1)).stream().map(file -> project.relativize(file) + "\n").collect(Collectors.joining());
        arguments.console().print(files + "edit them, then: impasse test" + (arguments.words().size() > 2 ? " " + arguments.word(2) : "") + "\n");
        return 0;
    }
}
