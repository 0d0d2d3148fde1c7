export const id = 79;
export const ids = [79];
export const modules = {

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summaryOf: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _report_nodes_bullets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7260);
/* harmony import */ var _report_nodes_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
/* harmony import */ var _report_nodes_paragraph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_nodes_print_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1930);
/* harmony import */ var _report_nodes_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(132);





/** More than these are folded. */
const SHOWN = 10;
/** The job's summary: what was read, written, could not be written and why, and what it cost. */
function summaryOf(record, cost) {
    const head = (0,_report_nodes_print_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .printMarkdown */ .x)([
        heading(`harness-metrics: ${record.heading}`),
        ...part('Read', record.read),
        ...part('Written', record.written),
        ...part('Would be written (dry run)', record.planned),
        ...part('Could not be written', record.notWritten),
        ...part('Notes', record.notes),
        ...nothing(record),
        (0,_report_nodes_paragraph_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .F)(cost),
    ]);
    if (record.report === null)
        return head;
    const { title, body } = record.report;
    return `${head}\n${(0,_report_nodes_print_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .printMarkdown */ .x)([heading(title)])}\n${body}`;
}
function part(name, lines) {
    if (lines.length === 0)
        return [];
    const list = (0,_report_nodes_bullets_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e)(lines.map((line) => [line]));
    if (lines.length > SHOWN)
        return (0,_report_nodes_details_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .z)(name, `: ${lines.length}`, [list]);
    return [(0,_report_nodes_paragraph_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .F)({ type: 'strong', children: [(0,_report_nodes_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)(name)] }), list];
}
function nothing({ written, planned, notWritten, failures }) {
    const isAny = written.length + planned.length + notWritten.length + failures.length > 0;
    return isAny ? [] : [(0,_report_nodes_paragraph_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .F)('Nothing had to be written.')];
}
function heading(text) {
    return { type: 'heading', depth: 3, children: [(0,_report_nodes_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)(text)] };
}
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bullets)
/* harmony export */ });
/* harmony import */ var _paragraph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3703);

/** A bullet list, a paragraph each. */
function bullets(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [(0,_paragraph_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .F)(...item)] })),
    };
}
//# sourceMappingURL=bullets.js.map

/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2113);

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A folded part: what is always seen, its first words in bold, and what unfolds. */
function details(bold, rest, content) {
    return [
        { type: 'html', value: `<details><summary><b>${html(bold)}</b>${html(rest)}</summary>` },
        ...content,
        { type: 'html', value: '</details>' },
    ];
}
function html(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
//# sourceMappingURL=details.js.map

/***/ }),

/***/ 3703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ paragraph)
/* harmony export */ });
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1495);

/** A paragraph. */
function paragraph(...phrases) {
    return { type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .phrasing */ .f)(phrases) };
}
//# sourceMappingURL=paragraph.js.map

/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ phrasing)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(132);

/** Turns the strings among phrases into words. */
function phrasing(phrases) {
    return phrases.map((phrase) => (typeof phrase === 'string' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a)(phrase) : phrase));
}
//# sourceMappingURL=phrasing.js.map

/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ printMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9059);


/** Prints nodes as GitHub's Markdown. One node, one line of source: issues turn single newlines into breaks. */
function printMarkdown(nodes) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)({ type: 'root', children: [...nodes] }, {
        bullet: '-',
        rule: '-',
        fences: true,
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
        unsafe: [
            { character: '~', inConstruct: 'phrasing' },
            { character: '$', inConstruct: 'phrasing' },
        ],
    });
}
//# sourceMappingURL=print-markdown.js.map

/***/ }),

/***/ 132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2113);

/** Plain words of ours. Whatever in them looks like Markdown is escaped when it is printed. */
function words(text) {
    return { type: 'text', value: (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(text) };
}
//# sourceMappingURL=words.js.map

/***/ })

};
