export const id = 605;
export const ids = [605];
export const modules = {

/***/ 4529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/attribution/catalogue.js + 62 modules
var catalogue = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/attribution/ai-reviewers.js
var ai_reviewers = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/attribution/automation.js
var automation = __webpack_require__(3747);
// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/git-address.js
var git_address = __webpack_require__(3395);
// EXTERNAL MODULE: ./build/attribution/named-agents.js
var named_agents = __webpack_require__(4258);
// EXTERNAL MODULE: ./build/attribution/trailer.js
var attribution_trailer = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/attribution/mark-owner.js






/**
 * Whose a name or a mark is already among the harnesses, the automation and the AI reviewers that are known, in words;
 * `null`: nobody's. A harness of one's own that took it would claim pull requests of others.
 */
function markOwner(mark, harnesses) {
    switch (mark.kind) {
        case 'name':
            return named(mark.text, harnesses);
        case 'login':
            return accountOwner({ login: mark.text }, harnesses);
        case 'email':
            return addressOwner(mark.text.toLowerCase(), harnesses);
        case 'branch-prefix':
            return prefixOwner(mark.text, harnesses);
        case 'label': {
            const label = mark.text.toLowerCase();
            return ownerBy(harnesses, ({ match }) => match.by === 'label' && match.label === label);
        }
        case 'trailer':
            return trailerOwner(mark, harnesses);
    }
}
function named(text, harnesses) {
    const key = (0,named_agents/* nameKey */.Rc)(text);
    const isSame = (name) => key !== '' && (0,named_agents/* nameKey */.Rc)(name) === key;
    const owner = harnesses.find(({ name, namedInConventions }) => isSame(name) || namedInConventions.some(isSame));
    return owner?.name ?? null;
}
function ownerBy(harnesses, isIts) {
    return harnesses.find(({ signals }) => signals.some(isIts))?.name ?? null;
}
function accountOwner(account, harnesses) {
    const isSame = isSameAs(account);
    const harness = ownerBy(harnesses, ({ match }) => match.by === 'account' && match.accounts.some(isSame));
    if (harness !== null)
        return harness;
    if (ai_reviewers/* AI_REVIEWERS */.q.some(isSame))
        return 'an AI reviewer';
    return (0,automation/* automationLogin */.Jx)({ login: account.login, kind: 'bot' }) === null ? null : 'automation';
}
function isSameAs({ login, id }) {
    const plain = (0,bot_login/* plainLogin */.q)(login);
    return (known) => known.login === plain || (id !== undefined && known.id === id);
}
function addressOwner(email, harnesses) {
    const account = (0,git_address/* accountOfAddress */.l)(email);
    if (account !== null)
        return accountOwner(account, harnesses);
    const isSame = ({ match, example, alsoMatches = [] }) => match.by === 'email'
        ? match.emails.includes(email)
        : match.by === 'trailer' && [example.text, ...alsoMatches].some((text) => addressIn(text) === email);
    return ownerBy(harnesses, isSame);
}
function addressIn(text) {
    return (0,attribution_trailer/* parseTrailer */.P)(text)?.address ?? null;
}
/** What tools and people put behind a prefix. */
const REST = 'fix-basket-12';
function prefixOwner(prefix, harnesses) {
    const isIts = ({ match, example, alsoMatches = [] }) => match.by === 'branch' &&
        (match.pattern.test(`${prefix}${REST}`) ||
            [example.text, ...alsoMatches].some((branch) => branch.startsWith(prefix)));
    const owner = ownerBy(harnesses, isIts);
    return owner ?? ((0,automation/* isAutomationBranch */.gO)(`${prefix}${REST}`) ? 'automation' : null);
}
function trailerOwner({ key, value }, harnesses) {
    const lower = key.toLowerCase();
    if (value === null)
        return ownerBy(harnesses, ({ match }) => isTrailer(match, lower));
    const trailer = (0,attribution_trailer/* parseTrailer */.P)(`${key}: ${value}`);
    const account = trailer?.address === null || trailer === null ? null : (0,git_address/* accountOfAddress */.l)(trailer.address);
    if (account !== null)
        return accountOwner(account, harnesses);
    const read = trailer?.value ?? value;
    return ownerBy(harnesses, ({ match }) => isTrailer(match, lower) && match.pattern.test(read));
}
function isTrailer(match, key) {
    return match.by === 'trailer' && match.key === key;
}
//# sourceMappingURL=mark-owner.js.map
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
function inHouseHarness(vocabulary) {
    const taken = new Set([...(vocabulary?.harnessIds ?? []), ...RESERVED]);
    // Names, accounts and addresses have one owner; other marks may be shared, and then a notice says so.
    const owned = (kind) => (text, context) => {
        const owner = vocabulary?.ownerOf({ kind, text }) ?? null;
        if (owner !== null)
            context.addIssue({ code: 'custom', input: text, message: belongs(kind, owner) });
    };
    return schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be 1 to 40 lower-case letters, digits and hyphens')
            .refine((id) => !taken.has(id) && !Object.hasOwn(Object.prototype, id), 'must not be taken by a harness of the catalogue or a word of the report')
            .meta({
            description: 'For ever: it is the label and the key of all figures.',
            examples: ['acme-agent'],
        }),
        name: schemas/* string */.YjP()
            .min(1)
            .max(60)
            .refine((name) => !UNPRINTABLE.test(name), 'must have no control or invisible characters')
            .superRefine(owned('name'))
            .meta({ description: 'As it is printed.', examples: ['Acme Agent'] }),
        logins: schemas/* array */.YOg(schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/, 'must be a GitHub login')
            .superRefine(owned('login')))
            .default([])
            .meta({
            description: 'Accounts that open pull requests or make commits for it.',
            examples: [['acme-agent[bot]']],
        }),
        emails: schemas/* array */.YOg(schemas/* string */.YjP()
            .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address')
            .superRefine(owned('email')))
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
function belongs(kind, owner) {
    const what = { name: 'a name', login: 'an account', email: 'an address' }[kind];
    return `must not be ${what} of ${owner}: it would claim pull requests that are not its own`;
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
            description: 'Pull requests that started before are not counted for decisions. With it the intervals of contrasts hold at ' +
                'every weekly look, where the facts reach back so far.',
            examples: ['2026-10-01'],
        }),
        status: schemas/* record */.g1P(harness, schemas/* enum */.k5n(['trial', 'adopted', 'hold', 'stopped']))
            .default({})
            .meta({
            description: 'What people decided, by harness id. The harnesses named here share the permitted error.',
            examples: [{ codex: 'trial' }],
        }),
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
        signals: schemas/* array */.YOg(inHouseHarness(vocabulary))
            .default([])
            .meta({
            description: 'Harnesses of your own, told by literal texts. There are no regular expressions. Names, accounts and addresses ' +
                'of a known harness, of automation or of an AI reviewer are refused; of other marks that are theirs too, a ' +
                'notice tells.',
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
        policy: {
            /** A day, that begins at midnight of the report's time zone; `null`: none. */
            decideSince: file.policy?.['decide-since'] ?? null,
            /** What people decided, by the id of each harness that the policy names. */
            status: file.policy?.status ?? {},
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
;// CONCATENATED MODULE: ./build/config/shared-marks.js
/**
 * Branches, trailers and labels that are marks of others. Not refused: a wrapper may leave those of what runs inside it,
 * and a release that learns a mark shall not break a file that was right.
 */
function sharedMarks(signals, { ownerOf }) {
    return signals.flatMap((harness, index) => marksOf(harness).flatMap(({ mark, path }) => {
        const owner = ownerOf(mark);
        if (owner === null)
            return [];
        const text = `"${harness.id}" shares a mark with ${owner}: it claims what ${owner} leaves it on, too`;
        return [{ path: ['signals', index, ...path], text }];
    }));
}
function marksOf(harness) {
    return [
        ...harness['branch-prefixes'].map((text, at) => ({ mark: { kind: 'branch-prefix', text }, path: ['branch-prefixes', at] })),
        ...harness.trailers.map(({ key, value = null }, at) => ({
            mark: { kind: 'trailer', key, value },
            path: ['trailers', at],
        })),
        ...harness.labels.map((text, at) => ({ mark: { kind: 'label', text }, path: ['labels', at] })),
    ];
}
//# sourceMappingURL=shared-marks.js.map
;// CONCATENATED MODULE: ./build/config/without-effect.js
/**
 * Keys of parts that do not exist yet: checked, so that a file stays right, and told to have no effect. Whoever
 * builds such a part takes its key out of this list and into `to-config.ts`.
 */
const WITHOUT_EFFECT = [
    'report.day',
    'baseline',
    'clock.working-hours',
    'policy.profile',
    'policy.primary',
    'policy.margin',
    'policy.guardrails',
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
    const findings = [
        ...idle(given, yaml),
        ...unmeasured(result.data.policy, vocabulary, yaml),
        ...sharedMarks(result.data.signals, vocabulary).map(({ path, text }) => ({
            offset: yaml.offsetOf(path),
            text: () => text,
        })),
    ];
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
// EXTERNAL MODULE: ./build/measurement/metrics.js + 22 modules
var metrics = __webpack_require__(6570);
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
        ownerOf: (mark) => markOwner(mark, catalogue/* HARNESSES */.L),
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

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REVIEW_SIGNALS),
/* harmony export */   q: () => (/* binding */ AI_REVIEWERS)
/* harmony export */ });
const AGENTS_CREDIT = 'https://github.com/browser-use/browser-use/commit/fcf0b9229ffe9ed24605f4db2af220c8554d2821';
/** Apps that review with AI and do little else. */
const REVIEWERS = [
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
    { id: 96075541, login: 'graphite-app', bare: true },
    { login: 'augmentcode' },
    ...['entelligence-ai-pr-reviews', 'baz-reviewer', 'recurseml', 'what-the-diff', 'macroscopeapp'].map(bare),
    ...['propel-code-bot', 'matter-code-review', 'dosubot'].map(bare),
    { login: 'corgea' },
];
/**
 * Accounts of harnesses that review as well. What they open or commit is their harness's; as a co-author they stand for
 * a suggestion of theirs that somebody accepted.
 */
const BOTH = [
    { id: 65095814, login: 'ellipsis-dev', bare: true },
    { id: 240665456, login: 'kilo-code-bot', bare: true },
    { id: 208079219, login: 'amazon-q-developer', bare: true },
    { id: 226033991, login: 'pullfrog', bare: true },
    { id: 39604003, login: 'sentry' },
];
/** Apps and accounts that review with AI. */
const AI_REVIEWERS = [...REVIEWERS, ...BOTH];
/** Accounts of code scanning whose accepted suggestions carry Copilot's name. */
const AUTOFIX = [{ id: 62310815 }, { id: 223894421 }];
/** What AI reviewers leave behind: evidence of a review, never of authorship. */
const REVIEW_SIGNALS = [
    {
        id: 'ai-reviewer/accepted-suggestion',
        match: { by: 'account', in: ['commit-author', 'trailer'], accounts: [...REVIEWERS, ...AUTOFIX] },
        means: 'reviewed',
        autonomy: 'assistant',
        certainty: 'certain',
        status: 'proven',
        example: {
            text: 'Co-authored-by: cubic-dev-ai[bot] <191113872+cubic-dev-ai[bot]@users.noreply.github.com>',
            source: AGENTS_CREDIT,
        },
        nearMisses: [
            'Co-authored-by: Ann Corgea <7+corgea@users.noreply.github.com>',
            'Co-authored-by: Cubic <cubic@example.com>',
        ],
    },
    {
        id: 'ai-reviewer/agent-suggestion',
        match: { by: 'account', in: ['trailer'], accounts: BOTH },
        means: 'reviewed',
        autonomy: 'assistant',
        certainty: 'certain',
        status: 'proven',
        example: {
            text: 'Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>',
            source: 'https://github.com/RooCodeInc/Roo-Code/commit/b0cb47b509274d5054a72d9362fa3358f2ce639e',
        },
        alsoMatches: [
            'Co-authored-by: pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>',
            'Co-authored-by: sentry[bot] <39604003+sentry[bot]@users.noreply.github.com>',
        ],
        nearMisses: [
            'Co-authored-by: Ann Sentry <7+sentry@users.noreply.github.com>',
            '65095814+ellipsis-dev[bot]@users.noreply.github.com',
        ],
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

/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ attribute)
});

// EXTERNAL MODULE: ./build/attribution/automation.js
var automation = __webpack_require__(3747);
;// CONCATENATED MODULE: ./build/attribution/automation-finding.js

/**
 * Automation as evidence: the account decides where nothing speaks for a harness. A bot that nobody knows may be an
 * agent, so it is weak.
 */
function automationFinding(seen) {
    const isBranch = seen.field === 'branch';
    const isKnown = !isBranch && (0,automation/* automationLogin */.Jx)(seen.account) !== null;
    const ofAccount = isKnown ? 'automation/account' : 'automation/unknown-bot';
    return {
        signal: isBranch ? 'automation/branch' : ofAccount,
        harness: null,
        model: null,
        field: seen.field,
        commit: (isBranch ? null : seen.commit) ?? null,
        line: null,
        text: (isBranch ? seen.branch : seen.account.login).slice(0, 200),
        means: 'automation',
        autonomy: 'agent',
        basis: isBranch ? 'text' : 'identity',
        certainty: isKnown ? 'certain' : 'weak',
        atStart: true,
        aside: null,
    };
}
//# sourceMappingURL=automation-finding.js.map
// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/git-address.js
var git_address = __webpack_require__(3395);
;// CONCATENATED MODULE: ./build/attribution/bot-of.js



/**
 * The automation that made a pull request, as its login is written, or `null`. An app that nobody knows is automation
 * too: it is no person. Where the author is unknown, all of the commits must be automation's.
 */
function botOf({ author, commits }) {
    if (author !== null && author !== undefined)
        return isMachine(author) ? author.login : null;
    let first = null;
    for (const commit of commits ?? []) {
        const bot = commitBot(commit);
        if (bot === null)
            return null;
        first ??= bot;
    }
    return first;
}
function isMachine(account) {
    return (0,bot_login/* isBot */.w)(account) || (0,automation/* automationLogin */.Jx)(account) !== null;
}
function commitBot({ author }) {
    const account = author?.account ?? (author?.email === undefined ? null : (0,git_address/* accountOfAddress */.l)(author.email));
    return account !== null && isMachine(account) ? account.login : null;
}
//# sourceMappingURL=bot-of.js.map
// EXTERNAL MODULE: ./build/attribution/finding.js
var finding = __webpack_require__(4647);
// EXTERNAL MODULE: ./build/attribution/kept.js
var kept = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/attribution/order-of.js
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
/** What the places of evidence are called where one goes before another. */
const FIELD_NAMES = {
    declared: 'a declaration',
    author: 'the author’s account',
    'commit-author': 'a commit’s author',
    committer: 'a committer',
    trailer: 'a trailer',
    message: 'a line of a message or body',
    body: 'a line of a message or body',
    branch: 'the branch',
    label: 'a label',
    title: 'the title',
};
/** Surer first. */
const CERTAINTY_ORDER = {
    certain: 0,
    strong: 1,
    weak: 2,
};
/** So many are put in order faster one by one than by a general sort, which takes memory for many. */
const FEW = 12;
/** Findings in the order in which they decide; of equals, the first one found first. */
function inOrder(findings) {
    if (findings.length < 2)
        return findings;
    if (findings.length > FEW)
        return findings.toSorted((a, b) => orderOf(a) - orderOf(b));
    const sorted = [];
    for (const found of findings) {
        let place = sorted.length;
        while (place > 0 && isAfter(sorted[place - 1], found))
            place--;
        if (place === sorted.length)
            sorted.push(found);
        else
            sorted.splice(place, 0, found);
    }
    return sorted;
}
function isAfter(one, other) {
    return one !== undefined && orderOf(one) > orderOf(other);
}
/** Lower decides first: weak last, assisted after authored, then by field, then by certainty. */
function orderOf({ certainty, means, field }) {
    const weak = certainty === 'weak' ? 1000 : 0;
    const assisted = means === 'assisted' ? 100 : 0;
    return weak + assisted + 10 * FIELD_ORDER[field] + CERTAINTY_ORDER[certainty];
}
//# sourceMappingURL=order-of.js.map
;// CONCATENATED MODULE: ./build/attribution/precedence.js

/**
 * Who goes first, the weightiest rule on top: wrappers, the place of the strongest evidence, the share of the commits;
 * and between equals whoever began, a mark of its own before one that models write by habit, an agent before an
 * assistant, the surer mark, and what stands first in the text.
 */
