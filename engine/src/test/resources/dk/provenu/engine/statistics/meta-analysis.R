# The reference of MetaAnalysisTest: constructed studies through metafor 3.8-1 (Debian: r-cran-metafor).
suppressMessages(library(metafor))
exact <- list(threshold = 1e-14, tol = 1e-14, maxiter = 1000)
y <- c(6.2, 2.1, 4.0, -0.8, 3.3, 1.2)
s <- c(1.9, 1.1, 2.4, 1.3, 0.9, 2.0)
for (m in c("FE", "DL", "PM", "REML")) {
  r <- rma(y, sei = s, method = m, control = exact)
  knha <- rma(y, sei = s, method = m, test = if (m == "FE") "z" else "knha", control = exact)$se
  new <- qt(.975, length(y) - 2) * sqrt(max(r$se, knha)^2 + r$tau2)
  cat(m, format(c(r$b, r$se, r$tau2, r$QE, r$QEp, r$I2, r$b - new, r$b + new), digits = 15), "\n")
  if (m != "FE") {
    few <- rma(y, sei = s, method = m, test = "knha", control = exact)
    cat("  Knapp-Hartung", format(c(few$se, few$ci.lb, few$ci.ub), digits = 15), "\n")
  }
}
for (m in c("FE", "DL", "PM", "REML")) {
  r <- rma(c(3, 3.1, 2.9), sei = c(1, 1.2, 0.8), method = m, control = exact)
  cat(m, format(c(r$b, r$se, r$tau2, r$QE, r$QEp, r$I2), digits = 15), "\n")
}
