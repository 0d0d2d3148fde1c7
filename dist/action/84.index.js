export const id = 84;
export const ids = [84];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/attribution/catalogue.js + 11 modules
var catalogue = __webpack_require__(5424);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(7994);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(7334);
;// CONCATENATED MODULE: ./build/config/duration-text.js


const DURATION = /^[1-9]\d{0,3}[dw]$/;
/** A length of time as a number of days or weeks (`14d`, `13w`), between two limits that are written so too. */
function durationText(limits) {
    return schemas/* string */.YjP({ error: ({ input }) => withUnit(input, limits) ?? limits.error })
        .regex(DURATION, { error: limits.error, abort: true })
        .refine((text) => isWithin(text, limits), limits.error);
}
/** What to write for a number without its unit, where that is a length that may be. */
function withUnit(input, limits) {
    const text = `${String(input)}${limits.wholeWeeks ? 'w' : 'd'}`;
    const fits = typeof input === 'number' && DURATION.test(text) && isWithin(text, limits);
    return fits ? `must have its unit: write ${text}` : null;
}
function isWithin(text, { least, most, wholeWeeks }) {
    const length = durationOf(text);
    const isWhole = !wholeWeeks || length % (7 * duration/* DAY */.d_) === 0;
    return isWhole && length >= durationOf(least) && length <= durationOf(most);
}
/** The length of a text that {@link durationText} let through. */
function durationOf(text) {
    return Number.parseInt(text, 10) * (text.endsWith('w') ? 7 : 1) * duration/* DAY */.d_;
}
//# sourceMappingURL=duration-text.js.map
;// CONCATENATED MODULE: ./build/config/in-house-harness.js

const RESERVED = ['all', 'auto', 'automation', 'none', 'other', 'same-authors', 'unattributed', 'unmarked'];
/** Trailers that people's commits carry too. */
const COMMON_TRAILERS = /^(?:co-authored|signed-off|reviewed|acked|tested|reported|suggested|assisted)-by$/i;
/** Names stand in terminals and pages: nothing that moves a cursor, hides or reverses. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const SIGNALS = ['logins', 'emails', 'branch-prefixes', 'trailers', 'labels'];
const trailer = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9-]+$/, 'must be a trailer without its colon, such as Made-With')
        .meta({
        description: 'The trailer, without its colon. Capitals do not matter.',
        examples: ['Made-With'],
    }),
    value: schemas/* string */.YjP()
        .min(1)
        .exactOptional()
        .meta({ description: 'Its whole value; left out: any value.', examples: ['acme-agent'] }),
})
    .refine(({ key, value }) => value !== undefined || !COMMON_TRAILERS.test(key), {
    error: "needs its value: the trailer alone stands on people's commits too",
    path: ['key'],
});
/** A harness of one's own, told by literal texts: there are no regular expressions to get wrong. */
function inHouseHarness(harnessIds) {
    const taken = new Set([...harnessIds, ...RESERVED]);
    return schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be 1 to 40 lower-case letters, digits and hyphens')
            .refine((id) => !taken.has(id), 'must not be taken by a harness of the catalogue or a word of the report')
            .meta({
            description: 'For ever: it is the label and the key of all figures.',
            examples: ['acme-agent'],
        }),
        name: schemas/* string */.YjP()
            .min(1)
            .max(60)
            .refine((name) => !UNPRINTABLE.test(name), 'must have no control or invisible characters')
            .meta({ description: 'As it is printed.', examples: ['Acme Agent'] }),
        logins: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/, 'must be a GitHub login'))
            .default([])
            .meta({
            description: 'Accounts that open pull requests or make commits for it.',
            examples: [['acme-agent[bot]']],
        }),
        emails: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'))
            .default([])
            .meta({
            description: 'Whole addresses of the author or committer of its commits.',
            examples: [['agent@acme.example']],
        }),
        'branch-prefixes': schemas/* array */.YOg(schemas/* string */.YjP()
            .regex(/^[^\s~^:?*[\\]{2,}$/, 'must be the beginning of a branch name, 2 characters or more'))
            .default([])
            .meta({ description: 'How the names of its branches begin.', examples: [['acme/']] }),
        trailers: schemas/* array */.YOg(trailer)
            .default([])
            .meta({ description: 'Trailers of its commit messages or pull request bodies.' }),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()
            .min(1)
            .max(50)
            .refine((label) => !/^harness(?:-[a-z]+)?(?::|$)/i.test(label), 'must not be a label that we write'))
            .default([])
            .meta({ description: 'Labels that its own automation sets.', examples: [['made-by-acme']] }),
    })
        .refine((harness) => SIGNALS.some((kind) => harness[kind].length > 0), {
        error: `must have at least one of ${SIGNALS.map((kind) => `"${kind}"`).join(', ')}`,
    });
}
//# sourceMappingURL=in-house-harness.js.map
;// CONCATENATED MODULE: ./build/config/known-id.js

/**
 * A text that must be one of many; the candidates go with the issue, so that the nearest can be named. `null`: any
 * text, where the ids are not known or were checked before.
 */
function knownId(candidates, error) {
    if (candidates === null)
        return schemas/* string */.YjP();
    const known = new Set(candidates);
    return schemas/* string */.YjP(error).refine((text) => known.has(text), { error, params: { candidates } });
}
/** A time zone that `Intl` knows. */
function knownTimeZone() {
    const error = 'must be an IANA time zone such as Europe/Berlin';
    return schemas/* string */.YjP(error).refine(isTimeZone, {
        error,
        params: { candidates: ['UTC', ...Intl.supportedValuesOf('timeZone')] },
    });
}
function isTimeZone(text) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=known-id.js.map
;// CONCATENATED MODULE: ./build/config/planned-metrics.js
/**
 * Ids of metrics that are defined and not measured in this version. A policy may name them, so that a file can be
 * written once; a notice says that nothing comes of it. Whoever builds one takes its id out.
 */
const PLANNED_METRICS = [
    'review-rounds',
    'one-shot-rate',
    'human-rescue',
    'ci-first-pass',
    'ci-recovery',
    'revert-rate',
    'cost',
];
//# sourceMappingURL=planned-metrics.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/config/policy-schema.js


const day = iso/* date */.p6('must be a day such as 2026-11-16');
/** What adopting a harness is decided by. */
function policySchema(harnessIds, metricIds) {
    const metric = knownId(metricIds, 'must be the id of a metric');
    const harness = knownId(harnessIds, 'must be the id of a harness');
    return schemas/* strictObject */.rej({
        profile: schemas/* enum */.k5n(['default'])
            .default('default')
            .meta({ description: 'What is compared: the same person in the same repository within four weeks.' }),
        primary: metric.default('time-to-merge').meta({
            description: 'The metric whose gain is wanted. Metrics that are only planned may be named; a notice says that they are not ' +
                'measured in this version.',
        }),
        margin: schemas/* number */.aig()
            .positive()
            .default(1)
            .meta({ description: 'The ratio that the interval of the primary metric must lie beyond.' }),
        guardrails: schemas/* array */.YOg(schemas/* strictObject */.rej({
            metric: metric.meta({
                description: 'A metric that must not get worse.',
                examples: ['revert-rate'],
            }),
            margin: schemas/* number */.aig()
                .min(0)
                .max(1)
                .meta({ description: 'By how much it may, as a share.', examples: [0.05] }),
        }))
            .default([])
            .meta({ description: 'What a gain may not be paid with.' }),
        'decide-since': day.exactOptional().meta({
            description: 'Pull requests that started before are not counted for decisions.',
            examples: ['2026-10-01'],
        }),
        status: schemas/* record */.g1P(harness, schemas/* enum */.k5n(['trial', 'adopted', 'hold', 'stopped']))
            .default({})
            .meta({ description: 'What people decided, by harness id.', examples: [{ codex: 'trial' }] }),
    })
        .meta({ description: 'The rule by which the adoption of a harness is decided.' });
}
/** A planned trial of one harness. */
function trialSchema(harnessIds) {
    return schemas/* strictObject */.rej({
        harness: knownId(harnessIds, 'must be the id of a harness').meta({
            description: 'The harness on trial.',
            examples: ['codex'],
        }),
        from: day.meta({ description: 'The first day.', examples: ['2026-10-05'] }),
        until: day.meta({ description: 'The last day.', examples: ['2026-11-29'] }),
    })
        .refine(({ from, until }) => from <= until, { error: 'must not be before "from"', path: ['until'] });
}
//# sourceMappingURL=policy-schema.js.map
;// CONCATENATED MODULE: ./build/config/text-like.js

/** A text of a form. Its demand is told for numbers and the like too, where "a text" alone would mislead. */
function textLike(form, demand) {
    return schemas/* string */.YjP(demand).regex(form, demand);
}
//# sourceMappingURL=text-like.js.map
;// CONCATENATED MODULE: ./build/config/schema.js







const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/**
 * What a configuration file may say: its keys, their defaults, their meaning. The docs are written from it.
 *
 * @param vocabulary `null`: any id is let through
 * @param inHouse ids of the harnesses that the file itself declares
 */
function configSchema(vocabulary, inHouse = []) {
    const harnessIds = vocabulary && [...vocabulary.harnessIds, ...inHouse];
    const metricIds = vocabulary && [...new Set([...vocabulary.metricIds, ...PLANNED_METRICS])];
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).default(1).meta({ description: 'Version of this format.' }),
        scope: scope.prefault({}).meta({ description: 'Which repositories are looked at.' }),
        report: report.prefault({}).meta({ description: 'The weekly report.' }),
        baseline: knownId(harnessIds && ['unmarked', 'same-authors', ...harnessIds], 'must be unmarked, same-authors or the id of a harness')
            .default('unmarked')
            .meta({
            description: 'What harnesses are compared with: `unmarked` (pull requests without any mark), `same-authors` (unmarked ' +
                'ones of the people who use a harness), or the id of a harness.',
        }),
        minimum: minimum
            .prefault({})
            .meta({ description: 'Below these numbers a figure is printed as "too few", with what is missing.' }),
        clock: clock.prefault({}).meta({ description: 'How time is counted.' }),
        reviewers: reviewers.prefault({}).meta({ description: 'Who reviews.' }),
        signals: schemas/* array */.YOg(inHouseHarness(vocabulary?.harnessIds ?? []))
            .default([])
            .meta({
            description: 'Harnesses of your own, told by literal texts. There are no regular expressions.',
        }),
        policy: policySchema(harnessIds, metricIds).exactOptional(),
        trials: schemas/* array */.YOg(trialSchema(harnessIds))
            .default([])
            .meta({ description: 'Trials: who used which harness, planned before they begin.' }),
        cost: cost.exactOptional().meta({ description: 'What the harnesses cost.' }),
    })
        .superRefine((file, context) => {
        const ids = new Set();
        for (const [index, { id }] of file.signals.entries()) {
            if (ids.size < ids.add(id).size)
                continue;
            const message = 'must be another id: one harness above has it';
            context.addIssue({ code: 'custom', path: ['signals', index, 'id'], message, input: id });
        }
    });
}
const repositoryPattern = textLike(/^[\w.-]+\/[\w.*-]+$/, 'must be owner/name; * stands for any characters of the name');
const scope = schemas/* strictObject */.rej({
    include: schemas/* array */.YOg(repositoryPattern)
        .default([])
        .meta({ description: 'Only these repositories.', examples: [['acme/*']] }),
    exclude: schemas/* array */.YOg(repositoryPattern)
        .default([])
        .meta({ description: 'Not these, even where they are included.', examples: [['acme/sandbox-*']] }),
});
const report = schemas/* strictObject */.rej({
    repository: textLike(/^[\w.-]+\/[\w.-]+$/, 'must be a repository as owner/name')
        .exactOptional()
        .meta({
        description: 'Where the report is published; left out: where it runs.',
        examples: ['acme/engineering'],
    }),
    day: schemas/* enum */.k5n(WEEKDAYS)
        .default('monday')
        .meta({ description: 'The day of the week on which it is published.' }),
    'time-zone': knownTimeZone()
        .default('UTC')
        .meta({
        description: 'Weeks begin on Monday at midnight of this time zone.',
        examples: ['Europe/Berlin'],
    }),
    'look-back': durationText({
        least: '1w',
        most: '260w',
        wholeWeeks: true,
        error: 'must be whole weeks such as 13w, from 1w to 260w',
    })
        .default('13w')
        .meta({
        description: 'How many weeks make the rows of the table: the last ones that ended a `maturity` before the report.',
        examples: ['26w'],
    }),
    assignees: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .meta({ description: "Logins that the report's issue is assigned to.", examples: [['octocat']] }),
    tag: schemas/* enum */.k5n(['on', 'off']).default('on').meta({ description: 'Whether pull requests are labelled.' }),
    'allow-public-report': schemas/* boolean */.zMY().default(false).meta({
        description: 'Publish aggregates where more people can read them than can read the repositories.',
    }),
});
const atLeastOne = schemas/* int */.Whr().min(1);
const minimum = schemas/* strictObject */.rej({
    prs: atLeastOne.default(20).meta({ description: 'Pull requests in a cohort.' }),
    persons: atLeastOne.default(5).meta({ description: 'Persons in a cohort.' }),
    'effective-persons': schemas/* number */.aig()
        .min(1)
        .default(6)
        .meta({ description: 'Persons of equal weight that are worth as much as the unequal ones there are.' }),
    'privacy-persons': atLeastOne.default(3).meta({
        description: 'Below it a cohort is named with its number and not measured: it would show a person.',
    }),
});
const timeOfDay = textLike(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00, in quotes');
const clock = schemas/* strictObject */.rej({
    maturity: durationText({
        least: '14d',
        most: '365d',
        wholeWeeks: false,
        error: 'must be days or weeks such as 21d, from 14d (which merged-by-14d needs) to 365d',
    })
        .default('14d')
        .meta({ description: 'Age at which a pull request enters the table.', examples: ['21d'] }),
    'working-hours': schemas/* strictObject */.rej({
        days: schemas/* array */.YOg(schemas/* enum */.k5n(WEEKDAYS))
            .min(1)
            .default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
            .meta({ description: 'Days of work.' }),
        from: timeOfDay.meta({ description: 'When work begins, in `report.time-zone`.', examples: ['09:00'] }),
        until: timeOfDay.meta({ description: 'When work ends.', examples: ['17:00'] }),
    })
        .exactOptional()
        .meta({ description: 'Count waiting in hours of work beside hours of the clock.' }),
});
const reviewers = schemas/* strictObject */.rej({
    ai: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .meta({
        description: "Logins of AI reviewers that are not known by themselves. Their reviews are counted apart from people's.",
        examples: [['acme-reviewer[bot]']],
    }),
});
const cost = schemas/* strictObject */.rej({
    usage: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .meta({ description: 'Files with what was used and paid.', examples: [['usage/*.csv']] }),
    budget: schemas/* number */.aig()
        .positive()
        .exactOptional()
        .meta({ description: 'What may be spent in a month, in the currency of the files.', examples: [2000] }),
});
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/config/to-config.js


/** Takes from a checked file what has an effect. */
function toConfig(file) {
    return {
        scope: { include: file.scope.include, exclude: file.scope.exclude },
        report: {
            /** `null`: where it runs. */
            repository: file.report.repository ?? null,
            assignees: file.report.assignees,
            tag: file.report.tag === 'on',
            allowPublicReport: file.report['allow-public-report'],
            timeZone: file.report['time-zone'],
            lookBackWeeks: durationOf(file.report['look-back']) / (7 * duration/* DAY */.d_),
        },
        minimum: {
            prs: file.minimum.prs,
            persons: file.minimum.persons,
            effectivePersons: file.minimum['effective-persons'],
            privacyPersons: file.minimum['privacy-persons'],
        },
        clock: { maturity: durationOf(file.clock.maturity) },
        reviewers: { ai: file.reviewers.ai },
        signals: file.signals.map((harness) => ({
            id: harness.id,
            name: harness.name,
            logins: harness.logins,
            emails: harness.emails,
            branchPrefixes: harness['branch-prefixes'],
            trailers: harness.trailers,
            labels: harness.labels,
        })),
    };
}
//# sourceMappingURL=to-config.js.map
;// CONCATENATED MODULE: ./build/config/default-config.js


/** The configuration where there is no file. */
function defaultConfig() {
    return toConfig(configSchema(null).parse({}));
}
//# sourceMappingURL=default-config.js.map
;// CONCATENATED MODULE: ./build/config/override-config.js


/** A repository's configuration over its organisation's: key by key, lists whole. What neither says is a default. */
function overrideConfig(organisation, repository) {
    const given = merged(organisation.given, repository.given);
    return {
        config: toConfig(configSchema(null).parse(given)),
        notices: [...organisation.notices, ...repository.notices],
        given,
    };
}
function merged(below, above) {
    const entries = Object.entries(above).map(([key, value]) => {
        const under = below[key];
        return [key, isMap(under) && isMap(value) ? merged(under, value) : value];
    });
    return { ...below, ...Object.fromEntries(entries) };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=override-config.js.map
;// CONCATENATED MODULE: ./build/config/config-error.js
/** Everything that is wrong with a configuration file, a problem a line. Wrong use: exit code 2. */
class ConfigError extends Error {
    name = 'ConfigError';
    /** `where:line:column: what is wrong, and what to do`, in the order of the file. */
    problems;
    constructor(problems, options) {
        super(problems.join('\n'), options);
        this.problems = problems;
    }
}
//# sourceMappingURL=config-error.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/config/json-schema.js


/** The schema of a configuration file for editors (JSON Schema, draft 7: what YAML language servers read). */
function configJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(configSchema(null), { io: 'input', target: 'draft-7' });
}
/** The keys that a map at a path of the file may have. */
function keysAt(path) {
    const whole = configJsonSchema();
    const at = path.reduce(childOf, whole);
    return isSchema(at) ? Object.keys(at.properties ?? {}) : [];
}
function childOf(schema, part) {
    if (!isSchema(schema))
        return undefined;
    if (typeof part !== 'number')
        return schema.properties?.[String(part)];
    return Array.isArray(schema.items) ? undefined : schema.items;
}
function isSchema(schema) {
    return typeof schema === 'object';
}
//# sourceMappingURL=json-schema.js.map
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
;// CONCATENATED MODULE: ./build/config/explain-issue.js


const LONGEST = 40;
/**
 * What zod found wrong with a file, with its place; the words are made when they are asked for, as a hostile file has
 * tens of thousands of problems. One issue may be several unknown keys.
 */
function explainIssue(issue, file) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            offset: file.offsetOf(issue.path, key),
            text: () => unknownKey(key, issue.path),
        }));
    }
    if (issue.code === 'invalid_key')
        return [unknownMember(issue, file)];
    return [{ offset: file.offsetOf(issue.path), text: () => wrongValue(issue, file) }];
}
function wrongValue(issue, file) {
    const found = valueAt(file.value, issue.path);
    const name = issue.path.length === 0 ? 'the file' : `"${pathText(issue.path)}"`;
    if (found === undefined)
        return `${name} is missing`;
    const what = issue.code === 'custom' && isRecord(found) ? '' : `, found ${describe(found)}`;
    return `${name} ${demand(issue)}${what}${hint(issue, found)}`;
}
function unknownKey(key, path) {
    const known = keysAt(path);
    const near = (0,nearest/* nearest */.p)(key, known);
    const place = path.length === 0 ? '' : ` in "${pathText(path)}"`;
    const remedy = near === null ? `known are ${quoted(known)}` : `did you mean "${near}"?`;
    return `unknown key ${describe(key)}${place}; ${remedy}`;
}
/** A key of a map by harness id. */
function unknownMember(issue, file) {
    const path = issue.path.slice(0, -1);
    const key = String(issue.path.at(-1));
    const [cause] = issue.issues;
    const demanded = () => (cause === undefined ? 'is no key' : `${demand(cause)}${hint(cause, key)}`);
    return {
        offset: file.offsetOf(path, key),
        text: () => `the key ${describe(key)} of "${pathText(path)}" ${demanded()}`,
    };
}
function demand(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return hasOwnDemand(issue) ? issue.message : `must be ${TYPES[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return issue.values.length === 1
                ? `must be ${String(issue.values[0])}`
                : `must be one of ${quoted(issue.values)}`;
        case 'too_small':
            return issue.origin === 'number' || issue.origin === 'int'
                ? `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
                : 'must not be empty';
        case 'too_big':
            return issue.origin === 'string'
                ? `must have at most ${issue.maximum} characters`
                : `must be at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
};
/** Whether the schema says more than what type it wants: quotes alone would not make the value right. */
function hasOwnDemand({ message }) {
    return message.startsWith('must ');
}
function hint(issue, found) {
    if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object') {
        return hasOwnDemand(issue) ? '' : '; put it in quotes';
    }
    if (typeof found !== 'string')
        return '';
    const near = (0,nearest/* nearest */.p)(found, candidatesOf(issue));
    return near === null ? '' : `; did you mean "${near}"?`;
}
function candidatesOf(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.filter((value) => typeof value === 'string');
    const candidates = issue.code === 'custom' ? issue.params?.candidates : null;
    return Array.isArray(candidates) ? candidates.map(String) : [];
}
function quoted(values) {
    return values.map((value) => `"${String(value)}"`).join(', ');
}
/** `signals[0].trailers[1].key`. */
function pathText(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? String(part) : `${text}.${String(part)}`;
    }, '');
}
function valueAt(value, path) {
    return path.reduce((at, part) => (isRecord(at) ? at[String(part)] : undefined), value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** A value as it may be printed: short, in quotes, without control or direction characters. */
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    if (isRecord(value))
        return 'a map of keys';
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return clipped.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
}
//# sourceMappingURL=explain-issue.js.map
;// CONCATENATED MODULE: ./build/config/without-effect.js
/**
 * Keys of parts that do not exist yet: checked, so that a file stays right, and told to have no effect. Whoever
 * builds such a part takes its key out of this list and into `to-config.ts`.
 */
const WITHOUT_EFFECT = [
    'report.day',
    'baseline',
    'clock.working-hours',
    'policy',
    'trials',
    'cost',
];
//# sourceMappingURL=without-effect.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/yaml-file.js

const MAX_BYTES = 256 * 1024;
/**
 * Reads one YAML 1.2 document without running into its traps: no aliases (a few lines of them can fill the memory),
 * no tags, no duplicate keys, no binary, nothing over 256 KiB.
 */
function readYaml(text) {
    const unreadable = unreadableText(text);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(unreadable === null ? text : '', {
        lineCounter: lines,
        prettyErrors: false,
        // Its own search compares every key with every other; ours is below.
        uniqueKeys: false,
    });
    const places = createPlaces(document);
    const problems = unreadable === null ? problemsOf(document) : [{ offset: 0, text: () => unreadable }];
    return {
        value: problems.length === 0 ? withoutNulls(document.toJS()) : null,
        problems,
        offsetOf: places,
        placeOf: (offset) => {
            const { line, col } = lines.linePos(offset);
            return `${Math.max(1, line)}:${Math.max(1, col)}`;
        },
    };
}
function unreadableText(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES)
        return 'the file is larger than 256 KiB';
    const binary = /[\p{Cc}\uFFFD]/u.test(text.replaceAll(/[\t\n\r]/g, ''));
    return binary ? 'the file is not UTF-8 text' : null;
}
function problemsOf(document) {
    const found = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        text: () => MESSAGES[error.code] ?? `not YAML: ${error.message}`,
    }));
    (0,dist/* visit */.YR)(document, {
        Alias: (_, node) => {
            found.push({
                offset: node.range?.[0] ?? 0,
                text: () => `"*${node.source}": aliases are not read; write the value out`,
            });
        },
        Pair: (_, pair) => {
            if ((0,dist/* isNode */.Ll)(pair.key) && !(0,dist/* isScalar */.jn)(pair.key) && !(0,dist/* isAlias */.Vj)(pair.key)) {
                found.push({ offset: startOf(pair.key, 0), text: () => 'a key must be a plain text' });
            }
        },
        Map: (_, map) => {
            found.push(...repeatedKeys(map));
        },
    });
    return found;
}
const MESSAGES = {
    TAB_AS_INDENT: 'a tab indents this line; YAML wants spaces',
    MULTIPLE_DOCS: 'a second document begins here (---); remove it',
    TAG_RESOLVE_FAILED: 'a tag (!) stands here; write the plain value',
};
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, child]) => child !== null);
    return Object.fromEntries(entries.map(([key, child]) => [key, withoutNulls(child)]));
}
function repeatedKeys(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        const name = nameOf(key);
        if (name === null || seen.size < seen.add(name).size)
            return [];
        return [{ offset: startOf(key, 0), text: () => 'this key stands twice in its map; remove one' }];
    });
}
/** Finds offsets by path; the keys of a map are gone through once, however many are asked for. */
function createPlaces(document) {
    const indexes = new WeakMap();
    const pairOf = (node, name) => {
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        const index = indexes.get(node) ?? new Map(node.items.map((pair) => [nameOf(pair.key) ?? '', pair]));
        indexes.set(node, index);
        return index.get(name);
    };
    return (path, key) => {
        let node = document.contents;
        let offset = startOf(node, 0);
        for (const part of path) {
            node = (0,dist/* isSeq */.oP)(node) ? node.items[Number(part)] : pairOf(node, String(part))?.value;
            offset = startOf(node, offset);
        }
        return key === undefined ? offset : startOf(pairOf(node, key)?.key, offset);
    };
}
function nameOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : null;
}
function startOf(node, otherwise) {
    return ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : null) ?? otherwise;
}
//# sourceMappingURL=yaml-file.js.map
;// CONCATENATED MODULE: ./build/config/parse-config.js






/** More problems than these are counted, not explained. */
const SHOWN = 50;
/**
 * Reads a configuration file; an empty one is the defaults.
 *
 * @param where the file's name as it shall stand in messages
 * @throws ConfigError with every problem of the file, each with its place and the nearest right word
 */
function parseConfig(text, where, vocabulary) {
    const yaml = readYaml(text);
    if (yaml.problems.length > 0)
        throw new ConfigError(placed(yaml.problems, yaml, where));
    const given = yaml.value ?? {};
    const result = configSchema(vocabulary, inHouseIds(given)).safeParse(given);
    if (!result.success || !parse_config_isRecord(given)) {
        const problems = (result.error?.issues ?? []).flatMap((issue) => explainIssue(issue, yaml));
        throw new ConfigError(placed(problems, yaml, where));
    }
    const findings = [...idle(given, yaml), ...unmeasured(result.data.policy, vocabulary, yaml)];
    return { config: toConfig(result.data), notices: placed(findings, yaml, where), given };
}
function inHouseIds(given) {
    const signals = parse_config_isRecord(given) ? given.signals : null;
    if (!Array.isArray(signals))
        return [];
    return signals.map((harness) => (parse_config_isRecord(harness) ? String(harness.id) : ''));
}
function idle(given, yaml) {
    return WITHOUT_EFFECT.flatMap((name) => {
        const path = name.split('.');
        const value = path.reduce((at, part) => (parse_config_isRecord(at) ? at[part] : undefined), given);
        if (value === undefined || (name === 'baseline' && value === 'unmarked'))
            return [];
        const offset = yaml.offsetOf(path.slice(0, -1), path.at(-1));
        return [{ offset, text: () => `"${name}" has no effect in this version` }];
    });
}
/** Metrics of the policy that are only planned. */
function unmeasured(policy, { metricIds }, yaml) {
    if (policy === undefined)
        return [];
    const named = [
        { path: ['policy', 'primary'], id: policy.primary },
        ...policy.guardrails.map(({ metric }, index) => ({
            path: ['policy', 'guardrails', index, 'metric'],
            id: metric,
        })),
    ];
    return named
        .filter(({ id }) => !metricIds.includes(id))
        .map(({ path, id }) => ({
        offset: yaml.offsetOf(path),
        text: () => `the metric "${id}" is not measured in this version`,
    }));
}
function placed(findings, yaml, where) {
    const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
    const shown = inOrder.slice(0, SHOWN);
    const more = inOrder.length - shown.length;
    const texts = shown.map(({ offset, text }) => `${where}:${yaml.placeOf(offset)}: ${text()}`);
    return [...new Set(texts), ...(more === 0 ? [] : [`${where}: and ${more} more`])];
}
function parse_config_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=parse-config.js.map
// EXTERNAL MODULE: ./build/measurement/metrics.js + 24 modules
var metrics = __webpack_require__(6770);
;// CONCATENATED MODULE: ./build/action/hidden-problems.js

/**
 * Problems of a file that fewer people can read than the run's log: file, line and key of each, no value.
 *
 * @param problems as {@link ConfigError} has them: `where:line:column: …`
 */
function hiddenProblems(problems, { where, text }) {
    const lines = text.split(/\r\n|\r|\n/);
    return problems.map((problem) => {
        const at = problem.startsWith(`${where}:`) ? /^(\d+):\d+: /.exec(problem.slice(where.length + 1)) : null;
        if (at?.[1] === undefined)
            return `${where}: more of it is not as it should be`;
        const [, key] = KEY.exec(lines[Number(at[1]) - 1] ?? '') ?? [];
        const named = key === undefined ? '' : ` at "${key}"`;
        return `${where}:${at[1]}: not as it should be${named}; fewer people can read this file than this log, so its values are not shown`;
    });
}
/** Of a line of block YAML; in a flow on one line, the outermost. */
const KEY = /^\s*(?:- +)*["']?([\w-]{1,40})["']?\s*:(?:\s|$)/;
/** As the error, without values. */
function hiddenError(error, file) {
    return error instanceof ConfigError && file.isHidden
        ? new ConfigError(hiddenProblems(error.problems, file))
        : error;
}
//# sourceMappingURL=hidden-problems.js.map
;// CONCATENATED MODULE: ./build/action/read-config.js







/**
 * Reads the repository's configuration over its organisation's.
 *
 * @throws {ConfigError} where one is wrong
 */
function readConfig(files) {
    const vocabulary = {
        harnessIds: catalogue/* HARNESSES */.L.map(({ id }) => id),
        metricIds: metrics/* metrics */.q.map(({ id }) => id),
    };
    const [first, second] = files.map((file) => parsed(file, vocabulary));
    if (first === undefined)
        return { config: defaultConfig(), digest: 'default', notices: [] };
    const { config, notices } = second === undefined ? first : overrideConfig(first, second);
    return { config, digest: digestOf(files), notices };
}
/** @throws {ConfigError} without values of a file that fewer people can read than the log */
function parsed(file, vocabulary) {
    try {
        const config = parseConfig(file.text, file.where, vocabulary);
        return file.isHidden ? { ...config, notices: hiddenProblems(config.notices, file) } : config;
    }
    catch (error) {
        throw hiddenError(error, file);
    }
}
function digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { text } of files)
        hash.update(text);
    return hash.digest('hex').slice(0, 12);
}
//# sourceMappingURL=read-config.js.map

/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ labelsText),
/* harmony export */   YR: () => (/* binding */ LABELS_OFF),
/* harmony export */   YW: () => (/* binding */ tagAccount),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/** Said where the configuration wants no labels. */
const LABELS_OFF = 'No labels are put: report.tag is off in the configuration.';
/** What became of some pull requests' labels, in words. */
function tagAccount(results) {
    const told = (outcome) => results.filter((result) => result.outcome === outcome);
    return {
        written: told('changed').map(changeText),
        planned: told('planned').map(changeText),
        notWritten: told('refused').map((result) => `${changeText(result)}: ${result.why ?? 'refused'}`),
    };
}
/** `claude-code (claude/opus-4.6), conclusive`; never text that somebody wrote. */
function verdictText({ kind, harness, model, strength, isOverride }) {
    const said = isOverride ? ', said by a person' : '';
    if (kind === 'automation')
        return 'automation: no harness label';
    if (harness === null)
        return `no harness found${said}`;
    const named = model === null ? harness : `${harness} (${model})`;
    return `${named}, ${strength}${said}`;
}
/** `+ harness: codex, − harness: cursor`. */
function labelsText({ added, removed }) {
    const changes = [...added.map((name) => `+ ${name}`), ...removed.map((name) => `− ${name}`)];
    return changes.length === 0 ? 'no label changed' : changes.join(', ');
}
function changeText(result) {
    return `${result.ref.repository}#${result.ref.number}: ${labelsText(result)}`;
}
//# sourceMappingURL=tag-account.js.map

