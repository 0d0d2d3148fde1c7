# Kaplan-Meier: survival's survfit and its quantile().
suppressPackageStartupMessages(library(survival))
curve_of <- function(time, status, kind, level, at = NULL) {
  fit <- survfit(Surv(time, status) ~ 1, conf.type = kind, conf.int = level)
  rows <- if (is.null(at)) summary(fit, censored = TRUE) else summary(fit, times = at)
  probs <- c(.25, .5, .75, .9)
  q <- quantile(fit, probs)
  list(limits = s(kind), level = s(level), time = rows$time, survival = rows$surv,
       standardError = ifelse(rows$surv == 0, NA, rows$std.err), low = rows$lower, high = rows$upper,
       probs = probs, quantile = unname(q$quantile), quantileLow = unname(q$lower), quantileHigh = unname(q$upper))
}
curves_of <- function(time, status, levels = .95, at = NULL) {
  kinds <- c("plain", "log", "log-log")
  curves <- unlist(lapply(levels, function(level) lapply(kinds, function(kind) curve_of(time, status, kind, level, at))), recursive = FALSE)
  list(time = time, event = status, curves = curves)
}
survival_curves <- function() {
  set.seed(40, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  ended <- round(rexp(200, 1 / 20))
  followed <- round(runif(200, 1, 60))
  grid <- seq(50, 800, by = 50)
  list(
    sixMercaptopurine = curves_of(c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
                                  c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0)),
    placebo = curves_of(c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), rep(1, 21)),
    flat = curves_of(c(1, 2, 3, 4, 6, 7, 8, 9), c(1, 1, 1, 1, 0, 1, 1, 0)),
    flatToTheEnd = curves_of(c(1, 2, 5, 9), c(1, 1, 0, 0)),
    random = curves_of(pmin(ended, followed), as.integer(ended <= followed), c(.9, .95)),
    lung = curves_of(lung$time, lung$status - 1, at = grid),
    lungMale = curves_of(lung$time[lung$sex == 1], lung$status[lung$sex == 1] - 1, at = c(grid, 365)[order(c(grid, 365))]),
    lungFemale = curves_of(lung$time[lung$sex == 2], lung$status[lung$sex == 2] - 1, at = c(grid, 365)[order(c(grid, 365))]))
}
