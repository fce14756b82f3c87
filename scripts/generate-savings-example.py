#!/usr/bin/env python3
"""Invents the workspace examples/gevinster: cases, what they promise and keep, groups, and studies. Nothing in it is real.

Seven cases on five groups, month by month 2024-2027, so made that the ledger has something to say: two pairs with a rule for
their overlap, one pair without, one case that promises more than its group costs, and promises kept to 35-110 pct.
"""
import csv
import pathlib
import random

OUT = pathlib.Path(__file__).parent.parent / "examples" / "gevinster" / "import"
SOURCE = "opfundet"
PLACE = "scripts/generate-savings-example.py"
PRICES = "fixed 2026"
draw = random.Random(5)
MONTHS = [(year, month) for year in range(2024, 2028) for month in range(1, 13)]

# group: title, full-time persons, kroner a month that one costs the municipality, growth of the group a month
GROUPS = {
    "jobparate": ("Jobparate kontanthjælpsmodtagere", 420, 8100, -0.4),
    "aktivitetsparate": ("Aktivitetsparate kontanthjælpsmodtagere", 610, 9300, 0.6),
    "sygedagpenge": ("Sygedagpengemodtagere over 22 uger", 340, 8700, 0.3),
    "ledighedsydelse": ("Modtagere af ledighedsydelse", 34, 9600, 0.0),
}
# case: title, owner, account, group, first month, persons when at work in full, months until then, kroner a person, part kept
CASES = {
    "firmakonsulenter": ("Flere virksomhedskonsulenter", "Virksomhedsservice", "5.57.73", "jobparate", 0, 36, 12, 8100, 0.85),
    "jobformidlere": ("Personlige jobformidlere", "Virksomhedsservice", "5.57.73", "jobparate", 6, 22, 9, 8100, 0.55),
    "mentorer": ("Mentorforløb", "Ydelse og indsats", "5.57.73", "aktivitetsparate", 3, 48, 18, 9300, 0.35),
    "praktikforloeb": ("Praktikforløb med efterværn", "Ydelse og indsats", "5.57.73", "aktivitetsparate", 12, 40, 15, 9300, 0.7),
    "tidlig-opfoelgning": ("Tidlig opfølgning", "Sygedagpenge", "5.57.71", "sygedagpenge", 12, 45, 10, 8700, 1.1),
    "fastholdelse": ("Fastholdelseskonsulenter", "Sygedagpenge", "5.57.71", "sygedagpenge", 30, 30, 8, 8700, None),
    "fleksjobambassadoer": ("Fleksjobambassadør", "Virksomhedsservice", "5.58.83", "ledighedsydelse", 9, 27, 12, 14000, 0.6),
}
FOLLOWED_UP = 30  # months: to June 2026


def write(name, columns, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


adopted, realised, costs = [], [], []
for group, (title, persons, price, growth) in GROUPS.items():
    for at, (year, month) in enumerate(MONTHS):
        there = round(persons + growth * at, 1)
        costs.append([group, f"{year}-{month:02}", title, there, round(there * price), "kr", PRICES, SOURCE, PLACE, ""])
for name, (title, owner, account, group, first, most, ramp, price, kept) in CASES.items():
    for at, (year, month) in enumerate(MONTHS):
        if at < first:
            continue
        persons = round(most * min(1, (at - first + 1) / ramp), 1)
        amount = round(persons * price)
        adopted.append([name, group, "off_benefit", f"{year}-{month:02}", title, owner, account, amount, round(0.75 * amount),
                        round(1.2 * amount), persons, "kr", PRICES, SOURCE, PLACE, ""])
        if kept is not None and at < FOLLOWED_UP:
            got = round(amount * kept * draw.uniform(0.85, 1.15))
            realised.append([name, group, "off_benefit", f"{year}-{month:02}", got,
                             "Opfundet: fuldtidspersoner mod en sammenligningsgruppe", "kr", PRICES, SOURCE, PLACE, ""])
write("adopted-savings", "case,group,outcome,month,title,owner,account,amount,low,high,persons,unit,price_basis,source,place,note".split(","), adopted)
write("realised-savings", "case,group,outcome,month,amount,method,unit,price_basis,source,place,note".split(","), realised)
write("group-costs", "group,month,title,persons,amount,unit,price_basis,source,place,note".split(","), costs)
write("overlap-rules", "group,outcome,case,rule,turn,share,source,place,note".split(","), [
    ["jobparate", "off_benefit", "firmakonsulenter", "joint", "", "", SOURCE, PLACE, ""],
    ["jobparate", "off_benefit", "jobformidlere", "joint", "", "", SOURCE, PLACE, ""],
    ["aktivitetsparate", "off_benefit", "mentorer", "order", 1, "", SOURCE, PLACE, ""],
    ["aktivitetsparate", "off_benefit", "praktikforloeb", "order", 2, "", SOURCE, PLACE, ""],
])
studies = []
for effort, key, true, errors in [
    ("Virksomhedsrettet forløb", "konstrueret-praktik", 4.0, [1.9, 1.1, 2.4, 1.3, 0.9, 2.0]),
    ("Mentorforløb", "konstrueret-mentor", 0.8, [1.2, 0.7, 1.6, 1.0]),
]:
    for i, error in enumerate(errors, 1):
        effect = round(true + draw.gauss(0, 1.2) + draw.gauss(0, error), 1)
        studies.append([f"{key}-{i}", f"Konstrueret undersøgelse {i}: {effort.lower()}", effort, "Aktivitetsparate", "employment",
                        effect, "", "", "", error, 52, "pct_point", "", "positive" if effect > 0 else "negative",
                        draw.choice(["randomised", "matched", "quasi_experiment"]), round(2000 / error ** 2), "DK", 2015 + i,
                        draw.choice(["strong", "moderate"]), "yes", SOURCE, PLACE, "Opfundet til eksemplet; siger intet om indsatsen"])
write("evidence", "id,label,effort,target_group,outcome,estimate,low,high,interval,error,after_weeks,unit,price_basis,sign,design,population,country,year,strength,constructed,source,place,note".split(","), studies)
