package io.impasse.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns the lambdas of compiled classes into classes of their own, and {@code equals} and {@code hashCode} of records
 * into plain code. The Java compiler leaves both to be made when they are first reached, which costs a tenth of a
 * millisecond and more each; a check reaches hundreds of them, once each, which was a fifth of its time.
 */
public final class Desugar {
    private static final String CLASS = ".class";

    private final Path folder;
    private final SortedMap<String, ClassNode> classes = new TreeMap<>();
    private final SortedMap<String, byte[]> made = new TreeMap<>();
    private final SortedSet<String> changed = new TreeSet<>();

    private Desugar(Path folder) {
        this.folder = folder;
    }

    /**
     * Rewrites the classes in place; those that were rewritten before stay as they are.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Desugar desugar = new Desugar(Path.of(arguments[0]));
        desugar.read();
        List.copyOf(desugar.classes.values()).forEach(desugar::rewrite);
        desugar.write();
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(CLASS)).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                classes.put(node.name, node);
            }
        }
    }

    private void rewrite(ClassNode owner) {
        List<MethodNode> methods = new ArrayList<>();
        for (MethodNode method : owner.methods) {
            for (InvokeDynamicInsnNode site : sites(method)) {
                replacement(owner, site, methods).ifPresent(call -> method.instructions.set(site, call));
            }
        }
        owner.methods.addAll(methods);
    }

    private static List<InvokeDynamicInsnNode> sites(MethodNode method) {
        return Stream.of(method.instructions.toArray()).filter(InvokeDynamicInsnNode.class::isInstance)
            .map(InvokeDynamicInsnNode.class::cast).toList();
    }

    private Optional<AbstractInsnNode> replacement(ClassNode owner, InvokeDynamicInsnNode site, List<MethodNode> methods) {
        if (LambdaClass.fits(site)) {
            return Optional.of(lambda(owner, new LambdaClass(owner, site, owner.name + "$$L" + made.size())));
        } else if (RecordMethod.fits(site)) {
            RecordMethod method = new RecordMethod(owner, site);
            methods.add(method.node());
            changed.add(owner.name);
            return Optional.of(method.call());
        }
        return Optional.empty();
    }

    private AbstractInsnNode lambda(ClassNode owner, LambdaClass lambda) {
        made.put(lambda.name(), lambda.bytes());
        ClassNode host = classes.get(LambdaClass.host(owner));
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        host.nestMembers.add(lambda.name());
        changed.addAll(List.of(owner.name, host.name));
        return lambda.call();
    }

    private void write() throws IOException {
        for (String name : changed) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            classes.get(name).accept(writer);
            made.put(name, writer.toByteArray());
        }
        for (Map.Entry<String, byte[]> entry : made.entrySet()) {
            Files.write(folder.resolve(entry.getKey() + CLASS), entry.getValue());
        }
    }
}