const RULES = [
    {
        compare: (a, b) => Number(a.wrapped) - Number(b.wrapped),
        why: (_, other) => `it runs ${other.harness} inside itself`,
    },
    {
        compare: (a, b) => Number(means(a) !== 'authored') - Number(means(b) !== 'authored'),
        why: (_, other) => `it is named as the author, ${other.harness} only as help`,
    },
    {
        compare: (a, b) => placeOf(a) - placeOf(b),
        why: (first, other) => `${fieldOf(first)} before ${fieldOf(other)}`,
    },
    { compare: (a, b) => b.commits - a.commits, why: () => 'it marked more commits' },
    { compare: (a, b) => a.firstCommit - b.firstCommit, why: () => 'its commit came first' },
    {
        compare: (a, b) => Number(a.habit) - Number(b.habit),
        why: (_, other) => `${other.harness}’s model writes its mark in other harnesses too`,
    },
    { compare: (a, b) => Number(isAgent(b)) - Number(isAgent(a)), why: () => 'an agent before an assistant' },
    {
        compare: (a, b) => certaintyOf(a) - certaintyOf(b),
        why: () => 'its mark is the surer one',
    },
    { compare: (a, b) => lineOf(a) - lineOf(b), why: () => 'it is named first' },
    { compare: (a, b) => (a.harness < b.harness ? -1 : 1), why: () => 'as strong, and first by name' },
];
/** Compares two candidates by the first rule that tells them apart. */
function precedence(a, b) {
    for (const { compare } of RULES) {
        const order = compare(a, b);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Why the first of two candidates goes before the other, in a few words. */
function reasonFor(first, other) {
    const rule = RULES.find(({ compare }) => compare(first, other) !== 0);
    return rule?.why(first, other) ?? 'as strong';
}
function means({ findings }) {
    return findings[0]?.means ?? 'assisted';
}
/** The place of the strongest finding, whatever its certainty. */
function placeOf({ findings: [first] }) {
    return first === undefined ? 0 : Math.floor(orderOf(first) / 10);
}
function fieldOf({ findings: [first] }) {
    return first === undefined ? 'nothing' : FIELD_NAMES[first.field];
}
function certaintyOf({ findings: [first] }) {
    return first === undefined ? 0 : CERTAINTY_ORDER[first.certainty];
}
/** Whether one of its findings speaks for a run without a person. */
function isAgent({ findings }) {
    return findings.some(({ autonomy }) => autonomy === 'agent');
}
function lineOf({ findings }) {
    const commit = findings[0]?.commit ?? null;
    const lines = findings.filter((found) => found.commit === commit).map(({ line }) => line ?? 0);
    return Math.min(...lines);
}
//# sourceMappingURL=precedence.js.map
;// CONCATENATED MODULE: ./build/attribution/decide.js






/**
 * Who made a pull request. A person's word wins; then wrappers over what they run inside; then the author's account,
 * the commits' identities, trailers, markers and links in texts, the branch, labels; assisted after authored, and weak
 * signals only where there is nothing else. Between equals: `precedence`.
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
/** The harnesses that something speaks for, whoever goes first on top; weak signs only where there are no others. */
function rank({ findings, bot, harnesses, commits }) {
    const speaking = (0,kept/* kept */.L)(findings, (found) => (0,finding/* claims */.O)(found) !== null && speaksUnder(bot, found));
    const sure = (0,kept/* kept */.L)(speaking, ({ certainty }) => certainty !== 'weak');
    const counted = sure.length > 0 ? sure : speaking;
    const only = onlyHarness(counted);
    if (only !== null) {
        return [
            candidate(counted, { harness: only, known: harnesses.get(only), wrapped: false, commits, speaking }),
        ];
    }
    const groups = Map.groupBy(counted, ({ harness }) => harness ?? '');
    const wrapped = new Set([...groups.keys()].flatMap((harness) => harnesses.get(harness)?.over ?? []));
    return [...groups]
        .map(([harness, group]) => candidate(group, {
        harness,
        known: harnesses.get(harness),
        wrapped: wrapped.has(harness),
        commits,
        speaking,
    }))
        .sort(precedence);
}
function onlyHarness(findings) {
    const first = findings[0]?.harness ?? null;
    return findings.every(({ harness }) => harness === first) ? first : null;
}
/** Text around plain automation (release notes, quoted changelogs) is not its own; commits are. */
function speaksUnder(bot, { field }) {
    if (bot === null || (0,automation/* isRelay */.gG)((0,bot_login/* plainLogin */.q)(bot)))
        return true;
    return field === 'commit-author' || field === 'committer' || field === 'trailer';
}
/** So many findings are looked through faster than a set of their commits is made. */
const decide_FEW = 8;
function candidate(group, { harness, known, wrapped, commits, speaking }) {
    const marked = group.length < decide_FEW ? null : new Set(group.map(({ commit }) => commit));
    let own = 0;
    let firstCommit = commits.size;
    let place = 0;
    for (const sha of commits) {
        if (marked?.has(sha) ?? group.some(({ commit }) => commit === sha)) {
            own += 1;
            firstCommit = Math.min(firstCommit, place);
        }
        place += 1;
    }
    const ordered = inOrder(group);
    return {
        harness,
        findings: ordered,
        model: modelOf(ordered) ?? modelOf((0,kept/* kept */.L)(speaking, (found) => found.harness === harness)),
        commits: own,
        shareOfCommits: own === 0 ? null : own / commits.size,
        firstCommit,
        habit: group.every(({ signal, ofMany }) => ofMany !== true && isHabit(signal, known)),
        wrapped,
    };
}
function isHabit(id, known) {
    return known?.signals.some((signal) => signal.id === id && signal.habit === true) ?? false;
}
function harnessVerdict(main, rest) {
    const sure = main.findings.some(({ certainty }) => certainty !== 'weak');
    return {
        kind: 'harness',
        harness: main.harness,
        model: main.model,
        autonomy: isAgent(main) ? 'agent' : 'assistant',
        strength: sure ? 'conclusive' : 'suggestive',
        basis: main.findings.some(({ basis }) => basis === 'identity') ? 'identity' : 'text',
        shareOfCommits: main.shareOfCommits,
        others: rest.map(otherOf),
    };
}
function otherOf({ harness, shareOfCommits }) {
    return { harness, shareOfCommits };
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
        model: model ?? own?.model ?? null,
        autonomy: seen?.kind === 'harness' ? seen.autonomy : expected,
        strength: 'conclusive',
        basis: 'person',
        shareOfCommits: own?.shareOfCommits ?? null,
        others: ranked.filter((one) => one.harness !== harness).map(otherOf),
    };
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./build/attribution/find-identity.js
var find_identity = __webpack_require__(6930);
;// CONCATENATED MODULE: ./build/attribution/accepted-suggestion.js

/**
 * Whether a trailer thanks an app for a suggestion that somebody accepted in the web interface: GitHub commits it in the
 * person's name with the app as co-author.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 */
function isAcceptedSuggestion(commit, found, catalogue) {
    return (found.field === 'trailer' &&
        found.text.toLowerCase().includes('[bot]@users.noreply.github.com') &&
        (isByWeb(commit) || hasWebSubject(commit)) &&
        !isMergedBefore(commit) &&
        !isAgents(commit, catalogue));
}
/**
 * Whether an agent that committed somebody else's work only passed it on: GitHub ends the subject of a squash with the
 * number of its pull request, so that it is a copy of what was merged before; and what was edited on its pages was
 * edited by a person.
 */
function isPassedOn(commit, catalogue) {
    return (isMergedBefore(commit) || hasWebSubject(commit)) && !isAgents(commit, catalogue);
}
function isMergedBefore({ message }) {
    return /^[^\n]{1,300} \(#\d{1,9}\)\s*(?:\n|$)/.test(message);
}
function isByWeb({ committer }) {
    return committer?.email?.toLowerCase() === 'noreply@github.com' || committer?.account?.login === 'web-flow';
}
/** What GitHub calls such a commit where nobody renames it; a rebase makes its committer a person. */
function hasWebSubject({ message }) {
    return /^(?:Update [\w./@-]{1,250}|Apply suggestions? from [^\n]{1,100})\s*(?:\n|$)/.test(message);
}
function isAgents({ author }, catalogue) {
    if (author === undefined)
        return false;
    return (0,find_identity/* identitySignals */.W0)(catalogue, author, 'commit-author').some(({ harness }) => harness !== null);
}
//# sourceMappingURL=accepted-suggestion.js.map
;// CONCATENATED MODULE: ./build/attribution/changelog-line.js



const RELEASE = /^(?:\w{1,20}(?:\([^()]{0,40}\))?!?: )?(?:release|prepare release|version packages|bump version)\b/i;
const ITEM = /^[-*+]\s+(?!\[[xX]\])/;
/**
 * What automation's text lists, or says of a release, is what others made; a line of its own may be an agent's that ran
 * inside.
 */
function withoutChangelog(found, { author, title }, catalogue) {
    if (found.length === 0 || !isPlainAutomation(author ?? null, catalogue))
        return found;
    const isRelease = RELEASE.test(title ?? '');
    return found.map((one) => one.aside === null && (isRelease || ITEM.test(one.text)) ? { ...one, aside: 'in a changelog' } : one);
}
function isPlainAutomation(author, catalogue) {
    if (author === null || (!(0,bot_login/* isBot */.w)(author) && (0,automation/* automationLogin */.Jx)(author) === null))
        return false;
    return !(0,find_identity/* accountSignals */.Re)(catalogue, author, 'author').some(({ harness }) => harness !== null);
}
//# sourceMappingURL=changelog-line.js.map
// EXTERNAL MODULE: ./build/attribution/find-in-text.js + 3 modules
var find_in_text = __webpack_require__(682);
// EXTERNAL MODULE: ./build/attribution/find-labels.js
var find_labels = __webpack_require__(7323);
;// CONCATENATED MODULE: ./build/attribution/head-branch.js
const LONGEST = 300;
const INTO = /^Merge (?:remote-tracking )?branch '[^'\n]{1,300}' into (\S{1,300})$/m;
/**
 * The branch that a pull request comes from, clipped; where it is unknown, the one that its first commit of the kind
 * brought the base branch into. `''`: neither is known.
 */
function headBranch({ headBranch: branch, commits = [] }) {
    if (branch !== undefined && branch !== null)
        return branch.slice(0, LONGEST);
    for (const { message } of commits) {
        if (!message.startsWith('Merge '))
            continue;
        const into = INTO.exec(message.slice(0, 2 * LONGEST))?.[1];
        if (into !== undefined)
            return into;
    }
    return '';
}
//# sourceMappingURL=head-branch.js.map
// EXTERNAL MODULE: ./build/attribution/trailer.js
var trailer = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/attribution/many-authors.js




/** So many people beside an agent say that a message sums up the work of many: a sync, a release, a long branch. */
const MANY = 3;
const CO_AUTHOR = /^[\s>*_•-]{0,40}co-authored-by\s{0,3}:.{1,500}$/gim;
/**
 * Marks in the message of a commit that sums up the work of many people: the part of an agent that is thanked there may
 * be small, so it is weak. An assistant in a person's hands signs what it writes itself.
 */
function amongMany(message, findings, catalogue) {
    if (!findings.some(({ field }) => field === 'trailer') || !hasManyAddresses(message))
        return findings;
    if (personsThanked(message, catalogue) < MANY)
        return findings;
    return findings.map((one) => ({ ...one, ofMany: true, ...(isDoubtful(one) ? { certainty: 'weak' } : {}) }));
}
function isDoubtful({ field, certainty, aside, harness, autonomy }) {
    const speaks = certainty !== 'weak' && aside === null && harness !== null;
    return speaks && field === 'trailer' && autonomy === 'agent';
}
/** Most messages have one or two, and need not be read for whom they thank. */
function hasManyAddresses(message) {
    let count = 0;
    for (let at = message.indexOf('@'); at >= 0 && count < MANY; at = message.indexOf('@', at + 1))
        count += 1;
    return count >= MANY;
}
function personsThanked(message, catalogue) {
    const addresses = new Set();
    for (const [line] of message.matchAll(CO_AUTHOR)) {
        const address = (0,trailer/* parseTrailer */.P)(line)?.address ?? null;
        if (address !== null && !isTools(address, catalogue))
            addresses.add(address);
    }
    return addresses.size;
}
/** An app's, an agent's, or an address that nobody reads. */
function isTools(address, catalogue) {
    const account = (0,git_address/* accountOfAddress */.l)(address);
    if (account !== null)
        return (0,bot_login/* isBot */.w)(account) || (0,find_identity/* accountSignals */.Re)(catalogue, account, 'trailer').length > 0;
    return /^(?:no-?reply|agent|bot)@/.test(address) || catalogue.emails.has(address);
}
//# sourceMappingURL=many-authors.js.map
;// CONCATENATED MODULE: ./build/attribution/merge-commit.js
/** Whether a commit only brings in others' work, whose commits git may list in its message. */
function isMergeCommit({ isMerge, message }) {
    return isMerge ?? MERGE_SUBJECT.test(message);
}
const MERGE_SUBJECT = /^Merge (?:(?:remote-tracking )?branch(?:es)? '|tag '|commit '|pull request #\d{1,9} from )/;
/** The same of the commit that merged a pull request, where GitHub's own merge brings in nothing but the pull request. */
function isMergeOfOthers(message) {
    return MERGE_SUBJECT.test(message) && !message.startsWith('Merge pull request #');
}
//# sourceMappingURL=merge-commit.js.map
;// CONCATENATED MODULE: ./build/attribution/revert.js
/** Whether a message, or a title with its body, is git's or GitHub's revert, which carries the text of what it undoes. */
function isRevert(text) {
    if (QUOTES.test(text))
        return true;
    const beginning = text.slice(0, 4000);
    return ((SUBJECT.test(text) && UNDOES.test(beginning)) ||
        (beginning.includes('Reverts ') && REVERTED.test(beginning)));
}
/** What puts back what was reverted reverts too, and copies as much. */
const QUOTES = /^(?:revert|reapply|back(?:ed)? ?out) "/i;
const SUBJECT = /^(?:revert(?:s|ed|ing)?|reapply|back(?:s|ed|ing)?[ -]?out)\b(?! of\b)/i;
const UNDOES = /^this (?:reverts|backs out) (?:commit|changeset) [0-9a-f]{7}/im;
/** What GitHub's button writes: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request */
const REVERTED = /^Reverts (?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[^\s/]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100}\/pull\/)\d{1,9}\.?\s*$/m;
/**
 * Whether a commit's subject says that it undoes something. Its trailers cannot be told from those of what it undoes,
 * whatever tool wrote the message.
 */
function isRevertSubject(message) {
    return UNDOING.test(message);
}
const UNDOING = /^(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out)\b(?! of\b)/i;
//# sourceMappingURL=revert.js.map
;// CONCATENATED MODULE: ./build/attribution/message-aside.js






/** Why nothing that a commit's message says is its own: it brings in, undoes or copies others' work. `null`: it is. */
function messageAside(commit, catalogue) {
    if (isMergeCommit(commit))
        return 'in a merge commit';
    if (isRevertSubject(commit.message) || isRevert(commit.message))
        return 'in the text of a revert';
    return isAutomationCommit(commit, catalogue) ? 'in a commit of automation' : null;
}
/**
 * Whether a program that is no harness wrote a commit: its message credits whoever had a hand in what it updates,
 * copies or releases, and an agent that committed it only passed it on.
 */
function isAutomationCommit({ author }, catalogue) {
    if (author === undefined || !isProgram(author))
        return false;
    return !(0,find_identity/* identitySignals */.W0)(catalogue, author, 'commit-author').some(({ harness }) => harness !== null);
}
/** Bots sign with their name where they have no address of GitHub's. */
function isProgram({ account, email, name }) {
    const known = account ?? (0,git_address/* accountOfAddress */.l)(email ?? '');
    return ((known !== null && isProgramsAccount(known)) || (name !== undefined && isProgramsAccount({ login: name })));
}
function isProgramsAccount(account) {
    return (0,bot_login/* isBot */.w)(account) || (0,automation/* automationLogin */.Jx)(account) !== null || account.login === 'github-actions';
}
//# sourceMappingURL=message-aside.js.map
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















/** Longest title that is looked at: GitHub allows 256 characters. */
const find_in_pull_request_LONGEST = 300;
/** All signals of a pull request, in the order: author, branch, title, body, labels, commits, merge commit. */
function findInPullRequest(pullRequest, { start, catalogue }) {
    const { createdAt, commits, mergeCommit } = pullRequest;
    const startAt = start.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
    const found = [
        ...findInAuthor(catalogue, pullRequest),
        ...findInBranchAndTitle(catalogue, pullRequest),
        ...withoutChangelog(findInBody(catalogue, pullRequest), pullRequest, catalogue),
        ...(0,find_labels/* findLabels */.T)(catalogue, pullRequest, startAt),
    ];
    for (const commit of commits ?? []) {
        findInCommit(catalogue, commit, { createdAt, startAt, found });
    }
    if (mergeCommit !== null && mergeCommit !== undefined) {
        const at = pullRequest.mergedAt ?? createdAt;
        const own = { ...mergeCommit, isMerge: isMergeOfOthers(mergeCommit.message) };
        const message = findInMessage(catalogue, own, { commit: mergeCommit.sha, at, atStart: false });
        const listed = withoutChangelog(message, pullRequest, catalogue);
        found.push(...listed.map((one) => asInCommits(one, found)));
    }
    return found;
}
/** The message of a squash repeats what its commits say: what did not count there does not count here. */
function asInCommits(one, found) {
    const same = found.filter(({ signal, commit }) => commit !== null && signal === one.signal);
    const aside = same[0]?.aside ?? null;
    return aside === null || same.some((other) => other.aside === null) ? one : { ...one, aside };
}
function placeAtStart(field, at) {
    return { field, commit: null, at, atStart: true };
}
function findInAuthor(catalogue, { author, createdAt }) {
    if (author === null || author === undefined)
        return [];
    const place = placeAtStart('author', createdAt);
    const text = author.login;
    const agents = (0,find_identity/* accountSignals */.Re)(catalogue, author, 'author').map((one) => (0,finding/* finding */.g)(one, place, { text }));
    const isAutomation = (0,automation/* automationLogin */.Jx)(author) !== null || ((0,bot_login/* isBot */.w)(author) && !agents.some((one) => (0,finding/* claims */.O)(one) !== null));
    return isAutomation ? [...agents, automationFinding({ field: 'author', account: author })] : agents;
}
function findInBranchAndTitle(catalogue, pullRequest) {
    const { author, title, createdAt } = pullRequest;
    const found = [];
    const branch = headBranch(pullRequest);
    for (const compiled of branch === '' ? [] : catalogue.branches(branch)) {
        if (!compiled.match.pattern.test(branch))
            continue;
        const { match, signal } = compiled;
        const isPlain = signal.certainty !== 'certain' && match.ownWord !== true;
        const isPersons = isPlain && isNamesake(branch, author ?? null);
        found.push((0,finding/* finding */.g)(compiled, placeAtStart('branch', createdAt), { text: branch, isPersons }));
    }
    const text = title?.slice(0, find_in_pull_request_LONGEST) ?? '';
    for (const compiled of text === '' ? [] : catalogue.titles) {
        if (!compiled.match.pattern.test(text))
            continue;
        found.push((0,finding/* finding */.g)(compiled, placeAtStart('title', createdAt), { text }));
    }
    if ((0,automation/* isAutomationBranch */.gO)(branch))
        found.push(automationFinding({ field: 'branch', branch }));
    return found;
}
/** The body as it is now stands for the body as opened: to drop edited ones would favour short-lived pull requests. */
function findInBody(catalogue, { title, body, createdAt }) {
    if (body === null || body === undefined || body === '')
        return [];
    const place = placeAtStart('body', createdAt);
    const isOfRevert = () => isRevert([title ?? '', body.slice(0, BEGINNING)].filter(isWritten).join('\n\n'));
    const aside = onceAsked(() => (isOfRevert() ? 'in the text of a revert' : null));
    return (0,find_in_text/* findInText */.y)(catalogue, { text: body, trailers: place, lines: place, markdown: true, aside });
}
/** A revert says so here. */
const BEGINNING = 4000;
function isWritten(text) {
    return text !== '';
}
function findInCommit(catalogue, commit, { createdAt, startAt, found, }) {
    const { sha, author, committer } = commit;
    const written = commit.authoredAt ?? commit.committedAt;
    const at = written ?? createdAt;
    const atStart = written !== undefined && written <= startAt;
    const when = { commit: sha, at, atStart, undated: written === undefined };
    for (const one of (0,find_identity/* findInIdentity */.r)(catalogue, { identity: author, field: 'commit-author' }, when))
        found.push(one);
    const byCommitter = (0,find_identity/* findInIdentity */.r)(catalogue, { identity: committer, field: 'committer' }, when);
    const passedOn = byCommitter.length > 0 ? committerAside(commit, catalogue) : null;
    for (const one of byCommitter)
        found.push(setAside(one, passedOn));
    for (const one of findInMessage(catalogue, commit, when)) {
        const accepted = isAcceptedSuggestion(commit, one, catalogue);
        found.push(setAside(one, accepted ? 'an accepted suggestion' : null));
    }
}
function committerAside(commit, catalogue) {
    if (isAutomationCommit(commit, catalogue))
        return 'passed on by automation';
    return isPassedOn(commit, catalogue) ? 'passed on what was merged before' : null;
}
function setAside(found, aside) {
    return found.aside === null && aside !== null ? { ...found, aside } : found;
}
function findInMessage(catalogue, commit, when) {
    const found = (0,find_in_text/* findInText */.y)(catalogue, {
        text: commit.message,
        trailers: { ...when, field: 'trailer' },
        lines: { ...when, field: 'message' },
        markdown: false,
        aside: onceAsked(() => messageAside(commit, catalogue)),
    });
    return amongMany(commit.message, found, catalogue);
}
/** Most texts hold nothing, and need no reason why it would not count. */
function onceAsked(reason) {
    let answer;
    return () => {
        if (answer === undefined)
            answer = reason();
        return answer;
    };
}
//# sourceMappingURL=find-in-pull-request.js.map
;// CONCATENATED MODULE: ./build/attribution/goes-first.js


/** Says why a harness goes before the one that a finding speaks for, by the rule that told them apart. */
function goesFirst(main, given) {
    let reasons = null;
    return ({ harness }) => {
        reasons ??= reasonsOf(main, given);
        const why = harness === null ? undefined : reasons.get(harness);
        return `${main} goes first: ${why ?? 'this sign is weak'}`;
    };
}
/** By harness that came after it. Weak signs beside sure ones make no candidate. */
function reasonsOf(main, given) {
    const ranked = rank(given);
    const first = ranked.find(({ harness }) => harness === main);
    if (first === undefined)
        return new Map();
    return new Map(ranked.map((other) => [other.harness, reasonFor(first, other)]));
}
//# sourceMappingURL=goes-first.js.map
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
    return (0,find_identity/* accountSignals */.Re)(catalogue, account, 'author').length > 0;
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
            const account = identity.account ?? (0,git_address/* accountOfAddress */.l)(identity.email ?? '');
            if (initiator_isAgent(identity, account, catalogue))
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
function initiator_isAgent(identity, account, catalogue) {
    if (account !== null && isTool(account, catalogue))
        return true;
    if (account !== null && (0,find_identity/* accountSignals */.Re)(catalogue, account, 'trailer').length > 0)
        return true;
    return (0,find_identity/* identitySignals */.W0)(catalogue, identity, 'commit-author').length > 0;
}
const MOST_LINES = 500;
function coAuthors(message) {
    if (!/co-authored-by/i.test(message))
        return [];
    return message
        .split('\n', MOST_LINES)
        .map((line) => (0,trailer/* parseTrailer */.P)(line.slice(0, 500)))
        .filter((trailer) => trailer?.key === 'co-authored-by')
        .map((trailer) => ({ name: trailer?.name ?? '', email: trailer?.address ?? '' }));
}
//# sourceMappingURL=initiator.js.map
// EXTERNAL MODULE: ./build/attribution/override.js
var attribution_override = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/attribution/seen-commits.js

/** The commits of a pull request by sha, without merges. */
function seenCommits({ commits = [] }) {
    const own = new Set();
    for (const commit of commits)
        if (!isMergeCommit(commit))
            own.add(commit.sha);
    return own;
}
/** Those of the `commits` seen that were written before the start: the same set where all were. */
function earlyCommits(pullRequest, { start, commits: seen }) {
    const until = start.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
    const commits = pullRequest.commits ?? [];
    if (commits.every((commit) => isWrittenBy(commit, until)))
        return seen;
    const early = commits.filter((commit) => isWrittenBy(commit, until) && seen.has(commit.sha));
    return new Set(early.map(({ sha }) => sha));
}
function isWrittenBy({ authoredAt, committedAt }, until) {
    const written = authoredAt ?? committedAt;
    return written !== undefined && written <= until;
}
//# sourceMappingURL=seen-commits.js.map
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
// EXTERNAL MODULE: ./build/attribution/text-lines.js + 11 modules
var text_lines = __webpack_require__(9596);
;// CONCATENATED MODULE: ./build/attribution/mux-cost.js

/** What mux writes below a pull request, once to see and once hidden; wrapped at 72 columns in a squash. */
const FORMS = [
    { by: 'mux-marker', pattern: /^<!-- (?:mux|xum)-attribution:\s[^<>]{0,200}?\bcosts=(\S{1,60})/gm },
    {
        by: 'mux-footer',
        pattern: /^_?Generated with \[?`?(?:c?mux|xum)\b(?:(?!\n\n)[\s\S]){0,300}?\bCost:\s{1,3}`?([^\s`_]{1,60})/gm,
    },
];
const NUMBER = /^\$?\d{1,7}(?:\.\d{1,9})?$/;
/** The cost that mux's footer or its hidden marker declares; `null`: neither is there, or it has no cost. */
function muxCost(text) {
    if (!text.includes('Cost:') && !text.includes('-attribution:'))
        return null;
    const lines = (0,text_lines/* textLines */.F)(text, { markdown: true });
    for (const { by, pattern } of FORMS) {
        for (const hit of text.matchAll(pattern)) {
            if (lines.contextAt(hit.index) !== null)
                continue;
            const raw = hit[1] ?? '';
            if (!/\d/.test(raw))
                continue;
            return { amount: 'costUsd', value: NUMBER.test(raw) ? Number(raw.replace('$', '')) : null, by };
        }
    }
    return null;
}
//# sourceMappingURL=mux-cost.js.map
;// CONCATENATED MODULE: ./build/attribution/usage-of.js


const AMOUNTS = {
    'x-ai-tokens-in': { amount: 'inputTokens', shape: /^\d{1,12}$/ },
    'x-ai-tokens-out': { amount: 'outputTokens', shape: /^\d{1,12}$/ },
    'x-ai-est-cost-usd': { amount: 'costUsd', shape: /^\$?\d{1,7}(?:\.\d{1,9})?$/ },
};
/** Absent from nearly every message, and found by a plain search. */
const PREFIX = 'X-AI-';
const TRAILER = /^[ \t]{0,8}(X-AI-(?:Tokens-In|Tokens-Out|Est-Cost-USD))[ \t]{0,3}:([^\n]{0,100})/gm;
/**
 * Tokens and cost that a pull request's commits and body declare; `null`: none. A squash repeats its commits' trailers
 * and so is read only where they are unknown or say nothing.
 *
 * @see https://github.com/bobmatnyc/claude-mpm/blob/main/docs/developer/squash-merge-trailers.md
 */
function usageOf({ commits = [], mergeCommit, body }, catalogue) {
    const ofCommits = [];
    for (const commit of commits) {
        if (!commit.message.includes(PREFIX) || messageAside(commit, catalogue) !== null)
            continue;
        ofCommits.push(...trailersIn(commit.message));
    }
    const squashed = mergeCommit?.message ?? '';
    const trailers = ofCommits.length > 0 ? ofCommits : trailersIn(squashed);
    const mux = muxCost(body ?? '') ?? muxCost(squashed);
    if (trailers.length === 0 && mux === null)
        return null;
    const all = mux === null ? trailers : [...trailers, { ...mux, key: 'Cost of mux' }];
    const unreadable = all.filter(({ value }) => value === null).map(({ key }) => key);
    return {
        ...sum('inputTokens', all),
        ...sum('outputTokens', all),
        ...sum('costUsd', all),
        ...(unreadable.length === 0 ? {} : { unreadable: [...new Set(unreadable)] }),
        by: [...new Set(all.map(({ by }) => by))],
    };
}
const NOTHING = [];
function trailersIn(message) {
    if (!message.includes(PREFIX))
        return NOTHING;
    return [...message.matchAll(TRAILER)].flatMap(([, key = '', raw = '']) => {
        const kind = AMOUNTS[key.toLowerCase()];
        if (kind === undefined)
            return [];
        const text = raw.trim();
        const value = kind.shape.test(text) ? Number(text.replace('$', '')) : null;
        return [{ key, amount: kind.amount, value, by: 'x-ai-trailers' }];
    });
}
/** A number among them that cannot be read leaves their sum unknown. */
function sum(amount, declared) {
    const values = declared.filter((one) => one.amount === amount).map(({ value }) => value);
    const known = values.filter((value) => value !== null);
    if (known.length === 0 || known.length < values.length)
        return {};
    return { [amount]: known.reduce((total, value) => total + value, 0) };
}
//# sourceMappingURL=usage-of.js.map
;// CONCATENATED MODULE: ./build/attribution/attribute.js












/**
 * Says which harness made a pull request, on everything that was seen and on what existed when it became ready, with
 * the evidence for both. Reads only the facts given; never calls an unmarked pull request human.
 */
function attribute(pullRequest, context) {
    const { harnesses } = context.catalogue;
    const override = (0,attribution_override/* overrideOf */.O)(pullRequest, (id) => harnesses.has(id));
    const bot = botOf(pullRequest);
    const findings = withBot(findInPullRequest(pullRequest, context), pullRequest, bot);
    const commits = findings.length === 0 ? NONE : seenCommits(pullRequest);
    const given = { findings, override, bot, harnesses, commits };
    const verdict = decide(given);
    const unknown = unknownDeclaration(pullRequest, harnesses);
    const words = [
        ...(override === null ? [] : [(0,attribution_override/* overrideFinding */.S)(override)]),
        ...(unknown === null ? [] : [unknown]),
    ];
    const early = findings.length === 0 ? NONE : earlyCommits(pullRequest, { start: context.start, commits });
    const initiator = initiatorOf(pullRequest, { catalogue: context.catalogue, verdict });
    const usage = usageOf(pullRequest, context.catalogue);
    return {
        verdict,
        atStart: decideAtStart(given, verdict, early),
        evidence: explain(words.length === 0 ? findings : [...words, ...findings], verdict, given),
        ...(initiator === undefined ? {} : { initiator }),
        ...(usage === null ? {} : { usage }),
    };
}
const NONE = new Set();
/** Where the author is unknown, the commits show what account made it. */
function withBot(findings, { author, commits }, bot) {
    if (bot === null || (author !== null && author !== undefined))
        return findings;
    const commit = commits?.[0]?.sha ?? '';
    return [
        automationFinding({ field: 'commit-author', account: { login: bot, kind: 'bot' }, commit }),
        ...findings,
    ];
}
function decideAtStart(given, verdict, commits) {
    const later = given.findings.some(({ atStart }) => !atStart) || commits.size < given.commits.size;
    if (!later && given.override?.atStart !== false)
        return verdict;
    const findings = given.findings.filter(({ atStart }) => atStart);
    const override = given.override?.atStart === true ? given.override : null;
    return decide({ ...given, findings, override, commits });
}
/** Findings as evidence: those that support the verdict first, each group in the order in which they decide. */
function explain(findings, verdict, given) {
    const first = goesFirst(verdict.kind === 'harness' ? verdict.harness : '', given);
    const supporting = [];
    const others = [];
    for (const one of inOrder(findings)) {
        const setAside = reason(one, verdict, first);
        (setAside === null ? supporting : others).push(toEvidence(one, setAside));
    }
    return others.length === 0 ? supporting : [...supporting, ...others];
}
/** Field by field: to leave one out of a record at run time costs more than all else that is said of it. */
function toEvidence(found, setAside) {
    const { signal, harness, model, field, commit, line, text } = found;
    const { means, autonomy, basis, certainty, atStart, undated } = found;
    const said = {
        signal,
        harness,
        model,
        field,
        commit,
        line,
        text,
        means,
        autonomy,
        basis,
        certainty,
        atStart,
        setAside,
    };
    return undated === undefined ? said : { ...said, undated };
}
function reason(found, verdict, first) {
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
            return verdict.basis === 'person' ? 'overridden by a person' : first(found);
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
/* unused harmony export automationAccounts */
/* harmony import */ var _bot_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);

/**
 * Agents of one company or one task that no harness of the catalogue stands for: what runs inside them is not said, and
 * a model or a tool that their commits credit did not make the pull request by itself.
 */
const OTHER_AGENTS = ['blink-so', 'codebeaver-ai', 'fix-it-felix-sentry', 'sentry-junior'];
/** Apps that open or touch pull requests and are no harness. Their names without `[bot]` may be people's. */
const APPS = new Set([
    ...OTHER_AGENTS,
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
    ...['openshift-ci', 'readthedocs', 'pantheon-temp', 'squash-labs', 'poutine-bot', 'crowdin-bot'],
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
    ...[
        'ai-sdk-factory',
        'poutine-bot',
        'kubevirt-bot',
        'npm-cli-bot',
        'goreleaserbot',
        'lintr-bot',
        'styler-bot',
        'greenkeeperio-bot',
    ],
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
/** Every account that is known automation, each list in its order, for who wants to read them. */
function automationAccounts() {
    return {
        apps: [...APPS].toSorted(),
        machineUsers: [...MACHINE_USERS].toSorted(),
        relays: [...RELAYS].toSorted(),
    };
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

/***/ 1819:
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
    namedInConventions: ['aider'],
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
            alsoMatches: [
                'Co-authored-by: aider (openai/gpt-4.1) <noreply@aider.chat>',
                'Co-authored-by: aider (vertex_ai/gemini-2.5-pro) <noreply@aider.dev>',
            ],
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
            example: {
                text: 'Paul Gauthier (aider)',
                source: 'https://github.com/Aider-AI/aider/commit/15521c41d1c3d6a96a9d57ec7c2bd3e61091625c',
            },
            nearMisses: ['Haider Ali', 'aider', 'Paul (aider) Gauthier'],
        },
        {
            id: 'aider/committer-name',
            match: { by: 'name', in: ['committer'], pattern: / \(aider\)$/ },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Paul Gauthier (aider)',
                source: 'https://github.com/Aider-AI/aider/commit/15521c41d1c3d6a96a9d57ec7c2bd3e61091625c',
            },
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
            alsoMatches: ['aider <noreply@aider.chat>', 'aider <noreply@aider.dev>'],
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/amazon-q.js
/** Amazon Q Developer on GitHub. It reviews, too, so a suggestion's credit is no mark. Its terminal became Kiro's. */
const amazonQ = {
    id: 'amazon-q',
    name: 'Amazon Q Developer',
    vendor: 'Amazon',
    homepage: 'https://aws.amazon.com/q/developer',
    tier: 3,
    kinds: ['cloud-agent', 'ide', 'cli'],
    marks: {
        commits: 'sometimes',
        on: 'GitHub: the default, by the label "Amazon Q development agent" on an issue; editor and terminal: nothing by default',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['amazon q', 'amazon q developer', 'amazon-q', 'amazon q cli'],
    since: '2023-11-28',
    requestedBy: [],
    signals: [
        {
            id: 'amazon-q/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer'],
                accounts: [{ id: 208079219, login: 'amazon-q-developer', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'amazon-q-developer[bot]',
                source: 'https://github.com/geoseong/gamelift-blockdrop/pull/5',
            },
            alsoMatches: ['208079219+renamed[bot]@users.noreply.github.com'],
            nearMisses: [
                'amazon-q',
                'q',
                'Co-authored-by: amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>',
            ],
        },
        {
            id: 'amazon-q/branch',
            match: { by: 'branch', pattern: /^Q-DEV-issue-\d{1,9}-\d{10}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'Q-DEV-issue-10-1751593521', source: 'https://github.com/incrediblesadi' },
            nearMisses: [
                'revert-13-Q-DEV-issue-10-1751593521',
                'Q-DEV-issue-10-1751593521-again',
                'Q-DEV-issue-x-1751593521',
                'Q-DEV-issue-10-docs',
                'Q-DEV-issue--1751593521',
                'Q-DEV-issue-10-2',
                'Q-DEV-issue-10-aaaaaaaaaa',
            ],
        },
    ],
};
//# sourceMappingURL=amazon-q.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/amp.js
/**
 * Amp: terminal and editor. Its commits name the thread that they come from. Some sessions make an identity up,
 * `Amp <amp@example.com>`: a mark where it is thanked as co-author, none where it only stands as a commit's author.
 */
const amp = {
    id: 'amp',
    name: 'Amp',
    vendor: 'Amp',
    homepage: 'https://ampcode.com',
    tier: 3,
    kinds: ['cli', 'ide'],
    marks: {
        commits: 'always',
        on: 'settings.json: amp.git.commit.coauthor.enabled and amp.git.commit.ampThread.enabled (the default)',
        off: 'settings.json: both set to false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['amp', 'ampcode', 'sourcegraph amp'],
    since: '2025-05-15',
    requestedBy: [],
    signals: [
        {
            id: 'amp/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'amp@ampcode.com',
                pattern: /^amp\b.{0,40}<amp@ampcode\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Amp <amp@ampcode.com>',
                source: 'https://github.com/vercel/ai/commit/073d61209c8a687bd41df3b37cc4a8e34ef0181f',
            },
            alsoMatches: ['Co-authored-by: Amp Agent <amp@ampcode.com>'],
            nearMisses: [
                'Co-authored-by: Ampère Example <ann.amp@ampcode.com>',
                'Co-authored-by: Ann Amp <amp@ampcode.com>',
                'Co-authored-by: Ampersand <amp@ampcode.com>',
                'Co-authored-by: Amp <amp@ampcode.com.example>',
                'Reviewed-by: Amp <amp@ampcode.com>',
            ],
        },
        {
            id: 'amp/co-author-example-address',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'amp@example.com',
                pattern: /^amp <amp@example\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Amp <amp@example.com>',
                source: 'https://github.com/steveyegge/beads/pull/572',
            },
            nearMisses: [
                'Co-authored-by: Ann Amp <amp@example.com>',
                'Co-authored-by: Amp Example <amp@example.com>',
                'Co-authored-by: Amp <amp@example.com.example>',
            ],
        },
        {
            id: 'amp/thread-trailer',
            match: {
                by: 'trailer',
                key: 'amp-thread-id',
                needle: 'amp-thread-id',
                pattern: /^https:\/\/ampcode\.com\/threads\/T-[\da-f-]{36}$/,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Amp-Thread-ID: https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d',
                source: 'https://github.com/vercel/ai/commit/073d61209c8a687bd41df3b37cc4a8e34ef0181f',
            },
            nearMisses: [
                'Amp-Thread-ID: none',
                'Amp-Thread-ID: https://ampcode.com/threads/T-',
                'Amp-Thread-ID: see https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d',
                'Amp-Thread-ID: https://ampcode.com/threads/T-019b7693-d38e-77a1-8e71-def855e6e22d (dropped)',
                'Amp-Thread-ID: https://ampcode.com/threads/T-the-thread-in-which-we-spoke-of-this',
            ],
        },
        {
            id: 'amp/thread-link-trailer',
            match: {
                by: 'trailer',
                key: 'amp-thread',
                needle: 'amp-thread:',
                pattern: /^https:\/\/ampcode\.com\/threads\/T-[\da-f-]{36}$/,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Amp-Thread: https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054',
                source: 'https://github.com/block/coplan/pull/167',
            },
            nearMisses: [
                'Amp-Thread: none',
                'Amp-Thread: https://ampcode.com/threads/T-',
                'Amp-Thread: see https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054',
                'Amp-Thread: https://ampcode.com/threads/T-019fa9fa-a0a9-7607-b551-df57797d3054 (dropped)',
                'Amp-Thread: https://ampcode.com/threads/T-the-thread-in-which-we-spoke-of-this',
            ],
        },
        {
            id: 'amp/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['amp@ampcode.com'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'Amp <amp@ampcode.com>', source: 'https://github.com/ghostty-org/ghostty' },
            nearMisses: ['Ann Amp <ann@ampcode.com>', 'Amp <amp@example.com>'],
        },
    ],
};
//# sourceMappingURL=amp.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/antigravity.js
/** Antigravity, Google's editor with agents. Writes nothing by itself. */
const antigravity = {
    id: 'antigravity',
    name: 'Antigravity',
    vendor: 'Google',
    homepage: 'https://antigravity.google',
    tier: 3,
    kinds: ['ide'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Antigravity:<model>"',
        off: 'leave that rule out',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['antigravity', 'google antigravity'],
    since: '2025-11-18',
    requestedBy: [],
    signals: [
        {
            id: 'antigravity/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'antigravity',
                pattern: /^(?:google )?antigravity\b.{0,60}<(?:antigravity|noreply)@(?:google\.com|antigravity\.(?:ai|dev|google))>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: Antigravity <antigravity@google.com>',
                source: 'https://antigravity.google/docs',
            },
            alsoMatches: [
                'Co-Authored-By: Google Antigravity <noreply@google.com>',
                'Co-Authored-By: Antigravity AI <antigravity@google.com>',
                'Co-Authored-By: Antigravity <noreply@antigravity.ai>',
                'Co-Authored-By: Antigravity <noreply@antigravity.dev>',
                'Co-Authored-By: Antigravity <noreply@antigravity.google>',
            ],
            nearMisses: [
                'Co-Authored-By: Ann of Antigravity <antigravity@google.com>',
                'Co-Authored-By: Antigravityman <antigravity@google.com>',
                'Co-Authored-By: Antigravity <ann@google.com>',
                'Co-Authored-By: Antigravity <ann.antigravity@google.com>',
                'Co-Authored-By: Antigravity <antigravity@google.com.example>',
                'Co-Authored-By: Antigravity <noreply@agents.dev>',
            ],
        },
    ],
};
//# sourceMappingURL=antigravity.js.map
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
    namedInConventions: ['auggie', 'augment code'],
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
            alsoMatches: [
                'Co-authored-by: Augment Code <noreply@augmentcode.com>',
                'Co-authored-by: Augment AI <noreply@augmentcode.com>',
                'Co-authored-by: Auggie (gpt-5) <noreply@augmentcode.com>',
            ],
            nearMisses: [
                'Co-authored-by: Stephen Augustus <foo@auggie.dev>',
                'Co-authored-by: Alice Augment <alice@augmentcode.com>',
            ],
        },
    ],
};
//# sourceMappingURL=auggie.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/blackbox.js
/** Blackbox AI's agents, which commit under an address of the vendor. */
const blackbox = {
    id: 'blackbox',
    name: 'Blackbox',
    vendor: 'Blackbox AI',
    homepage: 'https://www.blackbox.ai',
    tier: 3,
    kinds: ['cloud-agent', 'cli', 'ide'],
    marks: {
        commits: 'sometimes',
        on: 'the default of cloud agents; elsewhere ask for `Assisted-by: Blackbox:<model>`',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['blackbox', 'blackbox agent', 'blackbox ai', 'blackbox cli', 'blackboxai'],
    since: '2024-12-01',
    requestedBy: [],
    signals: [
        {
            id: 'blackbox/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['code@blackbox.ai', 'agent@blackbox.ai'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'BLACKBOX Agent <code@blackbox.ai>',
                source: 'https://github.com/peter-evans/create-pull-request/commit/f0ea17c511b4f0059658f129b0d2e716e44e5a95',
            },
            alsoMatches: ['Blackbox Agent <agent@blackbox.ai>'],
            nearMisses: ['Ann Example <ann@blackbox.ai>'],
        },
        {
            id: 'blackbox/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@blackbox.ai',
                pattern: /^blackbox agent <(?:code|agent)@blackbox\.ai>$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-authored-by: BLACKBOX Agent <code@blackbox.ai>',
                source: 'https://docs.github.com/en/pull-requests/committing-changes-to-your-project',
            },
            alsoMatches: ['Co-authored-by: Blackbox Agent <agent@blackbox.ai>'],
            nearMisses: [
                'Co-authored-by: Ann Example <code@blackbox.ai>',
                'Co-authored-by: Ann, Blackbox Agent <code@blackbox.ai>',
                'Co-authored-by: Blackbox Agent <ann@blackbox.ai>',
                'Co-authored-by: Blackbox Agent <code@blackbox.aixample.com>',
                'Reviewed-by: Blackbox Agent <code@blackbox.ai>',
            ],
        },
    ],
};
//# sourceMappingURL=blackbox.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/bolt.js
/** Bolt.new: builds apps in the browser and pushes as the person, so hardly anything of it is seen on GitHub. */
const bolt = {
    id: 'bolt',
    name: 'Bolt.new',
    vendor: 'StackBlitz',
    homepage: 'https://bolt.new',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: {
        commits: 'never',
        on: 'nothing by default; write "Assisted-by: Bolt.new" into the pull request',
        off: 'nothing to turn off',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['bolt.new', 'bolt new'],
    since: '2024-10-03',
    requestedBy: [],
    signals: [
        {
            id: 'bolt/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer'],
                accounts: [{ login: 'bolt-new-by-stackblitz', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: {
                text: 'bolt-new-by-stackblitz[bot]',
                source: 'https://github.com/apps/bolt-new-by-stackblitz',
            },
            nearMisses: [
                'bolt',
                'usain-bolt',
                'mend-bolt-for-github[bot]',
                '1234567+bolt@users.noreply.github.com',
            ],
        },
    ],
};
//# sourceMappingURL=bolt.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/charlie.js
/** Charlie, a cloud agent for TypeScript that opens pull requests and reviews. Charlie is a first name, too. */
const charlie = {
    id: 'charlie',
    name: 'Charlie',
    vendor: 'Charlie Labs',
    homepage: 'https://charlielabs.ai',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default: charliecreates[bot] opens it', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['charliehelps', 'charliecreates', 'charlie labs'],
    since: '2024-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'charlie/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer'],
                accounts: [
                    { login: 'charliecreates', bare: true },
                    { login: 'charliehelps', bare: true, machineUser: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: { text: 'charliecreates[bot]', source: 'https://docs.charlielabs.ai' },
            alsoMatches: ['CharlieHelps', 'charliecreates[bot]@users.noreply.github.com'],
            nearMisses: [
                'charlie',
                'charliecreates',
                '1234567+charlie@users.noreply.github.com',
                'Co-authored-by: CharlieHelps <charliehelps@users.noreply.github.com>',
            ],
        },
    ],
};
//# sourceMappingURL=charlie.js.map
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
    namedInConventions: ['claude code', 'claude-code'],
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
            alsoMatches: ['Claude <claude@anthropic.com>', 'Claude Opus 4.6 <noreply@anthropic.com>'],
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
            habit: true,
            example: {
                text: 'Co-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
                source: 'https://github.com/Aider-AI/aider/commit/9ee29182cebf2aebc3c5aa52c75a855f8aea0e0d',
            },
            alsoMatches: [
                'Co-Authored-By: Claude <noreply@anthropic.com>',
                'Co-authored-by: Claude Code <no-reply@anthropic.com>',
                'Co-authored-by: Claude (claude-opus-4-6) <claude@anthropic.com>',
            ],
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
                source: 'https://github.com/renovatebot/renovate/commit/f60d8fe4f571c3e45108781394278f364ce209bb',
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
                needle: 'generated ',
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
            alsoMatches: [
                '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
                'Generated with [Claude Code](https://claude.ai/claude-code)',
                'Generated by [Claude Code](https://claude.com/code)',
                '🤖 [Generated with Claude Code](https://claude.com/claude-code)',
            ],
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
            alsoMatches: [
                '🤖 Generated with Claude CLI.',
                'Generated with Claude Code (https://claude.ai/code)',
                'Generated with https://claude.ai/code',
            ],
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
            alsoMatches: ['claude/pr-1041-20260126-2214'],
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
            id: 'claude-code/label',
            match: { by: 'label', label: 'claude-code-assisted' },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: 'claude-code-assisted', source: 'https://code.claude.com/docs/en/analytics' },
            nearMisses: ['claude-code', 'claude-assisted', 'harness: claude-code'],
        },
    ],
};
//# sourceMappingURL=claude-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/claude-flow.js
/**
 * Claude Flow, now ruflo: swarms over Claude Code and Codex, which make the change. It wrote itself into Claude Code's
 * attribution settings until that became a choice.
 *
 * @see https://github.com/ruvnet/ruflo/issues/1670
 */
const claudeFlow = {
    id: 'claude-flow',
    name: 'Claude Flow',
    vendor: 'ruvnet',
    homepage: 'https://github.com/ruvnet/ruflo',
    tier: 4,
    kinds: ['cli'],
    marks: {
        commits: 'sometimes',
        on: '.claude/settings.json: attribution.commit and attribution.pr, which `init` wrote until it became a choice there',
        off: '.claude/settings.json: attribution.commit and attribution.pr set to ""',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['claude-flow', 'claude flow', 'ruflo'],
    since: '2025-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'claude-flow/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'ruv@ruv.net',
                pattern: /^(?:claude-flow|ruflo) <ruv@ruv\.net>/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: claude-flow <ruv@ruv.net>',
                source: 'https://github.com/browser-use/browser-use',
            },
            alsoMatches: ['Co-Authored-By: RuFlo <ruv@ruv.net>'],
            nearMisses: [
                'Co-authored-by: rUv <ruv@ruv.net>',
                'Co-authored-by: my-claude-flow <ruv@ruv.net>',
                'Co-authored-by: claude-flow <ruv@ruv.net.example>',
                'Co-authored-by: ruflo <ann@example.com>',
            ],
        },
        {
            id: 'claude-flow/account',
            match: { by: 'account', in: ['trailer'], accounts: [{ login: 'ruflo-bot', bare: true }] },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: ruflo-bot <ruflo-bot@users.noreply.github.com>',
                source: 'https://github.com/ruvnet/ruflo',
            },
            nearMisses: [
                'Co-authored-by: ruflo <ruflo@users.noreply.github.com>',
                'Co-authored-by: Ann <1234567+ruflo-botanist@users.noreply.github.com>',
            ],
        },
        {
            id: 'claude-flow/footer',
            match: {
                by: 'line',
                needle: 'generated with [',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[(?:claude-flow|ruflo)\]\(https:\/\/github\.com\/ruvnet\/(?:claude-flow|ruflo)\)/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '🤖 Generated with [claude-flow](https://github.com/ruvnet/claude-flow)',
                source: 'https://github.com/ruvnet/ruflo/pull/1299',
            },
            alsoMatches: ['🤖 Generated with [RuFlo](https://github.com/ruvnet/ruflo)'],
            nearMisses: [
                'Not generated with [claude-flow](https://github.com/ruvnet/claude-flow)',
                '`🤖 Generated with [claude-flow](https://github.com/ruvnet/claude-flow)`',
                '- [ ] Generated with [ruflo](https://github.com/ruvnet/ruflo)',
                'Generated with [ruflo](https://github.com/ruvnet/ruflo/pull/1299)',
                'Generated with [claude-flow](https://example.com)',
            ],
        },
    ],
};
//# sourceMappingURL=claude-flow.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/claude-mpm.js
/**
 * Claude MPM, an orchestrator over Claude Code. Its commits mostly carry Claude Code's trailer too, and since
 * 2026-02 often nothing else: those cannot be told from Claude Code. Its trailers of models and tokens have general names
 * that any tool may write, so they are weak, and name the model beside a mark of its own.
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
    namedInConventions: ['claude mpm', 'claude-mpm'],
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
            alsoMatches: ['X-MPM-Version: v6.6'],
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
            certainty: 'weak',
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
            certainty: 'weak',
            status: 'unproven',
            since: '2026-06-01',
            example: {
                text: 'X-AI-Models: claude-opus-4-8, claude-sonnet-4-6',
                source: 'https://github.com/bobmatnyc/claude-mpm/blob/main/docs/developer/squash-merge-trailers.md',
            },
            alsoMatches: ['X-AI-Models: claude-opus-4-8'],
            nearMisses: ['AI-Models: claude-opus-4-8, claude-sonnet-4-6'],
        },
        {
            id: 'claude-mpm/tokens-trailer',
            match: { by: 'trailer', key: 'x-ai-tokens-in', needle: 'x-ai-tokens-in:', pattern: /^\d+$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
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
            alsoMatches: ['🤖👥 Generated with Claude MPM'],
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/cline.js
/** Cline: editor extension and terminal, and since May 2026 a cloud agent. Cline is a surname, too. */
const cline = {
    id: 'cline',
    name: 'Cline',
    vendor: 'Cline Bot',
    homepage: 'https://cline.bot',
    tier: 3,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in .clinerules for "Co-authored-by: Cline <noreply@cline.bot>"; the cloud agent commits as cline-cloud[bot]',
        off: 'leave that rule out',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['cline'],
    since: '2024-07-05',
    requestedBy: [],
    signals: [
        {
            id: 'cline/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 276134852, login: 'cline-cloud', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '276134852+cline-cloud[bot]@users.noreply.github.com',
                source: 'https://github.com/cline/cline',
            },
            alsoMatches: ['cline-cloud[bot]', '276134852+renamed[bot]@users.noreply.github.com'],
            nearMisses: ['cline', 'travis-cline', '1234567+cline@users.noreply.github.com'],
        },
        {
            id: 'cline/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@cline.bot',
                pattern: /^cline(?: [-·] (?<model>.{0,60})| bot| agent)? <(?:noreply|bot)@cline\.bot>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Cline <noreply@cline.bot>',
                source: 'https://github.com/cline/cline',
            },
            alsoMatches: [
                'Co-authored-by: Cline Bot <bot@cline.bot>',
                'Co-authored-by: Cline Agent <noreply@cline.bot>',
                'Co-authored-by: Cline · Kimi K3 <noreply@cline.bot>',
                'Co-authored-by: Cline - anthropic/claude-sonnet-4.5-20250929 <noreply@cline.bot>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Cline <noreply@cline.bot>',
                'Co-authored-by: Cline Example <noreply@cline.bot>',
                'Co-authored-by: Cline B Example <noreply@cline.bot>',
                'Co-authored-by: Cline -Example <noreply@cline.bot>',
                'Co-authored-by: Cline Example <cline@cline.bot>',
                'Co-authored-by: Cline <noreply@cline.bot.example>',
            ],
        },
        {
            id: 'cline/co-author-anthropic',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@anthropic.com',
                pattern: /^cline <(?:cline|noreply)@anthropic\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Cline <cline@anthropic.com>',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/41d631671cea019c7f54b8ed4f73a429942c6c50',
            },
            alsoMatches: ['Co-Authored-By: Cline <noreply@anthropic.com>'],
            nearMisses: [
                'Co-authored-by: Ann Cline <cline@anthropic.com>',
                'Co-authored-by: Cline Example <cline@anthropic.com>',
                'Co-authored-by: Cline <ann@anthropic.com>',
                'Co-authored-by: Cline <cline@anthropic.com.example>',
                'Co-authored-by: Cline <cline@example.com>',
            ],
        },
        {
            id: 'cline/footer',
            match: {
                by: 'line',
                needle: 'generated with [cline]',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[cline\]\(https:\/\/(?:docs\.)?cline\.bot\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: '🤖 Generated with [Cline](https://cline.bot)', source: 'https://docs.cline.bot' },
            alsoMatches: ['Generated with [Cline](https://docs.cline.bot)'],
            nearMisses: [
                'Not generated with [Cline](https://cline.bot)',
                'Generated with [Cline](https://cline.bots.example)',
                'Generated with [Cline](https://example.com)',
            ],
        },
    ],
};
//# sourceMappingURL=cline.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/codebuff.js
const HONO = 'https://github.com/honojs/hono';
/** Codebuff (before: Manicode), an agent for the terminal that divides the work among its own agents. */
const codebuff = {
    id: 'codebuff',
    name: 'Codebuff',
    vendor: 'Codebuff',
    homepage: 'https://www.codebuff.com',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'the default of what it commits itself',
        off: 'none known; ask in AGENTS.md or knowledge.md for no footer',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['codebuff'],
    since: '2024-07-01',
    requestedBy: [],
    signals: [
        {
            id: 'codebuff/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@codebuff.com',
                pattern: /^codebuff <noreply@codebuff\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'Co-Authored-By: Codebuff <noreply@codebuff.com>', source: HONO },
            nearMisses: [
                'Co-authored-by: Codebuff <ann@codebuff.com>',
                'Co-authored-by: Ann Codebuff <noreply@codebuff.com>',
                'Co-authored-by: Codebuff <noreply@codebuff.com.example>',
                'Reviewed-by: Codebuff <noreply@codebuff.com>',
            ],
        },
        {
            id: 'codebuff/footer',
            match: {
                by: 'line',
                needle: 'generated with codebuff',
                pattern: /^[^a-z\d`"'<]{0,20}generated with codebuff\W{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: { text: '🤖 Generated with Codebuff', source: HONO },
            alsoMatches: ['Generated with Codebuff 🤖'],
            nearMisses: [
                'Not generated with Codebuff',
                '`🤖 Generated with Codebuff`',
                'Generated with Codebuff today',
                'Generated with Codebuffer',
            ],
        },
    ],
};
//# sourceMappingURL=codebuff.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/codeflash.js
/** Codeflash speeds up functions, one a pull request, by its app or from a person's own command line. */
const codeflash = {
    id: 'codeflash',
    name: 'Codeflash',
    vendor: 'Codeflash',
    homepage: 'https://www.codeflash.ai',
    tier: 2,
    kinds: ['cloud-agent', 'cli'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['codeflash', 'codeflash ai'],
    since: '2023-11-01',
    requestedBy: [],
    signals: [
        {
            id: 'codeflash/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 148906541, login: 'codeflash-ai', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '148906541+codeflash-ai[bot]@users.noreply.github.com',
                source: 'https://github.com/simonw/datasette/commit/2d19ac0039c54a61fe41ca89de0689f8b693c960',
            },
            alsoMatches: [
                '148906541+renamed[bot]@users.noreply.github.com',
                'codeflash-ai@users.noreply.github.com',
            ],
            nearMisses: ['codeflash', 'codeflash-aider', '1234567+codeflash@users.noreply.github.com'],
        },
        {
            id: 'codeflash/edit-line',
            match: {
                by: 'line',
                needle: '`git checkout codeflash/',
                pattern: /^to edit these changes `git checkout codeflash\/optimize-/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'To edit these changes `git checkout codeflash/optimize-_extract_final_answer-ma3nibf2` and push.',
                source: 'https://github.com/NousResearch/atropos/pull/8',
            },
            nearMisses: [
                'I tried to edit these changes `git checkout codeflash/optimize-x-ma3nibf2` and push.',
                'To edit the changes `git checkout codeflash/optimize-x-ma3nibf2` and push.',
                'To edit these changes `git checkout codeflash/docs` and push.',
                'To edit these changes `git checkout codeflash/optimized` and push.',
            ],
        },
        {
            id: 'codeflash/branch',
            match: { by: 'branch', pattern: /^codeflash\/optimize-.{1,150}-[a-z\d]{8}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'codeflash/optimize-extract_sentrytrace_data-mg9m9ul7',
                source: 'https://github.com/getsentry/sentry-python/pull/4944',
            },
            nearMisses: [
                'codeflash/optimize-extract_data',
                'codeflash/optimize-extract_data-mg9m9ul',
                'codeflash/optimize-extract_data-mg9m9uL7',
                'codeflash/optimize-extract_data-mg9m9ul7-2',
                'codeflash/optimize--mg9m9ul7',
                'codeflash/optimized-extract_data-mg9m9ul7',
                'docs/codeflash/optimize-extract_data-mg9m9ul7',
                'odeflash/optimize-extract_data-mg9m9ul7',
                'codeflash/optimize-extract_datamg9m9ul7',
            ],
        },
    ],
};
//# sourceMappingURL=codeflash.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/codegen.js
/** Codegen's cloud agent, quiet since March 2026. Its later bodies name who asked for the work. */
const codegen = {
    id: 'codegen',
    name: 'Codegen',
    vendor: 'Codegen',
    homepage: 'https://codegen.com',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: {
        commits: 'always',
        on: 'the default: its app commits and opens the pull request',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['codegen.com', 'codegen agent'],
    since: '2024-06-01',
    requestedBy: [/👤 Initiated by\s{1,3}@(?<login>[a-z\d][a-z\d-]{0,38})(?![\w.])/i],
    signals: [
        {
            id: 'codegen/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 131295404, login: 'codegen-sh', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '131295404+codegen-sh[bot]@users.noreply.github.com',
                source: 'https://github.com/codegen-sh/codegen/commit/dcc5735eb10a43499c5b6faff0aaac9b8d4f8952',
            },
            alsoMatches: [
                'codegen-sh[bot]',
                'codegen-sh@users.noreply.github.com',
                'Co-authored-by: app <131295404+renamed-app[bot]@users.noreply.github.com>',
            ],
            nearMisses: ['codegen', 'codegen-shop', '1234567+codegen@users.noreply.github.com'],
        },
        {
            id: 'codegen/footer',
            match: {
                by: 'line',
                needle: 'view my work](https://codegen.',
                pattern: /^[^a-z\d`"'<]{0,20}view my work\]\(https:\/\/codegen\.(?:com|sh)\/agent\/trace\/\d/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '[💻 View my work](https://codegen.com/agent/trace/46128) • [About',
                source: 'https://github.com/codegen-sh/codegen/pull/1154',
            },
            alsoMatches: ['[💻 View my work](https://codegen.sh/agent/trace/39725) • [About'],
            nearMisses: [
                'Its bodies end in [💻 View my work](https://codegen.com/agent/trace/46128)',
                '`[💻 View my work](https://codegen.com/agent/trace/46128)`',
                '[💻 View my work](https://codegen.com/agent/trace/)',
                '[💻 View my work](https://codegen.com/agent/trace/new)',
                '[💻 View my work](https://codegen.dev/agent/trace/46128)',
            ],
        },
        {
            id: 'codegen/branch',
            match: { by: 'branch', pattern: /^codegen-bot\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'codegen-bot/add-n8n-node',
                source: 'https://github.com/codegen-sh/codegen/pull/1096',
            },
            nearMisses: [
                'codegen/openapi-types',
                'codegen-bot-2/add-n8n-node',
                'fix/codegen-bot/add-n8n-node',
                'revert-1096-codegen-bot/add-n8n-node',
            ],
        },
    ],
};
//# sourceMappingURL=codegen.js.map
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
    namedInConventions: ['codex', 'openai codex', 'codex cli'],
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
            alsoMatches: ['OpenAI Codex <noreply@openai.com>', 'ChatGPT Codex <codex@openai.com>'],
            nearMisses: ['Alice <alice@openai.com>', 'Codex <codex@example.com>'],
        },
        {
            // People who let it commit under a name of its own choose this one, with whatever address.
            id: 'codex/agent-name',
            match: { by: 'name', in: ['commit-author'], pattern: /^codex agent$/i },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Codex Agent <codex-agent@users.noreply.github.com>',
                source: 'https://github.com/github-linguist/linguist/pull/7941',
            },
            nearMisses: ['Codex', 'Codex Agency', 'Old Codex Agent'],
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
            alsoMatches: [
                'Co-authored-by: OpenAI Codex <noreply@openai.com>',
                'Co-authored-by: ChatGPT Codex <codex@openai.com>',
                'Co-authored-by: Codex GPT-5 <codex@openai.com>',
                'Co-authored-by: OpenAI <codex@openai.com>',
                'Co-authored-by: ChatGPT <codex@openai.com>',
            ],
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
            alsoMatches: ['Co-authored-by: GPT-5 Codex <codex@openai.com>'],
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
            alsoMatches: ['ab12cd-codex/fix-filesystem-line-limits'],
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
    ],
};
//# sourceMappingURL=codex.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/command-code.js
/** Command Code, an agent for the terminal. */
const commandCode = {
    id: 'command-code',
    name: 'Command Code',
    vendor: 'CommandCode',
    homepage: 'https://commandcode.ai',
    tier: 3,
    kinds: ['cli'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['command code', 'commandcode', 'commandcodebot'],
    since: '2025-11-01',
    requestedBy: [],
    signals: [
        {
            id: 'command-code/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@commandcode.ai',
                pattern: /^commandcodebot <noreply@commandcode\.ai>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: CommandCodeBot <noreply@commandcode.ai>',
                source: 'https://github.com/modelcontextprotocol/python-sdk',
            },
            nearMisses: [
                'Co-authored-by: CommandCodeBot <bot@example.com>',
                'Co-authored-by: Ann CommandCodeBot <noreply@commandcode.ai>',
                'Co-authored-by: CommandCodeBot <noreply@commandcode.ai.example>',
                'Reviewed-by: CommandCodeBot <noreply@commandcode.ai>',
            ],
        },
    ],
};
//# sourceMappingURL=command-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/continue.js
/** Continue: IDE extensions, the `cn` command line and cloud agents (`continue[bot]`). */
const continueDev = {
    id: 'continue',
    name: 'Continue',
    vendor: 'Continue',
    homepage: 'https://continue.dev',
    tier: 2,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'the default of the command line (cn) and of cloud agents; the extensions write nothing',
        off: 'environment variable CONTINUE_CLI_DISABLE_COMMIT_SIGNATURE',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['continue', 'continue.dev', 'continue agent', 'continue cli'],
    since: '2023-07-01',
    requestedBy: [],
    signals: [
        {
            id: 'continue/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 230936708, login: 'continue' },
                    { id: 230944351, login: 'continue-staging' },
                    { id: 231344660, login: 'continue-development-app', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '230936708+continue[bot]@users.noreply.github.com',
                source: 'https://github.com/continuedev/continue/commit/860dd1458a6a71f1e4fe3e03f7a4eb11d6e4ac9b',
            },
            alsoMatches: [
                'continue[bot]@users.noreply.github.com',
                'Co-authored-by: continue-staging[bot] <continue-staging[bot]@users.noreply.github.com>',
                '230936708+renamed[bot]@users.noreply.github.com',
                '230944351+renamed[bot]@users.noreply.github.com',
                '231344660+renamed[bot]@users.noreply.github.com',
                'continue-development-app@users.noreply.github.com',
            ],
            nearMisses: ['continue', 'continued[bot]', '1234567+continue@users.noreply.github.com'],
        },
        {
            id: 'continue/commit-name',
            match: {
                by: 'name',
                in: ['commit-author', 'committer'],
                pattern: /^continue(?:-staging)?\[bot\]$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'continue[bot]',
                source: 'https://github.com/continuedev/continue/commit/0abdb41741c8924ac3f94772a0c7247d70cd5870',
            },
            alsoMatches: ['continue-staging[bot]'],
            nearMisses: [
                'continue',
                'discontinue[bot]',
                'continue[bot] of Ann',
                'continue-production[bot]',
                'continuebot',
            ],
        },
        {
            id: 'continue/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['agent@continue.dev', 'noreply@continue.dev'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Continue Agent <agent@continue.dev>',
                source: 'https://github.com/continuedev/continue/commit/1411f6a94592b501e50ee23493a0d05079221747',
            },
            alsoMatches: ['Continue <noreply@continue.dev>'],
            nearMisses: ['Ann Example <ann@continue.dev>'],
        },
        {
            id: 'continue/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@continue.dev',
                pattern: /^continue(?: agent)? <(?:noreply|agent)@continue\.dev>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Continue <noreply@continue.dev>',
                source: 'https://github.com/continuedev/continue/commit/3ead6bd3fe9796d58a775188f22d9cc1bb1caf52',
            },
            alsoMatches: ['Co-authored-by: Continue Agent <agent@continue.dev>'],
            nearMisses: [
                'Co-authored-by: Ann Example <ann@continue.dev>',
                'Co-authored-by: Continue <ann@continue.dev>',
                'Co-authored-by: Ann, to continue <noreply@continue.dev>',
                'Co-authored-by: Continue Ann <noreply@continue.dev>',
                'Co-authored-by: Continue <noreply@continue.dev.example.com>',
                'Co-authored-by: Continue <noreply@continue.developers>',
                'Reviewed-by: Continue <noreply@continue.dev>',
            ],
        },
        {
            id: 'continue/footer',
            match: {
                by: 'line',
                needle: 'generated with ',
                pattern: /^[^a-z\d`"'<]{0,20}generated with (?:\[continue\]|continue ?)\((?:cn|(?:https)?https:\/\/continue\.dev\/?)\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Generated with [Continue](https://continue.dev)',
                source: 'https://github.com/continuedev/continue/commit/3ead6bd3fe9796d58a775188f22d9cc1bb1caf52',
            },
            alsoMatches: [
                'Generated with Continue (https://continue.dev)',
                'Generated with Continue(https://continue.dev)',
                'Generated with Continue (cn)',
                'Generated with [Continue](httpshttps://continue.dev)',
                '🤖 Generated with [Continue](https://continue.dev/)',
            ],
            nearMisses: [
                'Not generated with [Continue](https://continue.dev)',
                'Generated with [Continue](https://continue.dev/docs)',
                'Generated with care, see [Continue](https://continue.dev)',
                'Generated with [Continued](https://continue.dev)',
                'Generated with Continue (see below)',
                'Regenerated with Continue (https://continue.dev)',
            ],
        },
    ],
};
//# sourceMappingURL=continue.js.map
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
    namedInConventions: ['github copilot', 'copilot', 'copilot cli', 'github copilot cli'],
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
            alsoMatches: ['Co-authored-by: Copilot <copilot@github.com>'],
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
                source: 'https://github.com/renovatebot/renovate/commit/f60d8fe4f571c3e45108781394278f364ce209bb',
            },
            nearMisses: ['Co-authored-by: gpt-4.1 <jamie.tanna+github@mend.io>'],
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
            alsoMatches: ['<!-- START COPILOT CODING AGENT SUFFIX -->', '<!-- START COPILOT ORIGINAL PROMPT -->'],
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
                source: 'https://github.com/dotnet/dotnet/pull/624',
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/cosine.js
/** Cosine and its agent Genie: in the cloud and in the terminal. */
const cosine = {
    id: 'cosine',
    name: 'Cosine',
    vendor: 'Cosine',
    homepage: 'https://cosine.sh',
    tier: 3,
    kinds: ['cloud-agent', 'cli'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['cosine', 'cosine genie'],
    since: '2024-08-12',
    requestedBy: [],
    signals: [
        {
            id: 'cosine/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@cosine.sh',
                pattern: /^(?:genie|cosine) <(?:genie|agent)@cosine\.sh>/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Genie <genie@cosine.sh>',
                source: 'https://github.com/aavetis/ai-pr-watcher',
            },
            alsoMatches: ['Co-authored-by: Cosine <agent@cosine.sh>'],
            nearMisses: [
                'Co-authored-by: Genie <genie@example.com>',
                'Co-authored-by: Ann Genie <genie@cosine.sh>',
                'Co-authored-by: Genie <ann@cosine.sh>',
                'Co-authored-by: Genie <genie@cosine.sh.example>',
                'Reviewed-by: Genie <genie@cosine.sh>',
            ],
        },
        {
            id: 'cosine/branch',
            match: { by: 'branch', pattern: /^cosine\// },
            means: 'authored',
            autonomy: 'agent',
            // A word of mathematics, too.
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'cosine/fix-login', source: 'https://github.com/logic-star-ai/insights' },
            nearMisses: ['cosine-similarity', 'feature/cosine/distance', 'arccosine/tests'],
        },
    ],
};
//# sourceMappingURL=cosine.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/crush.js
const CRUSH = 'https://github.com/charmbracelet/crush';
/**
 * Crush, Charm's agent for the terminal. It commits itself and signs by default with `Assisted-by`: `Crush:model` now,
 * `model via Crush` before. The word is modest, the mark says the same as others' `Co-authored-by`.
 */
const crush = {
    id: 'crush',
    name: 'Crush',
    vendor: 'Charm',
    homepage: CRUSH,
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'crush.json: options.attribution.trailer_style "assisted-by" (the default) or "co-authored-by", generated_with true (the default)',
        off: 'crush.json: options.attribution.trailer_style "none" and generated_with false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['crush', 'charm crush'],
    since: '2025-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'crush/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'charm.land',
                pattern: /^\W{0,4}(?:charm\W{1,2})?crush\W{0,9}<(?:crush@charm\.land|noreply@crush\.charm\.land)>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'Co-Authored-By: 💘 Crush <crush@charm.land>', source: CRUSH },
            alsoMatches: [
                'Co-Authored-By: (Charm) Crush <crush@charm.land>',
                'Co-Authored-By: Crush 💘 <crush@charm.land>',
                'Co-Authored-By: Crush <noreply@crush.charm.land>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Crush <crush@example.com>',
                'Co-authored-by: Ann Crush <crush@charm.land>',
                'Co-authored-by: Sugarcrush <crush@charm.land>',
                'Co-authored-by: Charmcrush <crush@charm.land>',
                'Co-authored-by: Crush fans <crush@charm.land>',
                'Co-authored-by: Crush -crush@charm.land>',
                'Co-authored-by: Charmedcrush <crush@charm.land>',
                'Co-authored-by: Charmers Crush <crush@charm.land>',
                'Co-authored-by: Crush <crush@charm.land.example>',
                'Co-authored-by: Crush <ann.crush@charm.land>',
                'Reviewed-by: Crush <crush@charm.land>',
            ],
        },
        {
            id: 'crush/assisted-by-model',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'crush:',
                pattern: /^crush:(?<model>[^<]{1,100})/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2026-04-01',
            example: { text: 'Assisted-by: Crush:qwen3.7-max', source: CRUSH },
            nearMisses: [
                'Assisted-by: Sugarcrush:qwen3.7-max',
                'Assisted-by: Crush:',
                'Assisted-by: Crush:<model>',
                'Assisted-by: Crusher:v2',
                'Reviewed-by: Crush:qwen3.7-max',
            ],
        },
        {
            id: 'crush/assisted-via',
            match: {
                by: 'trailer',
                key: 'assisted-by',
                needle: 'crush@charm.land',
                pattern: /^(?:(?<model>[^<]{0,80}) via )?crush\W{0,9}<crush@charm\.land>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Assisted-by: Kimi K2.5 via Crush <crush@charm.land>',
                source: 'https://github.com/charmbracelet/catwalk/pull/179',
            },
            alsoMatches: [
                'Assisted-by: Grok Code Fast via Crush 💘 <crush@charm.land>',
                'Assisted-by: Crush <crush@charm.land>',
            ],
            nearMisses: [
                'Assisted-by: Claude Opus 4.6 via Crush',
                'Assisted-by: Ann Crush <ann@example.com>',
                'Assisted-by: Opus 4.6 via Sugarcrush <crush@charm.land>',
                'Assisted-by: Crush fans <crush@charm.land>',
                'Assisted-by: Kimi K2.5via Crush <crush@charm.land>',
                'Assisted-by: Kimi K2.5 via Crush -crush@charm.land>',
                'Assisted-by: <model> via Crush <crush@charm.land>',
                'Assisted-by: Crush <crush@charm.land.example>',
                'Assisted-by: Crush <ann.crush@charm.land>',
                'Assisted-by: Crush ann.crush@charm.land',
            ],
        },
        {
            id: 'crush/footer',
            match: {
                by: 'line',
                needle: 'generated with crush',
                pattern: /^[^a-z\d`"'<]{0,20}generated with crush\W{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: { text: '💘 Generated with Crush', source: CRUSH },
            nearMisses: [
                'Not generated with Crush',
                '`💘 Generated with Crush`',
                '- [ ] Generated with Crush',
                '> 💘 Generated with Crush',
                'Generated with Crush in mind',
                'Generated with Crushed',
            ],
        },
    ],
};
//# sourceMappingURL=crush.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/cto-new.js
/** cto.new, the cloud agent of Engine Labs, whose app was `engine-labs-app` before. */
const ctoNew = {
    id: 'cto-new',
    name: 'cto.new',
    vendor: 'Engine Labs',
    homepage: 'https://cto.new',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: {
        commits: 'always',
        on: 'the default: its app commits and opens the pull request',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['cto.new', 'cto-new'],
    since: '2024-01-01',
    requestedBy: [],
    signals: [
        {
            id: 'cto-new/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 140088366, login: 'cto-new' },
                    { login: 'engine-labs-app', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '140088366+cto-new[bot]@users.noreply.github.com',
                source: 'https://github.com/ghostty-org/ghostty',
            },
            alsoMatches: [
                'cto-new[bot]',
                'engine-labs-app[bot]',
                'engine-labs-app@users.noreply.github.com',
                'Co-authored-by: app <140088366+renamed-app@users.noreply.github.com>',
            ],
            nearMisses: ['cto', 'cto-new', 'engine-labs', '1234567+cto-new@users.noreply.github.com'],
        },
    ],
};
//# sourceMappingURL=cto-new.js.map
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
    namedInConventions: ['cursor', 'cursor agent'],
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
            alsoMatches: ['Cursor <agent@cursor.com>'],
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
            alsoMatches: [
                'Co-authored-by: Cursor Agent <cursoragent@cursor.com>',
                'Co-authored-by: Cursor (gpt-5) <cursoragent@cursor.com>',
            ],
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
            alsoMatches: ['<!-- CURSOR_AGENT_PR_BODY_END -->'],
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
            alsoMatches: [
                '[Open in Web](https://cursor.com/agents/bc-58a5225a-9914-4951-9eef-0db856cb1ae5)',
                'https://cursor.com/background-agent?bcId=bc-58a5225a-9914-4951-9eef-0db856cb1ae5',
                'https://www.cursor.com/agents%3Fid=bc-58a5225a-9914-4951-9eef-0db856cb1ae5',
            ],
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
            alsoMatches: ['Made with [Cursor](https://www.cursor.com/)'],
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
            example: {
                text: 'cursor/src-docs-typos-0755',
                source: 'https://github.com/xtermjs/xterm.js/pull/5978',
            },
            alsoMatches: ['cursor/src-docs-typos'],
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
    namedInConventions: ['devin'],
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
            alsoMatches: [
                'Link to Devin session: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
                'Link to local Devin session: https://app.devin.ai/sessions/efac0d120892445392891db9ebd93991',
            ],
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
            alsoMatches: ['Generated with [Devin](https://app.devin.ai/sessions/x)'],
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/ellipsis.js
/**
 * Ellipsis reviews, and writes code when asked. Its account as an author made the change; as a co-author it stands
 * there because somebody accepted a suggestion of its review.
 */
const ellipsis = {
    id: 'ellipsis',
    name: 'Ellipsis',
    vendor: 'Ellipsis',
    homepage: 'https://www.ellipsis.dev',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['ellipsis', 'ellipsis.dev'],
    since: '2023-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'ellipsis/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author'],
                accounts: [{ id: 65095814, login: 'ellipsis-dev', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '65095814+ellipsis-dev[bot]@users.noreply.github.com',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/e04d8d69d1ae1437a62a6d8df1e3256865568a7e',
            },
            alsoMatches: [
                '65095814+renamed[bot]@users.noreply.github.com',
                'ellipsis-dev@users.noreply.github.com',
            ],
            nearMisses: [
                'Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>',
                'ellipsis',
                '1234567+ellipsis@users.noreply.github.com',
            ],
        },
        {
            id: 'ellipsis/branch',
            match: { by: 'branch', pattern: /^ellipsis\/jrun_[\w-]{12,40}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
                source: 'https://github.com/RooCodeInc/Roo-Code/pull/1563',
            },
            nearMisses: [
                'ellipsis/menu',
                'ellipsis/jrun_short',
                'ellipsis/jrunner-aiKl3mb0pEv1fUTw',
                'ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r/2',
                'ellipsis/jrun_aiKl3mb0pEv1 fUTw',
                'fix-ellipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
                'llipsis/jrun_aiKl3mb0pEv1fUTw_yX8r',
            ],
        },
    ],
};
//# sourceMappingURL=ellipsis.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/factory-droid.js
/** Droid, of Factory: terminal, editor and cloud. Its app reviews, too. */
const factoryDroid = {
    id: 'factory-droid',
    name: 'Droid',
    vendor: 'Factory',
    homepage: 'https://factory.ai',
    tier: 3,
    kinds: ['cli', 'ide', 'cloud-agent'],
    marks: {
        commits: 'always',
        on: 'settings.json: includeCoAuthoredByDroid true (the default)',
        off: 'settings.json: includeCoAuthoredByDroid false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['factory droid', 'factory-droid', 'droid'],
    since: '2025-05-28',
    requestedBy: [],
    signals: [
        {
            id: 'factory-droid/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 138933559, login: 'factory-droid', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
                source: 'https://github.com/git-ai-project/git-ai/commit/82e515439601db6d8127d9c1b41e4be1077cbb18',
            },
            alsoMatches: [
                'factory-droid[bot]',
                'factory-droid[bot]@users.noreply.github.com',
                '138933559+renamed[bot]@users.noreply.github.com',
            ],
            nearMisses: ['droid', 'factory', '1234567+droid@users.noreply.github.com'],
        },
        {
            id: 'factory-droid/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['droid@factory.ai'] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Factory Droid <droid@factory.ai>',
                source: 'https://github.com/Factory-AI/factory/commit/c355cf8b848a82a3168ab8941e885f43d9074b8e',
            },
            nearMisses: ['Ann Example <ann@factory.ai>'],
        },
        {
            id: 'factory-droid/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'droid@factory.ai',
                pattern: /^(?:factory )?droid\b.{0,40}<droid@factory\.ai>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Factory Droid <droid@factory.ai>',
                source: 'https://github.com/Factory-AI/factory/pull/118',
            },
            alsoMatches: [
                'Co-authored-by: Droid <droid@factory.ai>',
                'Co-authored-by: Droid Agent <droid@factory.ai>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Droid <droid@factory.ai>',
                'Co-authored-by: Droids <droid@factory.ai>',
                'Co-authored-by: Factory Droid <ann.droid@factory.ai>',
                'Co-authored-by: Factory Droid <droid@factory.ai.example>',
            ],
        },
        {
            id: 'factory-droid/footer',
            match: {
                by: 'line',
                needle: 'generated with [',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[(?:factory )?droid\]\(https:\/\/(?:docs\.|www\.|app\.)?factory\.ai\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '🤖 Generated with [Droid](https://docs.factory.ai/factory-droids)',
                source: 'https://github.com/badlogic/pi-mono/commit/8da131dbafa8fa26cbd7e08bad0107ab2be255ff',
            },
            alsoMatches: [
                'Generated with [Factory Droid](https://factory.ai)',
                'Generated with [Droid](https://www.factory.ai)',
                'Generated with [Droid](https://app.factory.ai)',
            ],
            nearMisses: [
                'Never add "Generated with [Droid](https://factory.ai)" footers',
                'No file is generated with [Droid](https://factory.ai)',
                'Generated with [Droid](https://example.com)',
                'Generated with [Droid](https://factory.aid.example)',
            ],
        },
        {
            id: 'factory-droid/branch',
            match: { by: 'branch', pattern: /^droid\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'droid/issue-12', source: 'https://github.com/Factory-AI/droid-action' },
            nearMisses: ['droid-docs', 'android/fix', 'feat/droid/fix'],
        },
    ],
};
//# sourceMappingURL=factory-droid.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/firebender.js
/** Firebender, an agent for Android Studio and the other IDEs of JetBrains. */
const firebender = {
    id: 'firebender',
    name: 'Firebender',
    vendor: 'Firebender',
    homepage: 'https://firebender.com',
    tier: 3,
    kinds: ['ide'],
    marks: { commits: 'always', on: 'the default of what it commits itself', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['firebender'],
    since: '2024-11-01',
    requestedBy: [],
    signals: [
        {
            id: 'firebender/footer',
            match: {
                by: 'line',
                needle: 'generated with [firebender]',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[firebender\]\(https:\/\/firebender\.com\/?\)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '🤖 Generated with [Firebender](https://firebender.com)',
                source: 'https://github.com/git-ai-project/git-ai',
            },
            alsoMatches: ['🤖 Generated with [Firebender](https://firebender.com/)'],
            nearMisses: [
                'Not generated with [Firebender](https://firebender.com)',
                '`🤖 Generated with [Firebender](https://firebender.com)`',
                '- [ ] Generated with [Firebender](https://firebender.com)',
                'Generated with [Firebender](https://firebender.com/blog)',
            ],
        },
        {
            id: 'firebender/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'help@firebender.com',
                pattern: /^firebender <help@firebender\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: Firebender <help@firebender.com>',
                source: 'https://docs.firebender.com',
            },
            nearMisses: [
                'Co-authored-by: Firebender <firebender@example.com>',
                'Co-authored-by: Ann Firebender <help@firebender.com>',
                'Co-authored-by: Firebender <help@firebender.com.example>',
            ],
        },
    ],
};
//# sourceMappingURL=firebender.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/gastown.js
/**
 * Gas Town: a town of Claude Code sessions with roles, over the issue tracker beads. Claude Code makes the change.
 * `Executed-By` is everybody's word; the path of a rig's crew or polecat after it is Gas Town's.
 */
