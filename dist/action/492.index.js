export const id = 492;
export const ids = [492];
export const modules = {

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInstant: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** GitHub has nothing from before 1970, and four digits end with the year 9999. */
const END = Date.UTC(10_000, 0);
const HAS_OFFSET = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;
/**
 * A moment as people write it: ISO 8601 with its offset, or a day alone, which means its midnight in UTC.
 *
 * @throws RangeError naming the text
 */
function parseInstant(text) {
    if (!DAY_ONLY.test(text) && !HAS_OFFSET.test(text))
        throw notAMoment(text);
    try {
        const moment = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(DAY_ONLY.test(text) ? `${text}T00:00Z` : text).epochMilliseconds;
        if (moment >= 0 && moment < END)
            return moment;
    }
    catch (cause) {
        throw notAMoment(text, cause);
    }
    throw notAMoment(text);
}
function notAMoment(text, cause) {
    const found = JSON.stringify(text.slice(0, 40));
    return new RangeError(`${found} is not a moment; write it as 2026-11-16T09:30:00Z or 2026-11-16`, {
        cause,
    });
}
//# sourceMappingURL=parse-instant.js.map

/***/ })

};
