package io.impasse.bench;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.finding.Finding;
import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Case;
import io.impasse.model.Setting;
import io.impasse.reading.Reader;
import io.impasse.reading.Reading;
import io.impasse.rules.RuleSet;
import io.impasse.text.Agreement;
import io.impasse.text.DraftReader;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the inner parts of a check cost when the program is warm: segmenting, reading, the rules, the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Benchmarks {
    private final Path draft = Path.of("fixtures/cases/ukraine-russia/drafts/us-28-point-plan.txt");
    private final String text = DraftReader.read(draft);
    private final Agreement agreement = Segmenter.segment(draft.toString(), text);
    private final Knowledge knowledge = Knowledge.builtIn();
    private final Case file = CaseFiles.builtIn(CaseFiles.defaultCase(), knowledge.vocabulary());
    private final Reader reader = new Reader(knowledge.vocabulary(), knowledge.readingRules(), file);
    private final RuleSet rules = RuleSet.builtIn();
    private final List<Object> facts = facts();
    private final Analyzer analyzer = Analyzer.builtIn();

    private List<Object> facts() {
        Reading reading = reader.read(agreement);
        return Stream.of(file.positions(), file.actors(), reading.provisions(), reading.facts(),
            List.of(new Setting("settlement", file.newest().orElseThrow()))).<Object>flatMap(List::stream).toList();
    }

    /** Runs all benchmarks and prints their table. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(Benchmarks.class.getName()).build()).run();
    }

    /** Text to clauses. */
    @Benchmark
    public Agreement segment() {
        return Segmenter.segment(draft.toString(), text);
    }

    /** Clauses to provisions. */
    @Benchmark
    public Reading read() {
        return reader.read(agreement);
    }

    /** Facts to findings: the provisions of the draft and all positions of the case, whatever their day. */
    @Benchmark
    public List<Finding> rules() {
        return rules.run(facts);
    }

    /** The whole check. */
    @Benchmark
    public Analysis check() {
        return analyzer.check(draft.toString(), text);
    }
}