const gastown = {
    id: 'gastown',
    name: 'Gas Town',
    vendor: 'Steve Yegge',
    homepage: 'https://github.com/steveyegge/gastown',
    tier: 4,
    kinds: ['cli'],
    marks: {
        commits: 'sometimes',
        on: 'the prepare-commit-msg hook of `bd hooks install` (beads): Executed-By, Rig, Role',
        off: 'remove the hook',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['gas town', 'gastown'],
    since: '2026-01-01',
    requestedBy: [],
    signals: [
        {
            id: 'gastown/executed-by',
            match: {
                by: 'trailer',
                key: 'executed-by',
                needle: 'executed-by:',
                pattern: /^[\w-]{1,60}\/(?:crew|polecats)\/[\w-]{1,60}$/,
            },
            means: 'assisted',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Executed-By: beads/crew/emma',
                source: 'https://github.com/steveyegge/beads/commit/e8edba13e499679dd635a525e49360660ee8a52b',
            },
            alsoMatches: ['Executed-By: beads/polecats/nux'],
            nearMisses: [
                'Executed-By: codex',
                'Executed-By: Ann Example',
                'Executed-By: the beads/crew/emma',
                'Executed-By: /crew/emma',
                'Executed-By: beads/crew/',
                'Executed-By: beads/crew/emma and nux',
                'Executed-By: beads/mayor/emma',
                'Executed-By: be ads/crew/emma',
            ],
        },
        {
            id: 'gastown/branch',
            match: { by: 'branch', pattern: /^polecat\/[\w-]{1,60}\/[\w.-]{1,100}@[\da-z]{6,12}$/ },
            means: 'assisted',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'polecat/fury/gt-12-branch-custody-model@mpkjsi2s',
                source: 'https://github.com/steveyegge/gastown',
            },
            nearMisses: [
                'polecat/nux',
                'docs/polecat/fury/gt-12@mpkjsi2s',
                'polecat/fury/gt-12',
                'polecat//gt-12@mpkjsi2s',
                'polecat/fu.ry/gt-12@mpkjsi2s',
                'polecat/fury/@mpkjsi2s',
                'polecat/fury/gt~12@mpkjsi2s',
                'polecat/fury/gt-12@v2',
                'polecat/fury/gt-12@mpkjsi2s-docs',
                'polecat/fury/gt-12@MPKJSI2S',
            ],
        },
    ],
};
//# sourceMappingURL=gastown.js.map
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
    namedInConventions: ['gemini cli', 'gemini-cli', 'google gemini cli'],
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
            alsoMatches: [
                'Co-authored-by: Gemini <noreply@google.com>',
                'Co-authored-by: Google Gemini CLI (gemini-2.5-pro) <gemini-cli@google.com>',
            ],
            nearMisses: [
                'Co-authored-by: Gemini Smith <gsmith@google.com>',
                'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
            ],
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/gitauto.js
/** GitAuto, which writes tests and fixes for issues. Its branch names when it was made and by what. */
const gitauto = {
    id: 'gitauto',
    name: 'GitAuto',
    vendor: 'GitAuto',
    homepage: 'https://gitauto.ai',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['gitauto', 'gitauto ai'],
    since: '2024-01-01',
    requestedBy: [],
    signals: [
        {
            id: 'gitauto/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 161652217, login: 'gitauto-ai', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: '161652217+gitauto-ai[bot]@users.noreply.github.com',
                source: 'https://github.com/gitautoai/gitauto',
            },
            alsoMatches: ['161652217+renamed[bot]@users.noreply.github.com', 'gitauto-ai@users.noreply.github.com'],
            nearMisses: ['gitauto', 'gitauto-aider', '1234567+gitauto@users.noreply.github.com'],
        },
        {
            id: 'gitauto/branch',
            match: {
                by: 'branch',
                pattern: /^gitauto\/(?:issue-\d|(?:dashboard|schedule)-\d{8}-)/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'gitauto/dashboard-20250101-155924-Ab1C',
                source: 'https://github.com/gitautoai/gitauto',
            },
            alsoMatches: ['gitauto/issue-789', 'gitauto/schedule-20250101-155924-Ab1C'],
            nearMisses: [
                'gitauto/dashboard',
                'gitauto/dashboard-202501-',
                'gitauto/issue-',
                'gitauto/issue-x',
                'gitauto/issues-789',
                'gitauto/report-20250101-155924',
                'gitauto/dashboards-20250101-155924',
                'gitauto/schedules-20250101-155924',
                'gitauto/schedule-2025010a-155924',
                'gitauto/schedule-20250101155924',
                'gitauto-issue-789',
                'docs/gitauto/issue-789',
                'itauto/issue-789',
            ],
        },
    ],
};
//# sourceMappingURL=gitauto.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/goose.js
/** Goose: terminal and desktop. Writes nothing by itself; Goose is a surname, too, and a tool for database migrations. */
const goose = {
    id: 'goose',
    name: 'Goose',
    vendor: 'Block and the Agentic AI Foundation',
    homepage: 'https://block.github.io/goose',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in .goosehints or AGENTS.md for "Assisted-by: Goose:<model>"',
        off: 'leave that rule out',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['goose', 'codename goose', 'block goose'],
    since: '2025-01-28',
    requestedBy: [],
    signals: [
        {
            id: 'goose/account',
            match: { by: 'account', in: ['trailer'], accounts: [{ id: 271095942 }] },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-authored-by: goose <271095942+aaif-goose@users.noreply.github.com>',
                source: 'https://github.com/aaif-goose',
            },
            nearMisses: [
                'aaif-goose',
                'Co-authored-by: Ann Goose <1234567+goose@users.noreply.github.com>',
                'Co-authored-by: HonkingGoose <34918129+HonkingGoose@users.noreply.github.com>',
            ],
        },
        {
            id: 'goose/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'block.xyz',
                pattern: /^goose <goose(?:-agent)?@(?:opensource\.)?block\.xyz>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: goose <goose@block.xyz>',
                source: 'https://github.com/block/goose/blob/main/HOWTOAI.md',
            },
            alsoMatches: [
                'Co-Authored-By: Goose <goose-agent@block.xyz>',
                'Co-authored-by: goose <goose@opensource.block.xyz>',
            ],
            nearMisses: [
                'Co-authored-by: Benjamin Goose <goose@block.xyz>',
                'Co-authored-by: Goose Example <goose@block.xyz>',
                'Co-authored-by: goose <ann.goose@block.xyz>',
                'Co-authored-by: goose <goose@block.xyz.example>',
            ],
        },
    ],
};
//# sourceMappingURL=goose.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/happy.js
/** Happy steers Claude Code and Codex from a phone. They make the change, so Happy only assisted. */
const happy = {
    id: 'happy',
    name: 'Happy',
    vendor: 'Happy Engineering',
    homepage: 'https://happy.engineering',
    tier: 1,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'the default',
        off: "Claude Code's settings.json: includeCoAuthoredBy false",
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['happy coder', 'happy.engineering'],
    since: '2025-07-01',
    requestedBy: [],
    signals: [
        {
            id: 'happy/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'yesreply@happy.engineering',
                pattern: /^happy <yesreply@happy\.engineering>/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Happy <yesreply@happy.engineering>',
                source: 'https://github.com/steveyegge/beads',
            },
            nearMisses: [
                'Co-authored-by: Happy <happy@example.com>',
                'Co-authored-by: Unhappy <yesreply@happy.engineering>',
                'Co-authored-by: Happy <yesreply@happy.engineering.example>',
                'Reviewed-by: Happy <yesreply@happy.engineering>',
            ],
        },
        {
            id: 'happy/footer',
            match: {
                by: 'line',
                needle: 'via [happy](https://happy.engineering',
                pattern: /^[^a-z\d`"'<]{0,20}via \[happy\]\(https:\/\/happy\.engineering\/?\)/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'via [Happy](https://happy.engineering)',
                source: 'https://github.com/steveyegge/beads',
            },
            alsoMatches: ['via [Happy](https://happy.engineering/)'],
            nearMisses: [
                'Reported via [Happy](https://happy.engineering)',
                '`via [Happy](https://happy.engineering)`',
                'via [Happy](https://happy.engineering/docs)',
                'via [Happy](https://happy.engineer)',
            ],
        },
    ],
};
//# sourceMappingURL=happy.js.map
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
    namedInConventions: ['jules', 'google jules'],
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
            alsoMatches: ['jules-1978707039478511080', 'fix-auto-close-1978707039478511080-0123abcd'],
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
;// CONCATENATED MODULE: ./build/attribution/harnesses/junie.js
/** Junie, the agent of JetBrains: in the IDE, in the terminal, and as an app and an Action on GitHub. */
const junie = {
    id: 'junie',
    name: 'Junie',
    vendor: 'JetBrains',
    homepage: 'https://www.jetbrains.com/junie/',
    tier: 3,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'the default of what it commits itself; in AGENTS.md or .junie/guidelines.md ask for the trailer `Co-authored-by: Junie <junie@jetbrains.com>`',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['junie', 'jetbrains junie'],
    since: '2025-01-23',
    requestedBy: [],
    signals: [
        {
            id: 'junie/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 201638009, login: 'jetbrains-junie', bare: true },
                    { id: 247260674, login: 'junie-agent', bare: true, machineUser: true },
                    { id: 253382199, login: 'junie-github-actions', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '201638009+jetbrains-junie[bot]@users.noreply.github.com',
                source: 'https://github.com/JetBrains/koog/commit/7e85ebd9123dee9b0438472774be8f56f8dba8f1',
            },
            alsoMatches: [
                'jetbrains-junie[bot]',
                'jetbrains-junie@users.noreply.github.com',
                '201638009+renamed-app[bot]@users.noreply.github.com',
                'junie-agent',
                'junie-agent@users.noreply.github.com',
                '247260674+renamed-user@users.noreply.github.com',
                'junie-github-actions[bot]',
                'junie-github-actions@users.noreply.github.com',
                'Co-authored-by: app <253382199+renamed-app[bot]@users.noreply.github.com>',
            ],
            nearMisses: ['junie', 'junie-lee', 'jetbrains', '1234567+junie@users.noreply.github.com'],
        },
        {
            id: 'junie/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['junie@jetbrains.com'] },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Junie <junie@jetbrains.com>',
                source: 'https://github.com/JetBrains/junie-github-action',
            },
            nearMisses: ['Junie Lee <junie.lee@jetbrains.com>', 'Junie <junie@example.com>'],
        },
        {
            id: 'junie/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'junie@jetbrains.com',
                pattern: /^junie <junie@jetbrains\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2025-06-01',
            example: {
                text: 'Co-authored-by: Junie <junie@jetbrains.com>',
                source: 'https://github.com/knadh/listmonk',
            },
            nearMisses: [
                'Co-authored-by: Junie Lee <junie@example.com>',
                'Co-authored-by: Ann Junie <junie@jetbrains.com>',
                'Co-authored-by: Junie <junie@jetbrains.com.example>',
                'Reviewed-by: Junie <junie@jetbrains.com>',
            ],
        },
        {
            id: 'junie/setup-footer',
            match: {
                by: 'line',
                needle: 'generated automatically by junie',
                pattern: /^[^a-z\d`"'<]{0,20}generated automatically by junie\. review and customize as needed\W{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Generated automatically by Junie. Review and customize as needed.',
                source: 'https://github.com/fluxo-kt/fluxo/pull/105',
            },
            nearMisses: [
                'The file was generated automatically by Junie. Review and customize as needed.',
                'Not generated automatically by Junie. Review and customize as needed.',
                'Generated automatically by Junie. Review and customize as needed here.',
                'Generated automatically by Junie, then rewritten.',
            ],
        },
        {
            id: 'junie/made-for-you',
            match: {
                by: 'line',
                needle: 'this pr was made for you with junie',
                pattern: /^[^a-z\d`"'<]{0,20}hey! this pr was made for you with junie, the coding agent by jetbrains\b/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: '## 📌 Hey! This PR was made for you with Junie, the coding agent by JetBrains **Early Access Preview**',
                source: 'https://github.com/JetBrains/junie-github-action/blob/main/src/constants/github.ts',
            },
            nearMisses: [
                'Its body says "Hey! This PR was made for you with Junie, the coding agent by JetBrains"',
                'Hey! This PR was made for you with Junie, the coding agent by JetBrainsy',
                'Hey! This PR was made for you with Junie at my side',
            ],
        },
        {
            id: 'junie/title',
            match: { by: 'title', pattern: /^\[Junie\]: / },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: {
                text: '[Junie]: Fixed bug',
                source: 'https://github.com/JetBrains/junie-github-action/blob/main/src/constants/github.ts',
            },
            nearMisses: [
                'Revert "[Junie]: Fixed bug"',
                '[Junie]:',
                'Junie]: fix',
                '[Junie] add guidelines',
                'Add Junie: docs',
            ],
        },
        {
            id: 'junie/branch',
            match: { by: 'branch', pattern: /^junie\/(?:(?:issue|pr)-\d{1,9}|run)-\d/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'junie/issue-42-12345',
                source: 'https://github.com/JetBrains/junie-github-action',
            },
            alsoMatches: ['junie/pr-7-12345', 'junie/run-12345'],
            nearMisses: [
                'junie',
                'revert-9-junie/issue-42-12345',
                'junie/issue-42',
                'junie/issue--1',
                'junie/issue-x-1',
                'junie/run-along',
                'junie/guidelines',
            ],
        },
    ],
};
//# sourceMappingURL=junie.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/kilo-code.js
/** Kilo Code: editor extension, terminal and cloud agent. Its app reviews, too, so a suggestion's credit is no mark. */
const kiloCode = {
    id: 'kilo-code',
    name: 'Kilo Code',
    vendor: 'Kilo',
    homepage: 'https://kilo.ai',
    tier: 3,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'the cloud agent: the default; elsewhere nothing by default: ask in AGENTS.md for "Assisted-by: Kilo Code:<model>"',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['kilo code', 'kilo-code', 'kilocode', 'kilo'],
    since: '2025-03-26',
    requestedBy: [],
    signals: [
        {
            id: 'kilo-code/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer'],
                accounts: [
                    { id: 240665456, login: 'kilo-code-bot', bare: true },
                    { login: 'kiloconnect', bare: true },
                    { login: 'kiloconnect-lite', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '240665456+kiloconnect[bot]@users.noreply.github.com',
                source: 'https://github.com/steveyegge/beads',
            },
            alsoMatches: [
                '240665456+renamed[bot]@users.noreply.github.com',
                'kilo-code-bot[bot]',
                'kiloconnect[bot]',
                'kiloconnect-lite[bot]',
            ],
            nearMisses: [
                'kilo',
                'kilo-maintainer[bot]',
                'Co-authored-by: kilo-code-bot[bot] <240665456+kilo-code-bot[bot]@users.noreply.github.com>',
            ],
        },
        {
            id: 'kilo-code/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '+kiloconnect',
                pattern: /^kiloconnect(?:-lite)?\[bot\] <\d{1,12}\+kiloconnect(?:-lite)?\[bot\]@users\.noreply\.github\.com>/,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>',
                source: 'https://github.com/Kilo-Org/kilocode',
            },
            alsoMatches: [
                'Co-authored-by: kiloconnect-lite[bot] <7+kiloconnect-lite[bot]@users.noreply.github.com>',
            ],
            nearMisses: [
                'Co-authored-by: not-kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>',
                'Co-authored-by: kiloconnect[bot] <x+kiloconnect[bot]@users.noreply.github.com>',
                'Co-authored-by: kiloconnect[bot] <+kiloconnect[bot]@users.noreply.github.com>',
                'Co-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com.example>',
            ],
        },
        {
            id: 'kilo-code/footer',
            match: {
                by: 'line',
                needle: 'generated with [kilo code]',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[kilo code\]\(https:\/\/(?:kilocode\.ai|kilo\.ai)\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: '🤖 Generated with [Kilo Code](https://kilocode.ai)', source: 'https://kilo.ai/docs' },
            alsoMatches: ['Generated with [Kilo Code](https://kilo.ai)'],
            nearMisses: [
                'Automatically generated with [Kilo Code](https://kilocode.ai) assistant',
                'Generated with [Kilo Code](https://kilo.aida.example)',
                'Generated with [Kilo Code](https://github.com/Kilo-Org/kilocode)',
            ],
        },
    ],
};
//# sourceMappingURL=kilo-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/kimi.js
/** Kimi CLI and Kimi Code. Nothing is written by default, and a name that is only the model's is weak. */
const kimi = {
    id: 'kimi',
    name: 'Kimi Code',
    vendor: 'Moonshot AI',
    homepage: 'https://github.com/MoonshotAI/kimi-cli',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in AGENTS.md for `Assisted-by: Kimi CLI:<model>`',
        off: 'the default',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['kimi cli', 'kimi code', 'kimi-cli', 'kimi-code'],
    since: '2025-10-01',
    requestedBy: [],
    signals: [
        {
            id: 'kimi/co-author-tool',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'kimi',
                pattern: /^kimi[ -](?:cli|code) <noreply@(?:kimi\.com|moonshot\.ai)>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-authored-by: Kimi CLI <noreply@kimi.com>',
                source: 'https://github.com/MoonshotAI/kimi-cli/blob/main/AGENTS.md',
            },
            alsoMatches: [
                'Co-authored-by: Kimi-Code <noreply@moonshot.ai>',
                'Co-authored-by: Kimi Code <noreply@kimi.com>',
            ],
            nearMisses: [
                'Co-authored-by: Kimi Raikkonen <noreply@kimi.com>',
                'Co-authored-by: Ann with Kimi CLI <noreply@kimi.com>',
                'Co-authored-by: Kimi CLI <kimi@example.com>',
                'Co-authored-by: Kimi CLI <noreply@kimi.company.example.com>',
                'Co-authored-by: Kimi CLI <noreply@moonshot.airline.example.com>',
                'Co-authored-by: Kimi CLI <kimi.noreply@kimi.com>',
                'Co-authored-by: Kimi_CLI <noreply@kimi.com>',
                'Reviewed-by: Kimi CLI <noreply@kimi.com>',
            ],
        },
        {
            id: 'kimi/co-author-model',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'kimi',
                pattern: /^(?<model>kimi(?:[ -]k\d[^<]{0,30})?) <noreply@(?:kimi\.(?:com|ai)|moonshot\.(?:ai|cn))>$/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'weak',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: Kimi K2.6 <noreply@kimi.com>',
                source: 'https://github.com/MoonshotAI/kimi-cli',
            },
            alsoMatches: [
                'Co-Authored-By: Kimi <noreply@kimi.ai>',
                'Co-Authored-By: kimi-k3 <noreply@moonshot.ai>',
                'Co-Authored-By: Kimi K2 Thinking <noreply@moonshot.cn>',
            ],
            nearMisses: [
                'Co-authored-by: Kimi Raikkonen <noreply@kimi.com>',
                'Co-authored-by: Ann with Kimi K2.6 <noreply@kimi.com>',
                'Co-authored-by: Kimi_K2.6 <noreply@kimi.com>',
                'Co-authored-by: Kimi Kx <noreply@kimi.com>',
                'Co-authored-by: Kimi K2 <b <noreply@kimi.com>',
                'Co-authored-by: Kimi <kimi@example.com>',
                'Co-authored-by: Kimi <kimi.noreply@kimi.com>',
                'Co-authored-by: Kimi <noreply@kimi.company.example.com>',
                'Co-authored-by: Kimi <noreply@moonshot.airline.example.com>',
                'Reviewed-by: Kimi <noreply@kimi.com>',
            ],
        },
    ],
};
//# sourceMappingURL=kimi.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/kiro.js
/** Kiro: editor, terminal (Amazon Q's until November 2025) and an autonomous agent that opens pull requests. */
const kiro = {
    id: 'kiro',
    name: 'Kiro',
    vendor: 'Amazon',
    homepage: 'https://kiro.dev',
    tier: 3,
    kinds: ['ide', 'cli', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'the autonomous agent: the default; editor and terminal: nothing by default, ask in .kiro/steering for "Assisted-by: Kiro:<model>"',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['kiro', 'kiro cli', 'kiro ide', 'kiro agent'],
    since: '2025-07-14',
    requestedBy: [/pull request was created by @kiro-agent on behalf of @(?<login>[a-z\d][a-z\d-]{0,38})/i],
    signals: [
        {
            id: 'kiro/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 244629292, login: 'kiro-agent', bare: true, machineUser: true }, { id: 245459735 }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '244629292+kiro-agent@users.noreply.github.com',
                source: 'https://github.com/awslabs/mcp',
            },
            alsoMatches: [
                'kiro-agent[bot]',
                '245459735+kiro-agent[bot]@users.noreply.github.com',
                'kiro-agent',
                '244629292+renamed@users.noreply.github.com',
                '245459735+renamed[bot]@users.noreply.github.com',
            ],
            nearMisses: ['kiro', 'kirodex', '1234567+kiro@users.noreply.github.com'],
        },
        {
            id: 'kiro/created-line',
            match: {
                by: 'line',
                needle: 'created by @kiro-agent on behalf of @',
                pattern: /^[^a-z\d`"'<]{0,20}this pull request was created by @kiro-agent on behalf of @[a-z\d]/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: 'This pull request was created by @kiro-agent on behalf of @yiling-ui :ghost:',
                source: 'https://kiro.dev/autonomous-agent',
            },
            nearMisses: [
                'Unlike the last, this pull request was created by @kiro-agent on behalf of @ann',
                '`This pull request was created by @kiro-agent on behalf of @ann`',
                'This pull request was created by @kiro-agent on behalf of @…',
            ],
        },
        {
            id: 'kiro/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@kiro.dev',
                pattern: /^kiro(?: (?:agent|ai|cli))?(?: \((?<model>[^)]{1,60})\))? <(?:kiro|noreply)@kiro\.dev>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: 'Co-Authored-By: Kiro <noreply@kiro.dev>', source: 'https://kiro.dev/docs/cli' },
            alsoMatches: [
                'Co-authored-by: Kiro AI (Claude Opus 4.6) <kiro@kiro.dev>',
                'Co-authored-by: Kiro CLI <noreply@kiro.dev>',
                'Co-authored-by: Kiro Agent <noreply@kiro.dev>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Kiro <noreply@kiro.dev>',
                'Co-authored-by: Kiro Example <kiro@kiro.dev>',
                'Co-authored-by: Kiro <ann@kiro.dev>',
                'Co-authored-by: Kiro (a) (b) <kiro@kiro.dev>',
                'Co-authored-by: Kiro a) <kiro@kiro.dev>',
                'Co-authored-by: Kiro () <kiro@kiro.dev>',
                'Co-authored-by: Kiro <kiro@kiro.dev.example>',
            ],
        },
    ],
};
//# sourceMappingURL=kiro.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/lovable.js
/** Lovable, once GPT Engineer: builds apps in the browser and commits to the default branch; pull requests are rare. */
const lovable = {
    id: 'lovable',
    name: 'Lovable',
    vendor: 'Lovable',
    homepage: 'https://lovable.dev',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['lovable', 'lovable.dev'],
    since: '2023-12-01',
    requestedBy: [],
    signals: [
        {
            id: 'lovable/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 159125892, login: 'gpt-engineer-app', bare: true },
                    { login: 'lovable-dev', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '159125892+gpt-engineer-app[bot]@users.noreply.github.com',
                source: 'https://github.com/noddi-tech/lovable-customer-support-hub/commit/2d2a90d9d05ecdca9ae8a7425b8daa71b62dfed1',
            },
            alsoMatches: [
                '159125892+renamed[bot]@users.noreply.github.com',
                'gpt-engineer-app@users.noreply.github.com',
                'lovable-dev@users.noreply.github.com',
                'Co-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>',
            ],
            nearMisses: ['lovable', 'lovable-devotee', '1234567+lovable@users.noreply.github.com'],
        },
        {
            id: 'lovable/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['noreply@lovable.dev'] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: 'Lovable <noreply@lovable.dev>',
                source: 'https://docs.lovable.dev/integrations/github',
            },
            nearMisses: ['Ann Lovable <ann@lovable.dev>', 'Ann Lovable <noreply@lovable.example.com>'],
        },
        {
            id: 'lovable/edit-id',
            match: {
                by: 'trailer',
                key: 'x-lovable-edit-id',
                needle: 'x-lovable-edit-id:',
                pattern: /^edt-[\da-f]{8}-[\da-f-]{27}$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: 'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c30069',
                source: 'https://docs.lovable.dev/integrations/github',
            },
            alsoMatches: ['X-Lovable-Edit-ID: EDT-DB772C58-E88A-4376-8326-843273C30069'],
            nearMisses: [
                'X-Lovable-Edit-ID: none',
                'X-Lovable-Edit-ID: db772c58-e88a-4376-8326-843273c30069',
                'X-Lovable-Edit-ID: edt-db772c58',
                'X-Lovable-Edit-ID: edt-db772c5-e88a-4376-8326-843273c30069',
                'X-Lovable-Edit-ID: edt-db772c58-e88a-4376',
                'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c30069-more',
                'X-Lovable-Edit-ID: edt-db772c58-e88a-4376-8326-843273c3006z',
                'X-Lovable-Edit-ID: edt-db772c5z-e88a-4376-8326-843273c30069',
                'X-Lovable-Edit-ID: not edt-db772c58-e88a-4376-8326-843273c30069',
            ],
        },
        {
            id: 'lovable/edit-line',
            match: { by: 'line', needle: ' in lovable', pattern: /^(?:edited ui|save plan) in lovable\s{0,3}$/i },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Edited UI in Lovable',
                source: 'https://github.com/noddi-tech/lovable-customer-support-hub/commit/1a1b14017d279b1a9bdbabcae44c383fc1ae0261',
            },
            alsoMatches: ['Save plan in Lovable'],
            nearMisses: [
                'The page that was edited UI in Lovable',
                'Edited UI in Lovable and by hand',
                'Edited in Lovable',
                'Edited UI in Lovable 2',
                'Edit UI in Lovable',
                'Save the plan in Lovable',
            ],
        },
    ],
};
//# sourceMappingURL=lovable.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/mentat.js
/** Mentat, AbanteAI's agent on GitHub (`MentatBot`); its command line left no marks. */
const mentat = {
    id: 'mentat',
    name: 'Mentat',
    vendor: 'AbanteAI',
    homepage: 'https://mentat.ai',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['mentat', 'mentatbot'],
    since: '2023-07-01',
    requestedBy: [],
    signals: [
        {
            id: 'mentat/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 160964065, login: 'mentatbot', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'mentatbot[bot]',
                source: 'https://github.com/All-Hands-AI/OpenHands',
            },
            alsoMatches: ['160964065+renamed[bot]@users.noreply.github.com', 'MentatBot@users.noreply.github.com'],
            nearMisses: ['mentat', 'mentatbots', '1234567+mentat@users.noreply.github.com'],
        },
        {
            id: 'mentat/branch',
            match: { by: 'branch', pattern: /^mentat-\d{1,6}(?:-\d{1,6})?$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'mentat-2898', source: 'https://mentat.ai/docs' },
            alsoMatches: ['mentat-2898-1'],
            nearMisses: [
                'mentat-docs',
                'mentat-',
                'mentat-2898-fix',
                'mentat-2898-',
                'fundamentat-2898',
                'mentat2898',
                'entat-2898',
                'mentat-2898-1-2',
            ],
        },
    ],
};
//# sourceMappingURL=mentat.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/mistral-vibe.js
/** Mistral Vibe: the command line, and its cloud agent ("Vibe Nuage Agent"). */
const mistralVibe = {
    id: 'mistral-vibe',
    name: 'Mistral Vibe',
    vendor: 'Mistral AI',
    homepage: 'https://github.com/mistralai/mistral-vibe',
    tier: 3,
    kinds: ['cli', 'cloud-agent'],
    marks: {
        commits: 'always',
        on: 'config.toml: include_commit_signature = true (the default)',
        off: 'config.toml: include_commit_signature = false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['mistral vibe', 'mistral-vibe'],
    since: '2025-12-09',
    requestedBy: [],
    signals: [
        {
            id: 'mistral-vibe/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'vibe@mistral.ai',
                pattern: /^(?:mistral vibe|vibe nuage agent) <vibe@mistral\.ai>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Mistral Vibe <vibe@mistral.ai>',
                source: 'https://github.com/mistralai/mistral-vibe/commit/6610eaf2793c13b729b62663c681dc38e826cf5b',
            },
            alsoMatches: ['Co-authored-by: Vibe Nuage Agent <vibe@mistral.ai>'],
            nearMisses: [
                'Co-authored-by: Ann Example <vibe@mistral.ai>',
                'Co-authored-by: Ann with Mistral Vibe <vibe@mistral.ai>',
                'Co-authored-by: Mistral Vibe <ann.vibe@mistral.ai>',
                'Co-authored-by: Mistral Vibe <vibe@mistral.ai.example.com>',
                'Co-authored-by: Mistral Vibe <vibe@mistral.airline.example.com>',
                'Reviewed-by: Mistral Vibe <vibe@mistral.ai>',
            ],
        },
        {
            id: 'mistral-vibe/footer',
            match: {
                by: 'line',
                needle: 'generated by mistral vibe',
                pattern: /^[^a-z\d`"'<]{0,20}generated by mistral vibe[\s._*]{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Generated by Mistral Vibe.',
                source: 'https://github.com/modelcontextprotocol/python-sdk/commit/192b7270d3eef04d072a0139c1dd2e8d11db3f18',
            },
            alsoMatches: ['*Generated by Mistral Vibe*'],
            nearMisses: [
                'Not generated by Mistral Vibe.',
                'Generated by Mistral Vibe or by hand',
                'Generated by Mistral Vibes.',
            ],
        },
        {
            id: 'mistral-vibe/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['vibe@mistral.ai'] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Vibe Nuage Agent <vibe@mistral.ai>',
                source: 'https://github.com/mistralai/mistral-vibe/commit/d7ca87e653e9690bd7ac8e16f82b0005aa1e9339',
            },
            nearMisses: ['Ann Example <ann@mistral.ai>'],
        },
        {
            id: 'mistral-vibe/branch',
            match: { by: 'branch', pattern: /^vibe\/[a-z\d-]{1,80}-[\da-f]{6}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'proven',
            example: {
                text: 'vibe/filter-connectors-pane-4e38f9',
                source: 'https://github.com/mistralai/mistral-vibe/pull/834',
            },
            nearMisses: [
                'vibe/filter-connectors-pane',
                'vibe/filter-4e38f',
                'vibe/filter-4e38f9-2',
                'vibe/filter-4e38fz',
                'vibe/a/b-4e38f9',
                'vibe/-4e38f9',
                'vibe/filter_4e38f9',
                'revibe/filter-4e38f9',
                'vibes/filter-4e38f9',
                'vib/filter-4e38f9',
                'ibe/filter-4e38f9',
            ],
        },
    ],
};
//# sourceMappingURL=mistral-vibe.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/mux.js
/** mux, Coder's desktop for many agents at once (first cmux, of late xum). Its footer names model and cost. */
const mux = {
    id: 'mux',
    name: 'mux',
    vendor: 'Coder',
    homepage: 'https://mux.coder.com',
    tier: 4,
    kinds: ['ide', 'cli'],
    marks: {
        commits: 'sometimes',
        on: "nothing by default; mux's own skill for pull requests writes the footer, or ask for it in AGENTS.md",
        off: 'leave the footer out of AGENTS.md and the skill',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['cmux', 'coder mux', 'mux', 'xum'],
    since: '2025-10-01',
    requestedBy: [],
    signals: [
        {
            id: 'mux/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 264182336, login: 'mux-bot' },
                    { login: 'mux-auto-cleanup', bare: true },
                    { login: 'mux' },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '264182336+mux-bot[bot]@users.noreply.github.com',
                source: 'https://github.com/coder/mux/commit/57db590bdda4378cab50b08b2f7dbc2eaeaecf28',
            },
            alsoMatches: [
                '264182336+renamed[bot]@users.noreply.github.com',
                'mux-bot[bot]@users.noreply.github.com',
                'Co-authored-by: mux-auto-cleanup[bot] <mux-auto-cleanup[bot]@users.noreply.github.com>',
                'mux-auto-cleanup@users.noreply.github.com',
                'Co-authored-by: mux[bot] <mux[bot]@users.noreply.github.com>',
            ],
            nearMisses: ['mux', 'mux-bot', 'muxy[bot]', '1234567+mux@users.noreply.github.com'],
        },
        {
            id: 'mux/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['mux@coder.com', 'bot@mux.coder.com'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'mux <mux@coder.com>',
                source: 'https://github.com/coder/mux/commit/7bbd5d1a53aa901991c02ac0bb10d080a97db607',
            },
            alsoMatches: ['mux <bot@mux.coder.com>'],
            nearMisses: ['Ann Example <ann@coder.com>'],
        },
        {
            id: 'mux/commit-name',
            match: {
                by: 'name',
                in: ['commit-author', 'committer'],
                pattern: /^mux(?:-auto-cleanup|-bot)?\[bot\]$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'mux-auto-cleanup[bot]',
                source: 'https://github.com/coder/mux/commit/5be2858c41036ae7ccefbd833afbf9f1688c3ee6',
            },
            alsoMatches: ['mux-bot[bot]', 'mux[bot]'],
            nearMisses: ['mux', 'tmux[bot]', 'mux[bot] of Ann', 'mux-cleanup[bot]', 'muxbot'],
        },
        {
            id: 'mux/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'mux@coder.com',
                pattern: /^mux <mux@coder\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: mux <mux@coder.com>',
                source: 'https://github.com/coder/mux/commit/1c2dde86171b7618fd8705a864f1f8a1cd2ebac9',
            },
            alsoMatches: ['Co-authored-by: Mux <mux@coder.com>'],
            nearMisses: [
                'Co-authored-by: Ann Mux <mux@coder.com>',
                'Co-authored-by: mux <mux@coder.community>',
                'Co-authored-by: mux <mux@coder.com.example.com>',
                'Co-authored-by: mux <tmux@coder.com>',
                'Reviewed-by: mux <mux@coder.com>',
            ],
        },
        {
            id: 'mux/footer-model',
            match: {
                by: 'line',
                needle: 'generated with ',
                pattern: /^[^a-z\d`"'<]{0,20}generated with (?:`?(?:c?mux|xum)`?|\[`(?:c?mux|xum)`\]\(https:\/\/github\.com\/coder\/(?:mux|xum)\)) • model: `?(?<model>[^\s`•_\\]{2,80})`?(?: •|_|$)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '🤖 _Generated with `mux` • Model: `anthropic:claude-opus-4-7` • Thinking: `xhigh`_',
                source: 'https://github.com/coder/mux/commit/8ac69864d92f8ffdb720edeb94f3938a44772f04',
            },
            alsoMatches: [
                '_Generated with `xum` • Model: `anthropic:claude-fable-5` • Thinking: `xhigh`_',
                'Generated with mux • Model: openai:gpt-5.5 • Thinking: xhigh • Cost: $0.00',
                '_Generated with [`mux`](https://github.com/coder/mux) • Model:\n`openai:gpt-5.5` • Thinking: `xhigh`_',
                '_Generated with [`xum`](https://github.com/coder/xum) • Model: `openai:gpt-5.5`_',
                '_Generated with `cmux` • Model: `anthropic:claude-sonnet-4-5`_',
                '_Generated with [`cmux`](https://github.com/coder/mux) • Model: `openai:gpt-5.5`',
                'Generated with xum • Model: `openai:gpt-5.5`_',
            ],
            nearMisses: [
                'Not generated with `mux` • Model: `anthropic:claude-opus-4-6`',
                'Generated with `tmux` • Model: `anthropic:claude-opus-4-6`',
                'Generated with `tool` • Model: `anthropic:claude-opus-4-6`',
                'Generated with `mux` and a model: `anthropic:claude-opus-4-6`',
                'Generated with [`mux`](https://example.com/coder/mux) • Model: `openai:gpt-5.5`',
                'Generated with [`mux`](https://github.com/coder/coder) • Model: `openai:gpt-5.5`',
                'Generated with [mux video](https://github.com/coder/mux) • Model: `openai:gpt-5.5`',
                'Generated with `mux` • Model: `openai:gpt-5.5` or so',
                'Generated with `mux` • Model: `the best`',
                'Generated with `mux` • Model: x',
                'Generated with `mux` • Model:',
                'Generated with `mux` • Model: a•b',
            ],
        },
        {
            id: 'mux/footer',
            match: {
                by: 'line',
                needle: 'generated with ',
                pattern: /^[^a-z\d`"'<]{0,20}generated with (?:`?(?:c?mux|xum)`?|\[(?:`(?:c?mux|xum)`|\\)\]\(https:\/\/github\.com\/coder\/(?:mux|xum)\))(?:[\s_*.]{0,4}$| • model:)/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '_Generated with `mux`_',
                source: 'https://github.com/coder/mux/commit/1c2dde86171b7618fd8705a864f1f8a1cd2ebac9',
            },
            alsoMatches: [
                'Generated with `mux`',
                '_Generated with mux_',
                '_Generated with `cmux`_',
                '_Generated with `xum`_',
                '_Generated with [\\](https://github.com/coder/mux) • Model: \\ • Thinking:',
                '_Generated with [`mux`](https://github.com/coder/mux) • Model:',
                '_Generated with [`xum`](https://github.com/coder/xum)_',
                '_Generated with [`cmux`](https://github.com/coder/mux)_',
            ],
            nearMisses: [
                'Not generated with mux',
                'Generated with mux video',
                'Generated with mux, a',
                'Generated with tmux',
                'Generated with `muxed`',
                'Generated with `mu`',
                'Generated with `mux` • Models of many kinds',
                'Generated with [`mux`](https://example.com/coder/mux)',
                'Generated with [`mux`](https://github.com/coder/coder)',
                'Generated with [mux video](https://github.com/coder/mux)',
                'Generated with `mux` 12',
            ],
        },
        {
            id: 'mux/hidden-marker',
            match: {
                by: 'line',
                needle: '-attribution: model=',
                pattern: /<!-- (?:mux|xum)-attribution: model=(?<model>[^\s>]{1,80}) thinking=/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '<!-- mux-attribution: model=openai:gpt-5.4 thinking=xhigh costs=n/a -->',
                source: 'https://github.com/coder/mux/commit/34db0e08748e1d717668225bb778fd192aec31fa',
            },
            alsoMatches: [
                '<!-- xum-attribution: model=anthropic:claude-fable-5 thinking=xhigh -->',
                '<!-- MUX-attribution: model=openai:gpt-5.4 thinking=xhigh -->',
            ],
            nearMisses: [
                'The comment mux-attribution: model=openai:gpt-5.4 thinking=xhigh',
                '<!-- tool-attribution: model=openai:gpt-5.4 thinking=xhigh -->',
                '<!-- mux-attribution: model= thinking=xhigh -->',
                '<!-- mux-attribution: model=openai:gpt-5.4 think=xhigh -->',
                '<!-- mux-attribution: model=openai:gpt-5.4 thinking -->',
                '<!-- mux-attribution: model=openai: gpt-5.4 thinking=xhigh -->',
            ],
        },
    ],
};
//# sourceMappingURL=mux.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/oh-my-opencode.js
const SISYPHUS = 'https://github.com/langchain-ai/open-swe/commit/ce044f98fd72348a46fe2d24f5ac2eea7d3e966f';
/**
 * Oh My OpenCode, now oh-my-openagent, and Oh My Codex: layers of agents over OpenCode and Codex. The harness inside
 * made the change, so the layer only assisted.
 */
const ohMyOpencode = {
    id: 'oh-my-opencode',
    name: 'Oh My OpenCode',
    vendor: 'Sisyphus Labs and community',
    homepage: 'https://github.com/code-yeongyu/oh-my-openagent',
    tier: 4,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'oh-my-opencode.json: git_master.commit_footer and git_master.include_co_authored_by (the default)',
        off: 'oh-my-opencode.json: git_master.commit_footer false and git_master.include_co_authored_by false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: [
        'oh-my-opencode',
        'oh my opencode',
        'oh-my-openagent',
        'oh-my-codex',
        'sisyphus',
        'omx',
    ],
    since: '2025-12-01',
    requestedBy: [],
    signals: [
        {
            id: 'oh-my-opencode/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'sisyphus',
                pattern: /^sisyphus <(?:clio-agent@sisyphuslabs|sisyphus@opencode)\.ai>/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>', source: SISYPHUS },
            alsoMatches: ['Co-authored-by: Sisyphus <sisyphus@opencode.ai>'],
            nearMisses: [
                'Co-authored-by: Sisyphus <ann@opencode.ai>',
                'Co-authored-by: Sisyphus <sisyphus@example.com>',
                'Co-authored-by: Ann Sisyphus <clio-agent@sisyphuslabs.ai>',
                'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai.example>',
            ],
        },
        {
            id: 'oh-my-opencode/footer',
            match: {
                by: 'line',
                needle: 'ultraworked with [sisyphus]',
                pattern: /^[^a-z\d`"'<]{0,20}ultraworked with \[sisyphus\]\(https:\/\/github\.com\/code-yeongyu\/oh-my-open(?:code|agent)\b/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
                source: SISYPHUS,
            },
            alsoMatches: ['Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)'],
            nearMisses: [
                'Drop "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)"',
                'Not ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
                'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencoder)',
                'Ultraworked with [Sisyphus](https://example.com)',
            ],
        },
        {
            id: 'oh-my-opencode/omx-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'omx@oh-my-codex.dev',
                pattern: /^omx <omx@oh-my-codex\.dev>/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: OmX <omx@oh-my-codex.dev>',
                source: 'https://github.com/github/spec-kit',
            },
            nearMisses: [
                'Co-authored-by: OmX <omx@example.com>',
                'Co-authored-by: Ann OmX <omx@oh-my-codex.dev>',
                'Co-authored-by: OmX <omx@oh-my-codex.dev.example>',
            ],
        },
    ],
};
//# sourceMappingURL=oh-my-opencode.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/ona.js
/** Ona, once Gitpod: agents in cloud environments. People are called Ona, so its full address decides. */
const ona = {
    id: 'ona',
    name: 'Ona',
    vendor: 'Ona',
    homepage: 'https://ona.com',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known; say so in AGENTS.md' },
    splitByModel: false,
    over: [],
    namedInConventions: ['ona agent', 'ona.com', 'gitpod ona'],
    since: '2025-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'ona/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'reply@ona.com',
                pattern: /^ona <no-?reply@ona\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Ona <no-reply@ona.com>',
                source: 'https://github.com/renovatebot/renovate',
            },
            alsoMatches: ['Co-authored-by: Ona <noreply@ona.com>'],
            nearMisses: [
                'Co-authored-by: Ona Example <ona@example.com>',
                'Co-authored-by: Ona Example <no-reply@ona.com>',
                'Co-authored-by: Fiona <no-reply@ona.com>',
                'Co-authored-by: Ona <please-no-reply@ona.com>',
                'Co-authored-by: Ona <no-reply@ona.community>',
                'Co-authored-by: Ona <no+reply@ona.com>',
                'Reviewed-by: Ona <no-reply@ona.com>',
            ],
        },
        {
            id: 'ona/branch',
            match: { by: 'branch', pattern: /^ona\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'ona/fix-login', source: 'https://ona.com/docs' },
            nearMisses: ['iona/fix-login', 'ona-fix-login', 'na/fix-login', 'on/fix-login'],
        },
    ],
};
//# sourceMappingURL=ona.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/open-swe.js
/** Open SWE, LangChain's cloud agent. Others host it under an app of their own, with `open-swe` in its name. */
const openSwe = {
    id: 'open-swe',
    name: 'Open SWE',
    vendor: 'LangChain',
    homepage: 'https://github.com/langchain-ai/open-swe',
    tier: 4,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['open swe', 'open-swe', 'openswe'],
    since: '2025-05-26',
    requestedBy: [],
    signals: [
        {
            id: 'open-swe/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 215916821, login: 'open-swe', bare: true },
                    { id: 214404619, login: 'open-swe-dev', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '215916821+open-swe[bot]@users.noreply.github.com',
                source: 'https://github.com/langchain-ai/open-swe/commit/31a77eafafb7fafe9ff3adedefaf6d5c2d07325e',
            },
            alsoMatches: [
                'open-swe@users.noreply.github.com',
                'open-swe-dev@users.noreply.github.com',
                'Co-authored-by: open-swe[bot] <open-swe@users.noreply.github.com>',
                '215916821+renamed[bot]@users.noreply.github.com',
                '214404619+renamed[bot]@users.noreply.github.com',
            ],
            nearMisses: ['swe', 'open-sweden', '1234567+open@users.noreply.github.com'],
        },
        {
            id: 'open-swe/commit-name',
            match: {
                by: 'name',
                in: ['commit-author', 'committer'],
                pattern: /^(?:[\w-]{1,40}-)?open-swe(?:-[\w-]{1,40})?\[bot\]$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'mobilyze-open-swe-studio2[bot]',
                source: 'https://github.com/langchain-ai/open-swe/commit/c694ba180bb9c00f90b3fa76b9f68634e4be52d6',
            },
            alsoMatches: ['open-swe[bot]', 'open-swe-dev[bot]', 'acme-open-swe[bot]'],
            nearMisses: [
                'open-swe',
                'reopen-swe[bot]',
                'open-sweden[bot]',
                'open-swe[bot] of Ann',
                'Ann and open-swe[bot]',
                'Ann B.-open-swe[bot]',
                '-open-swe[bot]',
                'open-swe-[bot]',
                'open-swe-a.b[bot]',
            ],
        },
        {
            id: 'open-swe/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['open-swe@langchain.dev', 'agent@open-swe.ai'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'open-swe <open-swe@langchain.dev>',
                source: 'https://github.com/langchain-ai/open-swe/commit/71cc6442684e8667f9c3a53560b09dcd78da713b',
            },
            alsoMatches: ['Agent <agent@open-swe.ai>'],
            nearMisses: ['Ann Example <ann@langchain.dev>'],
        },
        {
            id: 'open-swe/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'open-swe',
                pattern: /^(?:[\w-]{1,40}-)?open-swe(?:-[\w-]{1,40})?\[bot\] </,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: open-swe[bot] <open-swe@user',
                source: 'https://github.com/langchain-ai/open-swe/commit/6969f43adb741e6a9db0c4130a255656094dac2c',
            },
            alsoMatches: [
                'Co-authored-by: acme-open-swe-studio[bot] <bot@example.com>',
                'Co-authored-by: open-swe-dev[bot] <bot@example.com>',
            ],
            nearMisses: [
                'Co-authored-by: open-swe <ann@example.com>',
                'Co-authored-by: open-swe[bot]',
                'Co-authored-by: open-swe[bot] and Ann',
                'Co-authored-by: Ann B.-open-swe[bot] <ann@example.com>',
                'Co-authored-by: reopen-swe[bot] <ann@example.com>',
                'Co-authored-by: Ann and open-swe[bot] <ann@example.com>',
                'Co-authored-by: -open-swe[bot] <ann@example.com>',
                'Co-authored-by: open-swe-[bot] <ann@example.com>',
                'Co-authored-by: open-swe-a.b[bot] <ann@example.com>',
                'Co-authored-by: open-sweden[bot] <ann@example.com>',
                'Reviewed-by: open-swe[bot] <ann@example.com>',
            ],
        },
        {
            id: 'open-swe/footer',
            match: {
                by: 'line',
                needle: 'made by [open swe]',
                pattern: /^[^a-z\d`"'<]{0,20}made by \[open swe\]\(https:\/\/[^)\s]/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Made by [Open SWE](https://openswe.vercel.app/agents/cedc18ba-0856-5697-949e-3c6616845c60)',
                source: 'https://github.com/langchain-ai/langchain/pull/39942',
            },
            alsoMatches: [
                '_Made by [Open SWE](https://openswe.vercel.app/agents/cedc18ba-0856-5697-949e-3c6616845c60)_',
            ],
            nearMisses: [
                'This was not made by [Open SWE](https://openswe.vercel.app)',
                'Made by [Open SWE](docs/open-swe.md)',
                'Made by [Open SWE] and Ann',
                'Made by [Open SWE](https://)',
                'Made by [Open SWE](https:/openswe.vercel.app)',
                'Made by [Open SWE](https:// and more)',
            ],
        },
        {
            id: 'open-swe/footer-model',
            match: {
                by: 'line',
                needle: 'made by [open swe]',
                pattern: /^[^a-z\d`"'<]{0,20}made by \[open swe\]\(https:\/\/[^)\s]{1,200}\) · \[view thread\]\(https:\/\/[^)\s]{1,200}\) · (?<model>[a-z][^\s(]{1,60}) \([a-z]{1,20}\)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Made by [Open SWE](https://github.com/langchain-ai/open-swe) · [view thread](https://openswe.langchain.dev/agents/b8a0feec-8262-501b-8d6f-204f467461e3) · openai:gpt-6-astra (medium)',
                source: 'https://github.com/langchain-ai/langchain/pull/40890',
            },
            alsoMatches: [
                '_Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/agents/1) · openai:gpt-6-astra (medium)_',
            ],
            nearMisses: [
                'Not made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai gpt-6 (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 (1 s)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 ()',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · o (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · 12 (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://) · openai:gpt-6 (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://a b) · openai:gpt-6 (low)',
                'Made by [Open SWE](https://) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 (low)',
                'Made by [Open SWE](https://a b) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 (low)',
                'Made by [Open SWE](https://openswe.vercel.app) · [view thread](https://openswe.vercel.app/1) · openai:gpt-6 (low',
            ],
        },
        {
            id: 'open-swe/branch',
            match: { by: 'branch', pattern: /^open-swe\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'open-swe/22e7132c-1c0d-a50c-75a2-8eff9def3a39',
                source: 'https://github.com/langchain-ai/open-swe/pull/1025',
            },
            nearMisses: [
                'open-swe-docs',
                'reopen-swe/fix',
                'docs/open-swe/usage',
                'pen-swe/fix',
                'open-sw/fix',
                'open-swe.fix',
            ],
        },
    ],
};
//# sourceMappingURL=open-swe.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/opencode.js
const opencode_SISYPHUS = 'https://github.com/langchain-ai/open-swe/commit/ce044f98fd72348a46fe2d24f5ac2eea7d3e966f';
/**
 * OpenCode, in the terminal and as an app on GitHub. Its prompt of 2025 asked for a footer and a trailer; later ones do
 * not. Sisyphus is an agent of the plugin oh-my-opencode, which runs inside it: such commits are made in OpenCode.
 */
const opencode = {
    id: 'opencode',
    name: 'OpenCode',
    vendor: 'Anomaly',
    homepage: 'https://opencode.ai',
    tier: 3,
    kinds: ['cli', 'ide', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'nothing by default in the terminal; ask in AGENTS.md for `Co-authored-by: opencode <noreply@opencode.ai>` or `Assisted-by: opencode:<model>`. On GitHub the app opencode-agent[bot] commits',
        off: 'on GitHub: use_github_token (then github-actions[bot] commits)',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['opencode', 'open code'],
    since: '2025-03-01',
    requestedBy: [],
    signals: [
        {
            id: 'opencode/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ id: 219766164, login: 'opencode-agent', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'opencode-agent[bot]@users.noreply.github.com',
                source: 'https://github.com/anomalyco/models.dev/commit/638e7f78091c9f302b9c165eb0f5692caa232e7e',
            },
            alsoMatches: [
                'opencode-agent@users.noreply.github.com',
                '219766164+renamed-app[bot]@users.noreply.github.com',
                '41898282+opencode-agent[bot]@users.noreply.github.com',
                'Co-authored-by: opencode <opencode-agent[bot]@users.noreply.github.com>',
            ],
            nearMisses: [
                'opencode',
                'opencode-fan',
                '1234567+opencode@users.noreply.github.com',
                '41898282+github-actions[bot]@users.noreply.github.com',
            ],
        },
        {
            id: 'opencode/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['noreply@opencode.ai', 'sisyphus@opencode.ai', 'clio-agent@sisyphuslabs.ai'],
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: { text: 'opencode <noreply@opencode.ai>', source: 'https://github.com/anomalyco/opencode' },
            alsoMatches: ['Sisyphus <sisyphus@opencode.ai>', 'Sisyphus <clio-agent@sisyphuslabs.ai>'],
            nearMisses: ['Ann Example <ann@opencode.ai>', 'opencode <opencode@example.com>'],
        },
        {
            id: 'opencode/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@opencode.ai',
                // The name is the tool's or, as in `x-ai/grok-4.5`, the model's.
                pattern: /^(?<model>[^<]{0,80})<noreply@opencode\.ai>/,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: opencode <noreply@opencode.ai>',
                source: 'https://github.com/opencode-ai/opencode/commit/be5ef100608697f2d71b0c48206ca72c4045e845',
            },
            alsoMatches: ['Co-Authored-By: x-ai/grok-4.5 <noreply@opencode.ai>'],
            nearMisses: [
                'Co-authored-by: Ann Opencode <ann.noreply@opencode.ai>',
                'Co-authored-by: opencode <noreply@opencode.ai.example>',
                'Co-authored-by: a<b <noreply@opencode.ai>',
                'Reviewed-by: opencode <noreply@opencode.ai>',
            ],
        },
        {
            id: 'opencode/footer-link',
            match: {
                by: 'line',
                needle: 'opencode](https://opencode.ai',
                pattern: /^[^a-z\d`"'<]{0,20}generated with \[opencode\]\(https:\/\/opencode\.ai\/?\)(?: & (?<model>.{0,60}))?/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '🤖 Generated with [opencode](https://opencode.ai)',
                source: 'https://github.com/anomalyco/models.dev/commit/6e547d107724edafeb97c27b40cf19435161df7d',
            },
            alsoMatches: [
                'Generated with [OpenCode](https://opencode.ai) & GLM-5.1',
                'Generated with [OpenCode](https://opencode.ai/)',
            ],
            nearMisses: [
                'Remove the "Generated with [opencode](https://opencode.ai)" footer',
                'Not generated with [opencode](https://opencode.ai)',
                '`🤖 Generated with [opencode](https://opencode.ai)`',
                '- [ ] Generated with [opencode](https://opencode.ai)',
                'Generated with [opencode](https://opencode.ai/docs)',
            ],
        },
        {
            id: 'opencode/footer-text',
            match: {
                by: 'line',
                needle: 'generated with opencode',
                pattern: /^[^a-z\d`"'<]{0,20}generated with opencode\W{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '🤖 Generated with opencode',
                source: 'https://github.com/opencode-ai/opencode/commit/be5ef100608697f2d71b0c48206ca72c4045e845',
            },
            nearMisses: [
                'Generated with opencode in CI',
                'Not generated with opencode',
                'Types generated with opencode.',
                'Generated with opencoder',
            ],
        },
        {
            id: 'opencode/sisyphus-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'sisyphus',
                pattern: /^sisyphus <(?:clio-agent@sisyphuslabs|sisyphus@opencode)\.ai>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2025-12-01',
            example: { text: 'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>', source: opencode_SISYPHUS },
            alsoMatches: ['Co-authored-by: Sisyphus <sisyphus@opencode.ai>'],
            nearMisses: [
                'Co-authored-by: Sisyphus <ann@opencode.ai>',
                'Co-authored-by: Sisyphus <sisyphus@example.com>',
                'Co-authored-by: Ann Sisyphus <clio-agent@sisyphuslabs.ai>',
                'Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai.example>',
            ],
        },
        {
            id: 'opencode/sisyphus-footer',
            match: {
                by: 'line',
                needle: 'ultraworked with [sisyphus]',
                pattern: /^[^a-z\d`"'<]{0,20}ultraworked with \[sisyphus\]\(https:\/\/github\.com\/code-yeongyu\/oh-my-open(?:code|agent)\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            since: '2025-12-01',
            example: {
                text: 'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
                source: opencode_SISYPHUS,
            },
            alsoMatches: ['Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)'],
            nearMisses: [
                'Drop "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)"',
                'Not ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)',
                'Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencoder)',
                'Ultraworked with [Sisyphus](https://example.com)',
            ],
        },
        {
            id: 'opencode/session-line',
            match: {
                by: 'line',
                needle: '[opencode session](https://opencode.ai/s/',
                pattern: /^\[opencode session\]\(https:\/\/opencode\.ai\/s\/\w{1,40}\)&nbsp;/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: '[opencode session](https://opencode.ai/s/abc123)&nbsp;&nbsp;|&nbsp;&nbsp;[github run](/acme/shop/actions/runs/1)',
                source: 'https://opencode.ai/docs/github/',
            },
            nearMisses: [
                'See the [opencode session](https://opencode.ai/s/abc123)&nbsp;for why',
                '[opencode session](https://opencode.ai/s/abc123) for the failed attempt',
                '[opencode session](https://opencode.ai/s/)&nbsp;',
                '[opencode session](https://opencode.ai/s/abc-123)&nbsp;',
                '[opencode session](https://opencode.ai/s/abc123)&nbsp',
            ],
        },
        {
            id: 'opencode/branch',
            match: {
                by: 'branch',
                pattern: /^opencode\/(?:issue|pr|schedule-|dispatch-)[\da-f]{1,9}-\d{14}$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'opencode/issue375-20251113055408',
                source: 'https://github.com/anomalyco/models.dev/pull/376',
            },
            alsoMatches: [
                'opencode/pr375-20251113055408',
                'opencode/schedule-0a1b2c-20251113055408',
                'opencode/dispatch-0a1b2c-20251113055408',
            ],
            nearMisses: [
                'opencode-support',
                'opencode/docs',
                'revert-376-opencode/issue375-20251113055408',
                'opencode/issue375-20251113055408-v2',
                'opencode/issue375-2025111305540',
                'opencode/issue375-2025111305540x',
                'opencode/issue-20251113055408',
                'opencode/issuexyz-20251113055408',
            ],
        },
    ],
};
//# sourceMappingURL=opencode.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/openhands.js
/** OpenHands (OpenDevin until August 2024): cloud, terminal and the issue resolver of its GitHub Action. */
const openhands = {
    id: 'openhands',
    name: 'OpenHands',
    vendor: 'All Hands AI',
    homepage: 'https://openhands.dev',
    tier: 4,
    kinds: ['cloud-agent', 'cli'],
    marks: {
        commits: 'always',
        on: 'the default: the agent commits as openhands <openhands@all-hands.dev> or adds it as co-author',
        off: 'config.toml: git_user_name and git_user_email; the co-author is asked for by its system prompt',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['openhands', 'opendevin'],
    since: '2024-03-12',
    requestedBy: [/@(?<login>[a-z\d][a-z\d-]{0,38}) can click here to \[continue refining the pr\]\(/i],
    signals: [
        {
            id: 'openhands/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { login: 'openhands-agent', bare: true, machineUser: true },
                    { login: 'openhands-ai', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'openhands-agent', source: 'https://github.com/OpenHands/software-agent-sdk' },
            alsoMatches: ['openhands-ai[bot]', 'openhands-agent@users.noreply.github.com'],
            nearMisses: ['openhands', 'openhands-agent-fan', '1234567+openhands@users.noreply.github.com'],
        },
        {
            id: 'openhands/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev', 'opendevin@opendevin.ai'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'openhands <openhands@all-hands.dev>',
                source: 'https://github.com/vercel/ai/commit/716972595fdfd818a8d7c4a59313597748db1695',
            },
            alsoMatches: ['OpenDevin <opendevin@all-hands.dev>', 'OpenDevin <opendevin@opendevin.ai>'],
            nearMisses: ['Ann Example <ann@all-hands.dev>', 'openhands <openhands@example.com>'],
        },
        {
            id: 'openhands/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@all-hands.dev',
                pattern: /^open(?:hands|devin)(?:-(?<model>\S{1,60})| bot)? <(?:openhands|opendevin)@all-hands\.dev>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: openhands <openhands@all-hands.dev>',
                source: 'https://github.com/continuedev/continue/commit/4c718369b61b77e72cffa5139f95fcec8feca79d',
            },
            alsoMatches: [
                'Co-authored-by: OpenHands-Claude <openhands@all-hands.dev>',
                'Co-authored-by: OpenHands-GPT-5 openhands@all-hands.dev',
                'Co-authored-by: OpenHands Bot <openhands@all-hands.dev>',
                'Co-authored-by: OpenDevin <opendevin@all-hands.dev>',
            ],
            nearMisses: [
                'Co-authored-by: Ann of OpenHands <openhands@all-hands.dev>',
                'Co-authored-by: openhands <ann@all-hands.dev>',
                'Co-authored-by: OpenHandsome <openhands@all-hands.dev>',
                'Co-authored-by: OpenHands- <openhands@all-hands.dev>',
                'Co-authored-by: OpenHands-Fans of Ann <openhands@all-hands.dev>',
                'Co-authored-by: openhands <openhands@all-hands.dev.example>',
                'Reviewed-by: openhands <openhands@all-hands.dev>',
            ],
        },
        {
            id: 'openhands/opendevin-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'opendevin@opendevin.ai',
                pattern: /^opendevin <opendevin@opendevin\.ai>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            until: '2025-12-31',
            example: {
                text: 'Co-authored-by: OpenDevin <opendevin@opendevin.ai>',
                source: 'https://github.com/All-Hands-AI/OpenHands/pull/2284',
            },
            nearMisses: [
                'Co-authored-by: Team OpenDevin <opendevin@opendevin.ai>',
                'Co-authored-by: OpenDevin <opendevin@opendevin.ai.example>',
            ],
        },
        {
            id: 'openhands/resolver-footer',
            match: {
                by: 'line',
                needle: 'automatic fix generated by ',
                pattern: /^[^a-z\d`"'<]{0,20}automatic fix generated by (?:\[openhands\]\(https:\/\/github\.com\/all-hands-ai\/openhands\/?\)|openhands)[^a-z\d]{0,8}$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Automatic fix generated by OpenHands.',
                source: 'https://github.com/All-Hands-AI/openhands-resolver/pull/35',
            },
            alsoMatches: [
                'Automatic fix generated by [OpenHands](https://github.com/All-Hands-AI/OpenHands/) 🙌',
                '_Automatic fix generated by [OpenHands](https://github.com/All-Hands-AI/OpenHands)_',
                'Automatic fix generated by OpenHands',
            ],
            nearMisses: [
                'No automatic fix generated by OpenHands.',
                '`Automatic fix generated by OpenHands.`',
                'Automatic fix generated by OpenHands was wrong',
                'Automatic fix generated by [OpenHands](https://example.com/)',
                'Automatic fix generated by OpenHands 2.0',
                'Automatic fix generated by [OpenHands](https://github.com/All-Hands-AI/OpenHands/',
            ],
        },
        {
            id: 'openhands/conversation-link',
            match: {
                by: 'line',
                needle: '[continue refining the pr](',
                pattern: /^[^a-z\d`"'<]{0,20}[a-z\d-]{1,39} can click here to \[continue refining the pr\]\(https:\/\/[^\s)]{1,80}\/conversations\//i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: '@neubig can click here to [continue refining the PR](https://app.all-hands.dev/conversations/None)',
                source: 'https://github.com/OpenHands/OpenHands/issues/12832',
            },
            nearMisses: [
                'He said @neubig can click here to [continue refining the PR](https://app.all-hands.dev/conversations/1)',
                '`@neubig can click here to [continue refining the PR](https://app.all-hands.dev/conversations/1)`',
                '@neubig can click here to [continue refining the PR](https://app.all-hands.dev/docs/1)',
                '@neubig can click here to [continue refining the PR](/conversations/1)',
                '@neubig can click here to [continue refining the PR](https://example.com/ see /conversations/1)',
                '@ can click here to [continue refining the PR](https://app.all-hands.dev/conversations/1)',
                '@neubig can click here to [continue refining the PR](https:///conversations/1)',
                'can click here to [continue refining the PR](https://app.all-hands.dev/conversations/1)',
                '@neubig can click here to [continue refining the PR](https:/app.all-hands.dev/conversations/1)',
                '@neubig can click here to [continue refining the PR](https://app.all-hands.dev/old-conversations/1)',
                '@neubig can click here to [continue refining the PR](https://app.all-hands.dev/conversations)',
                '@neu.big can click here to [continue refining the PR](https://app.all-hands.dev/conversations/1)',
            ],
        },
        {
            id: 'openhands/branch-resolver',
            match: { by: 'branch', pattern: /^openhands-fix-(?:issue|pr)-\d/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'openhands-fix-issue-8682',
                source: 'https://github.com/All-Hands-AI/OpenHands/pull/8683',
            },
            alsoMatches: ['openhands-fix-pr-12'],
            nearMisses: ['revert-9-openhands-fix-issue-12', 'openhands-fix-issue-list', 'openhands-fix-12'],
        },
        {
            id: 'openhands/branch-workspace',
            match: { by: 'branch', pattern: /^openhands-workspace-[a-z\d]{8}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'openhands-workspace-x91bxt7o',
                source: 'https://github.com/All-Hands-AI/OpenHands/pull/7639',
            },
            nearMisses: [
                'revert-openhands-workspace-x91bxt7o',
                'openhands-workspace-x91bxt7o-docs',
                'openhands-workspace-x_91bxt7',
                'openhands-workspace-docs',
                'openhands-workspace-',
            ],
        },
        {
            id: 'openhands/branch',
            match: { by: 'branch', pattern: /^openhands\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'openhands/conda-channel-alias-override',
                source: 'https://github.com/All-Hands-AI/OpenHands/pull/11517',
            },
            nearMisses: ['openhands-docs', 'users/openhands/fix'],
        },
    ],
};
//# sourceMappingURL=openhands.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/paperclip.js
/** Paperclip gives issues to agents (Claude Code, Codex, OpenCode …) that make the change; it only assisted. */
const paperclip = {
    id: 'paperclip',
    name: 'Paperclip',
    vendor: 'Paperclip',
    homepage: 'https://paperclip.ing',
    tier: 4,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'the default: its skill demands the trailer',
        off: 'none known (https://github.com/paperclipai/paperclip/issues/4677)',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['paperclip', 'paperclipai'],
    since: '2026-03-01',
    requestedBy: [],
    signals: [
        {
            id: 'paperclip/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@paperclip.ing',
                pattern: /^paperclip <noreply@paperclip\.ing>/i,
            },
            means: 'assisted',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Paperclip <noreply@paperclip.ing>',
                source: 'https://github.com/crewAIInc/crewAI',
            },
            nearMisses: [
                'Co-authored-by: Paperclip <paperclip@example.com>',
                'Co-authored-by: Ann Paperclip <noreply@paperclip.ing>',
                'Co-authored-by: Paperclip <noreply@paperclip.ing.example>',
                'Reviewed-by: Paperclip <noreply@paperclip.ing>',
            ],
        },
    ],
};
//# sourceMappingURL=paperclip.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/pi.js
/** Pi, a small agent for the terminal. It writes nothing by itself; extensions for it write a trailer with the model. */
const pi = {
    id: 'pi',
    name: 'Pi',
    vendor: 'Earendil',
    homepage: 'https://pi.dev',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in AGENTS.md for `Co-authored-by: pi <noreply@pi.dev>` or `Assisted-by: Pi:<model>`, or install an extension that writes it',
        off: 'the default',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['pi', 'pi coding agent', 'pi-coding-agent', 'pi agent'],
    since: '2025-08-01',
    requestedBy: [],
    signals: [
        {
            id: 'pi/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@pi.dev',
                // The name is the tool's or, with most extensions, the model's.
                pattern: /^(?<model>[^<]{0,80})<noreply@pi\.dev>/,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-Authored-By: Claude Opus 4.6 <noreply@pi.dev>',
                source: 'https://github.com/tobi/qmd',
            },
            alsoMatches: ['Co-authored-by: pi <noreply@pi.dev>'],
            nearMisses: [
                'Co-authored-by: Ann Pi <ann.noreply@pi.dev>',
                'Co-authored-by: a<b <noreply@pi.dev>',
                'Co-authored-by: pi <noreply@pi.dev.example>',
                'Reviewed-by: pi <noreply@pi.dev>',
            ],
        },
        {
            id: 'pi/co-author-with-model',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'noreply@pi.dev',
                pattern: /^ai \(pi\/(?<model>[^)<]{1,80})\) <noreply@pi\.dev>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: AI (pi/claude-opus-4-6) <noreply@pi.dev>',
                source: 'https://github.com/badlogic/pi-mono',
            },
            nearMisses: [
                'Co-authored-by: AI (pi/) <noreply@pi.dev>',
                'Co-authored-by: AI (claude-opus-4-6) <noreply@pi.dev>',
                'Co-authored-by: AI (pi/a)b) <noreply@pi.dev>',
                'Co-authored-by: My AI (pi/claude-opus-4-6) <noreply@pi.dev>',
                'Co-authored-by: AI (pi/claude-opus-4-6) <noreply@pi.dev.example>',
                'Co-authored-by: AI (pi/claude-opus-4-6) <ann.noreply@pi.dev>',
            ],
        },
        {
            id: 'pi/co-author-team-address',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '<pi@',
                pattern: /^pi <pi@(?:badlogic\.games|earendil\.works)>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: Pi <pi@badlogic.games>',
                source: 'https://github.com/badlogic/pi-mono',
            },
            alsoMatches: ['Co-Authored-By: Pi <pi@earendil.works>'],
            nearMisses: [
                'Co-authored-by: Pi <pi@example.com>',
                'Co-authored-by: Ann Pi <pi@badlogic.games>',
                'Co-authored-by: Pi <pi@badlogic.games.example>',
                'Reviewed-by: Pi <pi@badlogic.games>',
            ],
        },
    ],
};
//# sourceMappingURL=pi.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/pullfrog.js
/**
 * Pullfrog runs other harnesses in GitHub Actions, under its own account or, earlier, its own address. It reviews too:
 * as a co-author its account stands for an accepted suggestion, and as a committer for a person's rebased commit.
 */
