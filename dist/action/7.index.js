export const id = 7;
export const ids = [7];
export const modules = {

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoriesMode: () => (/* binding */ repositoriesMode)
});

;// CONCATENATED MODULE: ./build/tasks/in-scope.js
/** Whether a repository (`owner/name`) is to be looked at: included, or nothing is, and not excluded. Capitals do not matter. */
function inScope(repository, { include, exclude }) {
    const isIncluded = include.length === 0 || include.some((pattern) => matches(repository, pattern));
    return isIncluded && !exclude.some((pattern) => matches(repository, pattern));
}
/** `*` stands for any characters of the name. */
function matches(repository, pattern) {
    const literals = pattern.toLowerCase().split('*');
    const text = repository.toLowerCase();
    const [first = '', ...others] = literals;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    return inOrder(text.slice(first.length, text.length - last.length), others);
}
/** Whether all parts stand in a text, one after the other: the first place is always good enough. */
function inOrder(text, parts) {
    let from = 0;
    for (const part of parts) {
        const found = text.indexOf(part, from);
        if (found === -1)
            return false;
        from = found + part.length;
    }
    return true;
}
//# sourceMappingURL=in-scope.js.map
// EXTERNAL MODULE: ./build/tasks/less-visible.js
var less_visible = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/action/input-error.js
var input_error = __webpack_require__(7128);
;// CONCATENATED MODULE: ./build/action/choose-repositories.js



/**
 * The repositories that the inputs name, or the one that the run takes place in. Of `owner/*` those in the
 * configuration's scope, without archived ones and forks. Whoever can read the run's repository can read its log, its
 * summary and its files: a repository that fewer people can read is left out.
 *
 * @throws {InputError} where one that was named is not there, or none is left
 */
async function chooseRepositories(context, { scope }) {
    const { forge, inputs, place } = context;
    const home = await named(context, place.repository);
    if (inputs.repositories.length === 0)
        return { repositories: [home], notices: [] };
    const chosen = new Map();
    for (const name of inputs.repositories) {
        const owner = name.endsWith('/*') ? name.slice(0, -2) : null;
        if (owner === null)
            add(chosen, await named(context, name));
        else {
            for await (const one of forge.repositories(owner)) {
                if (inScope(one.name, scope) && !one.isArchived && !one.isFork)
                    add(chosen, one);
            }
        }
    }
    return visible(home, [...chosen.values()]);
}
function add(chosen, one) {
    chosen.set(one.name.toLowerCase(), one);
}
async function named({ forge }, name) {
    const found = await forge.repository(name);
    if (found !== null)
        return found;
    throw new input_error/* InputError */.d('repositories', `there is no repository ${name}, or the token may not see it. The token of a workflow sees its own repository only.`);
}
function visible(home, chosen) {
    const hidden = new Set((0,less_visible/* lessVisible */.K)(home, chosen));
    const repositories = chosen.filter(({ name }) => !hidden.has(name));
    if (repositories.length === 0) {
        throw new input_error/* InputError */.d('repositories', 'leaves none that this run may look at. Run it in a less visible repository.');
    }
    if (hidden.size === 0)
        return { repositories, notices: [] };
    const left = `${hidden.size} of ${chosen.length} repositories were left out: fewer people can read them than this run's log in ${home.name}. Run it in a less visible repository.`;
    return { repositories, notices: [left] };
}
//# sourceMappingURL=choose-repositories.js.map
// EXTERNAL MODULE: ./build/action/cut-short.js
var cut_short = __webpack_require__(228);
// EXTERNAL MODULE: ./build/action/read-config.js + 19 modules
var read_config = __webpack_require__(4529);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(7334);
;// CONCATENATED MODULE: ./build/report/csv-row.js
/** A line of the CSV. */
function csvRow(subject, estimate) {
    const none = { ...subject, value: null, low: null, high: null };
    switch (estimate.kind) {
        case 'estimate':
            return {
                ...subject,
                value: estimate.value,
                low: estimate.low,
                high: estimate.high,
                note: interval(estimate),
            };
        case 'not-reached':
            return { ...none, low: estimate.beyond, note: `not reached by half within ${estimate.beyond} ms` };
        case 'too-few':
            return { ...none, note: `too few ${estimate.of}: ${estimate.n} of ${estimate.needed}` };
        case 'unknown':
            return { ...none, note: 'unknown' };
    }
}
function interval({ interval: kind, level, look }) {
    return kind === 'none' ? '' : `${level * 100} %, ${kind}, ${look === 'one' ? 'one look' : 'any look'}`;
}
//# sourceMappingURL=csv-row.js.map
;// CONCATENATED MODULE: ./build/report/contrast-csv.js

/** A contrast and the other ways in which it was drawn, a line each. Ratios, or differences of shares (0–1). */
function contrastRows(contrast) {
    const { main, variants, reviewedOnly, withoutLargestRepository: without } = contrast;
    return [
        row(contrast, main, ''),
        ...variants.map((variant) => row(contrast, variant, '')),
        ...(reviewedOnly === null ? [] : [row(contrast, reviewedOnly, ', reviewed only')]),
        ...(without === null ? [] : [row(contrast, without.figure, `, without ${without.repository}`)]),
    ];
}
function row(contrast, figure, which) {
    const { a, b, baseline, metric, title, scale, model, unknownPersons } = contrast;
    const isMain = figure === contrast.main;
    const subject = {
        cohort: a,
        metric,
        title,
        statistic: `${scale}: ${figure.design}${which}`,
        n: figure.n.a,
        unknown: unknownPersons.a,
        unit: scale,
    };
    return {
        ...csvRow(subject, figure.estimate),
        contrast: {
            against: b ?? baseline,
            model: model ?? '',
            design: figure.design,
            grade: figure.grade,
            nAgainst: figure.n.b,
            persons: figure.persons,
            kept: figure.kept.a,
            keptAgainst: figure.kept.b,
            tippingShare: isMain ? contrast.tippingShare : null,
            reading: isMain ? readingText(contrast.reading) : '',
        },
    };
}
function readingText(reading) {
    switch (reading.kind) {
        case 'shown':
        case 'one-look':
            return `${reading.kind}: ${reading.direction}`;
        case 'not-comparable':
            return `${reading.kind}: ${reading.why}`;
        case 'not-shown':
        case 'no-good-side':
        case 'too-few':
        case 'unknown':
            return reading.kind;
    }
}
//# sourceMappingURL=contrast-csv.js.map
;// CONCATENATED MODULE: ./build/report/figures/metric-reading.js
/** By the metric's kind alone, so that a new metric needs nothing here. */
const METRIC_READING = {
    share: { unit: 'share', statistic: 'share' },
    duration: { unit: 'ms', statistic: 'half within' },
    quantity: { unit: 'number', statistic: 'median' },
    count: { unit: 'number', statistic: 'count' },
    rate: { unit: 'per person and week', statistic: 'rate' },
};
//# sourceMappingURL=metric-reading.js.map
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/report/csv.js






const COLUMNS = [
    'cohort',
    'metric',
    'title',
    'statistic',
    'n',
    'unknown',
    'value',
    'low',
    'high',
    'unit',
    'note',
];
/** Filled where one cohort is set against another. */
const CONTRAST_COLUMNS = {
    against: 'against',
    model: 'model',
    design: 'design',
    grade: 'grade',
    nAgainst: 'n against',
    persons: 'people',
    kept: 'kept',
    keptAgainst: 'kept against',
    tippingShare: 'tipping share',
    reading: 'reading',
};
/**
 * Every figure of the report, one a line (RFC 4180). Shares are 0–1, durations milliseconds. A figure that cannot be
 * given has an empty value and a note that says why; no cell starts a spreadsheet formula.
 */
function toCsv(report) {
    const { throughput, coverage } = report;
    const rows = [
        ...[...report.cohorts, report.all].flatMap(cohortRows),
        ...metricRows('all', 'throughput', throughput),
        ...metricRows('all', 'attribution-coverage', coverage),
        ...driftRows(report.drift),
        ...report.contrasts.flatMap(contrastRows),
    ];
    return (0,sync/* stringify */.A)(rows.map(line), {
        columns: [...COLUMNS, ...Object.entries(CONTRAST_COLUMNS).map(([key, header]) => ({ key, header }))],
        header: true,
        record_delimiter: '\r\n',
        escape_formulas: true,
    });
}
function cohortRows(cohort) {
    return [
        count(cohort, 'pull-requests', cohort.n),
        count(cohort, 'persons', cohort.persons),
        ...Object.entries(cohort.metrics).flatMap(([id, result]) => metricRows(cohort.id, id, result)),
        count(cohort, 'merged this week, reviews known', cohort.thisWeek.reviewKnown),
        count(cohort, 'merged this week, unreviewed', cohort.thisWeek.unreviewed.length),
        count(cohort, 'merged to date', cohort.toDate.merged),
        count(cohort, 'closed to date', cohort.toDate.closed),
        count(cohort, 'open to date', cohort.toDate.open),
    ];
}
function metricRows(cohort, metric, result) {
    const { unit, statistic } = METRIC_READING[result.kind];
    const { title, n, unknown } = result;
    const about = { cohort, metric, title, n, unknown };
    const row = (name, estimate, its) => csvRow({ ...about, statistic: name, unit: its }, estimate);
    return [
        row(statistic, result.estimate, unit),
        ...result.incidence.flatMap(({ at, reached, overtaken }) => [
            row(`reached by day ${at / duration/* DAY */.d_}`, reached, 'share'),
            row(`overtaken by day ${at / duration/* DAY */.d_}`, overtaken, 'share'),
        ]),
        ...Object.entries(result.parts).map(([part, estimate]) => row(`${statistic}: ${part}`, estimate, unit)),
        ...Object.entries(result.counts).map(([name, of]) => row(`count: ${name}`, plain(of), 'count')),
    ];
}
function count(cohort, statistic, n) {
    return csvRow({
        cohort: cohort.id,
        metric: 'cohort',
        title: 'Cohort',
        statistic,
        n: cohort.n,
        unknown: 0,
        unit: 'count',
    }, plain(n));
}
function driftRows({ strangers, dropped }) {
    const about = { metric: 'drift-watch', title: 'Drift watch', unknown: 0, unit: 'count' };
    return [
        ...strangers.map(({ kind, name, pullRequests }) => {
            const statistic = `unknown ${kind}: ${name ?? 'not named'}`;
            return csvRow({ ...about, cohort: 'all', statistic, n: pullRequests }, plain(pullRequests));
        }),
        ...dropped.flatMap(({ harness, marks, thisWeek, before }) => [
            csvRow({ ...about, cohort: harness, statistic: `people whose marks stopped: ${marks}`, n: thisWeek.of }, plain(thisWeek.stopped)),
            csvRow({ ...about, cohort: harness, statistic: `the same in the weeks before: ${marks}`, n: before.of }, plain(before.stopped)),
        ]),
    ];
}
function plain(value) {
    return { kind: 'estimate', value, low: null, high: null, level: 1, look: 'one', interval: 'none' };
}
function line({ contrast, ...row }) {
    return {
        ...row,
        ...(contrast === undefined
            ? {}
            : { ...contrast, against: (0,printable/* printable */.g)(contrast.against), model: (0,printable/* printable */.g)(contrast.model) }),
        cohort: (0,printable/* printable */.g)(row.cohort),
        title: (0,printable/* printable */.g)(row.title),
        statistic: (0,printable/* printable */.g)(row.statistic),
    };
}
//# sourceMappingURL=csv.js.map
;// CONCATENATED MODULE: ./build/report/json.js
/** What comes first in an object; every other key follows by its name. */
const FIRST = [
    'schemaVersion',
    'tool',
    'configuration',
    'scope',
    'title',
    'sentences',
    'lead',
    'window',
    'week',
    'id',
    'name',
    'role',
    'harness',
    'model',
    'repository',
    'number',
    'kind',
    'definition',
    'denominator',
    'n',
    'value',
    'low',
    'high',
    'from',
    'until',
];
/** The report as JSON. The same report is the same text, whatever order its parts were built in. */
function toJson(report) {
    return `${JSON.stringify(report, json_inOrder, 2)}\n`;
}
function json_inOrder(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)));
}
function rank(key) {
    const index = FIRST.indexOf(key);
    return index === -1 ? FIRST.length : index;
}
/** By code units: no language's rules, so that it is the same everywhere. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=json.js.map
// EXTERNAL MODULE: ./build/report/nodes/print-markdown.js
var print_markdown = __webpack_require__(1930);
;// CONCATENATED MODULE: ./build/report/format/listed.js
/** Items as a sentence lists them, the first few by name and the rest counted: `Devin, Aider and 3 more`. */
function listed(items, most) {
    const rest = items.length - most;
    const shown = rest > 1 ? [...items.slice(0, most), `${rest} more`] : items;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
//# sourceMappingURL=listed.js.map
// EXTERNAL MODULE: ./build/report/format/whole.js
var whole = __webpack_require__(5424);
// EXTERNAL MODULE: ./build/report/nodes/paragraph.js
var paragraph = __webpack_require__(3703);
;// CONCATENATED MODULE: ./build/report/sections/left-out-sections.js



/** Says which parts did not fit, and where they are. */
function leftOutSections(sections, limit) {
    const names = listed(sections.map(({ name }) => name), sections.length);
    return (0,paragraph/* paragraph */.F)(`Left out, because ${(0,whole/* whole */.W)(limit)} characters are all that fit here: ${names}. ` +
        'The report’s JSON and CSV have the figures.');
}
//# sourceMappingURL=left-out-sections.js.map
;// CONCATENATED MODULE: ./build/report/fit-sections.js


/** What goes first when not everything fits: the least needed. The summary and the marker always stay. */
const LEAST_NEEDED_FIRST = [
    'more-figures',
    'trend',
    'follow-up',
    'pairs',
    'unreviewed',
    'drift',
    'coverage',
    'hold-up',
    'more-rows',
    'waiting',
    'definitions',
    'behind-the-numbers',
    'table',
];
/**
 * The document within `limit` characters (UTF-16 units, so never more than GitHub counts): whole sections are left
 * out, the least needed first, and named in their place at the end. No section is ever cut.
 *
 * @throws {RangeError} where not even the summary and the marker fit.
 */
function fitSections(sections, marker, limit) {
    for (let dropped = 0; dropped <= LEAST_NEEDED_FIRST.length; dropped += 1) {
        const out = LEAST_NEEDED_FIRST.slice(0, dropped);
        const text = print(sections, out, marker, limit);
        if (text.length <= limit)
            return text;
    }
    throw new RangeError(`The summary of a report does not fit into ${limit} characters.`);
}
function print(sections, out, marker, limit) {
    const kept = sections.filter(({ id }) => !out.includes(id));
    const dropped = sections.filter(({ id }) => out.includes(id));
    const notice = dropped.length === 0 ? [] : [leftOutSections(dropped, limit)];
    const nodes = [...kept.flatMap((section) => section.nodes), ...notice];
    return (0,print_markdown/* printMarkdown */.x)([...nodes, { type: 'html', value: marker }]);
}
//# sourceMappingURL=fit-sections.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/owners-of.js
const MOST_OWNERS = 5;
/** The owners of repositories, in one order, a few of them by name: `harbor,northwind`. */
function ownersOf(scope) {
    const owners = [...new Set(scope.map((repository) => repository.split('/')[0] ?? ''))].sort();
    const more = owners.length > MOST_OWNERS ? [`${owners.length - MOST_OWNERS}-more`] : [];
    return [...owners.slice(0, MOST_OWNERS), ...more].join(',');
}
//# sourceMappingURL=owners-of.js.map
;// CONCATENATED MODULE: ./build/report/scope-name.js


/** Hexadecimal digits that tell one selection of an owner's repositories from another. */
const DIGITS = 6;
/**
 * Where the names may not be told, so few that a guessed name is not confirmed by them: one guess in 256 fits. Two
 * selections that publish sums in one place are still told apart.
 */
const REDACTED_DIGITS = 2;
/**
 * The stable key of what a report is about: one repository (or `owner/*`) by its name, several by their owners and a
 * short digest of them all (`northwind+3f2a9c`); no name in a report that may not name them.
 */
function scopeName(scope, isRedacted = false) {
    const [first, ...others] = sorted(scope);
    if (first === undefined)
        return isRedacted ? 'aggregates' : 'none';
    if (isRedacted)
        return `aggregates+${digest(scope, REDACTED_DIGITS)}`;
    return others.length === 0 ? first : `${ownersOf(scope)}+${digest(scope, DIGITS)}`;
}
function sorted(scope) {
    return [...new Set(scope)].sort();
}
/** Capitals do not matter in names. */
function digest(scope, digits) {
    const names = sorted(scope.map((name) => name.toLowerCase()));
    return (0,external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, digits);
}
//# sourceMappingURL=scope-name.js.map
;// CONCATENATED MODULE: ./build/report/marker.js

/**
 * The hidden last line by which a report is found again. Anybody can write one: it names a document, it does not
 * prove whose it is. `scope`: the key of what it is about, where the report alone does not tell it.
 */
function marker(report, scope = scopeName(report.scope, report.redacted !== undefined)) {
    const fields = {
        v: '1',
        scope,
        week: report.window.week,
        config: report.configuration,
    };
    const text = Object.entries(fields).map(([key, value]) => `${key}=${encoded(value)}`);
    return `<!-- harness-metrics:report ${text.join(' ')} -->`;
}
/** Nothing in it can end the comment. */
function encoded(value) {
    return encodeURIComponent(value.slice(0, 200).toWellFormed())
        .replace(/%2F/g, '/')
        .replace(/%2C/g, ',')
        .replace(/%2B/g, '+');
}
//# sourceMappingURL=marker.js.map
;// CONCATENATED MODULE: ./build/report/table-metrics.js
/** The figures of the table, by metric id, in the order of its columns. */
const TABLE_METRICS = [
    'merged-by-14d',
    'unreviewed-merge',
    'time-to-first-review',
    'time-to-merge',
];
//# sourceMappingURL=table-metrics.js.map
;// CONCATENATED MODULE: ./build/report/has-figures.js

/** Whether any figure of the table can be said of a cohort; one without has a place in the line below it. */
function hasFigures(cohort) {
    return TABLE_METRICS.some((id) => {
        const kind = cohort.metrics[id]?.estimate.kind;
        return kind === 'estimate' || kind === 'not-reached';
    });
}
//# sourceMappingURL=has-figures.js.map
;// CONCATENATED MODULE: ./build/report/measures-a-harness.js

/** Whether any harness has a row of figures; a small team's first weeks have none. */
function measuresAHarness({ cohorts }) {
    return cohorts.some((cohort) => cohort.role === 'harness' && hasFigures(cohort));
}
//# sourceMappingURL=measures-a-harness.js.map
// EXTERNAL MODULE: ./build/report/nodes/code.js
var code = __webpack_require__(9612);
;// CONCATENATED MODULE: ./build/report/nodes/pull-request-link.js

/** What GitHub allows as `owner/name`. */
const REPOSITORY = /^[A-Za-z0-9-]{1,39}\/(?<name>[A-Za-z0-9._-]{1,100})$/;
/**
 * A pull request, linked so that it does not show "mentioned in" on its page. A name that GitHub would not allow is
 * no name of a repository, and stands in a code span.
 *
 * @see https://docs.renovatebot.com/configuration-options/#prbodytemplate (redirect.github.com in Renovate)
 */
function pullRequestLink(ref, style) {
    const name = REPOSITORY.exec(ref.repository)?.groups?.name;
    if (style === 'plain' || name === undefined)
        return (0,code/* code */.a)(`${ref.repository}#${ref.number}`);
    return {
        type: 'link',
        url: `https://redirect.github.com/${ref.repository}/pull/${ref.number}`,
        children: [{ type: 'text', value: `${name}#${ref.number}` }],
    };
}
//# sourceMappingURL=pull-request-link.js.map
// EXTERNAL MODULE: ./build/report/nodes/words.js
var words = __webpack_require__(132);
;// CONCATENATED MODULE: ./build/report/nodes/issue-link.js



/** An issue, linked so that it does not show "mentioned in" on its page; a code span where that cannot be. */
function issueLink({ repository, number, text }, style) {
    if (style === 'plain' || !REPOSITORY.test(repository))
        return (0,code/* code */.a)(`${repository}#${number}`);
    return {
        type: 'link',
        url: `https://redirect.github.com/${repository}/issues/${number}`,
        children: [(0,words/* words */.a)(text)],
    };
}
//# sourceMappingURL=issue-link.js.map
;// CONCATENATED MODULE: ./build/report/format/calendar-day.js
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The day and time that the clocks of `timeZone` (an IANA name) show at an instant. */
function calendarDay(at, timeZone) {
    const parts = new Map(new Intl.DateTimeFormat('en-GB', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    })
        .formatToParts(at)
        .map(({ type, value }) => [type, value]));
    const number = (name) => Number(parts.get(name));
    return {
        day: number('day'),
        month: MONTHS[number('month') - 1] ?? '',
        year: number('year'),
        time: `${parts.get('hour')}:${parts.get('minute')}`,
    };
}
//# sourceMappingURL=calendar-day.js.map
;// CONCATENATED MODULE: ./build/report/format/counted.js

const PLURALS = {
    person: 'people',
    repository: 'repositories',
    day: 'days',
};
/** A number and what it counts: `1 PR`, `2,566 PRs`, `26 people`. */
function counted(n, noun) {
    return `${(0,whole/* whole */.W)(n)} ${n === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}
//# sourceMappingURL=counted.js.map
;// CONCATENATED MODULE: ./build/report/covered-weeks.js



/** How many weeks the rows rest on: `13 weeks`, `5 of 13 weeks, as the facts reach back to 28 Sep 2026 only`. */
function coveredWeeks({ weeks, requestedWeeks, from }, timeZone) {
    if (weeks >= requestedWeeks)
        return counted(weeks, 'week');
    const covered = `${(0,whole/* whole */.W)(weeks)} of ${counted(requestedWeeks, 'week')}`;
    if (weeks === 0)
        return `${covered}, as the facts do not reach back to them`;
    const { day, month, year } = calendarDay(Date.parse(from), timeZone);
    return `${covered}, as the facts reach back to ${day} ${month} ${year} only`;
}
//# sourceMappingURL=covered-weeks.js.map
;// CONCATENATED MODULE: ./build/report/format/decimal.js

/** A number as long as it needs to be: `0.42`, `1.24`, `42`, `1,204`. */
function decimal(value) {
    if (Math.abs(value) >= 9.995)
        return (0,whole/* whole */.W)(value);
    return value.toFixed(2).replace(/\.?0+$/, '');
}
//# sourceMappingURL=decimal.js.map
;// CONCATENATED MODULE: ./build/report/format/too-few.js

const WHAT = {
    'pull-requests': 'too few',
    persons: 'too few people',
    'effective-persons': 'too few people',
    events: 'too few events',
    weeks: 'too few weeks',
};
/** Why there is no figure, and how far it is: `too few (6 of 20)`, `too few people (3 of 5)`. */
function tooFew(estimate) {
    return `${WHAT[estimate.of]} (${floored(estimate.n)} of ${decimal(estimate.needed)})`;
}
/** Rounded down, so that 5.97 of 6 does not read `6 of 6`. */
function floored(n) {
    return decimal(Math.floor(n * 10) / 10);
}
//# sourceMappingURL=too-few.js.map
;// CONCATENATED MODULE: ./build/report/figures/number-figure.js


/** A number with its interval, or why there is none: `42 (30–61)`, `too few (6 of 20)`, `unknown`. */
function numberFigure(estimate) {
    switch (estimate.kind) {
        case 'estimate':
            return decimal(estimate.value) + number_figure_interval(estimate.low, estimate.high);
        case 'not-reached':
            return `> ${decimal(estimate.beyond)}`;
        case 'too-few':
            return tooFew(estimate);
        case 'unknown':
            return 'unknown';
    }
}
function number_figure_interval(low, high) {
    if (low === null && high === null)
        return '';
    if (low === null)
        return ` (at most ${decimal(high ?? 0)})`;
    if (high === null)
        return ` (at least ${decimal(low)})`;
    return ` (${decimal(low)}–${decimal(high)})`;
}
//# sourceMappingURL=number-figure.js.map
;// CONCATENATED MODULE: ./build/report/format/date-range.js

/** The days of a window, the last one included: `9–15 Nov 2026`, `28 Sep – 4 Oct 2026`, `28 Dec 2026 – 3 Jan 2027`. */
function dateRange(window, timeZone) {
    const first = calendarDay(window.from, timeZone);
    const last = calendarDay(window.until - 1, timeZone);
    const end = `${last.day} ${last.month} ${last.year}`;
    if (first.year !== last.year)
        return `${first.day} ${first.month} ${first.year} – ${end}`;
    if (first.month !== last.month)
        return `${first.day} ${first.month} – ${end}`;
    return first.day === last.day ? end : `${first.day}–${end}`;
}
//# sourceMappingURL=date-range.js.map
;// CONCATENATED MODULE: ./build/report/format/moment.js

/** A moment in a time zone: `16 Nov 2026 07:00`. */
function moment(at, timeZone) {
    const { day, month, year, time } = calendarDay(at, timeZone);
    return `${day} ${month} ${year} ${time}`;
}
//# sourceMappingURL=moment.js.map
;// CONCATENATED MODULE: ./build/report/missing-facts.js

/** The fact, and what is unknown without it; what most figures need comes first. */
const FACTS = [
    ['outcome', 'the outcome of', 'whether and when merged'],
    ['reviews', 'the reviews of', 'whether and when reviewed'],
    ['commits', 'the commits of', 'which reviews are independent, and when the work began'],
    ['author', 'the author of', 'which reviews are independent'],
    ['person', 'the person behind', 'all of them count as one'],
    ['draftHistory', 'the time as a draft of', 'the clock starts at creation'],
    ['baseBranch', 'the target branch of', 'stacked or not'],
];
/**
 * Facts that were missing, of how many pull requests, and what is unknown by it: `the target branch of 12 PRs (stacked or
 * not)`. Those of more than `above` pull requests; empty where nothing was missing.
 */
function missingFacts(missing, above = 0) {
    return FACTS.filter(([key]) => missing[key] > above).map(([key, fact, unknown]) => `${fact} ${counted(missing[key], 'PR')} (${unknown})`);
}
//# sourceMappingURL=missing-facts.js.map
;// CONCATENATED MODULE: ./build/report/nodes/bold.js

/** Words in bold. */
function bold(text) {
    return { type: 'strong', children: [(0,words/* words */.a)(text)] };
}
//# sourceMappingURL=bold.js.map
// EXTERNAL MODULE: ./build/report/nodes/bullets.js
var bullets = __webpack_require__(7260);
// EXTERNAL MODULE: ./build/report/nodes/details.js
var details = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/report/previous-week.js


/** What the report before said of its week, beside the same figures counted again today. No line where there was none. */
function previousWeek(report, issue) {
    const { previous } = report;
    const link = issue === null ? [] : [' ', issue, '.'];
    if (previous === undefined)
        return issue === null ? [] : [[bold('The report before:'), ...link]];
    if (previous === null) {
        return [[bold('The report before:'), ' its figures cannot be read any more.', ...link]];
    }
    const week = `Week ${Number(previous.week.slice(-2))}, as published:`;
    return [[bold(week), ` ${asPublished(previous)}; ${recomputed(previous, report)}.`, ...link]];
}
function asPublished({ opened, merged }) {
    return `${(0,whole/* whole */.W)(opened)} opened, ${merged === null ? 'an unknown number' : (0,whole/* whole */.W)(merged)} merged`;
}
function recomputed({ week, opened, merged }, { weekBefore, all }) {
    if (week !== weekBefore.week)
        return 'it is not the week before this one, and was not counted again';
    const before = all.weekBefore;
    const now = { opened: before.opened, merged: before.mergeUnknown > 0 ? null : before.merged };
    if (now.opened === opened && now.merged === merged)
        return 'recomputed today: the same';
    return `recomputed today: ${asPublished(now)}`;
}
//# sourceMappingURL=previous-week.js.map
;// CONCATENATED MODULE: ./build/report/sections/behind-the-numbers.js













const MOST_NOTICES = 10;
/** Windows, data cut, completeness, missing facts, versions: what somebody needs to check a figure. */
function behindTheNumbers(report, previousIssue) {
    return {
        id: 'behind-the-numbers',
        name: 'numbers behind the numbers',
        nodes: (0,details/* details */.z)('Numbers behind the numbers', '', [
            (0,bullets/* bullets */.e)([
                windows(report),
                ...previousWeek(report, previousIssue),
                collected(report),
                missing(report),
                ...notices(report),
                minimum(report),
                githubsOwn(report),
                [
                    bold('Made by'),
                    ' harness-metrics ',
                    (0,code/* code */.a)(report.tool),
                    ', configuration ',
                    (0,code/* code */.a)(report.configuration),
                    '.',
                ],
            ]),
        ]),
    };
}
function windows({ window, lookBack, asOf, timeZone }) {
    const days = (from, until) => dateRange({ from: Date.parse(from), until: Date.parse(until) }, timeZone);
    const rows = [
        ...(lookBack.weeks > 0 ? [days(lookBack.from, lookBack.until)] : []),
        coveredWeeks(lookBack, timeZone),
    ].join(', ');
    return [
        bold('Window:'),
        ` ${days(window.from, window.until)}; look-back ${rows}; ` +
            `data cut ${moment(Date.parse(asOf), timeZone)}, ${timeZone}.`,
    ];
}
function collected(report) {
    const { complete, read, missing, why } = report.completeness;
    const prs = ` ${counted(read, 'PR')}`;
    if (complete)
        return [bold('Collected:'), `${prs}${skipped(report)}.`];
    const lost = missing === null ? 'an unknown number is' : `${(0,whole/* whole */.W)(missing)} ${missing === 1 ? 'is' : 'are'}`;
    const because = why === null ? ['.'] : [': ', (0,code/* code */.a)(why)];
    return [bold('Collected:'), `${prs}; ${lost} missing`, ...because];
}
/** Nothing of a report whose notices were cut away: nobody can check it. */
function skipped({ completeness: { notices }, redacted }) {
    if (redacted !== undefined)
        return '';
    if (notices.length === 0)
        return ', none skipped';
    return `; ${counted(notices.length, 'notice')} below ${notices.length === 1 ? 'says' : 'say'} what was wrong or left out`;
}
function missing(report) {
    const facts = missingFacts(report.missing);
    const text = facts.length === 0 ? 'none.' : `${facts.join('; ')}. Nothing is counted as zero for that.`;
    return [bold('Missing facts:'), ` ${text}`];
}
function notices({ completeness }) {
    const shown = completeness.notices.slice(0, MOST_NOTICES);
    const more = completeness.notices.length - shown.length;
    return [
        ...shown.map((notice) => [bold('Notice:'), ' ', (0,code/* code */.a)(notice)]),
        ...(more > 0 ? [[`${counted(more, 'more notice')} in the report’s JSON.`]] : []),
    ];
}
function minimum({ minimum: { prs, persons, effectivePersons } }) {
    return [
        bold('Too few'),
        ` means fewer than ${counted(prs, 'PR')} or ${counted(persons, 'person')}. An interval needs ` +
            `${decimal(effectivePersons)} effective people: where few made most of the PRs, they count as fewer.`,
    ];
}
function githubsOwn({ all }) {
    const result = all.metrics['minutes-to-merge'];
    const figure = result === undefined ? 'unknown' : numberFigure(result.estimate);
    const which = all.thisWeek.mergeUnknown > 0 ? ' known to be' : '';
    return [
        bold('GitHub’s own figure:'),
        ` median minutes to merge, created → merged, of the ${counted(result?.n ?? 0, 'PR')}${which} merged this week: ${figure}.`,
    ];
}
//# sourceMappingURL=behind-the-numbers.js.map
;// CONCATENATED MODULE: ./build/report/unobserved.js
/** Why nobody could have seen a mark. */
const UNOBSERVED = 'no author, branch, commits or text in the facts';
//# sourceMappingURL=unobserved.js.map
;// CONCATENATED MODULE: ./build/report/mark-strength.js

const WORDS = {
    identity: 'the account or commit identity: no text can forge it',
    text: 'a trailer, footer or branch name only: a claim',
    person: 'somebody’s word (a label set by hand)',
    suggestive: 'weak signs only: in no harness’s row',
    unmarked: 'no mark',
    'harness-not-named': '… of these, AI is declared and no known harness named',
    unobserved: `could not be looked at: ${UNOBSERVED}`,
};
/** A category of `attribution-coverage` in words. */
function markStrength(category) {
    return WORDS[category] ?? category.replaceAll('-', ' ');
}
//# sourceMappingURL=mark-strength.js.map
;// CONCATENATED MODULE: ./build/report/marked.js
/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known of any. */
function marked({ coverage }) {
    const { n, successes, counts, unknown } = coverage;
    if (n === 0 || successes === null)
        return null;
    const suggestive = counts.suggestive ?? 0;
    const { identity = 0, person = 0, text = 0 } = counts;
    return {
        marked: successes,
        of: n,
        by: { identity, person, text },
        suggestive,
        unmarked: n - successes - suggestive,
        notNamed: counts['harness-not-named'] ?? 0,
        unobserved: unknown,
    };
}
//# sourceMappingURL=marked.js.map
// EXTERNAL MODULE: ./build/report/nodes/phrasing.js
var phrasing = __webpack_require__(1495);
;// CONCATENATED MODULE: ./build/report/nodes/table.js

/** A table with a heading row. */
function table(columns, rows) {
    return {
        type: 'table',
        align: columns.map(({ align }) => align),
        children: [columns.map(({ head }) => head), ...rows].map(tableRow),
    };
}
function tableRow(cells) {
    return {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: (0,phrasing/* phrasing */.f)(isOne(cell) ? [cell] : cell) })),
    };
}
function isOne(cell) {
    return !Array.isArray(cell);
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/report/sections/coverage.js







/** What the report cannot see, how strong the marks are that it sees, and what would show more. */
function coverage(report) {
    const seen = marked(report);
    if (seen === null)
        return null;
    return {
        id: 'coverage',
        name: 'coverage',
        nodes: (0,details/* details */.z)('What could not be seen, and how to see more', `: ${unseen(seen)}`, [
            ...strengths(report),
            ...byHarness(report),
            (0,paragraph/* paragraph */.F)(...later(report), HOW_TO_SEE_MORE),
        ]),
    };
}
const HOW_TO_SEE_MORE = 'A PR is unmarked when no account, commit identity, trailer, footer, branch or label of a known harness was found on it up to ' +
    'the data cut. Silence is not evidence: editor assistants and chat windows leave no mark, and some tools leave one only ' +
    'when told to. Let them sign their commits or add a co-author trailer, and they are seen from that day on.';
function unseen({ of, suggestive, unmarked, unobserved }) {
    const all = counted(of + unobserved, 'PR');
    const parts = [
        `${(0,whole/* whole */.W)(unmarked)} of ${all} ${unmarked === 1 ? 'is' : 'are'} unmarked`,
        ...(suggestive > 0 ? [`${(0,whole/* whole */.W)(suggestive)} only weakly marked`] : []),
        ...(unobserved > 0 ? [`${(0,whole/* whole */.W)(unobserved)} could not be looked at`] : []),
    ];
    return parts.join(', ');
}
/** Coverage goes by everything seen up to the data cut, the rows by what was there at the start. */
function later({ setAside: { assistedLater } }) {
    if (assistedLater === 0)
        return [];
    const got = assistedLater === 1 ? 'got it later, and is' : 'got it later, and are';
    return [
        `A harness’s row holds only PRs that carried its mark when they were made ready; ${counted(assistedLater, 'PR')} ` +
            `${got} counted here but in no harness’s row. `,
    ];
}
/** More rows are not read. */
const MOST_HARNESSES = 12;
/** What each harness's row rests on; by everything seen, as above. */
function byHarness({ cohorts }) {
    const rows = cohorts
        .filter(({ role }) => role === 'harness')
        .slice(0, MOST_HARNESSES)
        .flatMap(({ name, metrics }) => {
        const result = metrics['attribution-coverage'];
        if (result === undefined || result.n === 0)
            return [];
        const { identity = 0, person = 0, text = 0 } = result.counts;
        return [[name, (0,whole/* whole */.W)(identity), (0,whole/* whole */.W)(person), (0,whole/* whole */.W)(text)]];
    });
    if (rows.length === 0)
        return [];
    return [
        table([
            { head: 'Harness', align: 'left' },
            { head: 'By identity', align: 'right' },
            { head: 'By a person', align: 'right' },
            { head: 'By text alone', align: 'right' },
        ], rows),
    ];
}
function strengths({ coverage: { counts, unknown } }) {
    const entries = Object.entries({ ...counts, unobserved: unknown }).filter(([, n]) => n > 0);
    if (entries.length === 0)
        return [];
    return [
        table([
            { head: 'Rests on', align: 'left' },
            { head: 'PRs', align: 'right' },
        ], entries.map(([category, n]) => [markStrength(category), (0,whole/* whole */.W)(n)])),
    ];
}
//# sourceMappingURL=coverage.js.map
;// CONCATENATED MODULE: ./build/report/more-metrics.js

/** Printed elsewhere: as sentences, and among the numbers behind the numbers. */
const ELSEWHERE = [
    ...TABLE_METRICS,
    'opened',
    'merged',
    'minutes-to-merge',
    'attribution-coverage',
];
/** The metrics that stand in no other place and can be said of at least one cohort, with the result of all together. */
function moreMetrics({ cohorts, all, }) {
    return Object.entries(all.metrics)
        .filter(([id]) => !ELSEWHERE.includes(id) &&
        [...cohorts, all].some((cohort) => (cohort.metrics[id]?.estimate.kind ?? 'unknown') !== 'unknown'))
        .map(([id, result]) => ({ id, result }));
}
//# sourceMappingURL=more-metrics.js.map
;// CONCATENATED MODULE: ./build/report/sections/definitions.js






/** What every printed metric counts, and of which pull requests. */
function definitions(report) {
    const { metrics } = report.all;
    const ids = [...TABLE_METRICS, ...moreMetrics(report).map(({ id }) => id), 'minutes-to-merge'];
    const results = [...ids.flatMap((id) => metrics[id] ?? []), report.throughput, report.coverage];
    return {
        id: 'definitions',
        name: 'definitions',
        nodes: (0,details/* details */.z)('Definitions and denominators', '', [
            (0,bullets/* bullets */.e)(results.map((result) => [
                bold(`${result.title}:`),
                ` ${result.definition} Of: ${result.denominator} (n = ${(0,whole/* whole */.W)(result.n)}${unknown(result.unknown)})`,
            ])),
        ]),
    };
}
function unknown(n) {
    return n === 0 ? '' : `, ${(0,whole/* whole */.W)(n)} unknown`;
}
//# sourceMappingURL=definitions.js.map
;// CONCATENATED MODULE: ./build/report/sections/drift.js








const MOST_NAMED = 10;
/** Tools that nobody knows yet, and harnesses whose marks stopped. `null` where there is nothing to say. */
function drift({ drift: { strangers, dropped } }) {
    if (strangers.length + dropped.length === 0)
        return null;
    return {
        id: 'drift',
        name: 'drift watch',
        nodes: (0,details/* details */.z)('Drift watch', `: ${heads(strangers, dropped).join(', ')}`, [
            ...(dropped.length === 0 ? [] : [(0,bullets/* bullets */.e)(dropped.map(stoppedText)), (0,paragraph/* paragraph */.F)(WHY_STOPPED)]),
            ...(strangers.length === 0 ? [] : [strangersTable(strangers), ...unlisted(strangers), HOW_TO_REGISTER]),
        ]),
    };
}
function heads(strangers, dropped) {
    const fresh = strangers.filter((one) => one.thisWeek === one.pullRequests).length;
    const unknown = `${counted(strangers.length, 'name')} that no harness claims`;
    return [
        ...new Set(dropped.map(({ name }) => `the marks of ${name} stopped`)),
        ...(strangers.length === 0 ? [] : [fresh === 0 ? unknown : `${unknown} (${(0,whole/* whole */.W)(fresh)} new this week)`]),
    ];
}
function stoppedText({ name, marks, thisWeek, before, level }) {
    const [left, then] = marks === 'any'
        ? ['its marks in the four weeks before and opened PRs since', 'opened only unmarked ones this week']
        : [
            'its marks on commits in the four weeks before and used it since',
            'left none on any commit this week',
        ];
    return [
        bold(`${name}:`),
        ` ${(0,whole/* whole */.W)(thisWeek.stopped)} of ${counted(thisWeek.of, 'person')} who left ${left} ${then}. In the weeks before it was ` +
            `${(0,whole/* whole */.W)(before.stopped)} of ${(0,whole/* whole */.W)(before.of)}, a person counted once a week. Chance alone hardly explains that (checked at ` +
            `${(0,whole/* whole */.W)(level * 100)} %).`,
    ];
}
const WHY_STOPPED = 'A tool that changed its marks, a new setting or a squash that drops trailers looks like this, and so do people who put ' +
    'the tool down. Until it is known which, read this week’s rows with care.';
function strangersTable(strangers) {
    return table([
        { head: 'Looks like a tool', align: 'left' },
        { head: 'As', align: 'left' },
        { head: 'PRs', align: 'right' },
        { head: 'This week', align: 'right' },
        { head: 'First seen', align: 'left' },
    ], strangers
        .slice(0, MOST_NAMED)
        .map(({ kind, name, pullRequests, thisWeek, firstWeek }) => [
        name === null ? 'not named: it may be a person’s name' : (0,code/* code */.a)(name),
        AS[kind],
        (0,whole/* whole */.W)(pullRequests),
        (0,whole/* whole */.W)(thisWeek),
        weekText(firstWeek),
    ]));
}
/** `week 38 of 2026`, in one piece. */
function weekText(week) {
    const [year = '', number = ''] = week.split('-W');
    return `week ${Number(number)} of ${year}`.replaceAll(' ', '\u00a0');
}
const AS = {
    bot: 'opened PRs',
    'co-author': 'co-author',
    declared: 'declared in a trailer',
};
function unlisted(strangers) {
    const rest = strangers.length - MOST_NAMED;
    return rest > 0 ? [(0,paragraph/* paragraph */.F)(`${(0,whole/* whole */.W)(rest)} more in the report’s JSON.`)] : [];
}
const HOW_TO_REGISTER = (0,paragraph/* paragraph */.F)('Accounts of apps that are no known automation, harness or AI reviewer count as automation; co-authors count as nothing. ' +
    'If one is a coding tool of yours, name it under ', (0,code/* code */.a)('signals'), ' in the configuration, an AI reviewer under ', (0,code/* code */.a)('reviewers: ai'), '. If others use it too, tell us or add it with ', (0,code/* code */.a)('harness-metrics new-harness'), '.');
//# sourceMappingURL=drift.js.map
// EXTERNAL MODULE: ./build/report/format/percent.js
var percent = __webpack_require__(2282);
;// CONCATENATED MODULE: ./build/report/figures/share-figure.js


/** A share with its interval, or why there is none: `87 % (80–92)`, `too few (6 of 20)`, `unknown`. */
function shareFigure(estimate) {
    switch (estimate.kind) {
        case 'estimate':
            return (0,percent/* percent */.K)(estimate.value) + share_figure_interval(estimate.low, estimate.high);
        case 'too-few':
            return tooFew(estimate);
        case 'not-reached':
        case 'unknown':
            return 'unknown';
    }
}
function share_figure_interval(low, high) {
    if (low === null && high === null)
        return '';
    if (low === null)
        return ` (at most ${(0,percent/* percentNumber */.J)(high ?? 1)})`;
    if (high === null)
        return ` (at least ${(0,percent/* percentNumber */.J)(low)})`;
    return ` (${(0,percent/* percentNumber */.J)(low)}–${(0,percent/* percentNumber */.J)(high)})`;
}
//# sourceMappingURL=share-figure.js.map
;// CONCATENATED MODULE: ./build/report/nodes/figure.js

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';
/** So short that it is kept whole. */
const SHORT = 12;
/** A figure that breaks, in a narrow column, only before a long interval: `28 h` and `(15 h – 4 d)`, never in `87 % (80–94)`. */
function figure(text) {
    const { value } = (0,words/* words */.a)(text);
    if (!/^[\d<>+\u2212]/.test(value))
        return { type: 'text', value };
    return {
        type: 'text',
        value: value
            .replace(value.length > SHORT ? / (?!\(|n =)/g : / /g, NO_BREAK_SPACE)
            .replaceAll('–', `–${WORD_JOINER}`),
    };
}
//# sourceMappingURL=figure.js.map
;// CONCATENATED MODULE: ./build/report/sections/follow-up.js










/**
 * How all pull requests since the look-back began stand now, the young ones as still running. Unfolded where no
 * harness has a row in the table: it is then what there is.
 */
function followUp(report) {
    const ages = report.all.toDate.incidence;
    const figures = measuresAHarness(report);
    const columns = [
        { head: 'Harness', align: 'left' },
        { head: 'Merged', align: 'right' },
        { head: 'Closed', align: 'right' },
        { head: 'Open', align: 'right' },
        ...(figures
            ? ages.map(({ at }) => ({ head: `Merged by day ${decimal(at / duration/* DAY */.d_)}`, align: 'right' }))
            : []),
    ];
    const rows = [...report.cohorts, report.all].map((cohort) => [
        ...counts(cohort),
        ...(figures ? ages.map((_age, index) => shareAt(cohort, index)) : []),
    ]);
    const content = [table(columns, rows)];
    return {
        id: 'follow-up',
        name: 'follow-up of all PRs to date',
        nodes: figures
            ? (0,details/* details */.z)('All PRs to date', ', the young ones counted as still running', content)
            : [(0,paragraph/* paragraph */.F)(bold('All PRs to date'), ', in plain counts:'), ...content],
    };
}
function counts({ name, toDate }) {
    const open = toDate.unknown > 0 ? `${(0,whole/* whole */.W)(toDate.open)} (${(0,whole/* whole */.W)(toDate.unknown)} unknown)` : (0,whole/* whole */.W)(toDate.open);
    return [name, (0,whole/* whole */.W)(toDate.merged), (0,whole/* whole */.W)(toDate.closed), open];
}
function shareAt({ toDate }, index) {
    const point = toDate.incidence[index];
    return point === undefined ? 'unknown' : figure(shareFigure(point.reached));
}
//# sourceMappingURL=follow-up.js.map
;// CONCATENATED MODULE: ./build/report/format/points.js
const MINUS = '\u2212';
/**
 * A difference of shares (0–1) in percentage points, with its sign: `+11`, `−15`, `+0.4`. Never rounded to 0, which would
 * say that there is no difference.
 */
function points(difference) {
    const size = Math.abs(difference * 100);
    if (size === 0)
        return '0';
    const sign = difference < 0 ? MINUS : '+';
    if (size < 0.05)
        return `${sign}< 0.1`;
    return `${sign}${size < 0.95 ? size.toFixed(1) : Math.round(size)}`;
}
//# sourceMappingURL=points.js.map
;// CONCATENATED MODULE: ./build/report/format/ratio.js

/** A ratio, the number alone: `0.87`, `12`, `0.034`. Never rounded to 1.00, which would say that there is no difference. */
function ratio(value) {
    if (value < 0.001)
        return '< 0.001';
    if (value < 0.095)
        return value.toPrecision(2);
    if (value >= 999.5)
        return '> 999';
    if (value >= 9.995)
        return (0,whole/* whole */.W)(value);
    const text = value.toFixed(2);
    return text === '1.00' && value !== 1 ? closeToOne(value) : text;
}
function closeToOne(value) {
    if (Math.abs(value - 1) < 0.0005)
        return value < 1 ? '> 0.999' : '< 1.001';
    return value.toFixed(3);
}
//# sourceMappingURL=ratio.js.map
;// CONCATENATED MODULE: ./build/report/figures/contrast-figure.js



/** A contrast with its interval, or why there is none: `0.87 × (0.60–1.27)`, `−15 points (−30 to −1)`, `too few (6 of 20)`. */
function contrastFigure(estimate, scale) {
    switch (estimate.kind) {
        case 'estimate':
            return scale === 'ratio' ? ratioFigure(estimate) : differenceFigure(estimate);
        case 'too-few':
            return tooFew(estimate);
        case 'not-reached':
        case 'unknown':
            return 'unknown';
    }
}
function ratioFigure({ value, low, high }) {
    return `${ratio(value)} ×${contrast_figure_interval(low, high, ratio, '–')}`;
}
/** No share is further from another than from none to all, whatever a wide interval says. */
function differenceFigure({ value, low, high }) {
    const within = (difference) => points(Math.min(1, Math.max(-1, difference)));
    return `${points(value)} points${contrast_figure_interval(low, high, within, ' to ')}`;
}
function contrast_figure_interval(low, high, text, between) {
    if (low === null && high === null)
        return '';
    if (low === null)
        return ` (at most ${text(high ?? 0)})`;
    if (high === null)
        return ` (at least ${text(low)})`;
    return ` (${text(low)}${between}${text(high)})`;
}
//# sourceMappingURL=contrast-figure.js.map
;// CONCATENATED MODULE: ./build/report/effect-word.js
/** What a better or worse figure is, by its scale alone: a new metric needs nothing here. */
function effectWord({ scale, better }, direction) {
    const isMore = (direction === 'better') === (better === 'higher');
    if (scale === 'ratio')
        return isMore ? 'longer' : 'shorter';
    return isMore ? 'higher' : 'lower';
}
//# sourceMappingURL=effect-word.js.map
;// CONCATENATED MODULE: ./build/report/reading-words.js



/** What may be said of a contrast in a few words: `shorter, shown`, `looks shorter`, `not shown` in one piece. */
function readingWords(contrast) {
    const { reading } = contrast;
    switch (reading.kind) {
        case 'shown':
            return `${effectWord(contrast, reading.direction)}, shown`;
        case 'one-look':
            return `looks ${effectWord(contrast, reading.direction)}`;
        case 'not-shown':
            return 'not\u00a0shown';
        case 'no-good-side':
            return '';
        case 'too-few':
            return contrast.main.estimate.kind === 'too-few' ? tooFew(contrast.main.estimate) : 'too few';
        case 'not-comparable':
            return `not comparable: ${why(contrast, reading)}`;
        case 'unknown':
            return 'unknown';
    }
}
function why({ main, unknownPersons }, { why: reason }) {
    if (reason === 'overlap')
        return `${(0,percent/* percent */.K)(main.kept.a ?? 0)} overlap`;
    const shares = [
        shareOf(unknownPersons.a, main.n.a, main.kept.a),
        shareOf(unknownPersons.b, main.n.b, main.kept.b),
    ];
    const largest = Math.max(...shares.filter((share) => share !== null));
    return Number.isFinite(largest) ? `${(0,percent/* percent */.K)(largest)} by unknown people` : 'people unknown';
}
/** `kept` is `n` of all that were scored. */
function shareOf(unknown, n, kept) {
    return kept === null || kept === 0 ? null : (unknown * kept) / n;
}
//# sourceMappingURL=reading-words.js.map
;// CONCATENATED MODULE: ./build/report/contrast-of.js
/** A metric of a cohort against a baseline that needs no other name; `undefined`: it was not drawn. */
function contrastOf({ contrasts }, { id }, metric, baseline) {
    return contrasts.find((one) => one.metric === metric && one.a === id && one.baseline === baseline);
}
//# sourceMappingURL=contrast-of.js.map
;// CONCATENATED MODULE: ./build/report/row-contrast.js

/** What a cohort's row says of a metric: against the same persons, or where nobody is known by name, unmarked ones. */
function rowContrast(comparison, cohort, metric) {
    const isNobodyKnown = cohort.persons === 0 && cohort.unknownPersons > 0;
    return contrastOf(comparison, cohort, metric, isNobodyKnown ? 'unmarked' : 'same-persons');
}
//# sourceMappingURL=row-contrast.js.map
;// CONCATENATED MODULE: ./build/report/skips-review.js
/** Whether most of a cohort's merges had no independent review: its times are then not those of reviewed work. */
function skipsReview({ metrics }) {
    const estimate = metrics['unreviewed-merge']?.estimate;
    return estimate?.kind === 'estimate' && estimate.value > 0.5;
}
//# sourceMappingURL=skips-review.js.map
;// CONCATENATED MODULE: ./build/report/row-words.js


/** What may be said of a cohort's contrast in a few words; a gain of time that goes with skipped review is none. */
function rowWords(contrast, cohort) {
    const { reading, scale } = contrast;
    const isGain = (reading.kind === 'shown' || reading.kind === 'one-look') && reading.direction === 'better';
    return isGain && scale === 'ratio' && skipsReview(cohort) ? 'review skipped' : readingWords(contrast);
}
//# sourceMappingURL=row-words.js.map
;// CONCATENATED MODULE: ./build/report/contrast-cell.js






/** The metric that a row sets against a baseline. */
const ROW_CONTRAST = 'time-to-merge';
/** Effect first, then what may be said of it, then how much it is worth: `0.87 × (0.60–1.27) not shown (C)`. */
function contrastCell(report, cohort) {
    const contrast = rowContrast(report, cohort, ROW_CONTRAST);
    if (contrast === undefined)
        return '';
    const { main, scale } = contrast;
    const against = contrast.baseline === 'unmarked' ? 'against unmarked: ' : '';
    if (main.estimate.kind !== 'estimate')
        return `${against}${readingWords(contrast)}`;
    return [
        ...(against === '' ? [] : [against]),
        figure(contrastFigure(main.estimate, scale)),
        ' ',
        contrast_cell_words(contrast, cohort),
        `\u00a0(${main.grade})`,
    ];
}
/** Only what holds at every look is in bold. */
function contrast_cell_words(contrast, cohort) {
    const text = rowWords(contrast, cohort);
    return text.endsWith(', shown') ? bold(text) : text;
}
//# sourceMappingURL=contrast-cell.js.map
;// CONCATENATED MODULE: ./build/report/hold-up-text.js




/** What stands under the ways in which a figure was drawn: what is kept, what would undo it, what is in no figure. */
function holdUpText({ name, neverStarted }, contrast) {
    const { tippingShare, unknownPersons, needed, scale, reading } = contrast;
    const seen = [
        'Kept: of the PRs with it and of those without it, the share that has one of the other side beside it.',
        ...(tippingShare === null
            ? []
            : [
                `Unmarked PRs that would have to be ${name}’s to turn the result round: ${(0,percent/* percent */.K)(tippingShare)}, the least favourable ones first.`,
            ]),
        ...hold_up_text_unknown(name, unknownPersons),
        ...(neverStarted > 0
            ? [`In no figure: ${counted(neverStarted, 'draft')} of ${name} never made ready.`]
            : []),
    ].join(' ');
    return [
        seen,
        ...(needed === null || scale !== 'ratio' || reading.kind === 'not-comparable' ? [] : [enough(needed)]),
    ];
}
function hold_up_text_unknown(name, { a, b }) {
    if (a + b === 0)
        return [];
    return [
        `Made by unknown people, so in no figure of the same people: ${counted(a, 'PR')} of ${name} and ${(0,whole/* whole */.W)(b)} of the others.`,
    ];
}
function enough({ wanted, pairs, neededPairs, detectable }) {
    return (`With ${counted(pairs, 'pair')} of PRs, ${ratio(detectable)} × or less would show. ` +
        `If it really is ${ratio(wanted)} ×, about ${counted(neededPairs, 'pair')} are needed to show it in four of five cases.`);
}
//# sourceMappingURL=hold-up-text.js.map
;// CONCATENATED MODULE: ./build/report/table-rows.js

/** Rows that are read at a glance; the smaller cohorts are folded. */
const MOST_ROWS = 12;
/** The cohorts that have a row: baseline first, then harnesses by number of pull requests, never by performance. */
function tableRows({ cohorts }) {
    return cohorts.filter(hasFigures);
}
//# sourceMappingURL=table-rows.js.map
;// CONCATENATED MODULE: ./build/report/sections/hold-up.js

















/** More are not read; the rest is in the JSON. */
const hold_up_MOST_HARNESSES = 6;
/** The figure of each harness drawn in other ways, with what each rests on. `null` where no harness has one. */
function holdUp(report) {
    const drawn = tableRows(report).flatMap((cohort) => {
        const contrast = rowContrast(report, cohort, ROW_CONTRAST);
        return contrast?.main.estimate.kind === 'estimate' ? [{ cohort, contrast }] : [];
    });
    if (drawn.length === 0)
        return null;
    return {
        id: 'hold-up',
        name: 'does it hold up?',
        nodes: drawn.slice(0, hold_up_MOST_HARNESSES).flatMap((one) => part(one.cohort, one.contrast, report)),
    };
}
function part(cohort, contrast, report) {
    const ways = waysOf(cohort, contrast, report);
    return (0,details/* details */.z)(`Does it hold up? ${cohort.name}`, `: ${inShort(contrast, ways)}`, [
        table(columns(contrast), [
            ...ways.map((way) => hold_up_row(way, cohort)),
            ...TABLE_METRICS.flatMap((id) => {
                const other = id === ROW_CONTRAST ? undefined : rowContrast(report, cohort, id);
                return other === undefined || other.main.estimate.kind === 'unknown'
                    ? []
                    : [
                        hold_up_row({ name: `${other.title}, same people`, figure: other.main, scale: other.scale, of: other }, cohort),
                    ];
            }),
        ]),
        ...holdUpText(cohort, contrast).map((text) => (0,paragraph/* paragraph */.F)(text)),
    ]);
}
function columns({ look }) {
    return [
        { head: 'With it against without it', align: 'left' },
        { head: look === 'any' ? 'Figure (90 %, any look)' : 'Figure (95 %, one look)', align: 'right' },
        { head: 'PRs', align: 'right' },
        { head: 'People', align: 'right' },
        { head: 'Kept', align: 'right' },
        { head: 'Grade', align: 'left' },
        { head: 'Reads as', align: 'left' },
    ];
}
const DESIGNS = {
    crude: 'crude',
    'same-repository': 'same repository',
    repositories: 'within repositories',
    'same-person': 'same people',
};
/** The weakest first; what stands in the table is in bold. */
function waysOf(cohort, contrast, report) {
    const { title, scale, main, variants, reviewedOnly, withoutLargestRepository: without } = contrast;
    const unmarked = contrast.baseline === 'unmarked' ? undefined : contrastOf(report, cohort, ROW_CONTRAST, 'unmarked');
    const way = (name, its) => ({ name, figure: its, scale });
    return [
        ...[...variants].reverse().map((variant) => way(`${title}, ${DESIGNS[variant.design]}`, variant)),
        ...(unmarked === undefined
            ? []
            : [way(`${title}, ${DESIGNS[unmarked.main.design]}, unmarked PRs only`, unmarked.main)]),
        { ...way(bold(`${title}, ${DESIGNS[main.design]}`), main), of: contrast },
        ...(reviewedOnly === null ? [] : [way('… of those with an independent review', reviewedOnly)]),
        ...(without === null
            ? []
            : [way(['… without the largest repository, ', (0,code/* code */.a)(without.repository)], without.figure)]),
    ];
}
function hold_up_row({ name, figure: its, scale, of }, cohort) {
    const { estimate, n, persons, kept, grade } = its;
    return [
        name,
        figure(contrastFigure(estimate, scale)),
        figure(`${(0,whole/* whole */.W)(n.a)} / ${(0,whole/* whole */.W)(n.b)}`),
        (0,whole/* whole */.W)(persons),
        figure(`${share(kept.a)} / ${share(kept.b)}`),
        grade,
        of === undefined ? '' : rowWords(of, cohort),
    ];
}
function share(kept) {
    return kept === null ? 'none' : (0,percent/* percent */.K)(kept);
}
function inShort({ main, scale, reading }, ways) {
    if (main.estimate.kind !== 'estimate' || scale !== 'ratio')
        return '';
    const values = ways.flatMap(({ figure: { estimate } }) => estimate.kind === 'estimate' ? [estimate.value] : []);
    const range = `${ratio(Math.min(...values))} to ${ratio(Math.max(...values))} ×`;
    const mind = reading.kind === 'not-comparable' ? ', not comparable' : '';
    const said = `${ratio(main.estimate.value)} × the time to merge${mind}`;
    return values.length < 2 ? said : `${said}; ${range} drawn in ${(0,whole/* whole */.W)(values.length)} ways`;
}
//# sourceMappingURL=hold-up.js.map
;// CONCATENATED MODULE: ./build/report/format/duration.js

/** A length of time as people say it: `41 min`, `3 h 14`, `28 h`, `2 d 4 h`, `23 d`. */
function duration_duration(ms) {
    const minutes = Math.round(ms / duration/* MINUTE */.pY);
    if (minutes < 1)
        return '< 1 min';
    if (minutes < 60)
        return `${minutes} min`;
    if (minutes < 600)
        return hoursAndMinutes(minutes);
    const hours = Math.round(ms / duration/* HOUR */.dp);
    if (hours < 48)
        return `${hours} h`;
    if (hours < 7 * 24)
        return daysAndHours(hours);
    return `${Math.round(ms / duration/* DAY */.d_)} d`;
}
function hoursAndMinutes(minutes) {
    const rest = minutes % 60;
    const hours = (minutes - rest) / 60;
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}
function daysAndHours(hours) {
    const rest = hours % 24;
    const days = (hours - rest) / 24;
    return rest === 0 ? `${days} d` : `${days} d ${rest} h`;
}
//# sourceMappingURL=duration.js.map
;// CONCATENATED MODULE: ./build/report/format/duration-range.js

/** An interval's two ends, coarser than the figure between them: `7–13 h`, `41 min – 9 h`, `3–5 d`. */
function durationRange(low, high) {
    const from = rounded(low);
    const to = rounded(high);
    if (from.unit === to.unit)
        return `${from.number}–${to.number} ${to.unit}`;
    return `${from.number} ${from.unit} – ${to.number} ${to.unit}`;
}
function rounded(ms) {
    const minutes = Math.round(ms / duration/* MINUTE */.pY);
    if (minutes < 60)
        return { number: minutes, unit: 'min' };
    const hours = Math.round(ms / duration/* HOUR */.dp);
    if (hours < 48)
        return { number: hours, unit: 'h' };
    return { number: Math.round(hours / 24), unit: 'd' };
}
//# sourceMappingURL=duration-range.js.map
;// CONCATENATED MODULE: ./build/report/figures/duration-figure.js



/**
 * "Half within" with its interval, or why there is none: `9 h (7–13 h)`, `> 14 d`, `too few (6 of 20)`, `unknown`.
 * `never for most` only where more than half have ended another way; elsewhere it is merely longer than was watched.
 */
function durationFigure({ estimate, incidence, }) {
    switch (estimate.kind) {
        case 'estimate':
            return duration_duration(estimate.value) + duration_figure_interval(estimate.low, estimate.high);
        case 'not-reached':
            return mostWereOvertaken(incidence) ? 'never for most' : `> ${duration_duration(estimate.beyond)}`;
        case 'too-few':
            return tooFew(estimate);
        case 'unknown':
            return 'unknown';
    }
}
function mostWereOvertaken(incidence) {
    const overtaken = incidence.at(-1)?.overtaken;
    return overtaken?.kind === 'estimate' && overtaken.value > 0.5;
}
function duration_figure_interval(low, high) {
    if (low === null && high === null)
        return '';
    if (low === null)
        return ` (at most ${duration_duration(high ?? 0)})`;
    if (high === null)
        return ` (at least ${duration_duration(low)})`;
    return ` (${durationRange(low, high)})`;
}
//# sourceMappingURL=duration-figure.js.map
;// CONCATENATED MODULE: ./build/report/figures/metric-figure.js




/** Up to this share of unknown pull requests a figure is read as one of its whole row. */
const MOST_UNKNOWN = 0.05;
/**
 * A metric's figure as it is printed, with its n where it rests on clearly fewer pull requests than could be known:
 * `90 % (82–95), n = 24`; `unknown` where the cohort has no such metric.
 */
function metricFigure(result) {
    if (result === undefined)
        return 'unknown';
    const figure = bareFigure(result);
    const { estimate, n, unknown } = result;
    const isFigure = estimate.kind === 'estimate' || estimate.kind === 'not-reached';
    return isFigure && unknown > MOST_UNKNOWN * (n + unknown) ? `${figure}, n = ${(0,whole/* whole */.W)(n)}` : figure;
}
function bareFigure(result) {
    switch (result.kind) {
        case 'share':
            return countsOnly(result) ?? shareFigure(result.estimate);
        case 'duration':
            return durationFigure(result);
        case 'quantity':
        case 'count':
        case 'rate':
            return numberFigure(result.estimate);
    }
}
/** Enough pull requests and too few effective persons for an interval: plain counts claim nothing beyond themselves. */
function countsOnly({ estimate, n, successes }) {
    if (estimate.kind !== 'too-few' || estimate.of !== 'effective-persons')
        return null;
    return successes === null ? null : `${(0,whole/* whole */.W)(successes)} of ${(0,whole/* whole */.W)(n)}`;
}
//# sourceMappingURL=metric-figure.js.map
;// CONCATENATED MODULE: ./build/report/figures/metric-heading.js

/** The metric's title, and what the figure is where the title does not say it: `Ready → merged, half within`. */
function metricHeading({ title, kind }) {
    const saysItself = kind === 'share' || kind === 'count';
    return saysItself ? title : `${title}, ${METRIC_READING[kind].statistic}`;
}
//# sourceMappingURL=metric-heading.js.map
;// CONCATENATED MODULE: ./build/report/sections/more-figures.js








/** More columns than these are not read side by side. */
const MOST_COLUMNS = 6;
/** So many titles stand in the line that is seen while the part is folded. */
const more_figures_MOST_NAMED = 3;
/** Every further figure of the largest cohorts. `null` where there is none. */
function moreFigures(report) {
    const metrics = moreMetrics(report);
    if (metrics.length === 0)
        return null;
    const cohorts = [...report.cohorts.filter(hasFigures).slice(0, MOST_COLUMNS - 1), report.all];
    const columns = [
        { head: '', align: 'left' },
        ...cohorts.map(({ name }) => ({ head: name, align: 'right' })),
    ];
    const rows = metrics.map(({ id, result }) => [
        metricHeading(result),
        ...cohorts.map((cohort) => figure(metricFigure(cohort.metrics[id]))),
    ]);
    return {
        id: 'more-figures',
        name: 'more figures',
        nodes: (0,details/* details */.z)('More figures', `: ${more_figures_named(metrics)}`, [
            table(columns, rows),
            (0,paragraph/* paragraph */.F)('The report’s JSON and CSV have every cohort.'),
        ]),
    };
}
/** Titles may have commas in them. */
function more_figures_named(metrics) {
    const titles = metrics.map(({ result }) => result.title);
    const rest = titles.length - more_figures_MOST_NAMED;
    const shown = rest > 1 ? [...titles.slice(0, more_figures_MOST_NAMED), `${rest} more`] : titles;
    return shown.join(' · ');
}
//# sourceMappingURL=more-figures.js.map
;// CONCATENATED MODULE: ./build/report/has-row-contrasts.js



/** Whether any row of the table is set against a baseline. */
function hasRowContrasts(report) {
    return tableRows(report).some((cohort) => rowContrast(report, cohort, ROW_CONTRAST) !== undefined);
}
//# sourceMappingURL=has-row-contrasts.js.map
;// CONCATENATED MODULE: ./build/report/table-columns.js




/** The columns of the weekly table. The contrast has none where no row has one: a small team's first weeks. */
function tableColumns(report) {
    const title = report.all.metrics[ROW_CONTRAST]?.title ?? ROW_CONTRAST;
    const hasStatus = Object.keys(report.statuses).length > 0;
    return [
        { head: hasStatus ? 'Harness · status' : 'Harness', align: 'left' },
        { head: 'PRs / people', align: 'right' },
        ...(hasRowContrasts(report) ? [{ head: `${title}, same people`, align: 'left' }] : []),
        ...TABLE_METRICS.map((id) => {
            const result = report.all.metrics[id];
            return { head: result === undefined ? id : metricHeading(result), align: 'right' };
        }),
        { head: 'What can be said', align: 'left' },
    ];
}
//# sourceMappingURL=table-columns.js.map
;// CONCATENATED MODULE: ./build/report/row-note.js


/** Above this share of pull requests by nobody known, a group is not comparable with another. */
const MOST_UNKNOWN_PERSONS = 0.2;
/** The last column: what to know before a row is read beside another; mostly nothing. No row is called better. */
function rowNote(cohort, { minimum }) {
    const unknownPersons = cohort.n === 0 ? 0 : cohort.unknownPersons / cohort.n;
    if (cohort.role === 'all')
        return '';
    if (unknownPersons > MOST_UNKNOWN_PERSONS)
        return `unknown who made ${(0,percent/* percent */.K)(unknownPersons)} of them`;
    if (cohort.effectivePersons < minimum.effectivePersons) {
        return 'too few people';
    }
    if (skipsReview(cohort))
        return 'mostly skips review: times do not compare';
    return cohort.role === 'baseline' ? 'no mark found' : '';
}
//# sourceMappingURL=row-note.js.map
;// CONCATENATED MODULE: ./build/report/row-says.js





const YEAR = 52;
/** Nobody hopes for less than a tenth of the time. */
const LEAST_GAIN = 0.1;
/** The last column: what to mind before a row is read beside another, or when it may say more. No row is called better. */
function rowSays(cohort, report) {
    const note = rowNote(cohort, report);
    const contrast = rowContrast(report, cohort, ROW_CONTRAST);
    return note === '' && contrast?.reading.kind === 'not-shown' ? evidence(contrast, report) : note;
}
/** Where no year's work would show the wanted gain, the one that would be shown now. */
function evidence({ needed, look }, { lookBack }) {
    if (needed === null)
        return 'not enough evidence';
    const { weeks, detectable } = needed;
    if (weeks === null || weeks > YEAR) {
        return detectable < LEAST_GAIN
            ? 'not enough evidence'
            : `only ${ratio(detectable)}\u00a0× or less would show`;
    }
    const more = Math.max(1, Math.ceil(weeks));
    return look === 'any'
        ? `not enough evidence: about ${counted(more, 'more week')}`
        : `not enough evidence: a look-back of about ${counted(lookBack.weeks + more, 'week')}`;
}
//# sourceMappingURL=row-says.js.map
;// CONCATENATED MODULE: ./build/report/table-row.js











const MOST_DIGITS = 6;
/** A row of the weekly table, in the order of its columns. */
function table_row_tableRow(cohort, report) {
    return [
        table_row_name(cohort, report),
        size(cohort),
        ...(hasRowContrasts(report) ? [contrastCell(report, cohort)] : []),
        ...TABLE_METRICS.map((id) => withWords(id, cohort, report)),
        rowSays(cohort, report),
    ];
}
function table_row_name({ name: text, role, harness }, { statuses }) {
    if (role !== 'harness')
        return text;
    const status = harness === null ? undefined : statuses[harness];
    return status === undefined ? bold(text) : [bold(text), ` · ${status}`];
}
/** In one piece, where it is not too wide for a table of so many columns. */
function size(cohort) {
    const [prs, who] = [(0,whole/* whole */.W)(cohort.n), people(cohort)];
    return prs.length + who.length <= MOST_DIGITS ? figure(`${prs} / ${who}`) : [figure(`${prs} /`), ` ${who}`];
}
function people({ persons, unknownPersons }) {
    return persons === 0 && unknownPersons > 0 ? 'unknown' : (0,whole/* whole */.W)(persons);
}
/** What the figure is against the same people's other pull requests, where that is apart from no difference. */
function withWords(id, cohort, report) {
    const text = emphasised(id, cohort);
    const contrast = id === ROW_CONTRAST ? undefined : rowContrast(report, cohort, id);
    if (contrast === undefined || (contrast.scale === 'ratio' && skipsReview(cohort)))
        return text;
    const { kind } = contrast.reading;
    if (kind !== 'shown' && kind !== 'one-look')
        return text;
    return [text, ` ${rowWords(contrast, cohort)}`];
}
/** Where half or more of the merges skipped the review, it is seen before the times are read. */
function emphasised(id, cohort) {
    const result = cohort.metrics[id];
    const text = figure(metricFigure(result));
    const estimate = result?.estimate;
    const isHigh = id === 'unreviewed-merge' && estimate?.kind === 'estimate' && estimate.value >= 0.5;
    return isHigh ? { type: 'strong', children: [text] } : text;
}
//# sourceMappingURL=table-row.js.map
;// CONCATENATED MODULE: ./build/report/sections/more-rows.js






/** The rows of the smaller harnesses, where there are many. `null` where the table holds them all. */
function moreRows(report) {
    const rows = tableRows(report).slice(MOST_ROWS);
    if (rows.length === 0)
        return null;
    return {
        id: 'more-rows',
        name: 'rows of the smaller harnesses',
        nodes: (0,details/* details */.z)(`${counted(rows.length, 'more row')}`, ': the smaller harnesses, by number of PRs', [
            table(tableColumns(report), rows.map((cohort) => table_row_tableRow(cohort, report))),
        ]),
    };
}
//# sourceMappingURL=more-rows.js.map
;// CONCATENATED MODULE: ./build/report/sections/pairs.js










/** More are not read. */
const MOST_PAIRS = 12;
/** Harness against harness, and the same model in two of them: a look around, no decision. `null` without any figure. */
function pairs(report) {
    const all = pairsOf(report);
    const drawn = all.filter((pair) => [...pair.values()].some(hasFigure));
    if (drawn.length === 0)
        return null;
    const shown = drawn.slice(0, MOST_PAIRS);
    const tested = drawn.flatMap((pair) => [...pair.values()]).filter(({ apart }) => apart !== null).length;
    const metrics = metricsOf(drawn);
    return {
        id: 'pairs',
        name: 'harness against harness',
        nodes: (0,details/* details */.z)('Harness against harness', `: ${counted(drawn.length, 'pair')}`, [
            table(pairs_columns(metrics), shown.map((pair) => pairs_row(pair, report, metrics))),
            (0,paragraph/* paragraph */.F)(WITHIN, ...(drawn.some(isOfRepositories) ? [NOBODY_KNOWN] : []), together(tested), ...pairs_unlisted(drawn.length - shown.length, all.length - drawn.length)),
        ]),
    };
}
const WITHIN = 'The first harness against the second, where one person used both in one repository within four weeks.';
const NOBODY_KNOWN = ' Where nobody is known by name, repositories stand for people.';
function together(figures) {
    if (figures === 0)
        return ' None of the figures is comparable.';
    return (` Of ${counted(figures, 'comparable figure')}, in bold what stays apart at a false discovery rate of ` +
        `${(0,percent/* percent */.K)(0.05)} (Benjamini–Hochberg, one look). That is to find questions, not to decide.`);
}
function pairsOf({ contrasts }) {
    const byPair = new Map();
    for (const contrast of contrasts) {
        const { baseline, a, b, model, metric } = contrast;
        if (baseline !== 'harness' && baseline !== 'same-model')
            continue;
        const key = JSON.stringify([a, b, model]);
        const pair = byPair.get(key) ?? new Map();
        byPair.set(key, pair.set(metric, contrast));
    }
    return [...byPair.values()];
}
/** Those that some pair has a figure of, with their titles. */
function metricsOf(pairs) {
    const drawn = pairs.flatMap((pair) => [...pair.values()].filter(hasFigure));
    return new Map(drawn.map(({ metric, title }) => [metric, title]));
}
function isOfRepositories(pair) {
    return [...pair.values()].some(({ main }) => main.design === 'repositories');
}
function hasFigure({ main }) {
    return main.estimate.kind === 'estimate';
}
function pairs_columns(metrics) {
    return [
        { head: 'Harnesses', align: 'left' },
        { head: 'PRs', align: 'right' },
        { head: 'People', align: 'right' },
        ...[...metrics.values()].map((head) => ({ head, align: 'right' })),
        { head: 'Note', align: 'left' },
    ];
}
/** How many it rests on goes by the time to merge, where there is one. */
function pairs_row(pair, { cohorts }, metrics) {
    const first = pair.get(ROW_CONTRAST) ?? [...pair.values()][0];
    if (first === undefined)
        return [];
    const { a, b, model, main, reading } = first;
    const name = (id) => cohorts.find((cohort) => cohort.id === id)?.name ?? id ?? '';
    const both = `${name(a)} / ${name(b)}`;
    return [
        model === null ? both : `${both}, both with ${model}`,
        figure(`${(0,whole/* whole */.W)(main.n.a)} / ${(0,whole/* whole */.W)(main.n.b)}`),
        main.design === 'repositories' ? counted(main.persons, 'repository') : (0,whole/* whole */.W)(main.persons),
        ...[...metrics.keys()].map((id) => cell(pair.get(id))),
        reading.kind === 'not-comparable' ? readingWords(first) : '',
    ];
}
function cell(contrast) {
    if (contrast === undefined)
        return '';
    const text = figure(contrastFigure(contrast.main.estimate, contrast.scale));
    return contrast.apart === true ? { type: 'strong', children: [text] } : text;
}
function pairs_unlisted(more, tooFew) {
    return [
        ...(more > 0 ? [` ${counted(more, 'more pair')} in the report’s JSON and CSV.`] : []),
        ...(tooFew > 0 ? [` Too few PRs of the same people for a figure: ${counted(tooFew, 'pair')}.`] : []),
    ];
}
//# sourceMappingURL=pairs.js.map
;// CONCATENATED MODULE: ./build/report/sections/summary.js


/** The sentences: what mail and chat show. */
function summary(report) {
    return {
        id: 'summary',
        name: 'summary',
        nodes: [(0,bullets/* bullets */.e)(report.sentences.map(({ lead, text }) => [bold(lead), ` ${text}`]))],
    };
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/report/trend-chart.js
/** Fewer weeks are no trend. */
const FEWEST_WEEKS = 4;
/** A point that rests on fewer pull requests is noise. */
const FEWEST_PRS = 10;
/**
 * A Mermaid chart of the finished weeks, numbers only; `null` where there are too few of them or one has no point:
 * the axis would hide the gap.
 */
function trendChart(points) {
    const finished = points.filter((point) => point.finished);
    const solid = finished.flatMap(({ week, started, mergedBy7d }) => started >= FEWEST_PRS && mergedBy7d.kind === 'estimate' ? [{ week, value: mergedBy7d.value }] : []);
    if (solid.length < FEWEST_WEEKS || solid.length < finished.length)
        return null;
    return [
        '---',
        'config:',
        '  xyChart: { width: 720, height: 260 }',
        '---',
        'xychart-beta',
        '  title "Merged within 7 days, % of all PRs made ready in the week"',
        `  x-axis [${solid.map(({ week }) => Number(week.split('-W')[1])).join(', ')}]`,
        '  y-axis "%" 0 --> 100',
        `  line [${solid.map(({ value }) => (value * 100).toFixed(1)).join(', ')}]`,
    ].join('\n');
}
//# sourceMappingURL=trend-chart.js.map
;// CONCATENATED MODULE: ./build/report/sections/trend.js







/** More columns than these are not read side by side. */
const trend_MOST_COLUMNS = 4;
/** So many weeks are read in one table; the JSON has more. */
const MOST_WEEKS = 26;
/** The share merged within 7 days by the week of start: a chart of all, a table of the largest cohorts beside it. */
function trend(report) {
    const begin = Math.max(0, report.all.trend.length - MOST_WEEKS);
    const points = report.all.trend.slice(begin);
    const chart = trendChart(points);
    if (!points.some(({ mergedBy7d }) => mergedBy7d.kind === 'estimate'))
        return null;
    const cohorts = [report.all, ...report.cohorts.filter(hasFigures).slice(0, trend_MOST_COLUMNS - 1)];
    return {
        id: 'trend',
        name: 'trend',
        nodes: (0,details/* details */.z)('Trend', ': merged within 7 days, by the week in which the PRs were made ready', [
            ...(chart === null ? [] : [{ type: 'code', lang: 'mermaid', value: chart }]),
            table([
                { head: 'Week', align: 'left' },
                ...cohorts.map(({ name }) => ({ head: name, align: 'right' })),
            ], points.map((point, index) => trend_row(weekName(point, points), point, cohorts, begin + index))),
            (0,paragraph/* paragraph */.F)('In brackets: PRs made ready in the week. … marks weeks that are not old enough yet; no chart is drawn through them or through weeks of fewer than 10 PRs. ', 'Read the shape, not the points.', ...(begin > 0 ? [` The report’s JSON has the ${counted(begin, 'week')} before.`] : []), ...(report.missing.outcome > 0 ? [' PRs of unknown outcome are in no share.'] : [])),
        ]),
    };
}
/** With its year where the weeks are of more than one. */
function weekName({ week }, points) {
    const [year = '', number] = week.split('-W');
    const isOneYear = points.every((point) => point.week.startsWith(year));
    return isOneYear ? String(Number(number)) : `${year}-W${number}`;
}
function trend_row(week, point, cohorts, index) {
    return [point.finished ? week : `${week} …`, ...cohorts.map((cohort) => trend_share(cohort.trend[index]))];
}
function trend_share(point) {
    if (point === undefined)
        return 'unknown';
    const { mergedBy7d, started } = point;
    return mergedBy7d.kind === 'estimate' ? `${(0,percent/* percent */.K)(mergedBy7d.value)} (${started})` : `(${started})`;
}
//# sourceMappingURL=trend.js.map
;// CONCATENATED MODULE: ./build/report/no-row.js
/** Stands for a cohort's name where a pull request is in none that is shown. */
const NO_ROW = 'no row';
//# sourceMappingURL=no-row.js.map
;// CONCATENATED MODULE: ./build/report/reviewed-by.js
const reviewed_by_WORDS = {
    nobody: 'nobody',
    'ai-only': 'AI only',
    'own-only': 'its own people only',
};
/** A category of `unreviewed-merge` in words. */
function reviewedBy(category) {
    return reviewed_by_WORDS[category] ?? category.replaceAll('-', ' ');
}
//# sourceMappingURL=reviewed-by.js.map
;// CONCATENATED MODULE: ./build/report/sections/unreviewed.js









const MOST_LISTED = 20;
/** The week's merges that no independent person had reviewed, the largest first. `null` where there were none. */
function unreviewed(report, links) {
    const merges = inCohorts(report).sort((a, b) => (b.merge.lines ?? -1) - (a.merge.lines ?? -1));
    if (merges.length === 0)
        return null;
    const unlisted = merges.length - MOST_LISTED;
    return {
        id: 'unreviewed',
        name: 'unreviewed merges of the week',
        nodes: (0,details/* details */.z)(`Merged this week without an independent review: ${(0,whole/* whole */.W)(merges.length)}`, ` (${byCohort(merges)}${unreviewed_unknown(report)})`, [
            table([
                { head: 'PR', align: 'left' },
                { head: 'Harness', align: 'left' },
                { head: 'Lines', align: 'right' },
                { head: 'Open for', align: 'right' },
                { head: 'Reviewed by', align: 'left' },
                { head: 'Merged by', align: 'left' },
            ], merges.slice(0, MOST_LISTED).map((merge) => unreviewed_row(merge, links))),
            ...(unlisted > 0 ? [(0,paragraph/* paragraph */.F)(`The report’s JSON has ${counted(unlisted, 'smaller one')}.`)] : []),
        ]),
    };
}
function unreviewed_unknown({ all: { thisWeek } }) {
    const more = thisWeek.merged - thisWeek.reviewKnown;
    return more > 0 ? `; of ${counted(more, 'more merge')} it is unknown` : '';
}
function unreviewed_row({ merge, cohort }, links) {
    return [
        pullRequestLink(merge, links),
        cohort,
        merge.lines === null ? 'unknown' : (0,whole/* whole */.W)(merge.lines),
        merge.openFor === null ? 'unknown' : duration_duration(merge.openFor),
        reviewedBy(merge.category),
        mergedBy(merge.selfMerged),
    ];
}
function mergedBy(selfMerged) {
    if (selfMerged === null)
        return 'unknown';
    return selfMerged ? 'its author or initiator' : 'somebody else';
}
/** Every merge with its cohort's name; `no row` for those of none (withheld, marked later). */
function inCohorts({ cohorts, all }) {
    const names = new Map(cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed.map((merge) => unreviewed_named(merge, cohort))));
    return all.thisWeek.unreviewed.map((merge) => ({ merge, cohort: names.get(key(merge)) ?? NO_ROW }));
}
function unreviewed_named(merge, { name }) {
    return [key(merge), name];
}
function key({ repository, number }) {
    return `${repository}#${number}`;
}
function byCohort(merges) {
    const counts = new Map();
    for (const { cohort } of merges)
        counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    const shown = sorted.slice(0, 6).map(([name, n]) => `${name} ${(0,whole/* whole */.W)(n)}`);
    return sorted.length > 6 ? [...shown, '…'].join(', ') : shown.join(', ');
}
//# sourceMappingURL=unreviewed.js.map
;// CONCATENATED MODULE: ./build/report/long-waits.js

const WEEK = 7 * duration/* DAY */.d_;
/** Open pull requests that have waited longer than a week for a first human review. */
function longWaits({ waiting }) {
    return waiting.filter((pullRequest) => pullRequest.waiting > WEEK);
}
//# sourceMappingURL=long-waits.js.map
;// CONCATENATED MODULE: ./build/report/open-prs.js

/**
 * So many of the open, ready pull requests whose reviews are known, as the subject of a sentence: `3 of 72 open, ready
 * PRs`, `None of 5 …`, `All 5 …`, `The one open, ready PR`.
 */
function openPrs(n, { total, reviewUnknown }) {
    const known = total - reviewUnknown;
    const which = reviewUnknown > 0 ? ' whose reviews are known' : '';
    if (known === 1)
        return `The one open, ready PR${which}`;
    if (n === known)
        return `All ${(0,whole/* whole */.W)(known)} open, ready PRs${which}`;
    return `${n === 0 ? 'None' : (0,whole/* whole */.W)(n)} of ${(0,whole/* whole */.W)(known)} open, ready PRs${which}`;
}
//# sourceMappingURL=open-prs.js.map
;// CONCATENATED MODULE: ./build/report/open-unknown.js

/** The open, ready pull requests of unknown reviews, as a sentence of its own; mostly nothing. */
function openUnknown({ reviewUnknown }) {
    return reviewUnknown > 0 ? [`Of ${counted(reviewUnknown, 'more open PR')} it is unknown.`] : [];
}
//# sourceMappingURL=open-unknown.js.map
;// CONCATENATED MODULE: ./build/report/sections/waiting.js










const waiting_MOST_LISTED = 8;
/** So few more that the list goes on rather than say that it does not. */
const SLACK = 2;
/** Who waits for a first human review, longest first. `null` where nobody does. */
function waiting(report, links) {
    if (report.waiting.length === 0)
        return null;
    return {
        id: 'waiting',
        name: 'waiting PRs',
        nodes: [
            { type: 'heading', depth: 3, children: [(0,words/* words */.a)('Waiting for a human, longest first')] },
            table([
                { head: 'PR', align: 'left' },
                { head: 'Harness', align: 'left' },
                { head: 'Waiting', align: 'right' },
            ], waiting_listed(report).map((pullRequest) => waiting_row(pullRequest, report, links))),
            (0,paragraph/* paragraph */.F)(rest(report)),
        ],
    };
}
function waiting_listed({ waiting: list }) {
    return list.length <= waiting_MOST_LISTED + SLACK ? list : list.slice(0, waiting_MOST_LISTED);
}
function waiting_row(pullRequest, { cohorts }, links) {
    const { cohort, waiting: since } = pullRequest;
    const isShown = cohorts.some(({ name }) => name === cohort);
    return [pullRequestLink(pullRequest, links), isShown ? cohort : NO_ROW, duration_duration(since)];
}
function rest(report) {
    const { waiting: list, open } = report;
    const all = [
        `${openPrs(list.length, open)} had no human review at the data cut.`,
        ...openUnknown(open),
    ].join(' ');
    const shown = waiting_listed(report).length;
    const unlisted = list.length - shown;
    if (unlisted === 0)
        return all;
    const long = Math.max(0, longWaits(report).length - shown);
    const longOnes = long > 0 ? `, ${(0,whole/* whole */.W)(long)} of them over a week` : '';
    return `${all} ${(0,whole/* whole */.W)(unlisted)} are not listed here${longOnes}; the report’s JSON has them all.`;
}
//# sourceMappingURL=waiting.js.map
;// CONCATENATED MODULE: ./build/report/format/days.js



/** An age that somebody has set, in days where it is whole days: `14 days`, `36 h`. */
function days(ms) {
    return ms % duration/* DAY */.d_ === 0 ? counted(ms / duration/* DAY */.d_, 'day') : duration_duration(ms);
}
//# sourceMappingURL=days.js.map
;// CONCATENATED MODULE: ./build/report/contrast-legend.js





/** How the contrasts of the table are read; empty where it has none. */
function contrastLegend(report) {
    const drawn = tableRows(report).flatMap((cohort) => rowContrast(report, cohort, ROW_CONTRAST) ?? []);
    const [first] = drawn;
    if (first === undefined)
        return '';
    return [
        'Same people: 0.80 × is a fifth less time than other PRs of the same people in the same repository and four weeks took, on the geometric ' +
            `average; what is not merged within ${days(report.maturity)} counts as that long. Words beside other figures are of the same comparison.`,
        look(first, report),
        grades(drawn),
    ].join(' ');
}
function look({ look: which, since }, { timeZone }) {
    if (which === 'one') {
        return ('In brackets 95 % for one look: who looks every week is misled sooner or later, so nothing is called shown. ' +
            'With decide-since in the configuration’s policy, intervals hold at every look.');
    }
    const { day, month, year } = calendarDay(Date.parse(since), timeZone);
    return (`PRs made ready since ${day} ${month} ${year}; in brackets 90 %, valid at every weekly look (5 % on each side). ` +
        'Only what such an interval says is called shown.');
}
const GRADES = {
    A: 'randomised weeks',
    B: 'before and after, against later adopters',
    C: 'the same people in the same repositories',
    D: 'the same repositories, whoever worked there',
    E: 'crude',
};
/** Of those that stand in the table. */
function grades(drawn) {
    const letters = [...new Set(drawn.map(({ main }) => main.grade))].sort();
    return `Grade ${letters.map((letter) => `${letter}: ${GRADES[letter]}`).join('; ')}.`;
}
//# sourceMappingURL=contrast-legend.js.map
;// CONCATENATED MODULE: ./build/report/in-all-only.js


/** What stands in the row of all together and in no other, each kind with its number. */
function inAllOnly({ setAside }) {
    const kinds = [
        [setAside.unmarkedElsewhere, 'unmarked, in repositories without any harness'],
        [setAside.assistedLater, 'marked only after being ready'],
        [setAside.suggestive, 'with weak signs only when made ready'],
        [setAside.unobserved, `that could not be looked at (${UNOBSERVED})`],
    ];
    return kinds.filter(([n]) => n > 0).map(([n, what]) => `${counted(n, 'PR')} ${what}`);
}
//# sourceMappingURL=in-all-only.js.map
;// CONCATENATED MODULE: ./build/report/left-out.js


const left_out_MOST_NAMED = 4;
/** What stands in no row of the table, each kind with its number: `126 by automation`, `14 stacked on another branch`. */
function leftOut({ setAside, cohorts, all, }) {
    const kinds = [
        [setAside.automation, 'by automation'],
        [setAside.stacked, 'into another branch (stacked)'],
        [setAside.superseded, 'superseded by another attempt'],
    ];
    const counts = kinds.filter(([n]) => n > 0).map(([n, what]) => `${counted(n, 'PR')} ${what}`);
    return [...counts, ...drafts(cohorts, all)];
}
function drafts(cohorts, all) {
    if (all.neverStarted === 0)
        return [];
    const byCohort = cohorts
        .filter(({ neverStarted }) => neverStarted > 0)
        .map(({ name, neverStarted }) => `${name} ${neverStarted}`);
    const named = byCohort.length === 0 ? '' : ` (${listed(byCohort, left_out_MOST_NAMED)})`;
    return [`${counted(all.neverStarted, 'draft')} never made ready${named}`];
}
//# sourceMappingURL=left-out.js.map
;// CONCATENATED MODULE: ./build/report/nodes/small-print.js

/** A paragraph in small letters. */
function smallPrint(...phrases) {
    return {
        type: 'paragraph',
        children: [{ type: 'html', value: '<sub>' }, ...(0,phrasing/* phrasing */.f)(phrases), { type: 'html', value: '</sub>' }],
    };
}
//# sourceMappingURL=small-print.js.map
;// CONCATENATED MODULE: ./build/report/shortfall.js


/** How far a cohort is from being measured: `6 of 20 PRs`, `31 PRs by 3 of 5 people`. */
function shortfall(cohort, minimum) {
    if (cohort.n < minimum.prs)
        return `${cohort.n} of ${counted(minimum.prs, 'PR')}`;
    const prs = counted(cohort.n, 'PR');
    if (cohort.persons < minimum.persons)
        return `${prs} by ${cohort.persons} of ${counted(minimum.persons, 'person')}`;
    if (cohort.effectivePersons < minimum.effectivePersons) {
        return `${prs}, as if by ${decimal(Math.floor(cohort.effectivePersons * 10) / 10)} of ${counted(minimum.effectivePersons, 'person')}`;
    }
    return `${prs}, facts missing`;
}
//# sourceMappingURL=shortfall.js.map
;// CONCATENATED MODULE: ./build/report/sections/under-table.js












/** Who was at work in a week is known by the four weeks before it. */
const WITH_FACTS = ' with the four weeks before them in the facts';
/** What the table rests on, what stands in none of its rows, and the one figure that is everybody's. */
function underTable(report) {
    const lines = [throughput(report), under_table_tooFew(report), withheld(report)].filter((line) => line !== '');
    const small = [contrastLegend(report), under_table_window(report), inNoRow(report)].filter((line) => line !== '');
    return [
        ...(lines.length === 0 ? [] : [(0,paragraph/* paragraph */.F)(lines.join(' '))]),
        ...small.map((line) => smallPrint(line)),
    ];
}
function under_table_tooFew({ cohorts, minimum }) {
    const thin = cohorts.filter((cohort) => !hasFigures(cohort));
    if (thin.length === 0)
        return '';
    const needed = `${counted(minimum.prs, 'PR')} by ${counted(minimum.persons, 'person')}`;
    return `Too few to measure (${needed} needed): ${thin
        .map((cohort) => `${cohort.name} (${shortfall(cohort, minimum)})`)
        .join(', ')}.`;
}
function under_table_window({ lookBack, timeZone, maturity }) {
    const age = days(maturity);
    if (lookBack.weeks === 0) {
        return `No PR has a row, as the facts do not reach back to a week whose PRs were watched for at least ${age}.`;
    }
    const range = dateRange({ from: Date.parse(lookBack.from), until: Date.parse(lookBack.until) }, timeZone);
    return (`PRs made ready ${range} (${coveredWeeks(lookBack, timeZone)}), each watched for at least ${age}, ` +
        'open and closed ones included. “Half within” counts those that never get there. In brackets: 95 % interval, by person, for one look.');
}
function withheld({ setAside, minimum }) {
    if (setAside.withheld.length === 0)
        return '';
    const names = setAside.withheld.map(({ name, n }) => `${name} (${counted(n, 'PR')})`);
    return `Not shown, fewer than ${counted(minimum.privacyPersons, 'person')}: ${names.join(', ')}.`;
}
function inNoRow(report) {
    const [none, all] = [leftOut(report), inAllOnly(report)];
    return [
        ...(none.length === 0 ? [] : [`In no row: ${none.join('; ')}.`]),
        ...(all.length === 0 ? [] : [`In the row of all only: ${all.join('; ')}.`]),
    ].join(' ');
}
function throughput({ throughput: { estimate, counts } }) {
    if (estimate.kind === 'unknown')
        return '';
    const what = 'PRs per active person and week, merged within 14 days';
    if (estimate.kind === 'too-few')
        return `Everybody together, ${what}: ${numberFigure(estimate)}${estimate.of === 'weeks' ? WITH_FACTS : ''}.`;
    const weeks = counts.weeks === undefined ? '' : ` (over ${counted(counts.weeks, 'week')})`;
    return `Everybody together: ${numberFigure(estimate)} ${what}${weeks}.`;
}
//# sourceMappingURL=under-table.js.map
;// CONCATENATED MODULE: ./build/report/sections/weekly-table.js





/** The one table: baseline first, then harnesses by number of pull requests, all of them together last. */
function weeklyTable(report) {
    const rows = [...tableRows(report).slice(0, MOST_ROWS), report.all].map((cohort) => table_row_tableRow(cohort, report));
    return { id: 'table', name: 'table', nodes: [table(tableColumns(report), rows), ...underTable(report)] };
}
//# sourceMappingURL=weekly-table.js.map
;// CONCATENATED MODULE: ./build/report/markdown.js


















/** What GitHub takes as the body of an issue. */
const ISSUE_BODY_LIMIT = 65_536;
/** The report as the body of an issue: everything in it is printed from the report's data, the marker last. */
function toMarkdown(report, options = {}) {
    const { limit = ISSUE_BODY_LIMIT, links = 'redirect', previousIssue, scopeKey } = options;
    const previous = previousIssue === undefined ? null : issueLink(previousIssue, links);
    return fitSections(sectionsOf(report, links, previous), marker(report, scopeKey), limit);
}
function sectionsOf(report, links, previous) {
    const isThin = !measuresAHarness(report);
    return [
        summary(report),
        weeklyTable(report),
        moreRows(report),
        isThin ? followUp(report) : null,
        waiting(report, links),
        unreviewed(report, links),
        holdUp(report),
        pairs(report),
        trend(report),
        isThin ? null : followUp(report),
        coverage(report),
        drift(report),
        moreFigures(report),
        definitions(report),
        behindTheNumbers(report, previous),
    ].filter((section) => section !== null);
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./build/tasks/forge-error.js
var forge_error = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/tasks/in-parallel.js
var in_parallel = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/tasks/rate-limit-error.js
var rate_limit_error = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/tasks/collect-pull-requests.js



const AT_ONCE = 4;
/** What a code host says of pull requests; what only people and data sets say is not collected. */
const FIELDS = [
    'updatedAt',
    'author',
    'title',
    'body',
    'isDraft',
    'state',
    'mergedAt',
    'closedAt',
    'mergedBy',
    'mergeCommit',
    'headBranch',
    'headRepository',
    'baseBranch',
    'baseKind',
    'labels',
    'events',
    'commits',
    'commitsTotal',
    'reviews',
    'additions',
    'deletions',
    'changedFiles',
];
/**
 * The pull requests of several repositories, a few repositories at a time. Where one cannot be read to its end, what
 * came is kept and the header says what is missing.
 *
 * @throws {ForgeError} for a bad token, and where nothing of any repository could be read
 * @throws {RateLimitError} where the limit was used up before there was anything
 */
function collectPullRequests(forge, request) {
    const { repositories, updatedSince, until, now, tool, atOnce = AT_ONCE } = request;
    const failures = [];
    const notices = [];
    const progress = new Map();
    const watch = (repository, one) => {
        progress.set(repository, one);
        request.onProgress?.(sumOf(progress, repositories.length));
    };
    const sources = repositories.map((repository) => untilFailure(forge.pullRequests(repository, {
        updatedSince,
        until,
        onNotice: (notice) => notices.push(notice),
        onProgress: (one) => watch(repository, one),
    }), (error) => failures.push({ repository, error, missing: leftOf(progress.get(repository)) })));
    return {
        pullRequests: unlessEmpty((0,in_parallel/* inParallel */.H)(sources, atOnce), repositories.length, failures),
        observedAt: now,
        header: () => ({
            tool,
            scope: repositories,
            since: updatedSince,
            until,
            observedAt: now,
            fields: FIELDS.filter((field) => !notices.some((notice) => notice.field === field)),
            complete: completeness(failures, notices),
        }),
        notices: () => notices,
    };
}
/** Ends where the source fails for good; a bad token fails everything. */
async function* untilFailure(source, onFailure) {
    try {
        yield* source;
    }
    catch (error) {
        const isKnown = error instanceof rate_limit_error/* RateLimitError */.O || (error instanceof forge_error/* ForgeError */.Q && error.kind !== 'bad-token');
        if (!isKnown)
            throw error;
        onFailure(error);
    }
}
/** Nothing at all because everything failed is an error, not an empty collection. */
async function* unlessEmpty(source, repositories, failures) {
    let read = 0;
    for await (const one of source) {
        read += 1;
        yield one;
    }
    const [first] = failures;
    if (read === 0 && first !== undefined && failures.length === repositories)
        throw first.error;
}
function completeness(failures, notices) {
    const broken = notices.flatMap(({ missing }) => missing ?? []);
    if (failures.length === 0 && broken.length === 0)
        return true;
    const counts = [...failures.map(({ missing }) => missing), ...broken];
    const missing = counts.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
    const texts = [
        ...failures.map(({ repository, error }) => `${repository} was not read to the end: ${error.message}`),
        ...notices.filter((notice) => notice.missing !== undefined).map(({ text }) => text),
    ];
    return { missing, why: [...new Set(texts)].join(' ') };
}
function leftOf(progress) {
    return progress === undefined || progress.total === null
        ? null
        : Math.max(0, progress.total - progress.read);
}
function sumOf(progress, repositories) {
    const all = [...progress.values()];
    const totals = all.map(({ total }) => total);
    const isKnown = all.length === repositories;
    return {
        read: all.reduce((sum, { read }) => sum + read, 0),
        total: isKnown ? totals.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0) : null,
    };
}
//# sourceMappingURL=collect-pull-requests.js.map
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./build/calendar/iso-weeks.js

/**
 * The last `count` ISO weeks (Monday to Sunday) of a time zone that had ended by `until`, oldest first. A week begins
 * and ends at local midnight, so that one with a change of the clocks is an hour shorter or longer.
 *
 * @throws RangeError where the time zone is unknown
 */
function isoWeeksUntil(until, count, timeZone) {
    const monday = mondayOf(until, timeZone);
    return Array.from({ length: count }, (_, index) => weekFrom(monday.subtract({ weeks: count - index }), timeZone));
}
/**
 * The last ISO week of a time zone that had ended by `until`.
 *
 * @throws RangeError where the time zone is unknown
 */
function lastIsoWeek(until, timeZone) {
    return weekFrom(mondayOf(until, timeZone).subtract({ weeks: 1 }), timeZone);
}
/**
 * The ISO week of an id such as `2026-W46`.
 *
 * @throws RangeError where the text is no week, or the year has no such week
 */
function isoWeek(id, timeZone) {
    const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(id) ?? [];
    if (year === undefined || number === undefined) {
        throw new RangeError(`${JSON.stringify(id)} is not an ISO week; write it as 2026-W46`);
    }
    const monday = firstMonday(Number(year)).add({ weeks: Number(number) - 1 });
    if (idOf(monday) === id)
        return weekFrom(monday, timeZone);
    const weeks = firstMonday(Number(year) + 1).since(firstMonday(Number(year)), {
        largestUnit: 'weeks',
    }).weeks;
    throw new RangeError(`"${id}" is not an ISO week: ${year} has the weeks 01 to ${weeks}`);
}
/** The Monday of the week that is running. */
function mondayOf(at, timeZone) {
    const today = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
    return today.subtract({ days: today.dayOfWeek - 1 });
}
function weekFrom(monday, timeZone) {
    return {
        id: idOf(monday),
        from: startOf(monday, timeZone),
        until: startOf(monday.add({ weeks: 1 }), timeZone),
    };
}
/** The first moment of a day: where midnight is skipped, when the day begins. */
function startOf(day, timeZone) {
    return day.toZonedDateTime(timeZone).epochMilliseconds;
}
/** The week that holds 4 January is the first (ISO 8601). */
function firstMonday(year) {
    const day = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    return day.subtract({ days: day.dayOfWeek - 1 });
}
function idOf(day) {
    const year = String(day.yearOfWeek).padStart(4, '0');
    return `${year}-W${String(day.weekOfYear).padStart(2, '0')}`;
}
//# sourceMappingURL=iso-weeks.js.map
;// CONCATENATED MODULE: ./build/calendar/windows.js


/**
 * The weeks that a report as of a moment is about. Maturity is an age in ms, not in days of the calendar: a week that
 * ended 14 local days ago, but 335 hours because the clocks went forward, waits for the next report.
 *
 * @throws RangeError where the time zone is unknown
 */
function reportWindows(options) {
    const { asOf, timeZone, lookBackWeeks, maturity } = options;
    const lookBack = isoWeeksUntil(asOf - maturity, lookBackWeeks, timeZone);
    const younger = Math.ceil(maturity / (7 * duration/* DAY */.d_)) + 1;
    const complete = isoWeeksUntil(asOf, lookBackWeeks + younger, timeZone);
    const begin = lookBack[0]?.from ?? asOf;
    const week = lastIsoWeek(asOf, timeZone);
    const weekBefore = lastIsoWeek(week.from, timeZone);
    return { week, weekBefore, lookBack, trend: complete.filter(({ from }) => from >= begin) };
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./build/tasks/collection.js
/** Its pull requests as records, numbered as they came. One that comes twice without a change is dropped. */
async function* recordsOf({ pullRequests, }) {
    const seen = new Map();
    let line = 0;
    for await (const pullRequest of pullRequests) {
        const { repository, number, createdAt, updatedAt = createdAt } = pullRequest;
        const name = `${repository.toLowerCase()}#${number}`;
        if (seen.get(name) === updatedAt)
            continue;
        seen.set(name, updatedAt);
        line += 1;
        yield { pullRequest, line, notices: [] };
    }
}
//# sourceMappingURL=collection.js.map
;// CONCATENATED MODULE: ./build/calendar/day-start.js

/**
 * When a day such as `2026-10-01` begins in a time zone: at midnight, or where that is skipped, at the first moment.
 *
 * @throws RangeError where the text is no day or the time zone is unknown
 */
function dayStart(day, timeZone) {
    return temporal_polyfill/* Temporal */.fE.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}
//# sourceMappingURL=day-start.js.map
;// CONCATENATED MODULE: ./build/comparison/cohort-key.js
/** The cohort's id: `codex`, `aider:qwen` where a harness is told apart by model family, `unmarked`; else the reason why there is none. */
function cohortKey(membership, naming) {
    if (membership.kind !== 'harness')
        return membership.kind;
    const split = naming?.get(membership.harness)?.splitByModel ?? false;
    return split ? `${membership.harness}:${modelFamily(membership.model) ?? 'unknown'}` : membership.harness;
}
/** `qwen/qwen3-coder` → `qwen`. */
function modelFamily(model) {
    return model === null ? null : (model.split('/').at(0) ?? null);
}
//# sourceMappingURL=cohort-key.js.map
;// CONCATENATED MODULE: ./build/comparison/attempts.js


const ATTEMPT_WINDOW = 7 * duration/* DAY */.d_;
/**
 * The pull requests that were superseded: attempts at the same issue by the same person in the same cohort, started
 * within 7 days (best-of-N, re-runs). A group counts once: its merged attempts stand, or else its last one does.
 */
function supersededAttempts(rows, isMerged = ({ outcome }) => outcome.kind === 'merged') {
    const superseded = new Set();
    for (const attempts of attemptsByIssue(rows).values()) {
        for (const group of withinDays(attempts))
            for (const row of allButWhatStands(group, isMerged))
                superseded.add(row);
    }
    return superseded;
}
function attemptsByIssue(rows) {
    const byIssue = new Map();
    for (const row of rows) {
        if (row.person.kind !== 'known' || row.linkedIssues === null)
            continue;
        for (const issue of row.linkedIssues) {
            const key = `${cohortKey(row.membership)}\n${row.person.login.toLowerCase()}\n${issue.toLowerCase()}`;
            const attempts = byIssue.get(key);
            if (attempts === undefined)
                byIssue.set(key, [row]);
            else
                attempts.push(row);
        }
    }
    return byIssue;
}
function withinDays(attempts) {
    if (attempts.length < 2)
        return [];
    const groups = [];
    for (const row of [...attempts].sort((a, b) => attempts_startOf(a) - attempts_startOf(b))) {
        const group = groups.at(-1);
        const first = group?.at(0);
        if (group !== undefined && first !== undefined && attempts_startOf(row) - attempts_startOf(first) <= ATTEMPT_WINDOW)
            group.push(row);
        else
            groups.push([row]);
    }
    return groups;
}
function allButWhatStands(group, isMerged) {
    const unmerged = group.filter((row) => !isMerged(row));
    return unmerged.length < group.length ? unmerged : group.slice(0, -1);
}
function attempts_startOf(row) {
    return row.start.kind === 'started' ? row.start.at : row.createdAt;
}
//# sourceMappingURL=attempts.js.map
;// CONCATENATED MODULE: ./build/statistics/effective-clusters.js
/**
 * Effective number of clusters: how many clusters of equal size would tell as much, (Σm)²/Σm².
 *
 * Source: Kish 1965, Survey Sampling; the size part of Carter, Schnepel & Steigerwald 2017, doi:10.1162/REST_a_00639.
 * Conventions: 0 when there is no cluster; clusters of size 0 count for nothing.
 */
function effectiveClusters(sizes) {
    const sum = sizes.reduce((total, size) => total + size, 0);
    if (sum === 0)
        return 0;
    return sum ** 2 / sizes.reduce((total, size) => total + size * size, 0);
}
//# sourceMappingURL=effective-clusters.js.map
;// CONCATENATED MODULE: ./build/comparison/cluster-tally.js
/**
 * Counts pull requests by person, or, where the person is unknown, by repository (repository-weeks would be the same
 * people again and again and manufacture clusters). Told once what each login is: there are few of them, and hundreds
 * of thousands of pull requests.
 */
function clusterTally() {
    const clusters = [];
    const byLogin = new Map();
    const byPerson = new Map();
    const byRepository = new Map();
    let n = 0;
    return { add, tally };
    /** `score`: 1 for what succeeded, else 0. */
    function add({ person, repository }, score = 0) {
        const cluster = person.kind === 'known' ? ofLogin(person.login) : numbered(byRepository, repository);
        n += 1;
        cluster.n += 1;
        cluster.sum += score;
        cluster.sumOfSquares += score;
    }
    function ofLogin(login) {
        const known = byLogin.get(login);
        if (known !== undefined)
            return known;
        const cluster = numbered(byPerson, login.toLowerCase());
        byLogin.set(login, cluster);
        return cluster;
    }
    function numbered(names, name) {
        const known = names.get(name);
        if (known !== undefined)
            return known;
        const cluster = { n: 0, sum: 0, sumOfSquares: 0 };
        names.set(name, cluster);
        clusters.push(cluster);
        return cluster;
    }
    function tally() {
        const persons = byPerson.size + (byRepository.size > 0 ? 1 : 0);
        return { n, clusters, persons, knownPersons: byPerson.size };
    }
}
//# sourceMappingURL=cluster-tally.js.map
;// CONCATENATED MODULE: ./build/comparison/in-window.js
/** Whether a moment lies in a window; `null` and `undefined` do not. */
function isIn(window, moment) {
    return moment != null && moment >= window.from && moment < window.until;
}
/** Whether a pull request's clock started in a window. */
function startedIn(window, row) {
    return row.start.kind === 'started' && isIn(window, row.start.at);
}
/** From the first week's beginning to the last one's end. An empty list is an empty window. */
function spanOf(weeks) {
    return { from: weeks.at(0)?.from ?? 0, until: weeks.at(-1)?.until ?? 0 };
}
//# sourceMappingURL=in-window.js.map
;// CONCATENATED MODULE: ./build/comparison/bare-figure.js
/** A bare figure: what happened in these pull requests, with nothing claimed beyond them. */
function bare_figure_bareFigure(value, level) {
    return { kind: 'estimate', value, low: null, high: null, level, look: 'one', interval: 'none' };
}
//# sourceMappingURL=bare-figure.js.map
;// CONCATENATED MODULE: ./build/comparison/count-result.js


/** Plain counts: this week, the week before, and the look-back. Not a sample: there is nothing to estimate. */
function countResult(rows, metric, plan) {
    const lookBack = spanOf(plan.lookBack);
    const moments = rows.map((row) => row.moments[metric.id]);
    const thisWeek = moments.filter((moment) => isIn(plan.week, moment)).length;
    return {
        title: metric.title,
        kind: metric.kind,
        definition: metric.definition,
        denominator: metric.denominator,
        n: thisWeek,
        unknown: moments.filter((moment) => moment === undefined).length,
        estimate: bare_figure_bareFigure(thisWeek, plan.level),
        successes: null,
        counts: {
            'this-week': thisWeek,
            'week-before': moments.filter((moment) => isIn(plan.weekBefore, moment)).length,
            'look-back': moments.filter((moment) => isIn(lookBack, moment)).length,
        },
        incidence: [],
        parts: {},
    };
}
//# sourceMappingURL=count-result.js.map
;// CONCATENATED MODULE: ./build/statistics/cause-incidence.js
/**
 * Cumulative incidence F(t) = Σ S(tⱼ−) dₖⱼ/nⱼ of one of two causes, and its variance.
 *
 * Variance: the infinitesimal jackknife, which for one record a subject is the delta method of multinomial counts at
 * each time (Greenwood's for incidences): with n, d, dₖ at tⱼ and S just before it,
 * Σ [ S² dₖ(n − dₖ)/n³ + (F(t) − F(tⱼ))² d/(n(n − d)) − 2 (F(t) − F(tⱼ)) S dₖ/n² ].
 * Source: Marubini & Valsecchi 1995, Analysing Survival Data from Clinical Trials and Observational Studies, 10.2;
 * Therneau & Grambsch 2000, Modeling Survival Data, 5. R: `std.err` of `survfit` for competing risks.
 * The sums over earlier times are carried forward as F grows (Σu(F − Fⱼ)² gains 2δΣu(F − Fⱼ) + δ²Σu), so that one pass
 * does, without cancellation. Conventions: a time at which all that are left end has an infinite weight, which is never
 * used, as no time follows.
 */
function causeIncidence(table, cause) {
    const ofCause = cause === 1 ? table.first : table.second;
    const values = new Float64Array(table.times.length);
    const variances = new Float64Array(table.times.length);
    const sums = { own: 0, u: 0, uGap: 0, uGapSquared: 0, v: 0, vGap: 0 };
    let survival = 1;
    let incidence = 0;
    for (let i = 0; i < values.length; i++) {
        const n = table.atRisk[i] ?? 0;
        const d = (table.first[i] ?? 0) + (table.second[i] ?? 0);
        const dk = ofCause[i] ?? 0;
        const jump = (survival * dk) / n;
        incidence += jump;
        widenGaps(sums, jump);
        sums.own += (jump * survival * (n - dk)) / n ** 2;
        variances[i] = Math.max(0, sums.own + sums.uGapSquared - 2 * sums.vGap);
        values[i] = Math.min(1, incidence);
        sums.u += d / (n * (n - d));
        sums.v += jump / n;
        survival *= (n - d) / n;
    }
    return { values, variances };
}
function widenGaps(sums, jump) {
    sums.uGapSquared += 2 * jump * sums.uGap + jump ** 2 * sums.u;
    sums.uGap += jump * sums.u;
    sums.vGap += jump * sums.v;
}
//# sourceMappingURL=cause-incidence.js.map
;// CONCATENATED MODULE: ./build/statistics/last-at-most.js
/** Index of the last of the ascending `times` that is at most `time`; −1 when all are later. O(log n). */
function lastAtMost(times, time) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((times[middle] ?? Number.NaN) <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
//# sourceMappingURL=last-at-most.js.map
;// CONCATENATED MODULE: ./build/statistics/log-log-limits.js
/** No limits. */
const NONE = { low: null, high: null };
/** A probability this near to 0 or 1 is 0 or 1 but for rounding. */
const ROUNDING = 1e-12;
/**
 * Limits of a probability by the log(−log) transformation: p^exp(∓ z·SE / (p·log p)). They stay within 0–1.
 *
 * Source: Kalbfleisch & Prentice 2002, The Statistical Analysis of Failure Time Data, 2nd ed., 1.4; for incidences
 * Choudhury 2002, doi:10.1002/sim.1070. R: `survfit(…, conf.type = "log-log")`, for survival and for incidence alike
 * (of the incidence itself, not of its complement). Conventions: none at p = 0 and p = 1, where R gives NA.
 */
function logLogLimits(p, standardError, z) {
    if (p <= ROUNDING || p >= 1 - ROUNDING)
        return NONE;
    const spread = (z * standardError) / (p * -Math.log(p));
    return { low: p ** Math.exp(spread), high: p ** Math.exp(-spread) };
}
//# sourceMappingURL=log-log-limits.js.map
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/qnorm.mjs
var qnorm = __webpack_require__(694);
;// CONCATENATED MODULE: ./build/statistics/tail-probability.js
/** Probability in one tail of a two-sided interval: .025 at level .95. Throws a `RangeError` unless 0 < level < 1. */
function tailProbability(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`level must lie between 0 and 1, not ${level}`);
    return (1 - level) / 2;
}
//# sourceMappingURL=tail-probability.js.map
;// CONCATENATED MODULE: ./build/statistics/normal-critical-value.js


/** z of a two-sided normal interval: 1.959964 at level .95. R: `qnorm(1 - (1 - level)/2)`. */
function normalCriticalValue(level) {
    return (0,qnorm/* qnorm */.e)(1 - tailProbability(level));
}
//# sourceMappingURL=normal-critical-value.js.map
;// CONCATENATED MODULE: ./build/statistics/risk-table.js
/**
 * Counts times by how they ended: 0 still running (right-censored), 1 first cause, 2 second cause.
 *
 * Conventions, as in R's `survfit`: one that is censored at the time of an event was at risk of it; ties are exact
 * equality (no rounding). O(n log n). Throws a `RangeError` on lengths that differ, a time that is negative or not
 * finite, or another cause.
 */
function riskTable(durations, causes) {
    const [running, first, second] = sortedByCause(durations, causes);
    const times = distinctTimes(durations);
    const table = {
        n: durations.length,
        times,
        atRisk: new Float64Array(times.length),
        first: tally(first, times),
        second: tally(second, times),
    };
    const censored = tally(running, times);
    let left = table.n;
    for (let i = 0; i < times.length; i++) {
        table.atRisk[i] = left;
        left -= (table.first[i] ?? 0) + (table.second[i] ?? 0) + (censored[i] ?? 0);
    }
    return table;
}
function sortedByCause(durations, causes) {
    if (durations.length !== causes.length) {
        throw new RangeError(`${durations.length} durations and ${causes.length} causes`);
    }
    const byCause = [[], [], []];
    for (let i = 0; i < durations.length; i++) {
        const duration = durations[i] ?? Number.NaN;
        const times = byCause[causes[i] ?? Number.NaN];
        if (!(duration >= 0 && Number.isFinite(duration))) {
            throw new RangeError(`a duration must be at least 0 and finite, not ${duration}`);
        }
        if (times === undefined)
            throw new RangeError(`a cause must be 0, 1 or 2, not ${causes[i]}`);
        times.push(duration);
    }
    return [ascending(byCause[0]), ascending(byCause[1]), ascending(byCause[2])];
}
function ascending(values) {
    return Float64Array.from(values).sort();
}
function distinctTimes(durations) {
    const sorted = ascending(durations);
    return sorted.filter((time, i) => i === 0 || time !== sorted[i - 1]);
}
/** How many of the ascending `values` fall on each of the ascending `times`. */
function tally(values, times) {
    let next = 0;
    return times.map((time) => {
        const from = next;
        while (values[next] === time)
            next++;
        return next - from;
    });
}
//# sourceMappingURL=risk-table.js.map
;// CONCATENATED MODULE: ./build/statistics/aalen-johansen.js





/** Shares closer than this are equal: R's `sqrt(.Machine$double.eps)`. */
const TOLERANCE = Math.sqrt(Number.EPSILON);
/**
 * Aalen–Johansen curves of times that ended by one of two competing causes (1, 2) or still run (0).
 *
 * Source: Aalen & Johansen 1978, Scandinavian Journal of Statistics 5:141–150; Putter, Fiocco & Geskus 2007,
 * doi:10.1002/sim.2712. R: `survfit(Surv(durations, factor(causes, 0:2)) ~ 1, conf.type = "log-log")`: its `pstate`,
 * `std.err` and limits. Variance: cause-incidence.ts, times `varianceInflation`; limits: log-log-limits.ts.
 * Limits of a time by inverting the curve's: `low` is the first time whose upper limit is at least the share, `high` the
 * first whose lower limit is (R gives none for incidences).
 * Conventions: censored at an event time is at risk of it; ties of both causes share the risk set (risk-table.ts);
 * no limits at incidence 0 and 1. O(n log n). Throws a `RangeError` unless varianceInflation > 0.
 */
function aalenJohansen(durations, causes, { level, varianceInflation = 1 }) {
    if (!(varianceInflation > 0 && Number.isFinite(varianceInflation))) {
        throw new RangeError(`the variance inflation must be above 0, not ${varianceInflation}`);
    }
    const z = normalCriticalValue(level);
    const table = riskTable(durations, causes);
    const { n, times } = table;
    const incidence = { 1: causeIncidence(table, 1), 2: causeIncidence(table, 2) };
    const pointAt = (cause, index) => point(incidence[cause], index, varianceInflation, z);
    const known = (time) => time <= (times.at(-1) ?? -1) || (allEnded(table) && !Number.isNaN(time));
    return {
        n,
        times,
        followUp: times.at(-1) ?? 0,
        at: (cause, time) => (known(time) ? pointAt(cause, lastAtMost(times, time)) : null),
        firstTimeAtLeast(cause, share) {
            if (!(share > 0 && share <= 1))
                throw new RangeError(`share must lie between 0 and 1, not ${share}`);
            const first = (of) => times.find((_, index) => (of(pointAt(cause, index)) ?? 0) >= share - TOLERANCE) ?? null;
            const value = first((point) => point.value);
            if (value === null)
                return null;
            return { value, low: first((point) => point.high), high: first((point) => point.low) };
        },
    };
}
function allEnded({ times, atRisk, first, second }) {
    const last = times.length - 1;
    return last >= 0 && atRisk[last] === (first[last] ?? 0) + (second[last] ?? 0);
}
function point(incidence, index, inflation, z) {
    const value = incidence.values[index] ?? 0;
    const standardError = Math.sqrt(inflation * (incidence.variances[index] ?? 0));
    return { value, standardError, ...logLogLimits(value, standardError, z) };
}
//# sourceMappingURL=aalen-johansen.js.map
;// CONCATENATED MODULE: ./build/statistics/design-effect.js
/**
 * Design effect of clustering: by how much the variance of a share or mean grows because values of one cluster are alike.
 *
 * 1 + (Σm²/Σm − 1) · ICC. With the size-weighted mean size: the plain mean size understates it when sizes are unequal.
 * Source: Kish 1965, Survey Sampling; Kerry & Bland 2001, doi:10.1002/1097-0258(20010215)20:3<377::AID-SIM799>3.0.CO;2-N.
 * Conventions: 1 when there is no cluster, as nothing is then inflated.
 */
function designEffect(sizes, icc) {
    const sum = sizes.reduce((total, size) => total + size, 0);
    if (sum === 0)
        return 1;
    const squares = sizes.reduce((total, size) => total + size * size, 0);
    return 1 + (squares / sum - 1) * icc;
}
//# sourceMappingURL=design-effect.js.map
;// CONCATENATED MODULE: ./build/statistics/intraclass-correlation.js
/** Variation below this share of the raw sum of squares is rounding, not variation. */
const intraclass_correlation_ROUNDING = 1e-12;
/**
 * Intraclass correlation of clusters of unequal size, 0–1: the one-way analysis-of-variance estimator.
 *
 * ρ = (MSB − MSW) / (MSB + (n₀ − 1) MSW), n₀ = (N − Σn²/N) / (k − 1).
 * Source: Ridout, Demétrio & Firth 1999, doi:10.1111/j.0006-341X.1999.00137.x; Donner & Klar 2000, Design and Analysis
 * of Cluster Randomization Trials in Health Research. R: mean squares of `anova(lm(y ~ factor(cluster)))`.
 * Conventions: negative estimates are 0; clusters without a value are left out; `null` where there is nothing to
 * estimate from: fewer than two clusters, no cluster with two values, or no variation at all.
 */
function intraclassCorrelation(groups) {
    const filled = groups.filter((group) => group.n > 0);
    const k = filled.length;
    const n = total(filled, (group) => group.n);
    if (k < 2 || n <= k)
        return null;
    const mean = total(filled, (group) => group.sum) / n;
    const between = total(filled, (group) => group.n * (group.sum / group.n - mean) ** 2);
    const within = total(filled, (group) => Math.max(0, group.sumOfSquares - group.sum ** 2 / group.n));
    if (between + within <= intraclass_correlation_ROUNDING * total(filled, (group) => group.sumOfSquares))
        return null;
    const meanSquareBetween = between / (k - 1);
    const meanSquareWithin = within / (n - k);
    const typicalSize = (n - total(filled, (group) => group.n ** 2) / n) / (k - 1);
    const correlation = (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (typicalSize - 1) * meanSquareWithin);
    return Math.max(0, correlation);
}
function total(groups, of) {
    return groups.reduce((sum, group) => sum + of(group), 0);
}
//# sourceMappingURL=intraclass-correlation.js.map
;// CONCATENATED MODULE: ./build/comparison/clustered-design-effect.js


/**
 * By how much clustering by person widens a variance: 1 + (Σm²/Σm − 1)·ICC, the correlation estimated from the same
 * pull requests. Never below 1; 1 where the correlation cannot be estimated (no cluster holds two).
 */
function clusteredDesignEffect({ clusters }) {
    const correlation = intraclassCorrelation(clusters) ?? 0;
    return Math.max(1, designEffect(clusters.map((cluster) => cluster.n), correlation));
}
//# sourceMappingURL=clustered-design-effect.js.map
;// CONCATENATED MODULE: ./build/comparison/support.js

/** Measures a group of pull requests against the minimum sizes. An empty group is too few, never zero. */
function supportOf({ n, clusters, persons }, minimum) {
    const effective = effectiveClusters(clusters.map((cluster) => cluster.n));
    return {
        tooFew: shortOf('pull-requests', n, minimum.prs) ?? shortOf('persons', persons, minimum.persons),
        tooFewForInterval: shortOf('effective-persons', effective, minimum.effectivePersons),
    };
}
function shortOf(of, n, needed) {
    return n < needed || n === 0 ? { kind: 'too-few', n, needed: Math.max(needed, 1), of } : null;
}
//# sourceMappingURL=support.js.map
;// CONCATENATED MODULE: ./build/comparison/incidence.js





/** The causes of the curve. */
const REACHED = 1;
const OVERTAKEN = 2;
/**
 * Aalen–Johansen cumulative incidence of spans that ended, with the overtaken ones as competing event and the open
 * ones as still running. The variance is inflated by the design effect of having got there by the last checkpoint.
 */
function incidenceOf(rows, spanOf, checkpoints, plan) {
    const last = checkpoints.at(-1) ?? Number.POSITIVE_INFINITY;
    const { durations, causes, tally } = timed(rows, spanOf, last);
    const support = supportOf(tally, plan.minimum);
    if (tally.n === 0)
        return { n: 0, support, curve: null, points: [] };
    const varianceInflation = clusteredDesignEffect(tally);
    const curve = aalenJohansen(durations, causes, { level: plan.level, varianceInflation });
    const points = checkpoints.map((at) => ({
        at,
        reached: incidence_shareAt(curve, REACHED, at, support, plan),
        overtaken: incidence_shareAt(curve, OVERTAKEN, at, support, plan),
    }));
    return { n: tally.n, support, curve, points };
}
/** The known times as columns. In one pass: what a row holds lies far apart in memory. */
function timed(rows, spanOf, last) {
    const durations = new Float64Array(rows.length);
    const causes = new Uint8Array(rows.length);
    const clusters = clusterTally();
    let n = 0;
    for (const row of rows) {
        const span = spanOf(row);
        if (!isTimed(span))
            continue;
        durations[n] = span.ms;
        causes[n] = causeOf(span);
        clusters.add(row, endedWithin(span, last));
        n += 1;
    }
    return { durations: durations.subarray(0, n), causes: causes.subarray(0, n), tally: clusters.tally() };
}
function incidence_shareAt(curve, cause, at, support, plan) {
    if (support.tooFew !== null)
        return support.tooFew;
    const point = curve.at(cause, at);
    if (point === null)
        return { kind: 'unknown' };
    const { value, low, high } = point;
    if (support.tooFewForInterval !== null)
        return bare_figure_bareFigure(value, plan.level);
    return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
function isTimed(span) {
    return span.kind !== 'unknown' && span.kind !== 'never-started';
}
function causeOf(span) {
    switch (span.kind) {
        case 'ended':
            return REACHED;
        case 'overtaken':
            return OVERTAKEN;
        case 'running':
            return 0;
    }
}
function endedWithin(span, limit) {
    return span.kind === 'ended' && span.ms <= limit ? 1 : 0;
}
//# sourceMappingURL=incidence.js.map
;// CONCATENATED MODULE: ./build/comparison/duration-result.js


/** "Half within": the first age by which half of *all* pull requests got there, from the cumulative incidence. */
function durationResult(rows, metric, plan) {
    const spanOf = (row) => row.spans[metric.id] ?? { kind: 'unknown' };
    const incidence = incidenceOf(rows, spanOf, metric.checkpoints, plan);
    const { unknown, ...counts } = countsOf(rows, spanOf);
    return {
        title: metric.title,
        kind: metric.kind,
        definition: metric.definition,
        denominator: metric.denominator,
        n: incidence.n,
        unknown,
        estimate: halfWithin(incidence, metric, plan, unknown),
        successes: null,
        counts,
        incidence: incidence.points,
        parts: {},
    };
}
function halfWithin({ curve, support }, metric, plan, unknown) {
    if (curve === null && unknown > 0)
        return { kind: 'unknown' };
    if (curve === null || support.tooFew !== null)
        return support.tooFew ?? { kind: 'unknown' };
    const beyond = metric.checkpoints.at(-1) ?? curve.followUp;
    const half = curve.firstTimeAtLeast(REACHED, 0.5);
    if (half === null || half.value > beyond)
        return { kind: 'not-reached', beyond };
    if (support.tooFewForInterval !== null)
        return bare_figure_bareFigure(half.value, plan.level);
    const { value, low, high } = half;
    return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
function countsOf(rows, spanOf) {
    const counts = { ended: 0, overtaken: 0, running: 0, 'never-started': 0, unknown: 0 };
    for (const row of rows)
        counts[spanOf(row).kind] += 1;
    return counts;
}
//# sourceMappingURL=duration-result.js.map
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/binomial/qbinom.mjs + 1 modules
var qbinom = __webpack_require__(5657);
;// CONCATENATED MODULE: ./build/statistics/quantile-interval.js


/**
 * Sample quantile p of fully observed values, between two order statistics; `null` when there is no value.
 *
 * Value: R's default quantile, type 7 (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566); for p = .5 the usual
 * median. Limits: the values of rank l = qbinom(a/2, n, p) and u = qbinom(1 − a/2, n, p) + 1, a = 1 − level (Conover,
 * Practical Nonparametric Statistics, 3rd ed., 3.2; Hahn & Meeker, Statistical Intervals, chapter 5). They cover at
 * least at the level, whatever the distribution; values are taken as independent.
 * Conventions: no low limit where l < 1, no high limit where u > n: at .95 the median has both from n = 6, the 90th
 * percentile from n = 36. Ties need nothing special. Throws a `RangeError` unless 0 < p < 1 and all values are numbers.
 */
function quantileInterval(values, p, level) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`p must lie between 0 and 1, not ${p}`);
    const tail = tailProbability(level);
    const sorted = Float64Array.from(values).sort();
    const n = sorted.length;
    if (n === 0)
        return null;
    if (Number.isNaN(sorted[n - 1]))
        throw new RangeError('every value must be a number');
    return {
        value: interpolated(sorted, p),
        low: sorted[(0,qbinom/* qbinom */.$)(tail, n, p) - 1] ?? null,
        high: sorted[(0,qbinom/* qbinom */.$)(1 - tail, n, p)] ?? null,
    };
}
function interpolated(sorted, p) {
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const share = position - below;
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.ceil(position)] ?? Number.NaN;
    return share === 0 ? low : (1 - share) * low + share * high;
}
//# sourceMappingURL=quantile-interval.js.map
;// CONCATENATED MODULE: ./build/comparison/quantity-result.js




/** Medians of a metric's parts with order-statistic intervals; pull requests are taken as independent and said to be. */
function quantityResult(rows, metric, plan) {
    const known = rows.filter((row) => row.quantities[metric.id]?.kind === 'measured');
    const unknown = rows.filter((row) => (row.quantities[metric.id]?.kind ?? 'unknown') === 'unknown').length;
    const clusters = clusterTally();
    for (const row of known)
        clusters.add(row);
    const support = supportOf(clusters.tally(), plan.minimum);
    const [headline, ...others] = metric.parts.map((part) => [
        part,
        known.length === 0 && unknown > 0 ? { kind: 'unknown' } : medianOf(known, metric, part, support, plan),
    ]);
    return {
        title: metric.title,
        kind: metric.kind,
        definition: metric.definition,
        denominator: metric.denominator,
        n: known.length,
        unknown,
        estimate: headline?.[1] ?? { kind: 'unknown' },
        successes: null,
        counts: {},
        incidence: [],
        parts: Object.fromEntries(others),
    };
}
function medianOf(known, metric, part, support, plan) {
    if (support.tooFew !== null)
        return support.tooFew;
    const values = Float64Array.from(known, (row) => {
        const quantity = row.quantities[metric.id];
        return quantity?.kind === 'measured' ? (quantity.values[part] ?? Number.NaN) : Number.NaN;
    }).filter((value) => !Number.isNaN(value));
    const median = quantileInterval(values, 0.5, plan.level);
    if (median === null)
        return { kind: 'unknown' };
    if (support.tooFewForInterval !== null)
        return bare_figure_bareFigure(median.value, plan.level);
    const { value, low, high } = median;
    return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'unclustered' };
}
//# sourceMappingURL=quantity-result.js.map
;// CONCATENATED MODULE: ./build/statistics/wilson.js

/**
 * Wilson's score interval of a share, 0–1; `null` when n is 0.
 *
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953; method 3 of Newcombe 1998, Statistics in Medicine 17:857–872
 * (no continuity correction). R: `prop.test(successes, n, correct = FALSE)$conf.int`.
 * Clustering: n is replaced by n / designEffect and the successes are scaled with it, so that the share stays as it is
 * (Dean & Pagano 2015, doi:10.1093/jssam/smv024).
 * Conventions: the low limit of 0 successes is 0 and the high limit of n successes is 1, exactly.
 * Throws a `RangeError` unless 0 ≤ successes ≤ n and designEffect > 0.
 */
function wilson({ successes, n, level, designEffect = 1 }) {
    check(successes, n, designEffect);
    const z = normalCriticalValue(level);
    if (n === 0)
        return null;
    const value = successes / n;
    const z2 = (z * z * designEffect) / n;
    const centre = value + z2 / 2;
    const spread = Math.sqrt(z2 * (value * (1 - value) + z2 / 4));
    return {
        value,
        low: successes === 0 ? 0 : Math.max(0, (centre - spread) / (1 + z2)),
        high: successes === n ? 1 : Math.min(1, (centre + spread) / (1 + z2)),
    };
}
function check(successes, n, designEffect) {
    if (!(successes >= 0 && successes <= n && Number.isFinite(n))) {
        throw new RangeError(`successes must lie between 0 and n, not ${successes} of ${n}`);
    }
    if (!(designEffect > 0 && Number.isFinite(designEffect))) {
        throw new RangeError(`the design effect must be above 0, not ${designEffect}`);
    }
}
//# sourceMappingURL=wilson.js.map
;// CONCATENATED MODULE: ./build/comparison/share-result.js




/**
 * A share with its Wilson interval, n reduced by the design effect of clustering by person. Below six effective
 * persons there are counts only (ruling 18).
 */
function shareResult(rows, metric, plan) {
    const tally = tallyOf(rows, metric);
    return {
        title: metric.title,
        kind: metric.kind,
        definition: metric.definition,
        denominator: metric.denominator,
        n: tally.n,
        unknown: tally.unknown,
        estimate: estimateOf(tally, plan),
        successes: tally.successes,
        counts: tally.counts,
        incidence: [],
        parts: {},
    };
}
function tallyOf(rows, metric) {
    const counts = Object.fromEntries([...metric.categories, ...metric.tags].map((name) => [name, 0]));
    const tally = { clusters: clusterTally(), counts, n: 0, successes: 0, unknown: 0 };
    for (const row of rows)
        addTo(tally, row, metric.id);
    return tally;
}
function addTo(tally, row, metricId) {
    const outcome = row.shares[metricId];
    if (outcome === undefined || outcome.kind === 'unknown') {
        tally.unknown += 1;
        return;
    }
    if (outcome.kind === 'not-counted') {
        if (outcome.category !== null)
            tally.counts[outcome.category] = (tally.counts[outcome.category] ?? 0) + 1;
        return;
    }
    tally.n += 1;
    if (outcome.success)
        tally.successes += 1;
    tally.clusters.add(row, outcome.success ? 1 : 0);
    tally.counts[outcome.category] = (tally.counts[outcome.category] ?? 0) + 1;
    for (const tag of outcome.tags)
        tally.counts[tag] = (tally.counts[tag] ?? 0) + 1;
}
function estimateOf(tally, plan) {
    const { n, successes } = tally;
    if (n === 0 && tally.unknown > 0)
        return { kind: 'unknown' };
    const clusters = tally.clusters.tally();
    const support = supportOf(clusters, plan.minimum);
    const tooFew = support.tooFew ?? support.tooFewForInterval;
    if (tooFew !== null)
        return tooFew;
    const designEffect = clusteredDesignEffect(clusters);
    const share = wilson({ successes, n, level: plan.level, designEffect });
    if (share === null)
        return { kind: 'unknown' };
    const { value, low, high } = share;
    return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
//# sourceMappingURL=share-result.js.map
;// CONCATENATED MODULE: ./build/comparison/metric-result.js





/** A cohort's figure for a metric; `null` for the kinds that are not a cohort's: rates and lists. */
function metricResult(rows, metric, plan) {
    switch (metric.kind) {
        case 'count':
            return countResult(rows.all, metric, plan);
        case 'share':
            return shareResult(rows.mature, metric, plan);
        case 'duration':
            return durationResult(rows.mature, metric, plan);
        case 'quantity':
            return quantityResult(metric.population === 'started' ? rows.mature : mergedThisWeek(rows, plan), metric, plan);
        case 'rate':
        case 'list':
            return null;
    }
}
function mergedThisWeek(rows, plan) {
    return rows.all.filter((row) => row.outcome.kind === 'merged' && isIn(plan.week, row.outcome.at));
}
//# sourceMappingURL=metric-result.js.map
;// CONCATENATED MODULE: ./build/comparison/to-date.js



const AGES = [duration/* DAY */.d_, 7 * duration/* DAY */.d_, 14 * duration/* DAY */.d_];
/**
 * How all pull requests that started since the look-back began stand at the data cut, the young ones as still running.
 * By the calendar, as merged-by-14d is: time spent back in draft is not taken out.
 */
function toDate(rows, plan) {
    const started = rows.filter((row) => startedIn(toDateWindow(plan), row));
    const count = (kind) => started.filter(({ outcome }) => outcome.kind === kind).length;
    return {
        merged: count('merged'),
        closed: count('closed'),
        open: count('open'),
        unknown: count('unknown'),
        incidence: incidenceOf(started, (row) => calendarSpan(row, plan.asOf), AGES, plan).points,
    };
}
/** From the first week that is drawn to the data cut. */
function toDateWindow({ trend, week, asOf }) {
    return { from: (trend[0] ?? week).from, until: asOf + 1 };
}
function calendarSpan({ start, outcome }, asOf) {
    if (start.kind === 'never-started')
        return { kind: 'never-started' };
    const until = (end) => Math.max(0, end - start.at);
    switch (outcome.kind) {
        case 'open':
            return { kind: 'running', ms: until(asOf) };
        case 'unknown':
            return { kind: 'unknown' };
        case 'merged':
            return outcome.at === null ? { kind: 'unknown' } : { kind: 'ended', ms: until(outcome.at) };
        case 'closed':
            return outcome.at === null
                ? { kind: 'unknown' }
                : { kind: 'overtaken', by: 'closed', ms: until(outcome.at) };
    }
}
//# sourceMappingURL=to-date.js.map
;// CONCATENATED MODULE: ./build/comparison/week-index.js
/** Which of consecutive weeks, oldest first, a moment lies in; -1: in none. Binary search. */
function weekIndex(weeks, moment) {
    const index = weeksBegunBy(weeks, moment) - 1;
    const week = weeks[index];
    return week !== undefined && moment < week.until ? index : -1;
}
/** How many of the weeks have begun by a moment. */
function weeksBegunBy(weeks, moment) {
    let low = 0;
    let high = weeks.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((weeks[middle]?.from ?? Number.POSITIVE_INFINITY) <= moment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=week-index.js.map
;// CONCATENATED MODULE: ./build/comparison/trend.js



/** Every week is read at the same age, so that the young ones do not look slow. */
const AGE = 7 * duration/* DAY */.d_;
/** The two youngest weeks are drawn as unfinished. */
const UNFINISHED = 2;
/** A point of fewer is noise. */
const POINT_MINIMUM = 5;
/** By start week: how many started, and the share that was merged within 7 days of its start. */
function trend_trend(rows, plan) {
    const startedByWeek = byStartWeek(rows, plan.trend);
    return plan.trend.map((week, index) => {
        const started = startedByWeek[index] ?? [];
        return {
            week: week.id,
            started: started.length,
            mergedBy7d: mergedByAge(started, plan),
            finished: index < plan.trend.length - UNFINISHED && isOldEnough(week, plan.asOf),
        };
    });
}
function byStartWeek(rows, weeks) {
    const started = weeks.map(() => []);
    for (const row of rows) {
        if (row.start.kind === 'started')
            started[weekIndex(weeks, row.start.at)]?.push(row);
    }
    return started;
}
function mergedByAge(started, plan) {
    const known = started.filter((row) => isKnown(row) && isOfAge(row, plan.asOf));
    if (known.length < POINT_MINIMUM) {
        return { kind: 'too-few', n: known.length, needed: POINT_MINIMUM, of: 'pull-requests' };
    }
    return bare_figure_bareFigure(known.filter(isMergedWithinAge).length / known.length, plan.level);
}
function isKnown({ outcome }) {
    return outcome.kind !== 'unknown' && !(outcome.kind === 'merged' && outcome.at === null);
}
/** By the calendar, as merged-by-14d is. */
function isMergedWithinAge({ start, outcome }) {
    return start.kind === 'started' && outcome.kind === 'merged' && (outcome.at ?? Infinity) - start.at <= AGE;
}
function isOfAge(row, asOf) {
    return row.start.kind === 'started' && row.start.at + AGE <= asOf;
}
function isOldEnough(week, asOf) {
    return week.until + AGE <= asOf;
}
//# sourceMappingURL=trend.js.map
;// CONCATENATED MODULE: ./build/comparison/week-counts.js

/** What was opened and merged in a week, and which merges no independent person had reviewed. */
function weekCounts(rows, week) {
    const merged = rows.filter((row) => row.outcome.kind === 'merged' && isIn(week, row.outcome.at));
    return {
        opened: rows.filter((row) => isIn(week, row.createdAt)).length,
        merged: merged.length,
        mergeUnknown: rows.filter((row) => row.createdAt < week.until && isMergeUnknown(row)).length,
        reviewKnown: merged.filter((row) => row.shares['unreviewed-merge']?.kind === 'counted').length,
        unreviewed: merged.flatMap(unreviewedMerge).sort(byRepositoryAndNumber),
    };
}
/** Merged or not, or when, nobody can say. */
function isMergeUnknown({ outcome }) {
    return outcome.kind === 'unknown' || (outcome.kind === 'merged' && outcome.at === null);
}
function unreviewedMerge(row) {
    const outcome = row.shares['unreviewed-merge'];
    if (outcome?.kind !== 'counted' || !outcome.success)
        return [];
    const size = row.quantities.size;
    return [
        {
            repository: row.repository,
            number: row.number,
            category: outcome.category,
            selfMerged: isSelfMerged(outcome.tags),
            lines: size?.kind === 'measured' ? (size.values.lines ?? null) : null,
            openFor: openFor(row),
        },
    ];
}
function isSelfMerged(tags) {
    return tags.includes('self-merge-unknown') ? null : tags.includes('self-merged');
}
function openFor(row) {
    const span = row.spans['time-to-merge'];
    return span?.kind === 'ended' ? span.ms : null;
}
function byRepositoryAndNumber(a, b) {
    return a.repository.localeCompare(b.repository, 'en') || a.number - b.number;
}
//# sourceMappingURL=week-counts.js.map
;// CONCATENATED MODULE: ./build/comparison/cohort.js







/**
 * The figures of one cohort. `rows` are all its pull requests; `superseded` attempts are left out of everything but
 * the plain counts of a week.
 */
function cohort(identity, rows, superseded, plan) {
    const lookBack = spanOf(plan.lookBack);
    const standing = rows.filter((row) => !superseded.has(row));
    const mature = standing.filter((row) => startedIn(lookBack, row));
    const clusters = clusterTally();
    for (const row of mature)
        clusters.add(row);
    const tally = clusters.tally();
    return {
        ...identity,
        n: mature.length,
        persons: tally.knownPersons,
        unknownPersons: mature.filter((row) => row.person.kind === 'unknown').length,
        effectivePersons: effectiveClusters(tally.clusters.map(({ n }) => n)),
        repositories: new Set(mature.map((row) => row.repository)).size,
        neverStarted: rows.filter((row) => row.start.kind === 'never-started' && isIn(lookBack, row.createdAt))
            .length,
        metrics: metricResults({ all: rows, mature }, plan),
        thisWeek: weekCounts(rows, plan.week),
        weekBefore: weekCounts(rows, plan.weekBefore),
        toDate: toDate(standing, plan),
        trend: trend_trend(standing, plan),
    };
}
function metricResults(rows, plan) {
    const results = [];
    for (const metric of plan.metrics) {
        const result = metricResult(rows, metric, plan);
        if (result !== null)
            results.push([metric.id, result]);
    }
    return Object.fromEntries(results);
}
//# sourceMappingURL=cohort.js.map
;// CONCATENATED MODULE: ./build/comparison/cohort-name.js

const FAMILY_NAMES = { deepseek: 'DeepSeek', gpt: 'GPT', glm: 'GLM' };
/** The cohort's name as people read it: `Codex`, `Aider (Qwen)`, `Unmarked`. */
function cohortName(membership, naming) {
    if (membership.kind === 'unmarked')
        return 'Unmarked';
    if (membership.kind === 'automation')
        return 'Automation';
    if (membership.kind === 'unobserved')
        return 'Not observed';
    const known = naming.get(membership.harness);
    const name = known?.name ?? membership.harness;
    if (membership.kind !== 'harness' || !(known?.splitByModel ?? false))
        return name;
    return `${name} (${familyName(modelFamily(membership.model))})`;
}
function familyName(family) {
    if (family === null)
        return 'model unknown';
    return FAMILY_NAMES[family] ?? family.charAt(0).toUpperCase() + family.slice(1);
}
//# sourceMappingURL=cohort-name.js.map
;// CONCATENATED MODULE: ./build/comparison/persons.js

/** How many persons can be told apart; all the unknown ones together count as one, so that they never lift a group. */
function personsOf(rows) {
    const clusters = clusterTally();
    for (const row of rows)
        clusters.add(row);
    return clusters.tally().persons;
}
//# sourceMappingURL=persons.js.map
;// CONCATENATED MODULE: ./build/comparison/cohort-groups.js





/** The harnesses' pull requests, and the unmarked ones of the repositories in which a harness was seen. */
function cohortGroups(rows, plan) {
    const shared = repositoriesWithHarness(rows);
    const groups = new Map();
    for (const row of rows) {
        if (row.membership.kind !== 'harness' && !isBaseline(row, shared))
            continue;
        const id = cohortKey(row.membership, plan.naming);
        const group = groups.get(id) ?? { identity: identityOf(id, row, plan), rows: [] };
        group.rows.push(row);
        groups.set(id, group);
    }
    return [...groups.values()];
}
/** Repositories with at least one pull request of a harness. */
function repositoriesWithHarness(rows) {
    return new Set(rows.filter((row) => row.membership.kind === 'harness').map((row) => row.repository));
}
/** Unmarked, beside a harness in the same repository; where no harness was seen at all, every unmarked one. */
function isBaseline(row, shared) {
    return row.membership.kind === 'unmarked' && (shared.size === 0 || shared.has(row.repository));
}
/**
 * Whether enough persons stand behind everything that would be shown of a group: its mature pull requests, if it has
 * any, and all that started to date.
 */
function isLargeEnough(group, plan) {
    const { privacyPersons } = plan.minimum;
    const mature = group.rows.filter((row) => startedIn(spanOf(plan.lookBack), row));
    const shown = group.rows.filter((row) => startedIn(toDateWindow(plan), row));
    return personsOf(shown) >= privacyPersons && (mature.length === 0 || personsOf(mature) >= privacyPersons);
}
function identityOf(id, { membership }, plan) {
    const name = cohortName(membership, plan.naming);
    if (membership.kind !== 'harness')
        return { id, name, role: 'baseline', harness: null, model: null };
    const { harness, model } = membership;
    const split = plan.naming.get(harness)?.splitByModel ?? false;
    return { id, name, role: 'harness', harness, model: split ? modelFamily(model) : null };
}
//# sourceMappingURL=cohort-groups.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/arms.js
/** The two sides of a pairing, whether scored or not. */
function armsOf(units, { a, b, model }) {
    const inModel = (i) => model === null || units.model[i] === model;
    const ofA = placesIn(a, inModel);
    if (b !== null)
        return joined(ofA, placesIn(b, inModel));
    const isSame = new Uint8Array(units.sizes.clusters);
    for (const i of ofA)
        if ((units.person[i] ?? -1) >= 0)
            isSame[units.cluster[i] ?? 0] = 1;
    const bySame = (i) => isSame[units.cluster[i] ?? 0] === 1;
    const others = units.cohorts.filter((cohort) => cohort !== a);
    return joined(ofA, others.flatMap((cohort) => placesIn(cohort, bySame)));
}
/** The bundles that are kept, in their order. */
function armsOnly({ bundles, a }, isKept) {
    const kept = new Int32Array(bundles.length);
    let length = 0;
    let ofA = 0;
    for (let i = 0; i < bundles.length; i++) {
        const bundle = bundles[i] ?? 0;
        if (!isKept(bundle))
            continue;
        kept[length++] = bundle;
        if (i < a)
            ofA++;
    }
    return { bundles: kept.subarray(0, length), a: ofA };
}
/** Sums up something of each side's bundles. */
function sumArms({ bundles, a }, of) {
    let [sumA, sumB] = [0, 0];
    for (let i = 0; i < a; i++)
        sumA += of(bundles[i] ?? 0);
    for (let i = a; i < bundles.length; i++)
        sumB += of(bundles[i] ?? 0);
    return { a: sumA, b: sumB };
}
function placesIn({ from, until }, is) {
    const places = [];
    for (let i = from; i < until; i++)
        if (is(i))
            places.push(i);
    return places;
}
function joined(a, b) {
    const bundles = new Int32Array(a.length + b.length);
    bundles.set(a);
    bundles.set(b, a.length);
    return { bundles, a: a.length };
}
//# sourceMappingURL=arms.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/unit-scores.js

/** In place of a score, which is never negative: outside of the metric's denominator, and unknown. */
const OUTSIDE = -1;
const UNKNOWN = -2;
/**
 * What each pull request contributes to a metric at the fixed age τ: known for ever once it is that old. Durations: ln of
 * minutes, between one minute and τ, and τ for what did not get there by then. Shares: 0 or 1.
 */
function unitScores(rows, metric, age) {
    const scores = new Float64Array(rows.length);
    for (const [i, row] of rows.entries()) {
        scores[i] = metric.kind === 'share' ? shareScore(row, metric, age) : lengthScore(row, metric, age);
    }
    return scores;
}
function lengthScore(row, { id, contrast }, age) {
    const span = row.spans[id];
    switch (span?.kind) {
        case 'ended': {
            const end = contrast === 'merge' ? mergedAt(row) : row.reviewedAt;
            return isBy(row, age, end) ? lnMinutes(Math.min(span.ms, age)) : lnMinutes(age);
        }
        case 'overtaken':
        case 'running':
            return lnMinutes(age);
        case 'never-started':
            return OUTSIDE;
        case 'unknown':
        case undefined:
            return UNKNOWN;
    }
}
function shareScore(row, { id, contrast }, age) {
    const share = row.shares[id];
    switch (share?.kind) {
        case 'counted':
            // What is merged later would enter when it is: the fast ones first.
            if (contrast === 'merged' && !isBy(row, age, mergedAt(row)))
                return OUTSIDE;
            return share.success ? 1 : 0;
        case 'not-counted':
            return OUTSIDE;
        case 'unknown':
        case undefined:
            return UNKNOWN;
    }
}
function lnMinutes(length) {
    return Math.log(Math.max(length, duration/* MINUTE */.pY) / duration/* MINUTE */.pY);
}
function mergedAt({ outcome }) {
    return outcome.kind === 'merged' ? outcome.at : null;
}
/** By the calendar: a length that leaves draft time out may be short and yet end late. */
function isBy({ start }, age, end) {
    return start.kind === 'started' && end != null && end - start.at <= age;
}
//# sourceMappingURL=unit-scores.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/bundle-scores.js

/** Sums up the scores of rows by bundle; only of the rows that are counted, where that is asked. */
function bundleScores({ bundle, sizes }, scores, isCounted = () => true) {
    const count = new Int32Array(sizes.bundles);
    const sum = new Float64Array(sizes.bundles);
    const unknown = new Int32Array(sizes.bundles);
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row] ?? UNKNOWN;
        const of = bundle[row] ?? 0;
        if (!isCounted(row))
            continue;
        if (score >= 0) {
            count[of] = (count[of] ?? 0) + 1;
            sum[of] = (sum[of] ?? 0) + score;
        }
        else if (score === UNKNOWN)
            unknown[of] = (unknown[of] ?? 0) + 1;
    }
    return { count, sum, unknown };
}
//# sourceMappingURL=bundle-scores.js.map
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/index.mjs + 11 modules
var student_t = __webpack_require__(8833);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/index.mjs + 7 modules
var beta = __webpack_require__(1761);
;// CONCATENATED MODULE: ./build/statistics/incomplete-beta.js

const TINY = 1e-300;
const EPSILON = 1e-16;
const MOST_TERMS = 20_000;
/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of Beta(a, b).
 *
 * Method: the continued fraction of NIST's Digital Library of Mathematical Functions, 8.17.22 (https://dlmf.nist.gov/8.17.v),
 * by the modified Lentz algorithm (Thompson & Barnett 1986, doi:10.1016/0021-9991(86)90046-X), on the side where it
 * converges fast. Agrees with R's `pbeta(x, a, b)` to about 1e-14; the distributions package's own `pbeta` (2.0.3) is
 * off by up to 1e-7 of the value, which `qt` and `qbeta` inherit.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x < (a + 1) / (a + b + 2))
        return lowerTail(x, 1 - x, a, b);
    return 1 - lowerTail(1 - x, x, b, a);
}
function lowerTail(x, complement, a, b) {
    return ((0,beta/* dbeta */.tC)(x, a, b) * x * complement * continuedFraction(x, a, b)) / a;
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / apartFromZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= MOST_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / apartFromZero(1 + even * d);
        c = apartFromZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / apartFromZero(1 + odd * d);
        c = apartFromZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) <= EPSILON)
            break;
    }
    return value;
}
function apartFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
//# sourceMappingURL=incomplete-beta.js.map
;// CONCATENATED MODULE: ./build/statistics/student-t-quantile.js


const MOST_STEPS = 12;
/**
 * Quantile of Student's t distribution; degrees of freedom > 0, fractions allowed.
 *
 * The distributions package's quantile, which is off by up to 5e-8 of the value, finished by Newton steps on the tail
 * ½ I_{ν/(ν+t²)}(ν/2, ½) (NIST DLMF 8.17; Abramowitz & Stegun 26.7.1). Agrees with R's `qt(p, df)` to about 1e-13.
 * Throws a `RangeError` outside 0 < p < 1 or for degrees of freedom that are not above 0.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`p must lie between 0 and 1, not ${p}`);
    if (!(degreesOfFreedom > 0)) {
        throw new RangeError(`degrees of freedom must be above 0, not ${degreesOfFreedom}`);
    }
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, degreesOfFreedom) : upperQuantile(1 - p, degreesOfFreedom);
}
function upperQuantile(tail, nu) {
    let t = -(0,student_t.qt)(tail, nu);
    for (let step = 0; step < MOST_STEPS; step++) {
        const next = t + (upperTail(t, nu) - tail) / (0,student_t.dt)(t, nu);
        if (!(next > 0) || Math.abs(next - t) <= 1e-15 * t)
            break;
        t = next;
    }
    return t;
}
function upperTail(t, nu) {
    return incompleteBeta(nu / (nu + t * t), nu / 2, 0.5) / 2;
}
//# sourceMappingURL=student-t-quantile.js.map
;// CONCATENATED MODULE: ./build/statistics/mixture-boundary.js

const Z = 1.959963984540054;
/**
 * Half-width, in standard errors, of an interval that may be looked at whenever one likes: the boundary of a normal
 * mixture, widened for few persons.
 *
 * κ = φ²/V; b = √((1 + κ)/κ · (ln(1 + κ) + 2 ln(1/(2α)))); M = b · t(.975, G* − 1)/1.959964.
 * Source: Robbins 1970, doi:10.1214/aoms/1177696786; Howard, Ramdas, McAuliffe & Sekhon 2021, doi:10.1214/20-AOS1991.
 * Throws a `RangeError` unless variance and φ are above 0, 0 < α < ½ and G* > 1.
 */
function mixtureMultiplier({ variance, phi, effectivePersons, alpha }) {
    if (!(effectivePersons > 1)) {
        throw new RangeError(`effective persons must be above 1, not ${effectivePersons}`);
    }
    return (mixtureBoundary(phi ** 2 / variance, alpha) * studentTQuantile(0.975, effectivePersons - 1)) / Z;
}
/** The boundary b(κ) of the normal mixture, for α a side and information κ. */
function mixtureBoundary(kappa, alpha) {
    if (!(kappa > 0 && Number.isFinite(kappa))) {
        throw new RangeError(`information must be above 0 and finite, not ${kappa}`);
    }
    if (!(alpha > 0 && alpha < 0.5))
        throw new RangeError(`alpha must lie between 0 and 0.5, not ${alpha}`);
    return Math.sqrt(((1 + kappa) / kappa) * (Math.log1p(kappa) + 2 * Math.log(1 / (2 * alpha))));
}
//# sourceMappingURL=mixture-boundary.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/interval-reach.js


/** One look: two-sided 95 %. */
const ONE_LOOK = 0.975;
/** Effect sizes at which the boundary of all looks is tightest. */
const PHI = { ratio: Math.log(1.5), difference: 0.1, rareDifference: 0.05 };
/** Shares below this or above its complement are of rare events. */
const RARE = 0.05;
/** Half-width of an interval in standard errors; `null` where no variance or too few effective persons give one. */
function intervalReach(estimate, rule) {
    const { variance, effectivePersons } = estimate;
    if (variance === null || variance === 0 || !(effectivePersons > 1))
        return null;
    if (rule.look === 'one')
        return studentTQuantile(ONE_LOOK, effectivePersons - 1);
    return mixtureMultiplier({ variance, phi: phiOf(estimate, rule), effectivePersons, alpha: rule.alpha });
}
function phiOf({ scoreSum, treated, control }, { scale }) {
    if (scale === 'ratio')
        return PHI.ratio;
    const share = scoreSum / (treated + control);
    return share < RARE || share > 1 - RARE ? PHI.rareDifference : PHI.difference;
}
//# sourceMappingURL=interval-reach.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-figure.js

const contrast_figure_GRADES = {
    'same-person': 'C',
    'same-repository': 'D',
    repositories: 'D',
    crude: 'E',
};
/** Events, and units without one, that a difference of shares needs in both arms together. */
const EVENTS = 10;
const LEVEL = { one: 0.95, any: 0.9 };
/** What is printed of an estimate: its figure where enough stands behind it, else what is missing. */
function contrast_figure_contrastFigure(drawn, rule) {
    const { design, estimate, scored, unknown } = drawn;
    const kept = { a: estimate?.treated ?? 0, b: estimate?.control ?? 0 };
    const missing = unknown ? unknownFigure : contrast_figure_tooFew(estimate, rule);
    return {
        design,
        grade: contrast_figure_GRADES[design],
        estimate: missing ?? withInterval(estimate, rule),
        n: kept,
        persons: estimate?.persons ?? 0,
        effectivePersons: estimate?.effectivePersons ?? 0,
        kept: { a: contrast_figure_share(kept.a, scored.a), b: contrast_figure_share(kept.b, scored.b) },
        standardError: standardError(estimate, rule),
    };
}
const unknownFigure = { kind: 'unknown' };
function withInterval(estimate, rule) {
    const reach = estimate === null ? null : intervalReach(estimate, rule);
    if (estimate === null || estimate.variance === null || reach === null)
        return unknownFigure;
    const { value, variance } = estimate;
    const half = reach * Math.sqrt(variance);
    return {
        kind: 'estimate',
        value: onScale(value, rule.scale),
        low: limit(onScale(value - half, rule.scale)),
        high: limit(onScale(value + half, rule.scale)),
        level: LEVEL[rule.look],
        look: rule.look,
        interval: 'clustered',
    };
}
function onScale(score, scale) {
    return scale === 'ratio' ? Math.exp(score) : score;
}
/** Too far away for a number: there is none. */
function limit(value) {
    return Number.isFinite(value) ? value : null;
}
/** The first minimum that is missed; `null`: none. No variance, and one of 0, tell that all that counts is one person's. */
function contrast_figure_tooFew(estimate, { scale, minimum }) {
    if (estimate === null)
        return contrast_figure_short('pull-requests', 0, minimum.prs);
    const { treated, control, treatedPersons, controlPersons, persons, variance, scoreSum } = estimate;
    const inBoth = Math.min(treatedPersons, controlPersons);
    const events = Math.min(scoreSum, treated + control - scoreSum);
    return (contrast_figure_short('pull-requests', Math.min(treated, control), minimum.prs) ??
        contrast_figure_short('persons', inBoth, Math.max(minimum.persons, minimum.privacyPersons)) ??
        contrast_figure_short('effective-persons', estimate.effectivePersons, minimum.effectivePersons) ??
        (scale === 'difference' ? contrast_figure_short('events', events, EVENTS) : null) ??
        (variance === null || variance === 0 || !(estimate.effectivePersons > 1)
            ? contrast_figure_short('persons', persons, persons + 1)
            : null));
}
function contrast_figure_short(of, n, needed) {
    return n < needed || n === 0 ? { kind: 'too-few', n, needed: Math.max(needed, 1), of } : null;
}
function contrast_figure_share(part, whole) {
    return whole === 0 ? null : part / whole;
}
/** Of fewer persons than may be shown not even this. */
function standardError(estimate, { minimum }) {
    if (estimate === null || estimate.variance === null || estimate.variance === 0)
        return null;
    const { treatedPersons, controlPersons, variance } = estimate;
    return Math.min(treatedPersons, controlPersons) < minimum.privacyPersons ? null : Math.sqrt(variance);
}
//# sourceMappingURL=contrast-figure.js.map
;// CONCATENATED MODULE: ./build/statistics/evidence-needed.js

/** The two-sided level of .6 has the one-sided critical value of a power of .8: .8416. */
const POWER = normalCriticalValue(0.6);
/**
 * Pairs needed ≈ pairs now · ((M + .84)·se/|wanted − margin|)²: information grows with the pairs, and M changes little.
 *
 * Source: the usual sample size for a normal estimate, as in Armitage, Berry & Matthews 2002, Statistical Methods in
 * Medical Research, 4th ed., 4.6. Conventions: pairs are rounded up, weeks are not; `null` while no pair came.
 * Throws a `RangeError` unless the standard error is above 0 and wanted and margin differ.
 */
function evidenceNeeded(evidence) {
    const { pairs, weeks, standardError, multiplier, wanted, margin } = evidence;
    if (pairs === 0)
        return null;
    if (!(standardError > 0))
        throw new RangeError(`a standard error must be above 0, not ${standardError}`);
    if (!(Math.abs(wanted - margin) > 0))
        throw new RangeError(`nothing tells ${wanted} from ${margin}`);
    const reach = (multiplier + POWER) * standardError;
    const needed = pairs * (reach / (wanted - margin)) ** 2;
    return {
        neededPairs: Math.ceil(needed),
        weeks: (Math.max(0, needed - pairs) / pairs) * weeks,
        detectable: margin + Math.sign(wanted - margin) * reach,
    };
}
//# sourceMappingURL=evidence-needed.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-needed.js



/** The gain that one wants to see, unless a policy says otherwise: a tenth less time, ten points of a share. */
const WANTED = { ratio: 0.9, difference: 0.1 };
/** The quantile for fewer is beyond all use. */
const LEAST_PERSONS = 2;
/** What it would take to tell the wanted gain from no difference; `null` where no variance says so. */
function contrastNeeded(estimate, better, rule, window) {
    if (estimate === null || estimate.variance === null || better === 'neither')
        return null;
    const { treatedPersons, controlPersons, treated, control, variance } = estimate;
    if (Math.min(treatedPersons, controlPersons) < rule.minimum.privacyPersons)
        return null;
    const multiplier = intervalReach(estimate, rule);
    if (multiplier === null || estimate.effectivePersons < LEAST_PERSONS)
        return null;
    const side = better === 'higher' ? 1 : -1;
    const pairs = Math.min(treated, control);
    const isRatio = rule.scale === 'ratio';
    const wanted = isRatio ? WANTED.ratio ** -side : side * WANTED.difference;
    const needed = evidenceNeeded({
        pairs,
        weeks: (window.until - window.from) / (7 * duration/* DAY */.d_),
        standardError: Math.sqrt(variance),
        multiplier,
        wanted: isRatio ? Math.log(wanted) : wanted,
        margin: 0,
    });
    if (needed === null)
        return null;
    const { neededPairs, weeks, detectable } = needed;
    return { wanted, pairs, neededPairs, weeks, detectable: isRatio ? Math.exp(detectable) : detectable };
}
//# sourceMappingURL=contrast-needed.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-reading.js
/** Less of a's pull requests in strata of both sides, or more of unknown persons in a side, and nothing is compared. */
const LEAST_KEPT = 0.2;
const contrast_reading_MOST_UNKNOWN = 0.2;
/** What may be said of a contrast, from its main figure. */
function contrastReading(contrast) {
    const { figure, better, scored, minimum } = contrast;
    const { estimate } = figure;
    if (estimate.kind === 'unknown' || estimate.kind === 'not-reached')
        return { kind: 'unknown' };
    if (Math.min(scored.a, scored.b) < minimum.prs)
        return { kind: 'too-few' };
    const why = notComparable(contrast);
    if (why !== null)
        return { kind: 'not-comparable', why };
    if (estimate.kind === 'too-few')
        return { kind: 'too-few' };
    if (better === 'neither')
        return { kind: 'no-good-side' };
    const side = sideOf(figure, contrast.scale);
    if (side === 0)
        return { kind: 'not-shown' };
    const direction = side > 0 === (better === 'higher') ? 'better' : 'worse';
    return { kind: isProof(figure) ? 'shown' : 'one-look', direction };
}
/**
 * At every look, and not between different people: whoever is faster may have chosen the harness, which no number of
 * pull requests puts right (ruling 4).
 */
function isProof({ estimate, grade }) {
    return estimate.kind === 'estimate' && estimate.look === 'any' && grade !== 'D' && grade !== 'E';
}
function notComparable({ figure, scored, unknownPersons, }) {
    const isMostlyUnknown = (side) => unknownPersons[side] > contrast_reading_MOST_UNKNOWN * scored[side];
    if (figure.design !== 'repositories' && (isMostlyUnknown('a') || isMostlyUnknown('b'))) {
        return 'unknown-persons';
    }
    return (figure.kept.a ?? 0) < LEAST_KEPT ? 'overlap' : null;
}
/** On which side of "no difference" the whole interval lies; 0: on both. */
function sideOf({ estimate }, scale) {
    if (estimate.kind !== 'estimate')
        return 0;
    const none = scale === 'ratio' ? 1 : 0;
    if (estimate.low !== null && estimate.low > none)
        return 1;
    return estimate.high !== null && estimate.high < none ? -1 : 0;
}
//# sourceMappingURL=contrast-reading.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-rule.js
/** Error a side in a year, which the registered harnesses share (Bonferroni). */
const ALPHA = 0.05;
function contrastRule({ kind }, look, { minimum, registered }) {
    const scale = kind === 'duration' ? 'ratio' : 'difference';
    return { scale, look, alpha: ALPHA / Math.max(1, registered), minimum };
}
//# sourceMappingURL=contrast-rule.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/numbering.js
/** Gives whatever comes the next number, and the same thing the same number. */
function numbering() {
    const numbers = new Map();
    return {
        of: (name) => {
            const known = numbers.get(name);
            if (known !== undefined)
                return known;
            numbers.set(name, numbers.size);
            return numbers.size - 1;
        },
        size: () => numbers.size,
        names: () => [...numbers.keys()],
    };
}
//# sourceMappingURL=numbering.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-units.js




/** Four weeks: work of one person that is further apart is not set against each other. */
const BLOCK = 28 * duration/* DAY */.d_;
/** The pull requests of all cohorts that started in a window and were not superseded. */
function contrastUnits(groups, window, superseded) {
    const rows = [];
    const bundles = bundling(window);
    const ofRow = [];
    const cohorts = groups.map((group, cohort) => {
        const from = bundles.size();
        for (const row of group.rows) {
            if (!startedIn(window, row) || superseded.has(row))
                continue;
            rows.push(row);
            ofRow.push(bundles.of(row, cohort));
        }
        return { group, from, until: bundles.size() };
    });
    const perBundle = new Int32Array(bundles.size());
    for (const bundle of ofRow)
        perBundle[bundle] = (perBundle[bundle] ?? 0) + 1;
    return { rows, bundle: Int32Array.from(ofRow), cohorts, perBundle, ...bundles.columns() };
}
/** Both factors stay below these, so that a pair of numbers is one whole number below 2⁵³. */
const SECOND = 2 ** 26;
function bundling(window) {
    const persons = numbering();
    const logins = numbering();
    const personOfLogin = [];
    const repositories = numbering();
    const clusters = numbering();
    const strata = numbering();
    const cells = numbering();
    const models = numbering();
    const bundles = new Map();
    const byColumn = { person: [], repository: [], cluster: [], stratum: [], cell: [], model: [] };
    const blocks = Math.ceil((window.until - window.from) / BLOCK) + 1;
    let cohort = -1;
    return { of, columns: typed, size: () => byColumn.cell.length };
    function of(row, ofCohort) {
        if (ofCohort !== cohort)
            bundles.clear();
        cohort = ofCohort;
        const person = personOf(row);
        const repository = repositories.of(row.repository);
        const block = Math.floor((contrast_units_startOf(row) - window.from) / BLOCK);
        const cluster = clusters.of(person < 0 ? -1 - repository : person);
        const stratum = strata.of(repository * blocks + block);
        const cell = cells.of(cluster * SECOND + stratum);
        const family = row.membership.kind === 'harness' ? modelFamily(row.membership.model) : null;
        const model = family === null ? -1 : models.of(family);
        const key = cell * 2 ** 10 + model + 1;
        const known = bundles.get(key);
        if (known !== undefined)
            return known;
        const bundle = byColumn.cell.length;
        bundles.set(key, bundle);
        byColumn.person.push(person);
        byColumn.repository.push(repository);
        byColumn.cluster.push(cluster);
        byColumn.stratum.push(stratum);
        byColumn.cell.push(cell);
        byColumn.model.push(model);
        return bundle;
    }
    function personOf({ person }) {
        if (person.kind === 'unknown')
            return -1;
        const login = logins.of(person.login);
        const number = personOfLogin[login] ?? persons.of(person.login.toLowerCase());
        personOfLogin[login] = number;
        return number;
    }
    function typed() {
        const { person, repository, cluster, stratum, cell, model } = byColumn;
        return {
            person: Int32Array.from(person),
            repository: Int32Array.from(repository),
            cluster: Int32Array.from(cluster),
            stratum: Int32Array.from(stratum),
            cell: Int32Array.from(cell),
            model: Int32Array.from(model),
            sizes: { bundles: cell.length, clusters: clusters.size(), strata: strata.size(), cells: cells.size() },
            repositories: repositories.names(),
            models: models.names(),
        };
    }
}
function contrast_units_startOf({ start, createdAt }) {
    return start.kind === 'started' ? start.at : createdAt;
}
//# sourceMappingURL=contrast-units.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrast-window.js

/**
 * From the registered start, where the facts reach back to it, up to what was mature at the last week's end: the only
 * window that may be looked at every week. Else the rows' look-back, which slides.
 */
function contrastWindow(plan) {
    const { decideSince, since, week, maturity, lookBack } = plan;
    if (decideSince === null || (since !== null && since > decideSince)) {
        return { ...spanOf(lookBack), look: 'one' };
    }
    return { from: decideSince, until: Math.max(decideSince, week.until - maturity), look: 'any' };
}
//# sourceMappingURL=contrast-window.js.map
;// CONCATENATED MODULE: ./build/statistics/contrast-estimate.js
/** No person weighs more than 1 / C = 5 pull requests, since their results are alike (intraclass correlation). */
const PERSON_CAP = 0.2;
//# sourceMappingURL=contrast-estimate.js.map
;// CONCATENATED MODULE: ./build/statistics/jackknife-variance.js
/** A standard error below this share of the largest score is made of rounding errors. */
const jackknife_variance_ROUNDING = 1e-10;
/**
 * Delete-one-person jackknife variance, centred on the full estimate; `null` with fewer than two persons.
 *
 * V = (G − 1)/G · Σ(θ₍₋g₎ − θ)². Source: Bell & McCaffrey 2002, Survey Methodology 28:169–181; MacKinnon, Nielsen & Webb
 * 2023, doi:10.1016/j.jeconom.2022.04.001 (CR3). Conventions: exactly 0 where nothing but rounding differs, so that
 * persons who all show the same are seen for what they are: no variance to judge by, and not a very small one.
 */
function jackknifeVariance({ persons, squares, largestScore }) {
    if (persons < 2)
        return null;
    const variance = ((persons - 1) / persons) * squares;
    return Math.sqrt(variance) <= jackknife_variance_ROUNDING * largestScore ? 0 : variance;
}
//# sourceMappingURL=jackknife-variance.js.map
;// CONCATENATED MODULE: ./build/statistics/person-strata.js
/** Sums by stratum and by person that follow each unit at once, so that every week can be looked at in one pass. */
function personStrata() {
    const cells = [];
    const persons = [];
    let largest = 0;
    return {
        add: ({ person, stratum, treated, score, count = 1 }) => {
            if (!Number.isFinite(score))
                throw new RangeError(`a score must be finite, not ${score}`);
            const cell = cells[stratum] ?? { person, n1: 0, s1: 0, n0: 0, s0: 0 };
            if (cell.person !== person)
                throw new RangeError(`stratum ${stratum} belongs to another person`);
            const totals = persons[person] ?? emptyTotals();
            cells[stratum] = cell;
            persons[person] = totals;
            largest = Math.max(largest, Math.abs(score));
            addCell(totals, cell, -1);
            if (treated) {
                cell.n1 += count;
                cell.s1 += count * score;
            }
            else {
                cell.n0 += count;
                cell.s0 += count * score;
            }
            addCell(totals, cell, 1);
        },
        withBothArms: () => persons.filter((totals) => totals.treated > 0),
        largestScore: () => largest,
    };
}
function emptyTotals() {
    return { weight: 0, treatedSum: 0, controlSum: 0, treated: 0, control: 0, scores: 0 };
}
function addCell(totals, { n1, s1, n0, s0 }, sign) {
    if (n1 === 0 || n0 === 0)
        return;
    const both = n1 + n0;
    totals.weight += (sign * n1 * n0) / both;
    totals.treatedSum += (sign * n0 * s1) / both;
    totals.controlSum += (sign * n1 * s0) / both;
    totals.treated += sign * n1;
    totals.control += sign * n0;
    totals.scores += sign * (s1 + s0);
}
//# sourceMappingURL=person-strata.js.map
;// CONCATENATED MODULE: ./build/statistics/person-contrast.js



/**
 * Difference between two arms within persons: overlap weights in each stratum, one contrast a person, persons weighted
 * about equally.
 *
 * Stratum k of person g: w = n₁n₀/(n₁ + n₀), d = mean₁ − mean₀; m_g = Σw, D_g = Σwd/m_g; v_g = m_g/(1 + C·m_g);
 * θ = Σv_gD_g/Σv_g; V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = v_g²(C + 1/m_g); G* = (Σq)²/Σq².
 * Source: Mantel & Haenszel 1959, J Natl Cancer Inst 22:719–748 (weights); Li, Morgan & Zaslavsky 2018,
 * doi:10.1080/01621459.2016.1260466 (overlap); Carter, Schnepel & Steigerwald 2017, doi:10.1162/REST_a_00639 (G*);
 * jackknife-variance.ts.
 * Conventions: strata with one arm only, and persons without a stratum of both, carry no weight and are not in G.
 */
function personContrast(cap = PERSON_CAP) {
    const strata = personStrata();
    return {
        add: strata.add,
        estimate: () => person_contrast_estimateOf(strata.withBothArms(), strata.largestScore(), cap),
    };
}
function person_contrast_estimateOf(persons, largestScore, cap) {
    if (persons.length === 0)
        return null;
    const sum = { v: 0, vd: 0, q: 0, qq: 0, treated: 0, control: 0, scoreSum: 0 };
    for (const { weight, treatedSum, controlSum, treated, control, scores } of persons) {
        const v = weight / (1 + cap * weight);
        const q = v * v * (cap + 1 / weight);
        sum.v += v;
        sum.vd += (v * (treatedSum - controlSum)) / weight;
        sum.q += q;
        sum.qq += q * q;
        sum.treated += treated;
        sum.control += control;
        sum.scoreSum += scores;
    }
    const value = sum.vd / sum.v;
    let squares = 0;
    for (const { weight, treatedSum, controlSum } of persons) {
        const v = weight / (1 + cap * weight);
        const vd = (v * (treatedSum - controlSum)) / weight;
        squares += ((sum.vd - vd) / (sum.v - v) - value) ** 2;
    }
    const { treated, control, scoreSum } = sum;
    const count = persons.length;
    return {
        value,
        variance: jackknifeVariance({ persons: count, squares, largestScore }),
        effectivePersons: sum.q ** 2 / sum.qq,
        persons: count,
        treatedPersons: count,
        controlPersons: count,
        treated,
        control,
        scoreSum,
    };
}
//# sourceMappingURL=person-contrast.js.map
;// CONCATENATED MODULE: ./build/statistics/person-cells.js
/**
 * Groups units in linear time (a counting sort by person, then the last cell seen of each stratum). Each unit weighs
 * f = 1/(1 + C·(n_{person,arm} − 1)), where n counts the person's units in all strata.
 * Throws a `RangeError` where the columns differ in length, a score is not finite, or a person or stratum is no index.
 */
function personCells(units, cap) {
    const { people, strata, largestScore } = person_cells_check(units);
    const { persons, arms, scores } = units;
    const countOf = (i) => units.counts?.[i] ?? 1;
    const columns = emptyColumns(scores.length);
    const ofArm = new Int32Array(2 * people);
    for (let i = 0; i < scores.length; i++) {
        bump(ofArm, 2 * (persons[i] ?? 0) + (arms[i] === 1 ? 1 : 0), countOf(i));
    }
    const lastCell = new Int32Array(strata).fill(-1);
    let length = 0;
    for (const i of byPerson(persons, people)) {
        const person = persons[i] ?? 0;
        const stratum = units.strata[i] ?? 0;
        let cell = lastCell[stratum] ?? -1;
        if (cell < 0 || columns.person[cell] !== person) {
            cell = length++;
            lastCell[stratum] = cell;
            columns.person[cell] = person;
            columns.stratum[cell] = stratum;
            columns.f1[cell] = 1 / (1 + cap * ((ofArm[2 * person + 1] ?? 0) - 1));
            columns.f0[cell] = 1 / (1 + cap * ((ofArm[2 * person] ?? 0) - 1));
        }
        const treated = arms[i] === 1;
        bump(treated ? columns.n1 : columns.n0, cell, countOf(i));
        bump(treated ? columns.s1 : columns.s0, cell, countOf(i) * (scores[i] ?? 0));
    }
    return { ...columns, length, strata, largestScore };
}
function person_cells_check({ persons, strata, arms, scores, counts = scores }) {
    const n = scores.length;
    if (persons.length !== n || strata.length !== n || arms.length !== n || counts.length !== n) {
        throw new RangeError('persons, strata, arms and scores must be of one length');
    }
    let largestScore = 0;
    for (let i = 0; i < n; i++) {
        const score = scores[i] ?? Number.NaN;
        if (!Number.isFinite(score))
            throw new RangeError(`a score must be finite, not ${score}`);
        largestScore = Math.max(largestScore, Math.abs(score));
    }
    return { people: sizeOf(persons), strata: sizeOf(strata), largestScore };
}
function sizeOf(indexes) {
    let size = 0;
    for (let i = 0; i < indexes.length; i++) {
        const index = indexes[i] ?? -1;
        if (!(Number.isInteger(index) && index >= 0))
            throw new RangeError(`${index} is no index`);
        size = Math.max(size, index + 1);
    }
    return size;
}
function emptyColumns(capacity) {
    const floats = () => new Float64Array(capacity);
    const indexes = { person: new Int32Array(capacity), stratum: new Int32Array(capacity) };
    return { ...indexes, n1: floats(), n0: floats(), s1: floats(), s0: floats(), f1: floats(), f0: floats() };
}
function byPerson(persons, people) {
    const next = new Int32Array(people + 1);
    for (let i = 0; i < persons.length; i++)
        bump(next, (persons[i] ?? 0) + 1);
    for (let person = 0; person < people; person++)
        bump(next, person + 1, next[person]);
    const order = new Int32Array(persons.length);
    for (let i = 0; i < persons.length; i++) {
        const person = persons[i] ?? 0;
        order[next[person] ?? 0] = i;
        bump(next, person);
    }
    return order;
}
function bump(column, index, by = 1) {
    column[index] = (column[index] ?? 0) + by;
}
//# sourceMappingURL=person-cells.js.map
;// CONCATENATED MODULE: ./build/statistics/stratum-arms.js
/** Everybody's units, by stratum. */
function stratumArms(cells) {
    const strata = Array.from({ length: cells.strata }, emptyArms);
    for (let i = 0; i < cells.length; i++) {
        const arms = strata[cells.stratum[i] ?? 0];
        if (arms !== undefined)
            stratum_arms_addCell(arms, { cells, i, sign: 1 });
    }
    return strata;
}
/** The same stratum without one person's part of it. */
function withoutCell(arms, cells, i) {
    const rest = { ...arms };
    stratum_arms_addCell(rest, { cells, i, sign: -1 });
    return rest;
}
/** Whether both arms are there: by counts, as weights taken away may leave a rounding error behind. */
function hasBothArms({ n1, n0 }) {
    return n1 > 0 && n0 > 0;
}
/** Overlap weight N₁N₀/(N₁ + N₀) of a stratum that has both arms. */
function overlapWeight({ weight1, weight0 }) {
    return (weight1 * weight0) / (weight1 + weight0);
}
function emptyArms() {
    return { n1: 0, n0: 0, weight1: 0, weight0: 0, weighted1: 0, weighted0: 0 };
}
function stratum_arms_addCell(arms, { cells, i, sign }) {
    const n1 = sign * (cells.n1[i] ?? 0);
    const n0 = sign * (cells.n0[i] ?? 0);
    const f1 = cells.f1[i] ?? 0;
    const f0 = cells.f0[i] ?? 0;
    arms.n1 += n1;
    arms.n0 += n0;
    arms.weight1 += n1 * f1;
    arms.weight0 += n0 * f0;
    arms.weighted1 += sign * f1 * (cells.s1[i] ?? 0);
    arms.weighted0 += sign * f0 * (cells.s0[i] ?? 0);
}
//# sourceMappingURL=stratum-arms.js.map
;// CONCATENATED MODULE: ./build/statistics/stratum-sums.js

/** Adds a stratum to the sums, or takes it out again; one arm alone changes nothing. */
function addStratum(sums, arms, sign) {
    if (!hasBothArms(arms))
        return;
    const weight = overlapWeight(arms);
    sums.strata += sign;
    sums.weight += sign * weight;
    sums.weighted += sign * weight * (arms.weighted1 / arms.weight1 - arms.weighted0 / arms.weight0);
}
//# sourceMappingURL=stratum-sums.js.map
;// CONCATENATED MODULE: ./build/statistics/pooled-spread.js



/** Jackknife variance, effective persons and persons with units in strata of both arms, of a pooled estimate. */
function pooledSpread(whole) {
    const { cells, sums, cap } = whole;
    const value = sums.weighted / sums.weight;
    const all = { persons: 0, treatedPersons: 0, controlPersons: 0, squares: 0, q: 0, qq: 0, defined: true };
    let from = 0;
    while (from < cells.length) {
        const person = personPart(whole, from);
        from = person.to;
        if (person.kept === 0)
            continue;
        all.persons++;
        if (person.treated > 0)
            all.treatedPersons++;
        if (person.control > 0)
            all.controlPersons++;
        if (person.strata > 0)
            all.squares += (person.weighted / person.weight - value) ** 2;
        else
            all.defined = false;
        const q = cap * person.a ** 2 + (1 - cap) * person.aSquared;
        all.q += q;
        all.qq += q * q;
    }
    const { persons, treatedPersons, controlPersons, squares, q, qq, defined } = all;
    const { largestScore } = cells;
    const variance = defined ? jackknifeVariance({ persons, squares, largestScore }) : null;
    return { variance, effectivePersons: q ** 2 / qq, persons, treatedPersons, controlPersons };
}
/** One person, whose cells start at `from`: their units in kept strata, Σa and Σa², and the sums without them. */
function personPart({ cells, strata, sums }, from) {
    const part = { kept: 0, treated: 0, control: 0, a: 0, aSquared: 0, to: from };
    const rest = { ...sums };
    for (; part.to < cells.length && cells.person[part.to] === cells.person[from]; part.to++) {
        const i = part.to;
        const arms = strata[cells.stratum[i] ?? 0];
        if (arms === undefined || !hasBothArms(arms))
            continue;
        const weight = overlapWeight(arms);
        const n1 = cells.n1[i] ?? 0;
        const n0 = cells.n0[i] ?? 0;
        const each1 = (weight / sums.weight) * ((cells.f1[i] ?? 0) / arms.weight1);
        const each0 = (weight / sums.weight) * ((cells.f0[i] ?? 0) / arms.weight0);
        part.kept++;
        part.treated += n1;
        part.control += n0;
        part.a += n1 * each1 - n0 * each0;
        part.aSquared += n1 * each1 ** 2 + n0 * each0 ** 2;
        addStratum(rest, arms, -1);
        addStratum(rest, withoutCell(arms, cells, i), 1);
    }
    return { ...part, ...rest };
}
//# sourceMappingURL=pooled-spread.js.map
;// CONCATENATED MODULE: ./build/statistics/pooled-contrast.js





/**
 * Difference between two arms within strata that many persons share (a repository and four weeks; with one stratum:
 * crude). Overlap weights a stratum; a person's units share a capped weight, so that nobody weighs more than 1/C.
 *
 * Each unit weighs f = 1/(1 + C·(n_{person,arm} − 1)); θ = Σ_k W_k(ȳ₁ − ȳ₀)/ΣW_k, W_k = N₁N₀/(N₁ + N₀);
 * V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = C(Σa_i)² + (1 − C)Σa_i² with a_i = ±W_k f_i/(N_{arm,k}ΣW); G* = (Σq)²/Σq².
 * Source: as `personContrast`; Greenland & Robins 1985, Biometrics 41:55–68 (risk difference).
 * Conventions: `cap` 0 weighs units equally; persons are clusters, whose n counts the units in strata that are not kept
 * too; the variance is `null` where leaving one person out leaves no stratum with both arms; `null` with no such stratum.
 * Throws a `RangeError` where the columns differ in length, a score is not finite, or a person or stratum is no index.
 * Linear in the units.
 */
function pooledContrast(units, cap = PERSON_CAP) {
    const cells = personCells(units, cap);
    const strata = stratumArms(cells);
    const sums = { strata: 0, weight: 0, weighted: 0 };
    for (const arms of strata)
        addStratum(sums, arms, 1);
    if (sums.strata === 0)
        return null;
    return {
        value: sums.weighted / sums.weight,
        ...pooledSpread({ cells, strata, sums, cap }),
        ...keptUnits(cells, strata),
    };
}
function keptUnits(cells, strata) {
    const kept = { treated: 0, control: 0, scoreSum: 0 };
    for (let i = 0; i < cells.length; i++) {
        const arms = strata[cells.stratum[i] ?? 0];
        if (arms === undefined || !hasBothArms(arms))
            continue;
        kept.treated += cells.n1[i] ?? 0;
        kept.control += cells.n0[i] ?? 0;
        kept.scoreSum += (cells.s1[i] ?? 0) + (cells.s0[i] ?? 0);
    }
    return kept;
}
//# sourceMappingURL=pooled-contrast.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/design-strata.js
/** The strata of a design. */
function strataOf(design, units) {
    const { of, ownerOf, size } = columnsOf(design, units);
    return { of, ownerOf, size, holdsBoth: (arms) => holdsBoth(arms, of, size) };
}
function columnsOf(design, units) {
    const { person, repository, cluster, stratum, cell, sizes, repositories } = units;
    switch (design) {
        case 'same-person':
            return {
                of: (bundle) => ((person[bundle] ?? -1) < 0 ? -1 : (cell[bundle] ?? -1)),
                ownerOf: (bundle) => person[bundle] ?? -1,
                size: sizes.cells,
            };
        case 'repositories': {
            const of = (bundle) => repository[bundle] ?? -1;
            return { of, ownerOf: of, size: repositories.length };
        }
        case 'same-repository':
            return {
                of: (bundle) => stratum[bundle] ?? -1,
                ownerOf: (bundle) => cluster[bundle] ?? -1,
                size: sizes.strata,
            };
        case 'crude':
            return { of: () => 0, ownerOf: (bundle) => cluster[bundle] ?? -1, size: 1 };
    }
}
function holdsBoth({ bundles, a }, of, size) {
    const sides = new Uint8Array(size);
    for (let i = 0; i < bundles.length; i++) {
        const stratum = of(bundles[i] ?? 0);
        if (stratum >= 0)
            sides[stratum] = (sides[stratum] ?? 0) | (i < a ? 1 : 2);
    }
    return (stratum) => sides[stratum] === 3;
}
//# sourceMappingURL=design-strata.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/design-estimate.js



/** Everybody's units weigh the same in the crude difference. */
const NO_CAP = 0;
/** The difference between two scored sides in one design; `null` where no stratum holds both. */
function designEstimate(design, arms, units, scores) {
    switch (design) {
        case 'same-person':
        case 'repositories':
            return withinOwners(design, arms, units, scores);
        case 'same-repository':
            return pooledContrast(pooledUnits(arms, units, scores));
        case 'crude':
            return pooledContrast(crudeUnits(arms, units, scores), NO_CAP);
    }
}
function withinOwners(design, arms, units, scores) {
    const strata = strataOf(design, units);
    const holdsBoth = strata.holdsBoth(arms);
    const localStratum = new Map();
    const localOwner = new Map();
    const contrast = personContrast();
    for (let i = 0; i < arms.bundles.length; i++) {
        const bundle = arms.bundles[i] ?? 0;
        const stratum = strata.of(bundle);
        if (stratum < 0 || !holdsBoth(stratum))
            continue;
        contrast.add({
            person: local(localOwner, strata.ownerOf(bundle)),
            stratum: local(localStratum, stratum),
            treated: i < arms.a,
            score: meanOf(scores, bundle),
            count: scores.count[bundle] ?? 0,
        });
    }
    return contrast.estimate();
}
/** Small numbers without gaps, in order of appearance. */
function local(numbers, number) {
    const known = numbers.get(number);
    if (known !== undefined)
        return known;
    numbers.set(number, numbers.size);
    return numbers.size - 1;
}
/** All in one stratum, summed up by cluster and side: there are many bundles of each, and no order of the rows. */
function crudeUnits(arms, units, scores) {
    const counts = new Int32Array(2 * units.sizes.clusters);
    const sums = new Float64Array(2 * units.sizes.clusters);
    for (let i = 0; i < arms.bundles.length; i++) {
        const bundle = arms.bundles[i] ?? 0;
        const place = 2 * (units.cluster[bundle] ?? 0) + (i < arms.a ? 1 : 0);
        counts[place] = (counts[place] ?? 0) + (scores.count[bundle] ?? 0);
        sums[place] = (sums[place] ?? 0) + (scores.sum[bundle] ?? 0);
    }
    const filled = Int32Array.from(counts.keys()).filter((place) => (counts[place] ?? 0) > 0);
    return {
        persons: filled.map((place) => place >> 1),
        strata: new Int32Array(filled.length),
        arms: filled.map((place) => place & 1),
        counts: filled.map((place) => counts[place] ?? 0),
        scores: Float64Array.from(filled, (place) => (sums[place] ?? 0) / (counts[place] ?? 0)),
    };
}
function pooledUnits(arms, units, scores) {
    const n = arms.bundles.length;
    const columns = { persons: new Int32Array(n), strata: new Int32Array(n), arms: new Uint8Array(n) };
    const counts = new Int32Array(n);
    const means = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const bundle = arms.bundles[i] ?? 0;
        columns.persons[i] = units.cluster[bundle] ?? 0;
        columns.strata[i] = units.stratum[bundle] ?? 0;
        columns.arms[i] = i < arms.a ? 1 : 0;
        counts[i] = scores.count[bundle] ?? 0;
        means[i] = meanOf(scores, bundle);
    }
    return { ...columns, scores: means, counts };
}
function meanOf({ count, sum }, bundle) {
    return (sum[bundle] ?? 0) / (count[bundle] ?? 0);
}
//# sourceMappingURL=design-estimate.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/is-unknown.js

/** Whether a side has no score because its facts are missing, and not because there is nothing. */
function isUnknown(arms, scored, { unknown }) {
    if (scored.a > 0 && scored.b > 0)
        return false;
    const missing = sumArms(arms, (bundle) => unknown[bundle] ?? 0);
    return (scored.a === 0 && missing.a > 0) || (scored.b === 0 && missing.b > 0);
}
//# sourceMappingURL=is-unknown.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/largest-repository.js

/** The repository with most of the scored rows in strata of both sides; `null`: they are of one, or there are none. */
function largestRepository(design, arms, units, count) {
    const strata = strataOf(design, units);
    const holdsBoth = strata.holdsBoth(arms);
    const counts = new Int32Array(units.repositories.length);
    for (const bundle of arms.bundles) {
        const stratum = strata.of(bundle);
        if (stratum < 0 || !holdsBoth(stratum))
            continue;
        const repository = units.repository[bundle] ?? 0;
        counts[repository] = (counts[repository] ?? 0) + (count[bundle] ?? 0);
    }
    let largest = -1;
    let others = 0;
    for (let repository = 0; repository < counts.length; repository++) {
        if (counts[repository] === 0)
            continue;
        if (largest < 0 || isLarger(repository, largest))
            largest = repository;
        others++;
    }
    return others < 2 ? null : largest;
    /** Of two with as many the first by name: numbers follow the order of the rows. */
    function isLarger(one, other) {
        const more = (counts[one] ?? 0) - (counts[other] ?? 0);
        return more > 0 || (more === 0 && (units.repositories[one] ?? '') < (units.repositories[other] ?? ''));
    }
}
//# sourceMappingURL=largest-repository.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/main-design.js

/** Where nobody of a side is known by name, repositories stand for persons: the others cannot be told apart by them. */
function mainDesign(baseline, arms, units) {
    const known = sumArms(arms, (bundle) => ((units.person[bundle] ?? -1) >= 0 ? 1 : 0));
    if (arms.bundles.length > 0 && baseline !== 'same-persons' && (known.a === 0 || known.b === 0)) {
        return { main: 'repositories', variants: ['crude'] };
    }
    if (baseline === 'unmarked')
        return { main: 'same-repository', variants: ['crude'] };
    return { main: 'same-person', variants: ['same-repository', 'crude'] };
}
//# sourceMappingURL=main-design.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/pairing.js
/** Families that few pull requests of either side carry are no news. */
const LEAST_OF_MODEL = 20;
/**
 * Every shown harness against the same persons without it and against the unmarked pull requests, and every two of them,
 * the larger one first; also cut down to a model family that both carry.
 */
function pairings(units, isShown) {
    const shown = units.cohorts.filter(isShown);
    const unmarked = shown.find(({ group }) => group.identity.role === 'baseline') ?? null;
    const harnesses = shown
        .filter(({ group }) => group.identity.role === 'harness')
        .map((range) => ({ range, n: rowsOf(units, range) }))
        .sort(largestFirst)
        .map(({ range }) => range);
    return harnesses.flatMap((a, index) => {
        const others = harnesses.slice(index + 1);
        return [
            { baseline: 'same-persons', a, b: null, model: null },
            ...(unmarked === null ? [] : [{ baseline: 'unmarked', a, b: unmarked, model: null }]),
            ...others.map((b) => ({ baseline: 'harness', a, b, model: null })),
            ...others.flatMap((b) => sharedModels(units, a, b).map((model) => ({ baseline: 'same-model', a, b, model }))),
        ];
    });
}
function largestFirst(one, other) {
    return other.n - one.n || one.range.group.identity.id.localeCompare(other.range.group.identity.id, 'en');
}
/** By name, as numbers follow the order of the rows. Two cohorts of one harness differ by their model already. */
function sharedModels(units, a, b) {
    if (a.group.identity.harness === b.group.identity.harness)
        return [];
    return units.models
        .map((name, model) => ({ name, model }))
        .filter(({ model }) => rowsOf(units, a, model) >= LEAST_OF_MODEL && rowsOf(units, b, model) >= LEAST_OF_MODEL)
        .sort((one, other) => one.name.localeCompare(other.name, 'en'))
        .map(({ model }) => model);
}
/** How many rows a cohort has, of a model or of all. */
function rowsOf({ perBundle, model }, { from, until }, family) {
    let rows = 0;
    for (let i = from; i < until; i++)
        if (family === undefined || model[i] === family)
            rows += perBundle[i] ?? 0;
    return rows;
}
//# sourceMappingURL=pairing.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/superseded-in.js


/**
 * The attempts that do not count in a window. Where every week is a look, what stands is settled once an attempt has
 * reached the age of judgement: a later merge must not take back what an earlier look has seen.
 */
function supersededIn(window, groups, ofRows, { maturity }) {
    if (window.look === 'one')
        return ofRows;
    const started = groups.flatMap(({ rows }) => rows.filter((row) => startedIn(window, row)));
    return supersededAttempts(started, (row) => isMergedBy(row, maturity));
}
function isMergedBy({ start, outcome }, age) {
    if (start.kind !== 'started' || outcome.kind !== 'merged' || outcome.at === null)
        return false;
    return outcome.at - start.at <= age;
}
//# sourceMappingURL=superseded-in.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/person-tipping.js


/** The difference within persons (or repositories) while rows change sides; each move costs a few operations. */
function personTipping({ arms, units, scores, rowScores }, design) {
    const strata = strataOf(design, units);
    const owners = design === 'repositories' ? units.repositories.length : units.sizes.clusters;
    const floats = (size) => new Float64Array(size);
    const cells = {
        n1: floats(strata.size),
        n0: floats(strata.size),
        s1: floats(strata.size),
        s0: floats(strata.size),
    };
    const weights = floats(owners);
    const weighted = floats(owners);
    const sum = { owners: 0, v: 0, vd: 0 };
    for (let i = 0; i < arms.bundles.length; i++) {
        const bundle = arms.bundles[i] ?? 0;
        const [n, sum] = [scores.count[bundle] ?? 0, scores.sum[bundle] ?? 0];
        place(bundle, i < arms.a ? { n1: n, n0: 0, s1: sum, s0: 0 } : { n1: 0, n0: n, s1: 0, s0: sum });
    }
    return (row) => {
        const score = rowScores[row] ?? 0;
        place(units.bundle[row] ?? 0, { n1: 1, n0: -1, s1: score, s0: -score });
        return sum.owners === 0 ? null : sum.vd / sum.v;
    };
    function place(bundle, change) {
        const stratum = strata.of(bundle);
        if (stratum < 0)
            return;
        const owner = strata.ownerOf(bundle);
        countOwner(owner, -1);
        countStratum(owner, stratum, -1);
        person_tipping_bump(cells.n1, stratum, change.n1);
        person_tipping_bump(cells.n0, stratum, change.n0);
        person_tipping_bump(cells.s1, stratum, change.s1);
        person_tipping_bump(cells.s0, stratum, change.s0);
        countStratum(owner, stratum, 1);
        countOwner(owner, 1);
    }
    function countStratum(owner, stratum, sign) {
        const n1 = cells.n1[stratum] ?? 0;
        const n0 = cells.n0[stratum] ?? 0;
        if (n1 === 0 || n0 === 0)
            return;
        const weight = (n1 * n0) / (n1 + n0);
        person_tipping_bump(weights, owner, sign * weight);
        person_tipping_bump(weighted, owner, sign * weight * ((cells.s1[stratum] ?? 0) / n1 - (cells.s0[stratum] ?? 0) / n0));
    }
    function countOwner(owner, sign) {
        const weight = weights[owner] ?? 0;
        if (weight < LEAST_WEIGHT)
            return;
        const v = weight / (1 + PERSON_CAP * weight);
        sum.owners += sign;
        sum.v += sign * v;
        sum.vd += (sign * v * (weighted[owner] ?? 0)) / weight;
    }
}
/** A stratum of both sides weighs ½ at least; what is less is left over by rounding. */
const LEAST_WEIGHT = 0.25;
function person_tipping_bump(column, index, by) {
    column[index] = (column[index] ?? 0) + by;
}
//# sourceMappingURL=person-tipping.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/pooled-tipping.js


/** The difference within repositories and four weeks while rows change sides; a move costs what its person's strata do. */
function pooledTipping({ arms, units, scores, rowScores }) {
    const strata = new Map();
    const clusters = new Map();
    const sums = { strata: 0, weight: 0, weighted: 0 };
    for (let i = 0; i < arms.bundles.length; i++) {
        const bundle = arms.bundles[i] ?? 0;
        const [n, sum] = [scores.count[bundle] ?? 0, scores.sum[bundle] ?? 0];
        place(cellOf(bundle), clusterOf(bundle), { arm: i < arms.a ? 1 : 0, n, sum });
    }
    for (const cluster of clusters.values())
        for (const cell of cluster.cells.values())
            pooled_tipping_addCell(cell, cluster, 1);
    for (const stratum of strata.values())
        addStratum(sums, stratum, 1);
    return (row) => {
        const bundle = units.bundle[row] ?? 0;
        const cluster = clusterOf(bundle);
        const cell = cellOf(bundle);
        const score = rowScores[row] ?? 0;
        for (const own of cluster.cells.values())
            addStratum(sums, own.stratum, -1);
        for (const own of cluster.cells.values())
            pooled_tipping_addCell(own, cluster, -1);
        place(cell, cluster, { arm: 0, n: -1, sum: -score });
        place(cell, cluster, { arm: 1, n: 1, sum: score });
        for (const own of cluster.cells.values())
            pooled_tipping_addCell(own, cluster, 1);
        for (const own of cluster.cells.values())
            addStratum(sums, own.stratum, 1);
        return sums.strata === 0 ? null : sums.weighted / sums.weight;
    };
    function clusterOf(bundle) {
        const number = units.cluster[bundle] ?? 0;
        const cluster = clusters.get(number) ?? { cells: new Map(), n1: 0, n0: 0 };
        clusters.set(number, cluster);
        return cluster;
    }
    function cellOf(bundle) {
        const { cells } = clusterOf(bundle);
        const number = units.stratum[bundle] ?? 0;
        const stratum = strata.get(number) ?? emptyStratum();
        const cell = cells.get(number) ?? { stratum, n1: 0, n0: 0, s1: 0, s0: 0 };
        strata.set(number, stratum);
        cells.set(number, cell);
        return cell;
    }
}
function place(cell, cluster, { arm, n, sum }) {
    const ofArm = arm === 1 ? 'n1' : 'n0';
    cell[ofArm] += n;
    cluster[ofArm] += n;
    cell[arm === 1 ? 's1' : 's0'] += sum;
}
/** Adds a cell to its stratum with the weights that its cluster's units have now, or takes it out again. */
function pooled_tipping_addCell({ stratum, n1, n0, s1, s0 }, cluster, sign) {
    const f1 = 1 / (1 + PERSON_CAP * (cluster.n1 - 1));
    const f0 = 1 / (1 + PERSON_CAP * (cluster.n0 - 1));
    stratum.n1 += sign * n1;
    stratum.n0 += sign * n0;
    stratum.weight1 += sign * f1 * n1;
    stratum.weight0 += sign * f0 * n0;
    stratum.weighted1 += sign * f1 * s1;
    stratum.weighted0 += sign * f0 * s0;
}
function emptyStratum() {
    return { n1: 0, n0: 0, weight1: 0, weight0: 0, weighted1: 0, weighted0: 0 };
}
//# sourceMappingURL=pooled-tipping.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/tipping-share.js


/**
 * Smallest share of the baseline's unmarked rows that, were they the other side's and the least favourable to what was
 * found, would change its sign; strata stay as they are. `null`: none is unmarked, or no share does.
 *
 * Source: worst-case bounds as in Horowitz & Manski 1995, doi:10.2307/2951627. Linear in the rows.
 */
function tippingShare(contrast) {
    const { design, value } = contrast;
    const unmarked = unmarkedOfBaseline(contrast);
    if (unmarked.length === 0 || value === 0)
        return null;
    const leastFavourable = value > 0 ? unmarked : unmarked.reverse();
    const move = design === 'same-repository' ? pooledTipping(contrast) : personTipping(contrast, design);
    for (const [index, row] of leastFavourable.entries()) {
        const moved = move(row);
        if (moved === null)
            return null;
        if (moved === 0 || Math.sign(moved) !== Math.sign(value))
            return (index + 1) / unmarked.length;
    }
    return null;
}
/** Rows of unknown persons are in no stratum of a person: moving them would change nothing. */
function unmarkedOfBaseline({ arms, units, unmarked, design }) {
    const isMovable = new Uint8Array(units.sizes.bundles);
    for (let i = arms.a; i < arms.bundles.length; i++) {
        const bundle = arms.bundles[i] ?? 0;
        if (design !== 'same-person' || (units.person[bundle] ?? -1) >= 0)
            isMovable[bundle] = 1;
    }
    return unmarked.filter((row) => isMovable[units.bundle[row] ?? 0] === 1);
}
//# sourceMappingURL=tipping-share.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/unmarked-by-score.js
/** The scored unmarked rows, the lowest score first; of equal ones by repository and number, whatever the rows' order. */
function unmarkedByScore({ rows }, scores) {
    return Int32Array.from(rows.keys())
        .filter((row) => (scores[row] ?? -1) >= 0 && rows[row]?.membership.kind === 'unmarked')
        .sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0) || byName(rows[one], rows[other]));
}
function byName(one, other) {
    if (one === undefined || other === undefined || one === other)
        return 0;
    if (one.repository === other.repository)
        return one.number - other.number;
    return one.repository < other.repository ? -1 : 1;
}
//# sourceMappingURL=unmarked-by-score.js.map
;// CONCATENATED MODULE: ./build/statistics/benjamini-hochberg.js
/**
 * p-values adjusted for the false discovery rate, in the order given: those at most q are discoveries at rate q.
 *
 * Source: Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. R: `p.adjust(p, 'BH')`. For one folded,
 * exploratory table; decisions share their error by Bonferroni instead.
 * Conventions: ties get the same value; never above 1. Throws a `RangeError` on a p-value outside 0–1.
 */
function benjaminiHochberg(pValues) {
    for (const p of pValues)
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`a p-value lies in 0–1, not ${p}`);
    const n = pValues.length;
    const falling = pValues.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
    const adjusted = new Array(n).fill(1);
    let smallest = 1;
    for (const [above, { p, at }] of falling.entries()) {
        smallest = Math.min(smallest, (n / (n - above)) * p);
        adjusted[at] = smallest;
    }
    return adjusted;
}
//# sourceMappingURL=benjamini-hochberg.js.map
;// CONCATENATED MODULE: ./build/statistics/student-t-p-value.js

/**
 * Two-sided p-value of a t statistic; degrees of freedom > 0, fractions allowed.
 *
 * I_{ν/(ν+t²)}(ν/2, ½) (Abramowitz & Stegun 26.7.1; NIST DLMF 8.17). R: `2 * pt(-abs(t), df)`. Throws a `RangeError` for
 * degrees of freedom that are not above 0.
 */
function studentTPValue(t, degreesOfFreedom) {
    if (!(degreesOfFreedom > 0)) {
        throw new RangeError(`degrees of freedom must be above 0, not ${degreesOfFreedom}`);
    }
    return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
//# sourceMappingURL=student-t-p-value.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/with-discoveries.js


/** Of the differences between harnesses that are told apart so, this share is expected to be none. */
const FALSE_DISCOVERIES = 0.05;
/**
 * Says of each pair of harnesses whether it stays apart from "no difference" when all of their figures are looked at
 * together, once (Benjamini–Hochberg). It finds questions; nothing is decided by it.
 */
function withDiscoveries(contrasts) {
    const tested = contrasts.flatMap((contrast) => {
        const p = isOfPairs(contrast) ? pValue(contrast) : null;
        return p === null ? [] : [{ contrast, p }];
    });
    const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
    const apart = new Map(tested.map(({ contrast }, index) => [contrast, (adjusted[index] ?? 1) <= FALSE_DISCOVERIES]));
    return contrasts.map((contrast) => ({ ...contrast, apart: apart.get(contrast) ?? null }));
}
function isOfPairs({ baseline }) {
    return baseline === 'harness' || baseline === 'same-model';
}
/** `null`: nothing to test, or not comparable. */
function pValue({ main, scale, reading }) {
    const { estimate, standardError, effectivePersons } = main;
    if (estimate.kind !== 'estimate' || reading.kind === 'not-comparable')
        return null;
    if (standardError === null || !(effectivePersons > 1))
        return null;
    const score = scale === 'ratio' ? Math.log(estimate.value) : estimate.value;
    return studentTPValue(score / standardError, effectivePersons - 1);
}
//# sourceMappingURL=with-discoveries.js.map
;// CONCATENATED MODULE: ./build/comparison/contrasts/contrasts.js


















/**
 * Each metric of each shown harness against each baseline: the same persons without it, unmarked pull requests, another
 * harness, and the same model in it. Nothing is ranked; by metric, then by size of the cohort.
 */
function contrasts(cohorts, plan) {
    const window = contrastWindow(plan);
    const groups = [...cohorts.shown, ...cohorts.withheld];
    const units = contrastUnits(groups, window, supersededIn(window, groups, cohorts.superseded, plan));
    const shown = new Set(cohorts.shown);
    const pairs = pairings(units, ({ group }) => shown.has(group)).map((pairing) => ({
        pairing,
        arms: armsOf(units, pairing),
    }));
    const drawn = plan.metrics.filter(isContrasted).flatMap((metric) => {
        const rowScores = unitScores(units.rows, metric, plan.maturity);
        const scores = bundleScores(units, rowScores);
        const reviewed = reviewedScores(metric, { units, rowScores, plan });
        const unmarked = unmarkedByScore(units, rowScores);
        const rule = contrastRule(metric, window.look, plan);
        return pairs.map(({ pairing, arms }) => contrast({ pairing, arms, metric, rowScores, scores, unmarked, reviewed, rule, units, window, plan }));
    });
    return withDiscoveries(drawn);
}
/** Whether contrasts are drawn of a metric. */
function isContrasted(metric) {
    return (metric.kind === 'duration' || metric.kind === 'share') && metric.contrast !== undefined;
}
function contrast(asked) {
    const { pairing, metric, rowScores, scores, unmarked, rule, units, window, plan } = asked;
    const scored = armsOnly(asked.arms, (bundle) => (scores.count[bundle] ?? 0) > 0);
    const design = mainDesign(pairing.baseline, scored, units);
    const counts = sumArms(scored, (bundle) => scores.count[bundle] ?? 0);
    const unknownPersons = sumArms(scored, (bundle) => (units.person[bundle] ?? -1) < 0 ? (scores.count[bundle] ?? 0) : 0);
    const { figure: main, estimate } = drawn(asked, design.main, scored);
    const { better } = metric;
    const readable = { figure: main, scale: rule.scale, better, scored: counts, unknownPersons };
    return {
        metric: metric.id,
        title: metric.title,
        scale: rule.scale,
        better,
        a: pairing.a.group.identity.id,
        b: pairing.b?.group.identity.id ?? null,
        model: pairing.model === null ? null : (units.models[pairing.model] ?? null),
        baseline: pairing.baseline,
        since: new Date(window.from).toISOString(),
        look: window.look,
        main,
        variants: design.variants.map((variant) => drawn(asked, variant, scored).figure),
        reviewedOnly: reviewedOnly(asked, design.main),
        withoutLargestRepository: withoutLargest(asked, design.main, scored),
        apart: null,
        tippingShare: main.estimate.kind === 'estimate' && estimate !== null && better !== 'neither' && holdsUnmarked(pairing)
            ? tippingShare({
                design: design.main,
                arms: scored,
                units,
                scores,
                rowScores,
                unmarked,
                value: estimate.value,
            })
            : null,
        unknownPersons,
        reading: contrastReading({ ...readable, minimum: plan.minimum }),
        needed: contrastNeeded(estimate, better, rule, window),
    };
}
/** Another harness's side never does: nothing of it needs to be looked through. */
function holdsUnmarked({ baseline }) {
    return baseline === 'same-persons' || baseline === 'unmarked';
}
function drawn({ arms, units, scores, rule }, design, scored) {
    const estimate = designEstimate(design, scored, units, scores);
    const counts = sumArms(scored, (bundle) => scores.count[bundle] ?? 0);
    const unknown = isUnknown(arms, counts, scores);
    return { estimate, figure: contrast_figure_contrastFigure({ design, estimate, scored: counts, unknown }, rule) };
}
/** Times only, and of those that an independent person had reviewed by the age at which they are judged. */
function reviewedScores({ kind }, { units, rowScores, plan }) {
    if (kind !== 'duration')
        return null;
    const known = rowScores.map((score, row) => (units.rows[row]?.reviewedAt === undefined ? UNKNOWN : score));
    const isReviewed = (row) => isReviewedBy(units.rows[row], plan.maturity);
    const isNotReviewed = (row) => units.rows[row]?.reviewedAt !== undefined && !isReviewed(row);
    return bundleScores(units, known, (row) => !isNotReviewed(row));
}
function isReviewedBy(row, age) {
    return row?.reviewedAt != null && row.start.kind === 'started' && row.reviewedAt - row.start.at <= age;
}
/** `null` where of all of a side nobody knows whether it was reviewed. */
function reviewedOnly(asked, design) {
    const { reviewed: scores, arms } = asked;
    if (scores === null)
        return null;
    const scored = armsOnly(arms, (bundle) => (scores.count[bundle] ?? 0) > 0);
    const { figure } = drawn({ ...asked, scores }, design, scored);
    return figure.estimate.kind === 'unknown' ? null : figure;
}
function withoutLargest(asked, design, scored) {
    const { units, scores } = asked;
    const largest = largestRepository(design, scored, units, scores.count);
    if (largest === null)
        return null;
    const rest = armsOnly(scored, (bundle) => units.repository[bundle] !== largest);
    return { repository: units.repositories[largest] ?? '', figure: drawn(asked, design, rest).figure };
}
//# sourceMappingURL=contrasts.js.map
;// CONCATENATED MODULE: ./build/statistics/beta-quantile.js


const beta_quantile_MOST_STEPS = 12;
/**
 * Quantile of Beta(a, b).
 *
 * The distributions package's quantile, which is good to about 1e-8, finished by Newton steps on `incompleteBeta`.
 * Agrees with R's `qbeta(p, a, b)` to about 1e-12.
 */
function betaQuantile(p, a, b) {
    let x = (0,beta/* qbeta */.il)(p, a, b);
    for (let step = 0; step < beta_quantile_MOST_STEPS; step++) {
        const next = x - (incompleteBeta(x, a, b) - p) / (0,beta/* dbeta */.tC)(x, a, b);
        if (!(next > 0 && next < 1) || Math.abs(next - x) <= 1e-15 * x)
            break;
        x = next;
    }
    return x;
}
//# sourceMappingURL=beta-quantile.js.map
;// CONCATENATED MODULE: ./build/statistics/clopper-pearson.js


/**
 * Exact interval of a share, for rare events; `null` when n is 0. Covers at least at its level, whatever the share.
 *
 * Source: Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; method 5 of Newcombe 1998, Statistics in Medicine
 * 17:857–872. R: `binom.test(successes, n, conf.level = level)$conf.int`. Takes no account of clustering.
 * Conventions: the low limit of 0 successes is 0 and the high limit of n successes is 1.
 * Throws a `RangeError` unless successes and n are whole numbers with 0 ≤ successes ≤ n.
 */
function clopperPearson({ successes, n, level }) {
    if (!(Number.isInteger(successes) && Number.isInteger(n) && successes >= 0 && successes <= n)) {
        throw new RangeError(`successes must be a whole number between 0 and n, not ${successes} of ${n}`);
    }
    const tail = tailProbability(level);
    if (n === 0)
        return null;
    return {
        value: successes / n,
        low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
        high: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
    };
}
//# sourceMappingURL=clopper-pearson.js.map
;// CONCATENATED MODULE: ./build/comparison/dropped-marks.js


/** A person is one whose marks can stop for so many weeks after the last. */
const MEMORY = 4;
/** Earlier weeks that must have such a memory. */
const dropped_marks_FEWEST_WEEKS = 3;
/** Of each of the two intervals. Every harness is looked at in every week, so it is not 95 %. */
const dropped_marks_LEVEL = 0.99;
/**
 * Whether a harness's marks stopped in the week for more of its people than in the weeks before. By person, as the pull
 * requests of one go together; against the harness's own past, as some people leave marks now and then only. The exact
 * intervals of the two shares must not meet, and fewer persons than are shown by themselves never make it.
 */
function droppedMarks(rows, harness, plan) {
    const last = plan.trend.length - 1;
    if (plan.trend[last]?.id !== plan.week.id || last < MEMORY + dropped_marks_FEWEST_WEEKS)
        return [];
    const name = plan.naming.get(harness)?.name ?? harness;
    return ['any', 'on-commits'].flatMap((marks) => {
        const persons = dropped_marks_personsOf(rows, (row) => isMarked(row, harness, marks), plan);
        const thisWeek = stoppedIn(last, last, persons);
        const before = stoppedIn(MEMORY, last - 1, persons);
        const dropped = { harness, name, marks, thisWeek, before, level: dropped_marks_LEVEL };
        return isDrop(dropped, plan) ? [dropped] : [];
    });
}
/** `null`: it says nothing of the harness's marks. */
function isMarked(row, harness, marks) {
    const { membership, marksOnCommits } = row;
    if (membership.kind === 'unmarked')
        return marks === 'any' ? false : null;
    const isIts = (membership.kind === 'harness' || membership.kind === 'assisted-later') && membership.harness === harness;
    if (!isIts)
        return null;
    return marks === 'any' ? true : marksOnCommits;
}
function dropped_marks_personsOf(rows, marked, { trend }) {
    const persons = new Map();
    for (const row of rows) {
        const isIts = row.person.kind === 'known' ? marked(row) : null;
        if (isIts === null || row.person.kind !== 'known')
            continue;
        const week = weekIndex(trend, row.createdAt);
        if (week < 0)
            continue;
        const login = row.person.login.toLowerCase();
        const weeks = persons.get(login) ?? [];
        weeks[week] = isIts || weeks[week] === true;
        persons.set(login, weeks);
    }
    return [...persons.values()];
}
function stoppedIn(first, last, persons) {
    let stopped = 0;
    let of = 0;
    for (const weeks of persons) {
        for (let week = first; week <= last; week++) {
            if (weeks[week] === undefined || !weeks.slice(week - MEMORY, week).includes(true))
                continue;
            of += 1;
            if (weeks[week] === false)
                stopped += 1;
        }
    }
    return { stopped, of };
}
function isDrop({ thisWeek, before }, { minimum }) {
    if (thisWeek.stopped < minimum.privacyPersons)
        return false;
    const now = clopperPearson({ successes: thisWeek.stopped, n: thisWeek.of, level: dropped_marks_LEVEL });
    const then = clopperPearson({ successes: before.stopped, n: before.of, level: dropped_marks_LEVEL });
    return now !== null && then !== null && now.low > then.high;
}
//# sourceMappingURL=dropped-marks.js.map
;// CONCATENATED MODULE: ./build/comparison/drift-watch.js


/** Unknown tools on all pull requests of the look-back and since, and shown harnesses whose marks stopped in the week. */
function driftWatch(rows, shown, plan) {
    const harnesses = new Set(shown.map(({ harness }) => harness).filter((harness) => harness !== null));
    return {
        strangers: sightings(rows, plan),
        dropped: [...harnesses].flatMap((harness) => droppedMarks(rows, harness, plan)),
    };
}
function sightings(rows, plan) {
    const seen = new Map();
    for (const { strangers, createdAt } of rows) {
        const week = strangers.length === 0 ? -1 : weekIndex(plan.trend, createdAt);
        if (week < 0)
            continue;
        for (const stranger of strangers) {
            const key = `${stranger.kind} ${stranger.name?.toLowerCase()}`;
            const one = seen.get(key) ?? { stranger, weeks: [] };
            one.weeks.push(week);
            seen.set(key, one);
        }
    }
    return [...seen.values()].map((one) => sighting(one, plan)).sort(mostFirst);
}
function sighting({ stranger, weeks }, { trend, week }) {
    const first = weeks.reduce((earliest, index) => Math.min(earliest, index), trend.length);
    return {
        ...stranger,
        pullRequests: weeks.length,
        thisWeek: weeks.filter((index) => trend[index]?.id === week.id).length,
        firstWeek: trend[first]?.id ?? week.id,
    };
}
function mostFirst(a, b) {
    return b.pullRequests - a.pullRequests || (a.name ?? '').localeCompare(b.name ?? '', 'en');
}
//# sourceMappingURL=drift-watch.js.map
;// CONCATENATED MODULE: ./build/comparison/missing-facts.js
/** How many of the mature pull requests lack a fact that some figure needs, by the fact. */
function missing_facts_missingFacts(mature) {
    const without = (fact) => mature.filter(({ lacking }) => lacking.includes(fact)).length;
    return {
        draftHistory: without('draft-history'),
        baseBranch: without('base-branch'),
        person: mature.filter(({ person }) => person.kind === 'unknown').length,
        author: without('author'),
        commits: without('commits'),
        reviews: without('reviews'),
        outcome: without('outcome'),
    };
}
//# sourceMappingURL=missing-facts.js.map
;// CONCATENATED MODULE: ./build/statistics/ratio-jackknife.js


/**
 * Ratio of totals Σy/Σx over clusters, with a delete-one-cluster jackknife interval; `null` when Σx is 0.
 *
 * V = (G − 1)/G · Σ (θ₍₋g₎ − θ)²; limits θ ± t(G − 1)·√V.
 * Source: Tukey 1958; Bell & McCaffrey 2002, Survey Methodology 28:169–181; MacKinnon, Nielsen & Webb 2023,
 * doi:10.1016/j.jeconom.2022.04.001 (CR3, centred on the full estimate).
 * Conventions: clusters with x = 0 and y = 0 are left out of G; no limits with fewer than two clusters, or when the
 * ratio without one of them is undefined. Limits are not cut to any range.
 * Throws a `RangeError` on an x below 0 or a total that is not finite.
 */
function ratioJackknife(clusters, level) {
    const upper = 1 - tailProbability(level);
    const filled = clusters.filter(({ x, y }) => x !== 0 || y !== 0);
    const sumY = filled.reduce((sum, { y }) => sum + y, 0);
    const sumX = filled.reduce((sum, { x }) => sum + x, 0);
    if (!(filled.every(({ x }) => x >= 0) && Number.isFinite(sumX) && Number.isFinite(sumY))) {
        throw new RangeError('totals must be finite, and x at least 0');
    }
    if (sumX === 0)
        return null;
    const value = sumY / sumX;
    const withX = filled.filter(({ x }) => x > 0).length;
    const count = filled.length;
    if (count < 2 || withX < 2)
        return { value, low: null, high: null, standardError: null };
    const squares = filled.reduce((sum, { x, y }) => sum + ((sumY - y) / (sumX - x) - value) ** 2, 0);
    const standardError = Math.sqrt(((count - 1) / count) * squares);
    const reach = studentTQuantile(upper, count - 1) * standardError;
    return { value, low: value - reach, high: value + reach, standardError };
}
//# sourceMappingURL=ratio-jackknife.js.map
;// CONCATENATED MODULE: ./build/comparison/rate-result.js



/** A person is active in a week by what they did in the four weeks before it, never in the week itself. */
const ACTIVE_FOR = 28 * duration/* DAY */.d_;
/** One week is an accident. */
const WEEKS_NEEDED = 4;
/**
 * Successes per active person and week, zero weeks counted, with a delete-one-person jackknife interval. Weeks whose
 * four weeks before are not in the facts are left out: who was active is not known.
 */
function rateResult({ all, counted: rows }, metric, plan) {
    const since = plan.since ?? rows.reduce((first, row) => Math.min(first, row.createdAt), Number.POSITIVE_INFINITY);
    const weeks = plan.lookBack.filter((week) => week.from - ACTIVE_FOR >= since);
    const persons = personWeeks({ all, counted: rows }, metric, weeks);
    const personWeeksTotal = [...persons.values()].reduce((sum, person) => sum + person.weeks, 0);
    return {
        title: metric.title,
        kind: metric.kind,
        definition: metric.definition,
        denominator: metric.denominator,
        n: personWeeksTotal,
        unknown: rows.filter((row) => row.successes[metric.id] === undefined || isUnclaimed(row, metric, weeks))
            .length,
        estimate: rate_result_estimateOf([...persons.values()], weeks.length, plan),
        successes: null,
        counts: {
            persons: persons.size,
            weeks: weeks.length,
            'pull-requests': [...persons.values()].reduce((sum, person) => sum + person.successes, 0),
        },
        incidence: [],
        parts: {},
    };
}
function isUnclaimed(row, metric, weeks) {
    return row.person.kind === 'unknown' && weekIndex(weeks, row.successes[metric.id] ?? Number.NaN) >= 0;
}
function personWeeks({ all, counted: rows }, metric, weeks) {
    const activeIn = activePersons(all, weeks);
    const persons = new Map();
    for (const active of activeIn) {
        for (const login of active) {
            const person = persons.get(login) ?? { weeks: 0, successes: 0 };
            person.weeks += 1;
            persons.set(login, person);
        }
    }
    for (const row of rows) {
        if (row.person.kind !== 'known')
            continue;
        const index = weekIndex(weeks, row.successes[metric.id] ?? Number.NaN);
        const login = row.person.login.toLowerCase();
        const person = persons.get(login);
        if (person !== undefined && (activeIn[index]?.has(login) ?? false))
            person.successes += 1;
    }
    return persons;
}
/** For each week, the logins of those who were at work in the four weeks before it. */
function activePersons(rows, weeks) {
    const active = weeks.map(() => new Set());
    for (const row of rows) {
        for (const { login, at } of row.activity) {
            const person = login.toLowerCase();
            for (let index = weeksBegunBy(weeks, at); (weeks[index]?.from ?? Infinity) - ACTIVE_FOR <= at; index += 1) {
                active[index]?.add(person);
            }
        }
    }
    return active;
}
function rate_result_estimateOf(persons, weeks, plan) {
    if (weeks < WEEKS_NEEDED)
        return { kind: 'too-few', n: weeks, needed: WEEKS_NEEDED, of: 'weeks' };
    if (persons.length < plan.minimum.persons) {
        return { kind: 'too-few', n: persons.length, needed: plan.minimum.persons, of: 'persons' };
    }
    const ratio = ratioJackknife(persons.map(({ weeks, successes }) => ({ y: successes, x: weeks })), plan.level);
    if (ratio === null)
        return { kind: 'unknown' };
    const { value, low, high } = ratio;
    return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
//# sourceMappingURL=rate-result.js.map
;// CONCATENATED MODULE: ./build/comparison/set-aside.js




/** What started in the look-back and stands in no row, by the reason why. */
function setAside(rows, superseded, withheld, plan) {
    const lookBack = spanOf(plan.lookBack);
    const isShown = (row) => startedIn(toDateWindow(plan), row);
    const isMature = (row) => startedIn(lookBack, row);
    const mature = rows.filter(isMature);
    const based = mature.filter((row) => row.baseKind !== 'other');
    const shared = repositoriesWithHarness(rows);
    const ofKind = (kind) => based.filter((row) => row.membership.kind === kind).length;
    return {
        automation: mature.filter((row) => row.membership.kind === 'automation').length,
        assistedLater: ofKind('assisted-later'),
        suggestive: ofKind('suggestive'),
        unobserved: ofKind('unobserved'),
        unmarkedElsewhere: based.filter((row) => row.membership.kind === 'unmarked' && !isBaseline(row, shared))
            .length,
        stacked: mature.filter((row) => row.membership.kind !== 'automation' && row.baseKind === 'other').length,
        superseded: superseded.size,
        withheld: withheld
            .map((group) => ({ name: group.identity.name, n: group.rows.filter(isShown).length }))
            .filter(({ n }) => n > 0)
            .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'en')),
        thisWeek: {
            automation: set_aside_countsOf(rows.filter(isAutomation), plan),
            stacked: set_aside_countsOf(rows.filter((row) => !isAutomation(row) && row.baseKind === 'other'), plan),
        },
    };
}
function isAutomation({ membership }) {
    return membership.kind === 'automation';
}
function set_aside_countsOf(rows, { week }) {
    const { opened, merged } = weekCounts(rows, week);
    return { opened, merged };
}
//# sourceMappingURL=set-aside.js.map
;// CONCATENATED MODULE: ./build/comparison/waiting-list.js

/** What stands in no row has no harness's name: a weak or a late mark. */
const waiting_list_NO_ROW = 'no row';
/** Open, ready pull requests without a human review, longest first. */
function waitingList(rows, plan) {
    return rows
        .flatMap((row) => {
        const waiting = row.lists.waiting;
        if (waiting == null)
            return [];
        const cohort = isInRow(row.membership) ? cohortName(row.membership, plan.naming) : waiting_list_NO_ROW;
        return [{ repository: row.repository, number: row.number, cohort, waiting }];
    })
        .sort((a, b) => b.waiting - a.waiting || a.repository.localeCompare(b.repository, 'en') || a.number - b.number);
}
/** How many pull requests are open and ready, and of how many the reviews are unknown. */
function openCounts(rows) {
    const open = rows.filter((row) => row.outcome.kind === 'open' && row.start.kind === 'started' && !row.isDraft);
    return { total: open.length, reviewUnknown: open.filter((row) => row.lists.waiting === undefined).length };
}
function isInRow({ kind }) {
    return kind === 'harness' || kind === 'unmarked';
}
//# sourceMappingURL=waiting-list.js.map
;// CONCATENATED MODULE: ./build/comparison/compare.js











const ALL = { id: 'all', name: 'All', role: 'all', harness: null, model: null };
/**
 * Cohorts by harness beside the unmarked pull requests of the same repositories, each with its figures. Membership
 * rests on start signals only, and no cohort is ranked.
 *
 * @throws {Error} where the plan lacks the throughput or the coverage metric.
 */
function compare_compare(rows, plan) {
    const counted = rows.filter((row) => row.membership.kind !== 'automation' && row.baseKind !== 'other');
    const mature = counted.filter((row) => startedIn(spanOf(plan.lookBack), row));
    const superseded = supersededAttempts(mature);
    const standing = counted.filter((row) => !superseded.has(row));
    const groups = cohortGroups(counted, plan);
    const shown = groups.filter((group) => isLargeEnough(group, plan));
    const withheld = groups.filter((group) => !shown.includes(group));
    return {
        asOf: plan.asOf,
        maturity: plan.maturity,
        week: plan.week,
        weekBefore: plan.weekBefore,
        requestedWeeks: plan.requestedWeeks,
        lookBack: plan.lookBack,
        cohorts: shown
            .map((group) => cohort(group.identity, group.rows, superseded, plan))
            .sort(baselineThenSize),
        all: cohort(ALL, counted, superseded, plan),
        throughput: rateResult({ all: rows, counted }, metricOf(plan, 'rate', 'throughput'), plan),
        coverage: shareResult(mature.filter((row) => !superseded.has(row)), metricOf(plan, 'share', 'attribution-coverage'), plan),
        drift: driftWatch(rows, shown.map(({ identity }) => identity), plan),
        contrasts: contrasts({ shown, withheld, superseded }, plan),
        waiting: waitingList(standing, plan),
        open: openCounts(standing),
        setAside: setAside(rows, superseded, withheld, plan),
        missing: missing_facts_missingFacts(mature),
        minimum: plan.minimum,
        read: rows.length,
    };
}
function baselineThenSize(a, b) {
    if (a.role !== b.role)
        return a.role === 'baseline' ? -1 : 1;
    return b.n - a.n || a.id.localeCompare(b.id, 'en');
}
function metricOf(plan, kind, id) {
    const isWanted = (metric) => metric.kind === kind && metric.id === id;
    const metric = plan.metrics.find(isWanted);
    if (metric === undefined)
        throw new Error(`The plan has no ${kind} metric "${id}", which a comparison needs.`);
    return metric;
}
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/measurement/metrics.js + 22 modules
var metrics = __webpack_require__(6570);
// EXTERNAL MODULE: ./build/tasks/attribution-kit.js + 5 modules
var attribution_kit = __webpack_require__(7257);
;// CONCATENATED MODULE: ./build/tasks/completeness.js
/** What was read, what could not be collected, and what was wrong with single facts. */
function completenessOf(header, measured) {
    const { complete } = header;
    const afterCut = measured.notices.filter(({ kind }) => kind === 'after-data-cut').length;
    return {
        complete: complete === true,
        read: measured.rows.length,
        missing: complete === true ? 0 : complete.missing,
        why: complete === true ? null : complete.why,
        notices: [...laterNotice(measured.later - afterCut), ...measured.notices.map(({ text }) => text)],
    };
}
function laterNotice(later) {
    if (later <= 0)
        return [];
    const were = later === 1 ? '1 pull request was' : `${later} pull requests were`;
    return [`${were} opened after the moment that is looked at, and not counted.`];
}
//# sourceMappingURL=completeness.js.map
;// CONCATENATED MODULE: ./build/tasks/fan-out.js
/**
 * One source for several readers, each of which gets everything. They are meant to go along side by side: what the
 * fastest has read is kept until the slowest has, and no longer.
 */
function fanOut(source, readers) {
    if (readers === 1)
        return [source];
    const iterator = source[Symbol.asyncIterator]();
    const first = after(iterator);
    return Array.from({ length: readers }, () => reader(first, iterator));
}
/** Holds the next link only: a generator would hold its first one, and with it everything that was ever read. */
function reader(start, source) {
    let next = start;
    return {
        [Symbol.asyncIterator]: () => ({
            next: async () => {
                const link = await next();
                next = link.next;
                return link.result;
            },
            return: async () => {
                await source.return?.();
                return { done: true, value: undefined };
            },
        }),
    };
}
function after(iterator) {
    let pending = null;
    return () => {
        pending ??= iterator.next().then((result) => ({ result, next: after(iterator) }));
        return pending;
    };
}
//# sourceMappingURL=fan-out.js.map
// EXTERNAL MODULE: ./build/attribution/attribute.js + 21 modules
var attribute = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/attribution/automation.js
var automation = __webpack_require__(3747);
// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/find-in-text.js + 3 modules
var find_in_text = __webpack_require__(682);
// EXTERNAL MODULE: ./build/attribution/git-address.js
var git_address = __webpack_require__(3395);
;// CONCATENATED MODULE: ./build/attribution/tool-name.js
/** "Ai" is a given name, "AI" is not. */
const TOOL_WORD = /\b(?:AI|LLM|GPT|CLI|SWE)\b|\b(?:[bB]ot|[aA]gent|[aA]ssistant|[cC]opilot|[cC]od(?:e|er|ing))\b|\[bot\]|[-_.](?:bot|ai|agent)\b/;
const PROGRAM_ADDRESS = /(?:^|[-_.+])(?:bot|agent|assistant)@|\[bot\]@/;
const MOST = 60;
/**
 * The name of a co-author or of a declared tool, if it is surely no person's: it has a tool's word in it, is the name of
 * its address's own domain, or is one word before a program's address. Else `null`.
 */
function toolName(name, address) {
    const plain = name.trim();
    if (plain === '' || plain.length > MOST || plain.includes('@'))
        return null;
    if (TOOL_WORD.test(plain))
        return plain;
    if (address === null || /\s/.test(plain))
        return null;
    const isItsOwn = lettersOf(plain) === lettersOf(domainOf(address));
    return isItsOwn || PROGRAM_ADDRESS.test(address) ? plain : null;
}
/** `warp` of `noreply@mail.warp.dev`. */
function domainOf(address) {
    return address.split('@').at(-1)?.split('.').at(-2) ?? '';
}
function lettersOf(text) {
    return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
//# sourceMappingURL=tool-name.js.map
// EXTERNAL MODULE: ./build/attribution/trailer.js
var attribution_trailer = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/attribution/strangers.js






/** Shared, as nearly every pull request has none. */
const strangers_NONE = Object.freeze([]);
/**
 * What on a pull request may be a coding tool that is neither a harness of the catalogue nor automation nor an AI
 * reviewer: the bot that opened it, co-authors with a program's address, tools that a convention names.
 */
function strangersIn(pullRequest, { verdict, evidence }, known) {
    const bot = verdict.kind === 'automation' ? unknownBot(pullRequest.author, known) : null;
    const found = [
        ...(bot === null ? [] : [bot]),
        ...coAuthors(pullRequest, known),
        ...evidence.flatMap(declared),
    ];
    if (found.length === 0)
        return strangers_NONE;
    return [...new Map(found.map((stranger) => [`${stranger.kind} ${stranger.name}`, stranger])).values()];
}
function unknownBot(author, known) {
    const isUnknown = author != null && (0,bot_login/* isBot */.w)(author) && isUnknownAccount(author, known);
    return isUnknown ? { kind: 'bot', name: author.login } : null;
}
function isUnknownAccount(account, { roleOf }) {
    return (0,automation/* automationLogin */.Jx)(account) === null && roleOf(account) !== 'ai';
}
const CO_AUTHOR = /co-authored-by\s{0,3}:[^\n]{3,300}/gi;
function coAuthors({ commits = [], mergeCommit }, known) {
    const lines = new Set();
    for (const { message } of commits)
        for (const [line] of message.matchAll(CO_AUTHOR))
            lines.add(line);
    for (const [line] of (mergeCommit?.message ?? '').matchAll(CO_AUTHOR))
        lines.add(line);
    return [...lines].flatMap((line) => {
        const trailer = (0,attribution_trailer/* parseTrailer */.P)(line);
        return trailer === null ? [] : coAuthor(trailer, known);
    });
}
const NOBODYS = /^(?:.*[-_.+])?(?:no-?reply|do-?not-?reply)@|(?:^|[-_.+])(?:bot|agent|assistant)@|^ai@/;
/** GitHub's own, for what is committed on its pages. */
const GITHUB = 'noreply@github.com';
function coAuthor({ name, address, value }, known) {
    if (address === null || address === GITHUB)
        return [];
    const account = (0,git_address/* accountOfAddress */.l)(address);
    if (account !== null) {
        const isUnknown = (0,bot_login/* isBot */.w)(account) && isUnknownAccount(account, known);
        return isUnknown ? [{ kind: 'co-author', name: account.login }] : [];
    }
    if (!NOBODYS.test(address) && !address.includes('[bot]@'))
        return [];
    if (!isUnknownAccount({ login: name.replaceAll(' ', '-'), kind: 'bot' }, known) || isClaimed(value, known))
        return [];
    return [{ kind: 'co-author', name: toolName(name, address) }];
}
/** By whatever signal, a model's name too. */
function isClaimed(value, { catalogue }) {
    const place = { commit: null, at: Number.MAX_SAFE_INTEGER, atStart: true };
    const found = (0,find_in_text/* findInText */.y)(catalogue, {
        text: `Co-authored-by: ${value}`,
        trailers: { ...place, field: 'trailer' },
        lines: { ...place, field: 'message' },
        markdown: false,
        aside: () => null,
    });
    return found.length > 0;
}
function declared({ signal, harness, text, setAside }) {
    const isUnknown = harness === null && signal.startsWith('convention/') && setAside === 'names no known harness';
    const trailer = isUnknown ? (0,attribution_trailer/* parseTrailer */.P)(text) : null;
    return trailer === null ? [] : [{ kind: 'declared', name: toolName(trailer.name, trailer.address) }];
}
//# sourceMappingURL=strangers.js.map
;// CONCATENATED MODULE: ./build/facts/facts-error.js
/** What is wrong with a facts file, with its line and the remedy: `facts.jsonl:731: "mergedAt" must be …`. */
class FactsError extends Error {
    name = 'FactsError';
    where;
    /** 1-based; `null`: the file as a whole. */
    line;
    constructor(where, line, text, options) {
        super(`${line === null ? where : `${where}:${line}`}: ${text}`, options);
        this.where = where;
        this.line = line;
    }
}
//# sourceMappingURL=facts-error.js.map
;// CONCATENATED MODULE: ./build/facts/latest-of-each.js

/**
 * A collector that goes over its weeks again appends newer records of pull requests that moved: the latest
 * `updatedAt` holds. Keeps two numbers a pull request, so that hundreds of thousands fit.
 */
function createDuplicateGuard(where) {
    const slots = new Map();
    const lines = [];
    const updated = [];
    return {
        admit(ref, updatedAt, line) {
            const numbers = slotsOf(slots, ref.repository);
            const slot = numbers.get(ref.number);
            if (slot === undefined) {
                numbers.set(ref.number, lines.push(line) - 1);
                updated.push(updatedAt ?? null);
                return 'first';
            }
            const kept = updated[slot] ?? null;
            if (kept === null || typeof updatedAt !== 'number' || kept === updatedAt) {
                throw unordered(where, ref, lines[slot] ?? 0, line, typeof updatedAt === 'number' && kept !== null);
            }
            if (updatedAt < kept)
                return 'older';
            updated[slot] = updatedAt;
            lines[slot] = line;
            return 'newer';
        },
    };
}
/** GitHub's names are the same in capitals. */
function slotsOf(slots, repository) {
    const key = repository.toLowerCase();
    const found = slots.get(key) ?? new Map();
    slots.set(key, found);
    return found;
}
function unordered(where, ref, kept, line, same) {
    const why = same ? 'have the same "updatedAt"' : 'do not both have "updatedAt"';
    return new FactsError(where, line, `${ref.repository}#${ref.number} stands on lines ${kept} and ${line}, and they ${why}; remove one of them`);
}
//# sourceMappingURL=latest-of-each.js.map
;// CONCATENATED MODULE: ./build/measurement/commits-known-at.js
/**
 * The commits that existed at `asOf`, by when they were committed. A rebase that came later has rewritten those
 * moments in a pull request that was still open: there the author's dates, which a rebase keeps, say what existed.
 */
function commitsKnownAt(pullRequest, asOf) {
    const { commits, commitsTotal } = pullRequest;
    if (commits === undefined)
        return {};
    const known = isRewrittenLater(pullRequest, asOf)
        ? commits
            .filter(({ authoredAt, committedAt }) => (authoredAt ?? committedAt ?? asOf) <= asOf)
            .map(asAuthored)
        : commits.filter(({ authoredAt, committedAt }) => (committedAt ?? authoredAt ?? asOf) <= asOf);
    if (commitsTotal === undefined)
        return { commits: known };
    return { commits: known, commitsTotal: commitsTotal - (commits.length - known.length) };
}
function isRewrittenLater({ events, mergedAt }, asOf) {
    const isOpen = mergedAt === undefined || mergedAt === null || mergedAt > asOf;
    return isOpen && (events?.some(({ kind, at }) => kind === 'head-force-pushed' && at > asOf) ?? false);
}
function asAuthored(commit) {
    if (commit.authoredAt === undefined)
        return commit;
    const { committedAt: _rewritten, ...rest } = commit;
    return rest;
}
//# sourceMappingURL=commits-known-at.js.map
;// CONCATENATED MODULE: ./build/measurement/reviews-known-at.js
/**
 * The reviews submitted by `asOf`. A dismissal that came later is undone where the events leave no doubt which review
 * it hid: all dismissals are later, and all hid the same verdict.
 */
function reviewsKnownAt(reviews, events, asOf) {
    const known = reviews.filter(({ submittedAt }) => submittedAt <= asOf);
    const verdict = hiddenLater(events, asOf);
    if (verdict === null)
        return known;
    return known.map((review) => (review.state === 'dismissed' ? { ...review, state: verdict } : review));
}
function hiddenLater(events, asOf) {
    const dismissals = events.filter((event) => event.kind === 'review-dismissed');
    const verdicts = new Set(dismissals.map(({ previousState }) => previousState));
    const [verdict] = verdicts;
    if (verdict === undefined || verdicts.size > 1)
        return null;
    return dismissals.every(({ at }) => at > asOf) ? verdict : null;
}
//# sourceMappingURL=reviews-known-at.js.map
;// CONCATENATED MODULE: ./build/measurement/known-at.js


/**
 * The facts as they were known at `asOf`, nothing later; `null` where the pull request did not exist yet. The same
 * object where nothing in it is later. What is not dated stays as it was observed (title, body, size), and so does
 * `updatedAt`: it says which version of the facts this is. A merge or closing of which the time is missing may have come
 * between `asOf` and `observedAt`: it is unknown then.
 */
function knownAt(observed, asOf, observedAt = asOf) {
    if (observed.createdAt > asOf)
        return null;
    const pullRequest = asOf < observedAt ? withoutUndatedState(observed) : observed;
    if (!hasLater(pullRequest, asOf))
        return pullRequest;
    const { declared, events, reviews, labels, ...rest } = pullRequest;
    return {
        ...rest,
        ...stateAt(pullRequest, asOf),
        ...draftAt(pullRequest, asOf),
        ...commitsKnownAt(pullRequest, asOf),
        ...(declared !== undefined && (declared.at ?? asOf) <= asOf ? { declared } : {}),
        ...(events === undefined ? {} : { events: events.filter(({ at }) => at <= asOf) }),
        ...(reviews === undefined ? {} : { reviews: reviewsKnownAt(reviews, events ?? [], asOf) }),
        ...(labels === undefined ? {} : { labels: labelsAt(labels, events ?? [], asOf) }),
    };
}
function withoutUndatedState(pullRequest) {
    const { state, ...rest } = pullRequest;
    const isDated = state === 'open' || typeof pullRequest.mergedAt === 'number' || typeof pullRequest.closedAt === 'number';
    return state === undefined || isDated ? pullRequest : rest;
}
function hasLater(pullRequest, asOf) {
    return ((pullRequest.mergedAt ?? asOf) > asOf ||
        (pullRequest.closedAt ?? asOf) > asOf ||
        (pullRequest.declared?.at ?? asOf) > asOf ||
        (pullRequest.events?.some(({ at }) => at > asOf) ?? false) ||
        (pullRequest.reviews?.some(({ submittedAt }) => submittedAt > asOf) ?? false) ||
        (pullRequest.commits?.some((commit) => isLater(commit, asOf)) ?? false));
}
function isLater({ committedAt, authoredAt }, asOf) {
    return (committedAt ?? authoredAt ?? asOf) > asOf;
}
/** Merged is for ever; closed is until it is reopened. */
function stateAt(pullRequest, asOf) {
    const { mergedAt, closedAt, events } = pullRequest;
    if (typeof mergedAt === 'number' && mergedAt <= asOf) {
        return (closedAt ?? asOf) > asOf ? { closedAt: mergedAt } : {};
    }
    const later = (mergedAt ?? asOf) > asOf || (closedAt ?? asOf) > asOf || endsLater(events ?? [], asOf);
    if (!later)
        return {};
    const last = events?.findLast((event) => isEnd(event) && event.at <= asOf);
    const closed = last === undefined ? null : closing(last);
    const known = closed ?? (events === undefined && (closedAt ?? asOf + 1) <= asOf ? (closedAt ?? null) : null);
    return {
        state: known === null ? 'open' : 'closed',
        closedAt: known,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
    };
}
function endsLater(events, asOf) {
    return events.some((event) => isEnd(event) && event.at > asOf);
}
function isEnd({ kind }) {
    return kind === 'closed' || kind === 'reopened' || kind === 'merged';
}
function closing({ kind, at }) {
    return kind === 'closed' ? at : null;
}
/** The first later event tells what it was before it. */
function draftAt({ events }, asOf) {
    const next = events?.find(({ kind, at }) => at > asOf && (kind === 'ready-for-review' || kind === 'converted-to-draft'));
    return next === undefined ? {} : { isDraft: next.kind === 'ready-for-review' };
}
function labelsAt(labels, events, asOf) {
    const before = new Map();
    for (const event of events) {
        if (event.at <= asOf || (event.kind !== 'labeled' && event.kind !== 'unlabeled'))
            continue;
        if (!before.has(event.label))
            before.set(event.label, event.kind === 'unlabeled');
    }
    if (before.size === 0)
        return labels;
    const removedLater = [...before].filter(([label, there]) => there && !labels.includes(label));
    return [...labels.filter((label) => before.get(label) ?? true), ...removedLater.map(([label]) => label)];
}
//# sourceMappingURL=known-at.js.map
// EXTERNAL MODULE: ./build/measurement/first-review.js
var first_review = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/measurement/lacking-facts.js
/** Which of the facts that figures need are unknown of a pull request. */
function lackingFacts({ pullRequest, start, outcome }) {
    const lacking = [];
    if (pullRequest.author === undefined)
        lacking.push('author');
    if (pullRequest.commits === undefined)
        lacking.push('commits');
    if (pullRequest.reviews === undefined)
        lacking.push('reviews');
    if (start.kind === 'started' && start.assumed)
        lacking.push('draft-history');
    if (pullRequest.baseKind === undefined)
        lacking.push('base-branch');
    if (outcome.kind === 'unknown')
        lacking.push('outcome');
    return lacking;
}
//# sourceMappingURL=lacking-facts.js.map
// EXTERNAL MODULE: ./build/measurement/membership.js
var membership = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/measurement/measure.js




const COUNTS = metrics/* metrics */.q.filter((metric) => metric.kind === 'count');
const SHARES = metrics/* metrics */.q.filter((metric) => metric.kind === 'share');
const DURATIONS = metrics/* metrics */.q.filter((metric) => metric.kind === 'duration');
const QUANTITIES = metrics/* metrics */.q.filter((metric) => metric.kind === 'quantity');
const RATES = metrics/* metrics */.q.filter((metric) => metric.kind === 'rate');
const LISTS = metrics/* metrics */.q.filter((metric) => metric.kind === 'list');
/** Every metric of one pull request. The rows are small and alike: an organisation has hundreds of thousands. */
function measure(observation) {
    const { pullRequest, person, start, outcome, strangers } = observation;
    return {
        repository: pullRequest.repository,
        number: pullRequest.number,
        updatedAt: pullRequest.updatedAt ?? null,
        createdAt: pullRequest.createdAt,
        membership: (0,membership/* membershipOf */._)(observation),
        marksOnCommits: marksOnCommits(observation),
        strangers,
        person,
        start,
        outcome,
        isDraft: outcome.kind === 'open' && pullRequest.isDraft === true,
        lacking: lackingFacts(observation),
        baseKind: pullRequest.baseKind ?? null,
        linkedIssues: pullRequest.linkedIssues ?? null,
        reviewedAt: reviewedAt(observation),
        moments: byId(COUNTS, (metric) => metric.moment(observation)),
        shares: byId(SHARES, (metric) => metric.measure(observation)),
        spans: byId(DURATIONS, (metric) => metric.measure(observation)),
        quantities: byId(QUANTITIES, (metric) => metric.measure(observation)),
        lists: byId(LISTS, (metric) => metric.length(observation)),
        successes: byId(RATES, (metric) => metric.success(observation)),
        activity: RATES.flatMap((metric) => metric.activity(observation)),
    };
}
function marksOnCommits({ attribution: { atStart }, pullRequest }) {
    if (atStart.kind !== 'harness' || pullRequest.commits === undefined)
        return null;
    return atStart.shareOfCommits !== null;
}
function reviewedAt(observation) {
    const review = (0,first_review/* firstReview */.n)(observation, 'independent');
    switch (review.kind) {
        case 'reviewed':
            return review.at;
        case 'none':
            return null;
        case 'unknown':
            return undefined;
    }
}
/** Always the same keys in the same order, so that all rows share one shape in memory. */
function byId(ofKind, measured) {
    const values = {};
    for (const metric of ofKind)
        values[metric.id] = measured(metric);
    return values;
}
//# sourceMappingURL=measure.js.map
;// CONCATENATED MODULE: ./build/measurement/activity.js
/** What persons did in a pull request: opened it (or had it opened), committed to it, reviewed it. Bots never. */
function activityOf(pullRequest, parts) {
    const activity = [];
    const { person, roleOf } = parts;
    if (person.kind === 'known')
        activity.push({ login: person.login, at: pullRequest.createdAt });
    const byAgents = agentCommits(parts.attribution);
    for (const commit of pullRequest.commits ?? []) {
        const account = commit.author?.account ?? null;
        const at = momentOf(commit);
        const isPersons = account !== null && roleOf(account) === 'user' && !byAgents.has(commit.sha);
        if (isPersons && at !== null)
            activity.push({ login: account.login, at });
    }
    for (const { author, submittedAt } of pullRequest.reviews ?? []) {
        if (author !== null && roleOf(author) === 'user')
            activity.push({ login: author.login, at: submittedAt });
    }
    return activity;
}
/** Some agents commit with an account of type User. */
function agentCommits({ evidence }) {
    return new Set(evidence.flatMap(({ field, basis, commit }) => field === 'commit-author' && basis === 'identity' && commit !== null ? [commit] : []));
}
/** When the author was at work: a rebase rewrites `committedAt`, a wrong clock may put `authoredAt` after it. */
function momentOf({ authoredAt, committedAt }) {
    const first = Math.min(authoredAt ?? Number.POSITIVE_INFINITY, committedAt ?? Number.POSITIVE_INFINITY);
    return Number.isFinite(first) ? first : null;
}
//# sourceMappingURL=activity.js.map
// EXTERNAL MODULE: ./build/measurement/outcome.js
var outcome = __webpack_require__(3791);
;// CONCATENATED MODULE: ./build/measurement/person.js
const person_UNKNOWN = Object.freeze({ kind: 'unknown' });
/**
 * Who answers for a pull request: its author where that is a user and no agent's account, else the initiator that
 * attribution found, else unknown.
 */
function personOf({ author }, attribution, roleOf) {
    if (author != null && roleOf(author) === 'user' && !isAgentAccount(attribution)) {
        return { kind: 'known', login: author.login, via: 'author' };
    }
    const { initiator } = attribution;
    if (initiator == null)
        return person_UNKNOWN;
    const role = roleOf(initiator);
    const isNoPerson = initiator.kind === 'bot' || role === 'ai' || role === 'automation';
    return isNoPerson ? person_UNKNOWN : { kind: 'known', login: initiator.login, via: 'initiator' };
}
/** Some agents open pull requests with an account of type User. */
function isAgentAccount({ evidence }) {
    return evidence.some(({ field, basis, certainty, means }) => field === 'author' &&
        basis === 'identity' &&
        certainty !== 'weak' &&
        (means === 'authored' || means === 'automation'));
}
//# sourceMappingURL=person.js.map
;// CONCATENATED MODULE: ./build/measurement/committers.js
/** @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
const NOREPLY = /^(?:(?<id>\d+)\+)?(?<login>[^@+]+)@users\.noreply\.github\.com$/i;
/** GitHub's own subjects for accepted suggestions: "Apply suggestions from code review". */
const ACCEPTED_SUGGESTION = /^Apply suggestions? from /;
const MERGE_SUBJECT = /^Merge (?:branch|pull request|remote-tracking branch) /;
/**
 * Who wrote commits of a pull request: one for each commit. Merge commits and accepted suggestions are not work on
 * it. By the author's date, which a rebase keeps.
 */
function committersOf(commits) {
    return commits.flatMap((commit) => {
        const isWork = !isMerge(commit) && !ACCEPTED_SUGGESTION.test(commit.message);
        const account = isWork ? accountOf(commit.author) : null;
        return account === null ? [] : [{ account, at: commit.authoredAt ?? commit.committedAt ?? null }];
    });
}
function isMerge({ isMerge, message }) {
    return isMerge ?? MERGE_SUBJECT.test(message);
}
/** The account GitHub matched, or the one that a no-reply address names. */
function accountOf(identity) {
    if (identity?.account != null)
        return identity.account;
    const { id, login } = NOREPLY.exec(identity?.email ?? '')?.groups ?? {};
    if (login === undefined)
        return null;
    return id === undefined ? { login } : { login, id: Number(id) };
}
//# sourceMappingURL=committers.js.map
// EXTERNAL MODULE: ./build/measurement/same-account.js
var same_account = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/measurement/reviews.js


const reviews_NONE = Object.freeze([]);
/**
 * Every review with the part that its giver has in the pull request, oldest first; `null` where reviews are unknown.
 * An initiator or a commit counts against independence where the facts show it. A commit that came after the review
 * does not undo that it was independent when it was given, but is told: it stands unreviewed by anybody else.
 */
function reviewsOf({ reviews, author, commits }, initiator, roleOf) {
    if (reviews === undefined)
        return null;
    if (reviews.length === 0)
        return reviews_NONE;
    const parts = { author, initiator, committers: committersOf(commits ?? []), roleOf };
    return reviews.map((review) => classified(review, parts)).sort((a, b) => a.at - b.at);
}
function classified(review, parts) {
    const { author: reviewer, submittedAt: at, state } = review;
    const own = parts.committers.filter(({ account }) => reviewer !== null && (0,same_account/* sameAccount */.M)(account, reviewer));
    const committedBefore = own.some((commit) => (commit.at ?? at) <= at);
    const committedLater = own.some((commit) => (commit.at ?? at) > at);
    return { by: partOf(review, committedBefore, parts), at, state, committedLater };
}
function partOf({ author: reviewer, state }, committedBefore, { author, initiator, roleOf }) {
    if (reviewer !== null && author != null && (0,same_account/* sameAccount */.M)(reviewer, author))
        return 'author';
    const role = roleOf(reviewer);
    if (role === 'ai' || role === 'automation')
        return role;
    if (reviewer === null || role === 'unknown')
        return 'unknown';
    // GitHub lets nobody give a verdict on their own pull request; a comment may be the unknown author's own.
    if (author === undefined && state === 'commented')
        return 'unknown';
    const asked = initiator != null && (0,same_account/* sameAccount */.M)(initiator, reviewer);
    return asked || committedBefore ? 'involved' : 'independent';
}
//# sourceMappingURL=reviews.js.map
;// CONCATENATED MODULE: ./build/measurement/observe.js




/** What the metrics share, worked out once. The pull request is as `knownAt` gives it: nothing later than `asOf`. */
function observe(pullRequest, circumstances) {
    const { asOf, attribution, start, reviewerRole, strangers } = circumstances;
    const person = personOf(pullRequest, attribution, reviewerRole);
    return {
        pullRequest,
        asOf,
        attribution,
        strangers,
        person,
        start,
        outcome: (0,outcome/* outcomeOf */.s)(pullRequest),
        reviews: reviewsOf(pullRequest, attribution.initiator, reviewerRole),
        activity: activityOf(pullRequest, { attribution, person, roleOf: reviewerRole }),
    };
}
//# sourceMappingURL=observe.js.map
// EXTERNAL MODULE: ./build/measurement/start.js
var measurement_start = __webpack_require__(4471);
;// CONCATENATED MODULE: ./build/tasks/measure-facts.js







/**
 * Attributes and measures facts one by one, keeping only the small rows; of several records of one pull request the
 * newest holds.
 *
 * @throws {FactsError} for broken facts, and for two records of one pull request that cannot be put in order
 */
async function measureFacts(records, where, lens) {
    const guard = createDuplicateGuard(where);
    const rows = [];
    const notices = [];
    const renewed = new Set();
    let later = 0;
    for await (const { pullRequest, line, notices: said } of records) {
        notices.push(...said);
        const place = guard.admit(pullRequest, pullRequest.updatedAt, line);
        if (place === 'older')
            continue;
        if (place === 'newer')
            renewed.add(nameOf(pullRequest));
        const row = measureOne(pullRequest, lens);
        if (row === null)
            later += 1;
        else
            rows.push(row);
    }
    return { rows: lastOfEach(rows, renewed), notices, later };
}
/** One pull request as it stood at `asOf`; `null` where it did not exist yet. */
function measureOne(pullRequest, lens) {
    const { asOf, observedAt, catalogue, reviewerRole } = lens;
    const known = knownAt(pullRequest, asOf, observedAt);
    if (known === null)
        return null;
    const start = (0,measurement_start/* startOf */.G)(known, asOf);
    const attribution = (0,attribute/* attribute */.l)(known, { start, catalogue });
    const strangers = strangersIn(known, attribution, { catalogue, roleOf: reviewerRole });
    return measure(observe(known, { asOf, attribution, start, reviewerRole, strangers }));
}
/** Drops the earlier rows of the pull requests that came again. */
function lastOfEach(rows, renewed) {
    if (renewed.size === 0)
        return rows;
    const kept = new Set();
    return rows
        .toReversed()
        .filter((row) => {
        const name = nameOf(row);
        if (!renewed.has(name))
            return true;
        if (kept.has(name))
            return false;
        kept.add(name);
        return true;
    })
        .reverse();
}
function nameOf({ repository, number }) {
    return `${repository.toLowerCase()}#${number}`;
}
//# sourceMappingURL=measure-facts.js.map
;// CONCATENATED MODULE: ./build/tasks/compare-facts.js








/** Intervals are printed at this level. */
const compare_facts_LEVEL = 0.95;
/**
 * Attributes, measures and compares facts as they stood at each of some moments, going through them once.
 *
 * @throws {FactsError} for broken facts
 */
async function compareFacts(facts, moments) {
    const kit = (0,attribution_kit/* attributionKit */.c)(facts.config);
    const readers = fanOut(facts.records, moments.length);
    const measured = await Promise.all(readers.map((records, index) => measureFacts(records, facts.where, {
        asOf: moments[index] ?? facts.observedAt,
        observedAt: facts.observedAt,
        ...kit,
    })));
    return measured.map((rows, index) => compareAt(moments[index] ?? facts.observedAt, rows, facts, kit.naming));
}
function compareAt(asOf, measured, facts, naming) {
    const { config, configuration, tool } = facts;
    const header = facts.header();
    const comparison = compare_compare(measured.rows, planOf(asOf, header.since, config, naming));
    const completeness = completenessOf(header, measured);
    const { timeZone } = config.report;
    const statuses = config.policy.status;
    return {
        asOf,
        comparison,
        later: measured.later,
        context: { tool, configuration, scope: header.scope, timeZone, completeness, statuses },
    };
}
/** Weeks before the facts begin are not looked at: their pull requests would be missing, not absent. */
function planOf(asOf, since, { clock: { maturity }, report: { timeZone, lookBackWeeks }, minimum, policy }, naming) {
    const { lookBack, trend, ...weeks } = reportWindows({ asOf, timeZone, lookBackWeeks, maturity });
    const isCovered = ({ from }) => since === null || from >= since;
    return {
        asOf,
        since,
        maturity,
        ...weeks,
        requestedWeeks: lookBackWeeks,
        lookBack: lookBack.filter(isCovered),
        trend: trend.filter(isCovered),
        decideSince: policy.decideSince === null ? null : dayStart(policy.decideSince, timeZone),
        registered: Math.max(1, Object.keys(policy.status).length),
        minimum,
        level: compare_facts_LEVEL,
        metrics: metrics/* metrics */.q,
        naming,
    };
}
//# sourceMappingURL=compare-facts.js.map
// EXTERNAL MODULE: ./build/tasks/our-labels.js
var our_labels = __webpack_require__(5731);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/report/read-data-marker.js


const MARKER = /^<!-- harness-metrics:data v=1 sha256=(?<digest>[0-9a-f]{64}) (?<data>[\w-]{1,60000}) -->$/;
/** Far more than a report has; what unfolds to more is no report's. */
const MOST_BYTES = 262_144;
/**
 * The figures that a body's last line carries; `null` where there are none or they are not what was written: then the
 * earlier figures are unavailable, and nothing is compared with them.
 */
function readDataMarker(body) {
    const { digest, data } = MARKER.exec(lastLine(body))?.groups ?? {};
    if (digest === undefined || data === undefined)
        return null;
    const text = unfolded(data);
    if (text === null || (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') !== digest)
        return null;
    const value = parsed(text);
    return isFigures(value) ? value : null;
}
function lastLine(body) {
    return body.trimEnd().split(/\r?\n/).at(-1) ?? '';
}
function unfolded(data) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(Buffer.from(data, 'base64url'), { maxOutputLength: MOST_BYTES }).toString('utf8');
    }
    catch {
        return null;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isFigures(value) {
    if (!isRecord(value) || typeof value.week !== 'string' || !/^\d{4}-W\d{2}$/.test(value.week))
        return false;
    return hasCounts(value) && isRecord(value.cohorts) && Object.values(value.cohorts).every(isCohort);
}
function isCohort(value) {
    if (!isRecord(value) || !hasCounts(value))
        return false;
    const { mergedBy14d: figure } = value;
    return figure === null || (isRecord(figure) && isNumber(figure.share) && isNumber(figure.n));
}
function hasCounts({ opened, merged, unreviewed }) {
    return (isNumber(opened) && (merged === null || isNumber(merged)) && (unreviewed === null || isNumber(unreviewed)));
}
function isNumber(value) {
    return typeof value === 'number' && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=read-data-marker.js.map
;// CONCATENATED MODULE: ./build/report/read-marker.js
const read_marker_MARKER = /^<!-- harness-metrics:report v=1 scope=(?<scope>\S*) week=(?<week>\d{4}-W\d{2}) config=(?<config>\S*) -->$/;
/**
 * The marker of a report's body, as `marker` wrote it: among the comments that end it, else the last line anywhere that
 * is one, as people append notes. `null`: there is none.
 */
function readMarker(body) {
    const lines = body.trimEnd().split(/\r?\n/);
    const found = firstMarker(lastComments(lines)) ?? firstMarker(lines.toReversed());
    if (found === undefined)
        return null;
    const { scope = '', week = '', config = '' } = found;
    return { scope: decoded(scope), week, configuration: decoded(config) };
}
function firstMarker(lines) {
    return lines.map((line) => read_marker_MARKER.exec(line)?.groups).find((groups) => groups !== undefined);
}
/** The comments that end a body. GitHub keeps a body's line breaks as they were sent, and browsers send `\r\n`. */
function lastComments(lines) {
    const before = lines.findLastIndex((line) => !line.startsWith('<!-- harness-metrics:'));
    return lines.slice(before + 1);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=read-marker.js.map
// EXTERNAL MODULE: ./build/tasks/refusal.js
var refusal = __webpack_require__(8157);
;// CONCATENATED MODULE: ./build/tasks/own-reports.js



/** `owner/name`, and not `owner/*` or several. */
const ONE_REPOSITORY = /^[^/+*,]+\/[^/+*,]+$/;
/**
 * Our reports on a scope, the latest week first, of one week the lowest number. With a label only those that carry it;
 * without one (`null`) those too whose label somebody took off. None where the repository does not let us look.
 */
async function ownReports(forge, repository, key, label) {
    const all = [];
    try {
        for await (const document of forge.documents.list(repository, label)) {
            const marker = readMarker(document.body);
            if (marker !== null)
                all.push({ scope: marker.scope, week: marker.week, document });
        }
        const names = await namesOf(forge, key, all);
        return all
            .filter(({ scope }) => names.has(scope))
            .map(({ week, document }) => ({ week, document }))
            .sort(latestFirst);
    }
    catch (error) {
        (0,refusal/* refusalOf */.O)(error);
        return [];
    }
}
/** The scopes that mean this one: the key, its former spelling, and the names that its one repository had before. */
async function namesOf(forge, { scope, former }, all) {
    const found = new Set(all.map((report) => report.scope));
    const names = new Set([scope]);
    // Where another selection of these owners is there, nobody can say whose the former spelling is.
    const others = [...found].filter((other) => other !== scope && other.startsWith(`${former}+`));
    if (others.length === 0)
        names.add(former);
    if (!ONE_REPOSITORY.test(scope))
        return names;
    for (const other of found) {
        if (other === scope || !ONE_REPOSITORY.test(other))
            continue;
        const today = await forge.repository(other);
        if (today?.name.toLowerCase() === scope.toLowerCase())
            names.add(other);
    }
    return names;
}
function latestFirst(a, b) {
    if (a.week !== b.week)
        return a.week < b.week ? 1 : -1;
    return a.document.number - b.document.number;
}
/** What a report said; `null`: somebody changed it, or its figures cannot be read. */
function figuresOf({ document }) {
    return document.editedByOthers ? null : readDataMarker(document.body);
}
//# sourceMappingURL=own-reports.js.map
;// CONCATENATED MODULE: ./build/tasks/report-key.js


/** The key of reports on a selection: as it was written (`owner/*` included), so that a new repository changes nothing. */
function reportKey(selection, isRedacted) {
    const scope = scopeName(selection, isRedacted);
    if (isRedacted)
        return { scope, former: 'aggregates' };
    const isOne = new Set(selection).size <= 1 && !scope.endsWith('/*');
    return { scope, former: isOne ? scope : ownersOf(selection) };
}
//# sourceMappingURL=report-key.js.map
;// CONCATENATED MODULE: ./build/tasks/exposed-reports.js



/**
 * What is to be said of whole reports that were published before more people could read their place than their
 * sources. Nothing of them is changed: whoever may read them is for people to decide.
 */
async function exposedReports(forge, target, selection, place) {
    const isExposing = place.kind === 'open' ? place.content === 'sums-only' : place.reason === 'more-visible';
    if (!isExposing)
        return [];
    const reports = await ownReports(forge, target, reportKey(selection, false), our_labels/* REPORT_LABEL */.i5.name);
    const numbers = reports.map(({ document }) => document.number).sort((a, b) => a - b);
    if (numbers.length === 0)
        return [];
    const issues = numbers.length === 1 ? 'issue' : 'issues';
    return [
        `More people can read ${target} than the sources of reports that were published there before: look at ${issues} ${numbers.join(', ')}, and delete what they should not read.`,
    ];
}
//# sourceMappingURL=exposed-reports.js.map
// EXTERNAL MODULE: ./build/tasks/own-hand.js
var own_hand = __webpack_require__(4971);
;// CONCATENATED MODULE: ./build/report/data-marker.js


/**
 * Figures as a hidden line: what was published, for the next report to read. The digest is of the JSON text; it shows
 * that nothing was lost or changed on the way, not who wrote it.
 */
function dataMarker(figures) {
    const text = JSON.stringify(figures);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `<!-- harness-metrics:data v=1 sha256=${digest} ${(0,external_node_zlib_.deflateRawSync)(text).toString('base64url')} -->`;
}
//# sourceMappingURL=data-marker.js.map
;// CONCATENATED MODULE: ./build/report/title-digest.js

/** What a title is known again by, without saying it: 16 hexadecimal digits. */
function titleDigest(title) {
    return (0,external_node_crypto_.createHash)('sha256').update(title.trim()).digest('hex').slice(0, 16);
}
//# sourceMappingURL=title-digest.js.map
;// CONCATENATED MODULE: ./build/report/published-figures.js

/** The figures of a report that a later one is compared with. */
function publishedFigures(report) {
    const isRedacted = report.redacted !== undefined;
    const { opened, merged, unreviewed } = ofCohort(report.all, isRedacted);
    const cohorts = report.cohorts.map((cohort) => [cohort.id, ofCohort(cohort, isRedacted)]);
    return {
        week: report.window.week,
        opened,
        merged,
        unreviewed,
        cohorts: Object.fromEntries(cohorts),
        complete: report.completeness.complete,
        title: titleDigest(report.title),
    };
}
function ofCohort({ thisWeek, metrics }, isRedacted) {
    const result = metrics['merged-by-14d'];
    const { opened, mergeUnknown } = thisWeek;
    const merged = mergeUnknown > 0 ? null : thisWeek.merged;
    return {
        opened,
        merged,
        unreviewed: isRedacted ? null : thisWeek.unreviewed.length,
        mergedBy14d: result?.estimate.kind === 'estimate' ? { share: published_figures_rounded(result.estimate.value), n: result.n } : null,
    };
}
/** Four digits are more than is printed. */
function published_figures_rounded(share) {
    return Math.round(share * 10_000) / 10_000;
}
//# sourceMappingURL=published-figures.js.map
;// CONCATENATED MODULE: ./build/report/issue-body.js



/** What GitHub takes as the body of an issue. */
const issue_body_ISSUE_BODY_LIMIT = 65_536;
/** The report as it is published: its Markdown, the marker, and the figures for the next report, within the limit. */
function issueBody(report, options = {}) {
    const data = dataMarker(publishedFigures(report));
    const limit = (options.limit ?? issue_body_ISSUE_BODY_LIMIT) - data.length - 1;
    return `${toMarkdown(report, { ...options, limit }).trimEnd()}\n${data}\n`;
}
//# sourceMappingURL=issue-body.js.map
;// CONCATENATED MODULE: ./build/report/is-review-known.js
/** Whether all of a week's merges are known, and the reviews of all of them. */
function isReviewKnown({ merged, mergeUnknown, reviewKnown }) {
    return mergeUnknown === 0 && reviewKnown === merged;
}
//# sourceMappingURL=is-review-known.js.map
;// CONCATENATED MODULE: ./build/report/set-aside-this-week.js
/** What "no PR" leaves out, where there was some of it: ` outside automation`; mostly nothing. */
function setAsideThisWeek({ thisWeek: { automation, stacked } }, what) {
    const has = (counts) => what.some((one) => counts[one] > 0);
    const kinds = [...(has(automation) ? ['automation'] : []), ...(has(stacked) ? ['stacked work'] : [])];
    return kinds.length === 0 ? '' : ` outside ${kinds.join(' and ')}`;
}
//# sourceMappingURL=set-aside-this-week.js.map
;// CONCATENATED MODULE: ./build/report/unreviewed-harness.js

/** Fewer merges are no pattern. */
const FEWEST_MERGES = 5;
/** "Clearly above the rest": at least so many times the share of all others. */
const TIMES_THE_REST = 2;
/** "Concentrated": of many harnesses some small one is always above the rest by chance alone. */
const LEAST_OF_ALL = 1 / 3;
/**
 * The harness in which the unreviewed merges are concentrated, of this week or of the look-back: at least 5 merges of
 * known reviews, at least half of them unreviewed, at least twice the share of all others together, and at least a
 * third of all unreviewed merges. Plain counts, not an estimate. Of several, the one with most unreviewed merges.
 */
function unreviewedHarness({ cohorts, all }, when) {
    const countsOf = when === 'this-week' ? unreviewed_harness_weekCounts : lookBackCounts;
    const total = countsOf(all);
    const candidates = cohorts
        .filter((cohort) => cohort.role === 'harness')
        .map((cohort) => besideRest(cohort.name, countsOf(cohort), total))
        .filter(isConcentrated);
    return candidates.sort((a, b) => b.unreviewed - a.unreviewed)[0] ?? null;
}
function unreviewed_harness_weekCounts({ thisWeek }) {
    const { unreviewed, reviewKnown } = thisWeek;
    return { unreviewed: unreviewed.length, of: reviewKnown, isWhole: isReviewKnown(thisWeek) };
}
/** None where there are too few for a figure. */
function lookBackCounts({ metrics }) {
    const result = metrics['unreviewed-merge'];
    if (result?.estimate.kind !== 'estimate')
        return { unreviewed: 0, of: 0, isWhole: true };
    return { unreviewed: result.successes ?? 0, of: result.n, isWhole: result.unknown === 0 };
}
function besideRest(name, { unreviewed, of, isWhole }, total) {
    const rest = { unreviewed: total.unreviewed - unreviewed, of: total.of - of };
    return { name, unreviewed, of, isWhole, rest };
}
function isConcentrated({ unreviewed, of, rest }) {
    if (of < FEWEST_MERGES || rest.of < FEWEST_MERGES || unreviewed * 2 < of)
        return false;
    if (unreviewed < LEAST_OF_ALL * (unreviewed + rest.unreviewed))
        return false;
    return unreviewed * rest.of >= TIMES_THE_REST * rest.unreviewed * of;
}
//# sourceMappingURL=unreviewed-harness.js.map
;// CONCATENATED MODULE: ./build/report/sentences/act-on.js









/** What somebody can do something about today: merges that nobody looked at, and pull requests that wait. */
function actOn(comparison) {
    const isUnknown = act_on_isMergeUnknown(comparison) && isWaitUnknown(comparison);
    return {
        lead: 'Act on:',
        text: isUnknown
            ? [
                `Whether PRs were merged or wait is unknown: ${absent(comparison)} are not in the facts.`,
                ...lookBack(comparison),
            ].join(' ')
            : [act_on_unreviewed(comparison), ...lookBack(comparison), act_on_waiting(comparison)].join(' '),
    };
}
/** None is known to be merged, and of some nobody can say. */
function act_on_isMergeUnknown({ all: { thisWeek } }) {
    return thisWeek.merged === 0 && thisWeek.mergeUnknown > 0;
}
/** None is known to be open, which says nothing where outcomes are unknown; or no open one's reviews are known. */
function isWaitUnknown({ open: { total, reviewUnknown }, all }) {
    return total === 0 ? all.thisWeek.mergeUnknown > 0 : total === reviewUnknown;
}
function absent({ open: { reviewUnknown }, all: { thisWeek } }) {
    const outcomes = `the outcomes of ${counted(thisWeek.mergeUnknown, 'PR')}`;
    if (reviewUnknown === 0)
        return outcomes;
    return `${outcomes} and the reviews of ${counted(reviewUnknown, 'open PR')}`;
}
function act_on_unreviewed(comparison) {
    const { thisWeek } = comparison.all;
    const { merged, reviewKnown, unreviewed: list } = thisWeek;
    if (act_on_isMergeUnknown(comparison))
        return 'Whether PRs were merged this week is unknown.';
    if (merged === 0)
        return `No PR${setAsideThisWeek(comparison.setAside, ['merged'])} was merged this week.`;
    if (reviewKnown === 0)
        return 'Whether this week’s merges were reviewed is unknown.';
    const concentrated = inAHarness(comparison);
    if (concentrated !== null)
        return concentrated;
    const which = isReviewKnown(thisWeek)
        ? { one: 'The one PR merged this week', many: 'PRs merged this week' }
        : {
            one: 'This week’s one merge whose reviews are known',
            many: 'merges of this week whose reviews are known',
        };
    const had = list.length === 0 ? 'had an independent review.' : 'had no independent review.';
    if (reviewKnown === 1)
        return `${which.one} ${had}`;
    if (list.length === 0)
        return `All ${(0,whole/* whole */.W)(reviewKnown)} ${which.many} ${had}`;
    if (list.length === reviewKnown)
        return `None of the ${(0,whole/* whole */.W)(reviewKnown)} ${which.many} had an independent review.`;
    return `${(0,whole/* whole */.W)(list.length)} of the ${(0,whole/* whole */.W)(reviewKnown)} ${which.many} ${had}`;
}
function inAHarness(comparison) {
    const found = unreviewedHarness(comparison, 'this-week');
    if (found === null)
        return null;
    const which = found.isWhole
        ? `${found.name} PRs merged this week`
        : `${found.name} merges of this week whose reviews are known`;
    return (`${(0,whole/* whole */.W)(found.unreviewed)} of the ${(0,whole/* whole */.W)(found.of)} ${which} had no independent review; ` +
        `of all others, ${(0,whole/* whole */.W)(found.rest.unreviewed)} of ${(0,whole/* whole */.W)(found.rest.of)}.`);
}
function lookBack(comparison) {
    const found = unreviewedHarness(comparison, 'look-back');
    if (found === null)
        return [];
    const weeks = counted(comparison.lookBack.length, 'week');
    const which = found.isWhole ? 'merges' : 'merges of known review';
    return [`Over ${weeks}: ${(0,whole/* whole */.W)(found.unreviewed)} of ${(0,whole/* whole */.W)(found.of)} ${found.name} ${which} had none.`];
}
function act_on_waiting(comparison) {
    const { waiting: list, open } = comparison;
    const longest = list[0];
    if (isWaitUnknown(comparison))
        return 'Whether open PRs wait for a review is unknown.';
    if (open.total === 0)
        return 'No ready PR is open, automation and stacked work aside.';
    const unknown = openUnknown(open);
    const subject = openPrs(list.length, open);
    if (longest === undefined) {
        const how = open.total - open.reviewUnknown === 1 ? 'no' : 'a';
        return [`${subject} waits for ${how} first human review.`, ...unknown].join(' ');
    }
    const verb = list.length === 1 ? 'waits' : 'wait';
    return [
        `${subject} ${verb} for a first human review${act_on_long(comparison)}; ` +
            `the longest for ${duration_duration(longest.waiting)}.`,
        ...unknown,
    ].join(' ');
}
function act_on_long(comparison) {
    const overAWeek = longWaits(comparison).length;
    if (overAWeek === 0)
        return '';
    if (comparison.waiting.length === 1)
        return ', over a week';
    const which = overAWeek === comparison.waiting.length ? 'all' : (0,whole/* whole */.W)(overAWeek);
    return `, ${which} of them over a week`;
}
//# sourceMappingURL=act-on.js.map
;// CONCATENATED MODULE: ./build/report/format/in-sentence.js
/** A title of ours as it stands within a sentence: `merged by day 14`. */
function inSentence(title) {
    return title.charAt(0).toLowerCase() + title.slice(1);
}
//# sourceMappingURL=in-sentence.js.map
;// CONCATENATED MODULE: ./build/report/sentences/contrasts.js









/** More are not read; the table has the rest. */
const contrasts_MOST_NAMED = 3;
/** More crowd out what somebody can act on. */
const MOST_SENTENCES = 2;
/** At level .95 so many figures with nothing behind them hold one that looks different. */
const ONE_BY_CHANCE = 20;
const contrasts_WORDS = ['faster', 'slower', 'better', 'worse'];
/**
 * What contrasts within the same people say, the effect first and then the evidence. Nothing where an interval holds "no
 * difference": no harness is named for what chance may have done.
 */
function contrasts_contrasts(comparison) {
    const drawn = drawnOf(comparison);
    const said = drawn.flatMap(saidOf);
    const shown = said.filter(({ isShown }) => isShown);
    const looks = said.filter(({ isShown }) => !isShown);
    return [...shownSentences(shown), ...looksSentence(looks, drawn.length)].slice(0, MOST_SENTENCES);
}
/** Those that could say something. Repositories alone do not tell the harness from who uses it. */
function drawnOf(comparison) {
    return comparison.cohorts.filter(hasFigures).flatMap((cohort) => TABLE_METRICS.flatMap((id) => {
        const contrast = rowContrast(comparison, cohort, id);
        const isWithin = contrast !== undefined && contrast.main.grade <= 'C';
        return isWithin && contrast.main.estimate.kind === 'estimate' ? [{ cohort, contrast }] : [];
    }));
}
/** A gain of time that goes with skipped review is shown to nobody, and how late a review comes is then no news. */
function saidOf({ cohort, contrast }) {
    const { reading, metric, scale } = contrast;
    if (reading.kind !== 'shown' && reading.kind !== 'one-look')
        return [];
    const isSkipped = scale === 'ratio' && skipsReview(cohort);
    if (isSkipped && metric !== ROW_CONTRAST)
        return [];
    const speed = reading.direction === 'better' ? 'faster' : 'slower';
    const isShown = reading.kind === 'shown' && !(isSkipped && reading.direction === 'better');
    return [{ cohort, contrast, isShown, word: metric === ROW_CONTRAST ? speed : reading.direction }];
}
function shownSentences(said) {
    const words = contrasts_WORDS.filter((word) => said.some((one) => one.word === word));
    if (words.length > MOST_SENTENCES)
        return [shownSentence('different', said)];
    return words.map((word) => shownSentence(word, said.filter((one) => one.word === word)));
}
function shownSentence(word, said) {
    const lead = `${word.charAt(0).toUpperCase()}${word.slice(1)}, shown:`;
    return { lead, text: `${items(said)}. Valid at every weekly look.` };
}
function looksSentence(said, looked) {
    const words = [...new Set(said.map(({ word }) => word))];
    if (said.length === 0)
        return [];
    const word = words.length === 1 ? words[0] : 'different';
    return [{ lead: `Looks ${word}, is not shown to be:`, text: `${items(said)}.${byChance(said, looked)}` }];
}
/** `Codex, time to merge: 0.87 × (0.60–1.27); Cursor, merged by day 14: −9 points (−15 to −3), against …`. */
function items(said) {
    const more = said.length > contrasts_MOST_NAMED + 1 ? said.length - contrasts_MOST_NAMED : 0;
    const named = said.slice(0, said.length - more).map(item);
    const rest = more > 0 ? [`${counted(more, 'more figure')} in the table`] : [];
    return `${[...named, ...rest].join('; ')}, against the same people’s other PRs`;
}
function item({ cohort, contrast: { main, scale, metric, title, reviewedOnly } }) {
    const figure = contrastFigure(main.estimate, scale);
    if (metric !== ROW_CONTRAST)
        return `${cohort.name}, ${inSentence(title)}: ${figure}`;
    const skipped = skipsReview(cohort) ? ' with most merges unreviewed' : '';
    const reviewed = reviewedOnly?.estimate.kind === 'estimate'
        ? `, of independently reviewed PRs ${contrastFigure(reviewedOnly.estimate, scale)}`
        : '';
    return `${cohort.name}, time to merge: ${figure}${skipped}${reviewed}`;
}
/** Intervals that hold at every look share no such error. */
function byChance(said, looked) {
    if (said.every(({ contrast }) => contrast.look === 'any'))
        return '';
    const some = looked / ONE_BY_CHANCE;
    const figures = counted(looked, 'such figure');
    if (some < 1)
        return ` Of ${figures} one looks so by chance in about one of ${(0,whole/* whole */.W)(1 / some)} reports.`;
    const many = Math.round(some);
    return ` Of ${figures} about ${(0,whole/* whole */.W)(many)} ${many === 1 ? 'looks' : 'look'} so by chance every week.`;
}
//# sourceMappingURL=contrasts.js.map
;// CONCATENATED MODULE: ./build/report/sentences/coverage.js






/** How much of the work the report can see. */
function coverage_coverage(comparison) {
    const seen = marked(comparison);
    return { lead: 'Coverage:', text: seen === null ? nothingSeen(comparison) : textOf(seen, comparison) };
}
function nothingSeen({ coverage: { unknown } }) {
    if (unknown === 0)
        return 'unknown, as there is no PR to look at.';
    return `unknown. ${counted(unknown, 'PR')} could not be looked at: ${UNOBSERVED}.`;
}
function textOf(seen, { drift }) {
    const { of, unobserved } = seen;
    const which = unobserved > 0 ? ' that could be looked at' : '';
    const share = (0,percent/* percent */.K)(seen.marked / of);
    const isMost = seen.marked * 2 < of;
    return [
        `${(0,whole/* whole */.W)(seen.marked)} of ${counted(of, 'PR')}${which} ${of === 1 ? 'carries' : 'carry'} a harness’s mark (${share})${inText(seen)}.`,
        ...coverage_rest(seen),
        ...(unobserved > 0 ? [`${counted(unobserved, 'PR')} could not be: ${UNOBSERVED}.`] : []),
        ...stopped(drift),
        ...(isMost ? ['How to see more of them stands below.'] : []),
    ].join(' ');
}
function stopped({ dropped }) {
    const names = [...new Set(dropped.map(({ name }) => name))];
    return names.length === 0
        ? []
        : [`The marks of ${listed(names, 3)} stopped this week: see the drift watch.`];
}
function inText({ marked: all, by: { text } }) {
    if (text === 0)
        return '';
    const them = text === all ? '' : `${(0,whole/* whole */.W)(text)} of them `;
    return `, ${them}in text alone, which anyone can write`;
}
function coverage_rest({ suggestive, unmarked, notNamed }) {
    const weak = suggestive === 0 ? '' : `${(0,whole/* whole */.W)(suggestive)} ${suggestive === 1 ? 'carries' : 'carry'} only weak signs`;
    if (unmarked === 0)
        return weak === '' ? [] : [`${weak}.`];
    const verb = unmarked === 1 ? 'is' : 'are';
    const them = unmarked === 1 ? 'it' : 'them';
    const without = `${(0,whole/* whole */.W)(unmarked)} ${verb} unmarked, which does not mean that a person wrote ${them}${declaring(notNamed)}`;
    return [weak === '' ? `${without}.` : `${without}; ${weak}.`];
}
function declaring(notNamed) {
    if (notNamed === 0)
        return '';
    return ` (${(0,whole/* whole */.W)(notNamed)} ${notNamed === 1 ? 'declares' : 'declare'} AI and ${notNamed === 1 ? 'names' : 'name'} no known harness)`;
}
//# sourceMappingURL=coverage.js.map
;// CONCATENATED MODULE: ./build/report/has-intervals.js

/** Whether any figure of the table says how far chance alone may have moved it. */
function hasIntervals({ metrics }) {
    return TABLE_METRICS.some((id) => {
        const estimate = metrics[id]?.estimate;
        return estimate?.kind === 'estimate' && estimate.interval !== 'none';
    });
}
//# sourceMappingURL=has-intervals.js.map
;// CONCATENATED MODULE: ./build/report/outlook.js


const outlook_YEAR = 52;
/**
 * When a cohort has the pull requests that its figures need, if it goes on at its pace since its first week: plain
 * arithmetic, no forecast. Where the look-back is too short for ever, how long a one would do. `null`: nothing to
 * say, because it has enough pull requests or none.
 */
function outlook({ n, trend }, { lookBack, requestedWeeks, minimum }) {
    if (n === 0 || n >= minimum.prs)
        return null;
    const first = trend.findIndex(({ started }) => started > 0);
    const weeks = lookBack.length - Math.max(0, first);
    if (weeks < 1)
        return null;
    const needed = Math.ceil((minimum.prs * weeks) / n);
    const pace = `at its pace ${(0,whole/* whole */.W)(minimum.prs)}`;
    if (needed > outlook_YEAR)
        return `${pace} take over a year`;
    if (needed > requestedWeeks)
        return `${pace} take a look-back of about ${counted(needed, 'week')}`;
    return `${pace} are there in about ${counted(needed - weeks, 'week')}`;
}
//# sourceMappingURL=outlook.js.map
;// CONCATENATED MODULE: ./build/report/sentences/not-yet.js






const not_yet_MOST_NAMED = 3;
/** What the figures do not show, and when they may. No harness is called faster or better here. */
function notYet(comparison) {
    const harnesses = comparison.cohorts.filter((cohort) => cohort.role === 'harness');
    const thin = harnesses.filter((cohort) => !hasFigures(cohort));
    const parts = [claim(harnesses.filter(hasFigures), comparison), not_yet_tooFew(thin, comparison)];
    return { lead: 'What cannot be said yet:', text: parts.filter((part) => part !== '').join(' ') };
}
function claim(measured, comparison) {
    if (measured.length === 0)
        return 'anything about a single harness.';
    if (contrasts_contrasts(comparison).length > 0) {
        return 'which harness is best: each is set against its own people’s other PRs, and people, repositories and tasks differ.';
    }
    const why = measured.some(hasIntervals)
        ? 'the rows differ in people, repositories and tasks.'
        : 'too few people use them to tell a difference from chance.';
    return `which harness is faster or better; ${why}`;
}
/** The largest is the nearest: they stand by number of pull requests. */
function not_yet_tooFew(thin, comparison) {
    const nearest = thin[0];
    if (nearest === undefined)
        return '';
    const when = outlook(nearest, comparison);
    const far = `${shortfall(nearest, comparison.minimum)}${when === null ? '' : `; ${when}`}`;
    if (thin.length === 1)
        return `Too few for figures: ${nearest.name} (${far}).`;
    const names = listed(thin.map(({ name }) => name), not_yet_MOST_NAMED);
    return `Too few for figures: ${names}. Nearest is ${nearest.name} (${far}).`;
}
//# sourceMappingURL=not-yet.js.map
;// CONCATENATED MODULE: ./build/report/merged-count.js

/** How many were merged in a week, as far as that is known: `181`, `at least 12`, `an unknown number`. */
function mergedCount({ merged, mergeUnknown }) {
    if (mergeUnknown === 0)
        return (0,whole/* whole */.W)(merged);
    return merged === 0 ? 'an unknown number' : `at least ${(0,whole/* whole */.W)(merged)}`;
}
//# sourceMappingURL=merged-count.js.map
;// CONCATENATED MODULE: ./build/report/sentences/this-week.js



/** What was opened and merged, beside the week before: use, not speed. */
function thisWeek({ all, setAside }) {
    const { opened, merged, mergeUnknown } = all.thisWeek;
    const before = all.weekBefore;
    const apart = opened > 0 && merged > 0 ? ' (these are not the same PRs)' : '';
    const unknown = mergeUnknown > 0 ? `; of ${counted(mergeUnknown, 'PR')} it is unknown whether they were merged` : '';
    return {
        lead: 'This week:',
        text: [
            `${counted(opened, 'PR')} opened, ${mergedCount(all.thisWeek)} merged${apart}${unknown}.`,
            ...notCounted(setAside),
            `The week before: ${(0,whole/* whole */.W)(before.opened)} and ${mergedCount(before)}.`,
        ].join(' '),
    };
}
/** What the week's counts leave out. */
function notCounted({ thisWeek: { automation, stacked } }) {
    const parts = [
        ...(isEmpty(automation) ? [] : [`automation (${both(automation)})`]),
        ...(isEmpty(stacked) ? [] : [`stacked PRs (${both(stacked)})`]),
    ];
    return parts.length === 0 ? [] : [`Not counted: ${parts.join(', ')}.`];
}
function isEmpty({ opened, merged }) {
    return opened === 0 && merged === 0;
}
function both({ opened, merged }) {
    return `${(0,whole/* whole */.W)(opened)} opened, ${(0,whole/* whole */.W)(merged)} merged`;
}
//# sourceMappingURL=this-week.js.map
;// CONCATENATED MODULE: ./build/report/sentences/unknown-facts.js


/** Up to this share of the pull requests a missing fact changes no figure that is read; it is told further below. */
const MOST_UNMENTIONED = 0.05;
/** So many are named in the sentence; all stand among the numbers behind the numbers. */
const unknown_facts_MOST_NAMED = 2;
/** What could not be read or is not in the facts; `null` where (nearly) everything is there. */
function unknownFacts(comparison, completeness) {
    const facts = missingFacts(comparison.missing, MOST_UNMENTIONED * comparison.all.n);
    const parts = [...unread(completeness), ...unknown_facts_named(facts)];
    if (parts.length === 0)
        return null;
    const zero = facts.length === 0 ? '' : ' Nothing is counted as zero for that.';
    return { lead: 'Unknown:', text: `${parts.join('; ')}.${zero}` };
}
function unread({ complete, missing }) {
    if (complete)
        return [];
    if (missing === null)
        return ['part of the PRs, which could not be read, and nobody knows how many'];
    return [`${counted(missing, 'PR')} that could not be read`];
}
function unknown_facts_named(facts) {
    const more = facts.length - unknown_facts_MOST_NAMED;
    return more > 0 ? [...facts.slice(0, unknown_facts_MOST_NAMED), counted(more, 'more fact')] : facts;
}
//# sourceMappingURL=unknown-facts.js.map
;// CONCATENATED MODULE: ./build/report/findings/incomplete-data.js

/** The facts are not whole: no figure of the week is read before that is known. */
function incompleteData(_comparison, completeness) {
    if (completeness.complete)
        return null;
    if (completeness.missing === null)
        return 'incomplete data, and it is unknown how much is missing';
    return `incomplete data, ${counted(completeness.missing, 'PR')} could not be read`;
}
//# sourceMappingURL=incomplete-data.js.map
;// CONCATENATED MODULE: ./build/report/findings/little-data.js




/** Not one figure of a harness has an interval: what the reports of a small team look like. */
function littleData(comparison) {
    if (comparison.cohorts.some((cohort) => cohort.role === 'harness' && hasIntervals(cohort)))
        return null;
    return `${merges(comparison)}, ${(0,whole/* whole */.W)(comparison.read)} read in all, nothing to decide yet`;
}
function merges({ all: { thisWeek }, setAside }) {
    const { merged, mergeUnknown } = thisWeek;
    if (merged === 0 && mergeUnknown > 0)
        return 'unknown whether PRs were merged';
    if (merged === 0)
        return `no PR${setAsideThisWeek(setAside, ['merged'])} merged`;
    return `${mergeUnknown > 0 ? 'at least ' : ''}${counted(merged, 'PR')} merged`;
}
//# sourceMappingURL=little-data.js.map
;// CONCATENATED MODULE: ./build/report/new-long-waits.js


/** Long waits that passed the week since the last weekly report. */
function newLongWaits(comparison) {
    return longWaits(comparison).filter((pullRequest) => pullRequest.waiting <= 14 * duration/* DAY */.d_);
}
//# sourceMappingURL=new-long-waits.js.map
;// CONCATENATED MODULE: ./build/report/findings/long-wait.js



/** Pull requests that have waited over a week for a first human review, and how many of them are new to it. */
function longWait(comparison) {
    const total = longWaits(comparison).length;
    if (total === 0)
        return null;
    const fresh = newLongWaits(comparison).length;
    const verb = total === 1 ? 'has' : 'have';
    const since = fresh > 0 && fresh < total ? `, ${fresh} of them new` : '';
    return `${counted(total, 'PR')} ${verb} waited over a week for a first human review${since}`;
}
//# sourceMappingURL=long-wait.js.map
;// CONCATENATED MODULE: ./build/report/findings/mostly-unmarked.js



/** Fewer pull requests are no pattern. */
const FEWEST = 20;
/** Most pull requests carry no mark: the report sees the smaller part of the work. */
function mostlyUnmarked(comparison) {
    const seen = marked(comparison);
    if (seen === null || seen.of < FEWEST || seen.marked * 2 >= seen.of)
        return null;
    const which = seen.unobserved > 0 ? ' that could be looked at' : '';
    return `only ${(0,percent/* percent */.K)(seen.marked / seen.of)} of ${counted(seen.of, 'PR')}${which} carry a harness’s mark`;
}
//# sourceMappingURL=mostly-unmarked.js.map
;// CONCATENATED MODULE: ./build/report/findings/quiet-week.js


/** Nothing was merged, and that is known. */
function quietWeek({ all: { thisWeek }, setAside }) {
    const { opened, merged, mergeUnknown } = thisWeek;
    if (merged > 0 || mergeUnknown > 0)
        return null;
    if (opened === 0)
        return `no PR${setAsideThisWeek(setAside, ['opened', 'merged'])} was opened or merged`;
    return `no PR${setAsideThisWeek(setAside, ['merged'])} was merged, ${counted(opened, 'PR')} opened`;
}
//# sourceMappingURL=quiet-week.js.map
;// CONCATENATED MODULE: ./build/report/findings/unreviewed-everywhere.js

/** Fewer merges are no pattern. */
const unreviewed_everywhere_FEWEST_MERGES = 10;
/** At least half of all the week's merges had no independent review, whatever made them. */
function unreviewedEverywhere({ all: { thisWeek } }) {
    const { reviewKnown, unreviewed } = thisWeek;
    if (reviewKnown < unreviewed_everywhere_FEWEST_MERGES || unreviewed.length * 2 < reviewKnown)
        return null;
    const which = isReviewKnown(thisWeek) ? 'PRs' : 'PRs of known review';
    return `${unreviewed.length} of ${reviewKnown} ${which} merged without an independent review`;
}
//# sourceMappingURL=unreviewed-everywhere.js.map
;// CONCATENATED MODULE: ./build/report/findings/unreviewed-for-weeks.js



/** The unreviewed merges of the look-back are concentrated in one harness. */
function unreviewedForWeeks(comparison) {
    const found = unreviewedHarness(comparison, 'look-back');
    if (found === null)
        return null;
    const weeks = counted(comparison.lookBack.length, 'week');
    const which = found.isWhole ? 'merges' : 'merges of known review';
    return `${(0,whole/* whole */.W)(found.unreviewed)} of ${(0,whole/* whole */.W)(found.of)} ${found.name} ${which} of ${weeks} had no independent review`;
}
//# sourceMappingURL=unreviewed-for-weeks.js.map
;// CONCATENATED MODULE: ./build/report/findings/unreviewed-in-a-harness.js

/** The week's unreviewed merges are concentrated in one harness. */
function unreviewedInAHarness(comparison) {
    const found = unreviewedHarness(comparison, 'this-week');
    if (found === null)
        return null;
    const which = found.isWhole ? 'PRs' : 'PRs of known review';
    return `${found.unreviewed} of ${found.of} ${found.name} ${which} merged without an independent review`;
}
//# sourceMappingURL=unreviewed-in-a-harness.js.map
;// CONCATENATED MODULE: ./build/report/findings/findings.js








/**
 * What a week may be about, the first that holds is its title: first what makes the figures unsafe, then what somebody
 * can act on today, then what limits the report.
 */
const FINDINGS = [
    incompleteData,
    unreviewedInAHarness,
    unreviewedEverywhere,
    unreviewedForWeeks,
    longWait,
    littleData,
    mostlyUnmarked,
    quietWeek,
];
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/report/findings/week-in-numbers.js


/** Nothing stands out: what happened. */
function weekInNumbers({ all: { thisWeek } }) {
    return `${counted(thisWeek.opened, 'PR')} opened, ${mergedCount(thisWeek)} merged`;
}
//# sourceMappingURL=week-in-numbers.js.map
// EXTERNAL MODULE: ./build/report/nodes/inert.js
var inert = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/report/title.js




/** The week, its dates and its one finding: `Harnesses, week 46 (9–15 Nov 2026): 3 PRs have waited …`. */
function title(comparison, completeness, timeZone) {
    const week = Number(comparison.week.id.split('-W')[1]);
    return (0,inert/* inert */.t)(`Harnesses, week ${week} (${dateRange(comparison.week, timeZone)}): ${finding(comparison, completeness)}`);
}
function finding(comparison, completeness) {
    for (const find of FINDINGS) {
        const found = find(comparison, completeness);
        if (found !== null)
            return found;
    }
    return weekInNumbers(comparison);
}
//# sourceMappingURL=title.js.map
;// CONCATENATED MODULE: ./build/report/weekly-report.js







/** The weekly report as data: the comparison's figures, untouched, and the words that go with them. */
function weeklyReport(comparison, context) {
    return {
        schemaVersion: 1,
        tool: context.tool,
        configuration: context.configuration,
        scope: context.scope,
        title: title(comparison, context.completeness, context.timeZone),
        sentences: sentences(comparison, context.completeness),
        window: reportWeek(comparison.week),
        weekBefore: reportWeek(comparison.weekBefore),
        lookBack: weekly_report_lookBack(comparison),
        timeZone: context.timeZone,
        asOf: iso(comparison.asOf),
        maturity: comparison.maturity,
        completeness: context.completeness,
        cohorts: comparison.cohorts,
        all: comparison.all,
        throughput: comparison.throughput,
        contrasts: comparison.contrasts,
        statuses: context.statuses ?? {},
        decisions: [],
        trials: [],
        coverage: comparison.coverage,
        drift: comparison.drift,
        waiting: comparison.waiting,
        open: comparison.open,
        setAside: comparison.setAside,
        missing: comparison.missing,
        minimum: comparison.minimum,
        cost: null,
        ...(context.previous === undefined ? {} : { previous: context.previous }),
    };
}
function sentences(comparison, completeness) {
    const unknown = unknownFacts(comparison, completeness);
    return [
        thisWeek(comparison),
        actOn(comparison),
        ...contrasts_contrasts(comparison),
        notYet(comparison),
        coverage_coverage(comparison),
        ...(unknown === null ? [] : [unknown]),
    ];
}
function weekly_report_lookBack({ lookBack: weeks, requestedWeeks, week }) {
    const from = weeks[0]?.from ?? week.from;
    const until = weeks.at(-1)?.until ?? week.from;
    return { weeks: weeks.length, requestedWeeks, from: iso(from), until: iso(until) };
}
function reportWeek({ id, from, until }) {
    return { week: id, from: iso(from), until: iso(until) };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=weekly-report.js.map
;// CONCATENATED MODULE: ./build/report/public-report.js


/**
 * The report as it may be published where more people read than can read its sources: sums only. No pull request,
 * repository or notice is in it, and no group of too few pull requests or people, not even in the title.
 */
function publicReport(comparison, context) {
    const large = withoutSmall(comparison);
    const completeness = { ...context.completeness, notices: [], why: null };
    const report = weeklyReport(large, { ...context, completeness });
    return {
        ...report,
        scope: [],
        redacted: { repositories: context.scope.length },
        statuses: Object.fromEntries(Object.entries(report.statuses).filter(([id]) => large.cohorts.some(({ harness }) => harness === id))),
        cohorts: report.cohorts.map(withoutLists),
        all: withoutLists(report.all),
        waiting: [],
    };
}
function withoutSmall(comparison) {
    const { minimum } = comparison;
    const isLarge = (cohort) => cohort.n >= minimum.prs && cohort.persons >= minimum.persons && hasFigures(cohort);
    const cohorts = comparison.cohorts.filter(isLarge);
    const ids = new Set(cohorts.map(({ id }) => id));
    const harnesses = new Set(cohorts.map(({ harness }) => harness));
    return {
        ...comparison,
        cohorts,
        contrasts: comparison.contrasts
            .filter(({ a, b }) => ids.has(a) && (b === null || ids.has(b)))
            .map((contrast) => ({ ...contrast, withoutLargestRepository: null })),
        setAside: { ...comparison.setAside, withheld: [] },
        drift: {
            strangers: [],
            dropped: comparison.drift.dropped.filter(({ harness }) => harnesses.has(harness)),
        },
    };
}
function withoutLists(cohort) {
    return {
        ...cohort,
        thisWeek: withoutMerges(cohort.thisWeek),
        weekBefore: withoutMerges(cohort.weekBefore),
    };
}
function withoutMerges(counts) {
    return { ...counts, unreviewed: [] };
}
//# sourceMappingURL=public-report.js.map
;// CONCATENATED MODULE: ./build/tasks/publishing-place.js

/**
 * Looks at a target before it is written to: nothing of a repository is published where more people can read it. A
 * source that cannot be seen counts as hidden.
 */
async function publishingPlace(forge, { target, sources, allowPublicReport }) {
    const place = await forge.repository(target);
    if (place === null)
        return publishing_place_closed('not-found', `There is no repository ${target}, or the token may not see it.`);
    const { name } = place;
    if (place.isArchived)
        return publishing_place_closed('archived', `${name} is archived: choose another report.repository.`);
    if (!place.hasIssues) {
        return publishing_place_closed('issues-disabled', `Issues are disabled in ${name}: enable them, or choose another report.repository.`);
    }
    const hidden = await hiddenSources(forge, place, sources);
    if (hidden.length === 0)
        return { kind: 'open', repository: name, content: 'all' };
    if (allowPublicReport)
        return { kind: 'open', repository: name, content: 'sums-only' };
    const remedy = 'Choose a less visible report.repository, or set report.allow-public-report for sums only';
    return publishing_place_closed('more-visible', `More people can read ${name} than ${hidden.join(', ')}. ${remedy}.`);
}
function publishing_place_closed(reason, why) {
    return { kind: 'closed', reason, why };
}
async function hiddenSources(forge, place, names) {
    const hidden = [];
    if (place.visibility === 'private')
        return hidden;
    for (const name of names) {
        const source = name.toLowerCase() === place.name.toLowerCase() ? place : await forge.repository(name);
        if (source === null)
            hidden.push(name);
        else
            hidden.push(...(0,less_visible/* lessVisible */.K)(place, [source]));
    }
    return hidden;
}
//# sourceMappingURL=publishing-place.js.map
;// CONCATENATED MODULE: ./build/tasks/publish-document.js







/**
 * Publishes a document once: found by marker and our own authorship, then created, renewed or left alone. Its
 * place is looked at before every write. One that somebody edited is never touched.
 *
 * @throws {RateLimitError}
 * @throws {ForgeError} where the host fails; where it refuses, the result says so
 */
async function publishDocument(forge, request) {
    try {
        const place = await publishingPlace(forge, request.publication);
        if (place.kind === 'closed')
            return { ...place, kind: 'not-published' };
        if (place.content === 'sums-only' && request.content === 'all')
            return madeVisible(place.repository);
        const [found = request.seen] = await withKey(forge, place.repository, request.key);
        if (found !== undefined)
            return await renew(forge, found, request);
        if (request.dryRun)
            return { kind: 'would-create', repository: place.repository, title: request.title };
        return await create(forge, place.repository, request);
    }
    catch (error) {
        return { kind: 'not-published', reason: 'refused', why: (0,refusal/* refusalOf */.O)(error) };
    }
}
function madeVisible(repository) {
    const why = `${repository} became more visible than its sources while the report was made: run again.`;
    return { kind: 'not-published', reason: 'more-visible', why };
}
/** Our documents of a scope and week, the lowest number first. */
async function withKey(forge, repository, { scope, week }) {
    const found = [];
    for await (const document of forge.documents.list(repository, our_labels/* REPORT_LABEL */.i5.name)) {
        const marker = readMarker(document.body);
        if (marker?.scope === scope && marker.week === week)
            found.push(document);
    }
    return found.sort((a, b) => a.number - b.number);
}
async function renew(forge, found, request) {
    const { body } = request;
    const title = isOurTitle(found) ? request.title : found.title;
    if (!request.renew)
        return { kind: 'already-published', document: found };
    if (found.title === title && publish_document_plain(found.body) === publish_document_plain(body)) {
        return { kind: 'unchanged', document: found };
    }
    if (isEdited(found))
        return { kind: 'edited-by-others', document: found };
    if (request.dryRun)
        return { kind: 'would-renew', document: found };
    return { kind: 'renewed', document: await forge.documents.update(found, { title, body }) };
}
/** By others, or under our own name: what we write ends with its figures. */
function isEdited({ editedByOthers, body }) {
    return editedByOthers || readDataMarker(body) === null;
}
/** Whether nobody gave it another title; a title is no part of the body, and its changes are not told otherwise. */
function isOurTitle({ title, body }) {
    return readDataMarker(body)?.title === titleDigest(title);
}
function publish_document_plain(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
/** Creates, and looks again: of two runs at once the lower number stays. */
async function create(forge, repository, request) {
    const { title, body, assignees, key } = request;
    await forge.labels.ensure(repository, our_labels/* REPORT_LABEL */.i5);
    const created = await createOnce(forge, repository, { title, body, assignees, key });
    const [first = created] = await withKey(forge, repository, key);
    if (first.number >= created.number)
        return { kind: 'created', document: created };
    await forge.documents.close(created, 'duplicate');
    return { kind: 'already-published', document: first };
}
/** A host that failed may have created it all the same: it is looked for before anything is sent again. */
async function createOnce(forge, repository, { title, body, assignees, key }) {
    try {
        const draft = { title, body, assignees, labels: [our_labels/* REPORT_LABEL */.i5.name] };
        return await forge.documents.create(repository, draft);
    }
    catch (error) {
        if (!(error instanceof forge_error/* ForgeError */.Q) || error.kind !== 'unavailable')
            throw error;
        const [found] = await withKey(forge, repository, key);
        if (found === undefined)
            throw error;
        return found;
    }
}
//# sourceMappingURL=publish-document.js.map
;// CONCATENATED MODULE: ./build/tasks/publish-in-order.js








/**
 * Publishes weeks one after the other, each linked with the one before, which is then closed. Where one cannot be
 * published, no later one is: it would never be made up for.
 */
async function publishInOrder(forge, weeks, order) {
    const published = [];
    let { before } = order;
    let failed = null;
    for (const compared of weeks) {
        const { id: week } = compared.comparison.week;
        const earlier = before.filter((report) => report.week < week);
        const seen = before.find((report) => report.week === week)?.document;
        const draft = draftOf(compared, earlier[0], { ...order, seen });
        const held = heldUp(failed, compared, order.content);
        const result = held ?? (await publish(forge, draft.document));
        if (result.kind === 'not-published')
            failed ??= week;
        const closing = await closeEarlier(forge, result, earlier, order.dryRun);
        const notices = [...(published.length === 0 ? order.notices : []), ...closing.notices];
        const { closed } = closing;
        published.push({ week, asOf: compared.asOf, report: draft.report, result, closed, notices });
        before = [...written(result, draft.document, order), ...before];
    }
    return published;
}
function draftOf({ comparison, context }, previous, order) {
    const { publication, content, scope, links, assignees, renew, dryRun, seen } = order;
    const whole = { ...context, ...(previous === undefined ? {} : { previous: figuresOf(previous) }) };
    const report = weeklyReport(comparison, whole);
    const printed = content === 'all' ? report : publicReport(comparison, whole);
    const body = issueBody(printed, { links, scopeKey: scope, ...linkTo(previous) });
    const document = {
        publication,
        content,
        key: { scope, week: printed.window.week },
        title: printed.title,
        body,
        assignees,
        seen,
        renew: renew === 'if-complete' ? printed.completeness.complete : renew,
        dryRun,
    };
    return { report, document };
}
function linkTo(previous) {
    if (previous === undefined)
        return {};
    const { repository, number } = previous.document;
    return {
        previousIssue: { repository, number, text: `the report of week ${Number(previous.week.slice(-2))}` },
    };
}
async function publish(forge, document) {
    try {
        return await publishDocument(forge, document);
    }
    catch (error) {
        if (error instanceof rate_limit_error/* RateLimitError */.O)
            return { kind: 'not-published', reason: 'rate-limit', why: error.message };
        // What was published and made until here is told all the same.
        if (error instanceof forge_error/* ForgeError */.Q)
            return { kind: 'not-published', reason: 'failed', why: error.message };
        throw error;
    }
}
/** Why a week is not even tried; `null`: it is. */
function heldUp(failed, { comparison: { all, minimum } }, content) {
    if (failed !== null) {
        const why = `The report of ${failed} could not be published, and reports are published in order.`;
        return { kind: 'not-published', reason: 'earlier-week', why };
    }
    if (content === 'all' || all.persons >= minimum.privacyPersons)
        return null;
    const why = `Sums of fewer than ${minimum.privacyPersons} people would show a person to everybody who can read the place.`;
    return { kind: 'not-published', reason: 'too-few-people', why };
}
/** Closes what is still open of the earlier reports, once there is a newer one. */
async function closeEarlier(forge, result, earlier, dryRun) {
    if (result.kind !== 'created' && result.kind !== 'would-create')
        return { closed: [], notices: [] };
    const open = earlier.map(({ document }) => document).filter(({ state }) => state === 'open');
    const closed = [];
    try {
        for (const document of open) {
            if (!dryRun)
                await forge.documents.close(document);
            closed.push(document.number);
        }
        return { closed, notices: [] };
    }
    catch (error) {
        const why = isPassing(error) ? error.message : (0,refusal/* refusalOf */.O)(error);
        return { closed, notices: [`The report before stays open: ${why}`] };
    }
}
/** A limit or a failing host: the report itself stands, what is left to do is said. */
function isPassing(error) {
    return error instanceof rate_limit_error/* RateLimitError */.O || (error instanceof forge_error/* ForgeError */.Q && error.kind === 'unavailable');
}
/** What the next week finds: the document, or in a dry run the one that would be there. */
function written(result, { key, title, body }, { now, publication }) {
    if (result.kind === 'not-published')
        return [];
    if (result.kind !== 'would-create')
        return [{ week: key.week, document: result.document }];
    const { target: repository } = publication;
    const document = {
        repository,
        number: 0,
        title,
        body,
        state: 'closed',
        createdAt: now,
        editedByOthers: false,
    };
    return [{ week: key.week, document }];
}
//# sourceMappingURL=publish-in-order.js.map
;// CONCATENATED MODULE: ./build/tasks/weeks-due.js

/** More missed weeks than these are not made up for. */
const weeks_due_MOST = 4;
/**
 * The complete weeks since the last one that was published, at most 4, oldest first; the first time only the last
 * one. Each is looked at from the same time after its end as now is after the last week's, so that a late report says
 * what it would have said in time. A week that is not over yet says nothing of those before it, published or not.
 *
 * @throws RangeError where the time zone is unknown
 */
function weeksDue({ now, timeZone, published, }) {
    const last = lastIsoWeek(now, timeZone);
    const age = now - last.until;
    const latest = published
        .filter((id) => id <= last.id)
        .toSorted()
        .at(-1);
    const weeks = latest === undefined ? [last] : isoWeeksUntil(now, weeks_due_MOST, timeZone).filter(({ id }) => id > latest);
    return weeks.map((week) => ({ week, asOf: week.until + age }));
}
//# sourceMappingURL=weeks-due.js.map
;// CONCATENATED MODULE: ./build/tasks/publish-reports.js













/** Throughput asks who was active in the four weeks before. */
const ACTIVITY = 28 * duration/* DAY */.d_;
/** For so long after it was published an incomplete report is made anew. */
const MENDING = 3 * duration/* DAY */.d_;
/**
 * Publishes every complete week since the last report of ours, oldest first, each once, whoever comes first: collects
 * the facts of all of them together, makes each report as of its moment, links and closes the one before. Where nothing
 * may be written the last week's report is made all the same, and the result says what kept it from being published.
 *
 * @throws {ForgeError} where facts cannot be collected
 * @throws {RateLimitError} where the limit was used up before there were any
 */
async function publishReports(forge, request) {
    const { target, sources, selection = sources, config } = request;
    const { allowPublicReport } = config.report;
    const publication = { target, sources, allowPublicReport };
    const place = await publishingPlace(forge, publication);
    const content = place.kind === 'open' ? place.content : 'all';
    const key = reportKey(selection, content === 'sums-only');
    const { before, due, isMending } = await workToDo(forge, request, place, key);
    const [latest] = before;
    if (due.length === 0 && latest !== undefined)
        return { reports: [], upToDate: upTo(latest) };
    const notices = await exposedReports(forge, target, selection, place);
    const compared = await compareAll(forge, request, due);
    const { now, links, dryRun, asked } = request;
    const renew = isMending ? 'if-complete' : asked !== null;
    const how = { now, links, dryRun, renew, assignees: config.report.assignees, notices };
    const reports = await publishInOrder(forge, compared, {
        ...how,
        publication,
        content,
        scope: key.scope,
        before,
    });
    return { reports, upToDate: null };
}
/** Before anything is published reports without our label are looked for too: somebody may have taken it off. */
async function workToDo(forge, request, place, key) {
    if (place.kind === 'closed')
        return { before: [], due: dueWeeks(request, []), isMending: false };
    const look = async (label) => upToNow(request, await ownReports(forge, place.repository, key, label));
    const labelled = await look(our_labels/* REPORT_LABEL */.i5.name);
    const before = dueWeeks(request, labelled).length === 0 ? labelled : await look(null);
    const due = dueWeeks(request, before);
    if (due.length > 0)
        return { before, due, isMending: false };
    const mending = toMend(request, before);
    return { before, due: mending, isMending: mending.length > 0 };
}
/** Without those of weeks that are not over, which somebody asked for by mistake. */
function upToNow({ now, asked, config }, reports) {
    const last = lastIsoWeek(Math.max(now, asked ?? now), config.report.timeZone);
    return reports.filter(({ week }) => week <= last.id);
}
function dueWeeks({ now, asked, config }, before) {
    const { timeZone } = config.report;
    if (asked !== null)
        return [{ week: lastIsoWeek(asked, timeZone), asOf: asked }];
    return weeksDue({ now, timeZone, published: before.map(({ week }) => week) });
}
/** The last week, where its report was published not long ago without all facts, and nobody changed it. */
function toMend({ now, config }, [latest]) {
    const week = lastIsoWeek(now, config.report.timeZone);
    if (latest?.week !== week.id || now - latest.document.createdAt > MENDING)
        return [];
    return figuresOf(latest)?.complete === false ? [{ week, asOf: now }] : [];
}
function upTo({ week, document }) {
    return { week, repository: document.repository, number: document.number };
}
async function compareAll(forge, { config, configuration, tool, sources, collect, now }, due) {
    const moments = due.map(({ asOf }) => asOf);
    const collection = collect({ updatedSince: begin(moments[0] ?? now, config), until: now });
    const compared = await compareFacts({
        records: recordsOf({ pullRequests: (0,own_hand/* withoutOwnHands */.t)(collection.pullRequests, forge) }),
        header: collection.header,
        observedAt: collection.observedAt,
        where: 'GitHub',
        config,
        configuration,
        tool,
    }, moments);
    return compared.map((one) => ({ ...one, context: { ...one.context, scope: sources } }));
}
function begin(asOf, { report: { timeZone, lookBackWeeks }, clock: { maturity } }) {
    const { lookBack, week } = reportWindows({ asOf, timeZone, lookBackWeeks, maturity });
    return (lookBack[0]?.from ?? week.from) - ACTIVITY;
}
//# sourceMappingURL=publish-reports.js.map
// EXTERNAL MODULE: ./build/action/outputs.js
var action_outputs = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/action/published-account.js

const NOTHING = { written: [], planned: [], notWritten: [], notes: [], outputs: action_outputs/* NO_OUTPUTS */.vM };
/** What became of the reports, in words and ids. */
function publishedAccount({ reports, upToDate }) {
    if (upToDate !== null) {
        const { week, repository, number } = upToDate;
        const notes = [`The report of ${week} was published before: ${repository}#${number}. Nothing is due.`];
        return { ...NOTHING, notes, outputs: { ...action_outputs/* NO_OUTPUTS */.vM, 'report-number': String(number) } };
    }
    return reports.map(one).reduce(published_account_both, NOTHING);
}
function published_account_both(first, second) {
    const { outputs } = second;
    const number = outputs['report-number'] || first.outputs['report-number'];
    const isPublished = first.outputs.published === 'true' || outputs.published === 'true';
    return {
        written: [...first.written, ...second.written],
        planned: [...first.planned, ...second.planned],
        notWritten: [...first.notWritten, ...second.notWritten],
        notes: [...first.notes, ...second.notes],
        outputs: { ...action_outputs/* NO_OUTPUTS */.vM, 'report-number': number, published: String(isPublished) },
    };
}
function one(report) {
    const base = { ...NOTHING, notWritten: report.notices };
    const { result, week } = report;
    if (result.kind === 'not-published') {
        return { ...base, notWritten: [`the report of ${week}: ${result.why}`, ...report.notices] };
    }
    if (result.kind === 'would-create') {
        const issue = `an issue in ${result.repository}: ${result.title}`;
        return { ...base, planned: [issue, ...closedText(report)] };
    }
    const { repository, number } = result.document;
    const issue = `${repository}#${number}`;
    const outputs = { ...action_outputs/* NO_OUTPUTS */.vM, 'report-number': String(number) };
    switch (result.kind) {
        case 'created': {
            const written = [`the report of ${week}: ${issue}`, ...closedText(report)];
            return { ...base, written, outputs: { ...outputs, published: 'true' } };
        }
        case 'renewed':
            return {
                ...base,
                written: [`the report of ${week} anew: ${issue}`],
                outputs: { ...outputs, published: 'true' },
            };
        case 'would-renew':
            return { ...base, planned: [`the report of ${week} anew: ${issue}`], outputs };
        case 'unchanged':
        case 'already-published':
            return { ...base, notes: [`The report of ${week} was published before: ${issue}.`], outputs };
        case 'edited-by-others':
            return {
                ...base,
                notWritten: [`the report of ${week}: somebody edited ${issue}`, ...report.notices],
                outputs,
            };
    }
}
function closedText({ closed }) {
    return closed.map((number) => `issue ${number} closed: a newer report is there`);
}
//# sourceMappingURL=published-account.js.map
// EXTERNAL MODULE: ./build/action/run-record.js
var run_record = __webpack_require__(678);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/action/version.js


/** The version in `package.json`, which stands two folders up from the sources, the build and the bundle alike. */
function version() {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    const { version: found } = JSON.parse(text);
    return found;
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/action/report-mode.js










/** Publishes every week that is due; the newest report goes into files and the summary too. */
async function reportMode(repositories, { config, digest }, { forge, inputs, now, place }) {
    const sources = repositories.map(({ name }) => name);
    const tool = version();
    const notices = [];
    const published = await publishReports(forge, {
        target: inputs.reportRepository ?? config.report.repository ?? place.repository,
        sources,
        // By name where all have one: a renamed repository is found by its new one.
        selection: inputs.repositories.some((name) => name.endsWith('/*')) ? inputs.repositories : sources,
        config,
        configuration: digest,
        tool,
        now,
        asked: inputs.asOf,
        links: place.links,
        dryRun: inputs.dryRun,
        collect: (window) => {
            const collection = collectPullRequests(forge, { repositories: sources, ...window, tool, now });
            notices.push(collection.notices);
            return collection;
        },
    });
    const account = publishedAccount(published);
    const newest = published.reports.at(-1)?.report;
    const record = {
        ...(0,run_record/* emptyRecord */.F)('weekly report'),
        ...account,
        failures: failuresOf(published),
        notes: [...account.notes, ...new Set(notices.flatMap((of) => of()).map(({ text }) => text))],
    };
    if (newest === undefined)
        return record;
    const body = toMarkdown(newest, { links: place.links });
    await writeFiles(newest, body, (0,external_node_path_.resolve)(place.workspace, inputs.outputDirectory));
    const path = `${inputs.outputDirectory.replace(/\/+$/, '')}/report.md`;
    return {
        ...record,
        read: [readText(newest)],
        report: { title: newest.title, body },
        outputs: { ...record.outputs, 'report-path': path },
    };
}
function failuresOf({ reports }) {
    return reports.flatMap(({ week, result }) => result.kind === 'not-published' && result.reason === 'failed'
        ? [`The report of ${week} could not be published: ${result.why}`]
        : []);
}
async function writeFiles(report, body, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), `# ${report.title}\n\n${body}`),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.json'), toJson(report)),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.csv'), toCsv(report)),
    ]);
}
function readText({ completeness: { read, complete, why }, scope }) {
    const where = scope.length === 1 ? (scope[0] ?? '') : `${scope.length} repositories`;
    return `${read.toLocaleString('en')} pull requests of ${where} for the report${complete ? '' : `, incomplete: ${why}`}`;
}
//# sourceMappingURL=report-mode.js.map
// EXTERNAL MODULE: ./build/tasks/apply-tags.js
var apply_tags = __webpack_require__(9211);
;// CONCATENATED MODULE: ./build/tasks/doors.js
/** Refused twice running, it is the repository; once, it may be the one pull request. */
const MOST_REFUSALS = 2;
/** Asked again each time, a host that is down takes a job's whole time. */
const MOST_OUTAGES = 3;
/** Every door open. */
function createDoors() {
    const refusals = new Map();
    let outages = 0;
    return {
        isClosed: ({ repository }) => outages >= MOST_OUTAGES || (refusals.get(repository) ?? 0) >= MOST_REFUSALS,
        opened: ({ repository }) => {
            refusals.delete(repository);
            outages = 0;
        },
        refused: ({ repository }, refusal) => {
            outages = 0;
            const soFar = refusals.get(repository) ?? 0;
            refusals.set(repository, refusal === 'repository' ? MOST_REFUSALS : soFar + 1);
        },
        failed: (kind) => {
            outages = kind === 'unavailable' ? outages + 1 : 0;
        },
    };
}
//# sourceMappingURL=doors.js.map
// EXTERNAL MODULE: ./build/tasks/plan-tags.js + 1 modules
var plan_tags = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/tasks/tag-pull-request.js
var tag_pull_request = __webpack_require__(8229);
;// CONCATENATED MODULE: ./build/tasks/sweep.js








/** Pull requests that were updated within this time are looked at. */
const REACH = 8 * duration/* DAY */.d_;
/** GitHub takes 80 content writes a minute and 500 an hour, and others want some too. */
const MOST_WRITES = 60;
/**
 * Labels what events did not bring: the pull requests of some repositories that were updated in the last 8 days and
 * whose labels differ from the verdict, the last updated first, within 60 writes, or as the context
 * says. Each is read once more right before it is written: what a person said meanwhile holds. What is about one pull
 * request or one repository keeps no other from its label.
 *
 * @see https://github.blog/changelog/ (2026-03-13: pull requests by agents run no workflow until a person approves)
 * @throws {ForgeError} where no repository can be read, or the token is bad
 */
async function sweep(forge, repositories, context) {
    const { mostWrites = MOST_WRITES } = context;
    const { plans, ...found } = await differing(forge, repositories, context);
    const tagged = [];
    const failed = [];
    const left = [];
    const doors = createDoors();
    let { stopped } = found;
    let writes = 0;
    for (const plan of plans) {
        writes += writesOf(plan);
        if (stopped !== null || writes > mostWrites || doors.isClosed(plan.ref)) {
            left.push(plan.ref);
            continue;
        }
        try {
            const result = await tagAnew(forge, plan, context);
            if (result?.outcome === 'refused')
                doors.refused(plan.ref, result.refusal);
            else
                doors.opened(plan.ref);
            if (result !== null && result.outcome !== 'unchanged')
                tagged.push(result);
        }
        catch (error) {
            if (isOfOne(error)) {
                doors.failed(error.kind);
                failed.push({ ref: plan.ref, why: error.message });
            }
            else {
                stopped = limitOf(error);
                left.push(plan.ref);
            }
        }
    }
    return { ...found, tagged, failed, left, stopped };
}
/** As it is now, not as it was planned: with a write a second, a plan may be a minute old. A dry run writes nothing. */
async function tagAnew(forge, plan, context) {
    return context.dryRun ? (0,apply_tags/* applyTags */.M)(forge, plan, context) : (0,tag_pull_request/* tagPullRequest */.B)(forge, plan.ref, context);
}
/** Everything is read before the first write: writing moves pull requests to the top of what is being read. */
async function differing(forge, repositories, context) {
    const { now, since = now - REACH } = context;
    const plans = new Map();
    const notices = [];
    const onNotice = (notice) => notices.push(notice);
    const unread = [];
    let stopped = null;
    for (const repository of repositories) {
        try {
            const query = { updatedSince: since, until: now, onNotice };
            for await (const pullRequest of forge.pullRequests(repository, query)) {
                if ((pullRequest.updatedAt ?? now) < since)
                    continue;
                const plan = (0,plan_tags/* planTags */.V)(await (0,own_hand/* withoutOwnHand */.i)(pullRequest, forge), context);
                plans.set(`${repository}#${pullRequest.number}`, writesOf(plan) === 0 ? null : plan);
            }
        }
        catch (error) {
            if (isOfOne(error)) {
                unread.push(error);
                notices.push({ repository, field: null, text: `${repository} was not looked at: ${error.message}` });
            }
            else {
                stopped = limitOf(error);
                break;
            }
        }
    }
    const [first] = unread;
    if (first !== undefined && unread.length === repositories.length)
        throw first;
    const wanted = [...plans.values()].filter((plan) => plan !== null);
    return { seen: plans.size, plans: wanted, stopped, notices };
}
/** Whether a failure is about one pull request or one repository. */
function isOfOne(error) {
    return error instanceof forge_error/* ForgeError */.Q && error.kind !== 'bad-token';
}
function writesOf({ add, remove }) {
    return (add.length > 0 ? 1 : 0) + remove.length;
}
/** @throws what is no limit */
function limitOf(error) {
    if (error instanceof rate_limit_error/* RateLimitError */.O)
        return { why: error.message, resetsAt: error.resetsAt };
    throw error;
}
//# sourceMappingURL=sweep.js.map
// EXTERNAL MODULE: ./build/action/tag-account.js
var tag_account = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/action/sweep-mode.js




/** Labels what no event brought: agents' pull requests run no workflow until a person approves. */
async function sweepMode(repositories, config, { forge, inputs, now }) {
    const empty = (0,run_record/* emptyRecord */.F)('labels');
    if (!config.report.tag)
        return { ...empty, notes: [tag_account/* LABELS_OFF */.YR] };
    const open = repositories.filter(({ isArchived }) => !isArchived).map(({ name }) => name);
    const swept = await sweep(forge, open, { kit: (0,attribution_kit/* attributionKit */.c)(config), now, dryRun: inputs.dryRun });
    const { notWritten, ...account } = (0,tag_account/* tagAccount */.YW)(swept.tagged);
    return {
        ...empty,
        ...account,
        read: [`${swept.seen} pull requests that were updated in the last 8 days, for their labels`],
        notWritten: [
            ...notWritten,
            ...swept.failed.map(({ ref, why }) => `the label of ${ref.repository}#${ref.number}: ${why}`),
            ...(swept.stopped === null ? [] : [swept.stopped.why]),
            ...leftText(swept.left.length),
        ],
        notes: swept.notices.map(({ text }) => text),
    };
}
function leftText(left) {
    return left === 0 ? [] : [`the labels of ${left} more pull requests; a later run comes by`];
}
//# sourceMappingURL=sweep-mode.js.map
;// CONCATENATED MODULE: ./build/action/repositories-mode.js






/** Labels what no event brought, then publishes the weeks that are due: both are tried, whatever becomes of the other. */
async function repositoriesMode(mode, context) {
    const { sweep, report } = mode;
    const configured = (0,read_config/* readConfig */.X)(await context.configFiles);
    const { repositories, notices } = await chooseRepositories(context, configured.config);
    const heading = `${sweep ? 'labels' : ''}${sweep && report ? ' and ' : ''}${report ? 'weekly report' : ''}`;
    const tried = (part) => orCutShort(part, mode, context);
    const records = [
        { ...(0,run_record/* emptyRecord */.F)(heading), notes: [...configured.notices, ...notices] },
        ...(sweep ? [await tried(sweepMode(repositories, configured.config, context))] : []),
        ...(report ? [await tried(reportMode(repositories, configured, context))] : []),
    ];
    return records.reduce(repositories_mode_both);
}
/** A part's own record tells what it wrote; where it has none, the journal does. */
async function orCutShort(part, mode, { journal }) {
    try {
        const record = await part;
        journal.take();
        return record;
    }
    catch (error) {
        return (0,cut_short/* cutShort */.V)(error, mode, journal.take());
    }
}
/** One record after the other; what the later one made goes out. */
function repositories_mode_both(first, second) {
    return {
        heading: first.heading,
        read: [...first.read, ...second.read],
        written: [...first.written, ...second.written],
        planned: [...first.planned, ...second.planned],
        notWritten: [...first.notWritten, ...second.notWritten],
        notes: [...first.notes, ...second.notes],
        failures: [...first.failures, ...second.failures],
        report: second.report ?? first.report,
        outputs: second.outputs,
    };
}
//# sourceMappingURL=repositories-mode.js.map

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
