# Rscript test/statistics/reference/make.R <outdir>
# Writes every reference file but published.json, which is copied from papers. Needs R >= 3.6 and its survival package.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
out <- commandArgs(trailingOnly = TRUE)
if (length(out) != 1) stop("usage: Rscript make.R <outdir>")
dir.create(out, showWarnings = FALSE, recursive = TRUE)
for (part in c("json", "shares-and-rates", "distributions", "quantiles", "clusters", "contrasts", "survival-curves", "incidence-curves")) {
  source(file.path(here, paste0(part, ".R")))
}
write_reference(shares_and_rates(), file.path(out, "shares-and-rates.json"))
write_reference(distributions(), file.path(out, "distributions.json"))
write_reference(quantiles(), file.path(out, "quantiles.json"))
write_reference(clusters(), file.path(out, "clusters.json"))
write_reference(contrasts(), file.path(out, "contrasts.json"))
write_reference(survival_curves(), file.path(out, "survival-curves.json"))
write_reference(incidence_curves(), file.path(out, "incidence-curves.json"))
