# Ranks of the order-statistic interval (qbinom) and R's default quantile, type 7.
quantiles <- function() {
  ranks <- function(n, p, level) {
    a <- 1 - level
    l <- qbinom(a / 2, n, p)
    u <- qbinom(1 - a / 2, n, p) + 1
    coverage <- pbinom(u - 1, n, p) - pbinom(l - 1, n, p)
    list(n = s(n), p = s(p), level = s(level), low = s(if (l < 1) NA else l), high = s(if (u > n) NA else u), coverage = s(coverage))
  }
  cases <- c(
    lapply(c(1, 2, 5, 6, 10, 15, 20, 25, 30, 50, 100, 1001, 200000), ranks, p = .5, level = .95),
    lapply(c(10, 35, 36, 100, 1000), ranks, p = .9, level = .95),
    list(ranks(9, .25, .9), ranks(40, .25, .9), ranks(40, .5, .99)))
  set.seed(20, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  values <- round(exp(rnorm(101, 2, 2)), 2)
  values[1:30] <- values[31:60]
  type7 <- function(n, p) list(n = s(n), p = s(p), value = s(quantile(values[seq_len(n)], p, names = FALSE)))
  list(ranks = cases, values = values, type7 = list(
    type7(1, .9), type7(2, .5), type7(3, .25), type7(10, .5), type7(11, .9), type7(100, .9), type7(101, .5), type7(101, .1), type7(64, .333)))
}
