# The functions that the distributions package gets wrong by more than 1e-8 of the value.
distributions <- function() {
  q <- function(p, df) list(p = s(p), degreesOfFreedom = s(df), value = s(qt(p, df)))
  b <- function(p, a, b) list(p = s(p), a = s(a), b = s(b), value = s(qbeta(p, a, b)))
  d <- function(x, a, b) list(x = s(x), a = s(a), b = s(b), value = s(pbeta(x, a, b)))
  list(
    studentT = list(q(.975, 1), q(.975, 2), q(.975, 3), q(.9, 3), q(.975, 5), q(.975, 11.7), q(.995, 29), q(.975, 39), q(.025, 7.25), q(.6, 4), q(.975, 300), q(.9999, 2.5)),
    betaQuantile = list(b(.025, 81, 183), b(.975, 82, 182), b(.025, 15, 134), b(.025, 1000, 200), b(.975, 1, 20), b(.025, 5, 199996), b(.5, .5, .5), b(.9, 3, 1)),
    incompleteBeta = list(d(.25, 81, 183), d(.05, 15, 134), d(.8117, 1000, 200), d(.3, 2.5, .5), d(8e-6, 5, 199996), d(.5, 100000, 100001), d(.99, 2, .5), d(.5, 1, 1)))
}