/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/attribution/automation.js
var automation = __webpack_require__(3747);
// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
;// CONCATENATED MODULE: ./build/attribution/git-address.js
/**
 * The account in an address that GitHub hands out, `id+login@users.noreply.github.com` (older: without the id; on
 * an Enterprise server: with its host), or `null` for any other address.
 *
 * @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
function accountOfAddress(address) {
    const at = address.indexOf('@users.noreply.');
    if (at <= 0)
        return null;
    const plus = address.indexOf('+');
    const id = plus > 0 && plus < at ? Number(address.slice(0, plus)) : Number.NaN;
    if (!Number.isSafeInteger(id))
        return { login: address.slice(0, at) };
    const login = address.slice(plus + 1, at);
    return login === '' ? null : { login, id };
}
//# sourceMappingURL=git-address.js.map
;// CONCATENATED MODULE: ./build/attribution/bot-of.js



/**
 * The automation that made a pull request, as its login is written, or `null`. An app that nobody knows is automation
 * too: it is no person. Where the author is unknown, all of the commits must be automation's.
 */
function botOf({ author, commits }) {
    if (author !== null && author !== undefined)
        return isMachine(author) ? author.login : null;
    const bots = (commits ?? []).map(commitBot);
    return bots.every((bot) => bot !== null) ? (bots[0] ?? null) : null;
}
function isMachine(account) {
    return (0,bot_login/* isBot */.w)(account) || (0,automation/* automationLogin */.Jx)(account) !== null;
}
function commitBot({ author }) {
    const account = author?.account ?? (author?.email === undefined ? null : accountOfAddress(author.email));
    return account !== null && isMachine(account) ? account.login : null;
}
//# sourceMappingURL=bot-of.js.map
// EXTERNAL MODULE: ./build/attribution/finding.js
var finding = __webpack_require__(4647);
;// CONCATENATED MODULE: ./build/attribution/decide.js



/**
 * Who made a pull request. A person's word wins; then wrappers over what they run inside; then the author's account,
 * the commits' identities, trailers, markers and links in texts, the branch, labels; assisted after authored, and weak
 * signals only where there is nothing else.
 */
function decide(given) {
    const { override, bot } = given;
    const ranked = rank(given);
    if (override !== null)
        return overridden(override, ranked, given.harnesses);
    const main = ranked[0];
    if (main !== undefined)
        return harnessVerdict(main, ranked.slice(1));
    return bot === null ? { kind: 'unattributed' } : { kind: 'automation', bot };
}
function rank({ findings, bot, harnesses }) {
    const speaking = findings.filter((found) => (0,finding/* claims */.O)(found) !== null && speaksUnder(bot, found));
    const sure = speaking.filter(({ certainty }) => certainty !== 'weak');
    const groups = Map.groupBy(sure.length > 0 ? sure : speaking, ({ harness }) => harness ?? '');
    const wrapped = new Set([...groups.keys()].flatMap((harness) => harnesses.get(harness)?.over ?? []));
    return [...groups]
        .map(([harness, group]) => candidate(harness, group, wrapped.has(harness)))
        .sort((a, b) => Number(a.wrapped) - Number(b.wrapped) ||
        a.order - b.order ||
        b.commits - a.commits ||
        (a.harness < b.harness ? -1 : 1));
}
/** Text around plain automation (release notes, quoted changelogs) is not its own; commits are. */
function speaksUnder(bot, { field }) {
    if (bot === null || (0,automation/* isRelay */.gG)((0,bot_login/* plainLogin */.q)(bot)))
        return true;
    return field === 'commit-author' || field === 'committer' || field === 'trailer';
}
function candidate(harness, group, wrapped) {
    const findings = group.toSorted((a, b) => orderOf(a) - orderOf(b));
    const commits = new Set(group.map(({ commit }) => commit).filter((commit) => commit !== null));
    const first = findings[0];
    return {
        harness,
        findings,
        order: first === undefined ? 0 : orderOf(first),
        commits: commits.size,
        wrapped,
    };
}
const FIELD_ORDER = {
    declared: 0,
    author: 1,
    'commit-author': 2,
    committer: 3,
    trailer: 4,
    message: 5,
    body: 5,
    branch: 6,
    label: 7,
    title: 8,
};
const CERTAINTY_ORDER = { certain: 0, strong: 1, weak: 2 };
/** Lower decides first: weak last, assisted after authored, then by field, then by certainty. */
function orderOf({ certainty, means, field }) {
    const weak = certainty === 'weak' ? 1000 : 0;
    const assisted = means === 'assisted' ? 100 : 0;
    return weak + assisted + 10 * FIELD_ORDER[field] + CERTAINTY_ORDER[certainty];
}
function harnessVerdict(main, rest) {
    const sure = main.findings.some(({ certainty }) => certainty !== 'weak');
    return {
        kind: 'harness',
        harness: main.harness,
        model: modelOf(main.findings),
        autonomy: main.findings.some(({ autonomy, means }) => autonomy === 'agent' && means === 'authored')
            ? 'agent'
            : 'assistant',
        strength: sure ? 'conclusive' : 'suggestive',
        basis: main.findings.some(({ basis }) => basis === 'identity') ? 'identity' : 'text',
        others: rest.map(({ harness }) => harness),
    };
}
/** The model that most of the findings name; of equals, the one that stands first. */
function modelOf(findings) {
    const counts = new Map();
    for (const { model } of findings)
        if (model !== null)
            counts.set(model, (counts.get(model) ?? 0) + 1);
    let best = null;
    for (const [model, count] of counts)
        if (best === null || count > (counts.get(best) ?? 0))
            best = model;
    return best;
}
function overridden({ harness, model }, ranked, harnesses) {
    if (harness === null)
        return { kind: 'unattributed' };
    const own = ranked.find((one) => one.harness === harness);
    const onlyCloud = harnesses.get(harness)?.kinds.every((kind) => kind === 'cloud-agent') ?? false;
    const expected = onlyCloud ? 'agent' : 'assistant';
    const seen = own === undefined ? null : harnessVerdict(own, []);
    return {
        kind: 'harness',
        harness,
        model: model ?? (own === undefined ? null : modelOf(own.findings)),
        autonomy: seen?.kind === 'harness' ? seen.autonomy : expected,
        strength: 'conclusive',
        basis: 'person',
        others: ranked.filter((one) => one.harness !== harness).map((one) => one.harness),
    };
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./build/attribution/find-identity.js



/** The id of `github-actions[bot]`, which agents that run in workflows borrow: it never decides. */
const ACTIONS_ID = 41898282;
/** Signals of an account that stands in a field: by its id, else by its login. */
function accountSignals(catalogue, account, field) {
    const stands = ({ compiled }) => compiled.match.in.includes(field);
    const id = account.id === ACTIONS_ID ? undefined : account.id;
    const byId = id === undefined ? undefined : catalogue.accountsById.get(id);
    if (byId !== undefined)
        return unique(byId.filter(stands));
    const byLogin = catalogue.accountsByLogin.get((0,bot_login/* plainLogin */.q)(account.login)) ?? NONE;
    return byLogin === NONE ? [] : unique(byLogin.filter((known) => stands(known) && isSame(known, account)));
}
const NONE = [];
/** A person's account of the same name is another account; a bot's name is the bot's, with whatever id. */
function isSame({ account: known }, account) {
    if ((0,bot_login/* isBot */.w)(account))
        return true;
    if (account.kind === 'user' && known.machineUser !== true)
        return false;
    return known.bare === true && (account.id === undefined || known.id === undefined);
}
function unique(known) {
    return [...new Set(known.map(({ compiled }) => compiled))];
}
/** What a commit's author or committer says. */
function findInIdentity(catalogue, identity, place) {
    const hit = [
        ...byAccount(catalogue, identity, place.field),
        ...byAddressOrName(catalogue, identity, place.field),
    ];
    if (hit.length === 0)
        return [];
    const text = `${identity.name ?? identity.account?.login ?? ''} <${identity.email ?? ''}>`;
    return [...new Set(hit)].map((compiled) => (0,finding/* finding */.g)(compiled, place, { text }));
}
function byAccount(catalogue, { account, email }, field) {
    const written = email === undefined ? null : accountOfAddress(email);
    return [
        ...(account === null || account === undefined ? [] : accountSignals(catalogue, account, field)),
        ...(written === null ? [] : accountSignals(catalogue, written, field)),
    ];
}
/** Names are looked at from their end. */
const NAME_END = 100;
function byAddressOrName(catalogue, { name, email }, field) {
    const addressed = email === undefined ? undefined : catalogue.emails.get(email.toLowerCase());
    const end = name?.slice(-NAME_END) ?? '';
    return [
        ...(addressed ?? []).filter(({ match }) => match.in.includes(field) && (name === undefined || (match.name?.test(name) ?? true))),
        ...catalogue.names.filter(({ match }) => match.in.includes(field) && match.pattern.test(end)),
    ];
}
//# sourceMappingURL=find-identity.js.map
;// CONCATENATED MODULE: ./build/attribution/mention.js
/** Words of the vendors beside their links: "Link to Devin run:", "Open in Web", "[Codex Task]", "View task". */
const LEAD_WORDS = new Set([
    ...['link', 'to', 'local', 'devin', 'run', 'session', 'codex', 'chatgpt', 'openai', 'task', 'view', 'this'],
    ...['open', 'in', 'on', 'web', 'cursor', 'agent', 'background', 'warp', 'oz', 'conversation'],
]);
/** A text of one line as it was before its links: tags, Markdown links and addresses stand for themselves. */
const LINKS = [
    [/^\s{0,20}(?:[-*+]|\d{1,3}[.)])\s{1,8}(?:\[[xX]\]\s)?/, ''],
    // One-line bodies end with it.
    [/^.*[.!?]\s+(?=[*_]{0,3}link to (?:local )?devin (?:run|session)\b)/i, ''],
    [/(https?:\/\/\S+)\s+[*_(]{0,4}requested by\b.*$/i, '$1'],
    // Tags, also those that begin or end on other lines.
    [/^[^<>"]*"[^<>]*>/, ' '],
    [/<[^<>]*>/g, ' '],
    [/<[a-z/!][^<>]*$/i, ' '],
    [/!?\[[^[\]]*\]\([^()\s]*\)/g, ' '],
    [/!?\[[^[\]]*\]\([^()\s]*\)/g, ' '],
    [/\]\([^()\s]*\)?/g, ' '],
    [/https?:\/\/\S+/g, ' '],
    [/&[a-z]{2,8};/g, ' '],
];
/**
 * Whether a line says more than its links and the vendors' own words before them, or a sentence goes on in the line
 * after it: then somebody writes about the link.
 */
function isMention(line, next) {
    if (/^[a-z;,)]/.test(next) && !line.includes('<'))
        return true;
    const rest = LINKS.reduce((text, [what, by]) => text.replace(what, by), line);
    return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !LEAD_WORDS.has(word.toLowerCase()));
}
//# sourceMappingURL=mention.js.map
// EXTERNAL MODULE: ./build/attribution/model-id.js
var model_id = __webpack_require__(7397);
;// CONCATENATED MODULE: ./build/attribution/comment-spans.js
/**
 * The HTML comments of a text, which its readers never see: first ones first. One that begins in the middle of a line
 * ends in the same paragraph, or is none.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
function commentSpans(text, { isCode, openEnded }) {
    const spans = [];
    const close = nextOf(text, '-->');
    const blanks = [nextOf(text, '\n\n'), nextOf(text, '\n\r\n')];
    let at = text.indexOf('<!--');
    while (at >= 0) {
        const closed = close(at + 2);
        const begins = beginsLine(text, at);
        const paragraph = begins ? text.length : Math.min(...blanks.map((next) => next(at)));
        const end = closed < text.length ? closed + 3 : text.length;
        const isComment = text[at - 1] !== '`' && closed < paragraph + Number(begins && openEnded) && !isCode(at);
        if (isComment)
            spans.push({ start: at, end });
        at = text.indexOf('<!--', isComment ? end : at + 4);
    }
    return spans;
}
/** Finds the next occurrence at or after offsets that never go back, the text's length where there is none: linear in all. */
function nextOf(text, what) {
    let last = -1;
    return (from) => {
        if (last >= from)
            return last;
        const next = text.indexOf(what, from);
        last = next < 0 ? text.length : next;
        return last;
    };
}
const BEFORE_BLOCK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;
const LONGEST_INDENT = 40;
function beginsLine(text, at) {
    const before = text.slice(Math.max(0, at - LONGEST_INDENT), at);
    return BEFORE_BLOCK.test(before.slice(before.lastIndexOf('\n') + 1));
}
//# sourceMappingURL=comment-spans.js.map
;// CONCATENATED MODULE: ./build/attribution/fenced-lines.js
/** A fence can stand behind the marks of lists and quotations. Behind backticks there is no other backtick. */
const OPENING = /^(?:[\s>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,20}(`{3,20}(?=[^`]*$)|~{3,20})/;
const CLOSING = /^[\s>]{0,20}(`{3,200}|~{3,200})\s*$/;
/**
 * Which lines are fenced code, the fences among them. A fence that is never closed is a slip of the writer, not a
 * quotation.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
function fencedLines(lines) {
    const fenced = new Array(lines.length).fill(false);
    let open = null;
    for (const [index, line] of lines.entries()) {
        if (open === null) {
            const mark = OPENING.exec(line)?.[1];
            if (mark !== undefined)
                open = { at: index, mark };
        }
        else if (CLOSING.exec(line)?.[1]?.startsWith(open.mark) === true) {
            fenced.fill(true, open.at, index + 1);
            open = null;
        }
    }
    return fenced;
}
//# sourceMappingURL=fenced-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/indented-lines.js
/** Columns that make a line code, beyond where the text of its list item begins. */
const CODE_INDENT = 4;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/;
/** Lines after which an indented line is code at once: they are no paragraph that it could go on. */
const NO_PARAGRAPH = /^(?:#{1,6}(?:\s|$)|(?:[-*_]\s*){3,80}$|`{3}|~{3})/;
/**
 * Which lines of a Markdown text are code because they are indented: after a blank line, by four columns more than
 * their list item. A text that is indented throughout is a slip of whoever pasted it, not code.
 *
 * @see https://spec.commonmark.org/0.31.2/#indented-code-blocks
 */
function indentedLines(lines, fenced) {
    const written = lines.filter((line) => line.trim() !== '').map(indentOf);
    const margin = written.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
    let items = [];
    let inParagraph = false;
    return lines.map((line, index) => {
        const text = line.trimStart();
        if (text === '' || fenced[index] === true) {
            inParagraph = false;
            return false;
        }
        const indent = indentOf(line) - margin;
        if (!inParagraph)
            items = items.filter((column) => column <= indent);
        const beyond = indent - (items.at(-1) ?? 0);
        if (!inParagraph && beyond >= CODE_INDENT)
            return true;
        const mark = beyond < CODE_INDENT ? LIST_MARK.exec(text)?.[0] : undefined;
        if (mark !== undefined) {
            items = [...items.filter((column) => column <= indent), indent + mark.length + gapAfter(text, mark)];
        }
        inParagraph = !NO_PARAGRAPH.test(mark === undefined ? text : text.slice(mark.length).trimStart());
        return false;
    });
}
/** Columns before the first character; a tab goes on to the next multiple of four. */
function indentOf(line) {
    let column = 0;
    for (const character of line) {
        if (character === '\t')
            column += CODE_INDENT - (column % CODE_INDENT);
        else if (character === ' ')
            column++;
        else
            break;
    }
    return column;
}
/** Columns between a list mark and its text: one to four, else one. */
function gapAfter(text, mark) {
    const gap = indentOf(text.slice(mark.length));
    return gap >= 1 && gap <= CODE_INDENT ? gap : 1;
}
//# sourceMappingURL=indented-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/text-lines.js



/**
 * Indexes the lines of a text: linear once, logarithmic for each question. `markdown`: it is rendered as Markdown, as
 * bodies are; the messages of commits are not, and are indented in many ways.
 */
