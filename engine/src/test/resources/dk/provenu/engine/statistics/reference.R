# Writes the reference values of this folder: R 4.2, base only. The robust errors are written out by hand.
# Run here: Rscript reference.R
options(digits = 17)
set.seed(20190214)
n <- 40
rows <- data.frame(
  unskilled = round(runif(n, 10, 40), 1),
  age = round(rnorm(n, 42, 2), 2),
  distance = round(rexp(n, 1 / 12), 1),
  weight = round(exp(rnorm(n, 10.5, 0.7))))
rows$share <- round(4 + 0.25 * rows$unskilled + 0.3 * (rows$age - 42) + 0.03 * rows$distance + rnorm(n, 0, 1.5), 2)
write.csv(rows, "least-squares-input.csv", row.names = FALSE, quote = FALSE)

out <- list()
put <- function(fit, name, values) {
  out[[length(out) + 1]] <<- data.frame(fit = fit, what = name, at = seq_along(values) - 1,
                                        value = sprintf("%.17g", unname(values)))
}
for (form in c("ordinary", "weighted")) {
  w <- if (form == "ordinary") rep(1, n) else rows$weight
  m <- lm(share ~ unskilled + age + distance, rows, weights = w)
  X <- model.matrix(m); h <- hatvalues(m); e <- rows$share - fitted(m); p <- ncol(X)
  bread <- solve(t(X) %*% (X * w))
  hc <- function(size) sqrt(diag(bread %*% (t(X) %*% (X * size^2)) %*% bread))
  put(form, "coefficient", coef(m)); put(form, "error", summary(m)$coefficients[, 2])
  put(form, "hc1", hc(w * e) * sqrt(n / (n - p))); put(form, "hc3", hc(w * e / (1 - h)))
  put(form, "r_squared", summary(m)$r.squared); put(form, "adjusted", summary(m)$adj.r.squared)
  put(form, "f", summary(m)$fstatistic[1]); put(form, "variance", summary(m)$sigma^2)
  put(form, "leverage", h); put(form, "cook", cooks.distance(m))
  # Left out by fitting again without the row, so that the closed form is checked against the real thing.
  loo <- reach <- numeric(n)
  for (i in 1:n) {
    d <- rows[-i, ]; d$w <- w[-i]
    mi <- lm(share ~ unskilled + age + distance, d, weights = w)
    pr <- predict(mi, rows[i, ], interval = "prediction", level = 0.95, weights = w[i])
    loo[i] <- pr[1]; reach[i] <- pr[3] - pr[1]
  }
  put(form, "loo", loo); put(form, "reach", reach)
  new <- predict(m, data.frame(unskilled = 20, age = 43, distance = 5), interval = "prediction", level = 0.8, weights = 2)
  put(form, "predicted", c(new[1], new[3] - new[1]))
  vif <- sapply(c("unskilled", "age", "distance"), function(v) {
    others <- setdiff(c("unskilled", "age", "distance"), v)
    1 / (1 - summary(lm(reformulate(others, v), rows, weights = w))$r.squared)
  })
  put(form, "vif", vif)
}
write.csv(do.call(rbind, out), "least-squares.csv", row.names = FALSE, quote = FALSE)

d <- data.frame()
add <- function(what, a, b, x, value) d <<- rbind(d, data.frame(what, a, b, x = sprintf("%.17g", x), value = sprintf("%.17g", value)))
for (x in c(-9, -5, -3.0001, -3, -1.7, -0.3, 0, 0.01, 0.9, 2.2, 3, 3.0001, 6)) add("normal", 0, 0, x, pnorm(x))
for (df in c(1, 2.5, 5, 30, 93, 1000)) {
  for (x in c(-40, -4, -1.2, -0.01, 0, 0.5, 2, 9)) add("t", df, 0, x, pt(x, df))
  for (p in c(1e-6, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9999)) add("t_quantile", df, 0, p, qt(p, df))
}
for (df in list(c(1, 5), c(3, 93), c(20, 4), c(2, 500))) {
  for (x in c(0.01, 0.7, 1, 2.8, 30)) add("f", df[1], df[2], x, pf(x, df[1], df[2]))
  for (p in c(0.001, 0.05, 0.5, 0.95, 0.999)) add("f_quantile", df[1], df[2], p, qf(p, df[1], df[2]))
}
write.csv(d, "distributions.csv", row.names = FALSE, quote = FALSE)

x <- c(24.3, 25.1, 26.9, 24.3, 31.2, 19.8, 22.4, 22.4, 22.4, 28.0, 30.1, 21.7, 25.5, 27.3, 23.9)
y <- c(1.9, 2.0, 1.8, 2.2, 1.4, 2.6, 2.2, 2.1, 2.2, 1.9, 1.6, 2.4, 2.0, 1.7, 2.1)
test <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
r <- unname(test$estimate); k <- length(x)
z <- atanh(r) + c(-1, 1) * qnorm(0.975) * sqrt((1 + r^2 / 2) / (k - 3))
pearson <- cor.test(x, y)
write.csv(data.frame(what = c("rho", "low", "high", "p", "pearson", "pearson_low", "pearson_high", "pearson_p"),
                     value = sprintf("%.17g", c(r, tanh(z), test$p.value, pearson$estimate, pearson$conf.int, pearson$p.value))),
          "correlation.csv", row.names = FALSE, quote = FALSE)
