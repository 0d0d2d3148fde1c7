export const id = 802;
export const ids = [802];
export const modules = {

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  continuationsSchema: () => (/* binding */ continuationsSchema),
  pageAroundSchema: () => (/* binding */ pageAroundSchema),
  pageSchema: () => (/* binding */ pageSchema),
  singleSchema: () => (/* binding */ singleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(7994);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/compile.js
var compile = __webpack_require__(7478);
;// CONCATENATED MODULE: ./build/github/responses/actor.js

/** An actor as `fragment actor` asks for it. */
const actorSchema = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    login: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr().nullish(),
});
//# sourceMappingURL=actor.js.map
;// CONCATENATED MODULE: ./build/github/responses/pull-request.js


const pull_request_text = schemas/* string */.YjP();
const time = pull_request_text.transform((iso) => Date.parse(iso));
const actor = actorSchema.nullable();
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: pull_request_text.nullable() });
const gitActor = schemas/* object */.Ikc({
    name: pull_request_text.nullable(),
    email: pull_request_text.nullable(),
    user: schemas/* object */.Ikc({ login: pull_request_text, databaseId: schemas/* int */.Whr().nullable() }).nullable(),
})
    .nullable();
const commit = schemas/* object */.Ikc({
    oid: pull_request_text,
    message: pull_request_text,
    authoredDate: time,
    committedDate: time,
    author: gitActor.optional(),
    committer: gitActor.optional(),
});
const reviewState = schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']);
const happened = { createdAt: time, actor: actor.optional() };
const item = schemas/* discriminatedUnion */.gMt('__typename', [
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('PullRequestCommit'), commit }),
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz('PullRequestReview'),
        state: reviewState,
        submittedAt: time.nullable(),
        reviewer: actor,
        reviewed: schemas/* object */.Ikc({ oid: pull_request_text }).nullish(),
    }),
    schemas/* object */.Ikc({
        __typename: schemas/* enum */.k5n([
            'ReadyForReviewEvent',
            'ConvertToDraftEvent',
            'ClosedEvent',
            'ReopenedEvent',
            'MergedEvent',
            'HeadRefForcePushedEvent',
            'AutoMergeEnabledEvent',
            'AutoMergeDisabledEvent',
            'AddedToMergeQueueEvent',
        ]),
        ...happened,
    }),
    schemas/* object */.Ikc({
        __typename: schemas/* enum */.k5n(['LabeledEvent', 'UnlabeledEvent']),
        ...happened,
        label: schemas/* object */.Ikc({ name: pull_request_text }),
    }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('AssignedEvent'), ...happened, assignee: actor }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('ReviewDismissedEvent'), ...happened, previousReviewState: reviewState }),
]);
const timelineItems = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(item), pageInfo });
const labels = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: pull_request_text })), pageInfo });
/** A pull request as `fragment pullRequest` asks for it: absent is what the plan leaves out. */
const pullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    createdAt: time,
    updatedAt: time,
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    closedAt: time.nullable(),
    mergedAt: time.nullable(),
    title: pull_request_text.optional(),
    body: pull_request_text.optional(),
    isDraft: schemas/* boolean */.zMY().optional(),
    author: actor.optional(),
    mergedBy: actor.optional(),
    mergeCommit: schemas/* object */.Ikc({ oid: pull_request_text, message: pull_request_text }).nullish(),
    headRefName: pull_request_text.optional(),
    headRepository: schemas/* object */.Ikc({ nameWithOwner: pull_request_text }).nullish(),
    baseRefName: pull_request_text.optional(),
    additions: schemas/* int */.Whr().optional(),
    deletions: schemas/* int */.Whr().optional(),
    changedFiles: schemas/* int */.Whr().optional(),
    labels: labels.nullish(),
    timelineItems: timelineItems.optional(),
});
/** More of a pull request's lists. */
const continuationSchema = schemas/* object */.Ikc({
    commits: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr() }).optional(),
    timelineItems: timelineItems.optional(),
    labels: labels.nullish(),
});
//# sourceMappingURL=pull-request.js.map
;// CONCATENATED MODULE: ./build/github/responses/page.js


const repository = {
    nameWithOwner: schemas/* string */.YjP(),
    defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
};
/** What stands around the pull requests of a page: it is whole also where one of them is broken. */
const pageAroundSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        ...repository,
        pullRequests: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr(),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        }),
    }),
});
/** The pull requests of a page. Compiled, as it runs for all of them. */
const pageSchema = compile/* compile */.wE(schemas/* array */.YOg(pullRequestSchema));
/** One pull request. */
const singleSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ ...repository, pullRequest: pullRequestSchema }),
});
/** By alias. */
const continuationsSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), continuationSchema),
});
//# sourceMappingURL=page.js.map

/***/ })

};
