package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.vocabulary.Units;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line of a reform sheet is; it decides what is computed of it and in which unit it must be. */
public enum ReformRole {
    /** The municipality's own estimate of the change in its expenditure; a fall is negative. */
    OWN_ESTIMATE("own_estimate", Measure.MONEY, Kind.COMPARED),
    /** The state's estimate of the same, by which the block grant is regulated; a fall is negative. */
    STATE_ESTIMATE("state_estimate", Measure.MONEY, Kind.COMPARED),
    /** The municipality's share of the block grant, by which the state's estimate is shared out; pct. */
    BLOCK_GRANT_SHARE("block_grant_share", Measure.PERCENT, Kind.COMPARED),
    /** The municipality's share of the activity that the reform is about; pct. */
    ACTIVITY_SHARE("activity_share", Measure.PERCENT, Kind.COMPARED),
    /** Expenditure that a ceiling is laid over. */
    BUDGET("budget", Measure.MONEY, Kind.CAPPED),
    /** The part of it that the ceiling does not concern. */
    EXEMPT("exempt", Measure.MONEY, Kind.CAPPED),
    /** Expenditure that the reform adds to it. */
    GROWTH("growth", Measure.MONEY, Kind.CAPPED),
    /** The most that is reimbursed. */
    CEILING("ceiling", Measure.MONEY, Kind.CAPPED),
    /** The share that is lost of what lies above a ceiling, where it is not all of it; pct. */
    RATE("rate", Measure.PERCENT, Kind.CAPPED),
    /** A rate that the source does not use, so that the difference it would make can be seen; pct. */
    VARIANT_RATE("variant_rate", Measure.PERCENT, Kind.CAPPED),
    /** The most that is reimbursed per full-time person. */
    UNIT_CEILING("unit_ceiling", Measure.PER_PERSON, Kind.UNIT_CAPPED),
    /** Own expenditure per full-time person. */
    UNIT_COST("unit_cost", Measure.PER_PERSON, Kind.UNIT_CAPPED),
    /** The share that is lost of what lies above the ceiling per person, where it is not all of it; pct. */
    UNIT_RATE("unit_rate", Measure.PERCENT, Kind.UNIT_CAPPED),
    /** Full-time persons. */
    PERSONS("persons", Measure.PERSONS, Kind.UNIT_CAPPED),
    /** A loss per full-time person that the source gives without saying how it was made. */
    UNIT_LOSS("unit_loss", Measure.PER_PERSON, Kind.UNIT_CAPPED),
    /** The loss in all that the source gives without saying how it was made. */
    LOSS("loss", Measure.MONEY, Kind.UNIT_CAPPED),
    /** An amount that was set aside; negative, as it lessens the gap. */
    RESERVE("reserve", Measure.MONEY, Kind.RESERVED);

    /** What a part of a sheet is; all its lines have roles of one kind. */
    enum Kind {
        COMPARED,
        CAPPED,
        UNIT_CAPPED,
        RESERVED
    }

    /** In which unit a line must be. */
    enum Measure {
        MONEY,
        PERCENT,
        PER_PERSON,
        PERSONS;

        boolean fits(Unit unit) {
            return switch (this) {
                case MONEY -> unit.sameDimension(Unit.KRONER);
                case PERCENT -> unit.equals(Unit.PERCENT);
                case PER_PERSON -> unit.sameDimension(Units.KRONER_PER_FULL_TIME_PERSON);
                case PERSONS -> unit.equals(Units.FULL_TIME_PERSON);
            };
        }

        /** The unit that lines of this measure are told in. */
        Unit unit() {
            return switch (this) {
                case MONEY -> Unit.THOUSAND_KRONER;
                case PERCENT -> Unit.PERCENT;
                case PER_PERSON -> Units.KRONER_PER_FULL_TIME_PERSON;
                case PERSONS -> Units.FULL_TIME_PERSON;
            };
        }
    }

    private final String code;
    private final Measure measure;
    private final Kind kind;

    ReformRole(String code, Measure measure, Kind kind) {
        this.code = code;
        this.measure = measure;
        this.kind = kind;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    Measure measure() {
        return measure;
    }

    Kind kind() {
        return kind;
    }

    static Optional<ReformRole> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    static Set<String> codes() {
        return Arrays.stream(values()).map(ReformRole::code).collect(Collectors.toSet());
    }
}
