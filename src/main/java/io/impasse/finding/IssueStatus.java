package io.impasse.finding;

import java.util.List;

/**
 * Where an issue stands in the draft.
 *
 * @param provisions ids of the provisions about it
 * @param status     {@code sticking} (an error or a crossed position), {@code open} (a warning, or unagreed text),
 *                   {@code settled}, or {@code silent} (positions exist, the text says nothing)
 */
public record IssueStatus(String id, List<String> provisions, String status) {}
