export const id = 723;
export const ids = [723];
export const modules = {

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   viewerSchema: () => (/* binding */ viewerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);

/** Who asks. An app too is a `User` here, with `[bot]` to its login. */
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), databaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable() })
        .transform(({ login, databaseId }) => {
        const id = databaseId === null ? {} : { id: databaseId };
        return { login, ...id, kind: login.endsWith('[bot]') ? 'bot' : 'user' };
    }),
});
//# sourceMappingURL=viewer.js.map

/***/ })

};
