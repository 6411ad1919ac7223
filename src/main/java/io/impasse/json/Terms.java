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

    static List<String> issueIds(Vocabulary vocabulary) {
        return vocabulary.issues().stream().map(Issue::id).toList();
    }

    static List<String> termIds(Vocabulary vocabulary) {
        return vocabulary.issues().stream().flatMap(issue -> issue.terms().stream()).map(Term::id).toList();
    }

    private static String remedy(String id, Vocabulary vocabulary) {
        List<String> ofIssue = termIds(vocabulary).stream().filter(term -> Term.issueOf(term).equals(Term.issueOf(id))).toList();
        return ofIssue.isEmpty() ? Suggestion.didYouMean(id, termIds(vocabulary))
            : Suggestion.remedy(id, ofIssue, "the terms of " + Term.issueOf(id) + " are");
    }
}
