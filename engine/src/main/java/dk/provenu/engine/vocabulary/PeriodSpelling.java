package dk.provenu.engine.vocabulary;

import java.util.Optional;

/** How others write periods. {@link Period#parse} reads all of these back. */
public enum PeriodSpelling {
    /** Version 3 of the Jobindsats API: 2025Y01, 2025QMAT02, 2025Q02, 2025M07. */
    JOBINDSATS_V3,
    /** Version 2 of the Jobindsats API: 2025Q2, 2025M07, 2025QMAT02. How it writes years was not found. */
    JOBINDSATS_V2,
    /** StatBank (Statistics Denmark): 2025, 2025K2, 2025M07, 2025U07. */
    STATBANK,
    /** ISO 8601: 2025, 2025-07, 2025-W07. It has no quarters. */
    ISO;

    /** The period so written; empty when this source has no form for its kind. */
    public Optional<String> format(Period period) {
        return switch (this) {
            case JOBINDSATS_V3 -> jobindsats3(period);
            case JOBINDSATS_V2 -> jobindsats2(period);
            case STATBANK -> statBank(period);
            case ISO -> iso(period);
        };
    }

    private static Optional<String> jobindsats3(Period period) {
        return switch (period) {
            case YearPeriod p -> Optional.of(p.year() + "Y01");
            case QuarterPeriod p -> Optional.of(p.year() + "Q" + Digits.two(p.quarter()));
            case RollingYearPeriod p -> Optional.of(p.code());
            case MonthPeriod p -> Optional.of(p.code());
            case WeekPeriod _ -> Optional.empty();
        };
    }

    private static Optional<String> jobindsats2(Period period) {
        return switch (period) {
            case QuarterPeriod p -> Optional.of(p.code());
            case RollingYearPeriod p -> Optional.of(p.code());
            case MonthPeriod p -> Optional.of(p.code());
            case YearPeriod _, WeekPeriod _ -> Optional.empty();
        };
    }

    private static Optional<String> statBank(Period period) {
        return switch (period) {
            case YearPeriod p -> Optional.of(p.code());
            case QuarterPeriod p -> Optional.of(p.year() + "K" + p.quarter());
            case MonthPeriod p -> Optional.of(p.code());
            case WeekPeriod p -> Optional.of(p.year() + "U" + Digits.two(p.week()));
            case RollingYearPeriod _ -> Optional.empty();
        };
    }

    private static Optional<String> iso(Period period) {
        return switch (period) {
            case YearPeriod p -> Optional.of(p.code());
            case MonthPeriod p -> Optional.of(p.year() + "-" + Digits.two(p.month()));
            case WeekPeriod p -> Optional.of(p.year() + "-W" + Digits.two(p.week()));
            case QuarterPeriod _, RollingYearPeriod _ -> Optional.empty();
        };
    }
}