function textLines(text, { markdown }) {
    const starts = lineStarts(text);
    const start = (line) => starts[line] ?? text.length;
    const end = (line) => (line + 1 < starts.length ? start(line + 1) - 1 : text.length);
    let found = null;
    const look = () => {
        found ??= contextsOf(text, { starts, end, markdown });
        return found;
    };
    return {
        at: (offset) => lineAt(starts, offset),
        start,
        end,
        context: (line) => look().contexts[line] ?? null,
        commentAt: (offset) => look().commentAt(offset),
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last of ascending `starts` that is not after an offset. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** More of a line is not needed to tell its context. */
const LINE_BEGINNING = 200;
function contextsOf(text, { starts, end, markdown }) {
    const lines = starts.map((from, index) => text.slice(from, Math.min(end(index), from + LINE_BEGINNING)));
    const fenced = fencedLines(lines);
    const indented = markdown ? indentedLines(lines, fenced) : [];
    const isCode = (offset) => {
        const line = lineAt(starts, offset);
        return fenced[line] === true || indented[line] === true;
    };
    const comments = commentSpans(text, { isCode, openEnded: markdown });
    const commentStarts = comments.map((comment) => comment.start);
    const commentAt = (offset) => {
        const comment = comments[lineAt(commentStarts, offset)];
        return comment !== undefined && offset >= comment.start && offset < comment.end ? comment.start : null;
    };
    let details = 0;
    const contexts = lines.map((line, index) => {
        if (fenced[index] === true)
            return 'in fenced code';
        if (indented[index] === true)
            return 'in indented code';
        const inside = details > 0;
        const isComment = (at) => commentAt((starts[index] ?? 0) + at) !== null;
        details = detailsDepth(line.toLowerCase(), details, isComment);
        if (inside || details > 0)
            return 'in folded details';
        if (QUOTED.test(line))
            return 'in a quotation';
        return UNTICKED.test(line) ? 'an unticked box' : null;
    });
    return { contexts, commentAt };
}
const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}>/;
function detailsDepth(line, before, isComment) {
    let depth = before;
    for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
        const opens = line.startsWith('<details', at);
        if ((!opens && !line.startsWith('</details', at)) || isComment(at))
            continue;
        depth = opens ? depth + 1 : Math.max(0, depth - 1);
    }
    return depth;
}
//# sourceMappingURL=text-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/trailer.js
const SHAPE = /^[\s>*_•-]{0,40}([a-z][a-z-]{0,39})\s{0,3}:(.*)$/is;
/**
 * Reads a line as a trailer: also indented, quoted or in a list, escaped for HTML, with its address as a Markdown
 * mail link or without brackets. Such lines are common in squashed messages. `null`: not a trailer.
 */
function parseTrailer(line) {
    const shape = SHAPE.exec(line);
    const key = shape?.[1]?.toLowerCase();
    if (key === undefined)
        return null;
    const raw = unescapeHtml(shape?.[2] ?? '').trim();
    const address = addressIn(raw);
    if (address === null)
        return { key, name: raw, address: null, value: raw };
    const name = raw
        .slice(0, address.start)
        .replace(/[<[(\s]{1,9}$/, '')
        .trim();
    return { key, name, address: address.text, value: `${name} <${address.text}>` };
}
function unescapeHtml(text) {
    if (!text.includes('&'))
        return text;
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
}
/** The word around the first `@`, without what may enclose it. Apps' logins end in `[bot]`, which belongs to it. */
function addressIn(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return null;
    const bot = text.slice(Math.max(0, at - BOT.length), at).toLowerCase() === BOT;
    let start = bot ? at - BOT.length : at;
    while (start > 0 && isAddressCharacter(text.charCodeAt(start - 1)))
        start--;
    let end = at + 1;
    while (end < text.length && isAddressCharacter(text.charCodeAt(end)))
        end++;
    if (start === at || end === at + 1)
        return null;
    return {
        start,
        text: text
            .slice(start, end)
            .toLowerCase()
            .replace(/^mailto:/, ''),
    };
}
const BOT = '[bot]';
const ENCLOSING = new Set([...' \t\r\n<>()[]{},;"\'`|'].map((character) => character.charCodeAt(0)));
function isAddressCharacter(code) {
    return !ENCLOSING.has(code);
}
//# sourceMappingURL=trailer.js.map
;// CONCATENATED MODULE: ./build/attribution/find-in-text.js







/** Text on both sides of a needle that is looked at: no pattern ever sees more. */
const BEFORE = 300;
const AFTER = 600;
const ESCAPED_BREAK = '\\n';
/** Signals in a text, first places first. One pass over the text; patterns run only where their needle is. */
function findInText(catalogue, scanned) {
    const { text } = scanned;
    const found = new Map();
    const tried = new Set();
    let lines = null;
    catalogue.scan(text, (needle, end) => {
        lines ??= textLines(text, scanned);
        const piece = pieceAt(text, lines, end - 1);
        const key = `${needle}:${piece.start}`;
        if (tried.has(key))
            return;
        tried.add(key);
        for (const use of catalogue.uses[needle] ?? []) {
            for (const one of tryUse(catalogue, scanned, use, piece))
                keepFirst(found, one);
        }
    });
    return [...found.values()];
}
function pieceAt(text, lines, at) {
    const line = lines.at(at);
    const from = Math.max(lines.start(line), at - BEFORE);
    const until = Math.min(lines.end(line), at + AFTER);
    const window = text.slice(from, until);
    const before = window.lastIndexOf(ESCAPED_BREAK, at - from);
    const after = window.indexOf(ESCAPED_BREAK, at - from);
    const start = before < 0 ? from : from + before + ESCAPED_BREAK.length;
    const piece = text.slice(start, after < 0 ? until : from + after);
    const next = after < 0 ? text.slice(lines.start(line + 1), Math.min(lines.end(line + 1), until + AFTER)) : '';
    return { text: piece, start, line, at, next, lines };
}
function tryUse(catalogue, scanned, use, piece) {
    if (use === 'co-authors')
        return coAuthor(catalogue, scanned, piece);
    const { match } = use;
    if (match.by === 'line') {
        const hit = lineHit(match.pattern, piece);
        if (hit === null)
            return [];
        const aside = lineAside(piece, hit) ?? (match.alone === true ? mentionAside(hit) : null);
        return [(0,finding/* finding */.g)(use, scanned.lines, located(scanned, piece, { model: hit.model, aside }))];
    }
    const trailer = parseTrailer(piece.text.replace(TICKED, ''));
    const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
    if (hit === null)
        return [];
    const read = { model: hit.groups?.model, aside: contextAside(piece) };
    return [(0,finding/* finding */.g)(use, scanned.trailers, located(scanned, piece, read))];
}
/** What stands behind a ticked box counts as if it stood alone. */
const TICKED = /^\s{0,20}[-*+]\s{1,4}\[[xX]\]\s{1,4}/;
function lineHit(pattern, { text, next, start }) {
    const box = TICKED.exec(text)?.[0].length ?? 0;
    const ways = [
        { within: text, skipped: 0, next },
        { within: `${text} ${next}`, skipped: 0, next: '' },
        ...(box === 0 ? [] : [{ within: text.slice(box), skipped: box, next }]),
    ];
    for (const { skipped, ...way } of ways) {
        const hit = pattern.exec(way.within);
        if (hit === null)
            continue;
        const before = way.within[hit.index - 1] ?? '';
        return { matched: hit[0], model: hit.groups?.model, offset: start + skipped + hit.index, before, ...way };
    }
    return null;
}
/** A hidden marker is a comment of its own, and also speaks from inside folded details: nobody reads it there. */
function lineAside(piece, { matched, offset, before }) {
    if (before === '`')
        return 'in inline code';
    if (!matched.startsWith('<!--'))
        return contextAside(piece);
    const comment = piece.lines.commentAt(offset);
    if (comment !== null && comment !== offset)
        return IN_COMMENT;
    const context = piece.lines.context(piece.line);
    return context === 'in folded details' ? null : context;
}
const IN_COMMENT = 'in a comment';
function contextAside({ lines, line, at }) {
    return lines.commentAt(at) === null ? lines.context(line) : IN_COMMENT;
}
function mentionAside({ within, next }) {
    return isMention(within, next) ? 'mentioned in a sentence' : null;
}
function located(scanned, { text, line }, { model, aside }) {
    return {
        text: text.trim(),
        line: line + 1,
        model: model === undefined ? null : (0,model_id/* toModelId */.A)(model),
        aside: scanned.aside ?? aside,
    };
}
function coAuthor(catalogue, scanned, piece) {
    const trailer = parseTrailer(piece.text.replace(TICKED, ''));
    if (trailer?.key !== 'co-authored-by' || trailer.address === null)
        return [];
    const account = accountOfAddress(trailer.address);
    if (account === null)
        return [];
    const found = located(scanned, piece, { model: modelInBrackets(trailer), aside: contextAside(piece) });
    return accountSignals(catalogue, account, 'trailer').map((use) => (0,finding/* finding */.g)(use, scanned.trailers, found));
}
function modelInBrackets({ name }) {
    const open = name.indexOf('(');
    return open < 0 ? undefined : name.slice(open);
}
/** A text says the same once, however often it says it; what counts is kept beside what was set aside before it. */
function keepFirst(found, one) {
    const key = `${one.signal}:${one.aside === null}`;
    if (!found.has(key))
        found.set(key, one);
}
//# sourceMappingURL=find-in-text.js.map
// EXTERNAL MODULE: ./build/attribution/find-labels.js
var find_labels = __webpack_require__(7323);
;// CONCATENATED MODULE: ./build/attribution/namesake.js

/**
 * Whether the first word of a branch is how its author's login is called, or begins: a person with an agent's name may
 * well put it there.
 */
function isNamesake(branch, author) {
    if (author === null || (0,bot_login/* isBot */.w)(author))
        return false;
    const slash = branch.indexOf('/');
    const word = branch.slice(0, Math.max(0, slash)).toLowerCase();
    const login = author.login.toLowerCase();
    return word !== '' && (word === login || word === login.split(/[-_.\d]/, 1)[0]);
}
//# sourceMappingURL=namesake.js.map
;// CONCATENATED MODULE: ./build/attribution/find-in-pull-request.js







/** Longest branch or title that is looked at: GitHub allows 255 bytes and 256 characters. */
const LONGEST = 300;
/** All signals of a pull request, in the order: author, branch, title, body, labels, commits, merge commit. */
function findInPullRequest(pullRequest, { start, catalogue }) {
    const { createdAt, commits, mergeCommit } = pullRequest;
    const startAt = start.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
    const found = [
        ...findInAuthor(catalogue, pullRequest),
        ...findInBranchAndTitle(catalogue, pullRequest),
        ...findInBody(catalogue, pullRequest),
        ...(0,find_labels/* findLabels */.T)(catalogue, pullRequest, startAt),
    ];
    for (const commit of commits ?? []) {
        found.push(...findInCommit(catalogue, commit, { createdAt, startAt }));
    }
    if (mergeCommit !== null && mergeCommit !== undefined) {
        const at = pullRequest.mergedAt ?? createdAt;
        found.push(...findInMessage(catalogue, mergeCommit, { at, atStart: false }));
    }
    return found;
}
function placeAtStart(field, at) {
    return { field, commit: null, at, atStart: true };
}
function findInAuthor(catalogue, { author, createdAt }) {
    if (author === null || author === undefined)
        return [];
    const place = placeAtStart('author', createdAt);
    const text = author.login;
    const agents = accountSignals(catalogue, author, 'author').map((one) => (0,finding/* finding */.g)(one, place, { text }));
    return (0,automation/* automationLogin */.Jx)(author) === null ? agents : [...agents, find_in_pull_request_automation('account', 'author', text)];
}
function findInBranchAndTitle(catalogue, { author, headBranch, title, createdAt }) {
    const found = [];
    const branch = headBranch?.slice(0, LONGEST) ?? '';
    for (const compiled of branch === '' ? [] : catalogue.branches) {
        if (!compiled.match.pattern.test(branch))
            continue;
        const { match, signal } = compiled;
        const isPlain = signal.certainty !== 'certain' && match.ownWord !== true;
        const isName = isPlain && isNamesake(branch, author ?? null);
        found.push((0,finding/* finding */.g)(compiled, placeAtStart('branch', createdAt), { text: branch, isName }));
    }
    const text = title?.slice(0, LONGEST) ?? '';
    for (const compiled of text === '' ? [] : catalogue.titles) {
        if (!compiled.match.pattern.test(text))
            continue;
        found.push((0,finding/* finding */.g)(compiled, placeAtStart('title', createdAt), { text }));
    }
    if ((0,automation/* isAutomationBranch */.gO)(branch))
        found.push(find_in_pull_request_automation('branch', 'branch', branch));
    return found;
}
function find_in_pull_request_automation(name, field, text) {
    return {
        signal: `automation/${name}`,
        harness: null,
        model: null,
        field,
        commit: null,
        line: null,
        text: text.slice(0, 200),
        means: 'automation',
        autonomy: 'agent',
        basis: field === 'author' ? 'identity' : 'text',
        certainty: field === 'author' ? 'certain' : 'weak',
        atStart: true,
        aside: null,
    };
}
/** The body as it is now stands for the body as opened: to drop edited ones would favour short-lived pull requests. */
function findInBody(catalogue, { body, createdAt }) {
    if (body === null || body === undefined || body === '')
        return [];
    const place = placeAtStart('body', createdAt);
    return findInText(catalogue, { text: body, trailers: place, lines: place, markdown: true, aside: null });
}
function findInCommit(catalogue, commit, { createdAt, startAt }) {
    const { sha, author, committer } = commit;
    const written = commit.authoredAt ?? commit.committedAt;
    const at = written ?? createdAt;
    const atStart = written !== undefined && written <= startAt;
    const when = { at, atStart, undated: written === undefined };
    const place = { commit: sha, ...when };
    return [
        ...(author === undefined ? [] : findInIdentity(catalogue, author, { ...place, field: 'commit-author' })),
        ...(committer === undefined
            ? []
            : findInIdentity(catalogue, committer, { ...place, field: 'committer' })),
        ...findInMessage(catalogue, commit, when),
    ];
}
/** Backports and updates carry the trailers of what they copy: the message of automation's own commit is not its. */
function isAutomationCommit({ author }) {
    const account = author?.account ?? accountOfAddress(author?.email ?? '');
    const login = account === null ? null : (0,automation/* automationLogin */.Jx)(account);
    return login !== null && !(0,automation/* isRelay */.gG)(login);
}
function findInMessage(catalogue, commit, when) {
    const { sha, message } = commit;
    const place = { commit: sha, ...when };
    return findInText(catalogue, {
        text: message,
        trailers: { ...place, field: 'trailer' },
        lines: { ...place, field: 'message' },
        markdown: false,
        aside: messageAside(message, commit),
    });
}
function messageAside(message, commit) {
    if (commit.isMerge ?? MERGE_SUBJECT.test(message))
        return 'in a merge commit';
    if (isRevert(message))
        return 'in the text of a revert';
    return isAutomationCommit(commit) ? 'in a commit of automation' : null;
}
/** What a merge brings in is others' work, whose commits git may list in its message. */
const MERGE_SUBJECT = /^Merge (?:remote-tracking )?branch(?:es)? '/;
/** Git's and GitHub's own reverts, which carry the text of what they undo. */
function isRevert(message) {
    if (message.startsWith('Revert "'))
        return true;
    return /^revert\b/i.test(message) && /^this reverts commit [0-9a-f]{7}/im.test(message.slice(0, 4000));
}
//# sourceMappingURL=find-in-pull-request.js.map
;// CONCATENATED MODULE: ./build/attribution/initiator.js





/**
 * The person behind a pull request whose author is an app: as the source says, else who assigned the agent, else whom
 * the vendor's body names, else the only human co-author. `undefined`: unknown, or the author is a person.
 */
function initiatorOf(pullRequest, context) {
    const { author, initiator } = pullRequest;
    if (author === null || author === undefined || !isTool(author, context.catalogue))
        return undefined;
    if (initiator !== undefined)
        return initiator;
    if (context.verdict.kind !== 'harness')
        return undefined;
    return assignedBy(pullRequest) ?? requestedBy(pullRequest, context) ?? onlyCoAuthor(pullRequest, context);
}
function isTool(account, catalogue) {
    if ((0,bot_login/* isBot */.w)(account) || (0,automation/* automationLogin */.Jx)(account) !== null)
        return true;
    return accountSignals(catalogue, account, 'author').length > 0;
}
/** The user who assigned the agent; else the one user whom the agent assigned beside itself when it opened. */
function assignedBy({ events }) {
    const assigned = (events ?? []).filter((event) => event.kind === 'assigned');
    const asked = assigned.find(({ actor, assignee }) => isUser(actor) && assignee !== null && (0,bot_login/* isBot */.w)(assignee));
    if (asked?.actor != null)
        return asked.actor;
    const beside = assigned
        .filter(({ actor }) => actor != null && (0,bot_login/* isBot */.w)(actor))
        .map(({ assignee }) => assignee)
        .filter((assignee) => assignee !== null)
        .filter((assignee) => isUser(assignee));
    const [first] = beside;
    return beside.every(({ login }) => login === first?.login) ? first : undefined;
}
function isUser(account) {
    return account?.kind === 'user' && !(0,bot_login/* isBot */.w)(account) && (0,automation/* automationLogin */.Jx)(account) === null;
}
const LONGEST_BODY = 100_000;
function requestedBy({ body }, { catalogue, verdict }) {
    if (body === null || body === undefined || verdict.kind !== 'harness')
        return undefined;
    for (const pattern of catalogue.harnesses.get(verdict.harness)?.requestedBy ?? []) {
        const login = pattern.exec(body.slice(0, LONGEST_BODY))?.groups?.login;
        if (login !== undefined)
            return { login, kind: 'user' };
    }
    return undefined;
}
/** The only person among commit authors and co-authors, if GitHub knows the account. */
function onlyCoAuthor({ commits }, { catalogue }) {
    const persons = new Map();
    const strangers = new Set();
    for (const { author, message } of commits ?? []) {
        for (const identity of [author ?? {}, ...coAuthors(message)]) {
            const account = identity.account ?? accountOfAddress(identity.email ?? '');
            if (isAgent(identity, account, catalogue))
                continue;
            if (account === null)
                strangers.add(identity.name ?? identity.email ?? '');
            else
                persons.set(account.login.toLowerCase(), { ...account, kind: 'user' });
        }
    }
    strangers.delete('');
    return persons.size === 1 && strangers.size === 0 ? [...persons.values()][0] : undefined;
}
function isAgent(identity, account, catalogue) {
    if (account !== null && isTool(account, catalogue))
        return true;
    if (account !== null && accountSignals(catalogue, account, 'trailer').length > 0)
        return true;
    const place = { field: 'commit-author', commit: null, at: 0, atStart: true };
    return findInIdentity(catalogue, identity, place).length > 0;
}
const MOST_LINES = 500;
function coAuthors(message) {
    if (!/co-authored-by/i.test(message))
        return [];
    return message
        .split('\n', MOST_LINES)
        .map((line) => parseTrailer(line.slice(0, 500)))
        .filter((trailer) => trailer?.key === 'co-authored-by')
        .map((trailer) => ({ name: trailer?.name ?? '', email: trailer?.address ?? '' }));
}
//# sourceMappingURL=initiator.js.map
// EXTERNAL MODULE: ./build/attribution/override.js
var attribution_override = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/attribution/nearest-id.js
/** No word is longer than any id of a harness. */
const nearest_id_LONGEST = 60;
/** So many letters may be wrong. */
const MOST_WRONG = 2;
/**
 * The id that a mistaken one most likely means: the first that it begins, or that begins it, up to a hyphen; else the
 * one that differs in the fewest letters, two at most. `null`: none is near.
 */
function nearestId(given, ids) {
    const word = given
        .slice(0, nearest_id_LONGEST)
        .toLowerCase()
        .trim()
        .replace(/[\s_.]+/g, '-');
    const begun = ids.find((id) => word === id || id.startsWith(`${word}-`) || word.startsWith(`${id}-`));
    if (begun !== undefined)
        return begun;
    let best = null;
    for (const id of ids) {
        const wrong = distance(word, id);
        if (wrong <= MOST_WRONG && (best === null || wrong < best.wrong))
            best = { id, wrong };
    }
    return best?.id ?? null;
}
/** Letters to add, drop or replace: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + Number(letter !== other);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
//# sourceMappingURL=nearest-id.js.map
;// CONCATENATED MODULE: ./build/attribution/unknown-declaration.js


/** A declaration of a harness that nobody knows, as evidence set aside: a slip of the pen is seen, not dropped in silence. */
function unknownDeclaration({ declared }, harnesses) {
    if (declared === undefined || declared.harness === null || harnesses.has(declared.harness))
        return null;
    const nearest = nearestId(declared.harness, [...harnesses.keys()]);
    const meant = nearest === null ? '' : `; did you mean ${nearest}?`;
    const text = `${declared.harness}, says ${declared.by}`;
    const override = { harness: null, model: null, atStart: false, text, by: 'declaration' };
    return { ...(0,attribution_override/* overrideFinding */.S)(override), aside: `unknown harness id${meant}` };
}
//# sourceMappingURL=unknown-declaration.js.map
;// CONCATENATED MODULE: ./build/attribution/attribute.js







/**
 * Says which harness made a pull request, on everything that was seen and on what existed when it became ready, with
 * the evidence for both. Reads only the facts given; never calls an unmarked pull request human.
 */
function attribute(pullRequest, context) {
    const { harnesses } = context.catalogue;
    const override = (0,attribution_override/* overrideOf */.O)(pullRequest, (id) => harnesses.has(id));
    const findings = findInPullRequest(pullRequest, context);
    const given = { findings, override, bot: botOf(pullRequest), harnesses };
    const verdict = decide(given);
    const words = [
        override === null ? null : (0,attribution_override/* overrideFinding */.S)(override),
        unknownDeclaration(pullRequest, harnesses),
    ];
    const initiator = initiatorOf(pullRequest, { catalogue: context.catalogue, verdict });
    return {
        verdict,
        atStart: decideAtStart(given, verdict),
        evidence: explain([...words.filter((word) => word !== null), ...findings], verdict),
        ...(initiator === undefined ? {} : { initiator }),
    };
}
function decideAtStart(given, verdict) {
    const later = given.findings.some(({ atStart }) => !atStart);
    if (!later && given.override?.atStart !== false)
        return verdict;
    const findings = given.findings.filter(({ atStart }) => atStart);
    const override = given.override?.atStart === true ? given.override : null;
    return decide({ ...given, findings, override });
}
/** Findings as evidence: those that support the verdict first, each group in the order in which they decide. */
function explain(findings, verdict) {
    const evidence = findings
        .toSorted((a, b) => orderOf(a) - orderOf(b))
        .map(({ aside, ...found }) => ({ ...found, setAside: reason({ aside, ...found }, verdict) }));
    const supporting = evidence.filter(({ setAside }) => setAside === null);
    return supporting.length === evidence.length
        ? evidence
        : [...supporting, ...evidence.filter(({ setAside }) => setAside !== null)];
}
function reason(found, verdict) {
    if (found.aside !== null)
        return found.aside;
    if (found.basis === 'person')
        return null;
    if (found.means === 'automation') {
        return verdict.kind === 'automation' ? null : 'automation does not decide here';
    }
    switch (verdict.kind) {
        case 'harness':
            if ((0,finding/* claims */.O)(found) === verdict.harness)
                return null;
            return verdict.basis === 'person' ? 'overridden by a person' : `${verdict.harness} goes first`;
        case 'automation':
            return 'text around automation';
        case 'unattributed':
            return 'overridden by a person';
    }
}
//# sourceMappingURL=attribute.js.map

/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ automationLogin),
/* harmony export */   gG: () => (/* binding */ isRelay),
/* harmony export */   gO: () => (/* binding */ isAutomationBranch)
/* harmony export */ });
/* harmony import */ var _bot_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);

