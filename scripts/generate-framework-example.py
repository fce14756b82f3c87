#!/usr/bin/env python3
"""Writes the files of examples/konstrueret-98: invented numbers for the 98 municipalities, drawn from a seed.

Nothing in them is about any municipality; they show what a regression on framework conditions and a frontier analysis do.
Run from the root of the repository: python3 scripts/generate-framework-example.py
"""

import csv
import math
import random

SEED = 20190214
VOCABULARY = "engine/src/main/resources/dk/provenu/engine/vocabulary/municipalities.csv"
FOLDER = "examples/konstrueret-98/import/"
SOURCE = "Konstrueret, frø 20190214"
PLACE = "scripts/generate-framework-example.py"
NOTE = "Konstrueret tal, som intet siger om kommunen."
YEAR = 2024

# code: Danish label, role, unit
VARIABLES = {
    "share_on_benefits": ("Andel på ydelse", "outcome", "pct"),
    "unskilled": ("Andel uden erhvervsuddannelse", "condition", "pct"),
    "aged_50_66": ("Andel på 50-66 år", "condition", "pct"),
    "lone_parents": ("Andel enlige forsørgere", "condition", "pct"),
    "renters": ("Andel i lejebolig", "condition", "pct"),
    "jobs_per_inhabitant": ("Arbejdspladser pr. indbygger i pendlingsoplandet", "condition", "number"),
    "population_16_66": ("Befolkning 16-66 år", "population", "person"),
}
# code: Danish label, role, unit
FRONTIER = {
    "staff": ("Årsværk i jobcentret", "input", "fte"),
    "other_cost": ("Øvrige driftsudgifter", "input", "1000_kr"),
    "into_work": ("Borgere i job eller uddannelse inden for 26 uger", "output", "person"),
    "meetings": ("Samtaler, helårspersoner med rettidige samtaler", "output", "full_time_person"),
}


def municipalities():
    with open(VOCABULARY, encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["code"] != "411"]


def framework(draw, names):
    for name in names:
        need = draw.gauss(0, 1)
        town = draw.gauss(0, 1)
        values = {
            "unskilled": 22 + 4.5 * need + draw.gauss(0, 2),
            "aged_50_66": 33 - 2.2 * town + draw.gauss(0, 1.5),
            "lone_parents": 7 + 0.7 * need + 0.5 * town + draw.gauss(0, 0.7),
            "renters": 38 + 7 * town + 3 * need + draw.gauss(0, 5),
            "jobs_per_inhabitant": 0.46 + 0.05 * town + draw.gauss(0, 0.04),
            "population_16_66": math.exp(10.2 + 0.55 * town + draw.gauss(0, 0.45)),
        }
        values["share_on_benefits"] = (
            15.5
            + 0.24 * (values["unskilled"] - 22)
            + 0.18 * (values["aged_50_66"] - 33)
            + 0.5 * (values["lone_parents"] - 7)
            + 0.03 * (values["renters"] - 38)
            - 9 * (values["jobs_per_inhabitant"] - 0.46)
            + draw.gauss(0, 0.9)
        )
        for code, (label, role, unit) in VARIABLES.items():
            digits = 3 if code == "jobs_per_inhabitant" else 0 if unit == "person" else 1
            number = f"{values[code]:.{digits}f}"
            yield [name, YEAR, code, label, role, number, unit, SOURCE, PLACE, NOTE]


def frontier(draw, names):
    for name in names:
        size = math.exp(draw.gauss(4.1, 0.6))
        skill = math.exp(-abs(draw.gauss(0, 0.22)))
        mix = draw.uniform(0.85, 1.15)
        staff = size * draw.uniform(0.92, 1.08)
        other = 310 * size * draw.uniform(0.8, 1.2)
        scale = (staff**0.65) * ((other / 310) ** 0.35)
        values = {
            "staff": f"{staff:.1f}",
            "other_cost": f"{other:.0f}",
            "into_work": f"{11.5 * scale**0.97 * skill * mix:.0f}",
            "meetings": f"{26 * scale * skill / mix:.0f}",
        }
        for code, (label, role, unit) in FRONTIER.items():
            yield [name, YEAR, code, label, role, values[code], unit, SOURCE, PLACE, NOTE]


def ranking(draw, names):
    """Expected and actual recipients of two rolling years; the place counts actual less expected, the lowest first."""
    people = {name: math.exp(10.2 + draw.gauss(0, 0.7)) for name in names}
    for period in ("2023QMAT04", "2024QMAT04"):
        for category, level in (("all", 15.5), ("vive_unemployment", 2.4), ("vive_social_assistance", 3.9)):
            expected = {name: level * math.exp(draw.gauss(0, 0.15)) for name in names}
            actual = {name: expected[name] * math.exp(draw.gauss(0, 0.06)) for name in names}
            order = sorted(names, key=lambda name: actual[name] - expected[name])
            for name in names:
                yield [
                    name,
                    period,
                    category,
                    f"{expected[name] / 100 * people[name]:.0f}",
                    f"{actual[name] / 100 * people[name]:.0f}",
                    f"{expected[name]:.2f}",
                    f"{actual[name]:.2f}",
                    order.index(name) + 1,
                    SOURCE,
                    PLACE,
                    NOTE,
                ]


def write(file, first, rows):
    with open(FOLDER + file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["municipality", first, "variable", "label", "role", "value", "unit", "source", "place", "note"])
        writer.writerows(rows)


def main():
    names = [row["name"] for row in municipalities()]
    write("framework-variables.csv", "year", framework(random.Random(SEED), names))
    write("frontier-data.csv", "period", frontier(random.Random(SEED + 1), names))
    with open(FOLDER + "jobindsats-benchmark.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(
            "municipality,period,benefit_category,expected_persons,actual_persons,expected_share,actual_share,ranking,"
            "source,place,note".split(",")
        )
        writer.writerows(ranking(random.Random(SEED + 2), names))


main()
