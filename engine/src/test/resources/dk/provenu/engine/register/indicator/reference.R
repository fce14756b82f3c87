# Writes the reference values of this folder: R 4.2 with data.table. Draws histories, writes them as CSV, explodes them to person-weeks
# and counts indicators by hand from the words of docs/indicators.md. Run here: Rscript reference.R
# Weeks are numbered from 0, the week of Monday 1 January 1990.
library(data.table)
set.seed(20151231)
from <- 1290L; to <- 1530L  # 2014-W39 to 2019-W17, with the 53 weeks of 2015
states <- c("111", "130", "135", "137", "217", "730", "738", "890", "899", "151", "651", "job", "783", "997")
one <- function(p) {
  rows <- list(); w <- from - sample(0:10, 1); town <- sample(c(101L, 165L, 173L), 1)
  while (w < to) {
    n <- if (runif(1) < 0.3) sample(20:90, 1) else sample(1:14, 1)
    if (runif(1) < 0.75) rows[[length(rows) + 1]] <- data.table(person = p, municipality = town, start = w, end = min(to, w + n), state = sample(states, 1))
    w <- w + n
    if (runif(1) < 0.1) town <- sample(c(101L, 165L, 173L), 1)
  }
  rbindlist(rows)
}
spells <- rbindlist(lapply(0:399, one))
fwrite(spells, "spells.csv")

benefit <- c("111" = "unemployment_benefit", "217" = "unemployment_benefit", "130" = "social_assistance", "135" = "social_assistance",
             "137" = "social_assistance", "730" = "social_assistance", "738" = "social_assistance", "890" = "sickness_benefit",
             "899" = "sickness_benefit", "151" = "special_educational_allowance")
jobready <- c("111", "217", "130", "135", "137")
offer <- c("135" = "wage", "137" = "placement_private", "217" = "placement_private", "738" = "placement_public")
weeks <- spells[, .(week = seq.int(start, end - 1L)), by = .(row = seq_len(nrow(spells)), person, municipality, state)]
weeks <- weeks[CJ(person = 0:399, week = (from - 10L):(to - 1L)), on = .(person, week)]
setorder(weeks, person, week)
weeks[, b := benefit[state]][, on := !is.na(b)]
weeks[, status := fifelse(is.na(state), "none", fifelse(on | state == "783", "public", fifelse(state == "651", "education",
                  fifelse(state == "job", "job", "unknown"))))]
monday <- as.IDate("1990-01-01") + 7L * weeks$week
thursday <- monday + 3L
weeks[, period := paste0(year(thursday), "Q", quarter(thursday))]
first <- as.IDate("2014-10-01"); last <- as.IDate("2019-03-31")
weeks[, shown := thursday >= first & thursday <= last & week >= from]

ahead <- function(x, k) shift(x, k, type = "lead")
weeks[, later := ahead(status, 13), by = person]
weeks[, seen := !is.na(later) & later != "unknown"]
weeks[, self := seen & later %in% c("none", "job", "education")]
unemployed <- c("unemployment_benefit", "social_assistance")
weeks[, lt := frollsum(as.integer(b %in% unemployed), 52) >= 42, by = person]
# A spell on any benefit: less than 4 weeks between its weeks.
on <- weeks[on == TRUE]
on[, gap := week - shift(week), by = person]
on[, spell := cumsum(is.na(gap) | gap - 1L >= 4L), by = person]
ends <- on[, .(begin = min(week), last = max(week), municipality = municipality[.N], b = b[.N]), by = .(person, spell)]
ends <- ends[last + 4L < to]
ends <- merge(ends, weeks[, .(person, last = week, period, shown, next1 = ahead(status, 1)), by = .(p2 = person)][, p2 := NULL], by = c("person", "last"))
after <- function(k) weeks[ends[, .(person, week = last + k)], on = .(person, week), status]
ends[, s4 := after(4)][, s13 := after(13)]
public <- weeks[status == "public", .(person, pw = week)]
ends[, back := FALSE]
hit <- public[ends[, .(person, lo = last + 1L, hi = last + 26L, id = .I)], on = .(person, pw >= lo, pw <= hi), .(id = i.id), nomatch = NULL]
ends[unique(hit$id), back := TRUE]
# New offers: of a type that the last week with an offer did not have, or 4 weeks or more after it.
of <- on[state %in% names(offer)]
of[, type := offer[state]]
of[, `:=`(before = shift(week), kind = shift(type)), by = person]
of[, new := fifelse(is.na(before), week > from, week - before - 1L >= 4L | type != kind)]

out <- list()
put <- function(what, counts) out[[length(out) + 1]] <<- data.table(what = what, counts)
by <- c("municipality", "period")
both <- function(what, rows, amount = rep(1L, nrow(rows))) {
  rows <- copy(rows)[, amount := amount]
  put(what, rows[shown == TRUE, .(count = sum(amount), persons = uniqueN(person)), by = by])
  put(what, rows[shown == TRUE, .(municipality = 0L, count = sum(amount), persons = uniqueN(person)), by = period])
}
both("weeks", on)
both("weeks offer=any", on[state %in% names(offer)])
both("weeks known=13", on[b != "special_educational_allowance" & seen == TRUE])
both("weeks self-supporting=13", on[b != "special_educational_allowance" & self == TRUE])
both("weeks readiness=job_ready on-benefit=42/52", on[state %in% jobready & lt == TRUE & week >= from + 52L])
both("spell-ends", ends)
both("spell-ends job=13", ends[s13 == "job"])
both("spell-ends self-supporting=4 public-within=26", ends[s4 %in% c("none", "job", "education") & back & last + 26L < to])
known <- ends[(begin < from | begin >= from + 4L) & after(1) != "unknown"]
both("spell-weeks known=1 start-known=yes", known, known[, last - begin + 1L])
both("new-offers pause=4 types=six", of[new == TRUE])
both("new-offers only=company pause=4 types=six", of[new == TRUE])
out <- rbindlist(out, use.names = TRUE)
# The number shown: exit rate by municipality and quarter.
rate <- merge(out[what == "weeks self-supporting=13"], out[what == "weeks known=13"], by = by)
out <- rbind(out, rate[, .(what = "exit-rate", municipality, period, count = 100 * count.x / count.y, persons = persons.y)])
setorder(out, what, municipality, period)
out[, count := sprintf("%.17g", count)]
fwrite(out, "counts.csv")
