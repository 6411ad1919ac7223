package io.impasse.testing;

import io.impasse.report.Visible;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test report as the XML that JUnit's runners write and build servers read. */
final class JUnitXml {
    private JUnitXml() {}

    static String of(TestReport report) {
        List<String> faults = Stream.concat(report.run().faults().stream(), report.shortfalls().stream()).toList();
        long failed = report.run().trials().stream().filter(trial -> !trial.passed()).count() + faults.size();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"impasse\" tests=\"" + (report.run().trials().size() + faults.size())
            + "\" failures=\"" + failed + "\" errors=\"0\" skipped=\"0\">\n" + report.run().trials().stream().map(JUnitXml::trial).collect(Collectors.joining())
            + faults.stream().map(fault -> testCase("project", fault, fault)).collect(Collectors.joining()) + "</testsuite>\n";
    }

    private static String trial(Trial trial) {
        return testCase(trial.example().rule(), trial.example().name(), String.join("\n", trial.difference()));
    }

    private static String testCase(String group, String name, String failure) {
        String head = "  <testcase classname=\"" + escape(group) + "\" name=\"" + escape(name) + "\"";
        return head + (failure.isEmpty() ? "/>\n" : "><failure message=\"" + escape(failure.lines().findFirst().orElse("")) + "\">" + escape(failure) + "</failure></testcase>\n");
    }

    private static String escape(String text) {
        return text.lines().map(Visible::of).collect(Collectors.joining("\n")).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
