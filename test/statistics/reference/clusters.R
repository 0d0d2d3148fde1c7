# Intraclass correlation from the analysis of variance of lm, and the delete-one-cluster jackknife done the long way.
icc <- function(y, g) {
  table <- anova(lm(y ~ factor(g)))
  sizes <- as.vector(tapply(y, g, length))
  k <- length(sizes)
  n0 <- (sum(sizes) - sum(sizes^2) / sum(sizes)) / (k - 1)
  msb <- table$`Mean Sq`[1]
  msw <- table$`Mean Sq`[2]
  max(0, (msb - msw) / (msb + (n0 - 1) * msw))
}
cluster_case <- function(y, g) {
  sizes <- as.vector(tapply(y, g, length))
  rho <- icc(y, g)
  list(y = y, cluster = g, icc = s(rho), designEffect = s(1 + (sum(sizes^2) / sum(sizes) - 1) * rho),
       effectiveClusters = s(sum(sizes)^2 / sum(sizes^2)))
}
jackknife <- function(y, x, level) {
  theta <- sum(y) / sum(x)
  G <- length(y)
  without <- vapply(seq_len(G), function(g) sum(y[-g]) / sum(x[-g]), 0)
  se <- sqrt((G - 1) / G * sum((without - theta)^2))
  t <- qt(1 - (1 - level) / 2, G - 1)
  list(y = y, x = x, level = s(level), value = s(theta), standardError = s(se), low = s(theta - t * se), high = s(theta + t * se))
}
clusters <- function() {
  set.seed(30, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  sizes <- c(1, 1, 2, 3, 5, 8, 13, 21, 4, 6, 2, 34)
  g <- rep(seq_along(sizes), sizes)
  shares <- rbeta(length(sizes), 1.4, .6)
  effects <- rnorm(length(sizes))
  anti <- c(0, 1, 1, 0, 0, 1, 0, 1, 0, 1)
  x <- c(12, 12, 9, 12, 4, 12, 7, 1, 0, 12)
  list(
    clustered = list(
      binary = cluster_case(rbinom(length(g), 1, shares[g]), g),
      continuous = cluster_case(effects[g] + rnorm(length(g), 10, 1.5), g),
      negative = cluster_case(anti, rep(1:5, each = 2))),
    jackknife = list(
      jackknife(rpois(10, 3 * x) + c(0, 0, 0, 0, 0, 0, 0, 0, 2, 0), x, .95),
      jackknife(c(3, 5), c(4, 2), .95),
      jackknife(rpois(24, 8), 1 + rpois(24, 20), .9)))
}
