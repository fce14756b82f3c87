# Forecasts of the peers from the same origins as Provenu's own backtest.
#
#   Rscript --vanilla forecast-peers.R FOLDER METHODS ORIGINS OUT
#
# FOLDER   holds unemployment.csv and cash_assistance.csv (Jobindsats, 48 months from 2021M08)
# METHODS  of snaive, ets, thetaf, auto.arima, with commas
# ORIGINS  how many months are known, with commas
# OUT      one row a forecast: method, measure, area_code, known, horizon, mean and the two intervals
#
# A suppressed month (0-2 at the source) is 1 here, since ets and thetaf take no gaps. What a method forecasts below
# zero stays: it is the method's own answer. Package forecast, with its defaults.
suppressPackageStartupMessages(library(forecast))
arguments <- commandArgs(TRUE)
folder <- arguments[1]
methods <- strsplit(arguments[2], ",")[[1]]
origins <- as.integer(strsplit(arguments[3], ",")[[1]])
out <- arguments[4]
measures <- c(unemployed_full_time_persons_dagpenge = "unemployment.csv",
              unemployed_full_time_persons_kontanthjaelp = "unemployment.csv",
              cash_assistance_full_time_persons = "cash_assistance.csv")
fit <- list(snaive = function(y, h) snaive(y, h = h, level = c(80, 95)),
            ets = function(y, h) forecast(ets(y), h = h, level = c(80, 95)),
            thetaf = function(y, h) thetaf(y, h = h, level = c(80, 95)),
            auto.arima = function(y, h) forecast(auto.arima(y), h = h, level = c(80, 95)))
file <- file(out, "w")
writeLines("method,measure,area_code,known,horizon,mean,lower80,upper80,lower95,upper95", file)
for (method in methods) {
  seconds <- 0
  fits <- 0
  for (measure in names(measures)) {
    data <- read.csv(file.path(folder, measures[[measure]]), colClasses = c(area_code = "character"))
    data <- data[data$measure == measure, ]
    for (area in unique(data$area_code)) {
      all <- data[data$area_code == area, ]
      all <- all[order(all$period), ]
      all$value[is.na(all$value)] <- 1
      for (known in origins) {
        y <- ts(all$value[1:known], start = c(2021, 8), frequency = 12)
        h <- if (known < nrow(all)) min(12, nrow(all) - known) else 12
        seconds <- seconds + system.time(f <- fit[[method]](y, h), gcFirst = FALSE)["elapsed"]
        fits <- fits + 1
        writeLines(sprintf("%s,%s,%s,%d,%d,%.3f,%.3f,%.3f,%.3f,%.3f", method, measure, area, known, 1:h, f$mean,
                           f$lower[, 1], f$upper[, 1], f$lower[, 2], f$upper[, 2]), file)
      }
    }
    flush(file)
  }
  cat(method, "fits", fits, "seconds", seconds, "\n")
}
close(file)
