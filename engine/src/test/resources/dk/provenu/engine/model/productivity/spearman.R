# Writes spearman.csv: Spearman's rank correlation of staff per 1,000 with each quality indicator of each table of source
# 002, by R's cor.test, and the interval of Bonett and Wright (2000) by hand. Run from the root of the repository:
# Rscript engine/src/test/resources/dk/provenu/engine/model/productivity/spearman.R
folder <- "examples/lyngby-taarbaek/import/"
staff <- read.csv(paste0(folder, "productivity-comparison.csv"), colClasses = "character")
quality <- read.csv(paste0(folder, "quality-indicators.csv"), colClasses = "character")
staff <- staff[staff$role == "total", ]
out <- data.frame()
for (table in unique(quality$benchmark_table)) {
  for (row in unique(quality$row[quality$benchmark_table == table])) {
    q <- quality[quality$benchmark_table == table & quality$row == row & quality$value != "", ]
    s <- staff[staff$benchmark_table == table, ]
    both <- merge(s, q, by = "municipality")
    x <- as.numeric(both$fte_per_1000)
    y <- as.numeric(both$value)
    test <- cor.test(x, y, method = "spearman", exact = FALSE)
    rho <- unname(test$estimate)
    reach <- qnorm(0.975) * sqrt((1 + rho^2 / 2) / (length(x) - 3))
    out <- rbind(out, data.frame(
      table = table, row = row, n = length(x), rho = sprintf("%.17g", rho), p = sprintf("%.17g", test$p.value),
      low = sprintf("%.17g", tanh(atanh(rho) - reach)), high = sprintf("%.17g", tanh(atanh(rho) + reach))
    ))
  }
}
write.csv(out, "engine/src/test/resources/dk/provenu/engine/model/productivity/spearman.csv", row.names = FALSE, quote = FALSE)
