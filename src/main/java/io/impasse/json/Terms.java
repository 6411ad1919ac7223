package io.impasse.json;

import io.impasse.model.Issue;
import io.impasse.model.Suggestion;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.List;

/** Looks up the issues and terms that files name. */
final class Terms {
    private Terms() {}

    /** The term that this text names. */
    static Term term(Node node, Vocabulary vocabulary) {
        String id = node.text();
        return vocabulary.term(id).orElseThrow(() -> node.error("unknown term \"" + id + "\"", remedy(id, vocabulary)));
    }

    /** The id of the issue that this text names, checked. */
    static String issue(Node node, Vocabulary vocabulary) {
        return Ids.known(node, "issue", issueIds(vocabulary));
    }

    private static List<String> issueIds(Vocabulary vocabulary) {
        return vocabulary.issues().stream().map(Issue::id).toList();
    }

    private static List<String> termIds(Vocabulary vocabulary) {
        return vocabulary.issues().stream().flatMap(issue -> issue.terms().stream()).map(Term::id).toList();
    }

    private static String remedy(String id, Vocabulary vocabulary) {
        String issue = Term.issueOf(id);
        List<String> local = termIds(vocabulary).stream().filter(term -> Term.issueOf(term).equals(issue))
            .map(term -> term.substring(issue.length() + 1)).toList();
        if (local.isEmpty() || id.equals(issue)) {
            return Suggestion.didYouMean(id, termIds(vocabulary));
        }
        return Suggestion.nearest(id.substring(issue.length() + 1), local)
            .map(near -> "did you mean \"" + issue + "." + near + "\"?")
            .orElse("the terms of " + issue + " are " + String.join(", ", local));
    }
}
