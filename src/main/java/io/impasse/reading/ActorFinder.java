package io.impasse.reading;

import io.impasse.model.Actor;
import io.impasse.model.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the actors of a case in sentences: by name, office, capital or body, and by adjective. Of two parties it finds
 * both where a text speaks of "the two neighbours" or "neither army".
 */
final class ActorFinder {
    private final PhraseSet names;
    private final PhraseSet adjectives;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byAdjective = new HashMap<>();

    ActorFinder(Case file, Grammar grammar) {
        List<String> allNames = new ArrayList<>();
        List<String> allAdjectives = new ArrayList<>();
        for (Actor actor : file.actors()) {
            List<String> ids = actor.members().isEmpty() ? List.of(actor.id()) : actor.members();
            actor.names().forEach(name -> register(name, ids, byName, allNames));
            actor.adjectives().forEach(adjective -> register(adjective, ids, byAdjective, allAdjectives));
        }
        List<String> parties = file.actors().stream().filter(Actor::party).map(Actor::id).toList();
        if (parties.size() == 2) {
            grammar.vocabulary().cues().getOrDefault("two-parties", List.of()).forEach(name -> register(name, parties, byName, allNames));
        }
        names = grammar.book().set(allNames);
        adjectives = grammar.book().set(allAdjectives);
    }

    private static void register(String phrase, List<String> ids, Map<String, List<String>> index, List<String> all) {
        index.put(phrase, ids);
        all.add(phrase);
    }

    /** The actors named in the sentence. */
    ActorHits in(List<Word> sentence) {
        List<ActorHit> hits = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<ActorHit> hit = at(sentence, at);
            if (hit.isPresent()) {
                hit.filter(found -> !Unsettled.proposer(sentence, found.from(), found.to())).ifPresent(hits::add);
                at = hit.get().to() - 1;
            } else {
                parts(sentence, at, hits);
            }
        }
        return new ActorHits(hits);
    }

    private Optional<ActorHit> at(List<Word> sentence, int at) {
        Optional<PhraseSet.Hit> name = names.longest(sentence, at);
        Optional<PhraseSet.Hit> adjective = adjectives.longest(sentence, at);
        if (name.isPresent() && (adjective.isEmpty() || adjective.get().to() <= name.get().to())) {
            return name.map(hit -> named(sentence, hit));
        }
        return adjective.map(hit -> new ActorHit(byAdjective.get(hit.phrase().source()), at, hit.to(), ActorHit.Form.ADJECTIVE));
    }

    private ActorHit named(List<Word> sentence, PhraseSet.Hit hit) {
        boolean possessive = hit.to() < sentence.size() && sentence.get(hit.to()).is("'s", "'");
        ActorHit.Form form = possessive ? ActorHit.Form.POSSESSIVE : ActorHit.Form.NAME;
        return new ActorHit(byName.get(hit.phrase().source()), hit.from(), hit.to(), form);
    }

    /** "A-led", "A-B group": the parts of a hyphenated word. */
    private void parts(List<Word> sentence, int at, List<ActorHit> hits) {
        Word word = sentence.get(at);
        String plain = word.text().replace('\u2010', '-').replace('\u2011', '-');
        if (plain.indexOf('-') <= 0) {
            return;
        }
        for (String part : plain.split("-")) {
            List<Word> alone = List.of(new Word(part, word.start(), word.end(), part.toLowerCase(java.util.Locale.ROOT),
                List.of(part.toLowerCase(java.util.Locale.ROOT)), Set.of()));
            if (!part.isEmpty()) {
                at(alone, 0).ifPresent(hit -> hits.add(new ActorHit(hit.actors(), at, at + 1, ActorHit.Form.ADJECTIVE)));
            }
        }
    }
}
