package io.impasse.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people. */
final class Figures {
    private static final int DECIMALS = 2;

    private Figures() {}

    /** With commas between thousands and two decimals at most. By hand: number formats of Java load locales. */
    static String words(double amount) {
        String plain = rounded(amount).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder figure = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > (amount < 0 ? 1 : 0); at -= 3) {
            figure.insert(at, ',');
        }
        return figure.toString();
    }

    /** Whether it is finite and has more decimals than {@link #words} shows. */
    static boolean odd(double amount) {
        return Double.isFinite(amount) && BigDecimal.valueOf(amount).compareTo(rounded(amount)) != 0;
    }

    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