const pullfrog = {
    id: 'pullfrog',
    name: 'Pullfrog',
    vendor: 'Pullfrog',
    homepage: 'https://pullfrog.com',
    tier: 4,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['pullfrog'],
    since: '2025-08-01',
    requestedBy: [],
    signals: [
        {
            id: 'pullfrog/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author'],
                accounts: [{ id: 226033991, login: 'pullfrog', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '226033991+pullfrog[bot]@users.noreply.github.com',
                source: 'https://github.com/colinhacks/zod/commit/84ea825869d9840a7729fbc2c5d1b1ff3efce122',
            },
            alsoMatches: ['226033991+renamed[bot]@users.noreply.github.com', 'pullfrog@users.noreply.github.com'],
            nearMisses: [
                'Co-authored-by: pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>',
                'bullfrog',
                'pullfrogs',
                '1234567+bullfrog@users.noreply.github.com',
            ],
        },
        {
            id: 'pullfrog/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['team@pullfrog.com'] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'pullfrog <team@pullfrog.com>',
                source: 'https://github.com/colinhacks/zod/commit/a8bf828a515d86fd33cc2924b2ca50925813bc17',
            },
            nearMisses: ['Ann Example <ann@pullfrog.com>'],
        },
        {
            id: 'pullfrog/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'team@pullfrog.com',
                pattern: /<team@pullfrog\.com>$/,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Co-authored-by: pullfrog <team@pullfrog.com>',
                source: 'https://github.com/colinhacks/zod/commit/ae3b39c09fa38c4b9ad23ee5a51ebbbad06d7c92',
            },
            nearMisses: [
                'Co-authored-by: Ann Example <ann.team@pullfrog.com>',
                'Co-authored-by: Ann Example <team@pullfrog.community>',
                'Co-authored-by: Ann Example <team@pullfrog.com.example.com>',
                'Reviewed-by: pullfrog <team@pullfrog.com>',
            ],
        },
        {
            id: 'pullfrog/branch',
            match: { by: 'branch', pattern: /^pullfrog\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'pullfrog/6149-fix-generic-infer-mapped-schemas',
                source: 'https://github.com/colinhacks/zod/pull/6150',
            },
            nearMisses: ['pullfrog-docs', 'docs/pullfrog/usage', 'ullfrog/fix', 'pullfro/fix'],
        },
    ],
};
//# sourceMappingURL=pullfrog.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/qwen-code.js
/** Qwen Code, Alibaba's command line. Its trailer names `Qwen-Coder`, which is no model either. */
const qwenCode = {
    id: 'qwen-code',
    name: 'Qwen Code',
    vendor: 'Alibaba',
    homepage: 'https://github.com/QwenLM/qwen-code',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'always',
        on: 'settings.json: general.gitCoAuthor true (the default)',
        off: 'settings.json: general.gitCoAuthor false',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['qwen code', 'qwen-code'],
    since: '2025-07-22',
    requestedBy: [],
    signals: [
        {
            id: 'qwen-code/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'qwen-coder@alibabacloud.com',
                pattern: /^qwen-coder <qwen-coder@alibabacloud\.com>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>',
                source: 'https://github.com/mistralai/mistral-vibe/commit/6eb32b7bf4a051ff040a8732b4392b5576865d57',
            },
            nearMisses: [
                'Co-authored-by: Ann Example <qwen-coder@alibabacloud.com>',
                'Co-authored-by: Ann of Qwen-Coder <qwen-coder@alibabacloud.com>',
                'Co-authored-by: Qwen-Coder <not-qwen-coder@alibabacloud.com>',
                'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com.example.com>',
                'Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.community>',
                'Co-authored-by: Qwen Code <noreply@anthropic.com>',
                'Reviewed-by: Qwen-Coder <qwen-coder@alibabacloud.com>',
            ],
        },
        {
            id: 'qwen-code/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['qwen-coder@alibabacloud.com', 'qwenlm-intl@service.alibaba.com'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Qwen-Coder <qwen-coder@alibabacloud.com>',
                source: 'https://github.com/MoonshotAI/kimi-cli',
            },
            alsoMatches: ['Qwen Code <qwenlm-intl@service.alibaba.com>'],
            nearMisses: ['Ann Example <ann@alibabacloud.com>'],
        },
    ],
};
//# sourceMappingURL=qwen-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/replit.js
/**
 * Replit's Agent and its older Assistant. Both commit as the person; only the trailer tells, and its value `Deployment`
 * is no AI.
 */
