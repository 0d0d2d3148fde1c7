# Contrasts by brute force: units are looped over, and each person is left out by doing everything again without them.
PHI <- log(1.5)
worked <- data.frame(
  person = c(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8),
  repository = c(2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1, 1, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 2, 2, 2, 1, 2),
  block = c(1, 1, 2, 1, 2, 2, 1, 1, 1, 2, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 2, 1, 1, 1, 2, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2),
  arm = c(0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0),
  score = c(-1.34, 1.06, 1.1, 2.27, 1.74, 2.32, 1.08, 1.58, 0.73, 2.06, 1.03, 3.51, 1.02, 3.12, 0.86, 3.18, 5.94, 4.53, 3.59, 1.66, 1.27, 0.65, 4.04, 0.27, 1.35, 4.08, 1.42, 4.69, 1.45, 2.96, 2.41, 3.58, 0.78, 2.13, 1.13, 4.12, 3, 3.43, -0.43, 2.96, 4.15, 4.68, 4.56, 3.32, 1.41, 4.23, 6.16, 1.51, 1.17, 1.88, 4.13, 1.66, 2.02, 2.62, 4.71, 5.01, 2.22, 2.28, 4.46, 2.31, 2.96, 5.3))
overlap <- function(n1, n0) if (n1 > 0 && n0 > 0) n1 * n0 / (n1 + n0) else 0
within_persons <- function(d, cap) {
  m <- D <- c()
  for (p in sort(unique(d$person))) {
    weight <- weighted <- 0
    for (k in unique(d$stratum[d$person == p])) {
      x <- d[d$person == p & d$stratum == k, ]
      w <- overlap(sum(x$arm == 1), sum(x$arm == 0))
      if (w > 0) weighted <- weighted + w * (mean(x$score[x$arm == 1]) - mean(x$score[x$arm == 0]))
      weight <- weight + w
    }
    if (weight > 0) { m <- c(m, weight); D <- c(D, weighted / weight) }
  }
  v <- m / (1 + cap * m)
  q <- v^2 * (cap + 1 / m)
  list(value = sum(v * D) / sum(v), q = q, v = v, m = m, D = D)
}
pooled <- function(d, cap) {
  d$f <- 1 / (1 + cap * (ave(d$score, d$person, d$arm, FUN = length) - 1))
  d$a <- 0
  total <- weighted <- 0
  for (k in unique(d$stratum)) {
    on <- d$stratum == k & d$arm == 1
    off <- d$stratum == k & d$arm == 0
    w <- overlap(sum(d$f[on]), sum(d$f[off]))
    if (w == 0) next
    total <- total + w
    weighted <- weighted + w * (weighted.mean(d$score[on], d$f[on]) - weighted.mean(d$score[off], d$f[off]))
    d$a[on] <- w * d$f[on] / sum(d$f[on])
    d$a[off] <- -w * d$f[off] / sum(d$f[off])
  }
  d$a <- d$a / total
  q <- tapply(d$a, d$person, function(a) cap * sum(a)^2 + (1 - cap) * sum(a^2))
  list(value = weighted / total, q = q[q > 0])
}
# Strata of both arms, and the persons who stand in them.
kept <- function(d) {
  both <- tapply(d$arm, d$stratum, function(a) length(unique(a)) == 2)
  d[d$stratum %in% names(both)[both], ]
}
left_out <- function(d, estimate) {
  persons <- sort(unique(kept(d)$person))
  value <- estimate(d)
  without <- vapply(persons, function(p) { x <- d[d$person != p, ]; if (nrow(kept(x)) == 0) NA else estimate(x) }, 0)
  G <- length(persons)
  if (G < 2) NA else (G - 1) / G * sum((without - value)^2)
}
multiplier <- function(variance, phi, alpha, effective) {
  kappa <- phi^2 / variance
  b <- sqrt((1 + kappa) / kappa * (log(1 + kappa) + 2 * log(1 / (2 * alpha))))
  b * qt(.975, effective - 1) / qnorm(.975)
}
contrast_case <- function(d, estimator, cap) {
  d$arm <- as.integer(d$arm)
  fit <- estimator(d, cap)
  variance <- left_out(d, function(x) estimator(x, cap)$value)
  effective <- sum(fit$q)^2 / sum(fit$q^2)
  k <- kept(d)
  M <- multiplier(variance, PHI, .05, effective)
  list(
    units = list(person = d$person, stratum = d$stratum, arm = d$arm, score = d$score), cap = s(cap),
    estimate = list(
      value = s(fit$value), variance = s(variance), effectivePersons = s(effective), persons = s(length(unique(k$person))),
      treatedPersons = s(length(unique(k$person[k$arm == 1]))), controlPersons = s(length(unique(k$person[k$arm == 0]))),
      treated = s(sum(k$arm == 1)), control = s(sum(k$arm == 0)), scoreSum = s(sum(k$score))),
    multiplier = s(M), low = s(fit$value - M * sqrt(variance)), high = s(fit$value + M * sqrt(variance)))
}
drawn <- function(n, persons, strata, binary) {
  d <- data.frame(person = sample(persons, n, TRUE, prob = 1 / seq_len(persons)), stratum = sample(strata, n, TRUE), arm = rbinom(n, 1, .4))
  d$score <- if (binary) rbinom(n, 1, .7) else round(rnorm(n, 5 - .5 * d$arm, 2.3), 3)
  d
}
# Strata that belong to one person, numbered from 0.
of_person <- function(d) { d$stratum <- as.integer(factor(paste(d$person, d$stratum))) - 1; d }
rates_case <- function(d) {
  ratio <- function(x) {
    on <- off <- 0
    for (k in unique(x$stratum)) {
      y <- x[x$stratum == k, ]
      n1 <- sum(y$arm == 1); n0 <- sum(y$arm == 0)
      if (n1 * n0 == 0) next
      on <- on + sum(y$score[y$arm == 1]) * n0 / (n1 + n0)
      off <- off + sum(y$score[y$arm == 0]) * n1 / (n1 + n0)
    }
    log(on / off)
  }
  k <- kept(d)
  events <- tapply(k$score, k$person, sum)
  q <- events + .05 * events^2
  list(units = list(person = d$person, stratum = d$stratum, arm = d$arm, score = d$score),
    estimate = list(
      value = s(ratio(d)), variance = s(left_out(d, ratio)), effectivePersons = s(sum(q)^2 / sum(q^2)), persons = s(length(events)),
      treatedPersons = s(length(events)), controlPersons = s(length(events)),
      treated = s(sum(k$arm == 1)), control = s(sum(k$arm == 0)), scoreSum = s(sum(k$score))))
}
# The conditional Poisson regression, by glm with an effect for each person, and the score-based sandwich (HC0) of it.
poisson_case <- function(d) {
  fit <- function(x) unname(coef(glm(score ~ arm + factor(person), poisson, x, control = list(epsilon = 1e-14)))["arm"])
  d$arm <- as.integer(d$arm)
  N <- tapply(d$score, d$person, sum); on <- tapply(d$score * d$arm, d$person, sum)
  p <- sum(on) / sum(N)
  persons <- sort(unique(d$person)); G <- length(persons)
  without <- vapply(persons, function(g) fit(d[d$person != g, ]), 0)
  list(coefficient = s(fit(d)), robust = s(sqrt(sum((on - p * N)^2)) / (sum(N) * p * (1 - p))),
       jackknife = s((G - 1) / G * sum((without - fit(d))^2)))
}
changes_case <- function(d, cap) {
  d$arm <- d$after
  theta <- function(x) within_persons(x[x$adopter == 1, ], cap)$value - within_persons(x[x$adopter == 0, ], cap)$value
  on <- within_persons(d[d$adopter == 1, ], cap); off <- within_persons(d[d$adopter == 0, ], cap)
  q <- c(on$q / sum(on$v)^2, off$q / sum(off$v)^2)
  k <- kept(d)
  list(units = list(person = d$person, stratum = d$stratum, adopter = d$adopter, after = d$after, score = d$score), cap = s(cap),
    estimate = list(
      value = s(theta(d)), variance = s(left_out(d, theta)), effectivePersons = s(sum(q)^2 / sum(q^2)), persons = s(length(q)),
      treatedPersons = s(length(on$q)), controlPersons = s(length(off$q)),
      treated = s(sum(k$adopter == 1)), control = s(sum(k$adopter == 0)), scoreSum = s(sum(k$score))))
}
contrasts <- function() {
  set.seed(70, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  w <- data.frame(person = worked$person, arm = worked$arm, score = worked$score)
  own <- of_person(cbind(w, stratum = paste(worked$repository, worked$block)))
  shared <- cbind(w, stratum = 2 * worked$repository + worked$block)
  weeks <- data.frame(person = rep(1:6, each = 4), stratum = rep(1:6, each = 4), arm = rep(c(0, 0, 1, 1), 6),
    score = c(2, 3, 4, 5, 0, 1, 1, 3, 7, 6, 9, 8, 1, 0, 2, 1, 5, 4, 4, 6, 3, 2, 6, 5))
  uneven <- of_person(data.frame(person = sample(8, 70, TRUE), stratum = sample(3, 70, TRUE), arm = rbinom(70, 1, .5), score = rpois(70, 3)))
  textbook <- data.frame(person = rep(1:8, each = 2), stratum = rep(1:8, each = 2), adopter = rep(c(1, 0), each = 8), after = rep(0:1, 8),
    score = c(3, 6, 2, 4, 5, 9, 4, 5, 3, 3, 2, 3, 6, 5, 4, 5))
  many <- data.frame(person = sample(14, 150, TRUE), stratum = sample(2, 150, TRUE), after = rbinom(150, 1, .5))
  many$adopter <- as.integer(many$person <= 5)
  many$score <- round(rnorm(150, 4 - .6 * many$adopter * many$after, 2), 3)
  p <- c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1)
  mixed <- c(sample(p), .02, .02, 0, .5)
  list(
    withinPersons = list(contrast_case(own, within_persons, .2), contrast_case(of_person(drawn(120, 9, 4, FALSE)), within_persons, .2),
                         contrast_case(of_person(drawn(90, 8, 3, TRUE)), within_persons, .5)),
    pooled = list(contrast_case(shared, pooled, .2), contrast_case(drawn(150, 12, 9, FALSE), pooled, .2),
                  contrast_case(drawn(150, 12, 1, TRUE), pooled, 0), contrast_case(drawn(60, 20, 25, FALSE), pooled, .2)),
    rates = list(rates_case(weeks), rates_case(uneven)),
    conditionalPoisson = poisson_case(weeks),
    changes = list(changes_case(textbook, .2), changes_case(of_person(many), .2)),
    benjaminiHochberg = list(list(p = p, adjusted = p.adjust(p, "BH")), list(p = mixed, adjusted = p.adjust(mixed, "BH"))))
}
