#!/usr/bin/env python3
"""Makes examples/opfoelgning: budget, ledger and persons of a year that never was, from a seed.

Every number is invented. The amounts are of the size of a municipality of 50,000 inhabitants; the shares of the
reimbursement ladder (20, 60, 70 and 80 pct.) are used here only to make a ledger that persons and prices nearly explain.
Usage: scripts/generate-followup-example.py
"""

import csv
import pathlib
import random

OUT = pathlib.Path(__file__).resolve().parent.parent / "examples" / "opfoelgning" / "import"
YEAR = 2025
TO_DATE = range(1, 9)
LEFT = range(9, 13)
OWN = {"step_1": 0.2, "step_2": 0.6, "step_3": 0.7, "step_4": 0.8}
SOURCE = "Konstrueret af scripts/generate-followup-example.py"
rng = random.Random(20250831)

# account, benefit, months, gross price per month, persons budgeted by step, growth of the actual persons per step and month
CELLS = [
    ("5.57.71", "sickness_benefit", range(1, 13), 19450, [48, 236, 142, 61], [0.998, 0.994, 0.986, 0.981], 1.006),
    ("5.58.82", "job_clarification_programme", range(1, 13), 13260, [1, 9, 14, 176], [1.0, 1.0, 1.012, 1.021], 1.002),
    ("5.58.82", "resource_programme", range(1, 13), 15840, [0, 2, 5, 118], [1.0, 1.0, 0.99, 0.992], 1.0),
    ("5.57.73", "social_assistance", range(1, 7), 13120, [14, 62, 71, 422], [1.0, 1.004, 1.003, 1.004], 1.004),
    ("5.57.73", "education_benefit", range(1, 7), 9010, [11, 44, 52, 188], [1.0, 1.0, 1.0, 0.996], 1.0),
    ("5.57.73", "social_assistance_2025", range(7, 13), 11340, [24, 104, 121, 607], [1.0, 1.002, 1.004, 1.006], 0.992),
    ("5.57.78", "unemployment_benefit", range(1, 13), 17930, [96, 318, 141, 97], [1.004, 1.006, 1.01, 1.012], 1.008),
    ("5.58.83", "flex_job_unemployment_allowance", range(1, 13), 15210, [2, 12, 16, 113], [1.0, 1.0, 0.995, 0.993], 1.001),
    ("5.58.80", "vocational_rehabilitation", range(1, 13), 16870, [0, 1, 2, 27], [1.0, 1.0, 1.0, 0.984], 1.0),
]
# account, nature, budget per month, how the ledger comes out, text
OTHERS = [
    ("5.68.90", "purchases", 2_310_000, 1.034, "Køb af tilbud og mentorer"),
    ("5.68.90", "wages", 1_145_000, 0.987, "Løn, virksomhedskonsulenter"),
    ("5.68.90", "reimbursement", -655_000, 0.96, "Statstilskud til seniorer og handicappede"),
    ("5.46.60", "purchases", 486_000, 0.91, "Danskuddannelse"),
    ("6.45.53", "wages", 4_930_000, 1.004, "Løn, jobcenter"),
    ("6.45.53", "purchases", 372_000, 1.11, "It og lokaler"),
]


def month(number, year=YEAR):
    return f"{year}-{number:02d}"


def season(number):
    """Sickness and unemployment are lower in summer."""
    return {6: 0.985, 7: 0.97, 8: 0.98, 12: 0.99}.get(number, 1.0)


def persons():
    for account, benefit, months, price, steps, growths, dearer in CELLS:
        for n, (base, growth) in enumerate(zip(steps, growths), start=1):
            for m in months:
                since = m - months[0] + 1
                budget = round(base * season(m), 1)
                if budget == 0:
                    continue
                yield account, benefit, m, "budget", f"step_{n}", budget, price
                came = round(base * season(m) * growth**since * rng.uniform(0.99, 1.01), 1)
                if m in TO_DATE:
                    paid = round(price * dearer * rng.uniform(0.997, 1.003), 2)
                    yield account, benefit, m, "actual", f"step_{n}", came, paid
                else:
                    # Job clarification knows the agreed rates of the autumn; the others take the latest months' price.
                    own = round(price * dearer, 2) if benefit == "job_clarification_programme" else ""
                    yield account, benefit, m, "forecast", f"step_{n}", came, own


def write(name, header, rows):
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / name, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header + ["source"])
        for row in rows:
            writer.writerow(list(row) + [SOURCE])


def kroner(amount):
    return f"{amount:.2f}"


