package io.impasse.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class that stands for one lambda: it keeps what the lambda captures, and its one method calls the method that
 * holds the body. It is a nestmate of the class it was in, and so sees what is private there.
 *
 * @param owner where the lambda stands
 * @param name  the internal name of the new class
 */
record LambdaClass(ClassNode owner, InvokeDynamicInsnNode site, String name) {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String INSTANCE = "INSTANCE";
    private static final String MAKE = "of";

    /** Whether the place makes a lambda or method reference of the usual kind. */
    static boolean fits(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory") && site.bsm.getName().equals("metafactory");
    }

    /** The class at the head of the nest. */
    static String host(ClassNode owner) {
        return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private Type[] captured() {
        return Type.getArgumentTypes(site.desc);
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captured());
    }

    /** What stands in the place of the lambda: the one instance, or a call that makes one. */
    AbstractInsnNode call() {
        return captured().length == 0 ? new FieldInsnNode(Opcodes.GETSTATIC, name, INSTANCE, self().getDescriptor())
            : new MethodInsnNode(Opcodes.INVOKESTATIC, name, MAKE, site.desc, false);
    }

    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(owner.version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null,
            OBJECT.getInternalName(), new String[] {Type.getReturnType(site.desc).getInternalName()});
        writer.visitNestHost(host(owner));
        construct(writer);
        make(writer);
        work(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void construct(ClassWriter writer) {
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor(), null, null, writer);
        code.loadThis();
        code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
        for (int at = 0; at < captured().length; at++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(at), captured()[at].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(at);
            code.putField(self(), field(at), captured()[at]);
        }
        code.returnValue();
        code.endMethod();
    }

    private static String field(int at) {
        return "captured" + at;
    }

    private void make(ClassWriter writer) {
        boolean one = captured().length == 0;
        Method method = one ? Method.getMethod("void <clinit> ()") : new Method(MAKE, site.desc);
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, method, null, null, writer);
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), constructor());
        if (one) {
            writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, self().getDescriptor(), null, null);
            code.putStatic(self(), INSTANCE, self());
        }
        code.returnValue();
        code.endMethod();
    }

    private void work(ClassWriter writer) {
        Method method = new Method(site.name, ((Type) site.bsmArgs[0]).getDescriptor());
        Type meant = (Type) site.bsmArgs[2];
        Handle body = (Handle) site.bsmArgs[1];
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, writer);
        if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(Type.getObjectType(body.getOwner()));
            code.dup();
        }
        load(code, method, meant);
        invoke(code, body);
        Conversion.convert(code, result(body), meant.getReturnType());
        Conversion.convert(code, meant.getReturnType(), method.getReturnType());
        code.returnValue();
        code.endMethod();
    }

    /** Puts what was captured and what is given on the stack, as the body takes them. */
    private void load(GeneratorAdapter code, Method method, Type meant) {
        List<Type> taken = taken((Handle) site.bsmArgs[1]);
        for (int at = 0; at < captured().length; at++) {
            code.loadThis();
            code.getField(self(), field(at), captured()[at]);
            Conversion.convert(code, captured()[at], taken.get(at));
        }
        for (int at = 0; at < method.getArgumentTypes().length; at++) {
            code.loadArg(at);
            Conversion.narrow(code, method.getArgumentTypes()[at], meant.getArgumentTypes()[at]);
            Conversion.convert(code, meant.getArgumentTypes()[at], taken.get(captured().length + at));
        }
    }

    /** What the body takes: the object it is called on, if any, and its arguments. */
    private static List<Type> taken(Handle body) {
        List<Type> taken = new ArrayList<>();
        boolean onObject = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        if (onObject) {
            taken.add(Type.getObjectType(body.getOwner()));
        }
        Collections.addAll(taken, Type.getArgumentTypes(body.getDesc()));
        return taken;
    }

    private static void invoke(GeneratorAdapter code, Handle body) {
        int instruction = switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    }

    private static Type result(Handle body) {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    }
}
