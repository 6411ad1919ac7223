package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Subject;
import io.impasse.model.Value;
import java.util.List;

/** Values of a term that no red line rejects and that the named parties accept, with the positions it rests on. */
public record Zone(String term, Subject subject, Value values, List<String> parties, List<Position> because) {}