const replit = {
    id: 'replit',
    name: 'Replit Agent',
    vendor: 'Replit',
    homepage: 'https://replit.com/ai',
    tier: 3,
    kinds: ['cloud-agent', 'ide'],
    marks: { commits: 'always', on: 'the default: a trailer on each checkpoint', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['replit agent', 'replit', 'replit assistant'],
    since: '2024-09-05',
    requestedBy: [],
    signals: [
        {
            id: 'replit/agent-trailer',
            match: {
                by: 'trailer',
                key: 'replit-commit-author',
                needle: 'replit-commit-author:',
                pattern: /^agent$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Replit-Commit-Author: Agent',
                source: 'https://github.com/equalsAndy/HI_Replit/commit/a4f456e111fe19e962489bb83d5aaa621ab14acb',
            },
            nearMisses: [
                'Replit-Commit-Author: Deployment',
                'Replit-Commit-Author: Agents',
                'Replit-Commit-Author: User Agent',
                'Replit-Commit-Session-Id: Agent',
            ],
        },
        {
            id: 'replit/assistant-trailer',
            match: {
                by: 'trailer',
                key: 'replit-commit-author',
                needle: 'replit-commit-author:',
                pattern: /^assistant$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Replit-Commit-Author: Assistant',
                source: 'https://github.com/equalsAndy/HI_Replit/commit/c959f7c0da6e8e3e1b0e41c194e49bcef0ea1c1b',
            },
            nearMisses: [
                'Replit-Commit-Author: Deployment',
                'Replit-Commit-Author: Assistants',
                'Replit-Commit-Author: Teaching assistant',
            ],
        },
        {
            id: 'replit/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['agent@replit.com'] },
            means: 'authored',
            autonomy: 'agent',
            // What a person commits in its Git pane may carry it too.
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'Replit Agent <agent@replit.com>', source: 'https://docs.replit.com' },
            nearMisses: ['Ann Example <ann@replit.com>', 'Ann <1-ann@users.noreply.replit.com>'],
        },
    ],
};
//# sourceMappingURL=replit.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/roo-code.js
/** Roo Code, an editor extension until May 2026, and Roomote, the same people's cloud agent. */
const rooCode = {
    id: 'roo-code',
    name: 'Roo Code',
    vendor: 'Roo Code',
    homepage: 'https://roomote.dev',
    tier: 3,
    kinds: ['ide', 'cloud-agent'],
    marks: {
        commits: 'sometimes',
        on: 'Roomote: the default (roomote[bot], or roomote@roocode.com as co-author); the extension: nothing by default',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['roo code', 'roo-code', 'roomote'],
    since: '2024-11-05',
    requestedBy: [],
    signals: [
        {
            id: 'roo-code/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 219738659, login: 'roomote-v0', bare: true },
                    { id: 301996811, login: 'roomote-roomote', bare: true },
                    { id: 263205322 },
                    { id: 297980118 },
                    { id: 311835222 },
                    ...['roomote', 'roomote-community', 'openmote', 'openmote-v1'].map(renamed),
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '219738659+roomote[bot]@users.noreply.github.com',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/67b7a2f168314fd79d9fbf62fcc90c88c351148a',
            },
            alsoMatches: [
                'roomote-v0[bot]',
                '219738659+renamed[bot]@users.noreply.github.com',
                '301996811+renamed[bot]@users.noreply.github.com',
                'roomote-roomote[bot]',
                'roomote-community[bot]',
                'openmote[bot]',
                'openmote-v1[bot]',
                'Co-authored-by: roomote[bot] <roomote[bot]@users.noreply.github.com>',
                '263205322+roomote-a[bot]@users.noreply.github.com',
                '297980118+roomote-b[bot]@users.noreply.github.com',
                '311835222+roomote-c[bot]@users.noreply.github.com',
            ],
            nearMisses: ['roo', 'roomote', '1234567+roo@users.noreply.github.com'],
        },
        {
            id: 'roo-code/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['roomote@roocode.com', 'roomote@roomote.dev'],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Roo Code <roomote@roocode.com>',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/b24400b549337a1fc710ba9e4fb481bd9ee7c770',
            },
            alsoMatches: ['Roomote <roomote@roomote.dev>'],
            nearMisses: ['Ann Example <ann@roocode.com>', 'Roo <roo@example.com>'],
        },
        {
            id: 'roo-code/author-name',
            match: { by: 'name', in: ['commit-author', 'committer'], pattern: /^roo code$/i },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'Roo Code',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/73b11b151ab3556c162e93cfa6c08177d02a85ec',
            },
            nearMisses: ['Roo', 'Ann Roo Code', 'Roo Coder'],
        },
        {
            id: 'roo-code/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@roo',
                pattern: /^roo(?: code|mote) <(?:roomote@roo(?:code\.com|mote\.dev)|support@roo(?:code\.com|\.vet))>/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'Co-authored-by: Roo Code <roomote@roocode.com>',
                source: 'https://github.com/RooCodeInc/Roo-Code/commit/bcd2571afb1b21f9d1608384bf7265f2e38728f6',
            },
            alsoMatches: [
                'Co-authored-by: Roo Code <support@roo.vet>',
                'Co-authored-by: Roo Code <support@roocode.com>',
                'Co-authored-by: Roomote <roomote@roomote.dev>',
            ],
            nearMisses: [
                'Co-authored-by: Ann at Roo Code <roomote@roocode.com>',
                'Co-authored-by: Roo Example <roomote@roocode.com>',
                'Co-authored-by: Roo Code <ann@roocode.com>',
                'Co-authored-by: Roo Code <roomote@roocode.com.example>',
                'Co-authored-by: Roo Code Translate Mode',
            ],
        },
    ],
};
/** A name that an app bore for a time: only with the mark of a bot. */
function renamed(login) {
    return { login };
}
//# sourceMappingURL=roo-code.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/seer.js
/**
 * Seer, Sentry's agent that fixes issues (once "Autofix"). Of late it commits as `sentry[bot]`, which reviews too: as a
 * co-author that stands for a suggestion that somebody accepted.
 */
