export const id = 907;
export const ids = [907];
export const modules = {

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tagMode: () => (/* binding */ tagMode)
});

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/report/evidence-list.js

/**
 * Evidence as one line of our own words: signal, where it stands, how strong it is and why it did not decide. The text
 * itself is left out, as somebody wrote it. Beyond `most` it is counted.
 */
function evidenceList(evidence, most) {
    const rest = evidence.length - most;
    const items = evidence.slice(0, most).map(({ signal, field, commit, line, certainty, setAside }) => {
        const place = [field, commit?.slice(0, 12), line === null ? null : `line ${line}`];
        const where = place.filter((part) => part != null).join(' ');
        return (0,printable/* printable */.g)(`${signal} (${where}, ${certainty})${setAside === null ? '' : `: ${setAside}`}`);
    });
    return [...items, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}
//# sourceMappingURL=evidence-list.js.map
// EXTERNAL MODULE: ./build/tasks/attribution-kit.js + 5 modules
var attribution_kit = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/tasks/rate-limit-error.js
var rate_limit_error = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/tasks/tag-pull-request.js
var tag_pull_request = __webpack_require__(8229);
// EXTERNAL MODULE: ./build/action/read-config.js + 19 modules
var read_config = __webpack_require__(4529);
// EXTERNAL MODULE: ./build/action/run-record.js
var run_record = __webpack_require__(678);
// EXTERNAL MODULE: ./build/action/tag-account.js
var tag_account = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/action/verdict-outputs.js

/** A verdict as outputs. */
function verdictOutputs({ harness, model, strength }) {
    return { ...outputs/* NO_OUTPUTS */.vM, harness: harness ?? '', model: model ?? '', strength: strength ?? '' };
}
//# sourceMappingURL=verdict-outputs.js.map
;// CONCATENATED MODULE: ./build/action/tag-mode.js








/** Labels the pull request of the event. A used-up limit is no failure of the pull request: the sweep comes by later. */
async function tagMode(number, context) {
    const { repository } = context.place;
    const empty = (0,run_record/* emptyRecord */.F)(`harness of ${repository}#${number}`);
    try {
        return await tag(number, context, empty);
    }
    catch (error) {
        if (!(error instanceof rate_limit_error/* RateLimitError */.O))
            throw error;
        return { ...empty, notWritten: [`the label: ${error.message} The next sweep comes by.`] };
    }
}
async function tag(number, context, empty) {
    const { forge, inputs, now, place } = context;
    const { repository } = place;
    const { config, notices } = (0,read_config/* readConfig */.X)(await context.configFiles);
    const isOff = !config.report.tag;
    const tagging = { kit: (0,attribution_kit/* attributionKit */.c)(config), now, dryRun: inputs.dryRun || isOff };
    const result = await (0,tag_pull_request/* tagPullRequest */.B)(forge, { repository, number }, tagging);
    if (result === null) {
        const missing = `${repository}#${number} is not there, or the token may not see it.`;
        return { ...empty, notes: [...notices, missing] };
    }
    return {
        ...empty,
        read: [`${repository}#${number}: ${(0,tag_account/* verdictText */.nt)(result.verdict)}`, ...because(result.evidence)],
        ...(isOff ? {} : (0,tag_account/* tagAccount */.YW)([result])),
        notes: isOff ? [...notices, tag_account/* LABELS_OFF */.YR] : notices,
        outputs: verdictOutputs(result.verdict),
    };
}
/** `/harness why` says all of it. */
const MOST = 5;
function because(evidence) {
    const decided = evidence.filter(({ setAside }) => setAside === null);
    const against = evidence.filter(({ setAside }) => setAside !== null);
    return [
        ...(decided.length === 0 ? [] : [`decided by ${evidenceList(decided, MOST)}`]),
        ...(against.length === 0 ? [] : [`set aside: ${evidenceList(against, MOST)}`]),
    ];
}
//# sourceMappingURL=tag-mode.js.map

/***/ }),

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ applyTags)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);
/* harmony import */ var _our_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5731);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);



/** Writes what a plan says, the new label before the old ones go: a pull request is never left without. */
async function applyTags(forge, plan, { kit, dryRun }) {
    const { ref, verdict, remove } = plan;
    const specs = plan.add.map((id) => (0,_our_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .harnessLabel */ .J5)(id, kit.naming.get(id)?.name ?? id));
    const added = specs.map(({ name }) => name);
    const removed = remove.map((name) => name.toLowerCase());
    const done = { ref, verdict, added, removed, why: null, refusal: null };
    if (added.length + remove.length === 0)
        return { ...done, outcome: 'unchanged' };
    if (dryRun)
        return { ...done, outcome: 'planned' };
    let refusal = 'repository';
    try {
        for (const spec of specs)
            await forge.labels.ensure(ref.repository, spec);
        refusal = 'pull request or repository';
        if (added.length > 0)
            await forge.labels.add(ref, added);
        for (const name of remove)
            await forge.labels.remove(ref, name);
        return { ...done, outcome: 'changed' };
    }
    catch (error) {
        const why = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(error);
        return { ...done, outcome: 'refused', why, refusal: isArchived(error) ? 'repository' : refusal };
    }
}
function isArchived(error) {
    return error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && error.kind === 'archived';
}
//# sourceMappingURL=apply-tags.js.map

/***/ }),

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tagPullRequest)
/* harmony export */ });
/* harmony import */ var _apply_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9211);
/* harmony import */ var _own_hand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);
/* harmony import */ var _plan_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7391);



/**
 * Labels one pull request with the harness that made it. `null`: there is no such pull request.
 *
 * @throws {ForgeError} where it cannot be read; where it cannot be written, the result says so
 * @throws {RateLimitError}
 */
async function tagPullRequest(forge, ref, context) {
    const pullRequest = await forge.pullRequest(ref);
    if (pullRequest === null)
        return null;
    const plan = (0,_plan_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .planTags */ .V)(await (0,_own_hand_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOwnHand */ .i)(pullRequest, forge), context);
    return { ...(await (0,_apply_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTags */ .M)(forge, plan, context)), evidence: plan.attributed.evidence };
}
//# sourceMappingURL=tag-pull-request.js.map

/***/ })

};
