package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines as they were on a day, such as "the line held on 1 March 2025"; the day is the word of the mention. */
final class DatedLines {
    /** So many characters may stand between the line and its day: "that both armies held at 06:00 on". */
    private static final int REACH = 60;

    private final Agreement agreement;
    private final Map<String, Clause> byId = new HashMap<>();

    DatedLines(Agreement agreement) {
        this.agreement = agreement;
        agreement.clauses().forEach(clause -> byId.put(clause.id(), clause));
    }

    /** The lines with a day, among the words for a line at a time; days are those of the provisions. */
    List<Mention> find(List<Mention> lines, List<Provision> provisions) {
        Map<String, List<Provision>> byClause = provisions.stream().collect(Collectors.groupingBy(Provision::clause));
        return lines.stream().filter(mention -> mention.category().equals(Mention.LINE_AT_A_TIME))
            .flatMap(line -> dated(line, byClause.getOrDefault(line.clause(), List.of())).stream()).distinct().toList();
    }

    private Optional<Mention> dated(Mention line, List<Provision> beside) {
        Stream<Quantity> days = beside.stream().flatMap(provision -> provision.numbers().stream()).filter(number -> number.date().isPresent());
        return days.filter(day -> behind(line.quote(), day.quote())).findFirst().map(day -> new Mention(Mention.DATED_LINE, day.date().orElseThrow().toString(),
            Quotes.of(agreement, byId.get(line.clause()), line.quote().start(), day.quote().end())));
    }

    private static boolean behind(Quote line, Quote day) {
        return line.end() - 1 <= day.start() && day.start() - line.end() <= REACH;
    }
}
