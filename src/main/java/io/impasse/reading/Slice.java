package io.impasse.reading;

import java.util.ArrayList;
import java.util.List;

/** A run of words of one sentence, {@code from} inclusive, {@code to} exclusive. */
record Slice(List<Word> sentence, int from, int to) {
    Slice {
        if (from < 0 || to < from || to > sentence.size()) {
            throw new IllegalArgumentException("no words from " + from + " to " + to + " of " + sentence.size());
        }
    }

    static Slice none(List<Word> sentence) {
        return new Slice(sentence, 0, 0);
    }

    List<Word> words() {
        return sentence.subList(from, to);
    }

    boolean empty() {
        return from == to;
    }

    Word first() {
        return sentence.get(from);
    }

    int start() {
        return sentence.get(from).start();
    }

    int end() {
        return sentence.get(to - 1).end();
    }

    /** What is left of this slice when others of the same sentence are cut out. */
    List<Slice> without(List<Slice> others) {
        List<Slice> left = new ArrayList<>();
        int begin = from;
        for (int at = from; at <= to; at++) {
            int index = at;
            boolean cut = at == to || others.stream().anyMatch(other -> other.holds(index));
            if (cut && at > begin) {
                left.add(new Slice(sentence, begin, at));
            }
            begin = cut ? at + 1 : begin;
        }
        return left;
    }

    boolean holds(int index) {
        return from <= index && index < to;
    }
}
