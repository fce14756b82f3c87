"""Makes the constructed accounts of examples/regnskab: python3 scripts/generate-ledger.py

No source prints the accounts of the nine municipalities. Every amount here is invented, so that the sum of what counts is
the unit cost that the Albertslund benchmark prints times its full-year persons, and pay is its staff per 1,000 times
37,500 kr. x 12. The split between functions and groupings is drawn with a fixed seed; what does not count (benefits,
subsidised pay, reimbursement, other functions) is drawn too. It shows what the program does, and nothing about anybody.
"""

import csv
import os
import random

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples")
FROM = os.path.join(ROOT, "albertslund", "import")
TO = os.path.join(ROOT, "regnskab", "import")
SOURCE = "opdigtet"
PLACE = "scripts/generate-ledger.py"
SALARY = 37500 * 12


def read(name):
    with open(os.path.join(FROM, name), encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(name, head, rows):
    with open(os.path.join(TO, name), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def shares(draw, weights):
    drawn = [weight * draw.uniform(0.6, 1.4) for weight in weights]
    return [each / sum(drawn) for each in drawn]


def main():
    draw = random.Random(20040)
    unit_cost = {(r["municipality"], r["year"], r["account_group"]): float(r["unit_cost"]) for r in read("unit-costs.csv")}
    staff = {(r["municipality"], r["year"], r["account_group"]): float(r["fte_per_1000"]) for r in read("staff-rates.csv")}
    persons = [r for r in read("full-time-persons.csv") if r["denominator"] in ("account_5", "account_6")]
    count = {(r["municipality"], r["year"], r["denominator"]): int(r["full_time_persons"]) for r in persons}
    ledger = []
    for town, year in sorted({(r["municipality"], r["year"]) for r in persons}):

        def line(function, dranst, grouping, kind, label, amount):
            ledger.append([town, year, function, dranst, grouping, kind, label, round(amount), "kr", SOURCE, PLACE, ""])

        five = round(unit_cost[town, year, "account_5"] * 1000 * count[town, year, "account_5"])
        six = round(unit_cost[town, year, "account_6"] * 1000 * count[town, year, "account_6"])
        pay5 = round(staff[town, year, "account_5"] * count[town, year, "account_5"] / 1000 * SALARY)
        pay6 = round(staff[town, year, "account_6"] * count[town, year, "account_6"] / 1000 * SALARY)
        parts = [round(five * share) for share in shares(draw, [0.10, 0.01, 0.01, 0.03, 0.68, 0.06, 0.01, 0.10])]
        parts[4] += five - sum(parts)
        line("5.46.60", 1, "", "", "Tilbud til udlændinge", parts[0])
        line("5.57.79", 1, "006", "", "Driftsudgifter ved den midlertidige arbejdsmarkedsydelsesordning", parts[1])
        line("5.57.79", 1, "011", "", "Driftsudgifter ved aktivering, kontantydelse", parts[2])
        line("5.57.79", 1, "013", "", "Kontantydelse", draw.randint(300, 2500) * 1000)
        line("5.58.82", 1, "901", "", "Hjælpemidler og befordring", parts[3])
        line("5.58.82", 1, "902", "", "Ressourceforløbsydelse", draw.randint(9000, 26000) * 1000)
        line("5.68.90", 1, "016", "1", "Øvrig vejledning og opkvalificering, løn", pay5)
        line("5.68.90", 1, "016", "4", "Øvrig vejledning og opkvalificering, tjenesteydelser", parts[4] - pay5)
        line("5.68.90", 2, "002", "", "Statsrefusion", -round(five * 0.2))
        line("5.68.91", 1, "", "", "Beskæftigelsesindsats for forsikrede ledige", parts[5])
        line("5.68.95", 1, "003", "", "Berigtigelser", parts[6])
        line("5.68.95", 1, "001", "", "Løn til forsikrede ledige med løntilskud", draw.randint(900, 6000) * 1000)
        line("5.68.98", 1, "", "", "Beskæftigelsesordninger", parts[7])
        line("5.57.73", 1, "007", "", "Kontanthjælp", draw.randint(40000, 120000) * 1000)
        grant = -draw.randint(400, 2500) * 1000
        line("6.45.53", 1, "", "1", "Jobcentre, løn", pay6)
        line("6.45.53", 1, "", "7", "Jobcentre, puljeindtægter", grant)
        line("6.45.53", 1, "", "4", "Jobcentre, tjenesteydelser", six - pay6 - grant)
    columns = ["municipality", "year", "function", "dranst", "grouping", "kind", "label", "amount", "unit", "source", "place", "note"]
    write("accounts.csv", columns, ledger)
    write("full-time-persons.csv", list(persons[0]), [list(r.values()) for r in persons])


if __name__ == "__main__":
    main()
