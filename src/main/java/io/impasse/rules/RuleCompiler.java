package io.impasse.rules;

import io.impasse.dialect.Published;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.model.Digest;
import io.impasse.model.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles a folder of rules into classes that {@link RuleSet} loads without a compiler. Runs at build time; needs
 * jars that the running program does not.
 */
public final class RuleCompiler {
    /** All rules share one package: Drools 10.2 loses rules when alike conditions stand in two. */
    private static final String PACKAGE = RuleIndex.FOLDER.replace('/', '.');
    private static final String SOURCES = "src/main/resources/";

    private RuleCompiler() {}

    /**
     * Compiles a folder into another.
     *
     * @param args the folder of rules, the folder of classes, the folder of the sources of these, and the version
     *             of Drools
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new InputException("rule compiler", args.length + " arguments", "give the folders of rules, of classes and of sources, and the version of Drools");
        }
        RuleFolder folder = RuleFolder.read(Path.of(args[0]));
        Path classes = Path.of(args[1]);
        String stamp = stamp(folder, Path.of(args[2]), args[3]);
        Path index = classes.resolve(RuleIndex.PATH);
        if (Files.exists(index) && RuleIndex.parse(Files.readString(index)).stamp().equals(stamp)) {
            RuleIndex kept = RuleIndex.parse(Files.readString(index));
            Files.writeString(index, new RuleIndex(folder.digest(), stamp, kept.resting(), kept.models()).written());
        } else {
            write(compile(folder, stamp), classes);
        }
    }

    /** Compiling takes most of a build: a digest of all that goes into it tells whether it can be left out. */
    private static String stamp(RuleFolder folder, Path sources, String drools) throws IOException {
        SortedMap<String, String> inputs = new TreeMap<>(Map.of("drools", drools));
        folder.rules().forEach(rule -> inputs.put(rule.id(), rule.text()));
        try (Stream<Path> tree = Files.walk(sources)) {
            for (Path file : tree.filter(file -> shapesRules(sources.relativize(file))).toList()) {
                inputs.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return Digest.of(inputs);
    }

    /** What rules match and conclude, and how they are compiled. */
    private static boolean shapesRules(Path file) {
        boolean shapes = Stream.of("model", "finding", "dialect", "rules").map(Path.of("io", "impasse")::resolve).anyMatch(file::startsWith);
        return shapes && file.toString().endsWith(".java");
    }

    /** The files that the class path must hold, by path: classes, the sources of the rules, the index. */
    static SortedMap<String, byte[]> compile(RuleFolder folder, String stamp) {
        List<Rule> rules = folder.rules().stream().map(RuleParser::parse).toList();
        InternalKieModule module = build(folder.rules());
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.startsWith(RuleIndex.FOLDER) && name.endsWith(".class")) {
                files.put(name, module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                models.addAll(modelClasses(new String(module.getBytes(name), StandardCharsets.UTF_8)));
            }
        }
        folder.rules().forEach(rule -> files.put(RuleIndex.path(rule.id()), bytes(rule.text())));
        files.put(RuleIndex.PATH, bytes(new RuleIndex(folder.digest(), stamp, rules.stream().filter(Rule::restsOnConclusions).map(Rule::id).toList(), models).written()));
        return files;
    }

    private static InternalKieModule build(List<RuleSource> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (RuleSource rule : rules) {
            // on the first line, so that the lines of messages are those of the author's file
            files.write(SOURCES + rule.id() + ".drl", "package " + PACKAGE + "; " + Published.imports() + rule.text());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        for (Message fault : builder.getResults().getMessages(Message.Level.ERROR)) {
            throw new InputException(place(fault, rules), fault.getText(), "");
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static String place(Message fault, List<RuleSource> rules) {
        String file = rules.stream().filter(rule -> String.valueOf(fault.getPath()).endsWith(rule.id() + ".drl"))
            .map(RuleSource::file).findFirst().orElse("rules");
        return fault.getLine() > 0 ? file + ":" + fault.getLine() : file;
    }

    /** The list of model classes has one a line, behind a line that names the version. */
    private static List<String> modelClasses(String listing) {
        return listing.lines().map(String::strip).filter(line -> line.startsWith(PACKAGE)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<String, byte[]> files, Path target) throws IOException {
        clear(target.resolve(RuleIndex.FOLDER));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Classes of rules that are no longer there must not stay. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
