"""Makes the frame, the index and the control amounts of examples/opfoelgning: python3 scripts/generate-frame-example.py

Nothing here is any municipality's. The budget of 2025 is the sum of the constructed budget-lines.csv, and its persons are the
mean of follow-up-persons.csv; the years before are led back from it by a constructed index and a growth in persons, with noise
from a fixed seed. The control amounts are the balances of the constructed ledger-lines.csv, but for what is planted: a krone
that stands on another account, a repayment booked a month later, and, in what was reported in July, a posting of pay that was
moved only afterwards. Run it after scripts/generate-followup-example.py.
"""

import collections
import csv
import os
import random
from decimal import Decimal

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
HERE = os.path.join(ROOT, "examples", "opfoelgning", "import")
NAMES = os.path.join(ROOT, "engine", "src", "main", "resources", "dk", "provenu", "engine", "vocabulary", "account_functions.csv")
SOURCE = "Konstrueret af scripts/generate-frame-example.py"
YEARS = range(2021, 2026)
INDEX = {2021: 100.0, 2022: 102.4, 2023: 106.3, 2024: 109.9, 2025: 113.2}
GROWTH = {"5.57.71": -0.01, "5.58.82": 0.05, "5.57.73": -0.03, "5.57.78": -0.02, "5.58.80": -0.04, "5.58.83": 0.02}
LINES = {
    "5.46.60": "udlaendinge",
    "5.57.71": "sygedagpenge",
    "5.57.73": "kontant_uddannelseshjaelp",
    "5.57.78": "dagpenge",
    "5.58.80": "revalidering",
    "5.58.82": "ressource_jobafklaring",
    "5.58.83": "ledighedsydelse",
    "5.68.90": "drift_indsats",
    "6.45.53": "jobcentre",
}
MOVED_LATER = "bilag-86203"


def read(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(name, head, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head.split(",") + ["source"])
        writer.writerows([*row, SOURCE] for row in rows)


def budgets(lines):
    """Original and revised budget of the year by account; a month without a revised row is as the original."""
    months = collections.defaultdict(lambda: collections.defaultdict(Decimal))
    for line in lines:
        months[line["account"], line["month"]][line["version"]] += Decimal(line["amount"])
    whole = collections.defaultdict(lambda: [Decimal(0), Decimal(0)])
    for (account, _), versions in months.items():
        whole[account][0] += versions["original"]
        whole[account][1] += versions.get("revised", versions["original"])
    return whole


def persons(lines):
    """Full-time persons of the budget, mean over the months, by account."""
    whole = collections.defaultdict(Decimal)
    for line in lines:
        if line["kind"] == "budget":
            whole[line["account"]] += Decimal(line["persons"])
    months = len({line["month"] for line in lines if line["kind"] == "budget"})
    return {account: float(count) / months for account, count in whole.items()}


def frame():
    draw = random.Random(20250831)
    names = {row["function"]: row["danish"] for row in read(NAMES)}
    heads = persons(read(os.path.join(HERE, "follow-up-persons.csv")))
    lines, counts = [], []
    for account, (original, revised) in sorted(budgets(read(os.path.join(HERE, "budget-lines.csv"))).items()):
        line = LINES[account]
        for year in YEARS:
            back = INDEX[year] / INDEX[2025] * (1 + GROWTH.get(account, 0.0)) ** (year - 2025)
            if year < 2025:
                noise = [draw.uniform(-0.01, 0.01), draw.uniform(-0.03, 0.03), draw.uniform(-0.01, 0.015)]
                count = [1.0, 1 + noise[0], 1 + noise[1]]
                each = [
                    ("original", float(original) * back, count[0]),
                    ("revised", float(original) * back * count[1], count[1]),
                    ("accounts", float(original) * back * count[2] * (1 + noise[2]), count[2]),
                ]
            else:
                each = [("original", float(original), 1.0), ("revised", float(revised), float(revised / original))]
            for version, amount, many in each:
                lines.append([year, version, line, names[account], "", account, "", "", "", "net", f"{amount:.0f}", "kr"])
                if account in heads:
                    number = heads[account] * (1 + GROWTH.get(account, 0.0)) ** (year - 2025) * many
                    counts.append([year, version, line, "Fuldtidspersoner", f"{number:.1f}", "full_time_person"])
    for year in YEARS:
        for version in ("original", "revised", "accounts")[: 2 if year == 2025 else 3]:
            counts.append([year, version, "all", "Borgere 16-66 år", 31_200 + 60 * (year - 2021), "person"])
    write("operating-frame.csv",
          "year,version,line,label,line_group,account,frame,benefit,activation,reimbursement,amount,unit", lines)
    write("frame-persons.csv", "year,version,line,label,persons,unit", counts)
    write("price-index.csv", "price_index,period,label,value,base_year,status",
          [["konstrueret", year, "Konstrueret pris- og lønindeks", value, 2021, "estimate" if year == 2025 else ""]
           for year, value in INDEX.items()])


def balances(lines):
    sums = collections.defaultdict(Decimal)
    for line in lines:
        sums[line["account"], line["month"]] += Decimal(line["amount"])
    return sums


def control():
    ledger = read(os.path.join(HERE, "ledger-lines.csv"))
    system = balances(ledger)
    late = next(line for line in ledger
                if line["account"] == "5.57.73" and line["month"] == "2025-05" and line["nature"] == "repayments")
    system["5.57.73", "2025-05"] -= Decimal(late["amount"])
    system["5.57.73", "2025-06"] += Decimal(late["amount"])
    system["5.57.71", "2025-03"] += 1
    system["5.58.82", "2025-03"] -= 1
    reported = balances(line for line in ledger
                        if line["month"] <= "2025-07" and not line["posting"].startswith(MOVED_LATER))
    rows = [["system", account, "", month, "month", amount] for (account, month), amount in sorted(system.items())]
    rows.append(["system", "", "", max(month for _, month in system), "to_date", sum(system.values())])
    rows += [["reported", account, "", month, "month", amount] for (account, month), amount in sorted(reported.items())]
    write("ledger-control.csv", "basis,account,frame,month,span,amount", rows)


if __name__ == "__main__":
    frame()
    control()
