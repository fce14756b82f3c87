package dk.provenu.engine.register.indicator;

import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.List;

/** A measure as numbers, for the kernel. */
final class Compiled {

    final Measure.Subject subject;

    /** Its number among the measures. */
    final int number;

    /** The benefits of its population, by number. */
    final boolean[] benefits;

    /** Whether spells of the total are those of each benefit, since the population is a part of the target groups. */
    final boolean ownSpells;

    /** Whether the total over benefits is counted by itself: spells on any benefit are not the spells on each. */
    final boolean ownTotal;

    /** Readiness category by number, or -1 for all. */
    final int readiness;

    /** The types of offers that are meant, as bits. */
    final int types;

    /** Of them those that are counted, as bits. */
    final int only;

    final boolean withoutOffer;
    final boolean mentor;
    final boolean composite;
    final int pause;
    final int history;

    /** The running duration in weeks, from and to and with; to is -1 for all. */
    final int durationFrom;

    final int durationTo;

    /** At least so many weeks of the last so many; 0 for all. */
    final int least;

    final int window;

    /** What the person must be in, so many weeks later, as bits; 0 for all. */
    final int status;

    final int later;
    final boolean startKnown;
    final boolean partialReturn;
    final int publicWithin;
    final int followed;
    final int offerWithin;
    final int to;

    /** The company-based types, as bits. */
    static final int COMPANY = Lookups.bits("company");

    Compiled(Measure measure, int number, List<Benefit> axis) {
        this.subject = measure.subject();
        this.number = number;
        List<Benefit> population = IndicatorSets.benefits(measure.population());
        this.benefits = new boolean[axis.size() + 1];
        for (int b = 0; b < axis.size(); b++) {
            benefits[b + 1] = population.contains(axis.get(b));
        }
        this.ownSpells = !measure.population().equals(Measure.ALL);
        this.readiness = category(measure, subject == Measure.Subject.MOVES ? "from" : "readiness");
        this.to = category(measure, "to");
        String offer = measure.find("offer").or(() -> measure.find("types")).orElse("");
        this.withoutOffer = offer.equals("none");
        this.types = offer.isEmpty() ? 0 : Lookups.bits(withoutOffer ? "any" : offer);
        this.only = measure.find("only").map(Lookups::bits).orElse(types);
        this.mentor = measure.find("mentor").isPresent();
        this.composite = measure.find("composite").isPresent();
        this.pause = measure.weeks("pause");
        this.history = measure.history();
        String band = measure.find("duration").orElse("");
        int dash = band.indexOf('-');
        this.durationFrom = dash < 0 ? 0 : Integer.parseInt(band.substring(0, dash));
        this.durationTo = dash < 0 || dash == band.length() - 1 ? -1 : Integer.parseInt(band.substring(dash + 1));
        String window = measure.find("on-benefit")
                .or(() -> measure.find("unbroken").map(weeks -> weeks + "/" + weeks))
                .orElse("0/0");
        this.least = Integer.parseInt(window.substring(0, window.indexOf('/')));
        this.window = Integer.parseInt(window.substring(window.indexOf('/') + 1));
        this.ownTotal = !ownSpells && (subject.isOfSpells() || hasBand());
        String condition = measure.conditions().keySet().stream()
                .filter(each -> Lookups.status(each) != 0)
                .findFirst()
                .orElse("");
        this.status = Lookups.status(condition);
        this.later = measure.weeks(condition);
        this.startKnown = measure.find("start-known").isPresent();
        this.partialReturn = measure.find("partial-return").isPresent();
        this.publicWithin = measure.weeks("public-within");
        this.offerWithin = measure.weeks("offer-within");
        this.followed = Math.max(measure.weeks("followed"), Math.max(publicWithin, offerWithin));
    }

    private static int category(Measure measure, String condition) {
        List<String> names = IndicatorSets.ofKind("readiness").stream()
                .map(IndicatorSets.Named::name)
                .toList();
        return measure.find(condition).map(name -> names.indexOf(name) + 1).orElse(-1);
    }

    /** Whether a piece of a person's weeks is of the population and meets what holds for all of the piece. */
    boolean admits(Person person, int piece) {
        if (!benefits[person.benefit[piece]] || (readiness >= 0 && person.readiness[piece] != readiness)) {
            return false;
        }
        if (subject != Measure.Subject.WEEKS) {
            return true;
        }
        return admitsOffers(person.offers[piece]);
    }

    /** Whether it asks how long a spell has lasted. */
    boolean hasBand() {
        return durationFrom > 0 || durationTo >= 0;
    }

    /** Whether it asks anything of the offers of a week. */
    boolean asksOffers() {
        return types != 0 || composite || mentor;
    }

    /** Whether the offers of a week are those asked for. */
    boolean admitsOffers(int offers) {
        boolean offer = types == 0 || ((offers & types) != 0) != withoutOffer;
        boolean composed = !composite || ((offers & COMPANY) != 0 && Integer.bitCount(offers) > 1);
        return offer && composed && (!mentor || (offers & Lookups.MENTOR) != 0);
    }
}
