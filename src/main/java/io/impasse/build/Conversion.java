package io.impasse.build;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns the value on the stack from one type into another, as a lambda does between its interface and its body. */
final class Conversion {
    private Conversion() {}

    /** Between a value and its box, or between numbers; a result that nobody wants is dropped. */
    static void convert(GeneratorAdapter code, Type from, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(code, from);
        } else if (primitive(from) && primitive(to)) {
            widen(code, from, to);
        } else if (primitive(from)) {
            code.valueOf(from);
        } else if (primitive(to)) {
            code.unbox(to);
        }
    }

    /** From the type that is left of a generic one to the one that is meant. */
    static void narrow(GeneratorAdapter code, Type from, Type to) {
        boolean objects = !primitive(from) && !primitive(to);
        if (objects && !from.equals(to)) {
            code.checkCast(to);
        }
    }

    private static void widen(GeneratorAdapter code, Type from, Type to) {
        if (!from.equals(to)) {
            code.cast(from, to);
        }
    }

    private static void drop(GeneratorAdapter code, Type type) {
        if (type.getSize() == 2) {
            code.pop2();
        } else if (type.getSize() == 1) {
            code.pop();
        }
    }

    private static boolean primitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
