#!/usr/bin/env python3
"""Writes examples/lyngby-taarbaek/import/time-registration.csv: employees who do not exist, made so that their time sums to
table 3.1 of source 002 and, as far as its rounded tables allow it at once, to tables 4.2-4.12.

Source 002 prints what the staff of Lyngby-Taarbæk was used for, not who did it. Here the printed sums are cut into posts
drawn from a seed; it shows that the arithmetic is right, and nothing about any job centre. The full-time equivalents are
taken from the printed tables; those that the tables do not give are chosen within their rounding.
Run from the root of the repository: python3 scripts/generate-time-registration.py
"""

import collections
import csv
import random

SEED = 20131120
FOLDER = "examples/lyngby-taarbaek/import/"
FILE = FOLDER + "time-registration.csv"
OWN = "Lyngby-Taarbæk"
SOURCE = "Konstrueret, frø 20131120"
PLACE = "scripts/generate-time-registration.py"
REACH = 0.049  # what rounds to the printed decimal

# Table 3.1: full-time equivalents that round to the printed numbers and to the printed shares.
GROUPS = {
    "unemployment_benefit": ("A-dagpenge", 8.31),
    "special_educational_allowance": ("Udd.- & arbejdsmarkedsydelse", 0.82),
    "social_assistance_1": ("Kontanthjælp 1", 5.26),
    "social_assistance_2_3": ("Kontanthjælp 2+3", 9.54),
    "vocational_rehabilitation": ("Revalidering", 0.925),
    "sickness_benefit": ("Sygedagpenge", 9.66),
    "flex_job_unemployment_allowance": ("Ledighedsydelse", 5.232),
    "resource_programme": ("Ressourceforløb", 2.68),
}
ADMINISTRATION = 8.01
STRATEGIC = 0.88
OTHER = 0.245
EXTERNAL = 3.97

WEIGHTS = {"ordinary": 1.0, "flex_job": 0.5, "senior_job": 0.75}
HOURS = [1.0, 1.0, 1.0, 1.0, 0.8649, 0.8108]


