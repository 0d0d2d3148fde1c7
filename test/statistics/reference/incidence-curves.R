# Aalen-Johansen: survival's multi-state survfit. It has no quantiles of incidences, so its limits are inverted here.
first_at <- function(time, level, share) {
  reached <- which(!is.na(level) & level >= share - sqrt(.Machine$double.eps))
  if (length(reached) == 0) NA else time[min(reached)]
}
incidence_of <- function(time, cause, level, inflation, at = NULL) {
  fit <- survfit(Surv(time, factor(cause, 0:2)) ~ 1)
  p <- fit$pstate[, 2:3]
  se <- fit$std.err[, 2:3] * sqrt(inflation)
  ci <- survival:::survfit_confint(p, se, logse = FALSE, "log-log", level)
  rows <- if (is.null(at)) seq_along(fit$time) else findInterval(at, fit$time)
  shares <- c(.05, .1, .25, .5, .7)
  of_cause <- function(k) list(
    value = p[rows, k], standardError = se[rows, k], low = ci$lower[rows, k], high = ci$upper[rows, k],
    firstTime = vapply(shares, function(x) first_at(fit$time, p[, k], x), 0),
    firstTimeLow = vapply(shares, function(x) first_at(fit$time, ci$upper[, k], x), 0),
    firstTimeHigh = vapply(shares, function(x) first_at(fit$time, ci$lower[, k], x), 0))
  list(level = s(level), varianceInflation = s(inflation), time = if (is.null(at)) fit$time else at,
       shares = shares, cause1 = of_cause(1), cause2 = of_cause(2))
}
incidences_of <- function(time, cause, at = NULL) list(
  time = time, cause = cause,
  curves = list(incidence_of(time, cause, .95, 1, at), incidence_of(time, cause, .9, 2.5, at)))
incidence_curves <- function() {
  set.seed(60, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  merged <- round(rexp(200, 1 / 15))
  closed <- round(rexp(200, 1 / 40))
  followed <- round(runif(200, 1, 60))
  all_ended <- c(1, 1, 2, 3, 3, 4, 5, 6)
  random <- list(time = pmin(merged, closed, followed), cause = ifelse(merged <= pmin(closed, followed), 1, ifelse(closed <= followed, 2, 0)))
  list(
    small = incidences_of(c(1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12), c(1, 2, 0, 1, 1, 2, 1, 0, 2, 1, 0, 1, 2, 0, 1)),
    allEnded = incidences_of(all_ended, c(1, 2, 1, 1, 2, 1, 2, 1)),
    random = incidences_of(random$time, random$cause),
    mgus2 = incidences_of(ifelse(mgus2$pstat == 1, mgus2$ptime, mgus2$futime), ifelse(mgus2$pstat == 1, 1, 2 * mgus2$death), at = seq(12, 360, by = 12)))
}