const seer = {
    id: 'seer',
    name: 'Seer',
    vendor: 'Sentry',
    homepage: 'https://sentry.io/product/seer/',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['seer by sentry', 'sentry autofix', 'sentry seer'],
    since: '2024-03-01',
    requestedBy: [],
    signals: [
        {
            id: 'seer/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 157164994, login: 'seer-by-sentry', bare: true },
                    { login: 'sentry-autofix', bare: true },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '157164994+seer-by-sentry[bot]@users.noreply.github.com',
                source: 'https://github.com/getsentry/sentry-mcp/commit/6dfc4353c06b764ca0fe9030507f37bb679f337b',
            },
            alsoMatches: [
                '157164994+renamed[bot]@users.noreply.github.com',
                'seer-by-sentry@users.noreply.github.com',
                'sentry-autofix@users.noreply.github.com',
                'Co-authored-by: sentry-autofix[bot] <157164994+sentry-autofix[bot]@users.noreply.github.com>',
            ],
            nearMisses: ['seer', 'seer-by-ann', '264270552+sentry-junior[bot]@users.noreply.github.com'],
        },
        {
            id: 'seer/sentry-account',
            match: {
                by: 'account',
                in: ['author', 'commit-author'],
                accounts: [{ id: 39604003, login: 'sentry' }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: '39604003+sentry[bot]@users.noreply.github.com',
                source: 'https://github.com/getsentry/sentry-mcp/commit/d9aff4a457ac29635580940c4d7d6d7c64390067',
            },
            alsoMatches: ['39604003+renamed[bot]@users.noreply.github.com', 'sentry[bot]'],
            nearMisses: [
                'Co-authored-by: sentry[bot] <39604003+sentry[bot]@users.noreply.github.com>',
                'sentry',
                '1234567+sentry@users.noreply.github.com',
                'sentry-io[bot]',
            ],
        },
        {
            id: 'seer/footer',
            match: {
                by: 'line',
                needle: 'generated by seer',
                pattern: /^[^a-z\d`"'<]{0,20}(?:this fix was generated by seer in sentry, triggered |(?:hi there! )?this pr was automatically generated by seer[^a-z\d]{0,6}$)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'This fix was generated by Seer in Sentry, triggered automatically. 👁️',
                source: 'https://github.com/getsentry/sentry-mcp/commit/ea01e1c310f2e0fc8d4c6b260df6b9a302160ac1',
            },
            alsoMatches: [
                '👋 Hi there! This PR was automatically generated by Seer 👁️',
                '👋 This PR was automatically generated by Seer 👁️',
            ],
            nearMisses: [
                'I doubt that this fix was generated by Seer in Sentry, triggered by Ann.',
                'This fix was generated by Seer in Sentry, triggers included.',
                'This fix was generated by Seer in Sentry. Triggered by Ann.',
                'This PR was automatically generated by Seer and me.',
                'This PR was automatically generated by Seer: 1',
                'This fix was generated by Seer in Sentry, triggeredness aside.',
                'Is it true that this PR was automatically generated by Seer 👁️?',
            ],
        },
        {
            id: 'seer/branch',
            match: { by: 'branch', pattern: /^seer\/(?:feat|fix)\/[a-z\d]/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: {
                text: 'seer/fix/handle-empty-json-response',
                source: 'https://github.com/getsentry/sentry-mcp/pull/1159',
            },
            alsoMatches: ['seer/feat/nullable-span-description'],
            nearMisses: [
                'seer/fix',
                'seer/fix/-empty',
                'seer/docs/empty',
                'seer-fix/empty',
                'overseer/fix/empty',
                'eer/fix/empty',
                'seer/fix-empty',
                'seer/fixes/empty',
                'seer/feats/empty',
            ],
        },
    ],
};
//# sourceMappingURL=seer.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/swe-agent.js
/** SWE-agent, of research: opens pull requests only where its hook is switched on. */
const sweAgent = {
    id: 'swe-agent',
    name: 'SWE-agent',
    vendor: 'Princeton and Stanford',
    homepage: 'https://swe-agent.com',
    tier: 3,
    kinds: ['cli'],
    marks: {
        commits: 'sometimes',
        on: '--actions.open_pr (commits as SWE-agent <noemail@swe-agent.com>)',
        off: 'leave --actions.open_pr out and commit the patch yourself',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['swe-agent', 'mini-swe-agent'],
    since: '2024-04-02',
    requestedBy: [],
    signals: [
        {
            id: 'swe-agent/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ login: 'swe-agent-bot', bare: true, machineUser: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            example: { text: 'swe-agent-bot', source: 'https://github.com/SWE-agent/SWE-agent' },
            nearMisses: ['swe-agent', '198982749+Copilot@users.noreply.github.com', 'copilot-swe-agent[bot]'],
        },
        {
            id: 'swe-agent/commit-address',
            match: { by: 'email', in: ['commit-author', 'committer'], emails: ['noemail@swe-agent.com'] },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'SWE-agent <noemail@swe-agent.com>',
                source: 'https://github.com/SWE-agent/SWE-agent/commit/a088f23ba953812f7d11b02e9d265039a884f3c2',
            },
            nearMisses: ['Ann Example <ann@swe-agent.com>'],
        },
        {
            id: 'swe-agent/opened-line',
            match: {
                by: 'line',
                needle: 'this is a pr opened by ai tool [swe agent](',
                pattern: /^this is a pr opened by ai tool \[swe agent\]\(https:\/\/github\.com\/(?:swe-agent|princeton-nlp)\/swe-agent\/?\)/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'unproven',
            example: {
                text: 'This is a PR opened by AI tool [SWE Agent](https://github.com/SWE-agent/SWE-agent/) to close [#1](https://github.com/SWE-agent/test-repo/issues/1) (title).',
                source: 'https://github.com/SWE-agent/SWE-agent/blob/main/sweagent/run/hooks/open_pr.py',
            },
            alsoMatches: [
                'This is a PR opened by AI tool [SWE Agent](https://github.com/princeton-nlp/SWE-agent) to close',
            ],
            nearMisses: [
                'Fix the text "This is a PR opened by AI tool [SWE Agent](https://github.com/SWE-agent/SWE-agent/)"',
                'This is a PR opened by AI tool [SWE Agent](https://example.com/swe-agent)',
                'This is a PR opened by AI tool [SWE Agent](https://github.com/swe-agent/swe-rex)',
                'This is a PR opened by AI tool [SWE Agent](https://github.com/swe-agent/swe-agent/ and others)',
            ],
        },
        {
            id: 'swe-agent/branch',
            match: { by: 'branch', pattern: /^swe-agent-fix-#?\d{1,9}-[\da-f]{8}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'swe-agent-fix-#1-12345678',
                source: 'https://github.com/SWE-agent/SWE-agent/blob/main/sweagent/run/hooks/open_pr.py',
            },
            alsoMatches: ['swe-agent-fix-42-0a1b2c3d'],
            nearMisses: [
                'my-swe-agent-fix-#1-12345678',
                'swe-agent-fix-#1-12345678-again',
                'swe-agent-fix-#1-1234567z',
                'swe-agent-fix-#x-12345678',
                'swe-agent-fix-docs',
                'swe-agent-fix--12345678',
                'swe-agent-fix-#1-',
            ],
        },
    ],
};
//# sourceMappingURL=swe-agent.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/sweep.js
/** Sweep's app, which turned issues into pull requests until 2025; the company makes an IDE plugin now. */
const sweep = {
    id: 'sweep',
    name: 'Sweep',
    vendor: 'Sweep AI',
    homepage: 'https://github.com/sweepai/sweep',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: {
        commits: 'always',
        on: 'the default: its app commits and opens the pull request',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['sweep ai', 'sweepai'],
    since: '2023-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'sweep/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [
                    { id: 128439645 },
                    { id: 131841235 },
                    { login: 'sweep-ai' },
                    { login: 'sweep-nightly' },
                    { login: 'sweep-canary' },
                ],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: '128439645+sweep-ai[bot]@users.noreply.github.com',
                source: 'https://github.com/sweepai/sweep/commit/0c0d7dc6ecea7231f42d71a50799674b2ee58631',
            },
            alsoMatches: [
                'sweep-ai[bot]',
                'sweep-nightly[bot]',
                'sweep-canary[bot]',
                '128439645+renamed-app@users.noreply.github.com',
                'Co-authored-by: app <131841235+renamed-app@users.noreply.github.com>',
            ],
            nearMisses: ['sweep', 'sweep-ai', 'sweeper[bot]', '1234567+sweep@users.noreply.github.com'],
        },
        {
            id: 'sweep/branch',
            match: { by: 'branch', pattern: /^sweep\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'strong',
            status: 'proven',
            // Since then the prefix is only people's, for parameter sweeps and clean-ups.
            until: '2025-04-01',
            example: { text: 'sweep/allow_for_rebase_ccbe6', source: 'https://github.com/sweepai/sweep/pull/3457' },
            nearMisses: ['sweep-logs', 'docs/sweep/usage', 'chimneysweep/roof', 'revert-12-sweep/fix-typo'],
        },
    ],
};
//# sourceMappingURL=sweep.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/tembo.js
/** Tembo: runs other makers' agents in its cloud and opens the pull requests itself. */
const tembo = {
    id: 'tembo',
    name: 'Tembo',
    vendor: 'Tembo',
    homepage: 'https://tembo.io',
    tier: 4,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default: it commits as tembo[bot]', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['tembo'],
    since: '2025-05-01',
    requestedBy: [],
    signals: [
        {
            id: 'tembo/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ login: 'tembo' }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'tembo[bot]', source: 'https://github.com/usenotra/notra' },
            alsoMatches: ['Co-authored-by: tembo[bot] <7+tembo[bot]@users.noreply.github.com>'],
            nearMisses: ['tembo', 'tembo-io', '1234567+tembo@users.noreply.github.com'],
        },
        {
            id: 'tembo/branch',
            match: { by: 'branch', pattern: /^tembo\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'tembo/fix-login', source: 'https://docs.tembo.io' },
            nearMisses: ['tembo-docs', 'butembo/fix', 'users/tembo/fix'],
        },
    ],
};
//# sourceMappingURL=tembo.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/terragon.js
/** Terragon (until 2026): ran Claude Code and Codex in its cloud, side by side, and opened the pull requests. */
const terragon = {
    id: 'terragon',
    name: 'Terragon',
    vendor: 'Terragon Labs',
    homepage: 'https://www.terragonlabs.com',
    tier: 4,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default: terragon-labs[bot] as co-author', off: 'none known' },
    splitByModel: false,
    over: ['claude-code', 'codex'],
    namedInConventions: ['terragon', 'terragon labs'],
    since: '2025-06-01',
    requestedBy: [],
    signals: [
        {
            id: 'terragon/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ login: 'terragon-labs', bare: true }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'terragon-labs[bot]', source: 'https://github.com/vercel/ai' },
            alsoMatches: ['Co-authored-by: terragon-labs[bot] <7+terragon-labs[bot]@users.noreply.github.com>'],
            nearMisses: ['terragon', 'terry', '1234567+terragon@users.noreply.github.com'],
        },
        {
            id: 'terragon/branch',
            match: { by: 'branch', pattern: /^terragon\// },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'terragon/fix-login-a1b2c3', source: 'https://github.com/terragon-labs/terragon-oss' },
            nearMisses: ['terragon-docs', 'users/terragon/fix'],
        },
    ],
};
//# sourceMappingURL=terragon.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/trae.js
/** TRAE, ByteDance's IDE, command line and agent. Its trailer is written with several addresses of the vendor. */
const trae = {
    id: 'trae',
    name: 'TRAE',
    vendor: 'ByteDance',
    homepage: 'https://www.trae.ai',
    tier: 3,
    kinds: ['ide', 'cli'],
    marks: {
        commits: 'sometimes',
        on: 'nothing in the IDE by default; ask in its rules for `Co-authored-by: TRAE CLI <noreply@bytedance.com>`',
        off: 'none known',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['trae', 'trae agent', 'trae ai', 'trae cli', 'trae ide'],
    since: '2025-01-19',
    requestedBy: [],
    signals: [
        {
            id: 'trae/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: 'trae',
                pattern: /^trae(?: (?:cli|agent|ai))? <(?:(?:noreply|traecli)@bytedance\.com|noreply@trae\.ai)>$/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-authored-by: TRAE CLI <noreply@bytedance.com>',
                source: 'https://docs.trae.ai',
            },
            alsoMatches: [
                'Co-authored-by: TRAE CLI <traecli@bytedance.com>',
                'Co-Authored-By: TRAE Agent <noreply@trae.ai>',
                'Co-authored-by: Trae AI <noreply@trae.ai>',
                'Co-authored-by: Trae <noreply@trae.ai>',
            ],
            nearMisses: [
                'Co-authored-by: Trae Young <trae.young@bytedance.com>',
                'Co-authored-by: Trae Young <noreply@bytedance.com>',
                'Co-authored-by: Ann and TRAE CLI <noreply@bytedance.com>',
                'Co-authored-by: TRAE CLI <ann@bytedance.com>',
                'Co-authored-by: TRAE CLI <noreply@bytedance.community>',
                'Co-authored-by: TRAE CLI <noreply@trae.aixample.com>',
                'Co-authored-by: TRAE CLI <ann@trae.ai>',
                'Reviewed-by: TRAE CLI <noreply@bytedance.com>',
            ],
        },
        {
            id: 'trae/commit-address',
            // The project's own account for publishing: what it commits was made inside.
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: ['opensource@mail.trae.ai'],
                name: /^trae agent$/i,
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'weak',
            status: 'proven',
            example: {
                text: 'Trae Agent <opensource@mail.trae.ai>',
                source: 'https://github.com/bytedance/trae-agent',
            },
            nearMisses: [
                'Ann Example <opensource@mail.trae.ai>',
                'Trae Agent Team <opensource@mail.trae.ai>',
                'The Trae Agent <opensource@mail.trae.ai>',
                'Trae Agent <ann@mail.trae.ai>',
            ],
        },
    ],
};
//# sourceMappingURL=trae.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/v0.js
/** v0, Vercel's app builder. Its account has no known id; a person may be called `v0`, so only the bot counts. */
const v0 = {
    id: 'v0',
    name: 'v0',
    vendor: 'Vercel',
    homepage: 'https://v0.app',
    tier: 3,
    kinds: ['cloud-agent'],
    marks: { commits: 'always', on: 'the default', off: 'none known' },
    splitByModel: false,
    over: [],
    namedInConventions: ['v0', 'v0.app', 'v0.dev', 'v0 by vercel', 'vercel v0'],
    since: '2023-09-14',
    requestedBy: [],
    signals: [
        {
            id: 'v0/account',
            match: {
                by: 'account',
                in: ['author', 'commit-author', 'committer', 'trailer'],
                accounts: [{ login: 'v0' }],
            },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: {
                text: 'v0[bot]@users.noreply.github.com',
                source: 'https://github.com/blitzind/v0-app-equipify-ai/commit/e559864a0f65d7b3f99620843b68c2679e1aaa79',
            },
            alsoMatches: ['Co-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>', 'v0[bot]'],
            nearMisses: ['v0', 'v0@users.noreply.github.com', 'v02[bot]', '1234567+v0@users.noreply.github.com'],
        },
        {
            id: 'v0/branch',
            match: { by: 'branch', pattern: /^v0\/[\w-]{1,60}-[\da-f]{8}$/ },
            means: 'authored',
            autonomy: 'agent',
            certainty: 'certain',
            status: 'proven',
            example: { text: 'v0/gr2m-3a9a04ce', source: 'https://github.com/vercel/ai' },
            alsoMatches: ['v0/ann-lee_2-3a9a04ce'],
            nearMisses: [
                'v0/release',
                'v0/gr2m-3a9a04c',
                'v0/gr2m-3a9a04cg',
                'v0/gr2m-3a9a04ce-2',
                'v0/a/b-3a9a04ce',
                'v0/-3a9a04ce',
                'v0.gr2m-3a9a04ce',
                'v0/gr2m_3a9a04ce',
                'dev0/gr2m-3a9a04ce',
                'v/gr2m-3a9a04ce',
                '0/gr2m-3a9a04ce',
            ],
        },
    ],
};
//# sourceMappingURL=v0.js.map
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
    namedInConventions: ['warp', 'oz'],
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
            alsoMatches: ['Warp <agent@warp.dev>', 'Oz <oz@warp.dev>'],
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
            alsoMatches: ['Co-Authored-By: Oz <oz-agent@warp.dev>', 'Co-Authored-By: Warp Agent <oz@warp.dev>'],
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
            alsoMatches: ['This PR was generated with [Warp](https://www.warp.dev/)'],
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
            alsoMatches: ['https://app.warp.dev/conversation/01234567-89ab-4cde-8f01-23456789abcd'],
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
            alsoMatches: ['https://oz.warp.dev/runs/01234567-89ab-4cde-8f01-23456789abcd'],
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
            alsoMatches: ['oz-agent-fix/cloud-run', 'oz/cloud-run'],
            nearMisses: ['ozone/fix', 'factory/warp-cli', 'warp-drive'],
        },
    ],
};
//# sourceMappingURL=warp.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/windsurf.js
/** Windsurf, an editor with the agent Cascade. `windsurf-bot[bot]` reviews only. */
const windsurf = {
    id: 'windsurf',
    name: 'Windsurf',
    vendor: 'Cognition',
    homepage: 'https://windsurf.com',
    tier: 3,
    kinds: ['ide'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Windsurf:<model>"',
        off: 'leave that rule out',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['windsurf', 'windsurf cascade'],
    since: '2024-11-13',
    requestedBy: [],
    signals: [
        {
            id: 'windsurf/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@windsurf.',
                pattern: /^(?:windsurf|cascade)\b.{0,40}<(?:windsurf|cascade|noreply)@windsurf\.(?:ai|com)>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-Authored-By: Windsurf AI <noreply@windsurf.ai>',
                source: 'https://github.com/chaoss/disclosure',
            },
            alsoMatches: [
                'Co-authored-by: Windsurf Cascade <cascade@windsurf.ai>',
                'Co-authored-by: Cascade <windsurf@windsurf.com>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Windsurf <noreply@windsurf.ai>',
                'Co-authored-by: Windsurfer <noreply@windsurf.ai>',
                'Co-authored-by: Windsurf <ann@windsurf.ai>',
                'Co-authored-by: Windsurf <ann.windsurf@windsurf.ai>',
                'Co-authored-by: Windsurf <noreply@windsurf.academy>',
                'Co-authored-by: Windsurf <noreply@windsurf.com.example>',
            ],
        },
        {
            id: 'windsurf/co-author-codeium',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@codeium.com',
                pattern: /^(?:windsurf|cascade)\b.{0,40}<(?:windsurf|cascade|noreply)@codeium\.com>/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Co-authored-by: Windsurf <windsurf@codeium.com>',
                source: 'https://github.com/chaoss/disclosure',
            },
            alsoMatches: [
                'Co-authored-by: Windsurf <noreply@codeium.com>',
                'Co-Authored-By: Cascade (Windsurf) <cascade@codeium.com>',
            ],
            nearMisses: [
                'Co-authored-by: Ann Cascade <noreply@codeium.com>',
                'Co-authored-by: Windsurfer <noreply@codeium.com>',
                'Co-authored-by: Windsurf <ann@codeium.com>',
                'Co-authored-by: Windsurf <ann.windsurf@codeium.com>',
                'Co-authored-by: Windsurf <noreply@codeium.com.example>',
            ],
        },
        {
            id: 'windsurf/commit-address',
            match: {
                by: 'email',
                in: ['commit-author', 'committer'],
                emails: [
                    'windsurf@codeium.com',
                    'cascade@codeium.com',
                    'cascade@windsurf.ai',
                    'cascade@windsurf.com',
                ],
                name: /^(?:windsurf|cascade)\b/i,
            },
            means: 'authored',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'unproven',
            example: {
                text: 'Windsurf <windsurf@codeium.com>',
                source: 'https://github.com/chaoss/disclosure',
            },
            alsoMatches: [
                'Cascade <cascade@windsurf.com>',
                'Cascade <cascade@codeium.com>',
                'Cascade <cascade@windsurf.ai>',
            ],
            nearMisses: [
                'Ann Windsurf <windsurf@codeium.com>',
                'Windsurfer <windsurf@codeium.com>',
                'Windsurf <ann@codeium.com>',
            ],
        },
    ],
};
//# sourceMappingURL=windsurf.js.map
;// CONCATENATED MODULE: ./build/attribution/harnesses/zed.js
/** The agent in the editor Zed. Writes nothing by itself; other agents also run inside the editor under their names. */
const zed = {
    id: 'zed',
    name: 'Zed Agent',
    vendor: 'Zed Industries',
    homepage: 'https://zed.dev/ai',
    tier: 2,
    kinds: ['ide'],
    marks: {
        commits: 'never',
        on: 'nothing by default; ask in AGENTS.md for "Assisted-by: Zed Agent:<model>"',
        off: 'leave that rule out',
    },
    splitByModel: false,
    over: [],
    namedInConventions: ['zed agent', 'zed ai', 'zed'],
    since: '2024-08-20',
    requestedBy: [],
    signals: [
        {
            id: 'zed/co-author-trailer',
            match: {
                by: 'trailer',
                key: 'co-authored-by',
                needle: '@zed.dev',
                pattern: /^zed(?: ai| agent)? <(?:noreply|assistant)@zed\.dev>/i,
            },
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'weak',
            status: 'unproven',
            example: { text: 'Co-Authored-By: Zed <noreply@zed.dev>', source: 'https://zed.dev/docs/ai/overview' },
            alsoMatches: [
                'Co-Authored-By: Zed AI <assistant@zed.dev>',
                'Co-Authored-By: Zed Agent <noreply@zed.dev>',
            ],
            nearMisses: [
                'Co-Authored-By: Ann Zed <noreply@zed.dev>',
                'Co-Authored-By: Zed Example <noreply@zed.dev>',
                'Co-Authored-By: Zed <ann@zed.dev>',
                'Co-Authored-By: Zed <noreply@zed.dev.example>',
                'Co-authored-by: Zed Zippy <234243425+zed-zippy[bot]@users.noreply.github.com>',
            ],
        },
    ],
};
//# sourceMappingURL=zed.js.map
;// CONCATENATED MODULE: ./build/attribution/catalogue.js






























































/** Every harness that is known, in the order of their ids. A new one is one file and one line here. */
const HARNESSES = [
    aider,
    amazonQ,
    amp,
    antigravity,
    auggie,
    blackbox,
    bolt,
    charlie,
    claudeCode,
    claudeFlow,
    claudeMpm,
    cline,
    codebuff,
    codeflash,
    codegen,
    codex,
    commandCode,
    continueDev,
    copilot,
    cosine,
    crush,
    ctoNew,
    cursor,
    devin,
    ellipsis,
    factoryDroid,
    firebender,
    gastown,
    geminiCli,
    gitauto,
    goose,
    happy,
    jules,
    junie,
    kiloCode,
    kimi,
    kiro,
    lovable,
    mentat,
    mistralVibe,
    mux,
    ohMyOpencode,
    ona,
    openSwe,
    opencode,
    openhands,
    paperclip,
    pi,
    pullfrog,
    qwenCode,
    replit,
    rooCode,
    seer,
    sweAgent,
    sweep,
    tembo,
    terragon,
    trae,
    v0,
    warp,
    windsurf,
    zed,
];
//# sourceMappingURL=catalogue.js.map

/***/ }),

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ CO_AUTHOR_NEEDLES),
/* harmony export */   w: () => (/* binding */ findCoAuthorName)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);
/* harmony import */ var _git_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3395);
/* harmony import */ var _named_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _text_piece_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);




const FIRST_WORDS = [
    ...['gpt', 'chatgpt', 'openai gpt', 'claude', 'opus', 'sonnet', 'haiku', 'gemini', 'google gemini', 'qwen'],
    ...['deepseek', 'grok', 'kimi', 'glm', 'llama', 'mistral', 'devstral', 'minimax', 'composer'],
];
/** What a text must hold to be read by {@link findCoAuthorName}: co-authors are mostly people, who cost nothing. */
const CO_AUTHOR_NEEDLES = [
    ...FIRST_WORDS.map((word) => `co-authored-by: ${word}`),
    ...['<noreply@', '<no-reply@'],
];
const MODEL = {
    signal: {
        id: 'convention/co-author-model',
        means: 'assisted',
        autonomy: 'assistant',
        certainty: 'strong',
        status: 'proven',
    },
    harness: null,
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    falseFrom: Number.POSITIVE_INFINITY,
    falseUntil: Number.NEGATIVE_INFINITY,
};
/**
 * A harness or a model named as co-author beside an address of somebody else. `Codex <noreply@anthropic.com>`: the name
 * goes before the address, and is weak; `GPT-5 <noreply@anthropic.com>` says nothing of the tool.
 */
function findCoAuthorName(catalogue, scanned, piece) {
    const trailer = piece.trailer();
    if (trailer?.key !== 'co-authored-by' || (0,_git_address_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOfAddress */ .l)(trailer.address ?? '') !== null)
        return [];
    const name = trailer.name.replace(/^(?:openai|google) /i, '');
    const aside = (0,_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .contextAside */ .Ok)(piece);
    const harness = /^no-?reply@/.test(trailer.address ?? '') ? (0,_named_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessNamed */ .aw)(name, catalogue.names) : null;
    if (harness !== null) {
        const signal = { ...MODEL.signal, id: `${harness}/co-author-name`, certainty: 'weak' };
        const claim = { ...MODEL, signal, harness, from: catalogue.since.get(harness) ?? 0 };
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(claim, scanned.trailers, (0,_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)(scanned, piece, { model: undefined, aside }))];
    }
    if (!(0,_named_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(name))
        return [];
    const said = { model: name, aside: aside ?? 'names a model, not a harness' };
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(MODEL, scanned.trailers, (0,_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)(scanned, piece, said))];
}
//# sourceMappingURL=co-author-name.js.map

/***/ }),

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findConvention),
/* harmony export */   x: () => (/* binding */ CONVENTION_NEEDLES)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4647);
/* harmony import */ var _named_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _text_piece_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);



/**
 * Keys of the trailers in which projects ask for the tool. Needles of the longer ones are ends of these.
 *
 * @see https://docs.kernel.org/process/coding-assistants.html
 * @see https://www.apache.org/legal/generative-tooling.html
 */
const KEYS = new Set([
    ...['assisted-by', 'generated-by', 'ai-assisted-by', 'ai-generated-by'],
    ...['ai-tool', 'ai-agent', 'ai-assistant', 'entire-agent'],
]);
/** What a text must hold to be read by {@link findConvention}. */
const CONVENTION_NEEDLES = [
    ...['assisted-by:', 'generated-by:', 'ai-tool:', 'ai-agent:', 'ai-assistant:', 'entire-agent:'],
];
/** The harnesses that a trailer such as `Assisted-by:` names, else the model or the tool nobody knows, set aside. */
function findConvention(catalogue, scanned, piece) {
    const trailer = piece.trailer();
    if (trailer === null || !KEYS.has(trailer.key))
        return [];
    const { harnesses, model, isAutonomous } = (0,_named_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .namedAgents */ .uk)(trailer.name, catalogue.names);
    const place = { ...(0,_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)(scanned, piece, { model: undefined, aside: (0,_text_piece_js__WEBPACK_IMPORTED_MODULE_1__/* .contextAside */ .Ok)(piece) }), model };
    if (harnesses.length === 0) {
        const why = unknownAside(trailer, model);
        if (why === null)
            return [];
        const found = { ...place, aside: place.aside ?? why };
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(claim(trailer.key, null), scanned.trailers, found)];
    }
    if (trailer.key === 'assisted-by' && isPersonal(trailer))
        return [];
    return harnesses.map((harness) => {
        const autonomy = isAutonomous ? 'agent' : 'assistant';
        const isPersons = isPersonal(trailer);
        const named = { ...claim(trailer.key, harness), from: catalogue.since.get(harness) ?? 0 };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)({ ...named, signal: { ...named.signal, autonomy } }, scanned.trailers, {
            ...place,
            isPersons,
        });
    });
}
/** What a convention's trailer claims. `harness: null`: it names none that is known. */
function claim(key, harness) {
    return {
        signal: {
            id: `${harness ?? 'convention'}/${key}`,
            means: 'assisted',
            autonomy: 'assistant',
            certainty: 'strong',
            status: 'proven',
        },
        harness,
        from: Number.NEGATIVE_INFINITY,
        until: Number.POSITIVE_INFINITY,
        falseFrom: Number.POSITIVE_INFINITY,
        falseUntil: Number.NEGATIVE_INFINITY,
    };
}
const NO_TOOL = /^\W*(?:none|no|n\/a|false|human)?\W*$/i;
/** "Ai" is a given name. */
const TOOL_WORD = /\bAI\b|\b(?:[lL][lL][mM]s?|[cC]hat(?:GPT|gpt|bot)|[aA]gent|[aA]ssistant)\b/;
/** Why a trailer without a known harness is kept as evidence; `null`: it is none, as it names a person or nothing. */
function unknownAside({ key, name }, model) {
    if (model !== null)
        return 'names a model, not a harness';
    const isOfTools = key.startsWith('ai-') || key === 'entire-agent';
    if (isOfTools ? NO_TOOL.test(name) : !TOOL_WORD.test(name))
        return null;
    return 'names no known harness';
}
/** One word with an address that is no program's may be somebody: "Devin <devin@example.com>". */
function isPersonal({ name, address }) {
    return address !== null && /^\W*\p{L}+\W*$/u.test(name) && !PROGRAM.test(address);
}
const PROGRAM = /^(?:no-?reply|agent|bot|[\w.-]*agent|\d+\+[^@]*)@|@(?:[\w-]+\.)*(?:ai|dev|chat|land|local)$/;
//# sourceMappingURL=conventions.js.map

/***/ }),

/***/ 6930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ accountSignals),
/* harmony export */   W0: () => (/* binding */ identitySignals),
/* harmony export */   r: () => (/* binding */ findInIdentity)
/* harmony export */ });
/* harmony import */ var _bot_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4647);
/* harmony import */ var _git_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3395);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);




/** The id of `github-actions[bot]`, which agents that run in workflows borrow: it never decides. */
const ACTIONS_ID = 41898282;
/** Signals of an account that stands in a field: by its id, else by its login. */
function accountSignals(catalogue, account, field) {
    const id = account.id === ACTIONS_ID ? undefined : account.id;
    const byId = id === undefined ? undefined : catalogue.accountsById.get(id);
    if (byId !== undefined)
        return standing(byId, field);
    const byLogin = catalogue.accountsByLogin.get((0,_bot_login_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLogin */ .q)(account.login));
    return byLogin === undefined ? NONE : standing(ofSame(byLogin, account), field);
}
function standing(known, field) {
    return unique((0,_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .L)(known, ({ compiled }) => compiled.match.in.includes(field)));
}
function ofSame(known, account) {
    return (0,_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .L)(known, (one) => isSame(one, account));
}
const NONE = [];
/** A person's account of the same name is another account; a bot's name is the bot's, with whatever id. */
function isSame({ account: known }, account) {
    if ((0,_bot_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBot */ .w)(account))
        return true;
    if (account.kind === 'user' && known.machineUser !== true)
        return false;
    return known.bare === true && (account.id === undefined || known.id === undefined);
}
function unique(known) {
    const [first] = known;
    if (first === undefined)
        return NONE;
    if (known.length === 1)
        return [first.compiled];
    return [...new Set(known.map(({ compiled }) => compiled))];
}
/** What a commit's author or committer says. */
function findInIdentity(catalogue, { identity, field, }, when) {
    if (identity === undefined)
        return NOTHING;
    const hit = identitySignals(catalogue, identity, field);
    if (hit.length === 0)
        return NOTHING;
    const place = { ...when, field };
    const text = `${identity.name ?? identity.account?.login ?? ''} <${identity.email ?? ''}>`;
    return hit.map((compiled) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(compiled, place, { text }));
}
const NOTHING = [];
/** Signals of a commit's author or committer: of the account, of the address, of both parts of the address, of the name. */
function identitySignals(catalogue, identity, field) {
    const known = byAccount(catalogue, identity, field);
    const written = byAddressOrName(catalogue, identity, field);
    if (known.length === 0)
        return written;
    return written.length === 0 ? known : [...new Set([...known, ...written])];
}
function byAccount(catalogue, { account, email }, field) {
    const known = account === null || account === undefined ? NONE : accountSignals(catalogue, account, field);
    const written = email === undefined ? null : (0,_git_address_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOfAddress */ .l)(email);
    if (written === null)
        return known;
    const own = accountSignals(catalogue, written, field);
    if (known.length === 0)
        return own;
    return own.length === 0 ? known : [...new Set([...known, ...own])];
}
/** Names are looked at from their end. */
const NAME_END = 100;
const NO_NAMES = [];
function byAddressOrName(catalogue, { name, email }, field) {
    const addressed = email === undefined ? undefined : catalogue.emails.get(email.toLowerCase());
    const named = name === undefined ? NO_NAMES : catalogue.identityNames(name.slice(-NAME_END));
    if (addressed === undefined && named.length === 0)
        return NONE;
    return [
        ...(addressed === undefined ? [] : withName(addressed, name)).filter(({ match }) => match.in.includes(field)),
        ...named.filter(({ match }) => match.in.includes(field)),
    ];
}
function withName(addressed, name) {
    return name === undefined ? addressed : (0,_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .L)(addressed, ({ match }) => match.name?.test(name) ?? true);
}
//# sourceMappingURL=find-identity.js.map

/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findInText)
});

// EXTERNAL MODULE: ./build/attribution/co-author-name.js
var co_author_name = __webpack_require__(3890);
// EXTERNAL MODULE: ./build/attribution/conventions.js
var conventions = __webpack_require__(2022);
// EXTERNAL MODULE: ./build/attribution/find-identity.js
var find_identity = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/attribution/finding.js
var finding = __webpack_require__(4647);
// EXTERNAL MODULE: ./build/attribution/git-address.js
var git_address = __webpack_require__(3395);
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
// EXTERNAL MODULE: ./build/attribution/text-piece.js
var text_piece = __webpack_require__(128);
;// CONCATENATED MODULE: ./build/attribution/line-hit.js


/** Where a pattern matches a piece: as it is, wrapped into the line after it, or behind a ticked box. */
function lineHit(pattern, piece) {
    const { text, next, start, box } = piece;
    const direct = pattern.exec(text);
    if (direct !== null)
        return hitIn(direct, { within: text, next }, start);
    const unwrapped = piece.unwrapped();
    const wrapped = unwrapped === null ? null : pattern.exec(unwrapped);
    if (unwrapped !== null && wrapped !== null)
        return hitIn(wrapped, { within: unwrapped, next: '' }, start);
    if (box === 0)
        return null;
    const within = text.slice(box);
    const behind = pattern.exec(within);
    return behind === null ? null : hitIn(behind, { within, next }, start + box);
}
function hitIn(hit, way, start) {
    const before = way.within[hit.index - 1] ?? '';
    const { within, next } = way;
    return { matched: hit[0], model: hit.groups?.model, offset: start + hit.index, before, within, next };
}
/** Why a hit does not count. A hidden marker is a comment of its own, and also speaks from inside folded details. */
function lineAside(piece, hit, alone) {
    const { matched, offset, before, within, next } = hit;
    if (before === '`')
        return 'in inline code';
    if (!matched.startsWith('<!--')) {
        return ((0,text_piece/* contextAside */.Ok)(piece, offset) ?? (alone && isMention(within, next) ? 'mentioned in a sentence' : null));
    }
    const comment = piece.lines.commentAt(offset);
    if (comment !== null && comment !== offset)
        return text_piece/* IN_COMMENT */.IF;
    const context = piece.lines.contextAt(offset);
    return context === 'in folded details' ? null : context;
}
//# sourceMappingURL=line-hit.js.map
// EXTERNAL MODULE: ./build/attribution/text-lines.js + 11 modules
var text_lines = __webpack_require__(9596);
// EXTERNAL MODULE: ./build/attribution/named-agents.js
var named_agents = __webpack_require__(4258);
;// CONCATENATED MODULE: ./build/attribution/ticked-box.js



const LONGEST = 120;
const MADE = /^(?:i |this (?:pr|pull request|change|code) (?:was|is) |(?:it|code) was )?(?:ai[- ])?(?:made|generated|written|created|authored|assisted|coded) (?:with|by|using)\b\s{0,3}:?\s{0,3}(.+)$/i;
const USED = /^(?:(?:i |we )?(?:have )?(?:used|use|using)\b\s{0,3}:?\s{0,3})?(.+)$/i;
const REMARK = /\s{0,3}\([^()]{0,60}\)/g;
/** A ticked box of a template whose whole text is a harness's name: sure where it says that the harness made it. */
function findTickedBox(catalogue, scanned, piece) {
    const { box } = piece;
    if (box === 0 || piece.at - piece.start >= box)
        return [];
    const text = piece.text
        .slice(box, box + LONGEST)
        .replaceAll(/[*_`]/g, '')
        .replaceAll(REMARK, '')
        .trim();
    const made = named(MADE.exec(text), catalogue);
    const harness = made ?? named(USED.exec(text), catalogue);
    if (harness === null)
        return [];
    const claim = {
        signal: {
            id: `${harness}/ticked-name`,
            means: 'assisted',
            autonomy: 'assistant',
            certainty: made === null ? 'weak' : 'strong',
            status: 'proven',
        },
        harness,
        from: catalogue.since.get(harness) ?? 0,
        until: Number.POSITIVE_INFINITY,
        falseFrom: Number.POSITIVE_INFINITY,
        falseUntil: Number.NEGATIVE_INFINITY,
    };
    const found = (0,text_piece/* located */.t4)(scanned, piece, { model: undefined, aside: (0,text_piece/* contextAside */.Ok)(piece) });
    return [(0,finding/* finding */.g)(claim, scanned.lines, found)];
}
function named(hit, { names }) {
    return hit === null ? null : (0,named_agents/* harnessNamed */.aw)(hit[1] ?? '', names);
}
//# sourceMappingURL=ticked-box.js.map
;// CONCATENATED MODULE: ./build/attribution/find-in-text.js









/** Signals in a text, first places first. One pass over the text; patterns run only where their needle is. */
function findInText(catalogue, scanned) {
    const begun = { reading: null };
    catalogue.scan(scanned.text, (needle, end) => {
        begun.reading ??= readingOf(scanned);
        look(catalogue, begun.reading, { needle, at: end - 1 });
    });
    if (begun.reading === null)
        return NOTHING;
    const { found, names } = begun.reading;
    if (names.length === 0)
        return found;
    const claimed = new Set(begun.reading.claimed);
    for (const piece of names) {
        if (claimed.has(piece.line))
            continue;
        for (const one of (0,co_author_name/* findCoAuthorName */.w)(catalogue, scanned, piece))
            keepFirst(found, one);
    }
    return found;
}
const NOTHING = [];
function readingOf(scanned) {
    const pieceAt = (0,text_piece/* textPieces */.Vk)(scanned.text, (0,text_lines/* textLines */.F)(scanned.text, scanned));
    return { scanned, pieceAt, found: [], tried: { piece: -1, needles: [] }, names: [], claimed: [] };
}
function look(catalogue, { scanned, pieceAt, found, tried, names, claimed }, { needle, at }) {
    const piece = pieceAt(at);
    if (tried.piece !== piece.start) {
        tried.piece = piece.start;
        tried.needles = [];
    }
    if (tried.needles.includes(needle))
        return;
    tried.needles.push(needle);
    for (const use of catalogue.uses[needle] ?? []) {
        if (use === 'co-author-names') {
            names.push(piece);
            continue;
        }
        for (const one of tryUse(catalogue, scanned, use, piece)) {
            claimed.push(piece.line);
            keepFirst(found, one);
        }
    }
}
function tryUse(catalogue, scanned, use, piece) {
    switch (use) {
        case 'co-authors':
            return coAuthor(catalogue, scanned, piece);
        case 'conventions':
            return (0,conventions/* findConvention */.r)(catalogue, scanned, piece);
        case 'ticked-boxes':
            return findTickedBox(catalogue, scanned, piece);
    }
    const { match } = use;
    if (match.by === 'line') {
        const hit = lineHit(match.pattern, piece);
        if (hit === null)
            return NOTHING;
        const read = { model: hit.model, aside: lineAside(piece, hit, match.alone === true) };
        return [(0,finding/* finding */.g)(use, scanned.lines, (0,text_piece/* located */.t4)(scanned, piece, read))];
    }
    const trailer = piece.trailer();
    const hit = trailer?.key === match.key ? match.pattern.exec(trailer.value) : null;
    if (hit === null)
        return NOTHING;
    const read = { model: hit.groups?.model, aside: (0,text_piece/* contextAside */.Ok)(piece) };
    return [(0,finding/* finding */.g)(use, scanned.trailers, (0,text_piece/* located */.t4)(scanned, piece, read))];
}
function coAuthor(catalogue, scanned, piece) {
    const trailer = piece.trailer();
    if (trailer?.key !== 'co-authored-by' || trailer.address === null)
        return [];
    const account = (0,git_address/* accountOfAddress */.l)(trailer.address);
    const signals = account === null ? [] : (0,find_identity/* accountSignals */.Re)(catalogue, account, 'trailer');
    if (signals.length === 0)
        return NOTHING;
    const found = (0,text_piece/* located */.t4)(scanned, piece, { model: modelInBrackets(trailer), aside: (0,text_piece/* contextAside */.Ok)(piece) });
    return signals.map((use) => (0,finding/* finding */.g)(use, scanned.trailers, found));
}
function modelInBrackets({ name }) {
    const open = name.indexOf('(');
    return open < 0 ? undefined : name.slice(open);
}
/** A text says the same once, however often it says it; what counts is kept beside what was set aside before it. */
function keepFirst(found, one) {
    const isKnown = found.some((other) => other.signal === one.signal && (other.aside === null) === (one.aside === null));
    if (!isKnown)
        found.push(one);
}
//# sourceMappingURL=find-in-text.js.map

/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ presentLabels),
/* harmony export */   T: () => (/* binding */ findLabels)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7334);
/* harmony import */ var _automation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3747);
/* harmony import */ var _bot_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);




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
/**
 * Signals of labels. Who put a label and when decides whether it was there at the start; unknown: it was not. What a
 * person put is weak: a word for the subject as well as for the tool.
 */
function findLabels(catalogue, pullRequest, startAt) {
    if (pullRequest.labels === undefined && pullRequest.events === undefined)
        return [];
    const found = [];
    for (const [label, put] of presentLabels(pullRequest)) {
        for (const compiled of catalogue.labels.get(label) ?? []) {
            const latest = Math.max(startAt, pullRequest.createdAt + AT_OPENING);
            const atStart = put?.actor != null && (0,_bot_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w)(put.actor) && put.at <= latest;
            const place = { field: 'label', commit: null, at: pullRequest.createdAt, atStart };
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(compiled, place, { text: label, isPersons: isPersons(put?.actor ?? null) }));
        }
    }
    return found;
}
function isPersons(actor) {
    return actor?.kind === 'user' && !(0,_bot_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w)(actor) && (0,_automation_js__WEBPACK_IMPORTED_MODULE_1__/* .automationLogin */ .Jx)(actor) === null;
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
    const isIdentity = place.field === 'author' || place.field === 'commit-author' || place.field === 'committer';
    const aside = found.aside ?? asideAt(compiled, place.at);
    const said = {
        signal: signal.id,
        harness: compiled.harness,
        model: found.model ?? null,
        field: place.field,
        commit: place.commit,
        line: found.line ?? null,
        text: found.text.slice(0, CLIPPED),
        means: signal.means,
        autonomy: signal.autonomy,
        basis: isIdentity ? 'identity' : 'text',
        certainty: found.isPersons === true ? 'weak' : certaintyAt(compiled, place.at),
        atStart: place.atStart,
        aside,
    };
    return place.undated === true ? { ...said, undated: true } : said;
}
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

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ accountOfAddress)
/* harmony export */ });
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

/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ kept)
/* harmony export */ });
/** The entries that pass a test, in a list of their own only where some do not. */
function kept(entries, test) {
    return entries.every(test) ? entries : entries.filter(test);
}
//# sourceMappingURL=kept.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toModelId)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8166);

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
    return read(raw.slice(0, LONGEST)).id;
}
const read = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((raw) => {
    const plain = plainName(raw);
    const id = claudeId(plain) ?? familyId(plain);
    return { id: id !== null && SHAPE.test(id) ? id : null };
});
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

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   aw: () => (/* binding */ harnessNamed),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   uk: () => (/* binding */ namedAgents)
/* harmony export */ });
/* harmony import */ var _model_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7397);

const MARKDOWN_LINK = /!?\[([^[\]]{1,100})\]\([^()\s]{0,300}\)/g;
/** The Linux kernel's list of tools: https://docs.kernel.org/process/coding-assistants.html */
const TOOLS = /(?:\s{0,3}\[[^[\]]{0,60}\])+\s*$/;
const SEPARATOR = /\s+(?:via|with|using|in|and|through)\s+|\s*(?:[(),/·•+&|;[\]]|:(?!\/\/))\s*(?:(?:via|using)\s+)?/i;
/**
 * Reads the value of a convention, without its address. The first part must name a harness or a model, so that prose
 * and people's names name nothing.
 */
function namedAgents(text, names) {
    const plain = text.replaceAll(MARKDOWN_LINK, '$1').replace(TOOLS, '');
    const parts = plain
        .split(SEPARATOR)
        .map((part) => part.trim())
        .filter((part) => /[\p{L}\p{N}]/u.test(part));
    const [first = ''] = parts;
    if (harnessNamed(first, names) === null && !isModelName(first))
        return NOBODY;
    const harnesses = parts.map((part) => harnessNamed(part, names)).filter((id) => id !== null);
    const models = parts.filter((part) => harnessNamed(part, names) === null).map(_model_id_js__WEBPACK_IMPORTED_MODULE_0__/* .toModelId */ .A);
    const known = models.filter((model) => model !== null);
    return {
        harnesses: [...new Set(harnesses)],
        model: known.find((model) => model.includes('/')) ?? known[0] ?? null,
        isAutonomous: parts.some((part) => part.toLowerCase() === 'autonomous'),
    };
}
const NOBODY = { harnesses: [], model: null, isAutonomous: false };
/** The harness that a whole text is a name of, whatever its case, spaces, emoji and version. */
function harnessNamed(text, names) {
    return names.get(nameKey(text)) ?? names.get(nameKey(text.replace(/\s+v?\d[\d.]*$/i, ''))) ?? null;
}
/** Only the letters and digits of a name. */
function nameKey(name) {
    return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
/** Whether a whole text names a model: a family alone or with a version, for "Gemini Smith" is somebody. */
function isModelName(text) {
    const id = (0,_model_id_js__WEBPACK_IMPORTED_MODULE_0__/* .toModelId */ .A)(text);
    return id !== null && (/\d/.test(text) || !id.includes('/') || id.startsWith('claude/'));
}
//# sourceMappingURL=named-agents.js.map

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

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Few, as each keeps the whole text alive that it was cut from. */
const MOST = 256;
/**
 * The same function of a text, which keeps its last answers: a few names and models stand in most pull requests. It
 * must depend on nothing but the text.
 */
function remembered(work) {
    const answers = new Map();
    return (text) => {
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        const answer = work(text);
        if (answers.size >= MOST)
            answers.clear();
        answers.set(text, answer);
        return answer;
    };
}
//# sourceMappingURL=remembered.js.map

/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ textLines)
});

;// CONCATENATED MODULE: ./build/attribution/last-not-after.js
/** Index of the last of ascending `starts` that is not after an offset. */
function lastNotAfter(starts, offset) {
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
//# sourceMappingURL=last-not-after.js.map
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
const OPENING = /^((?:[\s>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,20})(`{3,20}(?=[^`]*$)|~{3,20})/;
const CLOSING = /^([\s>]{0,40})(`{3,200}|~{3,200})\s*$/;
/** A closing fence that is indented by so much more than its opening is code. */
const CODE_INDENT = 4;
/**
 * Which lines of a commit's message are fenced code, the fences among them. Nobody renders it, so a fence that is never
 * closed is a slip of the writer.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
function fencedLines(lines) {
    const fenced = new Array(lines.length).fill(false);
    let open = null;
    for (const [index, line] of lines.entries()) {
        if (open === null) {
            const [, before = '', mark] = (hasFence(line) ? OPENING.exec(line) : null) ?? [];
            if (mark !== undefined)
                open = { at: index, mark, column: columnAfter(before) };
            continue;
        }
        const [, before = '', mark = ''] = (hasFence(line) ? CLOSING.exec(line) : null) ?? [];
        if (mark.startsWith(open.mark) && columnAfter(before) < open.column + CODE_INDENT) {
            fenced.fill(true, open.at, index + 1);
            open = null;
        }
    }
    return fenced;
}
/** Nearly no line has one, and a plain search costs less than a pattern. */
function hasFence(line) {
    return line.includes('```') || line.includes('~~~');
}
function columnAfter(before) {
    return before.replaceAll('\t', '    ').length;
}
//# sourceMappingURL=fenced-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/html-spans.js
/** What the elements that people set text aside with are called. */
const ELEMENTS = {
    details: 'in folded details',
    pre: 'in HTML code',
    code: 'in HTML code',
    blockquote: 'in a quotation',
    del: 'struck out',
    strike: 'struck out',
    s: 'struck out',
};
const TAG = /<(\/?)(details|pre|code|blockquote|del|strike|s)(?=[\s>])/gi;
/** What stands in HTML elements that fold, quote, show or strike out: first ones first in each kind. */
function htmlSpans(text, { isText, openEnded }) {
    const spans = [];
    const open = new Map();
    for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
        const element = elementOf(name);
        if (element === null || !isText(index))
            continue;
        const begun = open.get(element);
        if (slash === '') {
            if (begun === undefined)
                open.set(element, { start: index, depth: 1 });
            else
                begun.depth += 1;
        }
        else if (begun !== undefined) {
            begun.depth -= 1;
            if (begun.depth > 0)
                continue;
            spans.push({ start: begun.start, end: index + tag.length, why: ELEMENTS[element] });
            open.delete(element);
        }
    }
    for (const [element, { start }] of open) {
        if (element === 'details' || (openEnded && isBlock(element) && html_spans_beginsLine(text, start))) {
            spans.push({ start, end: text.length, why: ELEMENTS[element] });
        }
    }
    return spans;
}
/** Whether a text may hold any: a plain search of its tags' beginnings. */
function hasElements(text) {
    return BEGINNINGS.some((beginning) => text.includes(beginning));
}
const BEGINNINGS = ['d', 'p', 'c', 'b', 's'].flatMap((letter) => [`<${letter}`, `<${letter.toUpperCase()}`]);
function elementOf(name) {
    const lower = name.toLowerCase();
    return isElement(lower) ? lower : null;
}
function isElement(name) {
    return Object.hasOwn(ELEMENTS, name);
}
function isBlock(element) {
    return element === 'pre' || element === 'blockquote';
}
function html_spans_beginsLine(text, at) {
    return /(?:^|\n)[ \t]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}
//# sourceMappingURL=html-spans.js.map
;// CONCATENATED MODULE: ./build/attribution/spans-at.js

/** Finds the span around an offset, the outer one of several: logarithmic for each question. */
function spansAt(spans) {
    if (spans.length === 0)
        return NOWHERE;
    const outer = outermost(spans);
    const starts = outer.map(({ start }) => start);
    return (offset) => {
        const span = outer[lastNotAfter(starts, offset)];
        return span !== undefined && offset >= span.start && offset < span.end ? span.why : null;
    };
}
const NOWHERE = () => null;
/** Without what others hold: first ones first, and none inside of another. */
function outermost(spans) {
    const outer = [];
    let end = 0;
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
        if (span.end <= end)
            continue;
        outer.push({ ...span, start: Math.max(span.start, end) });
        end = span.end;
    }
    return outer;
}
//# sourceMappingURL=spans-at.js.map
;// CONCATENATED MODULE: ./build/attribution/inline-spans.js

/**
 * Inline code and struck out text of a paragraph, over however many lines; offsets in the paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 * @see https://github.github.com/gfm/#strikethrough-extension-
 */
function inlineSpans(paragraph) {
    const code = pairs(runsOf(paragraph, BACKTICKS), () => true).map(([start, end]) => ({ start, end, why: 'in inline code' }));
    const codeAt = spansAt(code);
    const struck = pairs(runsOf(paragraph, TILDES).filter(({ start, length }) => length <= 2 && codeAt(start) === null), ({ start, length }) => isWritten(paragraph[start + length]), ({ start }) => isWritten(paragraph[start - 1]));
    return [...code, ...struck.map(([start, end]) => ({ start, end, why: 'struck out' }))];
}
const BACKTICKS = /`+/g;
const TILDES = /~+/g;
/** Behind a backslash, the first character stands for itself. */
function runsOf(text, pattern) {
    return [...text.matchAll(pattern)].flatMap(({ 0: run, index }) => {
        const escaped = text[index - 1] === '\\' && text[index - 2] !== '\\' ? 1 : 0;
        return run.length === escaped ? [] : [{ start: index + escaped, length: run.length - escaped }];
    });
}
function isWritten(character) {
    return character !== undefined && character.trim() !== '';
}
/** Each run with the next one of its length that closes it, first come first served: linear, as no run is looked at twice. */
function pairs(runs, opens, closes = () => true) {
    const closers = Map.groupBy(runs.filter(closes), ({ length }) => length);
    const next = new Map();
    const found = [];
    let after = 0;
    for (const run of runs) {
        if (run.start < after || !opens(run))
            continue;
        const same = closers.get(run.length) ?? [];
        let place = next.get(run.length) ?? 0;
        while ((same[place]?.start ?? Number.POSITIVE_INFINITY) <= run.start)
            place++;
        next.set(run.length, place);
        const closer = same[place];
        if (closer === undefined)
            continue;
        after = closer.start + closer.length;
        found.push([run.start, after]);
    }
    return found;
}
//# sourceMappingURL=inline-spans.js.map
;// CONCATENATED MODULE: ./build/attribution/markdown-containers.js
/** Columns that make a line code, beyond where the text around it begins. */
const markdown_containers_CODE_INDENT = 4;
/**
 * How many of the containers that are open go on in a line, and where in the line their text begins. A blank line goes
 * on with list items, and ends quotations.
 *
 * @see https://spec.commonmark.org/0.31.2/#container-blocks
 */
function continued(line, containers) {
    let at = 0;
    for (const [depth, container] of containers.entries()) {
        const indent = indentAt(line, at);
        const isBlank = at + indent >= line.length;
        if (container.kind === 'item') {
            if (!isBlank && indent < container.columns)
                return { depth, at };
            if (!isBlank)
                at += container.columns;
        }
        else {
            if (indent >= markdown_containers_CODE_INDENT || line[at + indent] !== '>')
                return { depth, at };
            at = afterQuote(line, at + indent);
        }
    }
    return { depth: containers.length, at };
}
/** The containers that a line opens, and where their text begins. */
function opened(line, from) {
    const containers = [];
    let at = from;
    for (;;) {
        const indent = indentAt(line, at);
        const rest = line.slice(at + indent);
        const mark = indent < markdown_containers_CODE_INDENT ? markOf(rest) : '';
        if (mark === '')
            return { containers, at };
        if (mark === '>') {
            containers.push({ kind: 'quotation' });
            at = afterQuote(line, at + indent);
        }
        else {
            const columns = indent + mark.length + gapAfter(rest, mark);
            containers.push({ kind: 'item', columns });
            at += columns;
        }
    }
}
/** Whether a line that nothing around it goes on in begins a block of its own, and so ends a paragraph. */
function startsBlock(rest) {
    if (indentAt(rest, 0) >= markdown_containers_CODE_INDENT)
        return false;
    const text = rest.trimStart();
    return markOf(text) !== '' || BLOCK.test(text);
}
const BLOCK = /^(?:#{1,6}(?:\s|$)|(?:[-*_]\s*){3,200}$|`{3}|~{3}|<(?:[!a-z]|\/[a-z]))/i;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?= *\S)(?= )/;
const RULE = /^(?:[-*_]\s*){3,200}$/;
/** `''`: none. */
function markOf(text) {
    if (text.startsWith('>'))
        return '>';
    const mark = LIST_MARK.exec(text)?.[0] ?? '';
    return mark !== '' && RULE.test(text) ? '' : mark;
}
function afterQuote(line, at) {
    return line[at + 1] === ' ' ? at + 2 : at + 1;
}
/** Columns between a list mark and its text: one to four, else one. */
function gapAfter(text, mark) {
    const gap = indentAt(text, mark.length);
    return gap <= markdown_containers_CODE_INDENT ? gap : 1;
}
function indentAt(line, from) {
    let at = from;
    while (line[at] === ' ')
        at++;
    return at - from;
}
//# sourceMappingURL=markdown-containers.js.map
;// CONCATENATED MODULE: ./build/attribution/markdown-lines.js

/**
 * Reads the lines of a Markdown text as its blocks: what is open ends with the list item or the quotation around it. A
 * text that is indented throughout is a slip of whoever pasted it, not code.
 *
 * @see https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
function markdownLines(lines) {
    const spaced = lines.map(withoutTabs);
    const margin = marginOf(spaced);
    const reading = { containers: [], leaf: null };
    const kinds = [];
    const paragraphs = [];
    for (const [index, line] of spaced.entries()) {
        kinds.push(read(reading, line.slice(margin), index));
        const { leaf } = reading;
        paragraphs.push(leaf?.kind === 'paragraph' ? leaf.first : -1);
    }
    return { kinds, paragraphs };
}
/** A tab goes on to the next multiple of four. */
function withoutTabs(line) {
    if (!line.includes('\t'))
        return line;
    let spaced = '';
    for (const part of line.split('\t')) {
        spaced += part;
        spaced += ' '.repeat(markdown_containers_CODE_INDENT - (spaced.length % markdown_containers_CODE_INDENT));
    }
    return spaced.trimEnd();
}
function marginOf(lines) {
    let margin = Number.POSITIVE_INFINITY;
    for (const line of lines) {
        const indent = line.search(/\S/);
        if (indent >= 0 && indent < margin)
            margin = indent;
    }
    return Number.isFinite(margin) ? margin : 0;
}
function read(reading, line, index) {
    const { depth, at } = continued(line, reading.containers);
    const isInside = depth === reading.containers.length;
    const { leaf } = reading;
    const rest = line.slice(at);
    if (isInside && leaf?.kind === 'fence') {
        if (closes(rest, leaf.mark))
            reading.leaf = null;
        return 'in fenced code';
    }
    if (isInside && leaf?.kind === 'raw') {
        if (rest.toLowerCase().includes(leaf.end))
            reading.leaf = null;
        return quoted(reading.containers);
    }
    if (!isInside) {
        // A paragraph goes on without the marks around it.
        if (leaf?.kind === 'paragraph' && rest.trim() !== '' && !startsBlock(rest)) {
            return quoted(reading.containers);
        }
        reading.containers = reading.containers.slice(0, depth);
        reading.leaf = null;
    }
    return enter(reading, line, { at, index });
}
function closes(rest, mark) {
    const indent = rest.search(/\S/);
    if (indent < 0 || indent >= markdown_containers_CODE_INDENT)
        return false;
    const text = rest.trim();
    return text.startsWith(mark) && text.replaceAll(mark.charAt(0), '') === '';
}
function quoted(containers) {
    return containers.some(({ kind }) => kind === 'quotation') ? 'in a quotation' : null;
}
/** Code has no backtick behind its backticks. */
const FENCE = /^(`{3,200}(?=[^`]*$)|~{3,200})/;
const RAW = [
    { start: '<!--', end: '-->' },
    { start: '<pre', end: '</pre' },
];
/** Lines that are whole blocks: headings, rules, the line under a heading. */
const ONE_LINE = /^(?:#{1,6}(?:\s|$)|(?:[-*_=]\s*){3,200}$)/;
/** A line that goes on with nothing but a paragraph. */
function enter(reading, line, { at, index }) {
    const open = opened(line, at);
    if (open.containers.length > 0) {
        reading.containers = [...reading.containers, ...open.containers];
        reading.leaf = null;
    }
    const rest = line.slice(open.at);
    const text = rest.trim();
    const { leaf } = reading;
    if (text === '') {
        reading.leaf = null;
        return null;
    }
    if (rest.search(/\S/) >= markdown_containers_CODE_INDENT)
        return leaf === null ? 'in indented code' : quoted(reading.containers);
    reading.leaf = leafOf(text, leaf, index);
    return reading.leaf?.kind === 'fence' ? 'in fenced code' : quoted(reading.containers);
}
function leafOf(text, leaf, index) {
    const mark = FENCE.exec(text)?.[1];
    if (mark !== undefined)
        return { kind: 'fence', mark };
    const lower = text.toLowerCase();
    const raw = RAW.find(({ start }) => lower.startsWith(start));
    if (raw !== undefined && !lower.slice(raw.start.length).includes(raw.end)) {
        return { kind: 'raw', end: raw.end };
    }
    if (raw !== undefined || ONE_LINE.test(text))
        return null;
    return leaf?.kind === 'paragraph' ? leaf : { kind: 'paragraph', first: index };
}
//# sourceMappingURL=markdown-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/blocks-of.js







/** Reads the blocks of a text, each kind only where the text can hold it. */
function blocksOf(text, { starts, lines, markdown }) {
    const { kinds, paragraphs } = markdown ? markdownLines(lines) : messageLines(lines);
    const kindAt = (offset) => kinds[lastNotAfter(starts, offset)] ?? null;
    const isCode = (offset) => isCodeLine(kindAt(offset));
    const commentAt = commentsIn(text, { isCode, openEnded: markdown });
    const inlineAt = inlineIn(text, starts, paragraphs);
    const isText = (offset) => !isCode(offset) && commentAt(offset) === null && text[offset - 1] !== '`' && inlineAt(offset) === null;
    const elementAt = spansAt(hasElements(text) ? htmlSpans(text, { isText, openEnded: markdown }) : []);
    return { kindAt, elementAt, inlineAt, commentAt };
}
/** Whether a line is code, whatever else it is in. */
function isCodeLine(kind) {
    return kind === 'in fenced code' || kind === 'in indented code';
}
function messageLines(lines) {
    const kinds = fencedLines(lines).map((fenced) => (fenced ? 'in fenced code' : null));
    return { kinds, paragraphs: [] };
}
function commentsIn(text, reading) {
    const comments = text.includes('<!--') ? commentSpans(text, reading) : [];
    const starts = comments.map(({ start }) => start);
    return (offset) => {
        const comment = comments[lastNotAfter(starts, offset)];
        return comment !== undefined && offset >= comment.start && offset < comment.end ? comment.start : null;
    };
}
/** Paragraph by paragraph, and only those that are asked about. */
function inlineIn(text, starts, paragraphs) {
    if (!text.includes('`') && !text.includes('~~'))
        return () => null;
    const read = new Map();
    return (offset) => {
        const first = paragraphs[lastNotAfter(starts, offset)] ?? -1;
        if (first < 0)
            return null;
        const from = starts[first] ?? 0;
        const known = read.get(first);
        if (known !== undefined)
            return known(offset - from);
        let after = first + 1;
        while (paragraphs[after] === first)
            after++;
        const at = spansAt(inlineSpans(text.slice(from, starts[after])));
        read.set(first, at);
        return at(offset - from);
    };
}
//# sourceMappingURL=blocks-of.js.map
;// CONCATENATED MODULE: ./build/attribution/listed-lines.js
/** So many lines above one are looked at for what they are said to be. */
const FAR = 30;
const TRAILER = /^[\s>*_•-]{0,40}[a-z][a-z-]{0,39}\s{0,3}:(?!\/\/)\s*\S/i;
const ITEM = /^\s{0,20}[-*+]\s/;
const INTRODUCES = /:[\s*_]{0,8}$/;
const REMOVES = /\b(?:remov|delet|dropp?|stripp?|no longer)/i;
/** In whoever says how the work was made: what follows is no example. */
const CREDITS = /\b(?:ai|agents?|assist\w*|(?:co-?)?author\w*|attribut\w*|credit\w*|disclos\w*|generat\w*|made|written|created|help\w*|sign\w*|thank\w*)\b/i;
/** "Test plan:" is a heading over nothing; a sentence goes on. */
const SENTENCE = /(?:[\p{L}\p{N}'’-]+[\s,]+){2}[\p{L}\p{N}'’-]+\W*$/u;
const INDENT = 4;
/**
 * Whether a line is an example of what the text is about: listed under a line that ends with a colon and speaks of
 * removing, indented under such a line of a message, or a trailer in the paragraph under such a sentence of a body.
 */
function isListed(lineAt, line, { markdown }) {
    const own = lineAt(line);
    const isTrailer = TRAILER.test(own);
    const isItem = ITEM.test(own);
    const indent = indentOf(own);
    if (!isTrailer && !isItem && (markdown || indent < INDENT))
        return false;
    const intro = introOf(lineAt, line, indent);
    if (intro === null)
        return false;
    if ((isTrailer || isItem) && REMOVES.test(intro.text))
        return true;
    if (!markdown)
        return indent >= INDENT + intro.column;
    return isTrailer && SENTENCE.test(intro.text) && !CREDITS.test(intro.text);
}
/** The line with a colon that the lines around one stand under, with the line before it. */
function introOf(lineAt, line, indent) {
    const last = Math.max(0, line - FAR);
    let at = line - 1;
    while (at >= last && isBeside(lineAt(at), indent))
        at--;
    while (at >= last && lineAt(at).trim() === '')
        at--;
    if (at < last)
        return null;
    const text = lineAt(at);
    if (!INTRODUCES.test(text))
        return null;
    const mark = /^\s*(?:[-*+]\s+)?/.exec(text)?.[0] ?? '';
    const before = at > 0 && !ITEM.test(text) ? lineAt(at - 1).trim() : '';
    return { text: `${before} ${text.trim()}`.trim(), column: mark.length };
}
/** Whether a line stands in the same list or among the same trailers. */
function isBeside(text, indent) {
    if (INTRODUCES.test(text) || text.trim() === '')
        return false;
    return TRAILER.test(text) || ITEM.test(text) || (indent >= INDENT && indentOf(text) >= indent);
}
function indentOf(text) {
    return (/^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', ' '.repeat(INDENT)).length;
}
//# sourceMappingURL=listed-lines.js.map
;// CONCATENATED MODULE: ./build/attribution/line-contexts.js




/** More of a line is not needed to tell its context. */
const LINE_BEGINNING = 200;
/** The contexts in a text. Of most messages, only the lines that are asked about and those above are read. */
function lineContexts(text, { starts, markdown }) {
    const lineAt = (line) => {
        const start = starts[line] ?? text.length;
        return text.slice(start, Math.min((starts[line + 1] ?? text.length + 1) - 1, start + LINE_BEGINNING));
    };
    const ownContext = (offset) => {
        const line = lastNotAfter(starts, offset);
        return byItself(lineAt(line)) ?? (isListed(lineAt, line, { markdown }) ? 'an example' : null);
    };
    if (!hasBlocks(text, markdown))
        return { contextAt: ownContext, commentAt: line_contexts_NOWHERE };
    const lines = starts.map((_, line) => lineAt(line));
    const { kindAt, elementAt, inlineAt, commentAt } = blocksOf(text, { starts, lines, markdown });
    const contextAt = (offset) => {
        const kind = kindAt(offset);
        if (isCodeLine(kind))
            return kind;
        return elementAt(offset) ?? kind ?? inlineAt(offset) ?? ownContext(offset);
    };
    return { contextAt, commentAt };
}
const line_contexts_NOWHERE = () => null;
/** Whether anything in a text can put other lines than its own into a context. */
function hasBlocks(text, markdown) {
    if (text.includes('```') || text.includes('~~~') || text.includes('<!--') || hasElements(text))
        return true;
    return markdown && (text.includes('`') || text.includes('~~') || hasIndents(text) || hasQuotes(text));
}
/** Whether any line may begin with as many columns as code. */
function hasIndents(text) {
    return text.includes('\n    ') || text.includes('\t') || text.startsWith('    ');
}
function hasQuotes(text) {
    return text.includes('>') && /^[ \t\d.)*+-]{0,20}>/m.test(text);
}
const UNTICKED = /^[\s>]{0,20}[-*+] {0,4}\[ {0,2}\]/;
const QUOTED = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?>/;
/** What a patch takes or adds: behind a list's mark, there is a space. */
const PATCHED = /^[-+](?![-+\s])/;
/** What a line is by its own beginning. */
function byItself(line) {
    if (QUOTED.test(line))
        return 'in a quotation';
    if (PATCHED.test(line))
        return 'in a diff';
    return UNTICKED.test(line) ? 'an unticked box' : null;
}
//# sourceMappingURL=line-contexts.js.map
;// CONCATENATED MODULE: ./build/attribution/text-lines.js


/**
 * Indexes the lines of a text: linear once, logarithmic for each question. `markdown`: it is rendered as Markdown, as
 * bodies are; the messages of commits are not, and are indented in many ways.
 */
function textLines(text, { markdown }) {
    const starts = lineStarts(text);
    let contexts = null;
    const look = () => {
        contexts ??= lineContexts(text, { starts, markdown });
        return contexts;
    };
    return {
        at: (offset) => lastNotAfter(starts, offset),
        start: (line) => starts[line] ?? text.length,
        end: (line) => (starts[line + 1] ?? text.length + 1) - 1,
        contextAt: (offset) => look().contextAt(offset),
        commentAt: (offset) => look().commentAt(offset),
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
//# sourceMappingURL=text-lines.js.map

/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ IN_COMMENT),
/* harmony export */   Ok: () => (/* binding */ contextAside),
/* harmony export */   Vk: () => (/* binding */ textPieces),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _model_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7397);
/* harmony import */ var _trailer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1013);


/** Text on both sides of a needle that is looked at: no pattern ever sees more. */
const BEFORE = 300;
const AFTER = 600;
const ESCAPED_BREAK = '\\n';
/** The pieces of a text around offsets, where one often has several: each is cut and read once. */
function textPieces(text, lines) {
    let last = null;
    return (at) => {
        const line = lines.at(at);
        last = last?.line === line && isWhole(last) ? { ...last, at } : pieceAt(text, lines, { at, line });
        return last;
    };
}
/** Whether a piece is the whole of a line that is looked at whole from wherever in it. */
function isWhole({ text, line, lines }) {
    const length = lines.end(line) - lines.start(line);
    return length <= BEFORE && text.length === length;
}
function pieceAt(text, lines, { at, line }) {
    const from = Math.max(lines.start(line), at - BEFORE);
    const until = Math.min(lines.end(line), at + AFTER);
    const window = text.slice(from, until);
    const before = window.lastIndexOf(ESCAPED_BREAK, at - from);
    const after = window.indexOf(ESCAPED_BREAK, at - from);
    const start = before < 0 ? from : from + before + ESCAPED_BREAK.length;
    const piece = text.slice(start, after < 0 ? until : from + after);
    const next = after < 0 ? text.slice(lines.start(line + 1), Math.min(lines.end(line + 1), until + AFTER)) : '';
    const box = TICKED.exec(piece)?.[0].length ?? 0;
    let read;
    const trailer = () => {
        if (read === undefined)
            read = (0,_trailer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrailer */ .P)(box === 0 ? piece : piece.slice(box));
        return read;
    };
    let joined = null;
    const unwrapped = () => {
        if (joined === null && next !== '')
            joined = `${piece} ${next}`;
        return joined;
    };
    return { text: piece, start, line, at, next, lines, box, unwrapped, trailer };
}
const TICKED = /^\s{0,20}[-*+]\s{1,4}\[[xX]\]\s{1,4}/;
const IN_COMMENT = 'in a comment';
/** Why a piece, or what was found at an offset in it, does not speak for whoever wrote the text around it; `null`: it does. */
function contextAside({ lines, at, start }, offset = start) {
    return lines.commentAt(at) === null ? lines.contextAt(offset) : IN_COMMENT;
}
/** What a finding says of its place in a text. */
function located(scanned, { text, line }, { model, aside }) {
    return {
        text: text.trim(),
        line: line + 1,
        model: model === undefined ? null : (0,_model_id_js__WEBPACK_IMPORTED_MODULE_0__/* .toModelId */ .A)(model),
        aside: scanned.aside() ?? aside,
    };
}
//# sourceMappingURL=text-piece.js.map

/***/ }),

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseTrailer)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8166);

