#!/usr/bin/env python3
"""Writes examples/udvikling/import/jobindsats-series.csv: four years of monthly series, drawn from a seed.

The levels are round numbers, the seasons and the noise are made up, and nothing in the file is taken from any register or
statistics. Run from the root of the repository: python3 scripts/generate-monthly-series.py
"""

import csv
import math
import random

SEED = 20250701
MONTHS = 48
FIRST = (2021, 8)
FILE = "examples/udvikling/import/jobindsats-series.csv"
SOURCE = "Opdigtet (frø 20250701)"

# code, name, a size that the levels are shares of
AREAS = [
    ("151", "Ballerup", 1.00),
    ("153", "Brøndby", 0.95),
    ("161", "Glostrup", 0.50),
    ("163", "Herlev", 0.60),
    ("165", "Albertslund", 0.75),
    ("167", "Hvidovre", 1.10),
    ("169", "Høje-Taastrup", 1.05),
    ("175", "Rødovre", 0.85),
    ("253", "Greve", 0.70),
]
REST = 98.0  # the rest of the country, as municipalities of size 1

# measure: table, level of size 1, share of the level that the season moves, month of its top, trend a year, noise
MEASURES = {
    "cash_assistance_full_time_persons": ("y60a02", 600, 0.03, 3, -0.02, 0.010),
    "unemployed_full_time_persons": ("y25i01", 700, 0.09, 1, 0.01, 0.013),
    "unemployed_full_time_persons_dagpenge": ("y25i01", 580, 0.11, 1, 0.015, 0.014),
}


def months():
    year, month = FIRST
    for _ in range(MONTHS):
        yield year, month
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def series(draw, level, season, top, trend, noise, shared):
    own = 0.0
    lean = draw.gauss(0, 0.015)
    tilt = draw.gauss(1, 0.15)
    values = []
    for at, (_, month) in enumerate(months()):
        own = 0.9 * own + draw.gauss(0, noise)
        wave = season * tilt * math.cos(2 * math.pi * (month - top) / 12)
        summer = 0.5 * season if month in (7, 8) else 0.0
        growth = (trend + lean) * at / 12
        values.append(level * math.exp(growth + wave + summer + own + shared[at]))
    return values


def main():
    draw = random.Random(SEED)
    rows = []
    for measure, (table, level, season, top, trend, noise) in MEASURES.items():
        shared, state = [], 0.0
        for _ in range(MONTHS):
            state = 0.95 * state + draw.gauss(0, 0.006)
            shared.append(state)
        total = series(draw, level * REST, season, top, trend, noise / 6, shared)
        parts = {}
        for code, name, size in AREAS:
            values = series(draw, level * size, season, top, trend, noise, shared)
            parts[(code, name)] = [round(value) for value in values]
            total = [a + b for a, b in zip(total, values)]
        parts[("000", "Hele landet")] = [round(value) for value in total]
        for (code, name), values in sorted(parts.items()):
            for (year, month), value in zip(months(), values):
                rows.append([table, code, name, f"{year}M{month:02d}", measure, value, SOURCE])
    with open(FILE, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["table_id", "area_code", "area", "period", "measure", "value", "source"])
        writer.writerows(rows)


main()
