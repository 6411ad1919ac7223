package io.impasse.text;

/** Recognises lines that head what follows instead of saying something. */
final class Headings {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;
    private static final int SHORT = 8;

    private final String text;

    Headings(String text) {
        this.text = text;
    }

    /** Written in capitals throughout, or set in bold as a whole. */
    boolean loud(Line line) {
        return line.length() <= LONGEST && unended(line.start(), line.end()) && (capitals(line) || bold(line));
    }

    /** A short line that begins with a capital and does not end like a sentence. */
    boolean brief(Line line) {
        return line.length() <= LONGEST && words(line.start(), line.end())[0] <= SHORT && unended(line.start(), line.end())
                && Chars.opensSentence(text.charAt(line.start()));
    }

    /** Whether the stretch reads like the title of an article: few words, no stop. */
    boolean title(int start, int end) {
        return end - start <= LONGEST && unended(start, end) && words(start, end)[0] <= MOST_WORDS;
    }

    /** A title whose longer words begin with capitals. */
    boolean titleCase(int start, int end) {
        if (!title(start, end)) {
            return false;
        }
        int[] words = words(start, end);
        return words[1] * 10 >= words[2] * 6;
    }

    private boolean unended(int start, int end) {
        return end > start && ".;:,".indexOf(text.charAt(end - 1)) < 0;
    }

    private boolean capitals(Line line) {
        int letters = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 3;
    }

    private boolean bold(Line line) {
        String words = text.substring(line.start(), line.end());
        String sign = words.startsWith("**") ? "**" : "__";
        return words.length() > 4 && words.startsWith(sign) && words.indexOf(sign, 2) == words.length() - 2;
    }

    /** How many words there are, how many longer ones begin with a capital, and how many longer ones there are. */
    private int[] words(int start, int end) {
        int[] counts = new int[3];
        int at = start;
        while (at < end) {
            int stop = Chars.wordEnd(text, at, end);
            counts[0]++;
            boolean longer = stop - at > 3;
            counts[1] += longer && !Character.isLowerCase(text.charAt(at)) ? 1 : 0;
            counts[2] += longer ? 1 : 0;
            at = Chars.skipBlanks(text, stop, end);
        }
        return counts;
    }
}
