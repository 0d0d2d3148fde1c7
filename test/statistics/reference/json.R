# Writes R values as JSON with as many digits as a number needs to survive the trip; NA, NaN and infinities become null.
json <- function(x) {
  if (is.null(x)) return("null")
  if (inherits(x, "raw_scalar")) return(one(unclass(x)))
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{", paste0('"', names(x), '":', parts, collapse = ","), "}"))
  }
  paste0("[", paste(vapply(seq_along(x), function(i) one(x[i]), ""), collapse = ","), "]")
}
one <- function(x) {
  if (is.character(x)) return(paste0('"', x, '"'))
  if (is.na(x) || is.infinite(x)) return("null")
  if (is.logical(x)) return(tolower(as.character(x)))
  short <- sprintf("%.15g", x)
  if (as.numeric(short) == x) short else sprintf("%.17g", x)
}
# A single value that is not an array.
s <- function(x) structure(unname(x), class = "raw_scalar")
# One line a top-level member, so that a changed value shows in a diff.
write_reference <- function(content, file) {
  made <- list(by = s(R.version.string), survival = s(as.character(packageVersion("survival"))))
  content <- c(list(made = made), content)
  lines <- paste0('"', names(content), '":', vapply(content, json, ""))
  writeLines(paste0("{", paste(lines, collapse = ",\n"), "}"), file)
}
