package io.impasse.rules;

import io.impasse.model.Actor;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Worlds near those of the fixtures: facts of one or two of them, some left out, some with a component that another fact of
 * the type has. Rules fire in them often, and are silent by a hair as often.
 */
final class RandomWorlds {
    private static final int MOST_FACTS = 40;

    private final Random random;
    private final List<List<Object>> worlds;
    private final Map<Class<?>, List<Object>> byType;

    RandomWorlds(long seed, List<Path> worlds) {
        this.random = new Random(seed);
        this.worlds = worlds.stream().map(world -> List.copyOf(Fixtures.world(world).allFacts())).toList();
        this.byType = this.worlds.stream().flatMap(List::stream).distinct().collect(Collectors.groupingBy(Object::getClass));
    }

    /** The facts of the next world, in random order; actors, positions and provisions have ids of their own. */
    List<Object> next() {
        List<Object> facts = Stream.concat(some(any(worlds)), random.nextBoolean() ? some(any(worlds)) : Stream.of())
            .map(fact -> random.nextInt(6) == 0 ? changed(fact) : fact).distinct().limit(MOST_FACTS).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(facts, random);
        return withOwnIds(facts);
    }

    private Stream<Object> some(List<Object> world) {
        return world.stream().filter(fact -> random.nextInt(12) > 0);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The fact with one component of another fact of its type; the fact itself if the two do not go together. */
    private Object changed(Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        int changed = random.nextInt(components.length);
        Object other = any(byType.get(fact.getClass()));
        Object[] values = Stream.of(components).map(component -> value(component, fact)).toArray();
        values[changed] = value(components[changed], other);
        try {
            return canonical(fact.getClass(), components).newInstance(values);
        } catch (InvocationTargetException impossible) {
            return fact;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reading and the case never give two facts one id. */
    private static List<Object> withOwnIds(List<Object> facts) {
        List<String> seen = new ArrayList<>();
        List<Object> own = new ArrayList<>();
        for (Object fact : facts) {
            String id = fact instanceof Provision provision ? "provision " + provision.id()
                : fact instanceof Position position ? "position " + position.id() : fact instanceof Actor actor ? "actor " + actor.id() : "";
            if (id.isEmpty() || !seen.contains(id)) {
                own.add(fact);
                seen.add(id);
            }
        }
        return own;
    }
}