/** Apps that open or touch pull requests and are no coding agents. Their names without `[bot]` may be people's. */
const APPS = new Set([
    ...['dependabot', 'dependabot-preview', 'renovate', 'github-actions', 'release-please', 'semantic-release'],
    ...['pre-commit-ci', 'allcontributors', 'mergify', 'kodiakhq', 'codecov', 'imgbot', 'greenkeeper'],
    ...[
        'github-merge-queue',
        'changeset-bot',
        'autofix-ci',
        'netlify',
        'vercel',
        'sonarcloud',
        'sonarqubecloud',
    ],
    ...[
        'cloudflare-workers-and-pages',
        'deepsource-autofix',
        'deepsource-io',
        'lgtm-com',
        'restyled-io',
        'stale',
    ],
    ...['weblate', 'transifex-integration', 'gcf-owl-bot', 'gitguardian', 'whitesource-bolt-for-github'],
    ...['mend-bolt-for-github', 'mend-for-github-com', 'socket-security', 'aikido-autofix', 'aikido-security'],
    ...['azure-pipelines', 'microsoft-github-policy-service', 'microsoft-github-operations', 'dotnet-maestro'],
    ...[
        'dotnet-policy-service',
        'rust-bors',
        'bors',
        'depfu',
        'updatecli',
        'step-security-bot',
        'stepsecurity-app',
    ],
    ...['octo-sts', 'linux-foundation-easycla', 'mintlify', 'qodana-cloud', 'blacksmith-sh', 'pull'],
    ...[
        'vercel-ai-sdk',
        'jit-ci',
        'wiz-inc',
        'fossabot',
        'trunk-io',
        'linear',
        'linear-code',
        'jira',
        'atlassian',
    ],
    ...[
        'nixpkgs-ci',
        'azure-sdk-automation',
        'graphite-app',
        'github-advanced-security',
        'github-code-quality',
    ],
    ...['renovate-approve', 'snyk-io', 'zed-zippy', 'sentry-release-bot', 'getsentry-bot', 'ghcp4a-bot'],
]);
/** Machine users: ordinary accounts that only a program uses. */
const MACHINE_USERS = new Set([
    ...['dependabot', 'renovate-bot', 'semantic-release-bot', 'snyk-bot', 'codecov-commenter', 'web-flow'],
    ...['crowdin-bot', 'dotnet-bot', 'k8s-ci-robot', 'openshift-ci-robot', 'openshift-cherrypick-robot'],
    ...[
        'copybara-service',
        'facebook-github-bot',
        'pytorchmergebot',
        'pytorchbot',
        'rust-highfive',
        'homebrew-bot',
    ],
    ...['brewtestbot', 'conda-forge-admin', 'regro-cf-autotick-bot', 'r-ryantm', 'scala-steward', 'pyup-bot'],
    ...['cla-bot', 'claassistant', 'gitbook-bot', 'qodana-bot', 'gemini-cli-robot', 'stdlib-bot', 'azure-sdk'],
    ...['kubevirt-bot', 'npm-cli-bot', 'goreleaserbot', 'lintr-bot', 'styler-bot', 'greenkeeperio-bot'],
    ...['github-merge-queue', 'gcf-owl-bot', 'allcontributors', 'pre-commit-ci', 'weblate-bot', 'mergify-bot'],
]);
/** Accounts whose pull requests may well be an agent's: workflows open them for whatever ran inside. */
const RELAYS = new Set(['github-actions']);
const BRANCH = /^(?:dependabot|renovate|snyk|snyk-upgrade|snyk-fix|release-please|changeset-release|mergify|pre-commit-ci|all-?contributors|weblate|crowdin|l10n|imgbot|backport|gh-readonly-queue|graphite-base)[/-]/;
/** The plain login of an account that is known automation, else `null`. */
function automationLogin(account) {
    const login = (0,_bot_login_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLogin */ .q)(account.login);
    const known = MACHINE_USERS.has(login) || ((0,_bot_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBot */ .w)(account) && APPS.has(login));
    return known ? login : null;
}
/** Whether an automation account passes on the work of others: then its pull request's own text speaks for them. */
function isRelay(login) {
    return RELAYS.has(login) || (!APPS.has(login) && !MACHINE_USERS.has(login));
}
/** Whether a branch has the shape of a bot's. People make such branches too: it never decides by itself. */
function isAutomationBranch(branch) {
    return BRANCH.test(branch);
}
//# sourceMappingURL=automation.js.map

/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ plainLogin),
/* harmony export */   w: () => (/* binding */ isBot)
/* harmony export */ });
const SUFFIX = '[bot]';
/** A login in lower case without `[bot]`, which GraphQL drops, and without the `app/` of GitHub's own command line. */
function plainLogin(login) {
    const lower = login.toLowerCase();
    const start = lower.startsWith('app/') ? 4 : 0;
    return lower.slice(start, lower.endsWith(SUFFIX) ? -SUFFIX.length : undefined);
}
/** Whether an account is known to be an app and no person. */
function isBot(account) {
    return account.kind === 'bot' || account.login.endsWith(SUFFIX) || account.login.startsWith('app/');
}
//# sourceMappingURL=bot-login.js.map

/***/ }),

/***/ 5424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ HARNESSES)
});

;// CONCATENATED MODULE: ./build/attribution/harnesses/aider.js
/**
 * Aider. The trailer (default since 0.85.0, June 2025) names the model: Qwen + Aider and DeepSeek + Aider are views
 * of it. Before that the author's name ended in `(aider)`, and the committer's where aider committed a person's change.
 */
