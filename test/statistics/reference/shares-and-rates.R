# Wilson (prop.test without continuity correction), Clopper-Pearson (binom.test), Garwood (poisson.test).
wilson <- function(x, n, level, deff) {
  # prop.test clips to 0-1; scaled counts need not be whole.
  ci <- suppressWarnings(prop.test(x / deff, n / deff, conf.level = level, correct = FALSE))$conf.int
  list(successes = s(x), n = s(n), level = s(level), designEffect = s(deff), value = s(x / n), low = s(ci[1]), high = s(ci[2]))
}
clopper <- function(x, n, level) {
  ci <- binom.test(x, n, conf.level = level)$conf.int
  list(successes = s(x), n = s(n), level = s(level), value = s(x / n), low = s(ci[1]), high = s(ci[2]))
}
garwood <- function(x, t, level) {
  ci <- poisson.test(x, t, conf.level = level)$conf.int
  list(count = s(x), exposure = s(t), level = s(level), value = s(x / t), low = s(ci[1]), high = s(ci[2]))
}
shares_and_rates <- function() list(
  wilson = list(
    wilson(81, 263, .95, 1), wilson(15, 148, .95, 1), wilson(0, 20, .95, 1), wilson(1, 29, .95, 1),
    wilson(53, 86, .95, 1), wilson(74, 105, .95, 1), wilson(1754, 2325, .95, 1), wilson(1, 1, .95, 1), wilson(1, 2, .95, 1),
    wilson(1754, 2325, .95, 14.6), wilson(20, 20, .9, 2.5), wilson(3, 40, .99, 1.7), wilson(0, 7, .95, 3), wilson(120000, 200000, .95, 20)),
  clopperPearson = list(
    clopper(81, 263, .95), clopper(15, 148, .95), clopper(0, 20, .95), clopper(1, 29, .95), clopper(1, 1, .95),
    clopper(10, 10, .9), clopper(3, 2000, .95), clopper(5, 200000, .99), clopper(199990, 200000, .95), clopper(1000, 1200, .95)),
  poisson = list(
    garwood(137, 24.19893, .95), garwood(0, 10, .95), garwood(1, 3.5, .95), garwood(3, 1000, .9), garwood(100000, 12, .99)))
