"""Makes examples/loensum/import/payroll-volumes.csv: invented full-time persons by quarter, three paths. No numbers of any
municipality; run it again and the file is the same."""
import csv, math

GROUPS = {  # own and comparison group's persons in the accounts, own effort a year, season
    "jobparate": (420, 3900, 0.020, 0.05),
    "aktivitetsparate": (510, 4700, 0.015, 0.01),
    "unge": (260, 2500, 0.010, 0.04),
    "sygedagpenge": (560, 5300, 0.012, 0.03),
    "fleksjob": (190, 1750, 0.000, 0.00),
}
CYCLE = {"jobparate": 1.0, "aktivitetsparate": 0.4, "unge": 0.8, "sygedagpenge": 0.2, "fleksjob": 0.2}
YEARS = range(2027, 2031)


def cycle(path, at):
    """The business cycle's movement of a group that follows it fully, quarter by quarter from 2027."""
    if path == "lavkonjunktur":
        return 0.30 * math.exp(-((at - 6) / 4) ** 2)
    return -0.004 * (at + 1)


def effort(path, at, yearly):
    """Fewer than the comparison group by own effort; in one path it comes in the first year."""
    if path == "egen_indsats":
        return min(0.10, 0.025 * (at + 1)) if yearly else 0
    return yearly * (at + 1) / 4


with open("examples/loensum/import/payroll-volumes.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["path", "group", "period", "persons", "comparison"])
    for path in ("prognose", "lavkonjunktur", "egen_indsats"):
        for group, (own, others, yearly, season) in GROUPS.items():
            for at in range(4 * len(YEARS)):
                year, quarter = YEARS[0] + at // 4, at % 4 + 1
                wave = 1 + season * math.cos(math.pi / 2 * (quarter - 1))
                moved = (1 + CYCLE[group] * cycle(path, at)) * wave
                persons = own * moved * (1 - effort(path, at, yearly))
                out.writerow([path, group, f"{year}Q{quarter}", round(persons, 1), round(others * moved, 1)])
