package io.impasse.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file under {@code src/main}, measured.
 *
 * @param methods  its methods and constructors
 * @param literals its strings
 * @param faults   what no file may have: a null that is returned, a static field that can change
 */
record Source(Path file, String text, List<Method> methods, List<String> literals, List<String> faults) {
    private static final Path ROOT = Path.of("src/main/java");

    /**
     * A method or constructor.
     *
     * @param lines      from its head to its closing brace
     * @param nesting    how deep branches and loops stand in each other
     * @param parameters 0 for the constructor of a record, whose parameters are its components
     */
    record Method(String name, int lines, int nesting, int parameters) {}

    static List<Source> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> tree = Files.walk(ROOT); StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjects(files.toArray(Path[]::new)));
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(of(unit, Trees.instance(task)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source of(CompilationUnitTree unit, Trees trees) throws IOException {
        Path file = Path.of(unit.getSourceFile().getName());
        Source source = new Source(file, Files.readString(file), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        source.new Measure(unit, trees).scan(unit, null);
        return source;
    }

    int lines() {
        return (int) text.lines().count();
    }

    private final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private boolean inRecord;

        Measure(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree node, Void none) {
            boolean outer = inRecord;
            inRecord = node.getKind() == Tree.Kind.RECORD;
            super.visitClass(node, none);
            inRecord = outer;
            return none;
        }

        @Override
        public Void visitMethod(MethodTree node, Void none) {
            boolean ofRecord = inRecord && node.getName().contentEquals("<init>");
            BlockTree body = node.getBody();
            int lines = body == null ? 1 : line(trees.getSourcePositions().getEndPosition(unit, body)) - headLine(node) + 1;
            Depth depth = new Depth();
            depth.scan(body, 0);
            methods.add(new Method(file + " " + node.getName(), lines, depth.deepest, ofRecord ? 0 : node.getParameters().size()));
            return super.visitMethod(node, none);
        }

        /** The line of the return type or the name, behind annotations. */
        private int headLine(MethodTree node) {
            Tree head = node.getReturnType() == null ? node.getBody() : node.getReturnType();
            return line(trees.getSourcePositions().getStartPosition(unit, head));
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        @Override
        public Void visitReturn(ReturnTree node, Void none) {
            if (isNull(node.getExpression())) {
                faults.add(file + ":" + line(trees.getSourcePositions().getStartPosition(unit, node)) + ": returns null");
            }
            return super.visitReturn(node, none);
        }

        private boolean isNull(Tree tree) {
            return tree != null && (tree.getKind() == Tree.Kind.NULL_LITERAL
                || tree instanceof ConditionalExpressionTree choice
                && (isNull(choice.getTrueExpression()) || isNull(choice.getFalseExpression())));
        }

        @Override
        public Void visitVariable(VariableTree node, Void none) {
            Set<Modifier> modifiers = node.getModifiers().getFlags();
            if (modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.FINAL)) {
                faults.add(file + ": the static field " + node.getName() + " can change");
            }
            return super.visitVariable(node, none);
        }

        @Override
        public Void visitLiteral(LiteralTree node, Void none) {
            if (node.getValue() instanceof String string) {
                literals.add(string);
            }
            return super.visitLiteral(node, none);
        }
    }

    /** How deep branches and loops stand in each other; an {@code else if} is no deeper than its {@code if}. */
    private static final class Depth extends TreeScanner<Void, Integer> {
        private static final Set<Tree.Kind> LEVELS = EnumSet.of(Tree.Kind.IF, Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP, Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.SWITCH,
            Tree.Kind.SWITCH_EXPRESSION, Tree.Kind.TRY);
        private int deepest;

        @Override
        public Void scan(Tree tree, Integer depth) {
            int inside = tree != null && LEVELS.contains(tree.getKind()) ? depth + 1 : depth;
            deepest = Math.max(deepest, inside);
            return super.scan(tree, inside);
        }

        @Override
        public Void visitIf(IfTree node, Integer depth) {
            scan(node.getCondition(), depth);
            scan(node.getThenStatement(), depth);
            scan(node.getElseStatement(), node.getElseStatement() instanceof IfTree ? depth - 1 : depth);
            return null;
        }
    }
}
