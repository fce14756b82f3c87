# Values of R that the tests of dk.provenu.engine.model.forecast.method are held against.
#
#   Rscript --vanilla forecast-reference.R
#
# The series is constructed.
suppressPackageStartupMessages(library(forecast))
y <- c(120, 131, 118, 104, 99, 93, 90, 97, 108, 117, 125, 128, 126, 135, 121, 110, 98, 97, 95, 99, 112, 125, 126, 134, 131)
n <- length(y)
cat("snaive", snaive(ts(y, frequency = 12), h = 14)$mean, "\n")
cat("scale ", sprintf("%.10f", mean(abs(diff(y, 12)))), "\n")
cat("level ", sprintf("%.10f", HoltWinters(ts(y), alpha = 0.7, beta = FALSE, gamma = FALSE, l.start = y[1])$coefficients), "\n")
l <- log1p(y)
for (h in c(1, 12, 13)) {
  cat("yearly", h, sprintf("%.10f", l[n + h - 12 * ceiling(h / 12)] + (l[n] - l[n - 12]) * 0.9^h), "\n")
}
for (rate in c(0.5, 1, 4)) {
  p <- dpois(0:2, rate)
  cat("small ", rate, sprintf("%.10f", sum(0:2 * p) / sum(p)), "\n")
}
