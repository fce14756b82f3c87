# Writes the reference values of this folder: R 4.2, survival 3.5. The data are drawn, not anybody's. Run here: Rscript reference.R
library(survival)
options(digits = 17)
set.seed(20151126)
n <- 700
d <- data.frame(stratum = sample(0:3, n, TRUE, c(0.5, 0.3, 0.17, 0.03)))
# Discrete weeks with many ties; a group leaves faster; some are still there when last seen.
d$exit <- 1 + rgeom(n, c(0.03, 0.05, 0.04, 0.3)[d$stratum + 1])
d$cause <- sample(1:4, n, TRUE, c(0.5, 0.2, 0.2, 0.1))
censored <- 1 + rgeom(n, 0.012)
d$cause[censored < d$exit] <- 0
d$exit <- pmin(d$exit, censored)
d$cause[d$exit > 104] <- 0
d$exit <- pmin(d$exit, 104)
# A third is followed from a later week on only (delayed entry).
d$entry <- ifelse(runif(n) < 1 / 3, pmin(d$exit - 1, rgeom(n, 0.08)), 0)
d <- rbind(d, data.frame(stratum = 4, exit = c(3, 3, 3), cause = c(1, 0, 2), entry = 0), # ends with one censored
           data.frame(stratum = 5, exit = 7, cause = 3, entry = 0))                       # a single spell
write.csv(d[, c("stratum", "entry", "exit", "cause")], "survival-input.csv", row.names = FALSE, quote = FALSE)

f <- function(x) ifelse(is.na(x), "NA", sprintf("%.17g", x))
rows <- list()
put <- function(form, what, stratum, at, value)
  rows[[length(rows) + 1]] <<- data.frame(form = form, what = what, stratum = stratum, at = at, value = f(unname(value)))

# Gaynor et al. 1993, the sum over the weeks before (its terms of those who all left at once are 0).
gaynor <- function(m, x, cause) {
  n <- sapply(m$time, function(t) sum(x$entry < t & x$exit >= t))
  d <- sapply(m$time, function(t) sum(x$exit == t & x$cause > 0)); own <- sapply(m$time, function(t) sum(x$exit == t & x$cause == cause))
  before <- c(1, cumprod(1 - d / n))[seq_along(n)]
  I <- cumsum(before * own / n)
  sapply(seq_along(n), function(t) {
    j <- 1:t; gap <- I[t] - I[j]
    a <- ifelse(gap == 0, 0, gap^2 * d[j] / (n[j] * (n[j] - d[j])))
    sqrt(max(0, sum(a + before[j]^2 * (n[j] - own[j]) * own[j] / n[j]^3 - 2 * gap * before[j] * own[j] / n[j]^2)))
  })
}
d$id <- seq_len(nrow(d))
d$state <- factor(d$cause, 0:4, c("still", "job", "education", "benefit", "other"))
for (form in c("whole", "late")) {
  e <- d
  if (form == "whole") e$entry <- 0
  for (s in sort(unique(e$stratum))) {
    x <- e[e$stratum == s, ]
    for (type in c("plain", "log", "log-log")) {
      m <- survfit(Surv(entry, exit, cause > 0) ~ 1, x, conf.type = type)
      if (type == "plain") {
        put(form, "at_risk", s, m$time, m$n.risk); put(form, "events", s, m$time, m$n.event)
        put(form, "survival", s, m$time, m$surv)
        put(form, "error", s, m$time, ifelse(m$surv == 0, NA, m$surv * m$std.err))
      }
      put(form, paste0("low ", type), s, m$time, m$lower); put(form, paste0("high ", type), s, m$time, m$upper)
      if (s < 4) for (p in c(0.25, 0.5, 0.75)) {
        q <- quantile(m, p)
        put(form, paste("quantile", type), s, p, q$quantile)
        put(form, paste("quantile low", type), s, p, q$lower); put(form, paste("quantile high", type), s, p, q$upper)
      }
    }
    if (s < 4) for (limit in c(13, 26, 52)) {
      if (limit <= max(x$exit)) {
        r <- survival:::survmean(m, rmean = limit)$matrix
        put(form, "restricted mean", s, limit, r["rmean"]); put(form, "restricted error", s, limit, r["se(rmean)"])
      }
    }
    if (s < 4) {
      m <- survfit(Surv(entry, exit, state) ~ 1, x, id = id)
      for (k in 2:ncol(m$pstate)) {
        cause <- match(m$states[k], levels(d$state)) - 1
        put(form, paste("incidence", cause), s, m$time, m$pstate[, k])
        # With delayed entry survfit takes the infinitesimal jackknife, which is then not Greenwood's: by the closed formula.
        put(form, paste("incidence error", cause), s, m$time, if (form == "whole") m$std.err[, k] else gaynor(m, x, cause))
      }
    }
  }
}
whole <- d; whole$entry <- 0
for (groups in list(0:1, 0:3, 0:5)) {
  t <- survdiff(Surv(exit, cause > 0) ~ stratum, whole[whole$stratum %in% groups, ])
  name <- length(groups)
  put("whole", "log-rank", name, 0, t$chisq); put("whole", "log-rank p", name, 0, pchisq(t$chisq, name - 1, lower.tail = FALSE))
  put("whole", "log-rank expected", name, groups, t$exp)
}
# With delayed entry by hand, from the definition: survdiff does not take it.
late <- function(groups) {
  x <- d[d$stratum %in% groups, ]; o <- e <- numeric(length(groups)); v <- matrix(0, length(groups), length(groups))
  for (t in sort(unique(x$exit[x$cause > 0]))) {
    risk <- sapply(groups, function(g) sum(x$stratum == g & x$entry < t & x$exit >= t))
    dead <- sapply(groups, function(g) sum(x$stratum == g & x$exit == t & x$cause > 0))
    N <- sum(risk); D <- sum(dead)
    o <- o + dead; e <- e + D * risk / N
    if (N > 1) v <- v + D * (N - D) / (N - 1) * (diag(risk / N) - outer(risk / N, risk / N))
  }
  k <- seq_len(length(groups) - 1)
  put("late", "log-rank", length(groups), 0, drop((o - e)[k] %*% solve(v[k, k], (o - e)[k])))
}
late(0:1); late(0:3)
for (x in list(c(0, 10), c(3, 200), c(200, 200), c(17, 23)))
  put("whole", "wilson", x[1], x[2], prop.test(x[1], x[2], correct = FALSE)$conf.int)
for (k in c(1, 2, 5, 97)) put("whole", "chi-squared", k, c(0.01, 1, 12, 150), pchisq(c(0.01, 1, 12, 150), k, lower.tail = FALSE))
put("whole", "binomial", 40, c(1, 12, 40), pbinom(c(0, 11, 39), 40, 0.2, lower.tail = FALSE))
write.csv(do.call(rbind, rows), "survival.csv", row.names = FALSE, quote = FALSE)
