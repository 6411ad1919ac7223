package io.impasse.dialect;

import io.impasse.finding.AcceptableThird;
import io.impasse.finding.ActAllowedAndBanned;
import io.impasse.finding.AdversaryConsent;
import io.impasse.finding.AffirmedAndLimited;
import io.impasse.finding.AgreementToAgree;
import io.impasse.finding.AmbiguityEnded;
import io.impasse.finding.AmbiguityNotShared;
import io.impasse.finding.AmbiguityWithoutResolver;
import io.impasse.finding.AnyBreachForfeits;
import io.impasse.finding.ArmsKept;
import io.impasse.finding.Aspiration;
import io.impasse.finding.Asymmetric;
import io.impasse.finding.BindsNonParty;
import io.impasse.finding.Blank;
import io.impasse.finding.BreachReleases;
import io.impasse.finding.CircularWait;
import io.impasse.finding.ClauseComparison;
import io.impasse.finding.ClockOnStep;
import io.impasse.finding.CommonGround;
import io.impasse.finding.CommonGroundInDraft;
import io.impasse.finding.Conclusion;
import io.impasse.finding.ConflictOfInterest;
import io.impasse.finding.CrossesPosition;
import io.impasse.finding.DanglingReference;
import io.impasse.finding.DeadlineWithoutStart;
import io.impasse.finding.DutyClash;
import io.impasse.finding.EmptySlot;
import io.impasse.finding.ExcludedAreas;
import io.impasse.finding.ExpiredInstrument;
import io.impasse.finding.FailsBoth;
import io.impasse.finding.Gap;
import io.impasse.finding.GraveCrimesAmnesty;
import io.impasse.finding.GuaranteeWithoutMeans;
import io.impasse.finding.IgnoresDemand;
import io.impasse.finding.IntendedAmbiguity;
import io.impasse.finding.LegalObstacle;
import io.impasse.finding.LineClash;
import io.impasse.finding.LopsidedBody;
import io.impasse.finding.MeetsPosition;
import io.impasse.finding.NamesDiffer;
import io.impasse.finding.NoAnchor;
import io.impasse.finding.NoContent;
import io.impasse.finding.NoDeadline;
import io.impasse.finding.NoVerification;
import io.impasse.finding.NobodyBound;
import io.impasse.finding.NobodySuitsBoth;
import io.impasse.finding.NumberRestated;
import io.impasse.finding.OneOfBoth;
import io.impasse.finding.OneSided;
import io.impasse.finding.OneSidedPledge;
import io.impasse.finding.OpenList;
import io.impasse.finding.OwnConsent;
import io.impasse.finding.PartyAsGuarantor;
import io.impasse.finding.PathTooLong;
import io.impasse.finding.PositionClash;
import io.impasse.finding.PositionMoved;
import io.impasse.finding.SelfContradiction;
import io.impasse.finding.SelfMonitoring;
import io.impasse.finding.SettlementInside;
import io.impasse.finding.SilentOnApproval;
import io.impasse.finding.StartWithoutEnd;
import io.impasse.finding.StepWaits;
import io.impasse.finding.TechniqueOption;
import io.impasse.finding.TechniqueSlotMissing;
import io.impasse.finding.TriggerVoids;
import io.impasse.finding.TriggersDiffer;
import io.impasse.finding.TwoBodies;
import io.impasse.finding.Unagreed;
import io.impasse.finding.UncertifiedStep;
import io.impasse.finding.UndefinedObligor;
import io.impasse.finding.UndefinedTerm;
import io.impasse.finding.UndeterminedBreach;
import io.impasse.finding.UnitMissing;
import io.impasse.finding.VagueWord;
import io.impasse.finding.ValueClash;
import io.impasse.finding.VotesUnderForce;
import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import io.impasse.model.Bridge;
import io.impasse.model.Clash;
import io.impasse.model.Cycle;
import io.impasse.model.Force;
import io.impasse.model.Law;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Occasion;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import io.impasse.model.Slot;
import io.impasse.model.Step;
import io.impasse.model.Strength;
import io.impasse.model.Waits;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types and words that a rule may use: the contract between experts and the program. */
public final class Published {
    /** What a pattern may match, besides conclusions. */
    private static final List<Class<?>> FACTS = List.of(Actor.class, Ambiguity.class, Bridge.class, Cycle.class, Law.class, Lookalike.class,
        Mention.class, Position.class, Provision.class, Searched.class, Setting.class, Shift.class, Slot.class, Step.class, Waits.class);

    /** What else a condition may name. */
    private static final List<Class<?>> VALUES = List.of(Clash.class, Force.class, Occasion.class, Strength.class);

