export const id = 984;
export const ids = [984];
export const modules = {

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnswer: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _tasks_forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);

/**
 * What GitHub answered, checked.
 *
 * @throws {ForgeError} for an answer that is not as documented, with the place
 */
function readAnswer(schema, data, { what, where }) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const place = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
    throw new _tasks_forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('invalid', `GitHub's answer on trying to ${what} in ${where} is not understood${place}`, {
        cause: result.error,
    });
}
//# sourceMappingURL=read-answer.js.map

/***/ })

};
