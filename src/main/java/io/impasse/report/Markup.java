package io.impasse.report;

/** Text of others as Markdown that renders as exactly that text: no markup, no HTML, no link, no list. */
final class Markup {
    private static final String SPECIAL = "\\`*_[]|~#!$^";

    private Markup() {}

    /** The visible text, escaped. */
    static String escape(String text) {
        String visible = Visible.of(text);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            out.append(escape(visible, i));
        }
        return out.toString();
    }

    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> SPECIAL.indexOf(c) >= 0 || opensList(text, at) || opensLink(text, at) ? "\\" + c : String.valueOf(c);
        };
    }

    /** {@code -}, {@code +}, {@code =} at the start, or the point or bracket behind a number there. */
    private static boolean opensList(String text, int at) {
        char c = text.charAt(at);
        if (c == '-' || c == '+' || c == '=') {
            return at < 12 && text.substring(0, at).isBlank();
        }
        String before = at < 12 ? text.substring(0, at).strip() : "";
        return (c == '.' || c == ')') && !before.isEmpty() && before.chars().allMatch(d -> '0' <= d && d <= '9');
    }

    /** The colon of {@code http://} and the point of {@code www.}, which some renderers make links of. */
    private static boolean opensLink(String text, int at) {
        char c = text.charAt(at);
        return c == ':' && text.startsWith("://", at) || c == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    }

    /** A web address as a link, anything else as text. */
    static String link(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web && address.chars().allMatch(Markup::plainInAddress) ? "<" + address + ">" : escape(address);
    }

    private static boolean plainInAddress(int c) {
        return c > ' ' && c < 0x7f && "<>\"`\\|".indexOf(c) < 0;
    }
}
