package dk.provenu.engine.model.indicator;

/**
 * Of whom and when something is counted, as numbers of the cells; 0 is all together.
 *
 * @param period number of the period
 */
record Place(int municipality, int benefit, int group, int period) {

    Place withMunicipality(int other) {
        return new Place(other, benefit, group, period);
    }

    Place withBenefit(int other) {
        return new Place(municipality, other, group, period);
    }

    Place withGroup(int other) {
        return new Place(municipality, benefit, other, period);
    }

    Place withPeriod(int other) {
        return new Place(municipality, benefit, group, other);
    }
}
