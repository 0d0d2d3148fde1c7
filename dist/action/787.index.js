export const id = 787;
export const ids = [787];
export const modules = {

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandMode: () => (/* binding */ commandMode)
});

// EXTERNAL MODULE: ./build/tasks/attribution-kit.js + 5 modules
var attribution_kit = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/tasks/forge-error.js
var forge_error = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/naming.js
var naming = __webpack_require__(440);
// EXTERNAL MODULE: ./build/measurement/same-account.js
var same_account = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/report/format/whole.js
var whole = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/report/evidence-lines.js


/** So many commits are named, the rest counted. */
const MOST_COMMITS = 3;
/**
 * Evidence in the order in which it decides, a line for what says the same in the same place of several commits: field,
 * commits with their lines, the first text, signal and strength, and why it did not decide.
 */
function evidenceLines(evidence) {
    const groups = new Map();
    for (const one of evidence) {
        const key = JSON.stringify([one.field, one.signal, one.certainty, one.undated, one.setAside]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].map(groupLine);
}
function groupLine(group) {
    const [first] = group;
    if (first === undefined)
        return '';
    const { field, text, signal, certainty, undated, setAside } = first;
    const place = [
        field,
        ...(group.length === 1 ? placeOf(first) : placesOf(group)),
        ...(undated === true ? ['not dated'] : []),
    ].join(', ');
    const why = setAside === null ? '' : `: ${(0,printable/* printable */.g)(setAside)}`;
    return `${place}  "${(0,printable/* printable */.g)(text)}"  ${(0,printable/* printable */.g)(signal)} (${certainty})${why}`;
}
function placeOf({ commit, line }) {
    return [
        ...(commit === null ? [] : [`commit ${evidence_lines_short(commit)}`]),
        ...(line === null ? [] : [`line ${line}`]),
    ];
}
function placesOf(group) {
    const commits = new Set(group.map(({ commit }) => commit));
    const named = group.slice(0, MOST_COMMITS).map(({ commit, line }) => {
        const at = line === null ? '' : `line ${line}`;
        return commit === null ? at : [evidence_lines_short(commit), at].filter((part) => part !== '').join(' ');
    });
    const rest = group.length - named.length;
    const all = rest > 0 ? [...named, `${(0,whole/* whole */.W)(rest)} more`] : named;
    return [`${(0,whole/* whole */.W)(commits.size)} commits (${all.join(', ')})`];
}
function evidence_lines_short(sha) {
    return (0,printable/* printable */.g)(sha.slice(0, 7));
}
//# sourceMappingURL=evidence-lines.js.map
// EXTERNAL MODULE: ./build/report/format/percent.js
var percent = __webpack_require__(2282);
;// CONCATENATED MODULE: ./build/report/attribution-explanation.js




/**
 * Why a pull request got its verdict, as plain text: the verdict, the signals that decided with their place, what spoke
 * against it, and whether it would have been known at the start. Safe for a terminal.
 */
function attributionExplanation(ref, attributed, naming) {
    const { verdict, evidence, usage } = attributed;
    const decided = evidence.filter(({ setAside }) => setAside === null);
    const against = evidence.filter(({ setAside }) => setAside !== null);
    return [
        `${(0,printable/* printable */.g)(ref.repository)}#${ref.number}: ${verdictText(verdict, naming)}`,
        ...section('Decided by', evidenceLines(decided)),
        ...section('Seen, and set aside', evidenceLines(against)),
        ...unsaid(attributed),
        ...(usage === undefined ? [] : [`  Declared, not proven: ${usageText(usage)}`]),
        `  In the comparison: ${comparisonText(attributed, naming)}`,
        '',
    ].join('\n');
}
/** What the lists of evidence leave open. */
function unsaid({ verdict, evidence }) {
    if (verdict.kind === 'automation') {
        const isShown = evidence.some(({ means, field }) => means === 'automation' && field === 'author');
        return isShown ? [] : [`  Opened by a bot, or every commit is a bot’s: ${(0,printable/* printable */.g)(verdict.bot)}`];
    }
    if (evidence.length === 0)
        return ['  No mark of any kind was found. That does not mean a person wrote it.'];
    const isDeclared = evidence.some(({ setAside }) => setAside?.startsWith('names ') === true);
    return verdict.kind === 'unattributed' && isDeclared ? ['  AI helped, harness not named.'] : [];
}
/** The verdict in one line: `Codex, model not declared, conclusive (text)`. */
function verdictText(verdict, naming) {
    switch (verdict.kind) {
        case 'unattributed':
            return 'unattributed';
        case 'automation':
            return `automation (${(0,printable/* printable */.g)(verdict.bot)})`;
        case 'harness':
            return [
                nameOf(verdict.harness, naming),
                verdict.model === null
                    ? 'model not declared'
                    : `model ${(0,printable/* printable */.g)(verdict.model)} (declared, not proven)`,
                `${verdict.strength} (${BASIS[verdict.basis]})`,
                ...alsoText(verdict, naming),
            ].join(', ');
    }
}
/** Shares are said only where there is something to share. */
function alsoText({ shareOfCommits, others }, naming) {
    if (others.length === 0)
        return [];
    const also = others.map((other) => `${nameOf(other.harness, naming)}${shareText(other.shareOfCommits)}`);
    const own = shareOfCommits === null ? [] : [`in ${(0,percent/* percent */.K)(shareOfCommits)} of the commits`];
    return [...own, `also ${also.join(', ')}`];
}
function shareText(share) {
    return share === null ? '' : ` in ${(0,percent/* percent */.K)(share)}`;
}
const BASIS = {
    identity: 'account or commit identity',
    text: 'text that anybody can write',
    person: "a person's word",
};
function nameOf(harness, naming) {
    return (0,printable/* printable */.g)(naming.get(harness)?.name ?? harness);
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
function usageText({ inputTokens, outputTokens, costUsd, unreadable = [], by }) {
    const parts = [
        inputTokens === undefined ? null : `${(0,whole/* whole */.W)(inputTokens)} tokens in`,
        outputTokens === undefined ? null : `${(0,whole/* whole */.W)(outputTokens)} tokens out`,
        costUsd === undefined ? null : `${costUsd.toFixed(2)} US dollars`,
        unreadable.length === 0 ? null : `no readable amount in ${unreadable.join(', ')}`,
    ].filter((part) => part !== null);
    return `${parts.join(', ')} (${by.join(', ')})`;
}
function comparisonText({ verdict, atStart, evidence }, naming) {
    if (verdict.kind === 'automation')
        return 'left out, automation is in no cohort';
    if (atStart.kind === 'harness' && atStart.strength === 'conclusive') {
        const isOther = verdict.kind === 'harness' && verdict.harness !== atStart.harness;
        const why = isOther ? ', by what was there at its start' : '';
        return `counts as ${nameOf(atStart.harness, naming)}${why}`;
    }
    if (atStart.kind === 'harness')
        return 'in no row, because only weak signals were there at its start';
    if (verdict.kind === 'harness') {
        const deciding = evidence.filter(({ setAside }) => setAside === null);
        return deciding.some(({ undated }) => undated === true)
            ? 'in no row, because its mark is not dated and so not known to have been there at its start'
            : 'in no row, because no mark was there at its start';
    }
    return 'counts as unmarked';
}
//# sourceMappingURL=attribution-explanation.js.map
;// CONCATENATED MODULE: ./build/report/command-marker.js
/** The hidden last line of an answer: which comment it answers. Only in a comment of ours does it mean anything. */
function commandMarker(comment) {
    return `<!-- harness-metrics:command id=${comment} -->`;
}
//# sourceMappingURL=command-marker.js.map
// EXTERNAL MODULE: ./build/report/nodes/code.js
var code = __webpack_require__(9612);
// EXTERNAL MODULE: ./build/report/nodes/paragraph.js
var paragraph = __webpack_require__(3703);
// EXTERNAL MODULE: ./build/report/nodes/print-markdown.js
var print_markdown = __webpack_require__(1930);
;// CONCATENATED MODULE: ./build/report/command-answer.js




const MOST_LINES = 60;
const MOST_TEXT = 60;
/** An answer as a comment: short, nobody is mentioned, nothing that somebody wrote comes alive. The marker stands last. */
function commandAnswer(answer, comment) {
    return (0,print_markdown/* printMarkdown */.x)([...nodesOf(answer), { type: 'html', value: commandMarker(comment) }]);
}
function nodesOf(answer) {
    switch (answer.kind) {
        case 'set':
            return [
                (0,paragraph/* paragraph */.F)('This pull request counts as ', (0,code/* code */.a)(answer.harness), ...modelOf(answer.family), UNTIL_AUTO),
            ];
        case 'none':
            return [(0,paragraph/* paragraph */.F)('This pull request counts as made without a harness', UNTIL_AUTO)];
        case 'auto':
            return [
                (0,paragraph/* paragraph */.F)('The marks decide again. They say: ', ...saidOf(answer.harness), '.', ...labelsOf(answer.labelsOff)),
            ];
        case 'why':
            return [{ type: 'code', value: clipped(answer.explanation) }];
        case 'help':
            return usage(answer.known);
        case 'unknown-harness':
            return [
                (0,paragraph/* paragraph */.F)('There is no harness ', quoted(answer.text), ...meantOf(answer.meant)),
                ...usage(answer.known),
            ];
        case 'unknown-model':
            return [
                (0,paragraph/* paragraph */.F)('No model family is known in ', quoted(answer.text), '. Write it as ', (0,code/* code */.a)('claude'), ' or ', (0,code/* code */.a)('qwen/qwen3-coder'), ', or leave it out.'),
            ];
    }
}
const UNTIL_AUTO = ', because a person said so. A comment /harness auto lets the marks decide again.';
function modelOf(family) {
    return family === null ? [] : [' with a model of the family ', (0,code/* code */.a)(family)];
}
function saidOf(harness) {
    return harness === null ? ['nothing that is conclusive'] : [(0,code/* code */.a)(harness)];
}
function labelsOf(labelsOff) {
    return labelsOff ? [' No label is put, as ', (0,code/* code */.a)('report.tag'), ' is off in the configuration.'] : [];
}
function meantOf(meant) {
    return meant === null ? ['.'] : ['; did you mean ', (0,code/* code */.a)(meant), '?'];
}
function usage(known) {
    const ids = known.flatMap((id, index) => [...(index === 0 ? [] : [', ']), (0,code/* code */.a)(id)]);
    return [
        (0,paragraph/* paragraph */.F)('The whole first line of a comment must be ', (0,code/* code */.a)('/harness <id> [model]'), ', ', (0,code/* code */.a)('/harness none'), ', ', (0,code/* code */.a)('/harness auto'), ' or ', (0,code/* code */.a)('/harness why'), '. The ids: ', ...ids, '.'),
    ];
}
/** Somebody's words: in a code span, and no essay. */
function quoted(text) {
    return (0,code/* code */.a)(text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`);
}
function clipped(explanation) {
    const lines = explanation.trimEnd().split('\n');
    if (lines.length <= MOST_LINES)
        return lines.join('\n');
    return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`].join('\n');
}
//# sourceMappingURL=command-answer.js.map
// EXTERNAL MODULE: ./build/tasks/our-labels.js
var our_labels = __webpack_require__(5731);
// EXTERNAL MODULE: ./build/tasks/plan-tags.js + 1 modules
var plan_tags = __webpack_require__(7391);
;// CONCATENATED MODULE: ./build/tasks/command-labels.js


/** Sets an override, takes one back (`auto`), or changes nothing. */
function commandLabels(pullRequest, command, context) {
    const isOurs = (label) => (0,our_labels/* isOurLabel */.NA)(label, (id) => context.kit.catalogue.harnesses.has(id));
    const there = pullRequest.labels?.filter(isOurs) ?? [];
    switch (command.kind) {
        case 'set':
            return override(there, command.harness, [
                (0,our_labels/* harnessLabel */.J5)(command.harness, command_labels_nameOf(command.harness, context)),
                our_labels/* OVERRIDE_LABEL */.W2,
                ...(command.family === null ? [] : [(0,our_labels/* modelLabel */.mM)(command.family)]),
            ]);
        case 'none':
            return override(there, null, [(0,our_labels/* harnessLabel */.J5)('none', ''), our_labels/* OVERRIDE_LABEL */.W2]);
        case 'auto': {
            const [harness = null] = (0,plan_tags/* planTags */.V)(untouched(pullRequest, isOurs), context).add;
            return auto(pullRequest, there, harness, context);
        }
        case 'why':
        case 'help':
        case 'unknown-harness':
        case 'unknown-model':
            return { add: [], remove: [], renew: [], harness: null };
    }
}
function command_labels_nameOf(harness, { kit }) {
    return kit.naming.get(harness)?.name ?? harness;
}
function override(there, harness, wanted) {
    const names = new Set(wanted.map(({ name }) => name));
    const remove = there.filter((label) => !names.has(label.toLowerCase()));
    return { add: wanted, remove, renew: [], harness };
}
/** `harness-override` goes first: left alone, it would make our own label a person's word. */
function auto({ events = [] }, there, harness, context) {
    const wanted = harness === null || context.labelsOff === true ? null : (0,our_labels/* harnessLabel */.J5)(harness, command_labels_nameOf(harness, context));
    const isWanted = (label) => label.toLowerCase() === wanted?.name;
    const remove = there
        .filter((label) => !isWanted(label))
        .toSorted((one, other) => Number(isOverride(other)) - Number(isOverride(one)));
    if (wanted === null || !there.some(isWanted))
        return { add: wanted === null ? [] : [wanted], remove, renew: [], harness };
    const put = events.findLast((event) => event.kind === 'labeled' && isWanted(event.label));
    return { add: [], remove, renew: put?.actor?.kind === 'user' ? [wanted] : [], harness };
}
function isOverride(label) {
    return label.toLowerCase() === our_labels/* OVERRIDE_LABEL */.W2.name;
}
/** A pull request as if nobody had ever put or taken off a label of ours. */
function untouched(pullRequest, isOurs) {
    const { labels = [], events = [] } = pullRequest;
    return {
        ...pullRequest,
        labels: labels.filter((label) => !isOurs(label)),
        events: events.filter((event) => (event.kind !== 'labeled' && event.kind !== 'unlabeled') || (0,our_labels/* harnessOfLabel */.IF)(event.label) === null),
    };
}
//# sourceMappingURL=command-labels.js.map
// EXTERNAL MODULE: ./build/tasks/own-hand.js
var own_hand = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/attribution/model-id.js
var model_id = __webpack_require__(7397);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
;// CONCATENATED MODULE: ./build/tasks/parse-command.js



const WORDS = ['none', 'auto', 'why'];
/** Characters of a word; none that is known is longer. */
const MOST = 200;
/** Whatever ends a line in Unicode: a form that only looks like one line is not obeyed as one. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Spaces of any kind, as phones and word processors put them. */
const SPACES = /[\t\p{Zs}]+/u;
/**
 * The command of a comment: `/harness codex`, `/harness aider qwen`, `/harness none | auto | why`, alone on the first
 * line and from its first character. `null`: the comment is no command, and nothing is answered.
 */
function parseCommand(body, catalogue) {
    const line = body.split(LINE_END, 1)[0]?.trimEnd() ?? '';
    const [name, what, model, ...rest] = line.split(SPACES, 4).map((word) => word.slice(0, MOST));
    if (name !== '/harness')
        return null;
    if (what === undefined || rest.length > 0)
        return { kind: 'help' };
    const word = WORDS.find((known) => known === what.toLowerCase());
    if (word !== undefined)
        return model === undefined ? { kind: word } : { kind: 'help' };
    const harness = what.toLowerCase();
    const ids = (0,naming/* harnessIds */.$)(catalogue);
    if (!ids.includes(harness)) {
        return { kind: 'unknown-harness', text: what, meant: (0,nearest/* nearest */.p)(what, [...ids, ...WORDS]) };
    }
    if (model === undefined)
        return { kind: 'set', harness, family: null };
    const family = (0,model_id/* toModelId */.A)(model)?.split('/')[0];
    return family === undefined ? { kind: 'unknown-model', text: model } : { kind: 'set', harness, family };
}
//# sourceMappingURL=parse-command.js.map
// EXTERNAL MODULE: ./build/tasks/rate-limit-error.js
var rate_limit_error = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/tasks/refusal.js
var refusal = __webpack_require__(8157);
;// CONCATENATED MODULE: ./build/tasks/write-command-labels.js
/**
 * Writes the labels of a command, the new before the old ones go: where a write fails, what was said before still holds.
 *
 * @throws {ForgeError}
 * @throws {RateLimitError}
 */
async function writeCommandLabels({ labels }, ref, { add, remove, renew }, onWritten) {
    for (const label of [...add, ...renew])
        await labels.ensure(ref.repository, label);
    const added = add.map(({ name }) => name);
    if (added.length > 0) {
        await labels.add(ref, added);
        onWritten({ added });
    }
    for (const name of remove) {
        await labels.remove(ref, name);
        onWritten({ removed: [name.toLowerCase()] });
    }
    for (const { name } of renew) {
        await labels.remove(ref, name);
        onWritten({ removed: [name] });
        await labels.add(ref, [name]);
        onWritten({ added: [name] });
    }
}
//# sourceMappingURL=write-command-labels.js.map
;// CONCATENATED MODULE: ./build/tasks/handle-command.js














const MAY_COMMAND = ['write', 'maintain', 'admin'];
/**
 * Obeys a comment such as `/harness codex`, once: only where it was just created, on a pull request, by a person who
 * may write to the repository at this moment.
 *
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 * @throws {ForgeError} where something cannot be read, or the host fails before anything was written
 * @throws {RateLimitError} before anything was written
 */
async function handleCommand(forge, event, context) {
    const unfit = whyUnfit(event);
    if (unfit !== null)
        return ignored(unfit);
    const command = parseCommand(event.body, context.kit.catalogue);
    if (command === null)
        return ignored('the comment is no command');
    const permission = await forge.permission(event.ref.repository, event.sender.login);
    if (!MAY_COMMAND.includes(permission))
        return ignored(`its author has the permission ${permission}, not write`);
    if (await isAnswered(forge, event))
        return ignored('it was answered before');
    const pullRequest = await forge.pullRequest(event.ref);
    if (pullRequest === null)
        return ignored('there is no such pull request');
    return obey(forge, { command, event, pullRequest: await (0,own_hand/* withoutOwnHand */.i)(pullRequest, forge) }, context);
}
function whyUnfit({ action, isPullRequest, sender, author }) {
    if (action !== 'created')
        return 'only new comments are commands';
    if (!isPullRequest)
        return 'the comment is not on a pull request';
    if (author === null || !(0,same_account/* sameAccount */.M)(sender, author))
        return 'its sender did not write it';
    if (sender.kind !== 'user' || (0,bot_login/* isBot */.w)(sender))
        return 'its sender is no person';
    return null;
}
function ignored(why) {
    return { kind: 'ignored', why };
}
async function isAnswered(forge, { id, ref }) {
    const marker = commandMarker(id);
    for await (const { isOurs, body } of forge.comments(ref)) {
        if (isOurs && body.trimEnd().endsWith(marker))
            return true;
    }
    return false;
}
async function obey(forge, order, context) {
    const { command, event } = order;
    const labels = commandLabels(order.pullRequest, command, context);
    const done = {
        command: command.kind,
        added: [...labels.add, ...labels.renew].map(({ name }) => name),
        removed: labels.remove.map((name) => name.toLowerCase()),
    };
    if (context.dryRun)
        return { kind: 'planned', ...done };
    const added = [];
    const removed = [];
    try {
        await writeCommandLabels(forge, event.ref, labels, (written) => {
            added.push(...(written.added ?? []));
            removed.push(...(written.removed ?? []));
        });
        await forge.comment(event.ref, commandAnswer(answerOf(order, labels, context), event.id));
        return { kind: 'answered', ...done };
    }
    catch (error) {
        if (added.length + removed.length === 0)
            return { kind: 'refused', why: (0,refusal/* refusalOf */.O)(error) };
        return { kind: 'unfinished', command: command.kind, added, removed, why: failureOf(error) };
    }
}
/** @throws what is no failure of the host: our own mistakes */
function failureOf(error) {
    if (error instanceof forge_error/* ForgeError */.Q || error instanceof rate_limit_error/* RateLimitError */.O)
        return error.message;
    throw error;
}
function answerOf({ command, event, pullRequest }, { harness }, context) {
    const known = (0,naming/* harnessIds */.$)(context.kit.catalogue);
    switch (command.kind) {
        case 'set':
        case 'none':
        case 'unknown-model':
            return command;
        case 'help':
            return { kind: 'help', known };
        case 'unknown-harness':
            return { ...command, known };
        case 'auto':
            return { kind: 'auto', harness, labelsOff: context.labelsOff === true };
        case 'why': {
            const { attributed } = (0,plan_tags/* planTags */.V)(pullRequest, context);
            return {
                kind: 'why',
                explanation: attributionExplanation(event.ref, attributed, context.kit.naming),
            };
        }
    }
}
//# sourceMappingURL=handle-command.js.map
// EXTERNAL MODULE: ./build/action/read-config.js + 19 modules
var read_config = __webpack_require__(4529);
// EXTERNAL MODULE: ./build/action/run-record.js
var run_record = __webpack_require__(678);
// EXTERNAL MODULE: ./build/action/tag-account.js
var tag_account = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/action/command-mode.js






/** Obeys the comment of the event, if its author may give commands. */
async function commandMode(event, context) {
    const { forge, inputs, now, place } = context;
    const empty = (0,run_record/* emptyRecord */.F)(`comment on ${place.repository}#${event.number}`);
    const comment = toComment(event, place.repository);
    if (comment === null)
        return command_mode_ignored(empty, 'only new comments are commands');
    const { config, notices } = (0,read_config/* readConfig */.X)(await context.configFiles);
    const kit = (0,attribution_kit/* attributionKit */.c)(config);
    const commanding = { kit, now, dryRun: inputs.dryRun, labelsOff: !config.report.tag };
    try {
        return recordOf({ ...empty, notes: notices }, await handleCommand(forge, comment, commanding));
    }
    catch (error) {
        throw isOutage(error) ? new Error(`${NOTHING_DONE} ${error.message}`, { cause: error }) : error;
    }
}
const NOTHING_DONE = 'The command was not obeyed and no label was changed; run this job again later.';
/** The host failed, also when asked again. */
function isOutage(error) {
    return error instanceof forge_error/* ForgeError */.Q && error.kind === 'unavailable';
}
function toComment({ action, comment, sender, ...event }, repository) {
    if (action !== 'created')
        return null;
    return {
        id: comment.id,
        body: comment.body,
        sender: toAccount(sender),
        author: comment.author === null ? null : toAccount(comment.author),
        ref: { repository, number: event.number },
        isPullRequest: event.isPullRequest,
        action,
    };
}
function toAccount({ login, id, type }) {
    return { login, id, kind: type === 'User' ? 'user' : 'bot' };
}
function recordOf(empty, result) {
    switch (result.kind) {
        case 'ignored':
            return command_mode_ignored(empty, result.why);
        case 'refused':
            return { ...empty, notWritten: [`the answer to the command: ${result.why}`] };
        case 'unfinished':
            return {
                ...empty,
                written: [(0,tag_account/* labelsText */.Ht)(result)],
                notWritten: [`the rest of the command: ${result.why} Run this job again to finish it.`],
            };
        case 'answered':
            return { ...empty, written: [...changed(result), 'an answer to the command'] };
        case 'planned':
            return { ...empty, planned: [...changed(result), 'an answer to the command'] };
    }
}
/** Most commands change labels; `why` and help do not. */
function changed(result) {
    return result.added.length + result.removed.length === 0 ? [] : [(0,tag_account/* labelsText */.Ht)(result)];
}
function command_mode_ignored(record, why) {
    return { ...record, notes: [...record.notes, `Nothing to do: ${why}.`] };
}
//# sourceMappingURL=command-mode.js.map

/***/ }),

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ percentNumber),
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** A share (0–1) as whole per cent. Never rounded up to all or down to none: 0.996 is `> 99 %`, 0.003 is `< 1 %`. */
function percent(share) {
    return `${percentNumber(share)} %`;
}
/** The number alone, for brackets: `80`, `> 99`, `< 1`. */
function percentNumber(share) {
    if (share > 0 && share < 0.005)
        return '< 1';
    if (share < 1 && share >= 0.995)
        return '> 99';
    return String(Math.round(share * 100));
}
//# sourceMappingURL=percent.js.map

/***/ }),

/***/ 5424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/** A whole number with its thousands set apart: `2,566`. */
function whole(n) {
    return Math.round(n)
        .toString()
        .replace(/\B(?=(?:\d{3})+$)/g, ',');
}
//# sourceMappingURL=whole.js.map

/***/ }),

/***/ 9612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

/** A code span: the one place for text that is not ours. Nothing in it is a tag, a mention or a reference. */
function code(text) {
    return { type: 'inlineCode', value: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text) };
}
//# sourceMappingURL=code.js.map

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
