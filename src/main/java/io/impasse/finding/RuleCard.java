package io.impasse.finding;

/**
 * What a rule says of itself.
 *
 * @param id    its path under the rules folder, such as {@code sticking/demand-crosses-red-line}
 * @param basis the published authority it rests on
 */
public record RuleCard(String id, String title, Severity severity, String basis) {}
