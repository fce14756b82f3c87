#!/usr/bin/env python3
"""Invents the series of examples/maal: monthly numbers 2023-2025 by which goals are measured. Nothing in it is real.

Own municipality, the eight it compares with and the country have every month; all other municipalities the last one, for the
rank. The own series are so made that a plan of goals has every status to show: one moves towards its target, one away from
it, one swings as it always has, one is held, one missed, and two are too young to be judged.
"""
import csv
import math
import pathlib
import random

ROOT = pathlib.Path(__file__).parent.parent
OUT = ROOT / "examples" / "maal" / "import" / "goal-series.csv"
VOCABULARY = ROOT / "engine" / "src" / "main" / "resources" / "dk" / "provenu" / "engine" / "vocabulary"
OWN = "165"
COUNTRY = "000"
MONTHS = [(year, month) for year in (2023, 2024, 2025) for month in range(1, 13)][:32]
HEADER = "series,area,period,value,unit,numerator,denominator,label,updated,next_update,table_id,price_basis,source,place,note".split(",")
draw = random.Random(11)
rows = []


def lines(name):
    with open(VOCABULARY / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


ALL = [line["code"] for line in lines("municipalities.csv") if line["own_council"] == "1"]
NAMES = {line["danish" if "danish" in line else "name"]: line["code"] for line in lines("municipalities.csv")}
GROUP = [NAMES.get(line["municipality"], line["municipality"]) for line in lines("comparison_group_members.csv")
         if line["group"] == "albertslund-2019"]


def row(series, area, period, value, unit, label, table, numerator="", denominator=""):
    rows.append([series, area, period, value, unit, numerator, denominator, label, "2025-09-08", "2025-10-08", table, "",
                 "opfundet", "scripts/generate-goals-example.py", ""])


def month(at):
    return "%dM%02d" % MONTHS[at]


def everywhere(series, unit, label, table, own, others, spread, decimals=1):
    """own and others: month's place to level; spread: how far other municipalities lie from the level, and their noise."""
    base = {area: draw.gauss(0, spread) for area in ALL}
    for at in range(len(MONTHS)):
        areas = ALL if at == len(MONTHS) - 1 else [area for area in ALL if area in GROUP or area == OWN]
        for area in areas:
            level = own(at) if area == OWN else others(at) + base[area] + draw.gauss(0, spread / 6)
            row(series, area, month(at), round(level, decimals), unit, label, table)
        row(series, COUNTRY, month(at), round(others(at) + draw.gauss(0, spread / 30), decimals), unit, label, table)


def season(at, size):
    return size * math.cos(2 * math.pi * (MONTHS[at][1] - 1) / 12)


# 1.a: falls from the autumn of 2024 on, seen through the season.
for at in range(len(MONTHS)):
    level = 1390 + season(at, 45) - 14 * max(0, at - 21) + draw.gauss(0, 9)
    row("a-dagpenge", OWN, month(at), round(level), "full_time_person", "Fuldtidspersoner på a-dagpenge", "y60i01")
for at in range(36):
    period = "%dM%02d" % (2023 + at // 12, at % 12 + 1)
    year = at // 12
    row("a-dagpenge-budget", OWN, period, round((1400, 1385, 1283)[year] + 40 * math.cos(2 * math.pi * (at % 12) / 12)),
        "full_time_person", "Budgetpersoner på a-dagpenge", "")
everywhere("ledighed", "pct", "Ledige i pct. af arbejdsstyrken", "y25i07",
           lambda at: 4.6 + draw.gauss(0, 0.12) - 0.11 * max(0, at - 23), lambda at: 4.1, 0.9)
# 1.c: moves away in the summer of 2025.
everywhere("kontanthjaelp-varighed", "week", "Uger på kontanthjælp, afsluttede forløb", "y60b07",
           lambda at: 41 + draw.gauss(0, 1.1) + 1.6 * max(0, at - 26), lambda at: 43, 5.0)
# 2.a: as the group, swinging as always.
everywhere("selvforsoergelse-sygedagpenge", "pct", "Selvforsørgende 3 måneder efter sygedagpenge", "y07b15",
           lambda at: 63.0 + draw.gauss(0, 1.8), lambda at: 64.2, 2.8)
# 2.b: held for long.
everywhere("samtaler-til-tiden", "pct", "Samtaler holdt til tiden", "y30r21",
           lambda at: min(100, 93 + draw.gauss(0, 1.0)), lambda at: 88, 3.0)
# 3.a: two years with persons behind; 3.b: three quarters without; 3.c: due and missed.
for period, part, whole in (("2023", 402, 2410), ("2024", 489, 2432)):
    row("samarbejdsgrad", OWN, period, round(100 * part / whole, 1), "pct", "Virksomheder, der samarbejder med jobcentret", "", part, whole)
for period, value in (("2025Q1", 58), ("2025Q2", 61)):
    row("borgertilfredshed", OWN, period, value, "pct", "Borgere, der finder indsatsen meningsfuld", "")
for at in range(len(MONTHS)):
    row("tidlig-indsats", OWN, month(at), round(21.5 + draw.gauss(0, 0.8), 1), "pct", "Nyledige med tilbud inden 3 måneder", "")

OUT.parent.mkdir(parents=True, exist_ok=True)
with open(OUT, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows)