def budgets(people):
    own = {}
    for account, _, m, kind, step, count, price in people:
        if kind == "budget":
            own[account, m] = own.get((account, m), 0) + count * price * OWN[step]
    lines = []
    for (account, m), amount in sorted(own.items()):
        lines.append((account, month(m), "original", "benefit", kroner(round(amount, -2)), "Ydelser netto"))
        lines.append((account, month(m), "original", "repayments", kroner(-18_000), "Tilbagebetaling af ydelse"))
    for account, nature, amount, _, text in OTHERS:
        for m in range(1, 13):
            lines.append((account, month(m), "original", nature, kroner(amount), text))
    # The revised budget: in May sickness benefit gave and job clarification got; the tenders of 5.68.90 got more.
    for m in range(6, 13):
        for account, nature, amount, text in [
            ("5.57.71", "benefit", round(own["5.57.71", m], -2) - 150_000, "Ydelser netto, omplaceret i maj"),
            ("5.57.71", "repayments", -18_000, "Tilbagebetaling af ydelse"),
            ("5.58.82", "benefit", round(own["5.58.82", m], -2) + 100_000, "Ydelser netto, omplaceret i maj"),
            ("5.58.82", "repayments", -18_000, "Tilbagebetaling af ydelse"),
            ("5.68.90", "purchases", 2_360_000, "Køb af tilbud og mentorer, omplaceret i maj"),
            ("5.68.90", "wages", 1_145_000, "Løn, virksomhedskonsulenter"),
            ("5.68.90", "reimbursement", -655_000, "Statstilskud til seniorer og handicappede"),
        ]:
            lines.append((account, month(m), "revised", nature, kroner(amount), text))
    return lines


def ledger(people):
    gross, state = {}, {}
    for account, _, m, kind, step, count, price in people:
        if kind == "actual":
            amount = count * price
            gross[account, m] = gross.get((account, m), 0) + amount
            state[account, m] = state.get((account, m), 0) + amount * (1 - OWN[step])
    lines = []
    for account, m in sorted(gross):
        noise = rng.uniform(-9_000, 9_000)
        back = -18_000 * rng.uniform(0.5, 1.6)
        if account == "5.57.78":
            # Co-financing is paid to the state in one amount.
            net = gross[account, m] - state[account, m] + noise
            lines.append((account, month(m), "", "benefit", "", kroner(net), "Medfinansiering af dagpenge"))
        else:
            lines.append((account, month(m), "", "benefit", "", kroner(gross[account, m] + noise), "Ydelser"))
            lines.append(
                (account, month(m), "", "reimbursement", "", kroner(-state[account, m]), "Statsrefusion, trappen"))
        lines.append((account, month(m), "", "repayments", "", kroner(back), "Tilbagebetaling af ydelse"))
    for account, nature, amount, level, text in OTHERS:
        for m in TO_DATE:
            lines.append((account, month(m), "", nature, "", kroner(amount * level * rng.uniform(0.97, 1.03)), text))
    lines += [
        # Accruals: last year's reimbursement came in January; a course of the autumn is paid in August.
        ("5.57.71", month(1), month(12, YEAR - 1), "reimbursement", "slutafregning-2024", kroner(-1_184_611.27),
         "Statsrefusion, slutafregning 2024"),
        ("5.68.90", month(8), month(10), "purchases", "bilag-88412", kroner(642_500), "Kursusforløb i oktober, forud"),
        ("5.57.73", month(8), month(12, YEAR - 1), "benefit", "bilag-87110", kroner(96_480.5),
         "Efterbetaling af kontanthjælp 2024"),
        # A posting that was moved: pay booked on the wrong function in March and moved in July.
        ("5.68.90", month(3), "", "wages", "bilag-81077", kroner(412_350.75), "Løn, jobkonsulenter, fejlkonteret"),
        ("5.68.90", month(7), "", "wages", "bilag-86203", kroner(-412_350.75), "Løn, jobkonsulenter, omposteret"),
        ("6.45.53", month(7), "", "wages", "bilag-86203", kroner(412_350.75), "Løn, jobkonsulenter, omposteret"),
        # Nobody said what this is.
        ("5.58.80", month(5), "", "", "bilag-83950", kroner(74_215.4), "Diverse"),
    ]
    return lines


def main():
    people = list(persons())
    write(
        "follow-up-persons.csv",
        ["benefit", "account", "month", "kind", "rung", "persons", "price"],
        [(b, a, month(m), k, s, c, p) for a, b, m, k, s, c, p in people])
    write("budget-lines.csv", ["account", "month", "version", "nature", "amount", "text"], budgets(people))
    write("ledger-lines.csv", ["account", "month", "concerns", "nature", "posting", "amount", "text"], ledger(people))
    write(
        "account-links.csv",
        ["link", "account", "title", "why"],
        [
            ("sygdom", "5.57.71", "Sygedagpenge og jobafklaring",
             "Når sygedagpengene udløber efter 22 uger, går de, der stadig er syge, på jobafklaring"),
            ("sygdom", "5.58.82", "Sygedagpenge og jobafklaring",
             "Når sygedagpengene udløber efter 22 uger, går de, der stadig er syge, på jobafklaring"),
            ("forsikring", "5.57.78", "Dagpenge og kontanthjælp",
             "Den, der opbruger dagpengene, kan søge kontanthjælp"),
            ("forsikring", "5.57.73", "Dagpenge og kontanthjælp",
             "Den, der opbruger dagpengene, kan søge kontanthjælp"),
        ])


if __name__ == "__main__":
    main()
