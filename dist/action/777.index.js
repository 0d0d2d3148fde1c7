export const id = 777;
export const ids = [777];
export const modules = {

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneRepositorySchema: () => (/* binding */ oneRepositorySchema),
/* harmony export */   repositoriesSchema: () => (/* binding */ repositoriesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);

const VISIBILITIES = { PUBLIC: 'public', INTERNAL: 'internal', PRIVATE: 'private' };
/** A repository, in the port's words. One without a commit has no default branch yet. */
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['PUBLIC', 'INTERNAL', 'PRIVATE']),
    isArchived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    hasIssuesEnabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    isFork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
})
    .transform((raw) => ({
    name: raw.nameWithOwner,
    visibility: VISIBILITIES[raw.visibility],
    isArchived: raw.isArchived,
    hasIssues: raw.hasIssuesEnabled,
    isFork: raw.isFork,
    defaultBranch: raw.defaultBranchRef?.name ?? '',
}));
const oneRepositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: repositorySchema });
/** `repositoryOwner: null`: nobody of that name. */
const repositoriesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repositoryOwner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(repositorySchema.nullable()),
        }),
    })
        .nullable(),
});
//# sourceMappingURL=repository.js.map

/***/ })

};