const KEY = /^[\s>*_•-]{0,40}([a-z][a-z-]{0,39})\s{0,3}$/i;
const LONGEST_KEY = 100;
/** What stands before the first colon, read as a key; `''`: it is none. */
const keyIn = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((text) => KEY.exec(text)?.[1]?.toLowerCase() ?? '');
/**
 * Reads a line as a trailer: also indented, quoted or in a list, escaped for HTML, with its address as a Markdown
 * mail link or without brackets. Such lines are common in squashed messages. `null`: not a trailer.
 */
function parseTrailer(line) {
    const colon = line.indexOf(':');
    if (colon < 0 || colon > LONGEST_KEY)
        return null;
    const key = keyIn(line.slice(0, colon));
    if (key === '')
        return null;
    const raw = unescapeHtml(line.slice(colon + 1)).trim();
    const address = addressIn(raw);
    if (address === null)
        return { key, name: raw, address: null, value: raw };
    const name = withoutOpening(raw.slice(0, address.start));
    return { key, name, address: address.text, value: `${name} <${address.text}>` };
}
const OPENING = /^[<[(\s]$/;
const LONGEST_OPENING = 9;
/** Without the brackets and spaces that an address stands behind. */
function withoutOpening(text) {
    let end = text.length;
    while (end > text.length - LONGEST_OPENING && OPENING.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end).trim();
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
    const word = text.slice(start, end).toLowerCase();
    return { start, text: word.startsWith(MAIL_LINK) ? word.slice(MAIL_LINK.length) : word };
}
const BOT = '[bot]';
const MAIL_LINK = 'mailto:';
/** By ASCII code. */
const ENCLOSING = new Uint8Array(128);
for (const character of ' \t\r\n<>()[]{},;"\'`|')
    ENCLOSING[character.charCodeAt(0)] = 1;
function isAddressCharacter(code) {
    return code > 127 || ENCLOSING[code] === 0;
}
//# sourceMappingURL=trailer.js.map

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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ firstReview)
/* harmony export */ });
/* harmony import */ var _independence_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(115);

