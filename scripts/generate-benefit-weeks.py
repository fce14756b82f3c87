#!/usr/bin/env python3
"""Writes examples/lyngby-taarbaek/import/benefit-weeks.csv: 1,500 histories drawn from a seed. Nobody in it exists.

The amounts per week are round numbers of about the right size, the lengths of spells are drawn, and nothing in the file
is taken from any register. Run from the root of the repository: python3 scripts/generate-benefit-weeks.py
"""

import csv
import datetime
import random

SEED = 20160104
PERSONS = 1500
FIRST = datetime.date(2014, 1, 6)
LAST = datetime.date(2025, 12, 22)
REFORM_2025 = datetime.date(2025, 6, 30)
GRANT = datetime.date(2014, 7, 1)
FILE = "examples/lyngby-taarbaek/import/benefit-weeks.csv"
OWN = "Lyngby-Taarbæk"
NEIGHBOURS = ["Gladsaxe", "Gentofte", "Rudersdal"]
SOURCE = "Opdigtet, frø 20160104"
PLACE = "scripts/generate-benefit-weeks.py"

# benefit: weight, kroner a week in 2014, weekly chance of leaving at first and after a year, chance of activation
BENEFITS = {
    "social_assistance": (24, 2450, 0.045, 0.008, 0.35),
    "education_benefit": (14, 1500, 0.050, 0.010, 0.40),
    "unemployment_benefit": (30, 4075, 0.060, 0.025, 0.15),
    "sickness_benefit": (26, 4075, 0.080, 0.030, 0.15),
    "vocational_rehabilitation": (2, 4050, 0.015, 0.012, 0.80),
    "resource_programme": (3, 2600, 0.004, 0.008, 0.30),
    "job_clarification_programme": (4, 2600, 0.015, 0.012, 0.30),
    "flex_job_unemployment_allowance": (4, 3600, 0.030, 0.012, 0.20),
    "flex_job": (6, 2100, 0.004, 0.003, 0.0),
    "disability_pension": (7, 4150, 0.0008, 0.0008, 0.0),
    "integration_benefit": (3, 1500, 0.030, 0.012, 0.30),
    "parental_benefit": (3, 4075, 0.020, 0.150, 0.0),
}
GRANTED = {"flex_job_unemployment_allowance", "flex_job", "disability_pension"}
BEGINS = {
    "job_clarification_programme": datetime.date(2014, 7, 7),
    "integration_benefit": datetime.date(2015, 9, 7),
}
ACTIVATIONS = ["work_placement", "wage_subsidy", "ordinary_education", "other"]
FOLLOWS = {
    "sickness_benefit": ["job_clarification_programme", "unemployment_benefit", "social_assistance", "flex_job"],
    "unemployment_benefit": ["social_assistance", "sickness_benefit"],
    "job_clarification_programme": ["resource_programme", "flex_job_unemployment_allowance", "disability_pension"],
    "resource_programme": ["disability_pension", "flex_job_unemployment_allowance"],
    "flex_job_unemployment_allowance": ["flex_job"],
}
WEEK = datetime.timedelta(weeks=1)


def iso(monday):
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def year_of(monday):
    return (monday + datetime.timedelta(days=3)).year


def benefit_then(benefit, monday):
    """The benefit that the same person gets in that week: names change with the reform of 1 July 2025."""
    if benefit in ("social_assistance", "education_benefit", "integration_benefit") and monday >= REFORM_2025:
        return "social_assistance_2025"
    return benefit


def amount(benefit, year, hours):
    kroner = BENEFITS[benefit][1] * 1.018 ** (year - 2014) * hours
    return int(round(kroner / 5) * 5)


def spell(draw, person, benefit, monday, municipality, rows):
    """One spell on a benefit, written as runs of equal weeks; gives the first week after it."""
    _, _, early, late, activated = BENEFITS[benefit]
    granted = ""
    if benefit in GRANTED:
        day = monday - datetime.timedelta(days=draw.randrange(0, 2500 if monday == FIRST else 60))
        granted = day.isoformat()
    hours = draw.choice([1, 1, 1, 0.8, 0.5]) if benefit in ("unemployment_benefit", "sickness_benefit") else 1
    activation, left, length, run = "", 0, 0, None
    while monday <= LAST:
        if left == 0:
            activation = draw.choice(ACTIVATIONS) if draw.random() < activated / 8 else ""
            if not activation and benefit == "sickness_benefit" and draw.random() < 0.05:
                activation = "partial_return"
            left = draw.randrange(4, 14)
        left -= 1
        now = (benefit_then(benefit, monday), activation, year_of(monday))
        if run is None or run[0] != now:
            run = [now, monday, monday]
            rows.append((person, run, municipality, granted, benefit, hours))
        run[2] = monday
        monday += WEEK
        length += 1
        if draw.random() < (early if length < 52 else late):
            break
    return monday


def person(draw, number, rows):
    name = f"p-{number:04d}"
    municipality = OWN if draw.random() < 0.92 else draw.choice(NEIGHBOURS)
    start = FIRST if draw.random() < 0.25 else FIRST + WEEK * draw.randrange((LAST - FIRST).days // 7 - 8)
    monday, benefit = start, None
    for _ in range(draw.randrange(1, 6)):
        options = FOLLOWS.get(benefit, [])
        if options and draw.random() < 0.35:
            benefit = draw.choice(options)
        else:
            names = list(BENEFITS)
            benefit = draw.choices(names, [BENEFITS[each][0] for each in names])[0]
            if monday > start:
                monday += WEEK * int(draw.expovariate(1 / 45))
        monday = max(monday, BEGINS.get(benefit, monday))
        if monday > LAST:
            return
        if draw.random() < 0.05:
            municipality = draw.choice([OWN, OWN] + NEIGHBOURS)
        monday = spell(draw, name, benefit, monday, municipality, rows)
        if draw.random() < 0.06 and monday + WEEK * 12 <= LAST:
            end = monday + WEEK * 12
            rows.append((name, [("none", "", year_of(monday)), monday, end], municipality, "", None, 0))
            monday = end + WEEK


def main():
    draw = random.Random(SEED)
    rows = []
    for number in range(1, PERSONS + 1):
        person(draw, number, rows)
    with open(FILE, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(
            "person,week,until,benefit,municipality,amount,activation,employment,granted,source,place".split(",")
        )
        for name, ((benefit, activation, year), first, last), municipality, granted, drawn, hours in rows:
            kroner = amount(drawn, year, hours) if drawn else ""
            employment = "" if drawn else "subsidised"
            out.writerow(
                [name, iso(first), iso(last), benefit, municipality, kroner, activation, employment, granted, SOURCE, PLACE]
            )


main()
