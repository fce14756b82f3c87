# Writes framework-regression.csv: the own regression on examples/konstrueret-98 by R 4.2, base only, and the funnel's
# over-dispersion written out by hand. Run here: Rscript reference.R
options(digits = 17)
long <- read.csv("../../../../../../../../../../examples/konstrueret-98/import/framework-variables.csv", encoding = "UTF-8")
wide <- reshape(long[, c("municipality", "variable", "value")], idvar = "municipality", timevar = "variable", direction = "wide")
names(wide) <- sub("value.", "", names(wide), fixed = TRUE)
form <- share_on_benefits ~ unskilled + aged_50_66 + lone_parents + renters + jobs_per_inhabitant
out <- data.frame()
put <- function(fit, what, key, value) out <<- rbind(out, data.frame(fit, what, key, value = sprintf("%.17g", unname(value))))
for (weights in c("none", "population")) {
  wide$w <- if (weights == "none") 1 else wide$population_16_66
  m <- lm(form, wide, weights = w)
  X <- model.matrix(m); h <- hatvalues(m); e <- wide$share_on_benefits - fitted(m)
  bread <- solve(t(X) %*% (X * wide$w))
  hc3 <- sqrt(diag(bread %*% (t(X) %*% (X * (wide$w * e / (1 - h))^2)) %*% bread))
  put(weights, "coefficient", c("constant", names(coef(m))[-1]), coef(m))
  put(weights, "error", c("constant", names(coef(m))[-1]), hc3)
  put(weights, "r_squared", "", summary(m)$r.squared)
  for (own in c("Albertslund", "Læsø", "Aarhus")) {
    i <- which(wide$municipality == own)
    put(weights, "expected", own, fitted(m)[i]); put(weights, "cook", own, cooks.distance(m)[i])
    others <- lm(form, wide[-i, ], weights = w)
    p <- predict(others, wide[i, ], interval = "prediction", weights = wide$w[i])
    put(weights, "alone", own, p[1]); put(weights, "low", own, p[2]); put(weights, "high", own, p[3])
  }
  E <- fitted(m) / 100 * wide$population_16_66; O <- wide$share_on_benefits / 100 * wide$population_16_66
  z <- (O / E - 1) * sqrt(E); q <- quantile(z, c(0.1, 0.9)); phi <- mean(pmin(pmax(z, q[1]), q[2])^2)
  put(weights, "dispersion", "", phi)
  put(weights, "high_99.8", "Albertslund", 1 + qnorm(0.999) * sqrt(phi / E[wide$municipality == "Albertslund"]))
  Z <- scale(X[, -1]); own <- wide$municipality == "Albertslund"
  put(weights, "distance", "Rebild", sqrt(mean((Z[own, ] - Z[wide$municipality == "Rebild", ])^2)))
}
write.csv(out, "framework-regression.csv", row.names = FALSE, quote = FALSE)
