# Writes the reference values of this folder: R 4.2 and lpSolve. Run here: Rscript reference.R (a minute or two)
library(lpSolve)
options(digits = 17)
set.seed(1998)
n <- 30; m <- 2; s <- 2
size <- exp(rnorm(n, 3, 0.6)); skill <- exp(-abs(rnorm(n, 0, 0.25))); mix <- runif(n, 0.8, 1.25)
X <- rbind(staff = round(size * runif(n, 0.8, 1.2), 1), cost = round(300 * size * runif(n, 0.8, 1.2)))
scale <- X["staff", ]^0.6 * (X["cost", ] / 300)^0.4
Y <- rbind(work = round(12 * scale^0.95 * skill * mix), meetings = round(25 * scale * skill / mix))
write.csv(t(rbind(X, Y)), "frontier-input.csv", row.names = FALSE, quote = FALSE)

# lpSolve works to about 1e-11 on numbers of about 1; the scaling changes no efficiency and no mixture.
sx <- rowMeans(X); sy <- rowMeans(Y); Xs <- X / sx; Ys <- Y / sy

first <- function(o, Xr, Yr, xo, yo, orientation, returns) {
  k <- ncol(Xr)
  if (orientation == "input") {
    objective <- c(1, rep(0, k)); direction <- "min"
    A <- rbind(cbind(-xo, Xr), cbind(0, Yr)); dir <- c(rep("<=", m), rep(">=", s)); b <- c(rep(0, m), yo)
  } else {
    objective <- c(1, rep(0, k)); direction <- "max"
    A <- rbind(cbind(0, Xr), cbind(-yo, Yr)); dir <- c(rep("<=", m), rep(">=", s)); b <- c(xo, rep(0, s))
  }
  if (returns == "variable") { A <- rbind(A, c(0, rep(1, k))); dir <- c(dir, "="); b <- c(b, 1) }
  lp(direction, objective, A, dir, b)$objval
}
second <- function(o, solved, orientation, returns) {
  xo <- Xs[, o] * if (orientation == "input") solved else 1
  yo <- Ys[, o] * if (orientation == "input") 1 else solved
  A <- rbind(cbind(Xs, diag(m), matrix(0, m, s)), cbind(Ys, matrix(0, s, m), -diag(s)))
  b <- c(xo, yo)
  if (returns == "variable") { A <- rbind(A, c(rep(1, n), rep(0, m + s))); b <- c(b, 1) }
  # The first answer is known to some digits only, so the second may keep within them.
  dir <- rep("=", length(b))
  r <- lp("max", c(rep(0, n), rep(1, m + s)), A, dir, b)
  if (r$status != 0) stop("no second stage for ", o)
  r$solution
}
out <- data.frame()
for (orientation in c("input", "output")) for (returns in c("constant", "variable")) for (o in 1:n) {
  solved <- first(o, Xs, Ys, Xs[, o], Ys[, o], orientation, returns)
  v <- second(o, solved, orientation, returns)
  e <- if (orientation == "input") solved else 1 / solved
  what <- c("efficiency", paste0("peer_", which(v[1:n] > 1e-9) - 1), paste0("slack_", 0:(m + s - 1)))
  value <- c(e, v[1:n][v[1:n] > 1e-9], v[n + 1:(m + s)] * c(sx, sy))
  out <- rbind(out, data.frame(orientation, returns, unit = o - 1, what, value = sprintf("%.17g", value)))
}
write.csv(out, "frontier.csv", row.names = FALSE, quote = FALSE)

# Simar and Wilson (1998) by hand, in R's own random numbers: the Java must agree to Monte Carlo error.
boot <- data.frame()
B <- 1000
for (orientation in c("input", "output")) {
  returns <- "variable"
  eff <- sapply(1:n, function(o) first(o, Xs, Ys, Xs[, o], Ys[, o], orientation, returns))
  if (orientation == "output") eff <- 1 / eff
  eff <- pmin(eff, 1)
  below <- eff[eff < 1 - 1e-9]; both <- c(below, 2 - below)
  h <- 1.06 * min(sd(both), IQR(both) / 1.34) * length(both)^-0.2
  h <- h * 2^0.2 * (length(below) / n)^0.2 * sd(eff) / sd(both)
  draws <- matrix(0, B, n)
  for (r in 1:B) {
    beta <- sample(eff, n, TRUE); t <- beta + h * rnorm(n); t <- ifelse(t <= 1, t, 2 - t)
    star <- mean(beta) + (t - mean(beta)) / sqrt(1 + h^2 / (var(eff) * (n - 1) / n))
    Xr <- Xs; Yr <- Ys
    if (orientation == "input") Xr <- sweep(Xs, 2, eff / star, "*") else Yr <- sweep(Ys, 2, star / eff, "*")
    draws[r, ] <- sapply(1:n, function(o) first(o, Xr, Yr, Xs[, o], Ys[, o], orientation, returns))
  }
  if (orientation == "output") draws <- 1 / draws
  bias <- colMeans(draws) - eff
  q <- apply(draws, 2, quantile, c(0.025, 0.975))
  boot <- rbind(boot, data.frame(orientation, unit = 1:n - 1, bandwidth = sprintf("%.17g", h), efficiency = eff, bias,
                                 bias_error = apply(draws, 2, sd) / sqrt(B), low = 2 * eff - q[2, ], high = 2 * eff - q[1, ]))
}
write.csv(boot, "bootstrap.csv", row.names = FALSE, quote = FALSE)