const NONE = Object.freeze({ kind: 'none' });
const UNKNOWN = Object.freeze({ kind: 'unknown' });
/**
 * The first review of a kind before a pull request was merged or closed. Unknown where a fact that it needs is
 * missing, or where a reviewer of whom nobody can say what they are came first.
 */
function firstReview(observation, by) {
    const { reviews } = observation;
    if (reviews === null || (by === 'independent' && !(0,_independence_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndependenceKnown */ .w)(observation.pullRequest)))
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

/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isIndependenceKnown)
/* harmony export */ });
/**
 * Whether the facts can tell who is independent: the author and the commits. Where a source lacks them, all its pull
 * requests are unknown, the unreviewed ones too: were only the reviewed ones left out, the rest would look unreviewed.
 */
function isIndependenceKnown({ author, commits }) {
    return author !== undefined && commits !== undefined;
}
//# sourceMappingURL=independence-known.js.map

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

/***/ 6570:
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
const HARNESS_NOT_NAMED = counted(false, 'unmarked', Object.freeze(['harness-not-named']));
/** How much can be seen at all. */
const ATTRIBUTION_COVERAGE = {
    kind: 'share',
    id: 'attribution-coverage',
    title: 'Carry a harness’s mark',
    definition: 'Share of pull requests for which a harness is shown by an account or commit identity, by a text that anybody could write, or by the word of a person; weak signs alone do not count.',
    denominator: 'All pull requests that started, except those of automation such as dependency updates; unknown where no fact that could carry a mark is there.',
    better: 'higher',
    categories: ['identity', 'text', 'person', 'suggestive', 'unmarked'],
    tags: ['harness-not-named'],
    measure,
};
function measure({ start, attribution, pullRequest }) {
    if (start.kind === 'never-started')
        return NOT_COUNTED;
    const { verdict, evidence } = attribution;
    if (verdict.kind !== 'unattributed')
        return strengthOf(verdict);
    if (evidence.some(saysAiOnly))
        return HARNESS_NOT_NAMED;
    return (0,membership/* couldBeSeen */.K)(pullRequest) ? UNMARKED : UNKNOWN_SHARE;
}
/** A line that declares AI in one of the conventions for it and names no harness that is known. */
function saysAiOnly({ signal, harness, setAside }) {
    return harness === null && signal.startsWith('convention/') && setAside?.startsWith('names ') === true;
}
function strengthOf(verdict) {
    switch (verdict.kind) {
        case 'automation':
            return NOT_COUNTED;
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
    contrast: 'resolved',
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
    contrast: 'started',
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
// EXTERNAL MODULE: ./build/measurement/first-review.js
var first_review = __webpack_require__(6106);
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
    const review = (0,first_review/* firstReview */.n)(observation, 'independent');
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
    const review = (0,first_review/* firstReview */.n)(observation, by);
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
    contrast: 'first-review',
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
    contrast: 'merge',
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
// EXTERNAL MODULE: ./build/measurement/independence-known.js
var independence_known = __webpack_require__(115);
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
    contrast: 'merged',
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
    if (at === null || reviews === null || !(0,independence_known/* isIndependenceKnown */.w)(pullRequest))
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

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ attributionKit)
});

// EXTERNAL MODULE: ./build/attribution/bot-login.js
var bot_login = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/attribution/catalogue.js + 62 modules
var attribution_catalogue = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/attribution/ai-reviewers.js
var ai_reviewers = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/attribution/by-first-letter.js
/**
 * Indexes patterns by the letter or digit that they are anchored to, so that of many only a few are tried on a text.
 * The others, and those that ignore case or have a choice at their beginning, are tried on every text.
 */
function byFirstLetter(entries) {
    const starts = entries.map(({ match }) => firstLetter(match.pattern));
    const others = entries.filter((_, index) => starts[index] === null);
    const indexed = new Map([...new Set(starts)].map((letter) => [
        letter,
        entries.filter((_, index) => starts[index] === null || starts[index] === letter),
    ]));
    return (text) => indexed.get(text.charAt(0)) ?? others;
}
function firstLetter({ source, flags }) {
    if (flags !== '' || isChoice(source))
        return null;
    return /^\^([a-z0-9])(?![*?{])/i.exec(source)?.[1] ?? null;
}
/** Whether a pattern has a choice outside of brackets: then its beginning is that of its first part only. */
function isChoice(source) {
    let depth = 0;
    for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
        if (token === '(')
            depth++;
        if (token === ')')
            depth--;
        if (token === '|' && depth === 0)
            return true;
    }
    return false;
}
//# sourceMappingURL=by-first-letter.js.map
// EXTERNAL MODULE: ./build/attribution/co-author-name.js
var co_author_name = __webpack_require__(3890);
// EXTERNAL MODULE: ./build/attribution/conventions.js
var conventions = __webpack_require__(2022);
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
        namedInConventions: [lower(own.name)],
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
// EXTERNAL MODULE: ./build/attribution/named-agents.js
var named_agents = __webpack_require__(4258);
;// CONCATENATED MODULE: ./build/attribution/needle-scanner.js
/**
 * Finds all of many literals in one pass, whatever their number and the text: about two nanoseconds a character.
 * ASCII letters are compared without case; needles are lower-case ASCII.
 *
 * @see Aho & Corasick 1975, Efficient string matching: an aid to bibliographic search, doi:10.1145/360825.360855
 */
function needleScanner(needles) {
    const { classes, width } = characterClasses(needles);
    const { moves, ends } = build(needles, classes, width);
    return (text, found) => {
        let move = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            move = code < 128 ? (moves[(move >> 1) + (classes[code] ?? 0)] ?? 0) : 0;
            if ((move & 1) === 1)
                for (const needle of ends[(move >> 1) / width] ?? [])
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
    const isEnd = (state) => Number((ends[state] ?? []).length > 0);
    return { moves: next.map((state) => 2 * state * width + isEnd(state)), ends };
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
// EXTERNAL MODULE: ./build/attribution/remembered.js
var remembered = __webpack_require__(8166);
;// CONCATENATED MODULE: ./build/attribution/compile-catalogue.js








/** Indexes harnesses, the reader's own among them. Throws where an id is not unique. */
function compileCatalogue(harnesses, { inHouse = [], reviewSignals = ai_reviewers/* REVIEW_SIGNALS */.J } = {}) {
    const all = [...harnesses, ...inHouse.map(inHouseHarness)];
    const byId = new Map(all.map((harness) => [harness.id, harness]));
    if (byId.size < all.length)
        throw new Error(`Two harnesses have one id: ${all.map(({ id }) => id).join(', ')}`);
    const signals = all.flatMap((harness) => harness.signals.map((signal) => compiled(signal, harness)));
    const entries = [
        ...signals,
        ...reviewSignals.map((signal) => compiled(signal, null)),
    ];
    return {
        harnesses: byId,
        names: namesOf(all),
        since: new Map(all.map(({ id, since }) => [id, instant(since, 0)])),
        ...identityIndexes(entries),
        ...textIndexes(entries),
    };
}
function namesOf(harnesses) {
    const names = new Map();
    for (const { id, namedInConventions } of harnesses) {
        for (const name of namedInConventions)
            if (!names.has((0,named_agents/* nameKey */.Rc)(name)))
                names.set((0,named_agents/* nameKey */.Rc)(name), id);
    }
    return names;
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
    const names = entriesBy(entries, 'name');
    const identityNames = (0,remembered/* remembered */.H)((name) => names.filter(({ match }) => match.pattern.test(name)));
    return { accountsById, accountsByLogin, emails, identityNames };
}
function textIndexes(entries) {
    const labels = new Map();
    for (const entry of entriesBy(entries, 'label'))
        append(labels, entry.match.label, entry);
    const byNeedle = new Map([
        ['@users.noreply.', ['co-authors']],
        ['[x]', ['ticked-boxes']],
    ]);
    for (const needle of conventions/* CONVENTION_NEEDLES */.x)
        append(byNeedle, needle, 'conventions');
    for (const needle of co_author_name/* CO_AUTHOR_NEEDLES */.M)
        append(byNeedle, needle, 'co-author-names');
    for (const entry of [...entriesBy(entries, 'trailer'), ...entriesBy(entries, 'line')]) {
        append(byNeedle, entry.match.needle, entry);
    }
    return {
        branches: byFirstLetter(entriesBy(entries, 'branch')),
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
        ...ai_reviewers/* AI_REVIEWERS */.q,
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

// EXTERNAL MODULE: ./build/attribution/attribute.js + 21 modules
var attribute = __webpack_require__(6756);
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
