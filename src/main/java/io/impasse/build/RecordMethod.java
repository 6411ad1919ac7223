package io.impasse.build;

import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** {@code equals} or {@code hashCode} of a record in plain code, as a method beside the one that the compiler made. */
record RecordMethod(ClassNode owner, InvokeDynamicInsnNode site) {
    private static final String HASH = "hashCode";
    private static final String EQUALS = "equals";
    private static final Type OBJECTS = Type.getType(Objects.class);

    static boolean fits(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals("java/lang/runtime/ObjectMethods") && (site.name.equals(HASH) || site.name.equals(EQUALS));
    }

    MethodInsnNode call() {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner.name, name(), site.desc, false);
    }

    private String name() {
        return "record$" + site.name;
    }

    MethodNode node() {
        MethodNode node = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name(), site.desc, null, null);
        GeneratorAdapter code = new GeneratorAdapter(node, node.access, node.name, node.desc);
        if (site.name.equals(HASH)) {
            hash(code);
        } else {
            compare(code);
        }
        code.endMethod();
        return node;
    }

    private Stream<Handle> components() {
        return Stream.of(site.bsmArgs).filter(Handle.class::isInstance).map(Handle.class::cast);
    }

    private void hash(GeneratorAdapter code) {
        code.push(0);
        components().forEach(component -> {
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            get(code, 0, component);
            Type type = Type.getType(component.getDesc());
            boolean object = type.getSort() >= Type.ARRAY;
            code.invokeStatic(object ? OBJECTS : box(type), new Method(HASH, Type.INT_TYPE, new Type[] {object ? Type.getType(Object.class) : type}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        });
        code.returnValue();
    }

    private void compare(GeneratorAdapter code) {
        Label same = code.newLabel();
        Label other = code.newLabel();
        code.loadArgs();
        code.ifCmp(Type.getType(Object.class), GeneratorAdapter.EQ, same);
        code.loadArg(1);
        code.instanceOf(Type.getObjectType(owner.name));
        code.ifZCmp(GeneratorAdapter.EQ, other);
        components().forEach(component -> {
            get(code, 0, component);
            get(code, 1, component);
            jumpIfDifferent(code, Type.getType(component.getDesc()), other);
        });
        answer(code, same, true);
        answer(code, other, false);
    }

    private void get(GeneratorAdapter code, int argument, Handle component) {
        Type self = Type.getObjectType(owner.name);
        code.loadArg(argument);
        if (argument == 1) {
            code.checkCast(self);
        }
        code.getField(self, component.getName(), Type.getType(component.getDesc()));
    }

    private static void jumpIfDifferent(GeneratorAdapter code, Type type, Label other) {
        if (type.getSort() >= Type.ARRAY) {
            code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
            code.ifZCmp(GeneratorAdapter.EQ, other);
        } else if (type.equals(Type.DOUBLE_TYPE) || type.equals(Type.FLOAT_TYPE)) {
            code.invokeStatic(box(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
            code.ifZCmp(GeneratorAdapter.NE, other);
        } else {
            code.ifCmp(type, GeneratorAdapter.NE, other);
        }
    }

    private void answer(GeneratorAdapter code, Label label, boolean answer) {
        code.mark(label);
        code.visitFrame(Opcodes.F_NEW, 2, new Object[] {owner.name, "java/lang/Object"}, 0, new Object[0]);
        code.push(answer);
        code.returnValue();
    }

    private static Type box(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> Type.getType(Boolean.class);
            case Type.CHAR -> Type.getType(Character.class);
            case Type.BYTE -> Type.getType(Byte.class);
            case Type.SHORT -> Type.getType(Short.class);
            case Type.INT -> Type.getType(Integer.class);
            case Type.LONG -> Type.getType(Long.class);
            case Type.FLOAT -> Type.getType(Float.class);
            default -> Type.getType(Double.class);
        };
    }
}