    /** What a rule may conclude, and another rule may match. */
    private static final List<Class<?>> CONCLUSIONS = List.of(AcceptableThird.class, ActAllowedAndBanned.class,
        AdversaryConsent.class, AffirmedAndLimited.class, AgreementToAgree.class, AmbiguityEnded.class,
        AmbiguityNotShared.class, AmbiguityWithoutResolver.class, AnyBreachForfeits.class, ArmsKept.class, Aspiration.class, Asymmetric.class, BindsNonParty.class, Blank.class, BreachReleases.class,
        CircularWait.class, ClauseComparison.class, ClockOnStep.class, CommonGround.class, CommonGroundInDraft.class,
        ConflictOfInterest.class, CrossesPosition.class, DanglingReference.class, DeadlineWithoutStart.class,
        DutyClash.class, EmptySlot.class, ExcludedAreas.class, ExpiredInstrument.class, FailsBoth.class, Gap.class,
        GraveCrimesAmnesty.class, GuaranteeWithoutMeans.class, IgnoresDemand.class, IntendedAmbiguity.class, LegalObstacle.class,
        LineClash.class, LopsidedBody.class, MeetsPosition.class, NamesDiffer.class, NoAnchor.class, NoContent.class,
        NoDeadline.class, NoVerification.class, NobodyBound.class, NobodySuitsBoth.class, NumberRestated.class,
        OneOfBoth.class, OneSided.class, OneSidedPledge.class, OpenList.class, OwnConsent.class,
        PartyAsGuarantor.class, PathTooLong.class, PositionClash.class, PositionMoved.class, SelfContradiction.class, SelfMonitoring.class,
        SettlementInside.class, SilentOnApproval.class, StartWithoutEnd.class, StepWaits.class, TechniqueOption.class,
        TechniqueSlotMissing.class, TriggerVoids.class, TriggersDiffer.class, TwoBodies.class, Unagreed.class,
        UncertifiedStep.class, UndefinedObligor.class, UndefinedTerm.class, UndeterminedBreach.class,
        UnitMissing.class, VagueWord.class, ValueClash.class, VotesUnderForce.class);

    /** What no pattern can name: Java's own, a keyword of the rule language, and sentences for people. */
    private static final List<String> NOT_OFFERED = List.of("equals", "hashCode", "toString", "from", "sentence", "hint");

    /** What a pattern calls on a list or set. */
    private static final List<String> COLLECTION_WORDS = List.of("isEmpty", "size");

    private static final SortedMap<String, Class<?>> MATCHABLE = byName(Stream.concat(FACTS.stream(), CONCLUSIONS.stream()));
    private static final SortedMap<String, Class<?>> CONCLUDED = byName(CONCLUSIONS.stream());

    /** Looking up the methods of a class takes long. */
    private static final ClassValue<List<Method>> WORDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return wordsOf(type);
        }
    };

    private Published() {}

    /** The names of the types that a pattern may match. */
    static Set<String> matchable() {
        return MATCHABLE.keySet();
    }

    /** The names of the types that a rule may conclude. */
    static Set<String> conclusions() {
        return CONCLUDED.keySet();
    }

    /** The type of facts or conclusions with that name. */
    static Class<?> type(String name) {
        return MATCHABLE.get(name);
    }

    /** The types of constants. */
    static List<Class<?>> values() {
        return VALUES;
    }

    /** What can be said of a value of that type: its components and methods; nothing of a type that is not published. */
    static List<Method> words(Class<?> type) {
        return WORDS.get(type);
    }

    private static List<Method> wordsOf(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return Stream.of(Collection.class.getMethods()).filter(method -> COLLECTION_WORDS.contains(method.getName())).toList();
        }
        return all().anyMatch(type::equals) ? Stream.of(type.getDeclaredMethods()).filter(Published::offered)
            .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString)).toList() : List.of();
    }

    /** How a conclusion of that name is made. */
    static List<Constructor<? extends Conclusion>> constructors(String conclusion) {
        Class<?> type = CONCLUDED.get(conclusion);
        return Stream.of(type.asSubclass(Conclusion.class).getDeclaredConstructors()).filter(one -> Modifier.isPublic(one.getModifiers()))
            .sorted(Comparator.comparing(Constructor::toString))
            .<Constructor<? extends Conclusion>>map(Published::typed).toList();
    }

    @SuppressWarnings("unchecked")
    private static Constructor<? extends Conclusion> typed(Constructor<?> constructor) {
        return (Constructor<? extends Conclusion>) constructor;
    }

    /** As messages name what something takes, such as {@code ( Position, Provision )}. */
    static String parameters(Class<?>[] types) {
        return types.length == 0 ? "nothing" : Stream.of(types).map(Class::getSimpleName).collect(Collectors.joining(", ", "( ", " )"));
    }

    /** Every word of every published type, and what can be called on a list. */
    static SortedSet<String> members() {
        return Stream.concat(all().flatMap(type -> words(type).stream().map(Method::getName)), COLLECTION_WORDS.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The imports of all published types, on one line. */
    public static String imports() {
        return all().map(type -> "import " + type.getName() + "; ").collect(Collectors.joining());
    }

    private static Stream<Class<?>> all() {
        return Stream.of(FACTS, VALUES, CONCLUSIONS).flatMap(List::stream);
    }

    private static boolean offered(Method method) {
        boolean makesAnother = method.getReturnType() == method.getDeclaringClass();
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
            && !method.isSynthetic() && !makesAnother && !NOT_OFFERED.contains(method.getName());
    }

    private static SortedMap<String, Class<?>> byName(Stream<Class<?>> types) {
        SortedMap<String, Class<?>> byName = new TreeMap<>();
        types.forEach(type -> byName.put(type.getSimpleName(), type));
        return Collections.unmodifiableSortedMap(byName);
    }
}
