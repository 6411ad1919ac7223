package io.impasse.bridging;

import io.impasse.finding.Question;
import io.impasse.model.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** Steps cannot wait for each other in a circle: forbids every answer in which orders of events would. */
final class OrderCircles {
    /** Circles of more events than this are not looked for: so many people would see. */
    private static final int LONGEST = 6;

    /** An order that a question can give: the place of the question, and of the value in it. */
    private record Step(int question, int value, Order order) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<AnyOf> forbidden = new ArrayList<>();

    private OrderCircles(List<Question> questions) {
        for (int question = 0; question < questions.size(); question++) {
            addSteps(question, questions.get(question));
        }
    }

    /** A clause for each circle. */
    static List<AnyOf> forbidden(List<Question> questions) {
        OrderCircles circles = new OrderCircles(questions);
        circles.steps.forEach(step -> circles.walk(new ArrayDeque<>(List.of(step))));
        return circles.forbidden;
    }

    private void addSteps(int question, Question asked) {
        for (int value = 0; value < asked.values().size(); value++) {
            if (asked.values().get(value) instanceof Order order) {
                steps.add(new Step(question, value, order));
            }
        }
    }

    /** A circle is written down where it begins with the event that comes first in the alphabet. */
    private void walk(Deque<Step> path) {
        String start = path.getFirst().order().before();
        Order last = path.getLast().order();
        for (Step next : steps) {
            boolean goesOn = next.order().before().equals(last.after()) && next.order().after().compareTo(start) >= 0;
            if (goesOn && next.order().after().equals(start) && apart(path, next)) {
                forbid(path, next);
            } else if (goesOn && path.size() < LONGEST - 1 && fresh(path, next)) {
                path.addLast(next);
                walk(path);
                path.removeLast();
            }
        }
    }

    private static boolean apart(Deque<Step> path, Step next) {
        return path.stream().noneMatch(step -> step.question() == next.question());
    }

    private static boolean fresh(Deque<Step> path, Step next) {
        return apart(path, next) && path.stream().noneMatch(step -> step.order().before().equals(next.order().after()));
    }

    private void forbid(Deque<Step> path, Step last) {
        List<Cell> cells = new ArrayList<>();
        path.forEach(step -> cells.add(other(step)));
        cells.add(other(last));
        forbidden.add(new AnyOf(cells));
    }

    /** The other order of the two events. */
    private static Cell other(Step step) {
        return new Cell(step.question(), new TreeSet<>(List.of(1 - step.value())));
    }
}