def read(name):
    with open(FOLDER + name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def within(target, intervals):
    """Numbers within their intervals that sum to the target."""
    low = sum(a for a, _ in intervals)
    high = sum(b for _, b in intervals)
    if not low - 1e-9 <= target <= high + 1e-9:
        raise SystemExit(f"{target} does not lie between {low} and {high}")
    part = (target - low) / (high - low) if high > low else 0
    return [a + part * (b - a) for a, b in intervals]


def lean(task, low, high):
    """Where in its interval a task is put, so that leadership and company effort come to the numbers of table 3.1."""
    if task == "team_management":
        return low + 0.2 * (high - low), low + 0.3 * (high - low)
    if task == "company_effort":
        return low + 0.15 * (high - low), low + 0.25 * (high - low)
    if task == "management":
        return low + 0.64 * (high - low), low + 0.64 * (high - low)
    return low, high


def interval(row, persons):
    if row["printed"]:
        return 0.0, 0.0
    rate = float(row["fte_per_1000"])
    return max(0.0, rate - REACH) * persons / 1000, (rate + REACH) * persons / 1000


def tasks_of(rows):
    """Each task with the parts below it."""
    tasks = []
    for row in rows:
        if row["role"] == "task":
            tasks.append((row, []))
        elif row["role"] in ("part", "own_base"):
            tasks[-1][1].append(row)
    return tasks


def cells(rows, persons, group, target):
    """Full-time equivalents by task and subtask that sum to the target and round to the printed rows."""
    tasks = tasks_of(rows)
    bounds = []
    for head, parts in tasks:
        low, high = interval(head, persons[group, ""])
        inner = [interval(row, persons[group, row["subtask"] if row["role"] == "own_base" else ""]) for row in parts]
        if parts:
            low, high = max(low, sum(a for a, _ in inner)), min(high, sum(b for _, b in inner))
        bounds.append((low, high))
    leaning = [lean(head["task"], *each) for (head, _), each in zip(tasks, bounds)]
    fits = sum(a for a, _ in leaning) <= target <= sum(b for _, b in leaning)
    found = collections.OrderedDict()
    for (head, parts), amount in zip(tasks, within(target, leaning if fits else bounds)):
        if not parts:
            found[head["task"], head["subtask"]] = amount
            continue
        inner = [interval(row, persons[group, row["subtask"] if row["role"] == "own_base" else ""]) for row in parts]
        for row, each in zip(parts, within(amount, inner)):
            found[row["task"], row["subtask"]] = each
    return found


def pseudonym(draw):
    return "".join(draw.choice("abcdefghijklmnop") for _ in range(24))


def externally_paid(amounts, target):
    """Which part of each cell grants or wage subsidy pay: company effort first."""
    paid = {}
    for key in sorted(amounts, key=lambda key: key[0] != "company_effort"):
        part = min(amounts[key], target)
        paid[key] = part / amounts[key] * 100 if amounts[key] else 0
        target -= part
    return paid


def main():
    own = [row for row in read("productivity-comparison.csv") if row["municipality"] == OWN]
    persons = {
        (row["target_group"], row["subgroup"]): float(row["full_time_persons"])
        for row in read("target-group-persons.csv")
        if row["basis"] == "productivity"
    }
    work = []  # target group, label, task, subtask, full-time equivalents, externally paid pct.
    external = 0.0
    for group, (label, target) in GROUPS.items():
        rows = [row for row in own if row["target_group"] == group and row["benchmark_table"] != "4.1"]
        amounts = cells(rows, persons, group, target)
        rate = next(float(row["fte_per_1000"]) for row in rows if row["task"] == "external_funding")
        paid = externally_paid(amounts, rate * persons[group, ""] / 1000)
        for (task, subtask), fte in amounts.items():
            work.append((group, label, task, subtask, fte, paid[task, subtask]))
            external += fte * paid[task, subtask] / 100
    staff = [row for row in own if row["benchmark_table"] == "4.11" and row["role"] == "task"]
    bounds = [interval(row, persons["in_all", ""]) for row in staff]
    bounds = [lean(row["subtask"], *each) for row, each in zip(staff, bounds)]
    for row, fte in zip(staff, within(ADMINISTRATION, bounds)):
        paid = (EXTERNAL - external) / fte * 100 if row["subtask"] == "meetings" else 0
        work.append(("in_all", "Fælles", "administration", row["subtask"], fte, paid))
    work.append(("in_all", "Fælles", "management", "strategic_management", STRATEGIC, 0))
    work.append(("in_all", "Fælles", "other", "", OTHER, 0))

    draw = random.Random(SEED)
    left = [list(each) for each in work if each[4] > 0]
    written = []
    while left:
        employment = draw.choices(list(WEIGHTS), [86, 8, 6])[0]
        share = draw.choice(HOURS)
        room = WEIGHTS[employment] * share
        remaining = sum(each[4] for each in left)
        if remaining <= room:
            employment, room, share = "ordinary", remaining, remaining
        name, time, post = pseudonym(draw), 0.0, []
        while left and room > 1e-9:
            each = left[0]
            amount = min(room, each[4])
            post.append((each, amount))
            each[4] -= amount
            room -= amount
            if each[4] <= 1e-9:
                left.pop(0)
        whole = sum(amount for _, amount in post)
        for at, (each, amount) in enumerate(post):
            part = round(amount / whole * 100, 4) if at + 1 < len(post) else round(100 - time, 4)
            time += part
            written.append([OWN, name, each[0], each[2], each[3], each[1], employment, round(share, 6), part, round(each[5], 4)])
    with open(FILE, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(
            "municipality,employee,target_group,task,subtask,group_label,employment_type,full_time_share,time_share,"
            "external_share,source,place".split(",")
        )
        for row in written:
            out.writerow(row + [SOURCE, PLACE])


if __name__ == "__main__":
    main()
