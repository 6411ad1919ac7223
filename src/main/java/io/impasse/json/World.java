package io.impasse.json;

import io.impasse.model.Actor;
import io.impasse.model.Place;
import io.impasse.model.Position;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import java.util.ArrayList;
import java.util.List;

/**
 * A little invented world in which a rule is tried: actors, positions, and what an agreement says.
 *
 * @param positions all positions, also those that do not stand on the day
 * @param facts     what the agreement says: provisions, mentions, waits, cycles and searched items, in this order
 * @param techniques what the rules are given of the techniques
 * @param text      the agreement: the quotes of the facts, one a line
 */
public record World(String title, Setting setting, List<Actor> actors, List<Place> places, List<Position> positions,
                    List<Object> facts, List<Object> techniques, String text) {
    public World {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        positions = List.copyOf(positions);
        facts = List.copyOf(facts);
        techniques = List.copyOf(techniques);
    }

    /** All that the rules are given: the setting, the actors, the positions that stand on the day, the shifts before it, the facts, the techniques. */
    public List<Object> allFacts() {
        List<Object> all = new ArrayList<>();
        all.add(setting);
        all.addAll(actors);
        positions.stream().filter(position -> position.standsOn(setting.asOf())).forEach(all::add);
        all.addAll(Shift.upTo(setting.asOf(), positions));
        all.addAll(facts);
        all.addAll(techniques);
        return all;
    }
}