const aider = {
    id: 'aider',
    name: 'Aider',
    vendor: 'Aider AI',
    homepage: 'https://aider.chat',
    tier: 2,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: '--attribute-co-authored-by (the default since 0.85.0)',
        off: '--no-attribute-co-authored-by, --no-attribute-author, --no-attribute-committer',
    },
    splitByModel: true,
    over: [],
    since: '2023-05-09',
    requestedBy: [],
    signals: [
        {
            id: 'aider/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@aider.',
                pattern: /^aider \((?<model>[^)]{1,100})\) {0,3}<(?:aider|noreply)@aider\.(?:chat|dev)>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2025-04-01',
            example: {
                text: 'Co-authored-by: aider (gpt-5.4) <aider@aider.chat>',
                source: 'https://github.com/Aider-AI/aider/commit/79c45c3cd6d84ecb0d163a853136cf7e6b3f4584',
            },
            nearMisses: [
                'Co-authored-by: Paul Gauthier <paul@aider.chat>',
                'Co-authored-by: Aiden <aider@example.com>',
                'Co-authored-by: aider (gpt-5.4)',
            ],
        },
        {
            id: 'aider/author-name',
            match: { by: 'name', in: ['commit-author'], pattern: / \(aider\)$/ },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'Paul Gauthier (aider)', source: 'https://github.com/Aider-AI/aider' },
            nearMisses: ['Haider Ali', 'aider', 'Paul (aider) Gauthier'],
        },
        {
            id: 'aider/committer-name',
            match: { by: 'name', in: ['committer'], pattern: / \(aider\)$/ },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'Paul Gauthier (aider)', source: 'https://github.com/Aider-AI/aider' },
            nearMisses: ['Haider Ali', 'Paul Gauthier'],
        },
        {
            id: 'aider/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: 'aider <aider@aider.chat>', source: 'https://aider.chat/docs/git.html' },
            nearMisses: ['Paul Gauthier <paul@aider.chat>'],
        },
        {
            id: 'aider/branch',
            match: { by: 'branch', pattern: /^aider\// },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'aider/issue-12', source: 'https://github.com/chaoss/disclosure' },
            nearMisses: ['aider-docs', 'raider/fix', 'docs/aider/usage'],
        },
    ],
};
//# sourceMappingURL=aider.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/auggie.js
/** Auggie and Augment Code. The terminal writes nothing by itself; the footer of its pull requests is the best mark. */
const auggie = {
    id: 'auggie',
    name: 'Auggie',
    vendor: 'Augment Code',
    homepage: 'https://www.augmentcode.com',
    tier: 3,
    kinds: ['cli', 'ide'],
    marks: {
        commits: 'sometimes',
        on: 'Intent: git.autoCommit (its default)',
        off: 'the default of the terminal and the editors',
    },
    splitByModel: false,
    over: [],
    since: '2024-04-24',
    requestedBy: [],
    signals: [
        {
            id: 'auggie/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 182802480, login: 'augment-app-staging', bare: true },
                    { login: 'augment-app', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '182802480+augment-app-staging[bot]@users.noreply.github.com',
                source: 'https://github.com/augmentcode/auggie/pull/129',
            },
            nearMisses: ['augmentcode[bot]', 'augment-application', 'alice@augmentcode.com'],
        },
        {
            id: 'auggie/pull-request-footer',
            match: {
                by: 'line',
                needle: 'opened by [augment code]',
                pattern: /^[^a-z\d`"'<]{0,20}pull request opened by \[augment code\]\(https:\/\/www\.augmentcode\.com\/?\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Pull Request opened by [Augment Code](https://www.augmentcode.com/) with guidance from the PR author',
                source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
            },
            nearMisses: ['See [Augment Code](https://www.augmentcode.com/)', '🤖 Augment PR Summary'],
        },
        {
            id: 'auggie/intent-agent-trailer',
            match: {
                by: 'trailer',
                key: 'agent-id',
                needle: 'agent-id:',
                pattern: /^agent-[0-9a-f]{8}-[0-9a-f-]{27}$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Agent-Id: agent-b7c0ab31-3977-4209-aeb7-fa0b979952ef',
                source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
            },
            nearMisses: ['Agent-Id: worker-7', 'Agent-Id: b7c0ab31-3977-4209-aeb7-fa0b979952ef'],
        },
        {
            id: 'auggie/intent-note-trailer',
            match: {
                by: 'trailer',
                key: 'linked-note-id',
                needle: 'linked-note-id:',
                pattern: /^[\w-]{4,64}$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Linked-Note-Id: 36d157bb-bc43-47ef-be5c-a78c6a5a28ef',
                source: 'https://github.com/teqplay/vesselvoyage-backend/pull/714',
            },
            nearMisses: ['Linked-Note: 36d157bb-bc43-47ef-be5c-a78c6a5a28ef'],
        },
        {
            id: 'auggie/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'augmentcode.com',
                pattern: /^(?:augment(?: agent| code| ai)?|auggie)(?: \((?<model>[^)<]*)\))?\s{0,3}<[^<>@]*@augmentcode\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Augment Agent <noreply@augmentcode.com>',
                source: 'https://github.com/github/spec-kit',
            },
            nearMisses: [
                'Co-authored-by: Stephen Augustus <foo@auggie.dev>',
                'Co-authored-by: Alice Augment <alice@augmentcode.com>',
            ],
        },
    ],
};
//# sourceMappingURL=auggie.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/claude-code.js
/** Claude Code: terminal, desktop, web, GitHub Action and GitHub's Agent HQ. Often wrapped (claude-mpm). */
const claudeCode = {
    id: 'claude-code',
    name: 'Claude Code',
    vendor: 'Anthropic',
    homepage: 'https://claude.com/claude-code',
    tier: 3,
    kinds: ['cli', 'ide', 'cloud-agent'],
    marks: {
        commits: 'always',
        on: 'settings.json: attribution.commit and attribution.pr (the default)',
        off: 'settings.json: attribution.commit and attribution.pr set to ""; older: includeCoAuthoredBy false',
    },
    splitByModel: false,
    over: [],
    since: '2024-11-01',
    requestedBy: [],
    signals: [
        {
            id: 'claude-code/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 209825114, login: 'claude' },
                    { id: 242468646, login: 'anthropic-code-agent', bare: true },
                    { id: 81847 },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '41898282+claude[bot]@users.noreply.github.com',
                source: 'https://github.com/modelcontextprotocol/inspector/pull/1044',
            },
            nearMisses: [
                'claude',
                'claude-muller',
                '41898282+github-actions[bot]@users.noreply.github.com',
                '1234567+claude@users.noreply.github.com',
            ],
        },
        {
            id: 'claude-code/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['noreply@anthropic.com', 'claude@anthropic.com'],
                name: /^claude\b(?! mpm)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Claude <noreply@anthropic.com>',
                source: 'https://github.com/openai/openai-agents-js/commit/d2b810a55e7b8ac18c57f0fa2c2a02aefdc973f3',
            },
            nearMisses: ['GPT-5 <noreply@anthropic.com>', 'Claude Muller <claude.muller@anthropic.com>'],
        },
        {
            id: 'claude-code/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@anthropic.com',
                pattern: /^claude\b(?! mpm)(?<model>[^<]*)<(?:no-?reply|claude)@anthropic\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
                source: 'https://github.com/Aider-AI/aider/commit/9ee29182cebf2aebc3c5aa52c75a855f8aea0e0d',
            },
            nearMisses: [
                'Co-Authored-By: gpt-5.3-codex-high <noreply@anthropic.com>',
                'Co-Authored-By: Claude MPM <https://github.com/bobmatnyc/claude-mpm>',
                'Co-authored-by: Claude Muller <claude.muller@anthropic.com>',
                'Co-authored-by: Claude Muller <claude@example.com>',
                'Reviewed-by: Claude <noreply@anthropic.com>',
            ],
        },
        {
            id: 'claude-code/plus-tag',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '+claude-code@',
                pattern: /^(?<model>[^<]*)<[^<>@]*\+claude-code@[^<>@]+>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Claude Sonnet 4.6 <jamie.tanna+claude-code@mend.io>',
                source: 'https://github.com/renovatebot/renovate',
            },
            nearMisses: ['Co-authored-by: Claude Sonnet 4.5 <jamie.tanna+claude@mend.io>'],
        },
        {
            id: 'claude-code/session-trailer',
            match: {
                by: 'trailer',
                key: 'claude-session',
                needle: 'claude-session:',
                pattern: /^https:\/\/claude\.ai\/code\/session_\w+$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            since: '2026-06-01',
            example: {
                text: 'Claude-Session: https://claude.ai/code/session_01GrHZSypDfMnym1tM5XJAFZ',
                source: 'https://github.com/simonw/datasette/commit/57ce1a059fce43b32cc54ca4afeeb645e7a6f5af',
            },
            nearMisses: ['Claude-Session: none', 'Claude-Session-Notes: https://claude.ai/code/session_01GrHZ'],
        },
        {
            id: 'claude-code/session-link',
            match: {
                by: 'line',
                needle: 'claude.ai/code/session_',
                pattern: /^\s{0,8}https:\/\/claude\.ai\/code\/session_\w+\s*$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2026-01-01',
            example: {
                text: 'https://claude.ai/code/session_01Fak22deVmDX3KRBKVptJBL',
                source: 'https://github.com/steveyegge/beads/commit/6486aa4db1f5bdc58db7e9445e1a701be05c93a3',
            },
            nearMisses: ['Discussed in https://claude.ai/code/session_01Fak22deVmDX3KRBKVptJBL last week'],
        },
        {
            id: 'claude-code/footer-link',
            match: {
                by: 'line',
                needle: 'claude',
                pattern: /^[^a-z\d`"'<]{0,20}\[?generated (?:with|by) (?:\[claude code\]|claude code\])\(https:\/\/claude\.(?:com|ai)\/(?:claude-)?code[^)\s]*\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '🤖 Generated with [Claude Code](https://claude.ai/code)',
                source: 'https://github.com/Aider-AI/aider/commit/84576f3824e2b326e63ae006d2ed3cdca6df45ae',
            },
            nearMisses: [
                'Remove the "Generated with [Claude Code](https://claude.ai/code)" footer',
                '`🤖 Generated with [Claude Code](https://claude.ai/code)`',
                '> 🤖 Generated with [Claude Code](https://claude.ai/code)',
                '- [ ] Generated with [Claude Code](https://claude.ai/code)',
                'Not generated with [Claude Code](https://claude.ai/code)',
            ],
        },
        {
            id: 'claude-code/footer-text',
            match: {
                by: 'line',
                needle: 'generated with ',
                pattern: /^[^a-z\d`"'<]{0,20}generated with (?:claude (?:code|cli)(?: \(https:\/\/claude\.(?:ai|com)\/[^)\s]*\))?|https:\/\/claude\.ai\/code)[\s._*]{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Generated with Claude Code',
                source: 'https://github.com/getsentry/sentry-mcp/commit/289e70511f8ba5470a4729995ef920e16db365dd',
            },
            nearMisses: ['Generated with Claude Code in mind', 'Docs for pages generated with Claude Code'],
        },
        {
            id: 'claude-code/branch-action',
            match: { by: 'branch', pattern: /^claude\/(?:issue|pr)-\d{1,9}-\d{8}-\d{4}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'claude/issue-1041-20260126-2214',
                source: 'https://github.com/modelcontextprotocol/inspector/pull/1044',
            },
            nearMisses: ['issue-1041-20260126-2214', 'revert-1044-claude/issue-1041-20260126-2214'],
        },
        {
            id: 'claude-code/branch',
            match: { by: 'branch', pattern: /^claude\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'claude/analyze-test-coverage-01UsdzGSVd6gCNWLNEn1FBxw',
                source: 'https://github.com/github/github-mcp-server/pull/1435',
            },
            nearMisses: ['add-claude-opus-4-6', 'claude-4-rest-of-updates', 'feature/claude/docs'],
        },
        {
            id: 'claude-code/assisted-by',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'assisted-by:',
                pattern: /^\W{0,8}claude[\s-]?code\b\s{0,3}(?:[:(]\s{0,3}(?:model:\s{0,3})?(?<model>[^,)<]+))?/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Assisted-by: Claude Code',
                source: 'https://github.com/dependabot/fetch-metadata/commit/f9ab481642b42745d2adffefdefebeaa4fb84571',
            },
            nearMisses: [
                'Assisted-by: Claude Opus 4.6 via Crush <crush@charm.land>',
                'Assisted-by: Claude Muller <claude@example.com>',
            ],
        },
        {
            id: 'claude-code/assisted-via',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: ' via claude code',
                pattern: /^(?<model>[^<:]{1,60}) via claude code\b/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'Assisted-by: Opus 4.6 via Claude Code', source: 'https://github.com/jj-vcs/jj' },
            nearMisses: ['Assisted-by: Opus 4.6 via Crush'],
        },
    ],
};
//# sourceMappingURL=claude-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/claude-mpm.js
/**
 * Claude MPM, an orchestrator over Claude Code. Its commits mostly carry Claude Code's trailer too, and since
 * 2026-02 often nothing else: those cannot be told from Claude Code.
 */
const claudeMpm = {
    id: 'claude-mpm',
    name: 'Claude MPM',
    vendor: 'Bob Matsuoka',
    homepage: 'https://github.com/bobmatnyc/claude-mpm',
    tier: 4,
    kinds: ['cli'],
    marks: {
        commits: 'sometimes',
        on: 'the commit hooks that claude-mpm installs',
        off: '.claude/settings.json: attribution',
    },
    splitByModel: false,
    over: ['claude-code'],
    since: '2025-07-01',
    requestedBy: [],
    signals: [
        {
            id: 'claude-mpm/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'claude mpm',
                pattern: /^claude mpm\s{0,3}<[^>]*>$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Claude MPM <https://github.com/bobmatnyc/claude-mpm>',
                source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
            },
            nearMisses: ['Co-Authored-By: Claude <noreply@anthropic.com>', 'Co-Authored-By: Claude MPM'],
        },
        {
            id: 'claude-mpm/version-trailer',
            match: {
                by: 'trailer',
                key: 'x-mpm-version',
                needle: 'x-mpm-version:',
                pattern: /^v?\d+\.\d+[\w.+-]*$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            since: '2026-06-01',
            example: {
                text: 'X-MPM-Version: 6.5.57',
                source: 'https://github.com/bobmatnyc/claude-mpm/commit/5533a65bb4b2510cf12f6cc6e880826543bf0c66',
            },
            nearMisses: ['MPM-Version: 6.5.57', 'X-MPM-Version: of the header'],
        },
        {
            id: 'claude-mpm/model-trailer',
            match: {
                by: 'trailer',
                key: 'x-ai-model',
                needle: 'x-ai-model:',
                pattern: /^(?<model>claude-[\w.[\]-]+)$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2026-06-01',
            example: {
                text: 'X-AI-Model: claude-opus-4-8',
                source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
            },
            nearMisses: ['AI-Model: claude-opus-4-8', 'X-AI-Model: the header we now send'],
        },
        {
            id: 'claude-mpm/models-trailer',
            match: {
                by: 'trailer',
                key: 'x-ai-models',
                needle: 'x-ai-models:',
                pattern: /^(?<model>claude-[\w.[\]-]+)(?:,|$)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            since: '2026-06-01',
            example: {
                text: 'X-AI-Models: claude-opus-4-8, claude-sonnet-4-6',
                source: 'https://github.com/bobmatnyc/claude-mpm/blob/main/docs/developer/squash-merge-trailers.md',
            },
            nearMisses: ['AI-Models: claude-opus-4-8, claude-sonnet-4-6'],
        },
        {
            id: 'claude-mpm/tokens-trailer',
            match: { by: 'trailer', key: 'x-ai-tokens-in', needle: 'x-ai-tokens-in:', pattern: /^\d+$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2026-06-01',
            example: {
                text: 'X-AI-Tokens-In: 942',
                source: 'https://github.com/bobmatnyc/claude-mpm/commit/2b2635f2f11fe2285117ad42b2eef159a5bef8b9',
            },
            nearMisses: ['X-AI-Tokens-In: a header'],
        },
        {
            id: 'claude-mpm/footer',
            match: {
                by: 'line',
                needle: 'claude mpm',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[?claude mpm\b/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '🤖👥 Generated with [Claude MPM](https://github.com/bobmatnyc/claude-mpm)',
                source: 'https://github.com/bobmatnyc/claude-mpm/commit/326da2ae2da2ac969f4d359ce94ffba6d41a77c2',
            },
            nearMisses: [
                '🤖👥 Generated with [Claude Code](https://claude.ai/code)',
                'docs: explain the Claude MPM footer',
            ],
        },
        {
            id: 'claude-mpm/two-people-footer',
            match: {
                by: 'line',
                needle: 'generated with',
                pattern: /^\s{0,8}🤖👥 generated with\b/iu,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '🤖👥 Generated with [Claude MPM](https://claude.com/claude-code)',
                source: 'https://github.com/bobmatnyc/claude-mpm/pull/112',
            },
            nearMisses: ['🤖 Generated with [Claude Code](https://claude.com/claude-code)'],
        },
    ],
};
//# sourceMappingURL=claude-mpm.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/codex.js
/**
 * OpenAI Codex. Cloud tasks open pull requests under the person's own account, with a branch, a label and a task
 * link; the terminal and the editors leave nothing unless somebody asks for it. No default mark names the model.
 */
const codex = {
    id: 'codex',
    name: 'Codex',
    vendor: 'OpenAI',
    homepage: 'https://openai.com/codex',
    tier: 3,
    kinds: ['cloud-agent', 'cli', 'ide'],
    marks: {
        commits: 'sometimes',
        on: 'an account setting (from 2026-06); before: features.codex_git_commit = true',
        off: 'the default',
    },
    splitByModel: false,
    over: [],
    since: '2025-04-16',
    requestedBy: [],
    signals: [
        {
            id: 'codex/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 242516109, login: 'openai-code-agent', bare: true }, { id: 267193182 }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: '242516109+Codex@users.noreply.github.com',
                source: 'https://api.github.com/users/openai-code-agent%5Bbot%5D',
            },
            nearMisses: ['codex', '1234567+codex@users.noreply.github.com'],
        },
        {
            id: 'codex/connector',
            match: {
                by: 'account',
                in: ['author', 'commit-author'],
                accounts: [{ id: 199175422, login: 'chatgpt-codex-connector' }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'chatgpt-codex-connector[bot]',
                source: 'https://github.com/apps/chatgpt-codex-connector',
            },
            nearMisses: ['chatgpt-codex-connector-fan'],
        },
        {
            id: 'codex/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['codex@openai.com', 'noreply@openai.com'],
                name: /^(?:openai |chatgpt )?codex\b/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Codex <codex@openai.com>',
                source: 'https://github.com/openai/openai-agents-js/commit/648116decceb6077d318a38f64233605dc9bf000',
            },
            nearMisses: ['Alice <alice@openai.com>', 'Codex <codex@example.com>'],
        },
        {
            id: 'codex/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@openai.com',
                pattern: /^(?:(?:openai |chatgpt )?codex\b(?<model>[^<]*)<(?:noreply|codex)|(?:openai|chatgpt) {0,3}<codex)@openai\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Codex <noreply@openai.com>',
                source: 'https://github.com/git-ai-project/git-ai/commit/65e3b5edc94d387dbb2abf664fe748c319a76ba7',
            },
            nearMisses: [
                'Co-authored-by: Codex Fan <codex.fan@openai.com>',
                'Co-authored-by: ChatGPT <noreply@openai.com>',
                'Reviewed-by: Codex <noreply@openai.com>',
            ],
        },
        {
            id: 'codex/co-author-model',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@openai.com',
                pattern: /^(?:openai )?(?<model>gpt[- ]?\d[^<]*)<(?:noreply|codex)@openai\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: OpenAI GPT 5.5 <noreply@openai.com>',
                source: 'https://github.com/git-ai-project/git-ai/commit/566638029129590eafb97723fee96ebbfa10536e',
            },
            nearMisses: ['Co-Authored-By: GPT-5 <noreply@anthropic.com>'],
        },
        {
            id: 'codex/task-link',
            match: {
                by: 'line',
                needle: 'chatgpt.com/codex/tasks/task_',
                alone: true,
                pattern: /https:\/\/chatgpt\.com\/codex\/tasks\/task_[a-z]_[0-9a-f]{32}/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            since: '2025-05-01',
            example: {
                text: 'https://chatgpt.com/codex/tasks/task_i_687ed6408eb4832097d775c4cd4641a2',
                source: 'https://github.com/openai/openai-agents-python/commit/83dc898e675fbc7d96fb4c8b5214314d628c6a38',
            },
            nearMisses: [
                'https://chatgpt.com/codex/tasks/',
                '> https://chatgpt.com/codex/tasks/task_i_0',
                'Introduced by https://chatgpt.com/codex/tasks/task_i_687ed6408eb4832097d775c4cd4641a2',
            ],
        },
        {
            id: 'codex/label',
            match: { by: 'label', label: 'codex' },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2025-05-01',
            example: { text: 'codex', source: 'https://github.com/SAILResearch/AI_Teammates_in_SE3' },
            nearMisses: ['codex-review', 'harness: codex'],
        },
        {
            id: 'codex/branch',
            match: { by: 'branch', pattern: /^(?:[a-z0-9]{6}-)?codex\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'codex/fix-filesystem-line-limits',
                source: 'https://github.com/modelcontextprotocol/servers/pull/4178',
            },
            nearMisses: ['codex-cli-docs', 'revert-310-revert-302-codex/add-tests', 'feature/codex/docs'],
        },
        {
            id: 'codex/footer',
            match: {
                by: 'line',
                needle: 'openai.com/codex',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[codex\]\(https:\/\/openai\.com\/codex\/?\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: '🤖 Generated with [Codex](https://openai.com/codex)',
                source: 'https://openai.com/codex',
            },
            nearMisses: ['See [Codex](https://openai.com/codex)'],
        },
        {
            id: 'codex/assisted-by',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'assisted-by:',
                pattern: /^(?:openai )?codex\b\s{0,3}(?:[:(]\s{0,3}(?:model:\s{0,3})?(?<model>[^,)<]+))?/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Assisted-by: OpenAI Codex',
                source: 'https://github.com/browser-use/browser-use/commit/3648bbad7f2aa9e8447ff796a54ffbde840a789d',
            },
            nearMisses: ['Assisted-by: OpenAI GPT-5', 'Assisted-by: OpenCode:qwen3-coder'],
        },
    ],
};
//# sourceMappingURL=codex.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/copilot.js
/**
 * GitHub Copilot: coding agent, terminal, desktop app and VS Code's agent. Accounts of one display name differ in
 * id: 198982749 is the coding agent, 223556219 the co-author of local sessions, 175728472 the reviewer.
 */
const copilot = {
    id: 'copilot',
    name: 'GitHub Copilot',
    vendor: 'GitHub',
    homepage: 'https://github.com/features/copilot',
    tier: 2,
    kinds: ['cloud-agent', 'cli', 'ide'],
    marks: {
        commits: 'sometimes',
        on: 'the coding agent and the terminal (defaults); VS Code: git.addAICoAuthor',
        off: 'terminal: includeCoAuthoredBy = false; VS Code: git.addAICoAuthor = off; coding agent: none',
    },
    splitByModel: false,
    over: [],
    since: '2024-04-29',
    requestedBy: [],
    signals: [
        {
            id: 'copilot/coding-agent',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 198982749, login: 'copilot-swe-agent', bare: true },
                    { id: 198982749, login: 'copilot' },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '198982749+Copilot@users.noreply.github.com',
                source: 'https://github.com/microsoft/playwright-mcp/commit/7e8a26acb96f68bf5bf5d108aeae7dfbef26f757',
            },
            nearMisses: [
                'copilot',
                'copilot-pull-request-reviewer[bot]',
                '175728472+Copilot@users.noreply.github.com',
                '1234567+copilot@users.noreply.github.com',
            ],
        },
        {
            // The login that REST gives the coding agent: no person can have it, github.com/copilot is a page of GitHub's.
            id: 'copilot/author-login',
            match: { by: 'account', in: ['author'], accounts: [{ login: 'copilot', bare: true }] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'Copilot', source: 'https://github.com/unbug/codelf/pull/141' },
            nearMisses: ['copilot-fan', 'my-copilot'],
        },
        {
            id: 'copilot/session-co-author',
            match: { by: 'account', in: ['commit-author', 'committer', 'trailer'], accounts: [{ id: 223556219 }] },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Copilot App <223556219+Copilot@users.noreply.github.com>',
                source: 'https://github.com/github/github-mcp-server/commit/275ad336139e05da178a5adab362add0979a535c',
            },
            nearMisses: [
                'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
                'Reviewed-by: Copilot <223556219+Copilot@users.noreply.github.com>',
            ],
        },
        {
            id: 'copilot/session-trailer',
            match: {
                by: 'trailer',
                key: 'copilot-session',
                needle: 'copilot-session:',
                pattern: /^[0-9a-f]{8}-[0-9a-f-]{27}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2026-06-01',
            example: {
                text: 'Copilot-Session: 36dbeb09-12b0-4c19-af36-2573772a7dbd',
                source: 'https://github.com/modelcontextprotocol/inspector/commit/87121a7ca7c6c531a71a8c5764e4b2e9af12391f',
            },
            nearMisses: ['Copilot-Session: none', 'Session: 36dbeb09-12b0-4c19-af36-2573772a7dbd'],
        },
        {
            id: 'copilot/agent-logs-trailer',
            match: {
                by: 'trailer',
                key: 'agent-logs-url',
                needle: 'agent-logs-url:',
                pattern: /^https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/sessions\/[0-9a-f-]{36}$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            since: '2026-03-01',
            example: {
                text: 'Agent-Logs-Url: https://github.com/microsoft/mcp/sessions/00551a90-b7c8-4ab1-b7bc-067f5b3c8602',
                source: 'https://github.com/microsoft/mcp/commit/f696af9c6f922ffef83bf9bd858abc64596ca045',
            },
            nearMisses: ['Agent-Logs-Url: https://example.com/sessions/00551a90-b7c8-4ab1-b7bc-067f5b3c8602'],
        },
        {
            id: 'copilot/editor-co-author',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'copilot@github.com',
                pattern: /^(?:github )?copilot\s{0,3}<copilot@github\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            // VS Code added it without any use of Copilot: https://github.com/microsoft/vscode/issues/314311
            falseWindow: { from: '2026-04-22', until: '2026-05-07' },
            example: {
                text: 'Co-authored-by: GitHub Copilot <copilot@github.com>',
                source: 'https://github.com/actions/dependency-review-action/commit/a2a0ad82ba4162b87ab488ce44a9301e450f56a4',
            },
            nearMisses: ['Co-authored-by: Copilot Fan <copilot@example.com>'],
        },
        {
            id: 'copilot/plus-tag',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '+github-copilot@',
                pattern: /^(?<model>[^<]*)<[^<>@]*\+github-copilot@[^<>@]+>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: gpt-4.1 <jamie.tanna+github-copilot@mend.io>',
                source: 'https://github.com/renovatebot/renovate',
            },
            nearMisses: ['Co-authored-by: gpt-4.1 <jamie.tanna+github@mend.io>'],
        },
        {
            id: 'copilot/assisted-by',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'assisted-by:',
                pattern: /^github copilot\s{0,3}\((?:model:\s{0,3})?(?<model>[^,)]+)[,)]/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Assisted-by: GitHub Copilot (model: claude-sonnet-4.6, autonomous)',
                source: 'https://github.com/github/spec-kit',
            },
            nearMisses: ['Assisted-by: GitHub Actions (nightly)'],
        },
        {
            id: 'copilot/body-marker',
            match: {
                by: 'line',
                needle: '<!-- start copilot ',
                pattern: /<!-- START COPILOT (?:CODING AGENT (?:TIPS|SUFFIX)|ORIGINAL PROMPT) -->/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '<!-- START COPILOT CODING AGENT TIPS -->',
                source: 'https://github.com/dubzzz/fast-check/commit/cf8c98c339561a3230a05e007130faae8dec0f4b',
            },
            nearMisses: ['START COPILOT CODING AGENT TIPS', '<!-- START COPILOT REVIEW -->'],
        },
        {
            id: 'copilot/tips-link',
            match: {
                by: 'line',
                needle: 'gh.io/copilot-coding-agent-tips',
                pattern: /copilot coding agent tips\]\(https:\/\/gh\.io\/copilot-coding-agent-tips\)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Learn more [Copilot coding agent tips](https://gh.io/copilot-coding-agent-tips) in the docs.',
                source: 'https://github.com/Azure/azure-storage-azcopy/pull/3077',
            },
            nearMisses: ['https://gh.io/copilot-coding-agent-docs'],
        },
        {
            id: 'copilot/opening-words',
            match: {
                by: 'line',
                needle: 'thanks for assigning this issue to me',
                pattern: /^thanks for assigning this issue to me\. i'm starting to work on it and will keep this pr's description/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: "Thanks for assigning this issue to me. I'm starting to work on it and will keep this PR's description up to date as I form a plan and make progress.",
                source: 'https://github.com/SAILResearch/AI_Teammates_in_SE3',
            },
            nearMisses: ['Thanks for assigning this issue to me!'],
        },
        {
            id: 'copilot/workspace-link',
            match: {
                by: 'line',
                needle: 'copilot-workspace.githubnext.com/',
                pattern: /https:\/\/copilot-workspace\.githubnext\.com\/[^\s)]/,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            until: '2025-12-31',
            example: {
                text: 'For more details, open the [Copilot Workspace session](https://copilot-workspace.githubnext.com/PixePerfa/codegen/tree/gen).',
                source: 'https://github.com/codegen-sh/codegen/commit/691a604c278f01d47266ec0e28b0272fa89f669e',
            },
            nearMisses: ['https://githubnext.com/projects/copilot-workspace'],
        },
        {
            id: 'copilot/branch',
            match: { by: 'branch', pattern: /^copilot\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2025-05-01',
            example: {
                text: 'copilot/add-auto-unquarantine-tests-agent',
                source: 'https://github.com/dotnet/aspire/pull/13775',
            },
            nearMisses: ['feat/github-copilot-reasoning-options', 'copilot-docs', 'revert-12-copilot/fix-7'],
        },
    ],
};
//# sourceMappingURL=copilot.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/cursor.js
/** Cursor: editor, terminal and cloud agent share one address. Pull requests are opened under the person's account. */
const cursor = {
    id: 'cursor',
    name: 'Cursor',
    vendor: 'Anysphere',
    homepage: 'https://cursor.com',
    tier: 2,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'Settings, Agent, Attribution (the default since 2026-01-29)',
        off: 'Settings, Agent, Attribution',
    },
    splitByModel: false,
    over: [],
    since: '2023-03-14',
    requestedBy: [],
    signals: [
        {
            id: 'cursor/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 206951365, login: 'cursor' },
                    { login: 'cursoragent', bare: true, machineUser: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '206951365+cursor[bot]@users.noreply.github.com',
                source: 'https://github.com/RooCodeInc/Roo-Code',
            },
            nearMisses: ['cursor', 'cursor-fan', '1234567+cursor@users.noreply.github.com'],
        },
        {
            id: 'cursor/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['cursoragent@cursor.com', 'agent@cursor.com'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Cursor Agent <cursoragent@cursor.com>',
                source: 'https://github.com/modelcontextprotocol/inspector/commit/cbb3ebcd1a36b69db02a77d26a6c0854ce7ec3b8',
            },
            nearMisses: ['Alice <alice@cursor.com>'],
        },
        {
            id: 'cursor/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'cursoragent@cursor.com',
                pattern: /^cursor(?: agent)?\s{0,3}(?:\((?<model>[^)<]*)\))?\s{0,3}<cursoragent@cursor\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Cursor <cursoragent@cursor.com>',
                source: 'https://github.com/modelcontextprotocol/python-sdk/commit/ff2fed8080e623fa62d6f97fc3edc60617c0c0d0',
            },
            nearMisses: [
                'Co-authored-by: Alice <alice@cursor.com>',
                'Reviewed-by: Cursor <cursoragent@cursor.com>',
            ],
        },
        {
            id: 'cursor/made-with-trailer',
            match: { by: 'trailer', key: 'made-with', needle: 'made-with:', pattern: /^cursor$/i },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2026-02-01',
            example: {
                text: 'Made-with: Cursor',
                source: 'https://github.com/getsentry/sentry-mcp/commit/f521d3249e9e63b5f697311e3a65a2916a803672',
            },
            nearMisses: ['Made-with: cursor pagination', 'Made-with: love'],
        },
        {
            id: 'cursor/body-marker',
            match: {
                by: 'line',
                needle: 'cursor_agent_pr_body_',
                pattern: /<!-- CURSOR_AGENT_PR_BODY_(?:BEGIN|END) -->/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '<!-- CURSOR_AGENT_PR_BODY_BEGIN -->',
                source: 'https://github.com/getsentry/sentry-mcp/pull/945',
            },
            nearMisses: ['<!-- CURSOR_SUMMARY -->', 'CURSOR_AGENT_PR_BODY_BEGIN'],
        },
        {
            id: 'cursor/agent-link',
            match: {
                by: 'line',
                needle: 'cursor.com/',
                alone: true,
                pattern: /https:\/\/(?:www\.)?cursor\.com\/(?:agents\/bc-|agents(?:\?|%3f)id=bc-|background-agent(?:\?|%3f)bcid=bc-)[0-9a-f-]{8}/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '[Open in Web](https://www.cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5)',
                source: 'https://github.com/browser-use/browser-use/commit/4f44eee632bfdee8a5f59ca7beef1f3c385dd5f3',
            },
            nearMisses: [
                'https://docs.cursor.com/background-agent/web-and-mobile',
                'https://cursor.com/agents',
                'Supersedes https://cursor.com/agents?id=bc-58a5225a-9914-4951-9eef-0db856cb1ae5, which did not work.',
            ],
        },
        {
            id: 'cursor/footer',
            match: {
                by: 'line',
                needle: 'made with [cursor]',
                pattern: /^[^a-z\d`"'<]{0,20}made with \[cursor\]\(https:\/\/(?:www\.)?cursor\.com\/?\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Made with [Cursor](https://cursor.com)',
                source: 'https://github.com/vercel/ai/commit/93783920102f5422baeb99f27bcf72b9db392a4f',
            },
            nearMisses: [
                'Written by [Cursor Bugbot](https://cursor.com/bugbot)',
                'A list made with [Cursor](/docs)',
            ],
        },
        {
            id: 'cursor/branch',
            match: { by: 'branch', pattern: /^cursor\/.+-[0-9a-f]{4}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'cursor/src-docs-typos-0755',
                source: 'https://github.com/xtermjs/xterm.js/pull/5978',
            },
            nearMisses: ['cursor-pagination-2', 'cursor-args-fix', 'feature/cursor/pagination-ef2f'],
        },
        {
            id: 'cursor/branch-prefix',
            match: { by: 'branch', pattern: /^cursor\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'proven',
            example: { text: 'cursor/src-docs-typos', source: 'https://github.com/xtermjs/xterm.js' },
            nearMisses: ['cursor-blink', 'cursor_color'],
        },
    ],
};
//# sourceMappingURL=cursor.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/devin.js
/** Devin: cloud agent, terminal and desktop. Its pull requests have the bot as author; the person stands in the body. */
const devin = {
    id: 'devin',
    name: 'Devin',
    vendor: 'Cognition',
    homepage: 'https://devin.ai',
    tier: 3,
    kinds: ['cloud-agent', 'cli', 'ide'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    since: '2024-03-12',
    requestedBy: [
        /^[#*\s]{0,6}requested by:?[*\s]{0,6}(?:[^@\n(]{0,80}\()?@(?<login>[a-z\d][a-z\d-]{0,38})(?![\w.])/im,
    ],
    signals: [
        {
            id: 'devin/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 158243242, login: 'devin-ai-integration', bare: true },
                    { id: 248786709, login: 'beta-devin-ai-integration', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '158243242+devin-ai-integration[bot]@users.noreply.github.com',
                source: 'https://github.com/linear-b/gitstream/commit/488aabb334bc31cc7a87d3b23556f78202fa5d4a',
            },
            nearMisses: ['devin', 'devin-wong', '1234567+devin@users.noreply.github.com'],
        },
        {
            id: 'devin/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'devin@cognition.ai',
                pattern: /^devin\b[^<]*<devin@cognition\.ai>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'unproven',
            example: { text: 'Co-Authored-By: Devin <devin@cognition.ai>', source: 'https://docs.devin.ai' },
            nearMisses: ['Co-Authored-By: Devin Wong <devin.wong@example.com>'],
        },
        {
            id: 'devin/session-line',
            match: {
                by: 'line',
                needle: 'link to ',
                alone: true,
                pattern: /^[^a-z\d`"'<]{0,20}link to (?:local )?devin (?:run|session)\b/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Link to Devin run: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
                source: 'https://github.com/PySpur-Dev/pyspur/commit/908badc3f8056c40fecea18e9aa2fdda87d2e6d5',
            },
            nearMisses: [
                'Link to docs: https://docs.devin.ai',
                "Link to Devin's talk",
                'Link to Devin run that failed: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
            ],
        },
        {
            id: 'devin/session-link',
            match: {
                by: 'line',
                needle: 'app.devin.ai/sessions/',
                alone: true,
                pattern: /https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0',
                source: 'https://github.com/antiwork/flexile/pull/318',
            },
            nearMisses: [
                'https://app.devin.ai/review/vellum-ai/vellum-assistant/pull/6718',
                'See https://app.devin.ai/sessions/3925b251a74a40dba31aa544a62ae6f0 for the failed attempt.',
            ],
        },
        {
            id: 'devin/footer',
            match: {
                by: 'line',
                needle: 'generated with [devin]',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[devin\]\(https:\/\/(?:app\.)?devin\.ai/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Generated with [Devin](https://devin.ai)',
                source: 'https://github.com/tobi/qmd/commit/4d55cfe80146a10dce867e8796b7a706190b91ae',
            },
            nearMisses: ['[Devin](https://devin.ai) reviewed this'],
        },
        {
            id: 'devin/branch-timestamp',
            match: { by: 'branch', pattern: /^devin\/\d{10}-/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'devin/1725866467-optimize-regex-compilation',
                source: 'https://github.com/linear-b/gitstream/pull/786',
            },
            nearMisses: ['revert-9-devin/1725866467-optimize', 'devin-1725866467-fix'],
        },
        {
            id: 'devin/branch',
            match: { by: 'branch', pattern: /^devin\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'devin/pd-56-cline-preset',
                source: 'https://github.com/git-ai-project/git-ai/pull/1896',
            },
            nearMisses: ['devin-docs', 'users/devin/fix'],
        },
    ],
};
//# sourceMappingURL=devin.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/gemini-cli.js
/** Gemini CLI writes no mark by default: what is seen comes from its workflow account and from users' conventions. */
const geminiCli = {
    id: 'gemini-cli',
    name: 'Gemini CLI',
    vendor: 'Google',
    homepage: 'https://github.com/google-gemini/gemini-cli',
    tier: 3,
    kinds: ['cli'],
    marks: { commits: 'never', on: 'an instruction in GEMINI.md', off: 'the default' },
    splitByModel: false,
    over: [],
    since: '2025-04-01',
    requestedBy: [],
    signals: [
        {
            id: 'gemini-cli/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 218312386, login: 'gemini-cli' }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '218312386+gemini-cli[bot]@users.noreply.github.com',
                source: 'https://github.com/google-gemini/gemini-cli',
            },
            nearMisses: ['gemini-cli-robot', '224641728+gemini-cli-robot@users.noreply.github.com'],
        },
        {
            id: 'gemini-cli/co-author-account',
            match: { by: 'account', in: ['trailer'], accounts: [{ id: 218195315 }] },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: gemini-cli <218195315+gemini-cli@users.noreply.github.com>',
                source: 'https://github.com/google-gemini/gemini-cli/issues',
            },
            nearMisses: ['Co-Authored-By: gemini-cli <1234567+gemini-cli@users.noreply.github.com>'],
        },
        {
            id: 'gemini-cli/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@google.com',
                pattern: /^(?:google )?gemini(?:[\s-]cli)?(?<model>[\s(-][^<]*)<(?:noreply|gemini|gemini-cli)@google\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Gemini CLI <gemini@google.com>',
                source: 'https://github.com/github/spec-kit',
            },
            nearMisses: [
                'Co-authored-by: Gemini Smith <gsmith@google.com>',
                'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
            ],
        },
        {
            id: 'gemini-cli/assisted-by',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'assisted-by:',
                pattern: /^(?:google )?gemini[\s-]cli\b\s{0,3}(?:[:(]\s{0,3}(?:model:\s{0,3})?(?<model>[^,)<]+))?/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Assisted-by: Gemini CLI:gemini-3.1-pro-preview',
                source: 'https://github.com/google-gemini/gemini-cli',
            },
            nearMisses: ['Assisted-by: Google Antigravity with Gemini', 'Assisted-by: Gemini'],
        },
        {
            id: 'gemini-cli/branch-issue-fixer',
            match: { by: 'branch', pattern: /^gemini-fix-\d{1,9}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'gemini-fix-412',
                source: 'https://github.com/google-github-actions/run-gemini-cli',
            },
            nearMisses: ['gemini_2_fix', 'gemini-fix-typo', 'gemini_tools'],
        },
    ],
};
//# sourceMappingURL=gemini-cli.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/jules.js
/** Jules, Google's cloud agent. The person who started the task stands in the body's last line. */
const jules = {
    id: 'jules',
    name: 'Jules',
    vendor: 'Google',
    homepage: 'https://jules.google',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    since: '2024-12-11',
    requestedBy: [
        /created automatically by jules for task [^\n@]{0,160}started by @(?<login>[a-z\d][a-z\d-]{0,38})/i,
    ],
    signals: [
        {
            id: 'jules/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 161369871, login: 'google-labs-jules', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '161369871+google-labs-jules[bot]@users.noreply.github.com',
                source: 'https://github.com/microsoft/playwright-mcp/commit/f92547664161fdcffffc10958f5936d487406dfc',
            },
            nearMisses: ['jules', 'jules-yzerd', '1234567+jules@users.noreply.github.com'],
        },
        {
            id: 'jules/task-footer',
            match: {
                by: 'line',
                needle: 'automatically by jules for task',
                pattern: /^[^a-z\d`"'<]{0,20}pr created automatically by jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d+\)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '*PR created automatically by Jules for task [14039077492578475302](https://jules.google.com/task/14039077492578475302) started by @chanka*',
                source: 'https://github.com/google/virtual-broadcast-production-assistant/pull/309',
            },
            nearMisses: ['The task was started automatically by Jules for task force B', 'Created by Jules Mons'],
        },
        {
            id: 'jules/branch-task-id',
            // Clocks, not task ids: dates of 14 digits or more (20YYMMDD…, a backport bot's), nanoseconds since 1970 from
            // 2017 to 2030 (19 digits; the ids are random below 2^64, so one in fifty is lost), ticks since the year 1 (.NET).
            match: {
                by: 'branch',
                pattern: /(?:^jules-|-)(?!20[2-9]\d[01]\d[0-3]\d{7}|1[5-8]\d{17}(?!\d)|63[5-9]\d{15}(?!\d))\d{17,20}(?:-[0-9a-f]{8,9})?$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'fix-auto-close-duplicates-1978707039478511080',
                source: 'https://github.com/anthropics/claude-code/pull/46450',
            },
            nearMisses: [
                'backport-17871-20260821215301048273',
                'backport-17871-20260821215301048',
                'hotfix-1696156800000000000',
                'hotfix-638956512000000000',
                'fix-issue-123456',
                'jules-notes',
            ],
        },
    ],
};
//# sourceMappingURL=jules.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/warp.js
/** Warp's agent mode and its cloud agent Oz, which can run another harness inside ("running Codex"). */
const warp = {
    id: 'warp',
    name: 'Warp',
    vendor: 'Warp',
    homepage: 'https://www.warp.dev',
    tier: 3,
    kinds: ['cli', 'cloud-agent'],
    marks: {
        commits: 'always',
        on: 'agents.warp_agent.other.agent_attribution_enabled (the default)',
        off: 'agents.warp_agent.other.agent_attribution_enabled = false; for a team: enable_warp_attribution',
    },
    splitByModel: false,
    over: ['codex', 'claude-code', 'gemini-cli'],
    since: '2024-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'warp/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 243557089, login: 'oz-by-warp', bare: true },
                    { login: 'warp-factories', bare: true },
                    { id: 277970191, login: 'oz-for-oss', bare: true },
                    { login: 'warp-for-oss', bare: true },
                    { id: 240773466, login: 'warp-dev-github-integration', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '243557089+oz-by-warp[bot]@users.noreply.github.com',
                source: 'https://github.com/warpdotdev/warp',
            },
            nearMisses: ['warp-fan', 'zach@warp.dev', 'oz'],
        },
        {
            id: 'warp/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['oz-agent@warp.dev', 'agent@warp.dev', 'oz@warp.dev'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Oz <oz-agent@warp.dev>',
                source: 'https://github.com/warpdotdev/oz-agent-action/commit/105e251f2d3b34695289b688c8c38d7d06b72490',
            },
            nearMisses: ['Zach <zach@warp.dev>'],
        },
        {
            id: 'warp/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@warp.dev',
                pattern: /^(?:oz|warp)(?: agent)?\s{0,3}<(?:oz-agent|agent|oz)@warp\.dev>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2026-01-01',
            example: {
                text: 'Co-Authored-By: Warp <agent@warp.dev>',
                source: 'https://github.com/tobi/qmd/commit/e151444aed2d2384c92c7e7dfeeba7b9e96f6df6',
            },
            nearMisses: ['Co-Authored-By: Zach <zach@warp.dev>', 'Co-Authored-By: Oz Katz <oz@example.com>'],
        },
        {
            id: 'warp/footer',
            match: {
                by: 'line',
                needle: 'this pr was ',
                pattern: /^[^a-z\d`"'<]{0,20}this pr was (?:generated with|created by) \[(?:oz|warp)\]\(https:\/\/(?:www\.)?warp\.dev/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '_This PR was created by [Oz](https://warp.dev/oz) (running Codex)._',
                source: 'https://github.com/warpdotdev/warp',
            },
            nearMisses: [
                'This PR was created by [Oz](https://example.com)',
                'Warp was mentioned: this PR was small',
            ],
        },
        {
            id: 'warp/conversation-link',
            match: {
                by: 'line',
                needle: 'warp.dev/conversation/',
                alone: true,
                pattern: /https:\/\/(?:app\.|staging\.)?warp\.dev\/conversation\/[0-9a-f-]{36}/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '_Conversation: https://staging.warp.dev/conversation/01234567-89ab-4cde-8f01-23456789abcd_',
                source: 'https://github.com/warpdotdev/warp',
            },
            nearMisses: ['https://docs.warp.dev/conversation/'],
        },
        {
            id: 'warp/run-link',
            match: {
                by: 'line',
                needle: 'warp.dev/runs/',
                alone: true,
                pattern: /https:\/\/oz\.(?:staging\.)?warp\.dev\/runs\/[\w-]{8}/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '_Run: https://oz.staging.warp.dev/runs/01234567-89ab-4cde-8f01-23456789abcd_',
                source: 'https://github.com/warpdotdev/warp',
            },
            nearMisses: ['https://oz.warp.dev/runs/'],
        },
        {
            id: 'warp/ticked-box',
            match: {
                by: 'line',
                needle: 'warp agent mode',
                pattern: /^\s{0,8}[-*] \[x\] warp agent mode\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '- [x] Warp Agent Mode - This PR was created via Warp’s AI Agent Mode',
                source: 'https://github.com/warpdotdev/warp',
            },
            nearMisses: [
                '- [ ] Warp Agent Mode - This PR was created via Warp’s AI Agent Mode',
                'Fix Warp Agent Mode on Linux',
            ],
        },
        {
            id: 'warp/branch',
            match: { by: 'branch', pattern: /^(?:oz-agent|oz-agent-fix|oz)\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            since: '2026-01-01',
            example: {
                text: 'oz-agent/cloud-run-support',
                source: 'https://github.com/warpdotdev/oz-agent-action/pull/29',
            },
            nearMisses: ['ozone/fix', 'factory/warp-cli', 'warp-drive'],
        },
    ],
};
//# sourceMappingURL=warp.js.map
;// CONCATENATED MODULE: ./build/attribution/catalogue.js











/** Every harness that is known, in the order of their ids. A new one is one file and one line here. */
const HARNESSES = [
    aider,
    auggie,
    claudeCode,
    claudeMpm,
    codex,
    copilot,
    cursor,
    devin,
    geminiCli,
    jules,
    warp,
];
//# sourceMappingURL=catalogue.js.map

/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ presentLabels),
/* harmony export */   T: () => (/* binding */ findLabels)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7334);
/* harmony import */ var _bot_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4647);



/** A label put by automation this soon after creation was there when the pull request was opened. */
const AT_OPENING = 10 * _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
/** The last time each label was put, by lower-case name, of the labels that are on the pull request now. */
function presentLabels(pullRequest) {
    const last = new Map();
    for (const [place, event] of (pullRequest.events ?? []).entries()) {
        if (event.kind === 'labeled')
            last.set(event.label.toLowerCase(), { at: event.at, actor: event.actor ?? null, place });
        if (event.kind === 'unlabeled' && pullRequest.labels === undefined)
            last.delete(event.label.toLowerCase());
    }
    if (pullRequest.labels === undefined)
        return last;
    return new Map(pullRequest.labels.map((name) => [name.toLowerCase(), last.get(name.toLowerCase()) ?? null]));
}
/** Signals of labels. Who put a label and when decides whether it was there at the start; unknown: it was not. */
function findLabels(catalogue, pullRequest, startAt) {
    if (pullRequest.labels === undefined && pullRequest.events === undefined)
        return [];
    const found = [];
    for (const [label, put] of presentLabels(pullRequest)) {
        for (const compiled of catalogue.labels.get(label) ?? []) {
            const latest = Math.max(startAt, pullRequest.createdAt + AT_OPENING);
            const atStart = put?.actor != null && (0,_bot_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w)(put.actor) && put.at <= latest;
            const place = { field: 'label', commit: null, at: pullRequest.createdAt, atStart };
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(compiled, place, { text: label }));
        }
    }
    return found;
}
//# sourceMappingURL=find-labels.js.map

/***/ }),

/***/ 4647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ claims),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
const CLIPPED = 200;
/** Puts a matched signal, its place and its text together. */
function finding(compiled, place, found) {
    const { signal } = compiled;
    return {
        signal: signal.id,
        harness: compiled.harness,
        model: found.model ?? null,
        field: place.field,
        commit: place.commit,
        line: found.line ?? null,
        text: found.text.slice(0, CLIPPED),
        means: signal.means,
        autonomy: signal.autonomy,
        basis: IDENTITY_FIELDS.has(place.field) ? 'identity' : 'text',
        certainty: found.isName === true ? 'weak' : certaintyAt(compiled, place.at),
        atStart: place.atStart,
        ...(place.undated === true ? { undated: true } : {}),
        aside: found.aside ?? asideAt(compiled, place.at),
    };
}
const IDENTITY_FIELDS = new Set(['author', 'commit-author', 'committer']);
function certaintyAt(compiled, at) {
    const doubtful = at >= compiled.falseFrom && at < compiled.falseUntil;
    return doubtful || compiled.signal.status === 'unproven' ? 'weak' : compiled.signal.certainty;
}
function asideAt(compiled, at) {
    if (compiled.signal.means === 'reviewed')
        return 'a review, not authorship';
    if (at < compiled.from)
        return 'older than the mark';
    return at >= compiled.until ? 'younger than the mark' : null;
}
/** A harness that a finding speaks for, or `null` where it cannot count. */
function claims(found) {
    if (found.aside !== null || (found.means !== 'authored' && found.means !== 'assisted'))
        return null;
    return found.harness;
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toModelId)
/* harmony export */ });
const LONGEST = 120;
const SHAPE = /^[a-z0-9][a-z0-9._/-]{0,63}$/;
/** Family by the start of the plain name; what follows it is the version, or the whole name where that says more. */
const FAMILIES = [
    { start: /^(?:chat)?gpt(?=[-\d]|$)-?/, family: 'gpt' },
    { start: /^o[1-9](?=-|$)/, family: 'openai', whole: true },
    { start: /^gemini(?=[-\d]|$)-?/, family: 'gemini' },
    { start: /^(?:qwen|qwq)/, family: 'qwen', whole: true },
    { start: /^deepseek(?=[-\d]|$)-?/, family: 'deepseek' },
    { start: /^grok(?=[-\d]|$)-?/, family: 'grok' },
    { start: /^kimi(?=[-\d]|$)-?/, family: 'kimi' },
    { start: /^glm(?=[-\d]|$)-?/, family: 'glm' },
    { start: /^(?:meta-)?llama(?=[-\d]|$)-?/, family: 'llama' },
    { start: /^(?:mistral|mixtral|devstral|codestral|magistral)(?=[-\d]|$)/, family: 'mistral', whole: true },
    { start: /^minimax(?=[-\d]|$)-?/, family: 'minimax' },
    { start: /^composer(?=[-\d]|$)-?/, family: 'composer' },
    { start: /^gemma(?=[-\d]|$)-?/, family: 'gemma' },
];
/**
 * The model that a raw text names, as `family/version`: `Opus 4.6 (1M context)` and `claude-opus-4-6` are both
 * `claude/opus-4.6`; routing prefixes (`openrouter/qwen/…`) and dates fall away. `null`: no model of a known family.
 */
function toModelId(raw) {
    const plain = plainName(raw.slice(0, LONGEST));
    const id = claudeId(plain) ?? familyId(plain);
    return id !== null && SHAPE.test(id) ? id : null;
}
/** Lower case, joined by `-`, without remarks in brackets, routing prefixes, dates, `:free` and `-latest`. */
function plainName(raw) {
    const open = raw.trim().replace(/^[([]+/, '');
    const uncommented = open.split(/[([\])<>]/, 1)[0] ?? '';
    const name = uncommented.split('/').at(-1) ?? '';
    return name
        .toLowerCase()
        .trim()
        .replace(/^model: */, '')
        .replace(/:free$/, '')
        .replace(/-(?:20\d\d-?\d\d-?\d\d|latest)$/, '')
        .replaceAll(/[\s:_@-]+/g, '-')
        .replace(/^openai-/, '')
        .replace(/^codex-(gpt.*)$/, '$1-codex')
        .replace(/-$/, '');
}
/** Claude's line and version stand in either order: `claude-opus-4-6`, `claude-3-7-sonnet`, `Sonnet 4.5`. */
function claudeId(name) {
    const line = /(?:^|-)(opus|sonnet|haiku|fable|mythos)(?=-|\d|$)/.exec(name)?.[1];
    if (line === undefined)
        return /^claude$/.test(name) ? 'claude' : null;
    if (!/^(?:claude|anthropic|code|opus|sonnet|haiku|fable|mythos)(?=[-.\d]|$)/.test(name))
        return null;
    const after = new RegExp(`${line}-?(\\d{1,2})(?:[.-](\\d{1,2}))?(?![\\d])`).exec(name);
    const version = after ?? /-(\d{1,2})(?:[.-](\d{1,2}))?-/.exec(name);
    if (version === null)
        return `claude/${line}`;
    return `claude/${line}-${version[1]}${version[2] === undefined ? '' : `.${version[2]}`}`;
}
function familyId(name) {
    for (const { start, family, whole } of FAMILIES) {
        const found = start.exec(name)?.[0];
        if (found === undefined)
            continue;
        const version = whole === true ? name : name.slice(found.length);
        return version === '' || version === family ? family : `${family}/${version}`;
    }
    return null;
}
//# sourceMappingURL=model-id.js.map

/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ harnessIds),
/* harmony export */   b: () => (/* binding */ naming)
/* harmony export */ });
/** How the cohorts of each harness are called, by harness id. */
function naming({ harnesses }) {
    return new Map([...harnesses].map(([id, { name, splitByModel }]) => [id, { name, splitByModel }]));
}
/** The ids that a configuration, a label or a declaration may name, in the catalogue's order. */
function harnessIds({ harnesses }) {
    return [...harnesses.keys()];
}
//# sourceMappingURL=naming.js.map

/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ overrideOf),
/* harmony export */   S: () => (/* binding */ overrideFinding)
/* harmony export */ });
/* harmony import */ var _find_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7323);
/* harmony import */ var _model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7397);


const PREFIX = 'harness: ';
const MODEL_PREFIX = 'harness-model: ';
const OVERRIDE = 'harness-override';
/**
 * The override of a pull request: a declaration, else a label `harness: X` that a user put last, else the one that was
 * put together with `harness-override`. Our own labels are otherwise no signals. Made after the end, it is not known at the start.
 */
function overrideOf(pullRequest, isKnown) {
    const { declared } = pullRequest;
    if (declared !== undefined && (declared.harness === null || isKnown(declared.harness))) {
        const { harness, model, by, at } = declared;
        return {
            harness,
            model: modelOf(model ?? null),
            atStart: isBeforeEnd(pullRequest, at),
            text: by,
            by: 'declaration',
        };
    }
    if (pullRequest.labels === undefined && pullRequest.events === undefined)
        return null;
    return labelOverride(pullRequest, isKnown);
}
/** An override as evidence. */
function overrideFinding(override) {
    return {
        signal: `override/${override.by}`,
        harness: override.harness,
        model: override.model,
        field: override.by === 'label' ? 'label' : 'declared',
        commit: null,
        line: null,
        text: override.text.slice(0, 200),
        means: 'authored',
        autonomy: 'assistant',
        basis: 'person',
        certainty: 'certain',
        atStart: override.atStart,
        aside: null,
    };
}
/** A model that is already an id stays as it is. */
function modelOf(model) {
    if (model === null)
        return null;
    return /^[a-z0-9]+(?:\/[a-z0-9][a-z0-9._-]{0,50})?$/.test(model) ? model : (0,_model_id_js__WEBPACK_IMPORTED_MODULE_1__/* .toModelId */ .A)(model);
}
function isBeforeEnd({ mergedAt, closedAt }, at) {
    const end = Math.min(mergedAt ?? Number.POSITIVE_INFINITY, closedAt ?? Number.POSITIVE_INFINITY);
    return at === undefined || at < end;
}
function labelOverride(pullRequest, isKnown) {
    const labels = (0,_find_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .presentLabels */ .D)(pullRequest);
    const commanded = labels.has(OVERRIDE);
    let best = null;
    for (const [label, put] of labels) {
        const harness = label.startsWith(PREFIX) ? label.slice(PREFIX.length) : '';
        if (harness !== 'none' && !isKnown(harness))
            continue;
        if (!commanded && put?.actor?.kind !== 'user')
            continue;
        if (best === null || isBetter(put, best.put, labels.get(OVERRIDE) ?? null))
            best = { harness, put };
    }
    if (best === null)
        return null;
    const model = [...labels.keys()].find((label) => label.startsWith(MODEL_PREFIX));
    return {
        harness: best.harness === 'none' ? null : best.harness,
        model: commanded && model !== undefined ? modelOf(model.slice(MODEL_PREFIX.length)) : null,
        atStart: isBeforeEnd(pullRequest, best.put?.at),
        text: `${PREFIX}${best.harness}`,
        by: 'label',
    };
}
/**
 * A user's word goes before a command's echo, and the later before the earlier. Of what no user put, the command's
 * echo is the one that came with `harness-override`: a run at the same moment may have put its finding after it.
 */
function isBetter(put, than, override) {
    const byUser = put?.actor?.kind === 'user';
    if (byUser !== (than?.actor?.kind === 'user'))
        return byUser;
    if (byUser)
        return (put?.at ?? 0) > (than?.at ?? 0);
    const [time, place] = distance(put, override);
    const [otherTime, otherPlace] = distance(than, override);
    if (time !== otherTime)
        return time < otherTime;
    if (place !== otherPlace)
        return place < otherPlace;
    return (put?.place ?? 0) < (than?.place ?? 0);
}
/** Between two puts: milliseconds, then events, as GitHub's times are whole seconds. */
function distance(put, from) {
    if (put === null || from === null)
        return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    return [Math.abs(put.at - from.at), Math.abs(put.place - from.place)];
}
//# sourceMappingURL=override.js.map

/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Nothing that is longer is a slip of the pen. */
const LONGEST = 100;
/** The candidate that a text was probably meant to be; capitals, `-` and `_` do not count. `null`: none is near. */
function nearest(text, candidates) {
    const byPlain = new Map(candidates.map((candidate) => [plain(candidate), candidate]));
    if (byPlain.size === 0 || text.length > LONGEST)
        return null;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(plain(text), [...byPlain.keys()]);
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(text), found) <= Math.max(1, Math.floor(found.length / 3));
    return near ? (byPlain.get(found) ?? null) : null;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ couldBeSeen),
/* harmony export */   _: () => (/* binding */ membershipOf)
/* harmony export */ });
const AUTOMATION = Object.freeze({ kind: 'automation' });
const UNMARKED = Object.freeze({ kind: 'unmarked' });
const UNOBSERVED = Object.freeze({ kind: 'unobserved' });
/** The facts that can carry a mark. */
const MARKED_FACTS = ['author', 'headBranch', 'commits', 'title', 'body', 'labels', 'declared'];
/**
 * Where a pull request belongs in a comparison: only what existed at its start decides. A mark that came later would
 * tie membership to the outcome (immortal time, Suissa 2008, doi:10.1093/aje/kwm324).
 */
function membershipOf({ attribution, pullRequest }) {
    const { verdict, atStart } = attribution;
    if (verdict.kind === 'automation' || atStart.kind === 'automation')
        return AUTOMATION;
    if (atStart.kind === 'harness') {
        const { harness, model } = atStart;
        return atStart.strength === 'conclusive'
            ? { kind: 'harness', harness, model }
            : { kind: 'suggestive', harness };
    }
    if (verdict.kind === 'harness')
        return { kind: 'assisted-later', harness: verdict.harness };
    return couldBeSeen(pullRequest) ? UNMARKED : UNOBSERVED;
}
/** Whether a mark could have been found: silence of facts that are not there says nothing. */
function couldBeSeen(pullRequest) {
    return MARKED_FACTS.some((fact) => pullRequest[fact] !== undefined);
}
//# sourceMappingURL=membership.js.map

/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/measurement/membership.js
var membership = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/measurement/share-outcomes.js
const NO_TAGS = Object.freeze([]);
/** Shared, so that hundreds of thousands of rows hold one object. */
const NOT_COUNTED = notCounted(null);
const UNKNOWN_SHARE = Object.freeze({ kind: 'unknown' });
/** In the denominator. Make it once and share it. */
function counted(success, category, tags = NO_TAGS) {
    return Object.freeze({ kind: 'counted', success, category, tags });
}
/** Outside the denominator; its category is printed beside the share. */
function notCounted(category) {
    return Object.freeze({ kind: 'not-counted', category });
}
//# sourceMappingURL=share-outcomes.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/attribution-coverage.js


const IDENTITY = counted(true, 'identity');
const TEXT = counted(true, 'text');
const PERSON = counted(true, 'person');
const SUGGESTIVE = counted(false, 'suggestive');
const UNMARKED = counted(false, 'unmarked');
/** How much can be seen at all. */
const ATTRIBUTION_COVERAGE = {
    kind: 'share',
    id: 'attribution-coverage',
    title: 'Carry a harness’s mark',
    definition: 'Share of pull requests for which a harness is shown by an account or commit identity, by a text that anybody could write, or by the word of a person; weak signs alone do not count.',
    denominator: 'All pull requests that started, except those of automation such as dependency updates; unknown where no fact that could carry a mark is there.',
    better: 'higher',
    categories: ['identity', 'text', 'person', 'suggestive', 'unmarked'],
    tags: [],
    measure,
};
function measure({ start, attribution, pullRequest }) {
    if (start.kind === 'never-started')
        return NOT_COUNTED;
    const { verdict } = attribution;
    return verdict.kind === 'unattributed' && !(0,membership/* couldBeSeen */.K)(pullRequest) ? UNKNOWN_SHARE : strengthOf(verdict);
}
function strengthOf(verdict) {
    switch (verdict.kind) {
        case 'automation':
            return NOT_COUNTED;
        case 'unattributed':
            return UNMARKED;
        case 'harness':
            return verdict.strength === 'suggestive' ? SUGGESTIVE : byBasis(verdict.basis);
    }
}
function byBasis(basis) {
    switch (basis) {
        case 'identity':
            return IDENTITY;
        case 'text':
            return TEXT;
        case 'person':
            return PERSON;
    }
}
//# sourceMappingURL=attribution-coverage.js.map
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(7334);
;// CONCATENATED MODULE: ./build/measurement/spans.js
/** Shared, so that hundreds of thousands of rows hold one object. */
const NEVER_STARTED = Object.freeze({ kind: 'never-started' });
const UNKNOWN_SPAN = Object.freeze({ kind: 'unknown' });
/** From a moment to the merge, by the given clock (ms, never negative). Closed overtakes it, open is running. */
function spanToMerge({ outcome, asOf }, elapsedUntil) {
    switch (outcome.kind) {
        case 'merged':
            return outcome.at === null ? UNKNOWN_SPAN : { kind: 'ended', ms: elapsedUntil(outcome.at) };
        case 'closed':
            if (outcome.at === null)
                return UNKNOWN_SPAN;
            return { kind: 'overtaken', by: 'closed', ms: elapsedUntil(outcome.at) };
        case 'open':
            return { kind: 'running', ms: elapsedUntil(asOf) };
        case 'unknown':
            return UNKNOWN_SPAN;
    }
}
//# sourceMappingURL=spans.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/lead-time.js


/** From authored dates, which a rebase may rewrite: no gate metric (ruling 25). */
const LEAD_TIME = {
    kind: 'duration',
    id: 'lead-time',
    title: 'First commit → merged',
    definition: 'Time from when the first commit was authored to merge, and 0 where the commit is dated after it; closed unmerged never gets there, open is still running.',
    denominator: 'All pull requests that started; unknown where not every commit or not its authored date is known.',
    better: 'lower',
    checkpoints: [duration/* DAY */.d_, 7 * duration/* DAY */.d_, 14 * duration/* DAY */.d_],
    measure: lead_time_measure,
};
function lead_time_measure(observation) {
    const { start, outcome, pullRequest } = observation;
    if (start.kind === 'never-started')
        return NEVER_STARTED;
    const end = outcome.kind === 'merged' ? outcome.at : null;
    const first = firstAuthored(pullRequest, end ?? observation.asOf);
    if (first === null)
        return UNKNOWN_SPAN;
    return spanToMerge(observation, (until) => Math.max(0, until - first));
}
/** Commits committed after the end are none of it: they may come to light later and must not change the figure. */
function firstAuthored({ commits, commitsTotal }, end) {
    if (commits === undefined || commits.length === 0)
        return null;
    if (commitsTotal !== undefined && commitsTotal > commits.length)
        return null;
    let first = null;
    for (const { authoredAt, committedAt } of commits) {
        if (committedAt !== undefined && committedAt > end)
            continue;
        if (authoredAt === undefined)
            return null;
        first = Math.min(first ?? authoredAt, authoredAt);
    }
    return first;
}
//# sourceMappingURL=lead-time.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/merge-rate-of-resolved.js

const MERGED = counted(true, 'merged');
const CLOSED = counted(false, 'closed');
const OPEN = notCounted('open');
/** What others publish as "merge rate": it leaves open ones out and drifts as they resolve (ruling 8). */
const MERGE_RATE_OF_RESOLVED = {
    kind: 'share',
    id: 'merge-rate-of-resolved',
    title: 'Merged, of merged and closed',
    definition: 'Share of the pull requests resolved by the data cut, merged or closed, that were merged; it changes while open ones resolve, so it decides nothing.',
    denominator: 'Merged and closed pull requests; those still open are counted beside it, not in it.',
    better: 'neither',
    categories: ['merged', 'closed', 'open'],
    tags: [],
    measure: merge_rate_of_resolved_measure,
};
function merge_rate_of_resolved_measure({ start, outcome }) {
    if (start.kind === 'never-started')
        return NOT_COUNTED;
    switch (outcome.kind) {
        case 'merged':
            return MERGED;
        case 'closed':
            return CLOSED;
        case 'open':
            return OPEN;
        case 'unknown':
            return UNKNOWN_SHARE;
    }
}
//# sourceMappingURL=merge-rate-of-resolved.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/merged.js
/** Pull requests merged, by the moment of the merge. */
const merged_MERGED = {
    kind: 'count',
    id: 'merged',
    title: 'Merged this week',
    definition: 'Pull requests merged in the week, whenever they were opened: it shows use, not speed.',
    denominator: 'None: a plain count, and not of the same pull requests as those opened in the week.',
    better: 'neither',
    moment,
};
function moment({ outcome }) {
    switch (outcome.kind) {
        case 'merged':
            return outcome.at ?? undefined;
        case 'open':
        case 'closed':
            return null;
        case 'unknown':
            return undefined;
    }
}
//# sourceMappingURL=merged.js.map
;// CONCATENATED MODULE: ./build/measurement/merged-in-time.js

/** The age at which outcomes are read, so that they never change afterwards: 14 days of the calendar. */
const MATURITY = 14 * duration/* DAY */.d_;
/** Whether a merge came within 14 days of the start, the last moment included. */
function isMergedInTime(start, mergedAt) {
    return mergedAt - start <= MATURITY;
}
//# sourceMappingURL=merged-in-time.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/merged-by-14d.js


const IN_TIME = counted(true, 'merged-by-14d');
const LATER = counted(false, 'later');
const merged_by_14d_CLOSED = counted(false, 'closed');
const merged_by_14d_OPEN = counted(false, 'open');
/** The headline: read at a fixed age, so that it never changes later (ruling 8). */
const MERGED_BY_14D = {
    kind: 'share',
    id: 'merged-by-14d',
    title: 'Merged by day 14',
    definition: 'Share of pull requests that were merged within 14 days of their start (first ready for review), by the calendar.',
    denominator: 'Pull requests that started at least 14 days before the data cut, those closed unmerged and those still open included.',
    better: 'higher',
    categories: ['merged-by-14d', 'later', 'closed', 'open'],
    tags: [],
    measure: merged_by_14d_measure,
};
function merged_by_14d_measure({ start, outcome, asOf }) {
    if (start.kind === 'never-started' || asOf - start.at < MATURITY)
        return NOT_COUNTED;
    switch (outcome.kind) {
        case 'merged':
            if (outcome.at === null)
                return UNKNOWN_SHARE;
            return isMergedInTime(start.at, outcome.at) ? IN_TIME : LATER;
        case 'closed':
            return merged_by_14d_CLOSED;
        case 'open':
            return merged_by_14d_OPEN;
        case 'unknown':
            return UNKNOWN_SHARE;
    }
}
//# sourceMappingURL=merged-by-14d.js.map
;// CONCATENATED MODULE: ./build/measurement/quantities.js
/** Shared, so that hundreds of thousands of rows hold one object. */
const NO_QUANTITY = Object.freeze({ kind: 'not-counted' });
const UNKNOWN_QUANTITY = Object.freeze({ kind: 'unknown' });
//# sourceMappingURL=quantities.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/minutes-to-merge.js


/**
 * GitHub's own `median_minutes_to_merge`, to reconcile with it.
 *
 * @see https://docs.github.com/en/copilot/reference/copilot-usage-metrics/copilot-usage-metrics
 */
const MINUTES_TO_MERGE = {
    kind: 'quantity',
    id: 'minutes-to-merge',
    title: 'GitHub’s own minutes to merge',
    definition: 'Minutes from creation to merge, draft time included, as in GitHub\'s "median_minutes_to_merge": the only figure by merge date, to reconcile with GitHub\'s.',
    denominator: 'Pull requests merged in the week, whenever they were opened.',
    better: 'neither',
    parts: ['minutes'],
    population: 'merged-in-week',
    measure: minutes_to_merge_measure,
};
function minutes_to_merge_measure({ pullRequest, outcome }) {
    switch (outcome.kind) {
        case 'merged': {
            if (outcome.at === null)
                return UNKNOWN_QUANTITY;
            const minutes = Math.max(0, outcome.at - pullRequest.createdAt) / duration/* MINUTE */.pY;
            return { kind: 'measured', values: { minutes } };
        }
        case 'open':
        case 'closed':
            return NO_QUANTITY;
        case 'unknown':
            return UNKNOWN_QUANTITY;
    }
}
//# sourceMappingURL=minutes-to-merge.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/opened.js
/** Pull requests opened, by the moment of creation, drafts included. */
const OPENED = {
    kind: 'count',
    id: 'opened',
    title: 'Opened this week',
    definition: 'Pull requests created in the week, drafts included: it shows use, not speed.',
    denominator: 'None: a plain count, and not of the same pull requests as those merged in the week.',
    better: 'neither',
    moment: ({ pullRequest }) => pullRequest.createdAt,
};
//# sourceMappingURL=opened.js.map
;// CONCATENATED MODULE: ./build/measurement/independence-known.js
/**
 * Whether the facts can tell who is independent: the author and the commits. Where a source lacks them, all its pull
 * requests are unknown, the unreviewed ones too: were only the reviewed ones left out, the rest would look unreviewed.
 */
function isIndependenceKnown({ author, commits }) {
    return author !== undefined && commits !== undefined;
}
//# sourceMappingURL=independence-known.js.map
;// CONCATENATED MODULE: ./build/measurement/first-review.js

const NONE = Object.freeze({ kind: 'none' });
const UNKNOWN = Object.freeze({ kind: 'unknown' });
/**
 * The first review of a kind before a pull request was merged or closed. Unknown where a fact that it needs is
 * missing, or where a reviewer of whom nobody can say what they are came first.
 */
function firstReview(observation, by) {
    const { reviews } = observation;
    if (reviews === null || (by === 'independent' && !isIndependenceKnown(observation.pullRequest)))
        return UNKNOWN;
    const end = endOf(observation);
    if (end === null)
        return UNKNOWN;
    for (const review of reviews) {
        if (review.at > end)
            return NONE;
        if (review.by === by)
            return { kind: 'reviewed', at: review.at };
        if (review.by === 'unknown')
            return UNKNOWN;
    }
    return NONE;
}
/** Of what was either merged or closed, it suffices to know when. */
function endOf({ outcome, pullRequest }) {
    switch (outcome.kind) {
        case 'open':
            return Number.POSITIVE_INFINITY;
        case 'merged':
        case 'closed':
            return outcome.at;
        case 'unknown':
            return pullRequest.closedAt ?? null;
    }
}
//# sourceMappingURL=first-review.js.map
;// CONCATENATED MODULE: ./build/measurement/ready-time.js
/**
 * How long a pull request was ready between two moments, in ms: time that it spent back in draft does not count.
 * Where the draft history is unknown, all of it counts. Never negative.
 */
function readyTime({ events }, from, until) {
    if (until <= from)
        return 0;
    let inDraft = 0;
    let draftSince = null;
    for (const { kind, at } of events ?? []) {
        if (kind === 'converted-to-draft')
            draftSince ??= at;
        if (kind !== 'ready-for-review' || draftSince === null)
            continue;
        inDraft += overlap(draftSince, at, from, until);
        draftSince = null;
    }
    if (draftSince !== null)
        inDraft += overlap(draftSince, until, from, until);
    return Math.max(0, until - from - inDraft);
}
function overlap(begin, end, from, until) {
    return Math.max(0, Math.min(end, until) - Math.max(begin, from));
}
//# sourceMappingURL=ready-time.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/review-time.js




/** Conditional on being reviewed, and named so: no gate metric (ruling 15). */
const REVIEW_TIME = {
    kind: 'duration',
    id: 'review-time',
    title: 'First human review → merged',
    definition: 'Time from the first independent human review (from the start, if the review came before it) to merge, without time spent back in draft; closed unmerged never gets there, open is still running.',
    denominator: 'Pull requests that started and got an independent human review before they were merged or closed.',
    better: 'lower',
    checkpoints: [duration/* DAY */.d_, 7 * duration/* DAY */.d_],
    measure: review_time_measure,
};
function review_time_measure(observation) {
    const { start, pullRequest } = observation;
    if (start.kind === 'never-started')
        return NEVER_STARTED;
    const review = firstReview(observation, 'independent');
    switch (review.kind) {
        case 'none':
            return NEVER_STARTED;
        case 'unknown':
            return UNKNOWN_SPAN;
        case 'reviewed': {
            const from = Math.max(start.at, review.at);
            return spanToMerge(observation, (until) => readyTime(pullRequest, from, until));
        }
    }
}
//# sourceMappingURL=review-time.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/size.js

/** Descriptive: size is partly made by the harness, so nothing is adjusted for it (ruling 7). */
const SIZE = {
    kind: 'quantity',
    id: 'size',
    title: 'Lines changed',
    definition: 'Lines added plus lines deleted, and changed files, as GitHub counts them, generated files included: it describes and decides nothing.',
    denominator: 'All pull requests that started.',
    better: 'neither',
    parts: ['lines', 'files'],
    population: 'started',
    measure: size_measure,
};
function size_measure({ start, pullRequest }) {
    if (start.kind === 'never-started')
        return NO_QUANTITY;
    const { additions, deletions, changedFiles } = pullRequest;
    if (additions === undefined || deletions === undefined || changedFiles === undefined) {
        return UNKNOWN_QUANTITY;
    }
    return { kind: 'measured', values: { lines: additions + deletions, files: changedFiles } };
}
//# sourceMappingURL=size.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/throughput.js

/** Merged work per active person and week, all harnesses together: an author-week has no harness (ruling 2). */
const THROUGHPUT = {
    kind: 'rate',
    id: 'throughput',
    title: 'Throughput, everybody together',
    definition: 'Pull requests started in a week and merged within 14 days of their start, all harnesses together, per person who was active in the four weeks before it.',
    denominator: 'Persons and weeks: everybody who opened, committed to or reviewed a pull request in the four weeks before the week counts in it, with zero too; bots never do.',
    better: 'higher',
    success,
    activity: ({ activity }) => activity,
};
function success({ start, outcome }) {
    if (start.kind === 'never-started')
        return null;
    switch (outcome.kind) {
        case 'merged':
            if (outcome.at === null)
                return undefined;
            return isMergedInTime(start.at, outcome.at) ? start.at : null;
        case 'open':
        case 'closed':
            return null;
        case 'unknown':
            return undefined;
    }
}
//# sourceMappingURL=throughput.js.map
;// CONCATENATED MODULE: ./build/measurement/span-to-review.js



/** From start to the first review of a kind; one given before the start ends it with 0, merged or closed overtakes. */
function spanToReview(observation, by) {
    const { start, pullRequest } = observation;
    if (start.kind === 'never-started')
        return NEVER_STARTED;
    const review = firstReview(observation, by);
    switch (review.kind) {
        case 'reviewed':
            return { kind: 'ended', ms: readyTime(pullRequest, start.at, review.at) };
        case 'none':
            return unreviewed(observation, start.at);
        case 'unknown':
            return UNKNOWN_SPAN;
    }
}
function unreviewed({ outcome, pullRequest, asOf }, start) {
    switch (outcome.kind) {
        case 'open':
            return { kind: 'running', ms: readyTime(pullRequest, start, asOf) };
        case 'merged':
        case 'closed': {
            if (outcome.at === null)
                return UNKNOWN_SPAN;
            const by = outcome.kind === 'merged' ? 'merged-unreviewed' : 'closed';
            return { kind: 'overtaken', by, ms: readyTime(pullRequest, start, outcome.at) };
        }
        case 'unknown':
            return UNKNOWN_SPAN;
    }
}
//# sourceMappingURL=span-to-review.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/time-to-first-ai-review.js


/** Beside the human review, never instead of it. */
const TIME_TO_FIRST_AI_REVIEW = {
    kind: 'duration',
    id: 'time-to-first-ai-review',
    title: 'First AI review',
    definition: 'Time from start (first ready for review) to the first review by an AI reviewer that is not the author, without time spent back in draft, and 0 for a review given before the start; merged or closed without one never gets there, open without one is still running.',
    denominator: 'All pull requests that started, those that never got an AI review included.',
    better: 'neither',
    checkpoints: [duration/* DAY */.d_, 7 * duration/* DAY */.d_],
    measure: (observation) => spanToReview(observation, 'ai'),
};
//# sourceMappingURL=time-to-first-ai-review.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/time-to-first-review.js


/** Over all pull requests, not only the reviewed ones (ruling 15). */
const TIME_TO_FIRST_REVIEW = {
    kind: 'duration',
    id: 'time-to-first-review',
    title: 'First human review',
    definition: 'Time from start (first ready for review) to the first independent human review, without time spent back in draft, and 0 for a review given before the start; merged or closed without one never gets there, open without one is still running.',
    denominator: 'All pull requests that started, those that never got an independent human review included.',
    better: 'lower',
    checkpoints: [duration/* DAY */.d_, 7 * duration/* DAY */.d_],
    measure: (observation) => spanToReview(observation, 'independent'),
};
//# sourceMappingURL=time-to-first-review.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/time-to-merge.js



/** Turnaround. */
const TIME_TO_MERGE = {
    kind: 'duration',
    id: 'time-to-merge',
    title: 'Ready → merged',
    definition: 'Time from start (first ready for review) to merge, without time spent back in draft; a pull request closed unmerged never gets there, an open one is still running.',
    denominator: 'All pull requests that started, those closed unmerged and those still open included.',
    better: 'lower',
    checkpoints: [duration/* DAY */.d_, 7 * duration/* DAY */.d_, 14 * duration/* DAY */.d_],
    measure: time_to_merge_measure,
};
function time_to_merge_measure(observation) {
    const { start, pullRequest } = observation;
    if (start.kind === 'never-started')
        return NEVER_STARTED;
    return spanToMerge(observation, (until) => readyTime(pullRequest, start.at, until));
}
//# sourceMappingURL=time-to-merge.js.map
// EXTERNAL MODULE: ./build/measurement/same-account.js
var same_account = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/measurement/self-merge.js

/**
 * Whether the author or initiator merged a pull request; `null`: unknown. A merge by a queue or by auto-merge counts
 * as merged by whoever enqueued or enabled it.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/merging-a-pull-request-with-a-merge-queue
 */
function isSelfMerged({ pullRequest, attribution, person }) {
    const merger = mergerOf(pullRequest);
    const { author } = pullRequest;
    if (merger === null || author === undefined)
        return null;
    if (author !== null && (0,same_account/* sameAccount */.M)(author, merger))
        return true;
    if (attribution.initiator != null)
        return (0,same_account/* sameAccount */.M)(attribution.initiator, merger);
    const mayHaveInitiator = attribution.initiator === undefined && author !== null && person.kind === 'unknown';
    return mayHaveInitiator ? null : false;
}
function mergerOf(pullRequest) {
    const { mergedBy, events } = pullRequest;
    if (mergedBy != null && !isBot(mergedBy))
        return mergedBy;
    if (events === undefined)
        return null;
    const request = requestOf(events);
    return request === undefined ? (mergedBy ?? null) : request;
}
/** Who asked the queue or auto-merge to merge; `undefined`: nobody did, `null`: a deleted or unnamed account. */
function requestOf(events) {
    let queued;
    let automatic;
    for (const { kind, actor } of events) {
        if (kind === 'added-to-merge-queue')
            queued = actor ?? null;
        if (kind === 'auto-merge-enabled')
            automatic = actor ?? null;
        if (kind === 'auto-merge-disabled')
            automatic = undefined;
    }
    return queued === undefined ? automatic : queued;
}
function isBot({ kind, login }) {
    return kind === 'bot' || (kind === undefined && login.endsWith('[bot]'));
}
//# sourceMappingURL=self-merge.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/unreviewed-merge.js



const APPROVED = byMerger(false, 'independent-approved');
const COMMENTED = byMerger(false, 'independent-commented');
const OWN_ONLY = byMerger(true, 'own-only');
const AI_ONLY = byMerger(true, 'ai-only');
const NOBODY = byMerger(true, 'nobody');
/** The policy's guardrail: who looked at what was merged (ruling 13). */
const UNREVIEWED_MERGE = {
    kind: 'share',
    id: 'unreviewed-merge',
    title: 'Merged without independent review',
    definition: 'Share of merged pull requests that got no independent human review before the merge; told apart are those looked at only by their own people (author, initiator, committers), only by an AI, or by nobody, and those merged by author or initiator themselves (through a merge queue or auto-merge: who asked for it).',
    denominator: 'Merged pull requests that started.',
    better: 'lower',
    categories: ['independent-approved', 'independent-commented', 'own-only', 'ai-only', 'nobody'],
    tags: ['self-merged', 'self-merge-unknown'],
    measure: unreviewed_merge_measure,
};
function byMerger(success, category) {
    return {
        self: counted(success, category, ['self-merged']),
        other: counted(success, category),
        unknown: counted(success, category, ['self-merge-unknown']),
    };
}
function unreviewed_merge_measure(observation) {
    const { start, outcome, reviews, pullRequest } = observation;
    if (outcome.kind === 'unknown')
        return UNKNOWN_SHARE;
    if (start.kind === 'never-started' || outcome.kind !== 'merged')
        return NOT_COUNTED;
    const { at } = outcome;
    if (at === null || reviews === null || !isIndependenceKnown(pullRequest))
        return UNKNOWN_SHARE;
    const before = reviews.filter((review) => review.at <= at);
    const category = byReviewers(before, observation);
    if (category === null)
        return UNKNOWN_SHARE;
    const isSelf = isSelfMerged(observation);
    if (isSelf === null)
        return category.unknown;
    return isSelf ? category.self : category.other;
}
/** `null`: unknown, as somebody of unknown kind may have been independent. A dismissed approval is none that stood. */
function byReviewers(reviews, { person }) {
    const independent = reviews.filter(({ by, committedLater }) => by === 'independent' && !committedLater);
    if (independent.some(({ state }) => state === 'approved'))
        return APPROVED;
    if (independent.length > 0)
        return COMMENTED;
    if (reviews.some(({ by }) => by === 'unknown'))
        return null;
    // An agent's own replies to its reviewers are nobody's review.
    const authorIsPerson = person.kind === 'known' && person.via === 'author';
    const isOwn = ({ by }) => by === 'independent' || by === 'involved' || (by === 'author' && authorIsPerson);
    if (reviews.some(isOwn))
        return OWN_ONLY;
    return reviews.some(({ by }) => by === 'ai') ? AI_ONLY : NOBODY;
}
//# sourceMappingURL=unreviewed-merge.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics/waiting.js

/** A list to act on, so any person's look ends it, the initiator's too. */
const WAITING = {
    kind: 'list',
    id: 'waiting',
    title: 'Waiting for a human',
    definition: 'Open pull requests that are ready and have had no review by a user other than the author, longest first, with the time since they started, without time spent back in draft.',
    denominator: 'Open pull requests that are ready at the data cut.',
    better: 'lower',
    length: waiting_length,
};
function waiting_length({ pullRequest, start, outcome, reviews, asOf }) {
    if (start.kind === 'never-started')
        return null;
    if (outcome.kind !== 'open')
        return outcome.kind === 'unknown' ? undefined : null;
    const isDraft = isDraftNow(pullRequest);
    if (isDraft === true)
        return null;
    if (reviews?.some(({ by }) => by === 'independent' || by === 'involved'))
        return null;
    if (isDraft === undefined || reviews === null || reviews.some(({ by }) => by === 'unknown'))
        return undefined;
    return readyTime(pullRequest, start.at, asOf);
}
function isDraftNow({ isDraft, events }) {
    if (isDraft !== undefined)
        return isDraft;
    const last = events?.findLast(({ kind }) => kind === 'ready-for-review' || kind === 'converted-to-draft');
    return last === undefined ? undefined : last.kind === 'converted-to-draft';
}
//# sourceMappingURL=waiting.js.map
;// CONCATENATED MODULE: ./build/measurement/metrics.js















/** Every metric, in the order it is documented and exported in. Adding one is one file and one line. */
const metrics = [
    OPENED,
    merged_MERGED,
    THROUGHPUT,
    MERGED_BY_14D,
    MERGE_RATE_OF_RESOLVED,
    TIME_TO_MERGE,
    TIME_TO_FIRST_REVIEW,
    TIME_TO_FIRST_AI_REVIEW,
    REVIEW_TIME,
    UNREVIEWED_MERGE,
    WAITING,
    MINUTES_TO_MERGE,
    LEAD_TIME,
    SIZE,
    ATTRIBUTION_COVERAGE,
];
//# sourceMappingURL=metrics.js.map

/***/ }),

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
const OPEN = Object.freeze({ kind: 'open' });
const UNKNOWN = Object.freeze({ kind: 'unknown' });
/**
 * How a pull request stands: by its times, else by its state, else by its timeline. Never guessed. A merge closes at
 * the same moment, so the closing dates a merge whose own time is missing.
 */
function outcomeOf(pullRequest) {
    const { mergedAt, closedAt, state, events } = pullRequest;
    if (typeof mergedAt === 'number')
        return { kind: 'merged', at: mergedAt };
    if (state === 'merged')
        return { kind: 'merged', at: closedAt ?? lastAt('merged', events) };
    if (typeof closedAt === 'number' && (mergedAt === null || state === 'closed')) {
        return { kind: 'closed', at: closedAt };
    }
    if (state === 'closed')
        return { kind: 'closed', at: lastAt('closed', events) };
    if (state === 'open' || closedAt === null)
        return OPEN;
    return events === undefined ? UNKNOWN : fromTimeline(events);
}
function fromTimeline(events) {
    const mergedAt = lastAt('merged', events);
    if (mergedAt !== null)
        return { kind: 'merged', at: mergedAt };
    const last = events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
    return last?.kind === 'closed' ? { kind: 'closed', at: last.at } : OPEN;
}
function lastAt(kind, events) {
    return events?.findLast((event) => event.kind === kind)?.at ?? null;
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameAccount)
/* harmony export */ });
/**
 * Whether two accounts are one: by id where both have one (it outlives renames), else by login. GitHub's GraphQL
 * drops the `[bot]` that REST appends, so it is no part of the comparison.
 */
function sameAccount(a, b) {
    if (a.id !== undefined && b.id !== undefined)
        return a.id === b.id;
    if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind)
        return false;
    return plainLogin(a) === plainLogin(b);
}
function plainLogin({ login }) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
//# sourceMappingURL=same-account.js.map

/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3791);

const NEVER_STARTED = Object.freeze({ kind: 'never-started' });
/**
 * When the clock of a pull request starts, as far as `asOf` can know: the first moment that it was ready. Toggling
 * draft later does not move it; a review does not either.
 *
 * The first draft event tells how it was opened: `ready-for-review` as a draft, `converted-to-draft` ready. A draft
 * that was merged without ever being marked ready counts as made ready by its merge, at that moment: somebody found
 * it ready then at the latest, and an earlier start would change the figures of weeks that are already published.
 */
function startOf(pullRequest, asOf) {
    if (pullRequest.createdAt > asOf)
        return NEVER_STARTED;
    const mergedAt = mergedBy(pullRequest, asOf);
    if (pullRequest.events === undefined)
        return withoutHistory(pullRequest, mergedAt !== null);
    const first = pullRequest.events.find(isDraftEvent);
    if (first?.kind === 'ready-for-review')
        return firstOf(first.at, mergedAt, pullRequest.createdAt, asOf);
    if (first === undefined && pullRequest.isDraft === true) {
        if (mergedAt === 'unknown-when')
            return started(pullRequest.createdAt, true);
        return mergedAt === null ? NEVER_STARTED : started(Math.max(mergedAt, pullRequest.createdAt), false);
    }
    return started(pullRequest.createdAt, first === undefined && pullRequest.isDraft === undefined);
}
function mergedBy(pullRequest, asOf) {
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(pullRequest);
    if (outcome.kind !== 'merged')
        return null;
    if (outcome.at === null)
        return 'unknown-when';
    return outcome.at <= asOf ? outcome.at : null;
}
function withoutHistory(pullRequest, merged) {
    return pullRequest.isDraft === true && !merged ? NEVER_STARTED : started(pullRequest.createdAt, true);
}
function isDraftEvent(event) {
    return event.kind === 'ready-for-review' || event.kind === 'converted-to-draft';
}
function firstOf(ready, mergedAt, createdAt, asOf) {
    const proven = typeof mergedAt === 'number' ? Math.min(ready, mergedAt) : ready;
    return proven > asOf ? NEVER_STARTED : started(Math.max(proven, createdAt), false);
}
function started(at, assumed) {
    return { kind: 'started', at, assumed };
}
//# sourceMappingURL=start.js.map

/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ attributionKit)
});

// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/catalogue.js + 11 modules
var attribution_catalogue = __webpack_require__(5424);
;// CONCATENATED MODULE: ./build/attribution/ai-reviewers.js
const AGENTS_CREDIT = 'https://github.com/browser-use/browser-use/commit/fcf0b9229ffe9ed24605f4db2af220c8554d2821';
/** Apps and accounts that review with AI. Some of them also open pull requests: that is their harness's matter. */
const AI_REVIEWERS = [
    { id: 136622811, login: 'coderabbitai', bare: true },
    { id: 175728472, login: 'copilot-pull-request-reviewer', bare: true },
    { id: 176961590, login: 'gemini-code-assist', bare: true },
    { id: 165735046, login: 'greptile-apps', bare: true },
    { login: 'greptile-apps-staging', bare: true },
    { id: 191113872, login: 'cubic-dev-ai', bare: true },
    { id: 58596630, login: 'sourcery-ai', bare: true },
    { id: 151058649, login: 'qodo-merge-pro', bare: true },
    ...['qodo-merge-for-open-source', 'qodo-code-review', 'qodo-merge', 'codiumai-pr-agent'].map(bare),
    ...['codiumai-pr-agent-free', 'codiumai-pr-agent-pro', 'bito-code-review', 'korbit-ai', 'llamapreview'].map(bare),
    { id: 189301087, login: 'windsurf-bot', bare: true },
    { id: 151821869, login: 'codeant-ai', bare: true },
    { id: 65095814, login: 'ellipsis-dev', bare: true },
    { login: 'augmentcode' },
    ...['entelligence-ai-pr-reviews', 'baz-reviewer', 'recurseml', 'what-the-diff', 'macroscopeapp'].map(bare),
    ...['propel-code-bot', 'matter-code-review', 'dosubot', 'kilo-code-bot', 'amazon-q-developer'].map(bare),
    { login: 'corgea' },
    { login: 'sentry' },
];
/** Accounts of code scanning whose accepted suggestions carry Copilot's name. */
const AUTOFIX = [{ id: 62310815 }, { id: 223894421 }];
/** What AI reviewers leave behind: evidence of a review, never of authorship. */
const REVIEW_SIGNALS = [
    {
        id: 'ai-reviewer/accepted-suggestion',
        match: { by: 'account', in: ['commit-author', 'trailer'], accounts: [...AI_REVIEWERS, ...AUTOFIX] },
        means: 'reviewed',
        autonomy: 'assistant',
        certainty: 'certain',
        status: 'proven',
        example: {
            text: 'Co-authored-by: cubic-dev-ai[bot] <191113872+cubic-dev-ai[bot]@users.noreply.github.com>',
            source: AGENTS_CREDIT,
        },
        nearMisses: ['Co-authored-by: Ann Sentry <7+sentry@users.noreply.github.com>'],
    },
    {
        id: 'ai-reviewer/codex-suggestion',
        match: {
            by: 'account',
            in: ['trailer'],
            accounts: [{ id: 199175422, login: 'chatgpt-codex-connector' }],
        },
        means: 'reviewed',
        autonomy: 'assistant',
        certainty: 'certain',
        status: 'unproven',
        example: {
            text: 'Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>',
            source: 'https://github.com/apps/chatgpt-codex-connector',
        },
        nearMisses: ['Co-authored-by: Codex <noreply@openai.com>'],
    },
    mark('ai-reviewer/coderabbit-mark', 'coderabbit.ai -->', /<!-- This is an auto-generated comment: release notes by coderabbit\.ai -->/i, '<!-- This is an auto-generated comment: release notes by coderabbit.ai -->', 'https://github.com/RooCodeInc/Roo-Code'),
    mark('ai-reviewer/cubic-mark', 'auto-generated description by ', /<!-- This is an auto-generated description by (?:cubic|mrge)\b/i, '<!-- This is an auto-generated description by cubic. -->', 'https://github.com/browser-use/browser-use/commit/4f44eee632bfdee8a5f59ca7beef1f3c385dd5f3'),
    mark('ai-reviewer/bugbot-mark', '<!-- cursor_summary -->', /<!-- CURSOR_SUMMARY -->/, '<!-- CURSOR_SUMMARY -->', 'https://github.com/getsentry/sentry-python/pull/4871'),
    mark('ai-reviewer/ellipsis-mark', '<!-- ellipsis_hidden -->', /<!-- ELLIPSIS_HIDDEN -->/, '<!-- ELLIPSIS_HIDDEN -->', 'https://github.com/RooCodeInc/Roo-Code'),
    mark('ai-reviewer/summary-heading', 'summary by ', /^## Summary by (?:CodeRabbit|Sourcery|cubic|mrge|Qodo)\b/i, '## Summary by Sourcery', 'https://github.com/apps/sourcery-ai'),
    mark('ai-reviewer/pr-codex-mark', '<!-- start pr-codex -->', /<!-- start pr-codex -->/, '<!-- start pr-codex -->', 'https://github.com/apps/pr-codex'),
    mark('ai-reviewer/devin-review-badge', 'app.devin.ai/review/', /https:\/\/app\.devin\.ai\/review\//, '<a href="https://app.devin.ai/review/vellum-ai/vellum-assistant/pull/6718" target="_blank">', 'https://github.com/vellum-ai/vellum-assistant/pull/6718'),
];
function bare(login) {
    return { login, bare: true };
}
function mark(id, needle, pattern, text, source) {
    return {
        id,
        match: { by: 'line', needle, pattern },
        means: 'reviewed',
        autonomy: 'assistant',
        certainty: 'certain',
        status: 'proven',
        example: { text, source },
        nearMisses: [`Remove the mark of ${id}`],
    };
}
//# sourceMappingURL=ai-reviewers.js.map
;// CONCATENATED MODULE: ./build/attribution/in-house.js
/** Turns a configured harness into one like the catalogue's. Its marks are declared by the reader: strong. */
function inHouseHarness(own) {
    const signals = [
        ...own.logins.map((login, i) => signal(own, `login-${i + 1}`, accountMatch(login), login)),
        ...own.emails.map((email, i) => signal(own, `email-${i + 1}`, emailMatch(email), email)),
        ...own.branchPrefixes.map((prefix, i) => signal(own, `branch-${i + 1}`, branchMatch(prefix), prefix)),
        ...own.trailers.map((trailer, i) => signal(own, `trailer-${i + 1}`, trailerMatch(trailer), trailer.key)),
        ...own.labels.map((label, i) => signal(own, `label-${i + 1}`, { by: 'label', label: lower(label) }, label)),
    ];
    return {
        id: own.id,
        name: own.name,
        vendor: 'in-house',
        homepage: '',
        tier: 3,
        kinds: ['cli'],
        marks: { commits: 'sometimes', on: 'configured', off: 'configured' },
        splitByModel: false,
        over: [],
        since: '1970-01-01',
        requestedBy: [],
        signals,
    };
}
function signal(own, name, match, text) {
    return {
        id: `${own.id}/${name}`,
        match,
        means: 'authored',
        autonomy: match.by === 'account' ? 'agent' : 'assistant',
        certainty: 'strong',
        status: 'proven',
        example: { text, source: 'configuration' },
        nearMisses: [],
    };
}
function accountMatch(login) {
    const plain = lower(login).replace(/\[bot\]$/, '');
    const fields = ['author', 'commit-author', 'committer', 'trailer'];
    return { by: 'account', in: fields, accounts: [{ login: plain, bare: true, machineUser: true }] };
}
function emailMatch(email) {
    return { by: 'email', in: ['commit-author', 'committer'], emails: [lower(email)] };
}
function branchMatch(prefix) {
    return { by: 'branch', pattern: new RegExp(`^${RegExp.escape(prefix)}`), ownWord: true };
}
function trailerMatch({ key, value }) {
    const pattern = value === undefined || value === null ? /./ : new RegExp(`^${RegExp.escape(value)}$`, 'i');
    return { by: 'trailer', key: lower(key), needle: `${lower(key)}:`, pattern };
}
function lower(text) {
    return text.toLowerCase();
}
//# sourceMappingURL=in-house.js.map
;// CONCATENATED MODULE: ./build/attribution/needle-scanner.js
/**
 * Finds all of many literals in one pass, whatever their number and the text: about two nanoseconds a character.
 * ASCII letters are compared without case; needles are lower-case ASCII.
 *
 * @see Aho & Corasick 1975, Efficient string matching: an aid to bibliographic search, doi:10.1145/360825.360855
 */
function needleScanner(needles) {
    const { classes, width } = characterClasses(needles);
    const automaton = build(needles, classes, width);
    const { next, ends, endsInside } = automaton;
    return (text, found) => {
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            state = code < 128 ? (next[state * width + (classes[code] ?? 0)] ?? 0) : 0;
            if (endsInside[state] === 1)
                for (const needle of ends[state] ?? [])
                    found(needle, at + 1);
        }
    };
}
/** Class 0 is every character that no needle has. */
function characterClasses(needles) {
    const classes = new Uint8Array(128);
    let width = 1;
    for (const character of new Set(needles.join(''))) {
        const code = character.charCodeAt(0);
        if (code > 127 || character !== character.toLowerCase()) {
            throw new Error(`The needle character ${JSON.stringify(character)} is not lower-case ASCII`);
        }
        classes[code] = width;
        const upper = character.toUpperCase().charCodeAt(0);
        if (upper < 128)
            classes[upper] = width;
        width++;
    }
    return { classes, width };
}
function build(needles, classes, width) {
    const children = [new Map()];
    const ends = [[]];
    for (const [index, needle] of needles.entries()) {
        let state = 0;
        for (const character of needle) {
            const kind = classes[character.charCodeAt(0)] ?? 0;
            const child = children[state]?.get(kind) ?? children.push(new Map()) - 1;
            if (child === ends.length)
                ends.push([]);
            children[state]?.set(kind, child);
            state = child;
        }
        ends[state]?.push(index);
    }
    const next = complete(children, ends, width);
    return { next, ends, endsInside: Uint8Array.from(ends, (list) => (list.length > 0 ? 1 : 0)) };
}
/** Fills in where each state goes on a character it has no child for: where its longest proper suffix goes. */
function complete(children, ends, width) {
    const next = new Int32Array(children.length * width);
    const suffix = new Int32Array(children.length);
    const queue = [0];
    for (const state of queue) {
        ends[state]?.push(...(state === 0 ? [] : (ends[suffix[state] ?? 0] ?? [])));
        for (let kind = 1; kind < width; kind++) {
            const child = children[state]?.get(kind);
            const fallback = state === 0 ? 0 : (next[(suffix[state] ?? 0) * width + kind] ?? 0);
            next[state * width + kind] = child ?? fallback;
            if (child === undefined)
                continue;
            suffix[child] = fallback;
            queue.push(child);
        }
    }
    return next;
}
//# sourceMappingURL=needle-scanner.js.map
;// CONCATENATED MODULE: ./build/attribution/compile-catalogue.js



/** Indexes harnesses, the reader's own among them. Throws where an id is not unique. */
function compileCatalogue(harnesses, { inHouse = [] } = {}) {
    const all = [...harnesses, ...inHouse.map(inHouseHarness)];
    const byId = new Map(all.map((harness) => [harness.id, harness]));
    if (byId.size < all.length)
        throw new Error(`Two harnesses have one id: ${all.map(({ id }) => id).join(', ')}`);
    const signals = all.flatMap((harness) => harness.signals.map((signal) => compiled(signal, harness)));
    const entries = [
        ...signals,
        ...REVIEW_SIGNALS.map((signal) => compiled(signal, null)),
    ];
    return { harnesses: byId, ...identityIndexes(entries), ...textIndexes(entries) };
}
function compiled(signal, harness) {
    const from = signal.since ?? harness?.since;
    return {
        signal,
        match: signal.match,
        harness: harness?.id ?? null,
        from: instant(from, Number.NEGATIVE_INFINITY),
        until: instant(signal.until, Number.POSITIVE_INFINITY),
        falseFrom: instant(signal.falseWindow?.from, Number.POSITIVE_INFINITY),
        falseUntil: instant(signal.falseWindow?.until, Number.NEGATIVE_INFINITY),
    };
}
function instant(date, otherwise) {
    return date === undefined ? otherwise : Date.parse(`${date}T00:00:00Z`);
}
function identityIndexes(entries) {
    const accountsById = new Map();
    const accountsByLogin = new Map();
    const emails = new Map();
    for (const entry of entriesBy(entries, 'account')) {
        for (const account of entry.match.accounts) {
            if (account.id !== undefined)
                append(accountsById, account.id, { account, compiled: entry });
            if (account.login !== undefined)
                append(accountsByLogin, account.login, { account, compiled: entry });
        }
    }
    for (const entry of entriesBy(entries, 'email')) {
        for (const email of entry.match.emails)
            append(emails, email, entry);
    }
    return { accountsById, accountsByLogin, emails, names: entriesBy(entries, 'name') };
}
function textIndexes(entries) {
    const labels = new Map();
    for (const entry of entriesBy(entries, 'label'))
        append(labels, entry.match.label, entry);
    const byNeedle = new Map([['@users.noreply.', ['co-authors']]]);
    for (const entry of [...entriesBy(entries, 'trailer'), ...entriesBy(entries, 'line')]) {
        append(byNeedle, entry.match.needle, entry);
    }
    return {
        branches: entriesBy(entries, 'branch'),
        titles: entriesBy(entries, 'title'),
        labels,
        scan: needleScanner([...byNeedle.keys()]),
        uses: [...byNeedle.values()],
    };
}
function entriesBy(entries, by) {
    return entries.filter((entry) => entry.match.by === by);
}
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
//# sourceMappingURL=compile-catalogue.js.map
// EXTERNAL MODULE: ./build/attribution/naming.js
var naming = __webpack_require__(440);
// EXTERNAL MODULE: ./build/attribution/automation.js
var automation = __webpack_require__(3747);
;// CONCATENATED MODULE: ./build/attribution/reviewer-role.js



/**
 * Says what kind of account gave a review. AI are the known reviewers, the accounts of every harness of the catalogue,
 * the reader's own among them, and `aiLogins`: the configuration's own, in lower case, without `[bot]`.
 */
function reviewerRole(catalogue, aiLogins) {
    const isKnown = aiAccounts(catalogue);
    return (account) => {
        if (account === null)
            return 'unknown';
        if (isKnown(account) || aiLogins.has((0,bot_login/* plainLogin */.q)(account.login)))
            return 'ai';
        if ((0,bot_login/* isBot */.w)(account) || (0,automation/* automationLogin */.Jx)(account) !== null)
            return 'automation';
        return account.kind === 'user' ? 'user' : 'unknown';
    };
}
function aiAccounts({ harnesses }) {
    const known = [
        ...AI_REVIEWERS,
        ...[...harnesses.values()]
            .flatMap(({ signals }) => signals)
            .flatMap(({ match }) => (match.by === 'account' ? match.accounts : [])),
    ];
    const ids = new Set(known.flatMap(({ id }) => id ?? []));
    const logins = new Set(known.flatMap(({ login }) => login ?? []));
    const notPersons = new Set(known.flatMap(({ login, bare }) => (bare === true ? (login ?? []) : [])));
    return (account) => {
        if (account.id !== undefined && ids.has(account.id))
            return true;
        const login = (0,bot_login/* plainLogin */.q)(account.login);
        return notPersons.has(login) || (logins.has(login) && (0,bot_login/* isBot */.w)(account));
    };
}
//# sourceMappingURL=reviewer-role.js.map
;// CONCATENATED MODULE: ./build/tasks/attribution-kit.js





/** What attribution needs, made once a run. */
function attributionKit(config) {
    const catalogue = compileCatalogue(attribution_catalogue/* HARNESSES */.L, { inHouse: config.signals });
    const aiLogins = new Set(config.reviewers.ai.map(bot_login/* plainLogin */.q));
    return {
        catalogue,
        naming: (0,naming/* naming */.b)(catalogue),
        reviewerRole: reviewerRole(catalogue, aiLogins),
    };
}
//# sourceMappingURL=attribution-kit.js.map

/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ harnessOfLabel),
/* harmony export */   J5: () => (/* binding */ harnessLabel),
/* harmony export */   NA: () => (/* binding */ isOurLabel),
/* harmony export */   W2: () => (/* binding */ OVERRIDE_LABEL),
/* harmony export */   i5: () => (/* binding */ REPORT_LABEL),
/* harmony export */   mM: () => (/* binding */ modelLabel)
/* harmony export */ });
const HARNESS = 'harness: ';
const MODEL = 'harness-model: ';
const COLOUR = '5319e7';
const MOST_DESCRIPTION = 100;
/** Says that people decided, and that no run changes it. */
const OVERRIDE_LABEL = {
    name: 'harness-override',
    colour: COLOUR,
    description: 'The harness was set by a person; /harness auto undoes it',
};
/** Marks the issues with the weekly report. */
const REPORT_LABEL = {
    name: 'harness-report',
    colour: COLOUR,
    description: 'Weekly report on coding harnesses',
};
/** `harness: codex`; `none` is a person's word that it was none. */
function harnessLabel(harness, name) {
    const description = harness === 'none' ? 'Made without a harness, a person says' : `Made with ${name}`;
    return {
        name: `${HARNESS}${harness}`,
        colour: COLOUR,
        description: description.slice(0, MOST_DESCRIPTION),
    };
}
/** `harness-model: claude`. */
function modelLabel(family) {
    return { name: `${MODEL}${family}`, colour: COLOUR, description: 'Model family, declared by a person' };
}
/** The harness (or `none`) that a label names, in lower case; `null`: it is no such label. */
function harnessOfLabel(label) {
    const lower = label.toLowerCase();
    return lower.startsWith(HARNESS) ? lower.slice(HARNESS.length) : null;
}
/** Whether a label is one that this product puts on pull requests. */
function isOurLabel(label, isKnown) {
    const lower = label.toLowerCase();
    const harness = harnessOfLabel(label);
    if (harness !== null)
        return harness === 'none' || isKnown(harness);
    return lower === OVERRIDE_LABEL.name || lower.startsWith(MODEL);
}
//# sourceMappingURL=our-labels.js.map

/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutOwnHand),
/* harmony export */   t: () => (/* binding */ withoutOwnHands)
/* harmony export */ });
/* harmony import */ var _measurement_same_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _our_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);


/**
 * A pull request on which labels that the token itself put count as put by a bot. With somebody's personal token they
 * would else read as that person's word, and a verdict would confirm itself for ever. Who the token is, is asked only
 * where a person's account put such a label.
 */
async function withoutOwnHand(pullRequest, { identity }) {
    const { events } = pullRequest;
    if (events === undefined || !events.some((event) => personOf(event) !== null))
        return pullRequest;
    const own = await identity();
    const isOwn = (event) => {
        const person = personOf(event);
        return person !== null && (0,_measurement_same_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAccount */ .M)(person, own);
    };
    return {
        ...pullRequest,
        events: events.map((event) => (isOwn(event) ? { ...event, actor: { ...own, kind: 'bot' } } : event)),
    };
}
/** Of many, one by one. */
async function* withoutOwnHands(pullRequests, forge) {
    for await (const pullRequest of pullRequests)
        yield await withoutOwnHand(pullRequest, forge);
}
/** The user who put or took a label of a harness. */
function personOf(event) {
    if (event.kind !== 'labeled' && event.kind !== 'unlabeled')
        return null;
    if ((0,_our_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessOfLabel */ .IF)(event.label) === null || event.actor?.kind !== 'user')
        return null;
    return event.actor;
}
//# sourceMappingURL=own-hand.js.map

/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ planTags)
});

// EXTERNAL MODULE: ./build/attribution/attribute.js + 16 modules
var attribute = __webpack_require__(4613);
// EXTERNAL MODULE: ./build/measurement/start.js
var start = __webpack_require__(4471);
// EXTERNAL MODULE: ./build/attribution/override.js
var attribution_override = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/tasks/our-labels.js
var our_labels = __webpack_require__(5731);
;// CONCATENATED MODULE: ./build/tasks/wanted-labels.js


/**
 * Only a conclusive verdict is labelled. A label that a person put stays, whatever was found; one that a person took
 * off stays off. Labels of harnesses that are not known are somebody else's.
 */
function wantedLabels(pullRequest, verdict, isKnown) {
    const { labels = [] } = pullRequest;
    const override = (0,attribution_override/* overrideOf */.O)(pullRequest, isKnown);
    const right = override?.by === 'label' ? (override.harness ?? 'none') : labelled(verdict);
    const there = labels.filter((label) => {
        const harness = (0,our_labels/* harnessOfLabel */.IF)(label);
        return harness === 'none' || (harness !== null && isKnown(harness));
    });
    const isMissing = right !== null && !there.some((label) => (0,our_labels/* harnessOfLabel */.IF)(label) === right);
    return {
        add: isMissing && lastHand(pullRequest, right) !== 'taken-off' ? [right] : [],
        remove: there.filter((label) => {
            const harness = (0,our_labels/* harnessOfLabel */.IF)(label);
            return harness !== null && harness !== right && lastHand(pullRequest, harness) !== 'put';
        }),
    };
}
function labelled(verdict) {
    return verdict.kind === 'harness' && verdict.strength === 'conclusive' ? verdict.harness : null;
}
/** What a person did last with a harness's label; `null`: the last to touch it was no person, or nobody is known. */
function lastHand({ events = [] }, harness) {
    const last = events.findLast((event) => (event.kind === 'labeled' || event.kind === 'unlabeled') && (0,our_labels/* harnessOfLabel */.IF)(event.label) === harness);
    if (last === undefined || last.actor?.kind !== 'user')
        return null;
    return last.kind === 'labeled' ? 'put' : 'taken-off';
}
//# sourceMappingURL=wanted-labels.js.map
;// CONCATENATED MODULE: ./build/tasks/plan-tags.js



/** Attributes a pull request, on which our own hand is no person's, and compares its labels with the verdict. */
function planTags(pullRequest, { kit, now }) {
    const { catalogue } = kit;
    const attributed = (0,attribute/* attribute */.l)(pullRequest, { start: (0,start/* startOf */.G)(pullRequest, now), catalogue });
    const { repository, number } = pullRequest;
    return {
        ref: { repository, number },
        attributed,
        verdict: verdictOf(attributed),
        ...wantedLabels(pullRequest, attributed.verdict, (id) => catalogue.harnesses.has(id)),
    };
}
function verdictOf({ verdict, evidence }) {
    const isOverride = evidence.some(({ basis, setAside }) => basis === 'person' && setAside === null);
    if (verdict.kind !== 'harness') {
        return { kind: verdict.kind, harness: null, model: null, strength: null, isOverride };
    }
    const { kind, harness, model, strength } = verdict;
    return { kind, harness, model, strength, isOverride };
}
//# sourceMappingURL=plan-tags.js.map

/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);

const REFUSALS = ['forbidden', 'not-found', 'gone', 'archived'];
/**
 * What the host said where it refused one thing and others may still be done: a missing permission, closed doors.
 *
 * @throws what is no such refusal: a bad token, a failing host, a used-up limit, our own mistakes
 */
function refusalOf(error) {
    if (error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && REFUSALS.includes(error.kind))
        return error.message;
    throw error;
}
//# sourceMappingURL=refusal.js.map

/***/ })

};
