export const id = 845;
export const ids = [845];
export const modules = {

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ createNs),
  bH: () => (/* binding */ evalAllNS),
  XD: () => (/* reexport */ utils_getLineInfo)
});

// UNUSED EXPORTS: default, getConfig, setConfig

;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/isBrowser.mjs
function isBrowser() {
    return 'Window' === Object.getPrototypeOf(globalThis).constructor.name;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/trueOrfalse.mjs
function trueOrFalse(data, defValue) {
    if (typeof data !== 'string') {
        return defValue;
    }
    if ([
            'false',
            'f'
        ].includes(data.toLowerCase())) {
        return false;
    } else if ([
            'true',
            't'
        ].includes(data.toLowerCase())) {
        return true;
    }
    return defValue;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/nsSelected.mjs
function isNSSelected(ns, pattern) {
    if (typeof ns !== 'string' || typeof pattern !== 'string' || ns.trim() === '' || pattern.trim() === '') {
        return false;
    }
    let enabled = false;
    const expressions = pattern.split(',').map(t => t.trim()).filter(f => !!f);
    for (const expr of expressions) {
        let not = 0;
        if (expr === '*') {
            enabled = true;
            continue;
        }
        if (expr.startsWith('-')) {
            not = 1;
        }
        const match1 = expr.slice(not).match(/^(?<prefix>[^*]+)\*$/);
        if (match1) {
            const prefix = match1.groups?.prefix;
            if (ns.startsWith(prefix)) {
                enabled = not === 0 ? true : false;
                continue;
            }
        }
        const match2 = expr.slice(not).match(/^\*(?<suffix>[^*]+)$/);
        if (match2) {
            const suffix = match2.groups?.suffix;
            if (ns.endsWith(suffix)) {
                enabled = not === 0 ? true : false;
                continue;
            }
        }
        if (expr.slice(not) === ns) {
            enabled = not === 0 ? true : false;
        }
    }
    return enabled;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/config.mjs


const globalConfig = {
    namespaces: undefined,
    showDate: false,
    useColors: true,
    web: isBrowser()
};
function setConfig(options) {
    let changed = 0;
    if (options.namespaces !== undefined && globalConfig.namespaces !== options.namespaces) {
        globalConfig.namespaces = options.namespaces;
        changed++;
    }
    if (options.showDate !== undefined && globalConfig.showDate !== options.showDate) {
        globalConfig.showDate = options.showDate;
        changed++;
    }
    if (options.useColors !== undefined && globalConfig.useColors !== options.useColors) {
        globalConfig.useColors = options.useColors;
        changed++;
    }
    if (changed > 0) {
        evalAllNS();
    }
    return changed > 0;
}
function getConfig() {
    const rc = Object.create(null);
    for (const [key, value] of Object.entries(globalConfig)) {
        Object.defineProperty(rc, key, {
            enumerable: true,
            writable: false,
            value: value
        });
    }
    return rc;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/getColorDepth.mjs
function getColorDepth() {
    if (typeof process?.stdout?.getColorDepth === 'function') {
        return process.stdout.getColorDepth();
    }
    return 24;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/isTTY.mjs
function isTTY() {
    if (process?.stdout?.isTTY !== undefined) {
        return process?.stdout?.isTTY;
    }
    return true;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/detectOutputDevice.mjs


const cssColors = [
    '#008000',
    '#808000',
    '#000080',
    '#800080',
    '#008080',
    '#c0c0c0',
    '#808080',
    '#ff0000',
    '#00ff00',
    '#ffff00',
    '#0000ff',
    '#ff00ff',
    '#00ffff',
    '#ffffff'
];
function createGetColorScheme(isWeb) {
    return function getColorScheme() {
        if (isWeb()) {
            return 'css';
        }
        if (false === isTTY()) {
            return 'ansi2';
        }
        const depth = getColorDepth();
        switch (depth) {
        case 1:
            return 'ansi2';
        case 4:
            return 'ansi16';
        }
        return 'ansi256';
    };
}
function createColorSelector(getScheme) {
    let prevColorIndex = -1;
    const colorScheme = getScheme();
    return function pickColor() {
        if (colorScheme === 'css') {
            prevColorIndex = (prevColorIndex + 1) % cssColors.length;
            const color = cssColors[prevColorIndex];
            return color;
        }
        if (colorScheme === 'ansi2') {
            return undefined;
        }
        prevColorIndex = (prevColorIndex + 1) % 16;
        if (prevColorIndex === 0) {
            prevColorIndex++;
        }
        if (prevColorIndex < 8) {
            return `\u001b[${ 30 + prevColorIndex }m`;
        }
        return `\u001b[${ 38 + prevColorIndex };1m`;
    };
}
function createOutputDevice(getScheme, output = console.log, addTimeDiff, addDate) {
    const colorScheme = getScheme();
    return function outputDevice(ns, text, assignedColor, ts, diff) {
        if (colorScheme === 'ansi2') {
            if (addDate) {
                output('%s %s %s %s', addDate(ts), ns, text);
            } else {
                output('%s %s +%s', ns, text, addTimeDiff(diff));
            }
            return;
        }
        if (colorScheme === 'css') {
            if (assignedColor) {
                output('%c%s %c%s %c+%s', assignedColor, ns, 'color:black', assignedColor, addTimeDiff(diff));
            } else if (addDate) {
                output('%s %s %s', addDate(ts), ns, text);
            } else {
                output('%s %s +%s', ns, addTimeDiff(diff));
            }
            return;
        }
        if (assignedColor) {
            output('%s%s%s %s %s+%s%s', assignedColor, ns, '\x1B[0m', text, assignedColor, addTimeDiff(diff), '\x1B[0m');
        } else if (addDate) {
            output('%s %s %s', addDate(ts), ns, text);
        } else {
            output('%s %s +%s', ns, text, addTimeDiff(diff));
        }
    };
}
;// CONCATENATED MODULE: ./node_modules/ms/dist/index.mjs
// Helpers.
const s = 1000;
const m = s * 60;
const h = m * 60;
const d = h * 24;
const w = d * 7;
const y = d * 365.25;
function ms(value, options) {
    try {
        if (typeof value === 'string' && value.length > 0) {
            return parse(value);
        }
        else if (typeof value === 'number' && isFinite(value)) {
            return options?.long ? fmtLong(value) : fmtShort(value);
        }
        throw new Error('Value is not a string or number.');
    }
    catch (error) {
        const message = isError(error)
            ? `${error.message}. value=${JSON.stringify(value)}`
            : 'An unknown error has occured.';
        throw new Error(message);
    }
}
/**
 * Parse the given `str` and return milliseconds.
 */
function parse(str) {
    str = String(str);
    if (str.length > 100) {
        throw new Error('Value exceeds the maximum length of 100 characters.');
    }
    const match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
    if (!match) {
        return NaN;
    }
    const n = parseFloat(match[1]);
    const type = (match[2] || 'ms').toLowerCase();
    switch (type) {
        case 'years':
        case 'year':
        case 'yrs':
        case 'yr':
        case 'y':
            return n * y;
        case 'weeks':
        case 'week':
        case 'w':
            return n * w;
        case 'days':
        case 'day':
        case 'd':
            return n * d;
        case 'hours':
        case 'hour':
        case 'hrs':
        case 'hr':
        case 'h':
            return n * h;
        case 'minutes':
        case 'minute':
        case 'mins':
        case 'min':
        case 'm':
            return n * m;
        case 'seconds':
        case 'second':
        case 'secs':
        case 'sec':
        case 's':
            return n * s;
        case 'milliseconds':
        case 'millisecond':
        case 'msecs':
        case 'msec':
        case 'ms':
            return n;
        default:
            // This should never occur.
            throw new Error(`The unit ${type} was matched, but no matching case exists.`);
    }
}
/* harmony default export */ const dist = (ms);
/**
 * Short format for `ms`.
 */
function fmtShort(ms) {
    const msAbs = Math.abs(ms);
    if (msAbs >= d) {
        return `${Math.round(ms / d)}d`;
    }
    if (msAbs >= h) {
        return `${Math.round(ms / h)}h`;
    }
    if (msAbs >= m) {
        return `${Math.round(ms / m)}m`;
    }
    if (msAbs >= s) {
        return `${Math.round(ms / s)}s`;
    }
    return `${ms}ms`;
}
/**
 * Long format for `ms`.
 */
function fmtLong(ms) {
    const msAbs = Math.abs(ms);
    if (msAbs >= d) {
        return plural(ms, msAbs, d, 'day');
    }
    if (msAbs >= h) {
        return plural(ms, msAbs, h, 'hour');
    }
    if (msAbs >= m) {
        return plural(ms, msAbs, m, 'minute');
    }
    if (msAbs >= s) {
        return plural(ms, msAbs, s, 'second');
    }
    return `${ms} ms`;
}
/**
 * Pluralization helper.
 */
function plural(ms, msAbs, n, name) {
    const isPlural = msAbs >= n * 1.5;
    return `${Math.round(ms / n)} ${name}${isPlural ? 's' : ''}`;
}
/**
 * A type guard for errors.
 */
function isError(error) {
    return typeof error === 'object' && error !== null && 'message' in error;
}

;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/formatters.mjs

function addDate(time = Date.now()) {
    return new Date(time).toISOString();
}
function addTimeDiff(timeDiff) {
    return dist(timeDiff);
}
function toJSON(arg) {
    return JSON.stringify(arg);
}
function fallBackFormatter(arg) {
    return '' + arg;
}
const formatters = {
    s: function (args) {
        return new String(args).toString();
    },
    j: toJSON,
    d: function (args) {
        return '' + args;
    },
    o: toJSON
};
function formatToString(key, data) {
    const formatter = formatters[key] || fallBackFormatter;
    const rc = formatter(data);
    return rc;
}
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/utils/getLineInfo.mjs

function nonEmptyString(line) {
    return typeof line === 'string' && line.trim().length > 0;
}
function getGlobalCall(errLine) {
    const regExp = /^\s+at (.*):([\d]+):([\d]+)$/;
    let matched = errLine.match(regExp);
    if (matched === null) {
        return undefined;
    }
    try {
        const pathname = matched[1].startsWith('file') ? new URL(matched[1]).pathname : matched[1];
        if (!nonEmptyString(pathname)) {
            throw new Error(`internal error #005: pathname is not a non-empty string, matched: ${ errLine }`);
        }
        const line = 1 * matched[2];
        const column = 1 * matched[3];
        return {
            pathname,
            line,
            column
        };
    } catch (err) {
        throw new Error(`internal error #001: (see ReadMe) please file an issue: [${ err.message }]`);
    }
}
function getInFunctionCall(errLine) {
    const regExp = /^\s+at\s(.*)\s\((.*):([\d]+):([\d]+)\)$/;
    const matched = errLine.match(regExp);
    if (matched === null) {
        return undefined;
    }
    try {
        const fnName = matched[1];
        const pathname = matched[2].startsWith('file') ? new URL(matched[2]).pathname : matched[2];
        if (!nonEmptyString(pathname)) {
            throw new Error(`internal error #006: pathname is not a non-empty string, matched: ${ errLine }`);
        }
        const line = 1 * matched[3];
        const column = 1 * matched[4];
        return {
            fnName,
            pathname,
            line,
            column
        };
    } catch (err) {
        throw new Error(`internal error #002: (see ReadMe) please file an issue: [${ err.message }]`);
    }
}
function getLineInfo(n = 2) {
    const err = new Error('dummy');
    const lines = (err.stack || '').split('\n');
    if (lines[n] === undefined) {
        throw new Error(`internal error #003: (see ReadMe) please file an issue: [${ err.message }]`);
    }
    let info = getGlobalCall(lines[n]);
    if (!info) {
        info = getInFunctionCall(lines[n]);
    }
    if (!info) {
        throw new Error('internal error #004: (see ReadMe) please file an issue');
    }
    return info;
}
/* harmony default export */ const utils_getLineInfo = (getLineInfo);
;// CONCATENATED MODULE: ./node_modules/@mangos/debug/dist/esm/index.mjs








const nsMap = new Map();
const getColorScheme = createGetColorScheme(isBrowser);
const colorPicker = createColorSelector(getColorScheme);
function evalAllNS() {
    for (const info of nsMap.values()) {
        info.reInit();
    }
}
function createNs(ns) {
    let nsInfo;
    let showDate = false;
    let useColors = true;
    let nsSelected = false;
    const web = isBrowser();
    const regExp = /(?<!%)%(?<formatSpec>[A-Za-z])/g;
    let selectedColor;
    let runningThisInit = false;
    function evaluateConfig() {
        let configParamsChanged = 0;
        if (web) {
            const nsSelectedTemp = isNSSelected(ns, globalThis.localStorage.getItem('DEBUG'));
            if (nsSelectedTemp !== nsSelected) {
                nsSelected = nsSelectedTemp;
                configParamsChanged++;
            }
            const showDateTemp = !trueOrFalse(globalThis.localStorage.getItem('DEBUG_HIDE_DATE'), true);
            if (showDateTemp !== showDate) {
                showDate = showDateTemp;
                configParamsChanged++;
            }
            const useColorsTemp = trueOrFalse(globalThis.localStorage.getItem('DEBUG_COLORS'), true);
            if (showDateTemp === true) {
                if (useColors !== false) {
                    useColors = false;
                    configParamsChanged++;
                }
            } else if (useColorsTemp !== useColors) {
                useColors = useColorsTemp;
                if (useColors && selectedColor === undefined && getColorScheme() !== 'ansi2') {
                    selectedColor = colorPicker();
                }
                configParamsChanged++;
            }
            if (configParamsChanged) {
                evalAllNS();
            }
            return;
        } else {
            const config = getConfig();
            if (config.namespaces !== undefined) {
                const nsSelectionTemp = isNSSelected(ns, config.namespaces);
                if (nsSelectionTemp !== nsSelected) {
                    nsSelected = nsSelectionTemp;
                    configParamsChanged++;
                }
                if (config.showDate !== showDate) {
                    showDate = config.showDate;
                    configParamsChanged++;
                }
                if (config.showDate === true) {
                    if (useColors === true) {
                        configParamsChanged++;
                    }
                    useColors = false;
                } else if (config.useColors !== useColors) {
                    useColors = config.useColors;
                    configParamsChanged++;
                }
                if (useColors && selectedColor === undefined && getColorScheme() !== 'ansi2') {
                    selectedColor = colorPicker();
                }
                if (configParamsChanged) {
                    evalAllNS();
                }
                return;
            }
            const nsSelectionPatternTemp = process.env['DEBUG'] || null;
            const showDateTemp = !trueOrFalse(process.env['DEBUG_HIDE_DATE'], true);
            const useColorsTemp = trueOrFalse(process.env['DEBUG_COLORS'], true);
            setConfig({
                namespaces: nsSelectionPatternTemp,
                showDate: showDateTemp,
                useColors: useColorsTemp
            });
            evaluateConfig();
        }
    }
    function init() {
        if (runningThisInit) {
            return;
        }
        runningThisInit = true;
        evaluateConfig();
        runningThisInit = false;
        if (nsInfo === undefined) {
            const nsInfoTemp = nsMap.get(ns);
            if (nsInfoTemp === undefined) {
                nsInfo = {
                    enabled: nsSelected,
                    reInit: () => init(),
                    color: selectedColor
                };
                nsMap.set(ns, nsInfo);
            } else {
                nsInfo = nsInfoTemp;
            }
            return;
        }
        nsInfo.enabled = nsSelected;
        nsInfo.color = selectedColor;
    }
    function createPrinter() {
        const outputDevice = createOutputDevice(getColorScheme, console.log, addTimeDiff, showDate ? addDate : undefined);
        function printer(format, ...args) {
            if (nsInfo === undefined) {
                return;
            }
            if (nsInfo.enabled !== true) {
                return;
            }
            const now = Date.now();
            if (nsInfo.lastTime === undefined) {
                nsInfo.lastTime = now;
                nsInfo.diff = 0;
            } else {
                nsInfo.diff = now - nsInfo.lastTime;
                nsInfo.lastTime = now;
            }
            const matches = Array.from(format.matchAll(regExp));
            if (matches.length === 0) {
                return outputDevice(ns, format, nsInfo.color, nsInfo.lastTime, nsInfo.diff);
            }
            const nrArguments = Math.min(matches.length, args.length);
            const interpolated = [];
            let i = 0;
            do {
                const start = i > 0 ? (matches[i - 1]?.index || 0) + 2 : 0;
                const stop = matches[i]?.index;
                if (start !== stop) {
                    interpolated.push(format.slice(start, stop));
                }
                const regExpMatch = matches[i];
                const formatSpec = regExpMatch?.groups?.formatSpec;
                interpolated.push(formatToString(formatSpec, args[i]));
                i++;
            } while (i < nrArguments);
            const last = (matches[nrArguments - 1]?.index || 0) + 2;
            if (format.length > last) {
                interpolated.push(format.slice(last, format.length));
            }
            const output = interpolated.join('');
            return outputDevice(ns, output, nsInfo.color, nsInfo.lastTime, nsInfo.diff);
        }
        Object.defineProperties(printer, {
            color: {
                get() {
                    return nsInfo?.color;
                },
                enumerable: true
            },
            diff: {
                get() {
                    return nsInfo?.diff;
                },
                enumerable: true
            },
            enabled: {
                get() {
                    return nsInfo?.enabled;
                },
                enumerable: true
            },
            lastTime: {
                get() {
                    return nsInfo?.lastTime;
                },
                enumerable: true
            }
        });
        return printer;
    }
    init();
    return createPrinter();
}


/* harmony default export */ const esm = ((/* unused pure expression or super */ null && (createNs)));

/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringify)
});

// UNUSED EXPORTS: normalize_options

;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/get.js
// Lodash implementation of `get`

const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp(
  // Match anything that isn't a dot or bracket.
  "[^.[\\]]+" +
    "|" +
    // Or match property names within brackets.
    "\\[(?:" +
    // Match a non-string expression.
    "([^\"'][^[]*)" +
    "|" +
    // Or match strings (supports escaping characters).
    "([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2" +
    ")\\]" +
    "|" +
    // Or match "" as the space between consecutive dots or empty brackets.
    "(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))",
  "g",
);
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;

const getTag = function (value) {
  // if (!value) value === undefined ? "[object Undefined]" : "[object Null]";
  return Object.prototype.toString.call(value);
};

const isSymbol = function (value) {
  const type = typeof value;
  return (
    type === "symbol" ||
    (type === "object" && value && getTag(value) === "[object Symbol]")
  );
};

const isKey = function (value, object) {
  if (Array.isArray(value)) {
    return false;
  }
  const type = typeof value;
  if (
    type === "number" ||
    type === "symbol" ||
    type === "boolean" ||
    !value ||
    isSymbol(value)
  ) {
    return true;
  }
  return (
    reIsPlainProp.test(value) ||
    !reIsDeepProp.test(value) ||
    (object != null && value in Object(object))
  );
};

const stringToPath = function (string) {
  const result = [];
  if (string.charCodeAt(0) === charCodeOfDot) {
    result.push("");
  }
  string.replace(rePropName, function (match, expression, quote, subString) {
    let key = match;
    if (quote) {
      key = subString.replace(reEscapeChar, "$1");
    } else if (expression) {
      key = expression.trim();
    }
    result.push(key);
  });
  return result;
};

const castPath = function (value, object) {
  if (Array.isArray(value)) {
    return value;
  } else {
    return isKey(value, object) ? [value] : stringToPath(value);
  }
};

const toKey = function (value) {
  if (typeof value === "string" || isSymbol(value)) return value;
  const result = `${value}`;
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
};

const get = function (object, path) {
  path = castPath(path, object);
  let index = 0;
  const length = path.length;
  while (object != null && index < length) {
    object = object[toKey(path[index++])];
  }
  return index && index === length ? object : undefined;
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function (columns) {
  if (columns === undefined || columns === null) {
    return [undefined, undefined];
  }
  if (typeof columns !== "object") {
    return [Error('Invalid option "columns": expect an array or an object')];
  }
  if (!Array.isArray(columns)) {
    const newcolumns = [];
    for (const k in columns) {
      newcolumns.push({
        key: k,
        header: columns[k],
      });
    }
    columns = newcolumns;
  } else {
    const newcolumns = [];
    for (const column of columns) {
      if (typeof column === "string") {
        newcolumns.push({
          key: column,
          header: column,
        });
      } else if (
        typeof column === "object" &&
        column !== null &&
        !Array.isArray(column)
      ) {
        if (!column.key) {
          return [
            Error('Invalid column definition: property "key" is required'),
          ];
        }
        if (column.header === undefined) {
          column.header = column.key;
        }
        newcolumns.push(column);
      } else {
        return [
          Error("Invalid column definition: expect a string or an object"),
        ];
      }
    }
    columns = newcolumns;
  }
  return [undefined, columns];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ");
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString()
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_options.js




const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    return [
      new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
        "option `bom` is optional and must be a boolean value,",
        `got ${JSON.stringify(options.bom)}`,
      ]),
    ];
  }
  // Normalize option `delimiter`
  if (options.delimiter === undefined || options.delimiter === null) {
    options.delimiter = ",";
  } else if (Buffer.isBuffer(options.delimiter)) {
    options.delimiter = options.delimiter.toString();
  } else if (typeof options.delimiter !== "string") {
    return [
      new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
        "option `delimiter` must be a buffer or a string,",
        `got ${JSON.stringify(options.delimiter)}`,
      ]),
    ];
  }
  // Normalize option `quote`
  if (options.quote === undefined || options.quote === null) {
    options.quote = '"';
  } else if (options.quote === true) {
    options.quote = '"';
  } else if (options.quote === false) {
    options.quote = "";
  } else if (Buffer.isBuffer(options.quote)) {
    options.quote = options.quote.toString();
  } else if (typeof options.quote !== "string") {
    return [
      new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
        "option `quote` must be a boolean, a buffer or a string,",
        `got ${JSON.stringify(options.quote)}`,
      ]),
    ];
  }
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `escape_formulas`
  if (
    options.escape_formulas === undefined ||
    options.escape_formulas === null
  ) {
    options.escape_formulas = false;
  } else if (typeof options.escape_formulas !== "boolean") {
    return [
      new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
        "option `escape_formulas` must be a boolean,",
        `got ${JSON.stringify(options.escape_formulas)}`,
      ]),
    ];
  }
  // Normalize option `quoted_empty`
  if (options.quoted_empty === undefined || options.quoted_empty === null) {
    options.quoted_empty = undefined;
  } else {
    // todo
  }
  // Normalize option `quoted_match`
  if (
    options.quoted_match === undefined ||
    options.quoted_match === null ||
    options.quoted_match === false
  ) {
    options.quoted_match = null;
  } else if (!Array.isArray(options.quoted_match)) {
    options.quoted_match = [options.quoted_match];
  }
  if (options.quoted_match) {
    for (const quoted_match of options.quoted_match) {
      const isString = typeof quoted_match === "string";
      const isRegExp = quoted_match instanceof RegExp;
      if (!isString && !isRegExp) {
        return [
          new CsvError("CSV_OPTION_QUOTED_MATCH", [
            "option `quoted_match` must be a string or a regex,",
            `got ${JSON.stringify(options.quoted_match)}`,
          ]),
        ];
      }
    }
  }
  // Normalize option `quoted_string`
  if (options.quoted_string === undefined || options.quoted_string === null) {
    options.quoted_string = false;
  } else {
    // todo
  }
  // Normalize option `eof`
  if (options.eof === undefined || options.eof === null) {
    options.eof = true;
  } else {
    // todo
  }
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === null) {
    options.escape = '"';
  } else if (Buffer.isBuffer(options.escape)) {
    options.escape = options.escape.toString();
  } else if (typeof options.escape !== "string") {
    return [
      Error(
        `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`,
      ),
    ];
  }
  if (options.escape.length > 1) {
    return [
      Error(
        `Invalid Option: escape must be one character, got ${options.escape.length} characters`,
      ),
    ];
  }
  // Normalize option `header`
  if (
    options.header === undefined ||
    options.header === null ||
    options.header === false
  ) {
    options.header = false;
  } else if (options.header !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER",
      [
        "option `header` is expected to be a boolean,",
        `got ${JSON.stringify(options.header)}`,
      ],
      options,
    );
  }
  // Normalize option `headers_as_comment`
  if (
    options.header_as_comment === undefined ||
    options.header_as_comment === null ||
    options.header_as_comment === false
  ) {
    options.header_as_comment = false;
  } else if (options.header_as_comment === true) {
    options.header_as_comment = "#";
  } else if (Buffer.isBuffer(options.header_as_comment)) {
    options.header_as_comment = options.header_as_comment.toString();
  } else if (typeof options.header_as_comment !== "string") {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
      [
        "option `header_as_comment` must be a boolean, a string or a buffer,",
        `got ${JSON.stringify(options.header_as_comment)}`,
      ],
      options,
    );
  }
  // if (options.header_as_comment && !options.comment?.length) {
  //   throw new CsvError(
  //     "CSV_INVALID_OPTION_COMMENT",
  //     [
  //       "option `comment` must be a non empty string or buffer when using `header_as_comment`,",
  //       `got ${JSON.stringify(options.comment)}`,
  //     ],
  //     options,
  //   );
  // }
  // Header is always enabled with `header_as_comment`
  // if (options.header_as_comment === true) {
  //   options.header = true;
  // }
  // Normalize option `columns`
  const [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== undefined) return [errColumns];
  options.columns = columns;
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `cast`
  if (options.cast === undefined || options.cast === null) {
    options.cast = {};
  } else {
    // todo
  }
  // Normalize option cast.bigint
  if (options.cast.bigint === undefined || options.cast.bigint === null) {
    // Cast boolean to string by default
    options.cast.bigint = (value) => "" + value;
  }
  // Normalize option cast.boolean
  if (options.cast.boolean === undefined || options.cast.boolean === null) {
    // Cast boolean to string by default
    options.cast.boolean = (value) => (value ? "1" : "");
  }
  // Normalize option cast.date
  if (options.cast.date === undefined || options.cast.date === null) {
    // Cast date to timestamp string by default
    options.cast.date = (value) => "" + value.getTime();
  }
  // Normalize option cast.number
  if (options.cast.number === undefined || options.cast.number === null) {
    // Cast number to string using native casting by default
    options.cast.number = (value) => "" + value;
  }
  // Normalize option cast.object
  if (options.cast.object === undefined || options.cast.object === null) {
    // Stringify object as JSON by default
    options.cast.object = (value) => JSON.stringify(value);
  }
  // Normalize option cast.string
  if (options.cast.string === undefined || options.cast.string === null) {
    // Leave string untouched
    options.cast.string = function (value) {
      return value;
    };
  }
  // Normalize option `on_record`
  if (
    options.on_record !== undefined &&
    typeof options.on_record !== "function"
  ) {
    return [Error(`Invalid Option: "on_record" must be a function.`)];
  }
  // Normalize option `quote_record_delimiter`
  if (
    options.quote_record_delimiter === undefined ||
    options.quote_record_delimiter === null
  ) {
    options.quote_record_delimiter = !options.record_delimiter;
  } else if (typeof options.quote_record_delimiter !== "boolean") {
    return [
      new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
        "option `quote_record_delimiter` must be a boolean,",
        `got ${JSON.stringify(options.quote_record_delimiter)}`,
      ]),
    ];
  }
  // Normalize option `record_delimiter`
  if (
    options.record_delimiter === undefined ||
    options.record_delimiter === null
  ) {
    options.record_delimiter = "\n";
  } else if (Buffer.isBuffer(options.record_delimiter)) {
    options.record_delimiter = options.record_delimiter.toString();
  } else if (typeof options.record_delimiter !== "string") {
    return [
      Error(
        `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`,
      ),
    ];
  }
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = "\n";
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = "\r\n";
      break;
    case "ascii":
      options.record_delimiter = "\u001e";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [undefined, options];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/index.js




const bom_utf8 = Buffer.from([239, 187, 191]);
// True when appending `separator` after `value` would let `parse` find
// `separator` starting inside `value`. Besides the field containing the whole
// separator, this also covers boundary fusion: a field whose tail is a
// non-empty prefix of a multi-character separator merges with the appended
// separator (eg value "a:" + delimiter "::" => "a:::", matched at offset 1).
// Such fields must be quoted to round-trip, like RFC 4180 fields containing the
// delimiter, generalized to multi-character delimiters and record delimiters.
const emits_separator = function (value, separators) {
  return separators.some(
    (separator) =>
      separator.length !== 0 &&
      (value.indexOf(separator) !== -1 ||
        (separator.length > 1 &&
          (value + separator).indexOf(separator) < value.length)),
  );
};
// True when `value` matches one of the `quoted_match` patterns. The regexps
// come from the user and the same objects are reused for every field, so the
// test must not depend on their state: `RegExp.prototype.test` advances
// `lastIndex` on a global or sticky regexp, which would make a match in one
// field move where the next field starts matching. `String.prototype.search`
// searches from the start and restores `lastIndex`, and is equivalent to
// `test` for the stateless regexps.
const matches_quoted_match = function (value, quoted_match) {
  if (!quoted_match) return false;
  return quoted_match.some((pattern) =>
    typeof pattern === "string"
      ? value.indexOf(pattern) !== -1
      : value.search(pattern) !== -1,
  );
};

const stringifier = function (options, state, info) {
  return {
    options: options,
    state: state,
    info: info,
    __transform: function (chunk, push) {
      // Chunk validation
      if (!Array.isArray(chunk) && typeof chunk !== "object") {
        return Error(
          `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`,
        );
      }
      // Detect columns from the first record
      if (this.info.records === 0) {
        if (Array.isArray(chunk)) {
          if (
            this.options.header === true &&
            this.options.columns === undefined
          ) {
            return Error(
              "Undiscoverable Columns: header option requires column option or object records",
            );
          }
        } else if (this.options.columns === undefined) {
          const [err, columns] = normalize_columns(Object.keys(chunk));
          if (err) return;
          this.options.columns = columns;
        }
      }
      // Emit the header
      if (this.info.records === 0) {
        this.bom(push);
        const err = this.headers(push);
        if (err) return err;
      }
      // Emit and stringify the record if an object or an array
      try {
        // this.emit('record', chunk, this.info.records);
        if (this.options.on_record) {
          this.options.on_record(chunk, this.info.records);
        }
      } catch (err) {
        return err;
      }
      // Convert the record into a string
      let err, chunk_string;
      if (this.options.eof) {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          chunk_string = chunk_string + this.options.record_delimiter;
        }
      } else {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          if (this.options.header || this.info.records) {
            chunk_string = this.options.record_delimiter + chunk_string;
          }
        }
      }
      // Emit the csv
      this.info.records++;
      push(chunk_string);
    },
    stringify: function (chunk, chunkIsHeader = false) {
      if (typeof chunk !== "object") {
        return [undefined, chunk];
      }
      const { columns } = this.options;
      const record = [];
      // Record is an array
      if (Array.isArray(chunk)) {
        // We are getting an array but the user has specified output columns. In
        // this case, we respect the columns indexes
        const length = columns
          ? Math.min(chunk.length, columns.length)
          : chunk.length;
        // Cast record elements
        for (let i = 0; i < length; i++) {
          const field = chunk[i];
          const [err, value] = this.__cast(field, {
            index: i,
            column: i,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
        // Record is a literal object
        // `columns` is always defined: it is either provided or discovered.
      } else {
        for (let i = 0; i < columns.length; i++) {
          const field = get(chunk, columns[i].key);
          const [err, value] = this.__cast(field, {
            index: i,
            column: columns[i].key,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      }
      let csvrecord = "";
      for (let i = 0; i < record.length; i++) {
        let options, err;

        let [value, field] = record[i];
        if (typeof value === "string") {
          options = this.options;
        } else if (is_object(value)) {
          // Value is considerered as a mix of a value and options
          options = { ...value };
          value = options.value;
          delete options.value;
          if (
            typeof value !== "string" &&
            value !== undefined &&
            value !== null
          ) {
            if (err)
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`,
                ),
              ];
          }
          // Merge global options with the ones returned by cast
          options = { ...this.options, ...options };
          [err, options] = normalize_options(options);
          if (err !== undefined) {
            return [err];
          }
        } else if (value === undefined || value === null) {
          options = this.options;
        } else {
          return [
            Error(
              `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`,
            ),
          ];
        }
        const {
          delimiter,
          escape,
          quote,
          quoted,
          quoted_empty,
          quoted_string,
          quoted_match,
          record_delimiter,
          quote_record_delimiter,
          escape_formulas,
        } = options;
        if ("" === value && "" === field) {
          const quotedMatch = matches_quoted_match(value, quoted_match);
          const shouldQuote =
            quotedMatch ||
            true === quoted_empty ||
            (true === quoted_string && false !== quoted_empty);
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (value) {
          if (typeof value !== "string") {
            return [
              Error(
                `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`,
              ),
            ];
          }
          const containsdelimiter = emits_separator(value, [delimiter]);
          const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
          const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
          // Testing `\n` and `\r` covers the three sequences `parse` discovers
          const containsRecordDelimiter = emits_separator(value, [
            record_delimiter,
            ...(quote_record_delimiter === false ? [] : ["\n", "\r"]),
          ]);
          const quotedString = quoted_string && typeof field === "string";
          const quotedMatch = matches_quoted_match(value, quoted_match);
          // See https://github.com/adaltas/node-csv/pull/387
          // More about CSV injection or formula injection, when websites embed
          // untrusted input inside CSV files:
          // https://owasp.org/www-community/attacks/CSV_Injection
          // http://georgemauer.net/2017/10/07/csv-injection.html
          // Apple Numbers unicode normalization is empirical from testing
          if (escape_formulas) {
            switch (value[0]) {
              case "-":
                if (typeof field === "number" || typeof field === "bigint") {
                  break;
                }
                value = `'${value}`;
                break;
              case "=":
              case "+":
              case "@":
              case "\t":
              case "\r":
              case "\uFF1D": // Unicode '='
              case "\uFF0B": // Unicode '+'
              case "\uFF0D": // Unicode '-'
              case "\uFF20": // Unicode '@'
                value = `'${value}`;
                break;
            }
          }
          const shouldQuote =
            containsQuote === true ||
            containsdelimiter ||
            containsRecordDelimiter ||
            quoted ||
            quotedString ||
            quotedMatch;
          if (shouldQuote === true && containsEscape === true) {
            value = value.replaceAll(escape, () => escape + escape);
          }
          if (containsQuote === true) {
            value = value.replaceAll(quote, () => escape + quote);
          }
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (
          quoted_empty === true ||
          (field === "" && quoted_string === true && quoted_empty !== false)
        ) {
          csvrecord += quote + quote;
        }
        if (i !== record.length - 1) {
          csvrecord += delimiter;
        }
      }
      return [undefined, csvrecord];
    },
    bom: function (push) {
      if (this.options.bom !== true) {
        return;
      }
      push(bom_utf8);
    },
    headers: function (push) {
      if (this.options.header === false) {
        return;
      }
      if (this.options.columns === undefined) {
        return;
      }
      let err;
      let headers = this.options.columns.map((column) => column.header);
      if (this.options.eof) {
        [err, headers] = this.stringify(headers, true);
        headers += this.options.record_delimiter;
      } else {
        [err, headers] = this.stringify(headers, true);
      }
      if (err) return err;
      if (this.options.header_as_comment) {
        headers = this.options.header_as_comment + " " + headers;
      }
      push(headers);
    },
    __cast: function (value, context) {
      const type = typeof value;
      try {
        if (type === "string") {
          // Fine for 99% of the cases
          return [undefined, this.options.cast.string(value, context)];
        } else if (type === "bigint") {
          return [undefined, this.options.cast.bigint(value, context)];
        } else if (type === "number") {
          return [undefined, this.options.cast.number(value, context)];
        } else if (type === "boolean") {
          return [undefined, this.options.cast.boolean(value, context)];
        } else if (value instanceof Date) {
          return [undefined, this.options.cast.date(value, context)];
        } else if (type === "object" && value !== null) {
          return [undefined, this.options.cast.object(value, context)];
        } else if (value === null && this.options.cast.null !== undefined) {
          return [undefined, this.options.cast.null(value, context)];
        } else if (
          value === undefined &&
          this.options.cast.undefined !== undefined
        ) {
          return [undefined, this.options.cast.undefined(value, context)];
        } else {
          return [undefined, value];
        }
      } catch (err) {
        return [err];
      }
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/sync.js
/*
CSV Stringify

Please look at the [Sync API](https://csv.js.org/stringify/api/sync/) for
additional information.
*/




const stringify = function (records, opts = {}) {
  const data = [];
  const [err, options] = normalize_options(opts);
  if (err !== undefined) throw err;
  const state = {
    stop: false,
  };
  // Information
  const info = {
    records: 0,
  };
  const api = stringifier(options, state, info);
  for (const record of records) {
    const err = api.__transform(record, function (record) {
      data.push(record);
    });
    if (err !== undefined) throw err;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    const err = api.headers((headers) => {
      data.push(headers);
    });
    if (err !== undefined) throw err;
  }
  return data.join("");
};




/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chebyshev_eval)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);


const printer = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('chebyshev_eval');
function chebyshev_eval(x, a, n) {
    let b0;
    let b1;
    let b2;
    let i;
    if (n < 1 || n > 1000) {
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERR_return_NAN2 */ .x0)(printer, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lineInfo4 */ .LN);
    }
    if (x < -1.1 || x > 1.1) {
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERR_return_NAN2 */ .x0)(printer, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lineInfo4 */ .LN);
    }
    const twox = x * 2;
    b2 = b1 = 0;
    b0 = 0;
    for (i = 1; i <= n; i++) {
        b2 = b1;
        b1 = b0;
        b0 = twox * b1 - b2 + a[n - i];
    }
    return (b0 - b2) * 0.5;
}

/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NumberW)
/* harmony export */ });
class NumberW {
    constructor(v = 0) {
        this._val = v;
    }
    get val() {
        return this._val;
    }
    set val(a) {
        if (Number.isNaN(a)) {
            throw new Error(`trying to set NaN, old value:${ this._val }`);
        }
        this._val = a;
    }
}

/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Toms708)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);



const printer_bratio = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('Toms708.bratio');
const aVec = new Float64Array([
    0.5,
    0.5,
    0.5,
    1,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    5.5,
    10,
    10,
    10,
    10,
    20,
    20,
    20,
    20,
    20,
    30,
    30,
    40,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    3,
    4,
    5
]);
const bVec = new Float64Array([
    0.5,
    0.5,
    0.5,
    0.5,
    0.5,
    0.5,
    0.5,
    1,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    2,
    5,
    0.5,
    5,
    5,
    10,
    5,
    10,
    10,
    20,
    20,
    10,
    10,
    20,
    0.5,
    0.5,
    0.5,
    0.5,
    2,
    3,
    4,
    5,
    2,
    2,
    2,
    2
]);
const fxVec = new Float64Array([
    0.06376856085851985,
    0.2048327646991335,
    1,
    0,
    0.005012562893380045,
    0.0513167019494862,
    0.2928932188134525,
    0.5,
    0.028,
    0.104,
    0.216,
    0.352,
    0.5,
    0.648,
    0.784,
    0.896,
    0.972,
    0.4361908850559777,
    0.1516409096347099,
    0.08978271484375,
    1,
    0.5,
    0.4598773297575791,
    0.2146816102371739,
    0.9507364826957875,
    0.5,
    0.8979413687105918,
    0.2241297491808366,
    0.7586405487192086,
    0.7001783247477069,
    0.0513167019494862,
    0.1055728090000841,
    0.1633399734659245,
    0.2254033307585166,
    0.36,
    0.488,
    0.5904,
    0.67232,
    0.216,
    0.0837,
    0.03078,
    0.010935
]);
const xVec = new Float64Array([
    0.01,
    0.1,
    1,
    0,
    0.01,
    0.1,
    0.5,
    0.5,
    0.1,
    0.2,
    0.3,
    0.4,
    0.5,
    0.6,
    0.7,
    0.8,
    0.9,
    0.5,
    0.9,
    0.5,
    1,
    0.5,
    0.8,
    0.6,
    0.8,
    0.5,
    0.6,
    0.7,
    0.8,
    0.7,
    0.1,
    0.2,
    0.3,
    0.4,
    0.2,
    0.2,
    0.2,
    0.2,
    0.3,
    0.3,
    0.3,
    0.3
]);
class Toms708 {
    static alnrel(a) {
        const p3 = -0.0178874546012214;
        const p2 = 0.405303492862024;
        const p1 = -1.29418923021993;
        const q3 = -0.0845104217945565;
        const q2 = 0.747811014037616;
        const q1 = -1.62752256355323;
        let t = 0;
        let w = 0;
        let x = 0;
        let t2 = 0;
        if (Math.abs(a) > 0.375) {
            x = 1 + a;
            return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
        }
        t = a / (a + 2);
        t2 = t * t;
        w = (((p3 * t2 + p2) * t2 + p1) * t2 + 1) / (((q3 * t2 + q2) * t2 + q1) * t2 + 1);
        return 2 * t * w;
    }
    static algdiv(a, b) {
        const c5 = -0.00165322962780713;
        const c4 = 0.000837308034031215;
        const c3 = -0.00059520293135187;
        const c2 = 0.00079365066682539;
        const c1 = -0.00277777777760991;
        const c0 = 0.0833333333333333;
        let s11 = 0;
        let c = 0;
        let d = 0;
        let h = 0;
        let t = 0;
        let u = 0;
        let v = 0;
        let w = 0;
        let x = 0;
        let s3 = 0;
        let s5 = 0;
        let s7 = 0;
        let x2 = 0;
        let s9 = 0;
        if (a <= b) {
            h = a / b;
            c = h / (1 + h);
            x = 1 / (1 + h);
            d = b + (a - 0.5);
        } else {
            h = b / a;
            c = 1 / (1 + h);
            x = h / (1 + h);
            d = a + (b - 0.5);
        }
        x2 = x * x;
        s3 = 1 + x + x2;
        s5 = 1 + x + x2 * s3;
        s7 = 1 + x + x2 * s5;
        s9 = 1 + x + x2 * s7;
        s11 = 1 + x + x2 * s9;
        t = Math.pow(1 / b, 2);
        w = ((((c5 * s11 * t + c4 * s9) * t + c3 * s7) * t + c2 * s5) * t + c1 * s3) * t + c0;
        w *= c / b;
        u = d * Toms708.alnrel(a / b);
        v = a * ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(b) - 1);
        if (u <= v)
            return w - u - v;
        return w - v - u;
    }
    static apser(a, b, x, eps) {
        const g = 0.577215664901533;
        let j = 0;
        let bx = 0;
        let c = 0;
        let s = 0;
        let t = 0;
        let tol = 0;
        let aj = 0;
        bx = b * x;
        t = x - bx;
        if (b * eps > 0.02) {
            c = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(bx) + g + t;
        } else {
            c = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) + Toms708.psi(b) + g + t;
        }
        tol = 5 * eps * Math.abs(c);
        j = 1;
        s = 0;
        do {
            j++;
            t *= x - bx / j;
            aj = t / j;
            s += aj;
        } while (Math.abs(aj) > tol);
        return -(a * (c + s));
    }
    static basym(a, b, lambda, eps) {
        const a0 = new Array(21).fill(0);
        const b0 = new Array(21).fill(0);
        const c = new Array(21).fill(0);
        const d = new Array(21).fill(0);
        const num = 20;
        const e0 = 1.12837916709551;
        const e1 = 0.353553390593274;
        let h;
        let r0;
        let r1;
        let w0;
        if (a <= b) {
            h = a / b;
            r0 = 1 / (1 + h);
            r1 = (b - a) / b;
            w0 = 1 / Math.sqrt(a * (1 + h));
        } else {
            h = b / a;
            r0 = 1 / (1 + h);
            r1 = (b - a) / a;
            w0 = 1 / Math.sqrt(b * (1 + h));
        }
        const f = a * Toms708.rlog1(-lambda / a) + b * Toms708.rlog1(lambda / b);
        const t = Math.exp(-f);
        if (t === 0)
            return 0;
        const z0 = Math.sqrt(f);
        const z = 0.5 * (z0 / e1);
        const z2 = f + f;
        a0[0] = 2 / 3 * r1;
        c[0] = -0.5 * a0[0];
        d[0] = -c[0];
        let j0 = 0.5 / e0 * Toms708.erfc1(1, z0);
        let j1 = e1;
        let sum = j0 + d[0] * w0 * j1;
        let s = 1;
        const h2 = h * h;
        let hn = 1;
        let w = w0;
        let znm1 = z;
        let zn = z2;
        for (let n = 2; n <= num; n += 2) {
            hn = h2 * hn;
            a0[n] = 2 * r0 * (1 + h * hn) / (n + 2);
            const np1 = n + 1;
            s = s + hn;
            a0[np1] = 2 * r1 * s / (n + 3);
            for (let i = n; i <= np1; i++) {
                const r = -0.5 * (i + 1);
                b0[1] = r * a0[1];
                for (let m = 2; m <= i; m++) {
                    let bsum = 0;
                    const mm1 = m - 1;
                    for (let j = 1; j <= mm1; j++) {
                        const mmj = m - j;
                        bsum = bsum + (j * r - mmj) * a0[j] * b0[mmj];
                    }
                    b0[m] = r * a0[m] + bsum / m;
                }
                c[i] = b0[i] / (i + 1);
                let dsum = 0;
                const im1 = i - 1;
                for (let j = 1; j <= im1; j++) {
                    const imj = i - j;
                    dsum = dsum + d[imj] * c[j];
                }
                d[i] = -(dsum + c[i]);
            }
            j0 = e1 * znm1 + (n - 1) * j0;
            j1 = e1 * zn + n * j1;
            znm1 = z2 * znm1;
            zn = z2 * zn;
            w = w0 * w;
            const t0 = d[n] * w * j0;
            w = w0 * w;
            const t1 = d[np1] * w * j1;
            sum = sum + (t0 + t1);
            if (Math.abs(t0) + Math.abs(t1) <= eps * sum)
                break;
        }
        const u = Math.exp(-Toms708.bcorr(a, b));
        return e0 * t * u * sum;
    }
    static bcorr(a0, b0) {
        const c5 = -0.00165322962780713;
        const c4 = 0.000837308034031215;
        const c3 = -0.00059520293135187;
        const c2 = 0.00079365066682539;
        const c1 = -0.00277777777760991;
        const c0 = 0.0833333333333333;
        let s11 = 0;
        let a = 0;
        let b = 0;
        let c = 0;
        let h = 0;
        let t = 0;
        let w = 0;
        let x = 0;
        let s3 = 0;
        let s5 = 0;
        let s7 = 0;
        let x2 = 0;
        let s9 = 0;
        a = Math.min(a0, b0);
        b = Math.max(a0, b0);
        h = a / b;
        c = h / (1 + h);
        x = 1 / (1 + h);
        x2 = x * x;
        s3 = 1 + (x + x2);
        s5 = 1 + (x + x2 * s3);
        s7 = 1 + (x + x2 * s5);
        s9 = 1 + (x + x2 * s7);
        s11 = 1 + (x + x2 * s9);
        t = Math.pow(1 / b, 2);
        w = ((((c5 * s11 * t + c4 * s9) * t + c3 * s7) * t + c2 * s5) * t + c1 * s3) * t + c0;
        w = w * (c / b);
        t = Math.pow(1 / a, 2);
        return (((((c5 * t + c4) * t + c3) * t + c2) * t + c1) * t + c0) / a + w;
    }
    static beta_cdf_values(nData, a, b, x, fx) {
        const nMax = 42;
        if (nData.val < 0)
            nData.val = 0;
        nData.val++;
        if (nData.val > nMax) {
            nData.val = 0;
            a.val = b.val = x.val = fx.val = 0;
        } else {
            a.val = aVec[nData.val - 1];
            b.val = bVec[nData.val - 1];
            x.val = xVec[nData.val - 1];
            fx.val = fxVec[nData.val - 1];
        }
    }
    static betaln(a0, b0) {
        const e = 0.918938533204673;
        let a = 0;
        let b = 0;
        let c = 0;
        let h = 0;
        let i = 0;
        let n = 0;
        let u = 0;
        let v = 0;
        let w = 0;
        let z = 0;
        a = Math.min(a0, b0);
        b = Math.max(a0, b0);
        if (a < 1) {
            if (b < 8)
                return Toms708.gamln(a) + Toms708.algdiv(a, b);
            else
                return Toms708.gamln(a) + Toms708.gamln(b) - Toms708.gamln(a + b);
        } else if (a >= 1 && a < 8) {
            if (a < 2 && b < 2) {
                return Toms708.gamln(a) + Toms708.gamln(b) - Toms708.gsumln(a, b);
            } else if (b > 2) {
                w = 0;
                if (b < 8) {
                    n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(b - 1);
                    z = 1;
                    for (i = 1; i <= n; i++) {
                        b--;
                        z *= b / (a + b);
                    }
                    return w + (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(z) + (Toms708.gamln(a) + Toms708.gamln(b) - Toms708.gsumln(a, b));
                } else
                    return Toms708.gamln(a) + Toms708.algdiv(a, b);
            } else if (a > 2) {
                if (b > 1000) {
                    n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(a - 1);
                    w = 1;
                    for (i = 1; i <= n; i++) {
                        a--;
                        w = w * (a / (1 + a / b));
                    }
                    return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(w) - n * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(b) + (Toms708.gamln(a) + Toms708.algdiv(a, b));
                }
                n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(a - 1);
                w = 1;
                for (i = 1; i <= n; i++) {
                    a--;
                    h = a / b;
                    w *= h / (1 + h);
                }
                w = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(w);
                if (b < 8) {
                    n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(b - 1);
                    z = 1;
                    for (i = 1; i <= n; i++) {
                        b--;
                        z *= b / (a + b);
                    }
                    return w + (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(z) + (Toms708.gamln(a) + Toms708.gamln(b) - Toms708.gsumln(a, b));
                } else
                    return w + Toms708.gamln(a) + Toms708.algdiv(a, b);
            }
        }
        w = Toms708.bcorr(a, b);
        h = a / b;
        c = h / (1 + h);
        u = -((a - 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(c));
        v = b * Toms708.alnrel(h);
        if (u > v)
            return -0.5 * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(b) + e + w - u - v;
        else
            return -0.5 * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(b) + e + w - v - u;
    }
    static bfrac(a, b, x, y, lambda, eps) {
        let n = 0;
        let yp1 = 0;
        let alpha = 0;
        let c = 0;
        let e = 0;
        let p = 0;
        let r = 0;
        let s = 0;
        let t = 0;
        let w = 0;
        let c0 = 0;
        let c1 = 0;
        let anp1 = 0;
        let bnp1 = 0;
        let r0 = 0;
        let beta = 0;
        let an = 0;
        let bn = 0;
        let dResult = Toms708.brcomp(a, b, x, y);
        if (dResult === 0)
            return 0;
        c = 1 + lambda;
        c0 = b / a;
        c1 = 1 + 1 / a;
        yp1 = y + 1;
        n = 0;
        p = 1;
        s = a + 1;
        an = 0;
        bn = 1;
        anp1 = 1;
        bnp1 = c / c1;
        r = c1 / c;
        for (;;) {
            n++;
            t = n / a;
            w = n * (b - n) * x;
            e = a / s;
            alpha = p * (p + c0) * e * e * (w * x);
            e = (1 + t) / (c1 + t + t);
            beta = n + w / s + e * (c + n * yp1);
            p = 1 + t;
            s = s + 2;
            t = alpha * an + beta * anp1;
            an = anp1;
            anp1 = t;
            t = alpha * bn + beta * bnp1;
            bn = bnp1;
            bnp1 = t;
            r0 = r;
            r = anp1 / bnp1;
            if (Math.abs(r - r0) <= eps * r)
                break;
            an = an / bnp1;
            bn = bn / bnp1;
            anp1 = r;
            bnp1 = 1;
        }
        dResult *= r;
        return dResult;
    }
    static bgrat(a, b, x, y, w, eps, ierr) {
        let j = 0;
        let l = 0;
        let lnx = 0;
        let nu = 0;
        let n2 = 0;
        const c = new Array(30);
        const d = new Array(30);
        let bm1 = 0;
        let nm1 = 0;
        let i = 0;
        let n = 0;
        let q = 0;
        let r = 0;
        let s = 0;
        let t = 0;
        let u = 0;
        let v = 0;
        let z = 0;
        let sum = 0;
        let bp2n = 0;
        let t2 = 0;
        let coef = 0;
        let dj = 0;
        let cn = 0;
        bm1 = b - 0.5 - 0.5;
        nu = a + 0.5 * bm1;
        if (y <= 0.375) {
            lnx = Toms708.alnrel(-y);
        } else {
            lnx = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
        }
        z = -(nu * lnx);
        if (b * z !== 0) {
            r = b * (1 + Toms708.gam1(b)) * Math.exp(b * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(z));
            r *= Math.exp(a * lnx) * Math.exp(0.5 * bm1 * lnx);
            u = Toms708.algdiv(b, a) + b * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(nu);
            u = r * Math.exp(-u);
            if (u === 0) {
                ierr.val = 1;
                return;
            }
            const p1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
            const q1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
            Toms708.grat1(b, z, r, p1, q1, eps);
            q = q1.val;
            v = 0.25 * Math.pow(1 / nu, 2);
            t2 = 0.25 * lnx * lnx;
            l = w.val / u;
            j = q / r;
            sum = j;
            t = 1;
            cn = 1;
            n2 = 0;
            for (n = 1; n <= 30; n++) {
                bp2n = b + n2;
                j = (bp2n * (bp2n + 1) * j + (z + bp2n + 1) * t) * v;
                n2 = n2 + 2;
                t *= t2;
                cn /= n2 * (n2 + 1);
                c[n - 1] = cn;
                s = 0;
                if (n !== 1) {
                    nm1 = n - 1;
                    coef = b - n;
                    for (i = 1; i <= nm1; i++) {
                        s += coef * c[i - 1] * d[n - i - 1];
                        coef += b;
                    }
                }
                d[n - 1] = bm1 * cn + s / n;
                dj = d[n - 1] * j;
                sum += dj;
                if (sum <= 0) {
                    ierr.val = 1;
                    return;
                }
                if (Math.abs(dj) <= eps * (sum + l)) {
                    break;
                }
            }
            ierr.val = 0;
            w.val += u * sum;
            return;
        } else {
            ierr.val = 1;
            return;
        }
    }
    static brcomp(a, b, x, y) {
        const Const = 0.398942280401433;
        if (x === 0 || y === 0)
            return 0;
        let b0;
        const a0 = Math.min(a, b);
        let lnx;
        let lny;
        let c;
        if (a0 < 8) {
            if (x <= 0.375) {
                lnx = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
                lny = Toms708.alnrel(-x);
            } else {
                if (y <= 0.375) {
                    lnx = Toms708.alnrel(-y);
                    lny = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y);
                } else {
                    lnx = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
                    lny = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y);
                }
                let z = a * lnx + b * lny;
                if (a0 >= 1) {
                    z -= Toms708.betaln(a, b);
                    return Math.exp(z);
                }
                b0 = Math.max(a, b);
                if (b0 < 8) {
                    if (b0 <= 1) {
                        let dResult = Math.exp(z);
                        if (dResult === 0)
                            return 0;
                        const apb = a + b;
                        if (apb <= 1) {
                            z = 1 + Toms708.gam1(apb);
                        } else {
                            const u = a + b - 1;
                            z = (1 + Toms708.gam1(u)) / apb;
                        }
                        c = (1 + Toms708.gam1(a)) * (1 + Toms708.gam1(b)) / z;
                        dResult *= a0 * c / (1 + a0 / b0);
                        return dResult;
                    }
                } else {
                    let u = Toms708.gamln1(a0);
                    const n = b0 - 1;
                    if (n >= 1) {
                        c = 1;
                        for (let i = 1; i <= n; i++) {
                            b0--;
                            c *= b0 / (a0 + b0);
                        }
                        u = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(c) + u;
                    }
                    z -= u;
                    b0--;
                    const apb = a0 + b0;
                    let t;
                    if (apb <= 1) {
                        t = 1 + Toms708.gam1(apb);
                    } else {
                        u = a0 + b0 - 1;
                        t = (1 + Toms708.gam1(u)) / apb;
                    }
                    return a0 * Math.exp(z) * (1 + Toms708.gam1(b0)) / t;
                }
                const u = Toms708.gamln1(a0) + Toms708.algdiv(a0, b0);
                return a0 * Math.exp(z - u);
            }
        }
        let x0;
        let y0;
        let lambda;
        let e;
        let h;
        let u;
        let v;
        if (a <= b) {
            h = a / b;
            x0 = h / (1 + h);
            y0 = 1 / (1 + h);
            lambda = a - (a + b) * x;
        } else {
            h = b / a;
            x0 = 1 / (1 + h);
            y0 = h / (1 + h);
            lambda = (a + b) * y - b;
        }
        e = -lambda / a;
        if (Math.abs(e) <= 0.6) {
            u = Toms708.rlog1(e);
        } else {
            u = e - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x / x0);
        }
        e = lambda / b;
        if (Math.abs(e) > 0.6) {
            v = Toms708.rlog1(e);
        } else {
            v = e - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y / y0);
        }
        const z = Math.exp(-(a * u + b * v));
        return Const * Math.sqrt(b * x0) * z * Math.exp(-Toms708.bcorr(a, b));
    }
    static brcmp1(mu, a, b, x, y) {
        const invSqrtPi = 0.398942280401433;
        let c;
        let u;
        let apb;
        const a0 = Math.min(a, b);
        if (a0 < 8) {
            let lnx;
            let lny;
            if (x <= 0.375) {
                lnx = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
                lny = Toms708.alnrel(-x);
            } else {
                if (y <= 0.375) {
                    lnx = Toms708.alnrel(-y);
                    lny = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y);
                } else {
                    lnx = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
                    lny = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y);
                }
            }
            let z = a * lnx + b * lny;
            if (a0 >= 1) {
                z -= Toms708.betaln(a, b);
                return Toms708.esum(mu, z);
            }
            let b0 = Math.max(a, b);
            if (b0 >= 8) {
                u = Toms708.gamln1(a0) + Toms708.algdiv(a0, b0);
                return a0 * Toms708.esum(mu, z - u);
            }
            if (b0 <= 1) {
                let dResult = Toms708.esum(mu, z);
                if (dResult === 0)
                    return 0;
                apb = a + b;
                if (apb <= 1) {
                    z = 1 + Toms708.gam1(apb);
                } else {
                    u = a + b - 1;
                    z = (1 + Toms708.gam1(u)) / apb;
                }
                c = (1 + Toms708.gam1(a)) * (1 + Toms708.gam1(b)) / z;
                dResult *= a0 * c / (1 + a0 / b0);
                return dResult;
            }
            u = Toms708.gamln1(a0);
            const n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(b0 - 1);
            if (n >= 1) {
                c = 1;
                for (let i = 1; i <= n; i++) {
                    b0 -= 1;
                    c = c * (b0 / (a0 + b0));
                }
                u = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(c) + u;
            }
            z -= u;
            b0 -= 1;
            apb = a0 + b0;
            let t;
            if (apb <= 1) {
                t = 1 + Toms708.gam1(apb);
            } else {
                u = a0 + b0 - 1;
                t = (1 + Toms708.gam1(u)) / apb;
            }
            return a0 * Toms708.esum(mu, z) * (1 + Toms708.gam1(b0)) / t;
        }
        let h;
        let x0;
        let y0;
        let lambda;
        if (a <= b) {
            h = a / b;
            x0 = h / (1 + h);
            y0 = 1 / (1 + h);
            lambda = a - (a + b) * x;
        } else {
            h = b / a;
            x0 = 1 / (1 + h);
            y0 = h / (1 + h);
            lambda = (a + b) * y - b;
        }
        let e = -lambda / a;
        if (Math.abs(e) <= 0.6) {
            u = Toms708.rlog1(e);
        } else {
            u = e - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x / x0);
        }
        e = lambda / b;
        let v;
        if (Math.abs(e) <= 0.6) {
            v = Toms708.rlog1(e);
        } else {
            v = e - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y / y0);
        }
        const z = Toms708.esum(mu, -(a * u + b * v));
        return invSqrtPi * Math.sqrt(b * x0) * z * Math.exp(-Toms708.bcorr(a, b));
    }
    static bpser(a, b, x, eps) {
        let n = 0;
        let apb = 0;
        let c = 0;
        let i = 0;
        let m = 0;
        let t = 0;
        let u = 0;
        let w = 0;
        let z = 0;
        let tol = 0;
        let sum = 0;
        let a0 = 0;
        let b0 = 0;
        let dResult = 0;
        if (x === 0) {
            return 0;
        }
        a0 = Math.min(a, b);
        if (a0 >= 1) {
            z = a * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - Toms708.betaln(a, b);
            dResult = Math.exp(z) / a;
        } else {
            b0 = Math.max(a, b);
            if (b0 < 8) {
                if (b0 <= 1) {
                    dResult = Math.pow(x, a);
                    if (dResult === 0) {
                        return 0;
                    }
                    apb = a + b;
                    if (apb <= 1) {
                        z = 1 + Toms708.gam1(apb);
                    } else {
                        u = a + b - 1;
                        z = (1 + Toms708.gam1(u)) / apb;
                    }
                    c = (1 + Toms708.gam1(a)) * (1 + Toms708.gam1(b)) / z;
                    dResult *= c * (b / apb);
                } else {
                    u = Toms708.gamln1(a0);
                    m = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(b0 - 1);
                    if (m >= 1) {
                        c = 1;
                        for (i = 1; i <= m; i++) {
                            b0--;
                            c *= b0 / (a0 + b0);
                        }
                        u = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(c) + u;
                    }
                    z = a * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - u;
                    b0--;
                    apb = a0 + b0;
                    if (apb <= 1) {
                        t = 1 + Toms708.gam1(apb);
                    } else {
                        u = a0 + b0 - 1;
                        t = (1 + Toms708.gam1(u)) / apb;
                    }
                    dResult = Math.exp(z) * (a0 / a) * (1 + Toms708.gam1(b0)) / t;
                }
            } else {
                u = Toms708.gamln1(a0) + Toms708.algdiv(a0, b0);
                z = a * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - u;
                dResult = a0 / a * Math.exp(z);
            }
        }
        if (dResult === 0 || a <= 0.1 * eps) {
            return dResult;
        }
        sum = 0;
        n = 0;
        c = 1;
        tol = eps / a;
        do {
            n++;
            c *= (0.5 + (0.5 - b / n)) * x;
            w = c / (a + n);
            sum += w;
        } while (Math.abs(w) > tol);
        dResult *= 1 + a * sum;
        return dResult;
    }
    static bratio(a, b, x, y, w, w1, ierr) {
        let lambda = 0;
        let ind = 0;
        let n = 0;
        let t = 0;
        let eps = 0;
        let z = 0;
        let a0 = 0;
        let b0 = 0;
        let x0 = 0;
        let y0 = 0;
        eps = Toms708.spmpar(1);
        printer_bratio('eps is: %d', eps);
        w.val = 0;
        w1.val = 0;
        if (a < 0 || b < 0) {
            ierr.val = 1;
            return;
        }
        if (a === 0 && b === 0) {
            ierr.val = 2;
            return;
        }
        if (x < 0 || x > 1) {
            ierr.val = 3;
            return;
        }
        if (y < 0 || y > 1) {
            ierr.val = 4;
            return;
        }
        z = x + y - 0.5 - 0.5;
        if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)(z) > 3 * eps) {
            ierr.val = 5;
            return;
        }
        ierr.val = 0;
        if (x === 0) {
            if (a === 0) {
                ierr.val = 6;
                return;
            } else {
                w.val = 0;
                w1.val = 1;
                return;
            }
        }
        if (y === 0) {
            if (b === 0) {
                ierr.val = 7;
                return;
            } else {
                w.val = 1;
                w1.val = 0;
                return;
            }
        }
        if (a === 0) {
            w.val = 1;
            w1.val = 0;
            return;
        }
        if (b === 0) {
            w.val = 0;
            w1.val = 1;
            return;
        }
        eps = Math.max(eps, 1e-15);
        if (Math.max(a, b) < 0.001 * eps) {
            w.val = b / (a + b);
            w1.val = a / (a + b);
            return;
        }
        ind = 0;
        a0 = a;
        b0 = b;
        x0 = x;
        y0 = y;
        if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .min */ .jk)(a0, b0) <= 1) {
            if (x > 0.5) {
                ind = 1;
                a0 = b;
                b0 = a;
                x0 = y;
                y0 = x;
            }
            if (b0 < (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .min */ .jk)(eps, eps * a0)) {
                w.val = Toms708.fpser(a0, b0, x0, eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (a0 < (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .min */ .jk)(eps, eps * b0) && b0 * x0 <= 1) {
                w1.val = Toms708.apser(a0, b0, x0, eps);
                w.val = 0.5 + (0.5 - w1.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (Math.max(a0, b0) <= 1) {
                if (a0 >= Math.min(0.2, b0) || Math.pow(x0, a0) <= 0.9) {
                    w.val = Toms708.bpser(a0, b0, x0, eps);
                    w1.val = 0.5 + (0.5 - w.val);
                    if (ind === 0) {
                        return;
                    } else {
                        t = w.val;
                        w.val = w1.val;
                        w1.val = t;
                        return;
                    }
                }
                if (x0 >= 0.3) {
                    w1.val = Toms708.bpser(b0, a0, y0, eps);
                    w.val = 0.5 + (0.5 - w1.val);
                    if (ind === 0) {
                        return;
                    } else {
                        t = w.val;
                        w.val = w1.val;
                        w1.val = t;
                        return;
                    }
                }
                n = 20;
                w1.val = Toms708.bup(b0, a0, y0, x0, n, eps);
                b0 += n;
                const ierr1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
                Toms708.bgrat(b0, a0, y0, x0, w1, 15 * eps, ierr1);
                w.val = 0.5 + (0.5 - w1.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (b0 <= 1) {
                w.val = Toms708.bpser(a0, b0, x0, eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (x0 >= 0.3) {
                w1.val = Toms708.bpser(b0, a0, y0, eps);
                w.val = 0.5 + (0.5 - w1.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (x0 < 0.1) {
                if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .pow */ .n7)(x0 * b0, a0) <= 0.7) {
                    w.val = Toms708.bpser(a0, b0, x0, eps);
                    w1.val = 0.5 + (0.5 - w.val);
                    if (ind === 0) {
                        return;
                    } else {
                        t = w.val;
                        w.val = w1.val;
                        w1.val = t;
                        return;
                    }
                }
            }
            if (b0 > 15) {
                const ierr1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
                Toms708.bgrat(b0, a0, y0, x0, w1, 15 * eps, ierr1);
                w.val = 0.5 + (0.5 - w1.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            n = 20;
            w1.val = Toms708.bup(b0, a0, y0, x0, n, eps);
            b0 += n;
            const ierr1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
            Toms708.bgrat(b0, a0, y0, x0, w1, 15 * eps, ierr1);
            w.val = 0.5 + (0.5 - w1.val);
            if (ind === 0) {
                return;
            } else {
                t = w.val;
                w.val = w1.val;
                w1.val = t;
                return;
            }
        }
        if (a <= b) {
            lambda = a - (a + b) * x;
        } else {
            lambda = (a + b) * y - b;
        }
        if (lambda < 0) {
            ind = 1;
            a0 = b;
            b0 = a;
            x0 = y;
            y0 = x;
            lambda = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)(lambda);
        }
        if (b0 < 40 && b0 * x0 <= 0.7) {
            w.val = Toms708.bpser(a0, b0, x0, eps);
            w1.val = 0.5 + (0.5 - w.val);
            if (ind === 0) {
                return;
            } else {
                t = w.val;
                w.val = w1.val;
                w1.val = t;
                return;
            }
        }
        if (b0 < 40) {
            n = Math.trunc(b0);
            b0 -= n;
            if (b0 === 0) {
                n--;
                b0 = 1;
            }
            w.val = Toms708.bup(b0, a0, y0, x0, n, eps);
            if (x0 <= 0.7) {
                w.val += Toms708.bpser(a0, b0, x0, eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (a0 <= 15) {
                n = 20;
                w.val += Toms708.bup(a0, b0, x0, y0, n, eps);
                a0 += n;
            }
            const ierr1 = new _NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
            Toms708.bgrat(a0, b0, x0, y0, w, 15 * eps, ierr1);
            w1.val = 0.5 + (0.5 - w.val);
            if (ind === 0) {
                return;
            } else {
                t = w.val;
                w.val = w1.val;
                w1.val = t;
                return;
            }
        }
        if (a0 <= b0) {
            if (a0 <= 100) {
                w.val = Toms708.bfrac(a0, b0, x0, y0, lambda, 15 * eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            if (lambda > 0.03 * a0) {
                w.val = Toms708.bfrac(a0, b0, x0, y0, lambda, 15 * eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            w.val = Toms708.basym(a0, b0, lambda, 100 * eps);
            w1.val = 0.5 + (0.5 - w.val);
            if (ind === 0) {
                return;
            } else {
                t = w.val;
                w.val = w1.val;
                w1.val = t;
                return;
            }
        } else {
            if (b0 <= 100 || lambda > 0.03 * b0) {
                w.val = Toms708.bfrac(a0, b0, x0, y0, lambda, 15 * eps);
                w1.val = 0.5 + (0.5 - w.val);
                if (ind === 0) {
                    return;
                } else {
                    t = w.val;
                    w.val = w1.val;
                    w1.val = t;
                    return;
                }
            }
            w.val = Toms708.basym(a0, b0, lambda, 100 * eps);
            w1.val = 0.5 + (0.5 - w.val);
            if (ind === 0) {
                return;
            } else {
                t = w.val;
                w.val = w1.val;
                w1.val = t;
                return;
            }
        }
    }
    static bup(a, b, x, y, n, eps) {
        let mu = 0;
        let d = 1;
        let t = 0;
        let r = 0;
        let w = 0;
        let k;
        let l;
        const apb = a + b;
        const ap1 = a + 1;
        if (n !== 1 && a > 1) {
            if (apb >= 1.1 * ap1) {
                mu = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(Math.abs(Toms708.exparg(1)));
                k = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(Toms708.exparg(0));
                if (k < mu) {
                    mu = k;
                }
                t = mu;
                d = Math.exp(-t);
            }
        }
        const dResult = Toms708.brcmp1(mu, a, b, x, y) / a;
        if (n === 1 || dResult === 0) {
            return dResult;
        }
        const nm1 = n - 1;
        w = d;
        k = 0;
        if (b <= 1) {
            const kp1 = k + 1;
            for (let i = kp1; i <= nm1; i++) {
                l = i - 1;
                d = (apb + l) / (ap1 + l) * x * d;
                w += d;
                if (d <= eps * w)
                    break;
            }
            return dResult * w;
        }
        if (y > 0.0001) {
            r = (b - 1) * x / y - a;
            if (r < 1) {
                const kp1 = k + 1;
                for (let i = kp1; i <= nm1; i++) {
                    l = i - 1;
                    d = (apb + l) / (ap1 + l) * x * d;
                    w += d;
                    if (d <= eps * w)
                        break;
                }
                return dResult * w;
            }
            k = nm1;
            t = nm1;
            if (r < t) {
                k = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(r);
            }
        } else {
            k = nm1;
        }
        for (let i = 1; i <= k; i++) {
            l = i - 1;
            d = (apb + l) / (ap1 + l) * x * d;
            w += d;
        }
        if (k === nm1) {
            return dResult * w;
        }
        const kp1 = k + 1;
        for (let i = kp1; i <= nm1; i++) {
            l = i - 1;
            d = (apb + l) / (ap1 + l) * x * d;
            w += d;
            if (d <= eps * w)
                break;
        }
        return dResult * w;
    }
    static erf(x) {
        const c = 0.564189583547756;
        const a = [
            0.000077105849500132,
            -0.00133733772997339,
            0.0323076579225834,
            0.0479137145607681,
            0.128379167095513
        ];
        const b = [
            0.00301048631703895,
            0.0538971687740286,
            0.375795757275549
        ];
        const p = [
            -1.36864857382717e-7,
            0.564195517478974,
            7.21175825088309,
            43.1622272220567,
            152.98928504694,
            339.320816734344,
            451.918953711873,
            300.459261020162
        ];
        const q = [
            1,
            12.7827273196294,
            77.0001529352295,
            277.585444743988,
            638.980264465631,
            931.35409485061,
            790.950925327898,
            300.459260956983
        ];
        const r = [
            2.10144126479064,
            26.2370141675169,
            21.3688200555087,
            4.6580782871847,
            0.282094791773523
        ];
        const s = [
            94.153775055546,
            187.11481179959,
            99.0191814623914,
            18.0124575948747
        ];
        let ax = 0;
        let bot = 0;
        let t = 0;
        let top = 0;
        let x2 = 0;
        ax = Math.abs(x);
        if (ax <= 0.5) {
            t = x * x;
            top = (((a[0] * t + a[1]) * t + a[2]) * t + a[3]) * t + a[4] + 1;
            bot = ((b[0] * t + b[1]) * t + b[2]) * t + 1;
            return x * (top / bot);
        } else {
            if (ax <= 4) {
                top = ((((((p[0] * ax + p[1]) * ax + p[2]) * ax + p[3]) * ax + p[4]) * ax + p[5]) * ax + p[6]) * ax + p[7];
                bot = ((((((q[0] * ax + q[1]) * ax + q[2]) * ax + q[3]) * ax + q[4]) * ax + q[5]) * ax + q[6]) * ax + q[7];
                return x < 0 ? -(0.5 + (0.5 - Math.exp(-x * x) * top / bot)) : 0.5 + (0.5 - Math.exp(-x * x) * top / bot);
            } else {
                if (ax < 5.8) {
                    x2 = x * x;
                    t = 1 / x2;
                    top = (((r[0] * t + r[1]) * t + r[2]) * t + r[3]) * t + r[4];
                    bot = (((s[0] * t + s[2]) * t + s[3]) * t + s[3]) * t + 1;
                    let dResult = (c - top / (x2 * bot)) / ax;
                    dResult = 0.5 + (0.5 - Math.exp(-x2) * dResult);
                    return x < 0 ? -dResult : dResult;
                } else {
                    return Toms708.sign(1, x);
                }
            }
        }
    }
    static erfc1(ind, x) {
        const c = 0.564189583547756;
        const a = [
            0.000077105849500132,
            -0.00133733772997339,
            0.0323076579225834,
            0.0479137145607681,
            0.128379167095513
        ];
        const b = [
            0.00301048631703895,
            0.0538971687740286,
            0.375795757275549
        ];
        const p = [
            -1.36864857382717e-7,
            0.564195517478974,
            7.21175825088309,
            43.1622272220567,
            152.98928504694,
            339.320816734344,
            451.918953711873,
            300.459261020162
        ];
        const q = [
            1,
            12.7827273196294,
            77.0001529352295,
            277.585444743988,
            638.980264465631,
            931.35409485061,
            790.950925327898,
            300.459260956983
        ];
        const r = [
            2.10144126479064,
            26.2370141675169,
            21.3688200555087,
            4.6580782871847,
            0.282094791773523
        ];
        const s = [
            94.153775055546,
            187.11481179959,
            99.0191814623914,
            18.0124575948747
        ];
        let dResult = 0;
        let w = 0;
        let ax = 0;
        let e = 0;
        let bot = 0;
        let t = 0;
        let top = 0;
        ax = Math.abs(x);
        if (ax < 0.5) {
            t = x * x;
            top = (((a[0] * t + a[1]) * t + a[2]) * t + a[3]) * t + a[4] + 1;
            bot = ((b[0] * t + b[1]) * t + b[2]) * t + 1;
            dResult = 0.5 + (0.5 - x * (top / bot));
            if (ind !== 0)
                dResult *= Math.exp(t);
            return dResult;
        } else if (ax <= 4 && ax >= 0.5) {
            top = ((((((p[0] * ax + p[1]) * ax + p[2]) * ax + p[3]) * ax + p[4]) * ax + p[5]) * ax + p[6]) * ax + p[7];
            bot = ((((((q[0] * ax + q[1]) * ax + q[2]) * ax + q[3]) * ax + q[4]) * ax + q[5]) * ax + q[6]) * ax + q[7];
            dResult = top / bot;
        } else {
            if (x <= -5.6) {
                if (ind !== 0)
                    return 2 * Math.exp(x * x);
                else
                    return 2;
            }
            if (ind !== 0) {
                t = Math.pow(1 / x, 2);
                top = (((r[0] * t + r[1]) * t + r[2]) * t + r[3]) * t + r[4];
                bot = (((s[0] * t + s[2]) * t + s[3]) * t + s[3]) * t + 1;
                dResult = (c - t * top / bot) / ax;
            } else {
                if (x > 100 || x * x > -Toms708.exparg(1)) {
                    return 0;
                }
            }
        }
        if (ind !== 0) {
            if (x < 0)
                dResult = 2 * Math.exp(x * x) - dResult;
            return dResult;
        }
        w = x * x;
        t = w;
        e = w - t;
        dResult *= (0.5 + (0.5 - e)) * Math.exp(-t);
        if (x < 0)
            dResult = 2 - dResult;
        return dResult;
    }
    static esum(mu, x) {
        let w = 0;
        if (x <= 0) {
            if (mu < 0) {
                w = mu;
                return Math.exp(w) * Math.exp(x);
            }
            w = mu + x;
            if (w > 0) {
                w = mu;
                return Math.exp(w) * Math.exp(x);
            }
            return Math.exp(w);
        }
        if (mu > 0) {
            w = mu;
            return Math.exp(w) * Math.exp(x);
        }
        w = mu + x;
        if (w < 0) {
            w = mu;
            return Math.exp(w) * Math.exp(x);
        }
        return Math.exp(w);
    }
    static erf_values(nData, x, fx) {
        const nmax = 21;
        const bvec = [
            0,
            0.112462916,
            0.2227025892,
            0.3286267595,
            0.428392355,
            0.5204998778,
            0.6038560908,
            0.6778011938,
            0.7421009647,
            0.7969082124,
            0.8427007929,
            0.8802050696,
            0.9103139782,
            0.9340079449,
            0.9522851198,
            0.9661051465,
            0.9763483833,
            0.9837904586,
            0.9890905016,
            0.9927904292,
            0.995322265
        ];
        const xvec = [
            0,
            0.1,
            0.2,
            0.3,
            0.4,
            0.5,
            0.6,
            0.7,
            0.8,
            0.9,
            1,
            1.1,
            1.2,
            1.3,
            1.4,
            1.5,
            1.6,
            1.7,
            1.8,
            1.9,
            2
        ];
        if (nData.val < 0)
            nData.val = 0;
        nData.val++;
        if (nmax < nData.val) {
            nData.val = 0;
            x.val = 0;
            fx.val = 0;
        } else {
            x.val = xvec[nData.val - 1];
            fx.val = bvec[nData.val - 1];
        }
    }
    static exparg(l) {
        let lnb = 0;
        let m = 0;
        const b = Toms708.ipmpar(4);
        switch (b) {
        case 2:
            lnb = 0.69314718055995;
            break;
        case 8:
            lnb = 2.0794415416798;
            break;
        case 16:
            lnb = 2.7725887222398;
            break;
        default:
            lnb = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(b);
            break;
        }
        if (l !== 0) {
            m = Toms708.ipmpar(6);
            return 0.99999 * m * lnb;
        } else {
            m = Toms708.ipmpar(7);
            return 0.99999 * m * lnb;
        }
    }
    static fpser(a, b, x, eps) {
        let c = 0;
        let s = 0;
        let t = 0;
        let tol = 0;
        let an = 0;
        let dResult = 1;
        if (a > 0.001 * eps) {
            dResult = 0;
            t = a * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
            if (t < Toms708.exparg(1)) {
                return dResult;
            }
            dResult = Math.exp(t);
        }
        dResult = b / a * dResult;
        tol = eps / a;
        an = a + 1;
        t = x;
        s = t / an;
        do {
            an = an + 1;
            t = x * t;
            c = t / an;
            s = s + c;
        } while (Math.abs(c) > tol);
        return dResult * (1 + a * s);
    }
    static gam1(a) {
        const p = [
            0.577215664901533,
            -0.409078193005776,
            -0.230975380857675,
            0.0597275330452234,
            0.0076696818164949,
            -0.00514889771323592,
            0.000589597428611429
        ];
        const q = [
            1,
            0.427569613095214,
            0.158451672430138,
            0.0261132021441447,
            0.00423244297896961
        ];
        const r = [
            -0.422784335098468,
            -0.771330383816272,
            -0.244757765222226,
            0.118378989872749,
            0.000930357293360349,
            -0.0118290993445146,
            0.00223047661158249,
            0.000266505979058923,
            -0.000132674909766242
        ];
        const s2 = 0.0559398236957378;
        const s1 = 0.273076135303957;
        let d = 0;
        let bot = 0;
        let t = 0;
        let w = 0;
        let top = 0;
        t = a;
        d = a - 0.5;
        if (d > 0) {
            t = d - 0.5;
        }
        if (t === 0) {
            return 0;
        } else if (t > 0) {
            top = (((((p[6] * t + p[5]) * t + p[4]) * t + p[3]) * t + p[2]) * t + p[1]) * t + p[0];
            bot = (((q[4] * t + q[3]) * t + q[2]) * t + q[1]) * t + 1;
            w = top / bot;
            if (d <= 0) {
                return a * w;
            } else {
                return t / a * (w - 0.5 - 0.5);
            }
        } else {
            top = (((((((r[8] * t + r[7]) * t + r[6]) * t + r[5]) * t + r[4]) * t + r[3]) * t + r[2]) * t + r[1]) * t + r[0];
            bot = (s2 * t + s1) * t + 1;
            w = top / bot;
            if (d <= 0) {
                return a * (w + 0.5 + 0.5);
            } else {
                return t * w / a;
            }
        }
    }
    static grat1(a, x, r, p, q, eps) {
        let j = 0;
        let l = 0;
        let am0 = 0;
        let an0 = 0;
        let a2n = 0;
        let b2n = 0;
        let cma = 0;
        let c = 0;
        let g = 0;
        let h = 0;
        let t = 0;
        let w = 0;
        let z = 0;
        let tol = 0;
        let sum = 0;
        let a2nm1 = 0;
        let b2nm1 = 0;
        let an = 0;
        if (a * x === 0) {
            if (x <= a) {
                p.val = 0;
                q.val = 1;
                return;
            } else {
                p.val = 1;
                q.val = 0;
                return;
            }
        }
        if (a === 0.5) {
            if (x < 0.25) {
                p.val = Toms708.erf(Math.sqrt(x));
                q.val = 0.5 + (0.5 - p.val);
                return;
            } else {
                q.val = Toms708.erfc1(0, Math.sqrt(x));
                p.val = 0.5 + (0.5 - q.val);
                return;
            }
        }
        if (x < 1.1) {
            an = 3;
            c = x;
            sum = x / (a + 3);
            tol = 0.1 * eps / (a + 1);
            do {
                an++;
                c = -c * (x / an);
                t = c / (a + an);
                sum = sum + t;
            } while (Math.abs(t) > tol);
            j = a * x * ((sum / 6 - 0.5 / (a + 2)) * x + 1 / (a + 1));
            z = a * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
            h = Toms708.gam1(a);
            g = 1 + h;
            if (x < 0.25) {
                if (z > -0.13394) {
                    l = Toms708.rexp(z);
                    w = 0.5 + (0.5 + l);
                    q.val = (w * j - l) * g - h;
                    if (q.val < 0) {
                        p.val = 1;
                        q.val = 0;
                        return;
                    }
                    p.val = 0.5 + (0.5 - q.val);
                    return;
                } else {
                    w = Math.exp(z);
                    p.val = w * g * (0.5 + (0.5 - j));
                    q.val = 0.5 + (0.5 - p.val);
                    return;
                }
            } else {
                w = Math.exp(z);
                p.val = w * g * (0.5 + (0.5 - j));
                q.val = 0.5 + (0.5 - p.val);
                return;
            }
        } else {
            a2nm1 = 1;
            a2n = 1;
            b2nm1 = x;
            b2n = x + (1 - a);
            c = 1;
            do {
                a2nm1 = x * a2n + c * a2nm1;
                b2nm1 = x * b2n + c * b2nm1;
                am0 = a2nm1 / b2nm1;
                c++;
                cma = c - a;
                a2n = a2nm1 + cma * a2n;
                b2n = b2nm1 + cma * b2n;
                an0 = a2n / b2n;
            } while (Math.abs(an0 - am0) >= eps * an0);
            q.val = r * an0;
            p.val = 0.5 + (0.5 - q.val);
            return;
        }
    }
    static ipmpar(i) {
        const imach = [
            2,
            31,
            2147483647,
            2,
            24,
            -125,
            128,
            53,
            -1021,
            1024
        ];
        return imach[i - 1];
    }
    static gamma_inc_values(nData, a, x, fx) {
        const nMax = 20;
        const aVec = [
            0.1,
            0.1,
            0.1,
            0.5,
            0.5,
            0.5,
            1,
            1,
            1,
            1.1,
            1.1,
            1.1,
            2,
            2,
            2,
            6,
            6,
            11,
            26,
            41
        ];
        const fxVec = [
            0.7382350532339351,
            0.9083579897300343,
            0.9886559833621947,
            0.3014646416966613,
            0.7793286380801532,
            0.9918490284064972,
            0.09516258196404043,
            0.6321205588285577,
            0.9932620530009145,
            0.07205974576054322,
            0.5891809618706485,
            0.9915368159845525,
            0.01018582711118352,
            0.4421745996289254,
            0.9927049442755639,
            0.04202103819530612,
            0.9796589705830716,
            0.9226039842296428,
            0.4470785799755852,
            0.7444549220718699
        ];
        const xVec = [
            0.03,
            0.3,
            1.5,
            0.075,
            0.75,
            3.5,
            0.1,
            1,
            5,
            0.1,
            1,
            5,
            0.15,
            1.5,
            7,
            2.5,
            12,
            16,
            25,
            45
        ];
        if (nData.val < 0)
            nData.val = 0;
        nData.val++;
        if (nMax < nData.val) {
            nData.val = 0;
            a.val = 0;
            x.val = 0;
            fx.val = 0;
        } else {
            a.val = aVec[nData.val - 1];
            x.val = xVec[nData.val - 1];
            fx.val = fxVec[nData.val - 1];
        }
    }
    static gamma_log_values(nData, x, fx) {
        const nmax = 18;
        const bvec = [
            1.524064183,
            0.7966780066,
            0.3982337117,
            0.1520599127,
            0,
            -0.04987246543,
            -0.08537410945,
            -0.1081747934,
            -0.119612895,
            -0.120782204,
            -0.1125917658,
            -0.09580771625,
            -0.07108385116,
            -0.0389842838,
            0,
            12.80182743,
            39.33988571,
            71.25704193
        ];
        const xvec = [
            0.2,
            0.4,
            0.6,
            0.8,
            1,
            1.1,
            1.2,
            1.3,
            1.4,
            1.5,
            1.6,
            1.7,
            1.8,
            1.9,
            2,
            10,
            20,
            30
        ];
        if (nData.val < 0)
            nData.val = 0;
        nData.val++;
        if (nmax < nData.val) {
            nData.val = 0;
            x.val = 0;
            fx.val = 0;
        } else {
            x.val = xvec[nData.val - 1];
            fx.val = bvec[nData.val - 1];
        }
    }
    static gamln(a) {
        const d = 0.418938533204673;
        const c5 = -0.00165322962780713;
        const c4 = 0.000837308034031215;
        const c3 = -0.00059520293135187;
        const c2 = 0.00079365066682539;
        const c1 = -0.00277777777760991;
        const c0 = 0.0833333333333333;
        let i = 0;
        let n = 0;
        let t = 0;
        let w = 0;
        if (a <= 0.8)
            return Toms708.gamln1(a) - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(a);
        if (a <= 2.25) {
            t = a - 0.5 - 0.5;
            return Toms708.gamln1(t);
        }
        if (a < 10) {
            n = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(a - 1.25);
            t = a;
            w = 1;
            for (i = 1; i <= n; i++) {
                t--;
                w *= t;
            }
            return Toms708.gamln1(t - 1) + (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(w);
        }
        t = Math.pow(1 / a, 2);
        w = (((((c5 * t + c4) * t + c3) * t + c2) * t + c1) * t + c0) / a;
        return d + w + (a - 0.5) * ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(a) - 1);
    }
    static gamln1(a) {
        const p6 = -0.00271935708322958;
        const p5 = -0.0673562214325671;
        const p4 = -0.402055799310489;
        const p3 = -0.780427615533591;
        const p2 = -0.168860593646662;
        const p1 = 0.844203922187225;
        const p0 = 0.577215664901533;
        const q6 = 0.000667465618796164;
        const q5 = 0.0325038868253937;
        const q4 = 0.361951990101499;
        const q3 = 1.56875193295039;
        const q2 = 3.12755088914843;
        const q1 = 2.88743195473681;
        const r5 = 0.000497958207639485;
        const r4 = 0.017050248402265;
        const r3 = 0.156513060486551;
        const r2 = 0.565221050691933;
        const r1 = 0.848044614534529;
        const r0 = 0.422784335098467;
        const s5 = 0.000116165475989616;
        const s4 = 0.00713309612391;
        const s3 = 0.10155218743983;
        const s2 = 0.548042109832463;
        const s1 = 1.24313399877507;
        let w = 0;
        let x = 0;
        if (a < 0.6) {
            w = ((((((p6 * a + p5) * a + p4) * a + p3) * a + p2) * a + p1) * a + p0) / ((((((q6 * a + q5) * a + q4) * a + q3) * a + q2) * a + q1) * a + 1);
            return -a * w;
        }
        x = a - 0.5 - 0.5;
        w = (((((r5 * x + r4) * x + r3) * x + r2) * x + r1) * x + r0) / (((((s5 * x + s4) * x + s3) * x + s2) * x + s1) * x + 1);
        return x * w;
    }
    static gsumln(a, b) {
        const x = a + b - 2;
        if (x <= 0.25)
            return Toms708.gamln1(1 + x);
        if (x <= 1.25)
            return Toms708.gamln1(x) + Toms708.alnrel(x);
        return Toms708.gamln1(x - 1) + (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x * (1 + x));
    }
    static psi(xx) {
        const piov4 = 0.785398163397448;
        const dx0 = 1.4616321449683622;
        const p1 = [
            0.0089538502298197,
            4.77762828042627,
            142.441585084029,
            1186.45200713425,
            3633.51846806499,
            4138.10161269013,
            1305.60269827897
        ];
        const q1 = [
            44.8452573429826,
            520.752771467162,
            2210.0079924783,
            3641.27349079381,
            1908.310765963,
            0.00000691091682714533
        ];
        const p2 = [
            -2.12940445131011,
            -7.01677227766759,
            -4.48616543918019,
            -0.648157123766197
        ];
        const q2 = [
            32.2703493791143,
            89.2920700481861,
            54.6117738103215,
            7.77788548522962
        ];
        let nq = 0;
        let xsmall = 0;
        let xmax1 = 0;
        let den = 0;
        let i = 0;
        let aug = 0;
        let m = 0;
        let n = 0;
        let sgn = 0;
        let w = 0;
        let x = 0;
        let z = 0;
        let upper = 0;
        let xmx0 = 0;
        xmax1 = Toms708.ipmpar(3);
        xmax1 = Math.min(xmax1, 1 / Toms708.spmpar(1));
        xsmall = 1e-9;
        x = xx;
        aug = 0;
        if (x < 0.5) {
            if (Math.abs(x) <= xsmall) {
                if (x === 0)
                    return 0;
                aug = -1 / x;
            } else {
                w = -x;
                sgn = piov4;
                if (w <= 0) {
                    w = -w;
                    sgn = -sgn;
                }
                if (w >= xmax1)
                    return 0;
                nq = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(w);
                w = w - nq;
                nq = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(w * 4);
                w = 4 * (w - nq * 0.25);
                n = nq / 2;
                if (n + n !== nq) {
                    w = 1 - w;
                }
                z = piov4 * w;
                m = n / 2;
                if (m + m !== n) {
                    sgn = -sgn;
                }
                n = (nq + 1) / 2;
                m = n / 2;
                m = m + m;
                if (m === n) {
                    if (z === 0)
                        return 0;
                    aug = sgn * (Math.cos(z) / Math.sin(z) * 4);
                } else {
                    aug = sgn * (Math.sin(z) / Math.cos(z) * 4);
                }
            }
            x = 1 - x;
        }
        if (x <= 3) {
            den = x;
            upper = p1[1] * x;
            for (i = 0; i < 5; i++) {
                den = (den + q1[i]) * x;
                upper = (upper + p1[i + 1]) * x;
            }
            den = (upper + p1[6]) / (den + q1[5]);
            xmx0 = x - dx0;
            return den * xmx0 + aug;
        }
        if (x < xmax1) {
            w = 1 / (x * x);
            den = w;
            upper = p2[0] * w;
            for (i = 0; i < 3; i++) {
                den = (den + q2[i]) * w;
                upper = (upper + p2[i + 1]) * w;
            }
            aug = upper / (den + q2[3]) - 0.5 / x + aug;
        }
        return aug + (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x);
    }
    static psi_values(n, x, fx) {
        const nmax = 11;
        const fxvec = [
            -0.5772156649,
            -0.4237549404,
            -0.2890398966,
            -0.1691908889,
            -0.0613845446,
            -0.036489974,
            0.1260474528,
            0.2085478749,
            0.2849914333,
            0.3561841612,
            0.4227843351
        ];
        const xvec = [
            1,
            1.1,
            1.2,
            1.3,
            1.4,
            1.5,
            1.6,
            1.7,
            1.8,
            1.9,
            2
        ];
        if (n.val < 0)
            n.val = 0;
        n.val++;
        if (nmax < n.val) {
            n.val = 0;
            x.val = 0;
            fx.val = 0;
        } else {
            x.val = xvec[n.val - 1];
            fx.val = fxvec[n.val - 1];
        }
    }
    static r4_epsilon() {
        let r = 1;
        let rTest = 1 + r / 2;
        while (1 < rTest) {
            r = r / 2;
            rTest = 1 + r / 2;
        }
        return r;
    }
    static rexp(x) {
        const q4 = 0.000595130811860248;
        const q3 = -0.0119041179760821;
        const q2 = 0.107141568980644;
        const q1 = -0.499999999085958;
        const p2 = 0.0238082361044469;
        const p1 = 9.14041914819518e-10;
        let w = 0;
        if (Math.abs(x) <= 0.15) {
            return x * (((p2 * x + p1) * x + 1) / (((q4 * x + q3) * x + q2) * x + q1) * x + 1);
        } else {
            w = Math.exp(x);
            if (x <= 0) {
                return w - 0.5 - 0.5;
            } else {
                return w * (0.5 + (0.5 - 1 / w));
            }
        }
    }
    static rlog1(x) {
        const a = 0.0566749439387324;
        const b = 0.0456512608815524;
        const p2 = 0.00620886815375787;
        const p1 = -0.224696413112536;
        const p0 = 0.333333333333333;
        const q2 = 0.354508718369557;
        const q1 = -1.27408923933623;
        let h = 0;
        let r = 0;
        let t = 0;
        let w = 0;
        let w1 = 0;
        if (x < -0.39 || x > 0.57) {
            w = x + 0.5 + 0.5;
            return x - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(w);
        }
        if (x < -0.18) {
            h = x + 0.3;
            h = h / 0.7;
            w1 = a - h * 0.3;
        } else if (x > 0.18) {
            h = 0.75 * x - 0.25;
            w1 = b + h / 3;
        } else {
            h = x;
            w1 = 0;
        }
        r = h / (h + 2);
        t = r * r;
        w = ((p2 * t + p1) * t + p0) / ((q2 * t + q1) * t + 1);
        return 2 * t * (1 / (1 - r) - r * w) + w1;
    }
    static sign(a1, a2) {
        return a2 >= 0 ? Math.abs(a1) : -Math.abs(a1);
    }
    static spmpar(i) {
        let emin = 0;
        let emax = 0;
        let binv = 0;
        let bm1 = 0;
        let ibeta = 0;
        let b = 0;
        let m = 0;
        let one = 0;
        let w = 0;
        let z = 0;
        if (i > 1) {
            if (i > 2) {
                ibeta = Toms708.ipmpar(4);
                m = Toms708.ipmpar(5);
                emax = Toms708.ipmpar(7);
                b = ibeta;
                bm1 = ibeta - 1;
                one = 1;
                z = Math.pow(b, m - 1);
                w = ((z - one) * b + bm1) / (b * z);
                z = Math.pow(b, emax - 2);
                return w * z * b * b;
            } else {
                b = Toms708.ipmpar(4);
                emin = Toms708.ipmpar(6);
                one = 1;
                binv = one / b;
                w = Math.pow(b, emin + 2);
                return w * binv * binv * binv;
            }
        }
        b = Toms708.ipmpar(4);
        m = Toms708.ipmpar(5);
        return Math.pow(b, 1 - m);
    }
}

/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ bd0)
/* harmony export */ });
function bd0(x, np) {
    let ej;
    let s;
    let s1;
    let v;
    let j;
    if (!isFinite(x) || !isFinite(np) || np === 0) {
        return NaN;
    }
    if (Math.abs(x - np) < 0.1 * (x + np)) {
        v = (x - np) / (x + np);
        s = (x - np) * v;
        if (Math.abs(s) < Number.MIN_VALUE)
            return s;
        ej = 2 * x * v;
        v = v * v;
        for (j = 1; j < 1000; j++) {
            ej *= v;
            s1 = s + ej / ((j << 1) + 1);
            if (s1 === s)
                return s1;
            s = s1;
        }
    }
    return x * Math.log(x / np) + np - x;
}

/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (bd0)));

/***/ }),

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tC: () => (/* binding */ dbeta),
  il: () => (/* binding */ beta_qbeta)
});

// UNUSED EXPORTS: pbeta, rbeta, rbetaOne

// EXTERNAL MODULE: ./node_modules/@mangos/debug/dist/esm/index.mjs + 10 modules
var esm = __webpack_require__(2971);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/packages/common/logger.mjs
var logger = __webpack_require__(9405);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/r-func.mjs
var r_func = __webpack_require__(8912);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/deviance/index.mjs
var deviance = __webpack_require__(7571);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/stirling/index.mjs
var stirling = __webpack_require__(8984);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/binomial/dbinom.mjs





const printer = (0,esm/* debug */.Yz)('dbinom');
function dbinom_raw(x, n, p, q, give_log) {
    let lc;
    if (p === 0)
        return x === 0 ? (0,r_func/* R_D__1 */.fu)(give_log) : (0,r_func/* R_D__0 */.m8)(give_log);
    if (q === 0)
        return x === n ? (0,r_func/* R_D__1 */.fu)(give_log) : (0,r_func/* R_D__0 */.m8)(give_log);
    if (x === 0) {
        if (n === 0)
            return (0,r_func/* R_D__1 */.fu)(give_log);
        const lc = p < 0.1 ? -(0,deviance/* bd0 */.p)(n, n * q) - n * p : n * Math.log(q);
        return (0,r_func/* R_D_exp */.AU)(give_log, lc);
    }
    if (x === n) {
        lc = q < 0.1 ? -(0,deviance/* bd0 */.p)(n, n * p) - n * q : n * Math.log(p);
        return (0,r_func/* R_D_exp */.AU)(give_log, lc);
    }
    if (x < 0 || x > n)
        return (0,r_func/* R_D__0 */.m8)(give_log);
    lc = (0,stirling/* stirlerr */.U)(n) - (0,stirling/* stirlerr */.U)(x) - (0,stirling/* stirlerr */.U)(n - x) - (0,deviance/* bd0 */.p)(x, n * p) - (0,deviance/* bd0 */.p)(n - x, n * q);
    const lf = r_func/* M_LN_2PI */.$f + Math.log(x) + Math.log1p(-x / n);
    return (0,r_func/* R_D_exp */.AU)(give_log, lc - 0.5 * lf);
}
function dbinom(x, n, prob, log = false) {
    if (isNaN(x) || isNaN(n) || isNaN(prob))
        return x + n + prob;
    if (prob < 0 || prob > 1 || R_D_negInonint(n))
        return ML_ERR_return_NAN2(printer, lineInfo4);
    const ch = R_D_nonint_check(log, x, printer);
    if (ch !== undefined) {
        return ch;
    }
    if (x < 0 || !isFinite(x))
        return R_D__0(log);
    n = Math.round(n);
    x = Math.round(x);
    return dbinom_raw(x, n, prob, 1 - prob, log);
}

// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/special/beta/lbeta.mjs
var lbeta = __webpack_require__(1200);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/dbeta.mjs





const dbeta_printer = (0,esm/* debug */.Yz)('dbeta');
function dbeta_scalar(x, a, b, asLog) {
    if (isNaN(x) || isNaN(a) || isNaN(b))
        return x + a + b;
    if (a < 0 || b < 0)
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(dbeta_printer, logger/* lineInfo4 */.LN);
    if (x < 0 || x > 1)
        return asLog ? 0 : 1;
    if (a === 0 || b === 0 || !isFinite(a) || !isFinite(b)) {
        if (a === 0 && b === 0) {
            if (x === 0 || x === 1)
                return Infinity;
            else
                return (0,r_func/* R_D__0 */.m8)(asLog);
        }
        if (a === 0 || a / b === 0) {
            if (x === 0)
                return Infinity;
            else
                return (0,r_func/* R_D__0 */.m8)(asLog);
        }
        if (b === 0 || b / a === 0) {
            if (x === 1)
                return Infinity;
            else
                return (0,r_func/* R_D__0 */.m8)(asLog);
        }
        if (x === 0.5)
            return Infinity;
        else
            return (0,r_func/* R_D__0 */.m8)(asLog);
    }
    if (x === 0) {
        if (a > 1)
            return (0,r_func/* R_D__0 */.m8)(asLog);
        if (a < 1)
            return Infinity;
        return (0,r_func/* R_D_val */.C$)(asLog, b);
    }
    if (x === 1) {
        if (b > 1)
            return (0,r_func/* R_D__0 */.m8)(asLog);
        if (b < 1)
            return Infinity;
        return (0,r_func/* R_D_val */.C$)(asLog, a);
    }
    let lval;
    if (a <= 2 || b <= 2)
        lval = (a - 1) * (0,r_func/* log */.Rm)(x) + (b - 1) * (0,r_func/* log1p */.Kk)(-x) - (0,lbeta/* default */.A)(a, b);
    else {
        lval = (0,r_func/* log */.Rm)(a + b - 1) + dbinom_raw(a - 1, a + b - 2, x, 1 - x, true);
    }
    return (0,r_func/* R_D_exp */.AU)(asLog, lval);
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/special/gamma/lgammafn_sign.mjs
var lgammafn_sign = __webpack_require__(1244);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/poisson/dpois.mjs






const dpois_printer = (0,esm/* debug */.Yz)('dpois');
function dpois_raw(x, lambda, give_log) {
    if (lambda === 0) {
        return x === 0 ? (0,r_func/* R_D__1 */.fu)(give_log) : (0,r_func/* R_D__0 */.m8)(give_log);
    }
    if (!isFinite(lambda)) {
        return (0,r_func/* R_D__0 */.m8)(give_log);
    }
    if (x <= lambda * r_func/* DBL_MIN */.kA) {
        return (0,r_func/* R_D_exp */.AU)(give_log, -lambda);
    }
    if (lambda < x * r_func/* DBL_MIN */.kA) {
        if (!isFinite(x)) {
            return (0,r_func/* R_D__0 */.m8)(give_log);
        }
        const gammafn = (0,lgammafn_sign/* lgammafn_sign */.M)(x + 1);
        const xlogLambda = x * (0,r_func/* log */.Rm)(lambda);
        const inp = -lambda + xlogLambda - gammafn;
        return (0,r_func/* R_D_exp */.AU)(give_log, inp);
    }
    return (0,r_func/* R_D_fexp */.CX)(give_log, r_func/* M_2PI */.WP * x, -(0,stirling/* stirlerr */.U)(x) - (0,deviance/* bd0 */.p)(x, lambda));
}
function dpois(x, lambda, log = false) {
    if (isNaN(x) || isNaN(lambda)) {
        return NaN;
    }
    if (lambda < 0) {
        return ML_ERR_return_NAN2(dpois_printer, lineInfo4);
    }
    const rc = R_D_nonint_check(log, x, dpois_printer);
    if (rc !== undefined) {
        return rc;
    }
    if (x < 0 || !isFinite(x)) {
        return R_D__0(log);
    }
    return dpois_raw(x, lambda, log);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/dnbeta.mjs





const dnbeta_printer = (0,esm/* debug */.Yz)('dnbeta');
const eps = 1e-15;
function dnbeta_scalar(x, a, b, ncp, give_log) {
    let kMax;
    let k;
    let D;
    let term;
    let sum;
    let p_k;
    let q;
    if (isNaN(x) || isNaN(a) || isNaN(b) || isNaN(ncp))
        return x + a + b + ncp;
    if (ncp < 0 || a <= 0 || b <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(dnbeta_printer, logger/* lineInfo4 */.LN);
    }
    if (!isFinite(a) || !isFinite(b) || !isFinite(ncp)) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(dnbeta_printer, logger/* lineInfo4 */.LN);
    }
    if (x < 0 || x > 1) {
        return (0,r_func/* R_D__0 */.m8)(give_log);
    }
    const ncp2 = 0.5 * ncp;
    const dx2 = ncp2 * x;
    const d = (dx2 - a - 1) / 2;
    D = d * d + dx2 * (a + b) - a;
    if (D <= 0) {
        kMax = 0;
    } else {
        D = (0,r_func/* ceil */.mk)(d + (0,r_func/* sqrt */.RZ)(D));
        kMax = D > 0 ? D : 0;
    }
    term = dbeta_scalar(x, a + kMax, b, true);
    p_k = dpois_raw(kMax, ncp2, true);
    if (x === 0 || !isFinite(term) || !isFinite(p_k)) {
        return (0,r_func/* R_D_exp */.AU)(give_log, p_k + term);
    }
    p_k += term;
    sum = term = 1;
    k = kMax;
    while (k > 0 && term > sum * eps) {
        k--;
        q = (k + 1) * (k + a) / (k + a + b) / dx2;
        term *= q;
        sum += term;
    }
    term = 1;
    k = kMax;
    do {
        q = dx2 * (k + a + b) / (k + a) / (k + 1);
        k++;
        term *= q;
        sum += term;
    } while (term > sum * eps);
    return (0,r_func/* R_D_exp */.AU)(give_log, p_k + Math.log(sum));
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/exp/expm1.mjs
var expm1 = __webpack_require__(9460);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/pbeta.mjs
var pbeta = __webpack_require__(7444);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/qbeta.mjs






const USE_LOG_X_CUTOFF = -5;
const n_NEWTON_FREE = 4;
const MLOGICAL_NA = -1;
const printer_qbeta = (0,esm/* debug */.Yz)('qbeta');
function qbeta(p, shape1, shape2, lower_tail, log_p) {
    if (isNaN(shape1) || isNaN(shape2) || isNaN(p))
        return shape1 + shape2 + p;
    if (shape1 < 0 || shape2 < 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qbeta, logger/* lineInfo4 */.LN);
    }
    const qbet = new Float64Array(2);
    qbeta_raw(p, shape1, shape2, lower_tail, log_p, MLOGICAL_NA, USE_LOG_X_CUTOFF, n_NEWTON_FREE, qbet);
    return qbet[0];
}
const DBL_very_MIN = Number.MIN_VALUE / 4;
const DBL_log_v_MIN = r_func/* M_LN2 */.ro * (r_func/* DBL_MIN_EXP */.MU - 2);
const DBL_1__eps = 1 - 2 ** -53;
const fpu = 3e-308;
const acu_min = 1e-300;
const p_lo = fpu;
const p_hi = 1 - 2.22e-16;
const const1 = 2.30753;
const const2 = 0.27061;
const const3 = 0.99229;
const const4 = 0.04481;
const log_eps_c = r_func/* M_LN2 */.ro * (1 - r_func/* DBL_MANT_DIG */.dU);
function return_q_0(_give_log_q, qb) {
    qb[0] = 0;
    qb[1] = 1;
    return;
}
function return_q_1(_give_log_q, qb) {
    qb[0] = 1;
    qb[1] = 0;
    return;
}
function return_q_half(_give_log_q, qb) {
    qb[0] = qb[1] = 0.5;
    return;
}
const printer_qbeta_raw = (0,esm/* debug */.Yz)('qbeta_raw');
const R_ifDEBUG_printf = printer_qbeta_raw;
function qbeta_raw(alpha, p, q, lower_tail, log_p, swap_01, log_q_cut, n_N, qb) {
    const swap_choose = swap_01 === MLOGICAL_NA;
    let swap_tail;
    let log_;
    const give_log_q = false;
    let use_log_x = give_log_q;
    let warned = false;
    let add_N_step = true;
    let i_pb;
    let i_inn;
    let a;
    let la;
    let g;
    let h;
    let pp;
    let qq;
    let r;
    let s;
    let t;
    let w;
    let y = -1;
    let u = 0;
    let xinbta = 0;
    let u_n = 0;
    let wprev;
    let prev;
    let adj;
    if (alpha === (0,r_func/* R_DT_0 */.VY)(lower_tail, log_p)) {
        return return_q_0(give_log_q, qb);
    }
    if (alpha === (0,r_func/* R_DT_1 */.OF)(lower_tail, log_p)) {
        return return_q_1(give_log_q, qb);
    }
    if (log_p && alpha > 0 || !log_p && (alpha < 0 || alpha > 1)) {
        printer_qbeta_raw('qbeta(alpha=%d, %d, %d, .., log_p=%d): %s%s', alpha, p, q, log_p, 'alpha not in ', log_p ? '[-Inf, 0]' : '[0,1]');
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_DOMAIN, logger/* lineInfo4 */.LN, printer_qbeta_raw);
        qb[0] = qb[1] = NaN;
        return;
    }
    if (p === 0 || q === 0 || !isFinite(p) || !isFinite(q)) {
        printer_qbeta_raw('qbeta(%d, %d, %d, lower_t=%d, log_p=%d): (p,q)-boundary: trivial', alpha, p, q, lower_tail, log_p);
        if (p === 0 && q === 0) {
            if (alpha < (0,r_func/* R_D_half */.Yq)(log_p)) {
                return return_q_0(give_log_q, qb);
            }
            if (alpha > (0,r_func/* R_D_half */.Yq)(log_p)) {
                return return_q_1(give_log_q, qb);
            }
            return return_q_half(give_log_q, qb);
        } else if (p === 0 || p / q === 0) {
            return return_q_0(give_log_q, qb);
        } else if (q === 0 || q / p === 0) {
            return return_q_1(give_log_q, qb);
        }
        return return_q_half(give_log_q, qb);
    }
    const p_ = (0,expm1/* R_DT_qIv */.xY)(lower_tail, log_p, alpha);
    const logbeta = (0,lbeta/* default */.A)(p, q);
    swap_tail = swap_choose ? p_ > 0.5 : !!swap_01;
    if (swap_tail) {
        a = (0,expm1/* R_DT_CIv */.lp)(lower_tail, log_p, alpha);
        la = (0,expm1/* R_DT_Clog */.qz)(lower_tail, log_p, alpha);
        pp = q;
        qq = p;
    } else {
        a = p_;
        la = (0,expm1/* R_DT_log */.hJ)(lower_tail, log_p, alpha);
        pp = p;
        qq = q;
    }
    const acu = Math.max(acu_min, Math.pow(10, -13 - 2.5 / (pp * pp) - 0.5 / (a * a)));
    let tx = 0;
    const u0 = (la + Math.log(pp) + logbeta) / pp;
    r = pp * (1 - qq) / (pp + 1);
    t = 0.2;
    printer_qbeta_raw('qbeta(%d, %d, %d, lower_t=%d, log_p=%d):%s   swap_tail=%d, la=%d, u0=%d (bnd: %d (%d)) ', alpha, p, q, lower_tail, log_p, log_p && (p_ === 0 || p_ === 1) ? p_ === 0 ? ' p_=0' : ' p_=1' : '', swap_tail, la, u0, (t * log_eps_c - Math.log(Math.abs(pp * (1 - qq) * (2 - qq) / (2 * (pp + 2))))) / 2, t * log_eps_c - Math.log(Math.abs(r)));
    const L_return = () => {
        if (use_log_x) {
            if (add_N_step) {
                xinbta = Math.exp(u_n);
                y = (0,pbeta/* pbeta_raw */.U)(xinbta, pp, qq, true, log_p);
                w = log_p ? (y - la) * Math.exp(y + logbeta + r * Math.log(xinbta) + t * Math.log1p(-xinbta)) : (y - a) * Math.exp(logbeta + r * Math.log(xinbta) + t * Math.log1p(-xinbta));
                tx = xinbta - w;
                R_ifDEBUG_printf('Final Newton correction(non-log scale): xinbta=%.16g, y=%g, w=%g. => new tx=%.16g\n', xinbta, y, w, tx);
            } else {
                if (swap_tail) {
                    qb[0] = -Math.expm1(u_n);
                    qb[1] = Math.exp(u_n);
                } else {
                    qb[0] = Math.exp(u_n);
                    qb[1] = -Math.expm1(u_n);
                }
                return;
            }
        }
        if (swap_tail) {
            qb[0] = 1 - tx;
            qb[1] = tx;
        } else {
            qb[0] = tx;
            qb[1] = 1 - tx;
        }
    };
    const L_converged = () => {
        log_ = log_p || use_log_x;
        R_ifDEBUG_printf(' %s: Final delta(y) = %g%s\n', warned ? '_NO_ convergence' : 'converged', y - (log_ ? la : a), log_ ? ' (log_)' : '');
        if (log_ && y === -Infinity || !log_ && y === 0) {
            w = (0,pbeta/* pbeta_raw */.U)(DBL_very_MIN, pp, qq, true, log_);
            if (log_ || Math.abs(w - a) <= Math.abs(y - a)) {
                tx = DBL_very_MIN;
                u_n = DBL_log_v_MIN;
            }
            add_N_step = false;
        } else if (!warned && (log_ ? Math.abs(y - la) > 3 : Math.abs(y - a) > 0.0001)) {
            if (!(log_ && y === -Infinity && (0,pbeta/* pbeta_raw */.U)(DBL_1__eps, pp, qq, true, true) > la + 2))
                printer_qbeta_raw('qbeta(a, *) =: x0 with |pbeta(x0,* %s) - alpha| = %d is not accurate', log_ ? ', log_' : '', Math.abs(y - (log_ ? la : a)));
        }
    };
    const L_Newton = () => {
        r = 1 - pp;
        t = 1 - qq;
        wprev = 0;
        prev = 1;
        adj = 1;
        if (use_log_x) {
            for (i_pb = 0; i_pb < 1000; i_pb++) {
                y = (0,pbeta/* pbeta_raw */.U)(xinbta, pp, qq, true, true);
                w = y === -Infinity ? 0 : (y - la) * Math.exp(y - u + logbeta + r * u + t * (0,expm1/* R_Log1_Exp */.dF)(u));
                if (!isFinite(w))
                    break;
                if (i_pb >= n_N && w * wprev <= 0)
                    prev = Math.max(Math.abs(adj), fpu);
                R_ifDEBUG_printf('N(i=%2d): u=%#20.16g, pb(e^u)=%#12.6g, w=%#15.9g, %s prev=%11g,', i_pb, u, y, w, w * wprev <= 0 ? 'new' : 'old', prev);
                g = 1;
                for (i_inn = 0; i_inn < 1000; i_inn++) {
                    adj = g * w;
                    if (i_pb < n_N || Math.abs(adj) < prev) {
                        u_n = u - adj;
                        if (u_n <= 0) {
                            if (prev <= acu || Math.abs(w) <= acu) {
                                R_ifDEBUG_printf(' it{in}=%d, -adj=%g, %s <= acu  ==> convergence\n', i_inn, -adj, prev <= acu ? 'prev' : '|w|');
                                return;
                            }
                            break;
                        }
                    }
                    g /= 3;
                }
                const D = Math.min(Math.abs(adj), Math.abs(u_n - u));
                R_ifDEBUG_printf(' it{in}=%d, delta(u)=%9.3g, D/|.|=%.3g\n', i_inn, u_n - u, D / Math.abs(u_n + u));
                if (D <= 4e-16 * Math.abs(u_n + u))
                    return;
                u = u_n;
                xinbta = Math.exp(u);
                wprev = w;
            }
        } else
            for (i_pb = 0; i_pb < 1000; i_pb++) {
                y = (0,pbeta/* pbeta_raw */.U)(xinbta, pp, qq, true, log_p);
                if (!isFinite(y) && !(log_p && y === -Infinity)) {
                    (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_DOMAIN, logger/* lineInfo4 */.LN, printer_qbeta_raw);
                    qb[0] = qb[1] = NaN;
                    return;
                }
                w = log_p ? (y - la) * Math.exp(y + logbeta + r * Math.log(xinbta) + t * Math.log1p(-xinbta)) : (y - a) * Math.exp(logbeta + r * Math.log(xinbta) + t * Math.log1p(-xinbta));
                if (i_pb >= n_N && w * wprev <= 0)
                    prev = Math.max(Math.abs(adj), fpu);
                R_ifDEBUG_printf('N(i=%2d): x0=%d, pb(x0)=%d, w=%d, %s prev=%d,', i_pb, xinbta, y, w, w * wprev <= 0 ? 'new' : 'old', prev);
                g = 1;
                for (i_inn = 0; i_inn < 1000; i_inn++) {
                    adj = g * w;
                    if (i_pb < n_N || Math.abs(adj) < prev) {
                        tx = xinbta - adj;
                        if (0 <= tx && tx <= 1) {
                            if (prev <= acu || Math.abs(w) <= acu) {
                                R_ifDEBUG_printf(' it{in}=%d, delta(x)=%g, %s <= acu  ==> convergence\n', i_inn, -adj, prev <= acu ? 'prev' : '|w|');
                                return;
                            }
                            if (tx !== 0 && tx !== 1)
                                break;
                        }
                    }
                    g /= 3;
                }
                R_ifDEBUG_printf(' it{in}=%d, delta(x)=%g\n', i_inn, tx - xinbta);
                if (Math.abs(tx - xinbta) <= 4e-16 * (tx + xinbta))
                    return;
                xinbta = tx;
                if (tx === 0)
                    break;
                wprev = w;
            }
        warned = true;
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'qbeta', printer_qbeta_raw);
    };
    if (r_func/* M_LN2 */.ro * r_func/* DBL_MIN_EXP */.MU < u0 && u0 < -0.01 && u0 < (t * log_eps_c - (0,r_func/* log */.Rm)((0,r_func/* abs */.tn)(pp * (1 - qq) * (2 - qq) / (2 * (pp + 2))))) / 2) {
        r = r * Math.exp(u0);
        if (r > -1) {
            u = u0 - Math.log1p(r) / pp;
            printer_qbeta_raw('u1-u0=%d --> choosing u = u1', u - u0);
        } else {
            u = u0;
            printer_qbeta_raw('cannot cheaply improve u0');
        }
        tx = xinbta = Math.exp(u);
        use_log_x = true;
        L_Newton();
        L_converged();
        L_return();
        return;
    }
    r = Math.sqrt(-2 * la);
    y = r - (const1 + const2 * r) / (1 + (const3 + const4 * r) * r);
    if (pp > 1 && qq > 1) {
        r = (y * y - 3) / 6;
        s = 1 / (pp + pp - 1);
        t = 1 / (qq + qq - 1);
        h = 2 / (s + t);
        w = y * Math.sqrt(h + r) / h - (t - s) * (r + 5 / 6 - 2 / (3 * h));
        printer_qbeta_raw('p,q > 1 => w=%d', w);
        if (w > 300) {
            t = w + w + Math.log(qq) - Math.log(pp);
            u = t <= 18 ? -Math.log1p(Math.exp(t)) : -t - Math.exp(-t);
            xinbta = Math.exp(u);
        } else {
            xinbta = pp / (pp + qq * Math.exp(w + w));
            u = -Math.log1p(qq / pp * Math.exp(w + w));
        }
    } else {
        r = qq + qq;
        t = 1 / (3 * Math.sqrt(qq));
        t = r * (0,r_func/* R_pow_di */.er)(1 + t * (-t + y), 3);
        s = 4 * pp + r - 2;
        R_ifDEBUG_printf('min(p,q) <= 1: t=%g', t);
        if (t === 0 || t < 0 && s >= t) {
            let l1ma;
            if (swap_tail)
                l1ma = (0,expm1/* R_DT_log */.hJ)(lower_tail, log_p, alpha);
            else
                l1ma = (0,expm1/* R_DT_Clog */.qz)(lower_tail, log_p, alpha);
            R_ifDEBUG_printf(' t <= 0 : Math.log1p(-a)=%.15g, better l1ma=%.15g\n', Math.log1p(-a), l1ma);
            const xx = (l1ma + Math.log(qq) + logbeta) / qq;
            if (xx <= 0) {
                xinbta = -Math.expm1(xx);
                u = (0,expm1/* R_Log1_Exp */.dF)(xx);
            } else {
                R_ifDEBUG_printf(' xx=%g > 0: xinbta:= 1-e^xx < 0\n', xx);
                xinbta = 0;
                u = -Infinity;
            }
        } else {
            t = s / t;
            R_ifDEBUG_printf(' t > 0 or s < t < 0:  new t = %g ( > 1 ?)\n', t);
            if (t <= 1) {
                u = (la + Math.log(pp) + logbeta) / pp;
                xinbta = Math.exp(u);
            } else {
                xinbta = 1 - 2 / (t + 1);
                u = Math.log1p(-2 / (t + 1));
            }
        }
    }
    if (swap_choose && (swap_tail && u >= -Math.exp(log_q_cut) || !swap_tail && u >= -Math.exp(4 * log_q_cut) && pp / qq < 1000)) {
        swap_tail = !swap_tail;
        R_ifDEBUG_printf(' u = %g (e^u = xinbta = %.16g) ==> ', u, xinbta);
        if (swap_tail) {
            a = (0,expm1/* R_DT_CIv */.lp)(lower_tail, log_p, alpha);
            la = (0,expm1/* R_DT_Clog */.qz)(lower_tail, log_p, alpha);
            pp = q;
            qq = p;
        } else {
            a = p_;
            la = (0,expm1/* R_DT_log */.hJ)(lower_tail, log_p, alpha);
            pp = p;
            qq = q;
        }
        R_ifDEBUG_printf('"%s\'; la = %g\n', swap_tail ? 'swap now' : 'swap back', la);
        u = (0,expm1/* R_Log1_Exp */.dF)(u);
        xinbta = Math.exp(u);
    }
    if (!use_log_x)
        use_log_x = u < log_q_cut;
    const bad_u = !isFinite(u);
    const bad_init = bad_u || xinbta > p_hi;
    R_ifDEBUG_printf(' -> u = %g, e^u = xinbta = %.16g, (Newton acu=%g%s)\n', u, xinbta, acu, bad_u ? ', ** bad u **' : use_log_x ? ', on u = Math.log(x) scale' : '');
    u_n = 1;
    tx = xinbta;
    if (bad_u || u < log_q_cut) {
        w = (0,pbeta/* pbeta_raw */.U)(DBL_very_MIN, pp, qq, true, log_p);
        if (w > (log_p ? la : a)) {
            R_ifDEBUG_printf(' quantile is left of smallest positive number; "convergence"\n');
            if (log_p || Math.abs(w - a) < Math.abs(0 - a)) {
                tx = DBL_very_MIN;
                u_n = DBL_log_v_MIN;
            } else {
                tx = 0;
                u_n = -Infinity;
            }
            use_log_x = log_p;
            add_N_step = false;
            L_return();
            return;
        } else {
            R_ifDEBUG_printf(' pbeta(smallest pos.) = %g <= %g  --> continuing\n', w, log_p ? la : a);
            if (u < DBL_log_v_MIN) {
                u = DBL_log_v_MIN;
                xinbta = DBL_very_MIN;
            }
        }
    }
    if (bad_init && !(use_log_x && tx > 0)) {
        if (u === -Infinity) {
            R_ifDEBUG_printf('  u = -Inf;');
            u = r_func/* M_LN2 */.ro * r_func/* DBL_MIN_EXP */.MU;
            xinbta = Number.MIN_VALUE;
        } else {
            R_ifDEBUG_printf(' bad_init: u=%g, xinbta=%g;', u, xinbta);
            xinbta = xinbta > 1.1 ? 0.5 : xinbta < p_lo ? Math.exp(u) : p_hi;
            if (bad_u)
                u = Math.log(xinbta);
        }
        R_ifDEBUG_printf(' -> (partly)new u=%g, xinbta=%g\n', u, xinbta);
    }
    L_Newton();
    L_converged();
    L_return();
    return;
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/common/toms708/toms708.mjs
var toms708 = __webpack_require__(8178);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/common/toms708/NumberW.mjs
var NumberW = __webpack_require__(2138);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/pnbeta.mjs






const pnbeta_printer = (0,esm/* debug */.Yz)('pnbeta_raw');
const printer_pnbeta2 = (0,esm/* debug */.Yz)('pnbeta2');
const errmax = 1e-9;
const itrmax = 10000;
function pnbeta_raw(x, o_x, a, b, ncp) {
    let errbd;
    const temp = new NumberW/* NumberW */.F(0);
    const tmp_c = new NumberW/* NumberW */.F(0);
    const ierr = new NumberW/* NumberW */.F(0);
    let ans;
    let ax;
    let gx;
    let q;
    let sumq;
    if (ncp < 0 || a <= 0 || b <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(pnbeta_printer, logger/* lineInfo4 */.LN);
    }
    const c = ncp / 2;
    const x0 = (0,r_func/* floor */.RI)((0,r_func/* max */.T9)(c - 7 * (0,r_func/* sqrt */.RZ)(c), 0));
    const a0 = a + x0;
    const lbeta = (0,lgammafn_sign/* lgammafn_sign */.M)(a0) + (0,lgammafn_sign/* lgammafn_sign */.M)(b) - (0,lgammafn_sign/* lgammafn_sign */.M)(a0 + b);
    toms708/* Toms708 */.R.bratio(a0, b, x, o_x, temp, tmp_c, ierr);
    gx = (0,r_func/* exp */.oN)(a0 * (0,r_func/* log */.Rm)(x) + b * (x < 0.5 ? (0,r_func/* log1p */.Kk)(-x) : (0,r_func/* log */.Rm)(o_x)) - lbeta - (0,r_func/* log */.Rm)(a0));
    if (a0 > a)
        q = (0,r_func/* exp */.oN)(-c + x0 * (0,r_func/* log */.Rm)(c) - (0,lgammafn_sign/* lgammafn_sign */.M)(x0 + 1));
    else
        q = (0,r_func/* exp */.oN)(-c);
    sumq = 1 - q;
    ans = ax = q * temp.val;
    let j = (0,r_func/* floor */.RI)(x0);
    do {
        j++;
        temp.val -= gx;
        gx *= x * (a + b + j - 1) / (a + j);
        q *= c / j;
        sumq -= q;
        ax = temp.val * q;
        ans += ax;
        errbd = (temp.val - gx) * sumq;
    } while (errbd > errmax && j < itrmax + x0);
    if (errbd > errmax)
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'pnbeta', pnbeta_printer);
    if (j >= itrmax + x0)
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_NOCONV, 'pnbeta', pnbeta_printer);
    return ans;
}
function pnbeta2(x, o_x, a, b, ncp, lower_tail, log_p) {
    let ans = pnbeta_raw(x, o_x, a, b, ncp);
    if (isNaN(ans))
        return NaN;
    if (lower_tail) {
        return log_p ? (0,r_func/* log */.Rm)(ans) : ans;
    } else {
        if (ans > 1 - 1e-10)
            (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'pnbeta', printer_pnbeta2);
        if (ans > 1)
            ans = 1;
        return log_p ? (0,r_func/* log1p */.Kk)(-ans) : 1 - ans;
    }
}
function pnbeta(x, a, b, ncp, lower_tail, log_p) {
    if (isNaN(x) || isNaN(a) || isNaN(b) || isNaN(ncp))
        return x + a + b + ncp;
    const rc = (0,r_func/* R_P_bounds_01 */.KC)(lower_tail, log_p, x, 0, 1);
    if (rc !== undefined) {
        return rc;
    }
    return pnbeta2(x, 1 - x, a, b, ncp, lower_tail, log_p);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/qnbeta.mjs




const printer_qnbeta = (0,esm/* debug */.Yz)('qnbeta');
const accu = 1e-15;
const qnbeta_eps = 1e-14;
function qnbeta(p, a, b, ncp, lower_tail, log_p) {
    let ux;
    let lx;
    let nx;
    let pp;
    if (isNaN(p) || isNaN(a) || isNaN(b) || isNaN(ncp))
        return p + a + b + ncp;
    if (!isFinite(a))
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qnbeta, logger/* lineInfo4 */.LN);
    if (ncp < 0 || a <= 0 || b <= 0)
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qnbeta, logger/* lineInfo4 */.LN);
    const rc = (0,logger/* R_Q_P01_boundaries */.gx)(lower_tail, log_p, p, 0, 1);
    if (rc !== undefined) {
        return rc;
    }
    p = (0,expm1/* R_DT_qIv */.xY)(lower_tail, log_p, p);
    if (p > 1 - Number.EPSILON)
        return 1;
    pp = Math.min(1 - Number.EPSILON, p * (1 + qnbeta_eps));
    for (ux = 0.5; ux < 1 - Number.EPSILON && pnbeta(ux, a, b, ncp, true, false) < pp; ux = 0.5 * (1 + ux));
    pp = p * (1 - qnbeta_eps);
    for (lx = 0.5; lx > Number.MIN_VALUE && pnbeta(lx, a, b, ncp, true, false) > pp; lx *= 0.5);
    do {
        nx = 0.5 * (lx + ux);
        if (pnbeta(nx, a, b, ncp, true, false) > p)
            ux = nx;
        else
            lx = nx;
    } while ((ux - lx) / nx > accu);
    return 0.5 * (ux + lx);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/index.mjs











function dbeta(x, shape1, shape2, ncp, log = false) {
    if (ncp === undefined) {
        return dbeta_scalar(x, shape1, shape2, log);
    } else {
        return dnbeta_scalar(x, shape1, shape2, ncp, log);
    }
}
function beta_pbeta(q, shape1, shape2, ncp, lowerTail = true, logP = false) {
    if (ncp === undefined) {
        return _pbeta(q, shape1, shape2, lowerTail, logP);
    } else {
        return _pnbeta(q, shape1, shape2, ncp, lowerTail, logP);
    }
}
function beta_qbeta(p, shape1, shape2, ncp, lowerTail = true, logP = false) {
    if (ncp === undefined) {
        return qbeta(p, shape1, shape2, lowerTail, logP);
    } else {
        return qnbeta(p, shape1, shape2, ncp, lowerTail, logP);
    }
}
function rbeta(n, shape1, shape2, ncp) {
    if (ncp === undefined) {
        return repeatedCall(n, rbetaOne, shape1, shape2);
    } else {
        const ar = repeatedCall(n, rnchisqOne, 2 * shape1, ncp);
        const br = repeatedCall(n, rchisqOne, 2 * shape2);
        const result = ar.map((a, i) => a / (a + br[i]));
        return result;
    }
}

/***/ }),

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pbeta_raw),
/* harmony export */   t: () => (/* binding */ pbeta)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9405);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);
/* harmony import */ var _common_toms708_toms708_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8178);
/* harmony import */ var _common_toms708_NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);





const printer_pbeta_raw = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('pbeta_raw');
const printer_pbeta = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('pbeta');
function pbeta_raw(x, a, b, lower_tail, log_p) {
    if (a === 0 && b === 0)
        return log_p ? -Math.LN2 : 0.5;
    if (a === 0 || a / b === 0)
        return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_1 */ .OF)(lower_tail, log_p);
    if (b === 0 || b / a === 0)
        return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_0 */ .VY)(lower_tail, log_p);
    if (!isFinite(a) || !isFinite(b)) {
        if (x < 0.5)
            return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_0 */ .VY)(lower_tail, log_p);
        else
            return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_1 */ .OF)(lower_tail, log_p);
    }
    const x1 = 0.5 - x + 0.5;
    const w = new _common_toms708_NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
    const wc = new _common_toms708_NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
    const ierr = new _common_toms708_NumberW_mjs__WEBPACK_IMPORTED_MODULE_2__/* .NumberW */ .F(0);
    printer_pbeta_raw('before Toms708.bratio, a=%d, b=%d, x=%d, w=%d,wc=%d, ierr=%d', a, b, x, w.val, wc.val, ierr.val);
    _common_toms708_toms708_mjs__WEBPACK_IMPORTED_MODULE_3__/* .Toms708 */ .R.bratio(a, b, x, x1, w, wc, ierr);
    printer_pbeta_raw('after Toms708.bratio, a=%d, b=%d, x=%d, w=%d,wc=%d, ierr=%d', a, b, x, w.val, wc.val, ierr.val);
    if (ierr.val && ierr.val !== 11 && ierr.val !== 14)
        printer_pbeta_raw('pbeta_raw(%d, a=%d, b=%d, ..) -> bratio() gave error code %d', x, a, b, ierr);
    if (log_p) {
        w.val = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(w.val);
        wc.val = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(wc.val);
    }
    return lower_tail ? w.val : wc.val;
}
function pbeta(q, a, b, lowerTail = true, logP = false) {
    printer_pbeta('pbeta(q=%d, a=%d, b=%d, l.t=%s, ln=%s)', q, a, b, lowerTail, logP);
    if (isNaN(q) || isNaN(a) || isNaN(b))
        return NaN;
    if (a < 0 || b < 0)
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_4__/* .ML_ERR_return_NAN2 */ .x0)(printer_pbeta, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lineInfo4 */ .LN);
    if (q <= 0)
        return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_0 */ .VY)(lowerTail, logP);
    if (q >= 1)
        return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_DT_1 */ .OF)(lowerTail, logP);
    return pbeta_raw(q, a, b, lowerTail, logP);
}

/***/ }),

/***/ 5657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ qbinom)
});

// EXTERNAL MODULE: ./node_modules/@mangos/debug/dist/esm/index.mjs + 10 modules
var esm = __webpack_require__(2971);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/packages/common/logger.mjs
var logger = __webpack_require__(9405);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/common/toms708/NumberW.mjs
var NumberW = __webpack_require__(2138);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/exp/expm1.mjs
var expm1 = __webpack_require__(9460);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/qnorm.mjs
var qnorm = __webpack_require__(694);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/pbeta.mjs
var pbeta = __webpack_require__(7444);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/r-func.mjs
var r_func = __webpack_require__(8912);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/binomial/pbinom.mjs




const printer = (0,esm/* debug */.Yz)('pbinom');
function pbinom(x, n, prob, lowerTail = true, logP = false) {
    if (isNaN(x) || isNaN(n) || isNaN(prob))
        return NaN;
    if (!isFinite(n) || !isFinite(prob)) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer, logger/* lineInfo4 */.LN);
    }
    const lower_tail = lowerTail;
    const log_p = logP;
    if ((0,r_func/* R_nonint */.C7)(n)) {
        printer('non-integer n = %d', n);
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer, logger/* lineInfo4 */.LN);
    }
    n = Math.round(n);
    if (n < 0 || prob < 0 || prob > 1)
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer, logger/* lineInfo4 */.LN);
    if (x < 0)
        return (0,r_func/* R_DT_0 */.VY)(lower_tail, log_p);
    x = Math.floor(x + 1e-7);
    if (n <= x)
        return (0,r_func/* R_DT_1 */.OF)(lower_tail, log_p);
    printer('calling pbeta:(q=%d,a=%d,b=%d, l.t=%s, log=%s', prob, x + 1, n - x, !lower_tail, log_p);
    return (0,pbeta/* pbeta */.t)(prob, x + 1, n - x, !lower_tail, log_p);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/binomial/qbinom.mjs






const printer_do_search = (0,esm/* debug */.Yz)('do_search');
function do_search(y, z, p, n, pr, incr) {
    if (z.val >= p) {
        printer_do_search('new z=%o >= p = %d  --> search to left (y--) ..', z, p);
        for (;;) {
            let newz;
            if (y === 0 || (newz = pbinom(y - incr, n, pr, true, false)) < p)
                return y;
            y = Math.max(0, y - incr);
            z.val = newz;
        }
    } else {
        printer_do_search('new z=%d < p = %d  --> search to right (y++) ..', z.val, p);
        for (;;) {
            y = Math.min(y + incr, n);
            if (y === n || (z.val = pbinom(y, n, pr, true, false)) >= p)
                return y;
        }
    }
}
const printer_qbinom = (0,esm/* debug */.Yz)('qbinom');
function qbinom(p, size, prob, lowerTail = true, logP = false) {
    const z = new NumberW/* NumberW */.F(0);
    let y;
    if (isNaN(p) || isNaN(size) || isNaN(prob))
        return NaN;
    if (!isFinite(size) || !isFinite(prob)) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qbinom, logger/* lineInfo4 */.LN);
    }
    if (!isFinite(p) && !logP) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qbinom, logger/* lineInfo4 */.LN);
    }
    if (!Number.isInteger(size)) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qbinom, logger/* lineInfo4 */.LN);
    }
    if (prob < 0 || prob > 1 || size < 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_qbinom, logger/* lineInfo4 */.LN);
    }
    const rc = (0,logger/* R_Q_P01_boundaries */.gx)(lowerTail, logP, p, 0, size);
    if (rc !== undefined) {
        return rc;
    }
    if (prob === 0 || size === 0)
        return 0;
    const q = 1 - prob;
    if (q === 0)
        return size;
    const mu = size * prob;
    const sigma = Math.sqrt(size * prob * q);
    const gamma = (q - prob) / sigma;
    printer_qbinom('qbinom(p=%d, n=%d, prob=%d, l.t.=%s, log=%s): sigm=%d, gam=%d', p, size, prob, lowerTail, logP, sigma, gamma);
    if (!lowerTail || logP) {
        p = (0,expm1/* R_DT_qIv */.xY)(lowerTail, logP, p);
        if (p === 0)
            return 0;
        if (p === 1)
            return size;
    }
    if (1 - p < Number.EPSILON) {
        return size;
    }
    z.val = (0,qnorm/* qnorm */.e)(p, 0, 1, true, false);
    y = Math.floor(mu + sigma * (z.val + gamma * (z.val * z.val - 1) / 6) + 0.5);
    if (y > size) {
        y = size;
    }
    printer_qbinom('new (p,1-p)=(%d,%d), z=qnorm(..)=%d, y=%d, size=%d', p, 1 - p, z.val, y, size);
    z.val = pbinom(y, size, prob, true, false);
    p *= 1 - 64 * Number.EPSILON;
    if (size < 100000) {
        return do_search(y, z, p, size, prob, 1);
    }
    let incr = Math.floor(size * 0.001);
    let oldincr;
    do {
        oldincr = incr;
        y = do_search(y, z, p, size, prob, incr);
        incr = Math.max(1, Math.floor(incr / 100));
    } while (oldincr > 1 && incr > size * 1e-15);
    return y;
}

/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ R_D_LExp),
/* harmony export */   dF: () => (/* binding */ R_Log1_Exp),
/* harmony export */   hJ: () => (/* binding */ R_DT_log),
/* harmony export */   lp: () => (/* binding */ R_DT_CIv),
/* harmony export */   qz: () => (/* binding */ R_DT_Clog),
/* harmony export */   xY: () => (/* binding */ R_DT_qIv)
/* harmony export */ });
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8912);

const {exp, expm1, log, log1p} = Math;
function R_DT_qIv(lower_tail, log_p, p) {
    if (log_p) {
        return lower_tail ? exp(p) : -expm1(p);
    }
    return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .R_D_Lval */ .wH)(lower_tail, p);
}
function R_DT_CIv(lower_tail, log_p, p) {
    return log_p ? lower_tail ? -expm1(p) : exp(p) : (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .R_D_Cval */ .fC)(lower_tail, p);
}
function R_D_LExp(log_p, x) {
    return log_p ? R_Log1_Exp(x) : log1p(-x);
}
function R_Log1_Exp(x) {
    if (x > -_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .M_LN2 */ .ro) {
        return log(-expm1(x));
    }
    return log1p(-exp(x));
}
function R_DT_Clog(lower_tail, log_p, p) {
    return lower_tail ? R_D_LExp(log_p, p) : (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .R_D_log */ .zi)(log_p, p);
}
function R_DT_log(lower_tail, log_p, p) {
    return lower_tail ? (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .R_D_log */ .zi)(log_p, p) : R_D_LExp(log_p, p);
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ qnorm)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _exp_expm1_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9460);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8912);




const printer = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('qnorm');
function qnorm(p, mean = 0, sd = 1, lowerTail = true, logP = false) {
    let r;
    let val;
    if (isNaN(p) || isNaN(mean) || isNaN(sd))
        return NaN;
    const rc = (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .R_Q_P01_boundaries */ .gx)(lowerTail, logP, p, -Infinity, Infinity);
    if (rc !== undefined) {
        return rc;
    }
    if (sd < 0)
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERR_return_NAN2 */ .x0)(printer, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lineInfo4 */ .LN);
    if (sd === 0)
        return mean;
    const p_ = (0,_exp_expm1_mjs__WEBPACK_IMPORTED_MODULE_2__/* .R_DT_qIv */ .xY)(lowerTail, logP, p);
    const q = p_ - 0.5;
    printer('qnorm(p=%d, m=%d, s=%d, l.t.= %s, log= %s): q = %d', p, mean, sd, lowerTail, logP, q);
    if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_3__/* .abs */ .tn)(q) <= 0.425) {
        r = 0.180625 - q * q;
        val = q * (((((((r * 2509.0809287301227 + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665) / (((((((r * 5226.495278852854 + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r + 5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1);
    } else {
        if (q > 0) {
            r = (0,_exp_expm1_mjs__WEBPACK_IMPORTED_MODULE_2__/* .R_DT_CIv */ .lp)(lowerTail, logP, p);
        } else {
            r = p_;
        }
        r = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_3__/* .sqrt */ .RZ)(-(logP && (lowerTail && q <= 0 || !lowerTail && q > 0) ? p : (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm)(r)));
        printer('close to 0 or 1: r = %7d', r);
        if (r <= 5) {
            r += -1.6;
            val = (((((((r * 0.0007745450142783414 + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r + 3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156546) * r + 1.4234371107496835) / (((((((r * 1.0507500716444169e-9 + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r + 0.6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1);
        } else {
            r += -5;
            val = (((((((r * 2.0103343992922881e-7 + 0.000027115555687434876) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r + 0.29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) / (((((((r * 2.0442631033899397e-15 + 1.421511758316446e-7) * r + 0.000018463183175100548) * r + 0.0007868691311456133) * r + 0.014875361290850615) * r + 0.1369298809227358) * r + 0.599832206555888) * r + 1);
        }
        if (q < 0)
            val = -val;
    }
    return mean + sd * val;
}

/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dt: () => (/* binding */ dt),
  qt: () => (/* binding */ student_t_qt)
});

// UNUSED EXPORTS: pt, rt, rtOne

// EXTERNAL MODULE: ./node_modules/@mangos/debug/dist/esm/index.mjs + 10 modules
var esm = __webpack_require__(2971);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/packages/common/logger.mjs
var logger = __webpack_require__(9405);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/r-func.mjs
var r_func = __webpack_require__(8912);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/special/gamma/lgammafn_sign.mjs
var lgammafn_sign = __webpack_require__(1244);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/dnorm.mjs




const printer = (0,esm/* debug */.Yz)('dnorm');
const PRECISION_LIMIT = (0,r_func/* sqrt */.RZ)(-2 * r_func/* M_LN2 */.ro * (r_func/* DBL_MIN_EXP */.MU + 1 - r_func/* DBL_MANT_DIG */.dU));
function dnorm4(x, mean = 0, sd = 1, log = false) {
    if (isNaN(x) || isNaN(mean) || isNaN(sd)) {
        return NaN;
    }
    if (!isFinite(sd)) {
        return (0,r_func/* R_D__0 */.m8)(log);
    }
    if (!isFinite(x) && mean === x) {
        return NaN;
    }
    if (sd <= 0) {
        if (sd < 0) {
            return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer, logger/* lineInfo4 */.LN);
        }
        return x === mean ? Infinity : (0,r_func/* R_D__0 */.m8)(log);
    }
    x = (x - mean) / sd;
    if (!isFinite(x))
        return (0,r_func/* R_D__0 */.m8)(log);
    x = (0,r_func/* abs */.tn)(x);
    if (x >= 2 * (0,r_func/* sqrt */.RZ)(Number.MAX_VALUE)) {
        return (0,r_func/* R_D__0 */.m8)(log);
    }
    if (log) {
        return -(r_func/* M_LN_SQRT_2PI */.sT + 0.5 * x * x + (0,r_func/* log */.Rm)(sd));
    }
    if (x < 5)
        return r_func/* M_1_SQRT_2PI */.B_ * (0,r_func/* exp */.oN)(-0.5 * x * x) / sd;
    if (x > PRECISION_LIMIT) {
        return 0;
    }
    const x1 = (0,r_func/* ldexp */.oJ)((0,r_func/* round */.LI)((0,r_func/* ldexp */.oJ)(x, 16)), -16);
    const x2 = x - x1;
    return r_func/* M_1_SQRT_2PI */.B_ / sd * ((0,r_func/* exp */.oN)(-0.5 * x1 * x1) * (0,r_func/* exp */.oN)((-0.5 * x2 - x1) * x2));
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/deviance/index.mjs
var deviance = __webpack_require__(7571);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/stirling/index.mjs
var stirling = __webpack_require__(8984);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/dt.mjs




function _dt(x, n, giveLog = false) {
    if (!isFinite(n)) {
        return dnorm4(x, 0, 1, giveLog);
    }
    let u;
    const t = -(0,deviance/* bd0 */.p)(n / 2, (n + 1) / 2) + (0,stirling/* stirlerr */.U)((n + 1) / 2) - (0,stirling/* stirlerr */.U)(n / 2);
    const x2n = x * x / n;
    let ax = 0;
    let l_x2n;
    const lrg_x2n = x2n > 1 / r_func/* DBL_EPSILON */.wJ;
    if (lrg_x2n) {
        ax = (0,r_func/* abs */.tn)(x);
        l_x2n = (0,r_func/* log */.Rm)(ax) - (0,r_func/* log */.Rm)(n) / 2;
        u = n * l_x2n;
    } else if (x2n > 0.2) {
        l_x2n = (0,r_func/* log */.Rm)(1 + x2n) / 2;
        u = n * l_x2n;
    } else {
        l_x2n = (0,r_func/* log1p */.Kk)(x2n) / 2;
        u = -(0,deviance/* bd0 */.p)(n / 2, (n + x * x) / 2) + x * x / 2;
    }
    if (giveLog)
        return t - u - (r_func/* M_LN_SQRT_2PI */.sT + l_x2n);
    const I_sqrt_ = lrg_x2n ? (0,r_func/* sqrt */.RZ)(n) / ax : (0,r_func/* exp */.oN)(-l_x2n);
    return (0,r_func/* exp */.oN)(t - u) * r_func/* M_1_SQRT_2PI */.B_ * I_sqrt_;
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/beta/pbeta.mjs
var pbeta = __webpack_require__(7444);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/do_del.mjs
const SIXTEN = 16;
function do_del(ccum, cum, log_p, X, temp, upper, lower, x) {
    const xsq = Math.trunc(X * SIXTEN) / SIXTEN;
    const del = (X - xsq) * (X + xsq);
    if (log_p) {
        cum.val = -xsq * xsq * 0.5 + -del * 0.5 + Math.log(temp);
        if (lower && x > 0 || upper && x <= 0)
            ccum.val = Math.log1p(-Math.exp(-xsq * xsq * 0.5) * Math.exp(-del * 0.5) * temp);
    } else {
        cum.val = Math.exp(-xsq * xsq * 0.5) * Math.exp(-del * 0.5) * temp;
        ccum.val = 1 - cum.val;
    }
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/pnorm_both.mjs


const {
    EPSILON: DBL_EPSILON,
    MIN_VALUE: DBL_MIN
} = Number;
function pnorm_both(x, cum, ccum, i_tail, log_p) {
    const a = [
        2.2352520354606837,
        161.02823106855587,
        1067.6894854603709,
        18154.98125334356,
        0.06568233791820745
    ];
    const b = [
        47.202581904688245,
        976.0985517377767,
        10260.932208618979,
        45507.78933502673
    ];
    const c = [
        0.39894151208813466,
        8.883149794388377,
        93.50665613217785,
        597.2702763948002,
        2494.5375852903726,
        6848.190450536283,
        11602.65143764735,
        9842.714838383978,
        1.0765576773720192e-8
    ];
    const d = [
        22.266688044328117,
        235.387901782625,
        1519.3775994075547,
        6485.558298266761,
        18615.571640885097,
        34900.95272114598,
        38912.00328609327,
        19685.429676859992
    ];
    const p = [
        0.215898534057957,
        0.12740116116024736,
        0.022235277870649807,
        0.0014216191932278934,
        0.000029112874951168793,
        0.023073441764940174
    ];
    const q = [
        1.284260096144911,
        0.4682382124808651,
        0.06598813786892856,
        0.0037823963320275824,
        0.00007297515550839662
    ];
    let xden;
    let xnum;
    let temp;
    let xsq;
    const min = DBL_MIN;
    const eps = DBL_EPSILON * 0.5;
    const lower = i_tail !== true;
    const upper = i_tail !== false;
    const y = Math.abs(x);
    if (y <= 0.67448975) {
        if (y > eps) {
            xsq = x * x;
            xnum = a[4] * xsq;
            xden = xsq;
            for (let i = 0; i < 3; ++i) {
                xnum = (xnum + a[i]) * xsq;
                xden = (xden + b[i]) * xsq;
            }
        } else {
            xnum = xden = 0;
        }
        temp = x * (xnum + a[3]) / (xden + b[3]);
        if (lower)
            cum.val = 0.5 + temp;
        if (upper)
            ccum.val = 0.5 - temp;
        if (log_p) {
            if (lower)
                cum.val = Math.log(cum.val);
            if (upper)
                ccum.val = Math.log(ccum.val);
        }
    } else if (y <= r_func/* M_SQRT_32 */.v9) {
        xnum = c[8] * y;
        xden = y;
        for (let i = 0; i < 7; ++i) {
            xnum = (xnum + c[i]) * y;
            xden = (xden + d[i]) * y;
        }
        temp = (xnum + c[7]) / (xden + d[7]);
        do_del(ccum, cum, log_p, y, temp, upper, lower, x);
        if (x > 0) {
            temp = cum.val;
            if (lower) {
                cum.val = ccum.val;
            }
            ccum.val = temp;
        }
    } else if (log_p && y < 1e+170 || lower && -37.5193 < x && x < 8.2924 || upper && -8.2924 < x && x < 37.5193) {
        xsq = 1 / (x * x);
        xnum = p[5] * xsq;
        xden = xsq;
        for (let i = 0; i < 4; ++i) {
            xnum = (xnum + p[i]) * xsq;
            xden = (xden + q[i]) * xsq;
        }
        temp = xsq * (xnum + p[4]) / (xden + q[4]);
        temp = (r_func/* M_1_SQRT_2PI */.B_ - temp) / y;
        do_del(ccum, cum, log_p, x, temp, upper, lower, x);
        if (x > 0) {
            temp = cum.val;
            if (lower) {
                cum.val = ccum.val;
            }
            ccum.val = temp;
        }
    } else {
        if (x > 0) {
            cum.val = (0,r_func/* R_D__1 */.fu)(log_p);
            ccum.val = (0,r_func/* R_D__0 */.m8)(log_p);
        } else {
            cum.val = (0,r_func/* R_D__0 */.m8)(log_p);
            ccum.val = (0,r_func/* R_D__1 */.fu)(log_p);
        }
    }
    if (log_p) {
        if (cum.val > -min)
            cum.val = -0;
        if (ccum.val > -min) {
            ccum.val = -0;
        }
    } else {
        if (cum.val < min)
            cum.val = 0;
        if (ccum.val < min)
            ccum.val = 0;
    }
    return;
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/common/toms708/NumberW.mjs
var NumberW = __webpack_require__(2138);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/pnorm.mjs




const pnorm_printer = (0,esm/* debug */.Yz)('pnorm');

function pnorm5(q, mean = 0, sd = 1, lowerTail = true, logP = false) {
    if (isNaN(q) || isNaN(mean) || isNaN(sd))
        return NaN;
    if (!isFinite(q) && mean === q)
        return NaN;
    if (sd <= 0) {
        if (sd < 0)
            return (0,logger/* ML_ERR_return_NAN2 */.x0)(pnorm_printer, logger/* lineInfo4 */.LN);
        return q < mean ? (0,r_func/* R_DT_0 */.VY)(lowerTail, logP) : (0,r_func/* R_DT_1 */.OF)(lowerTail, logP);
    }
    const p = new NumberW/* NumberW */.F(0);
    const cp = new NumberW/* NumberW */.F(0);
    p.val = (q - mean) / sd;
    if (!isFinite(p.val))
        return q < mean ? (0,r_func/* R_DT_0 */.VY)(lowerTail, logP) : (0,r_func/* R_DT_1 */.OF)(lowerTail, logP);
    q = p.val;
    pnorm_both(q, p, cp, !lowerTail, logP);
    return lowerTail ? p.val : cp.val;
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/special/beta/lbeta.mjs
var lbeta = __webpack_require__(1200);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/pt.mjs




function pt(x, n, lower_tail, log_p) {
    let val;
    if (!isFinite(n)) {
        return pnorm5(x, 0, 1, lower_tail, log_p);
    }
    const nx = 1 + x / n * x;
    if (nx > 1e+100) {
        const lb = (0,lbeta/* default */.A)(0.5 * n, 0.5);
        const l05n = (0,r_func/* log */.Rm)(0.5 * n);
        const labsx = (0,r_func/* log */.Rm)((0,r_func/* abs */.tn)(x));
        const logn = (0,r_func/* log */.Rm)(n);
        const lval = -0.5 * n * (2 * labsx - logn) - lb - l05n;
        val = log_p ? lval : (0,r_func/* exp */.oN)(lval);
    } else {
        val = n > x * x ? (0,pbeta/* pbeta */.t)(x * x / (n + x * x), 0.5, n / 2, false, log_p) : (0,pbeta/* pbeta */.t)(1 / nx, n / 2, 0.5, true, log_p);
    }
    if (x <= 0) {
        lower_tail = !lower_tail;
    }
    if (log_p) {
        if (lower_tail) {
            return (0,r_func/* log1p */.Kk)(-0.5 * (0,r_func/* exp */.oN)(val));
        } else {
            return val - r_func/* M_LN2 */.ro;
        }
    } else {
        val /= 2;
        return (0,r_func/* R_D_Cval */.fC)(lower_tail, val);
    }
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/pnt.mjs







const printer_pnt = (0,esm/* debug */.Yz)('pnt');
const DBL_MIN_EXP = -1021;
const itrmax = 1000;
const errmax = 1e-12;
function finis(tnc, del, lower_tail, negdel, log_p) {
    const pn = pnorm5(-del, 0, 1, true, false);
    printer_pnt('pnorm(%d,0,1)=%d', -del, pn);
    tnc += pn;
    printer_pnt('tnc=%d', tnc);
    lower_tail = lower_tail !== negdel;
    if (tnc > 1 - 1e-10 && lower_tail) {
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'pnt{final}', printer_pnt);
    }
    const rc = (0,r_func/* R_DT_val */.wO)(lower_tail, log_p, (0,r_func/* min */.jk)(tnc, 1));
    printer_pnt('rc:%d, tnc:%d, log_p:%s, lower_tail:%s', rc, tnc, log_p, lower_tail);
    return rc;
}
function pnt_pnt(t, df, ncp, lower_tail, log_p) {
    let errbd;
    let rxb;
    let x;
    let geven;
    let godd;
    let q;
    let s;
    let tnc = 0;
    let xeven;
    let xodd;
    if (isNaN(t) || isNaN(df) || isNaN(ncp)) {
        return t + df + ncp;
    }
    if (df <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_pnt, logger/* lineInfo4 */.LN);
    }
    if (!(0,r_func/* isFinite */.MI)(t)) {
        return t < 0 ? (0,r_func/* R_DT_0 */.VY)(lower_tail, log_p) : (0,r_func/* R_DT_1 */.OF)(lower_tail, log_p);
    }
    if (ncp === 0) {
        return pt(t, df, lower_tail, log_p);
    }
    let negdel;
    let del;
    let tt;
    if (t >= 0) {
        negdel = false;
        tt = t;
        del = ncp;
    } else {
        if (ncp > 40 && (!log_p || !lower_tail)) {
            printer_pnt('if x <=0 and solution for edge ncp > 40');
            return (0,r_func/* R_DT_0 */.VY)(lower_tail, log_p);
        }
        negdel = true;
        tt = -t;
        del = -ncp;
    }
    if (df > 400000 || del * del > 2 * r_func/* M_LN2 */.ro * -DBL_MIN_EXP) {
        printer_pnt('Abramowitz & Stegun 26.7.10 ncp:%d, del:%d, ncp2:%d, del2:%d, D:%d', ncp, del, ncp * ncp, del * del, 2 * r_func/* M_LN2 */.ro * -DBL_MIN_EXP);
        const _s = 1 / (4 * df);
        return pnorm5(tt * (1 - _s), del, (0,r_func/* sqrt */.RZ)(1 + tt * tt * 2 * _s), lower_tail !== negdel, log_p);
    }
    x = t * t;
    rxb = df / (x + df);
    x = x / (x + df);
    printer_pnt('pnt(t=%d, df=%d, ncp=%d, rxb=%d) ==> x=%d', t, df, ncp, rxb, x);
    if (x > 0) {
        printer_pnt('x > 0 branch');
        const lambda = del * del;
        let p = 0.5 * (0,r_func/* exp */.oN)(-0.5 * lambda);
        printer_pnt('p=%d', p);
        if (p === 0) {
            printer_pnt('p=%d, underflow protection', p);
            (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_UNDERFLOW, 'pnt', printer_pnt);
            (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_RANGE, 'pnt', printer_pnt);
            return (0,r_func/* R_DT_0 */.VY)(lower_tail, log_p);
        }
        printer_pnt('it  1e5*(godd,   geven)|          p           q           s' + '        pnt(*)     errbd');
        q = r_func/* M_SQRT_2dPI */.pw * p * del;
        s = 0.5 - p;
        if (s < 1e-7) {
            s = -0.5 * (0,r_func/* expm1 */.IY)(-0.5 * lambda);
        }
        let a = 0.5;
        const b = 0.5 * df;
        rxb = (0,r_func/* pow */.n7)(rxb, b);
        const albeta = r_func/* M_LN_SQRT_PI */.ye + (0,lgammafn_sign/* lgammafn_sign */.M)(b) - (0,lgammafn_sign/* lgammafn_sign */.M)(0.5 + b);
        printer_pnt('%d = lgamma(%d)-lgamma(0.5+%d)+0.572364942924700087071713675677', albeta, b, b);
        xodd = (0,pbeta/* pbeta */.t)(x, a, b, true, false);
        printer_pnt('return from pbeta:%d', xodd);
        godd = 2 * rxb * (0,r_func/* exp */.oN)(a * (0,r_func/* log */.Rm)(x) - albeta);
        tnc = b * x;
        xeven = tnc < r_func/* DBL_EPSILON */.wJ ? tnc : 1 - rxb;
        geven = tnc * rxb;
        tnc = p * xodd + q * xeven;
        for (let it = 1; it <= itrmax; it++) {
            a += 1;
            xodd -= godd;
            xeven -= geven;
            godd *= x * (a + b - 1) / a;
            geven *= x * (a + b - 0.5) / (a + 0.5);
            p *= lambda / (2 * it);
            q *= lambda / (2 * it + 1);
            tnc += p * xodd + q * xeven;
            s -= p;
            if (s < -1e-10) {
                (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'pnt', printer_pnt);
                printer_pnt('goto:true, s = %d < 0 !!! ---> non-convergence!!', s);
                return finis(tnc, del, lower_tail, negdel, log_p);
            }
            if (s <= 0 && it > 1) {
                printer_pnt('goto:true, s:%d < 0 && it:%d>1', s, it);
                return finis(tnc, del, lower_tail, negdel, log_p);
            }
            errbd = 2 * s * (xodd - godd);
            printer_pnt('%d %d %d|%d %d %d %d %d', it, 100000 * godd, 100000 * geven, p, q, s, tnc, errbd);
            if ((0,r_func/* abs */.tn)(errbd) < errmax) {
                printer_pnt('goto:true, errbd:%d < errmax:%d', errbd, errmax);
                return finis(tnc, del, lower_tail, negdel, log_p);
            }
        }
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_NOCONV, 'pnt', printer_pnt);
    } else {
        tnc = 0;
    }
    return finis(tnc, del, lower_tail, negdel, log_p);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/dnt.mjs







const printer_dnt = (0,esm/* debug */.Yz)('dnt');
function dnt(x, df, ncp = 0, giveLog = false) {
    if (isNaN(x) || isNaN(df) || isNaN(ncp)) {
        return x + df + ncp;
    }
    if (df <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(printer_dnt, logger/* lineInfo4 */.LN);
    }
    if (!isFinite(x)) {
        return (0,r_func/* R_D__0 */.m8)(giveLog);
    }
    if (ncp === 0) {
        return _dt(x, df, giveLog);
    }
    if (df > 100000000) {
        return dnorm4(x, ncp, 1, giveLog);
    }
    let u;
    if ((0,r_func/* abs */.tn)(x) > (0,r_func/* sqrt */.RZ)(df * r_func/* DBL_EPSILON */.wJ)) {
        printer_dnt('abs(x:%d)>sqrt(df*espsilon):%d', (0,r_func/* abs */.tn)(x), (0,r_func/* sqrt */.RZ)(df * r_func/* DBL_EPSILON */.wJ));
        u = (0,r_func/* log */.Rm)(df) - (0,r_func/* log */.Rm)((0,r_func/* abs */.tn)(x)) + (0,r_func/* log */.Rm)((0,r_func/* abs */.tn)(pnt_pnt(x * (0,r_func/* sqrt */.RZ)((df + 2) / df), df + 2, ncp, true, false) - pnt_pnt(x, df, ncp, true, false)));
    } else {
        printer_dnt('abs(x:%d)<=sqrt(df*espsilon):%d', (0,r_func/* abs */.tn)(x), (0,r_func/* sqrt */.RZ)(df * r_func/* DBL_EPSILON */.wJ));
        u = (0,lgammafn_sign/* lgammafn_sign */.M)((df + 1) / 2) - (0,lgammafn_sign/* lgammafn_sign */.M)(df / 2) - (r_func/* M_LN_SQRT_PI */.ye + 0.5 * ((0,r_func/* log */.Rm)(df) + ncp * ncp));
    }
    printer_dnt('u=%d, giveLog=%s', u, giveLog);
    return giveLog ? u : (0,r_func/* exp */.oN)(u);
}
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/exp/expm1.mjs
var expm1 = __webpack_require__(9460);
// EXTERNAL MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/normal/qnorm.mjs
var qnorm = __webpack_require__(694);
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/trigonometry/tanpi.mjs



const printer_tanpi = (0,esm/* debug */.Yz)('tanpi');
function tanpi(x) {
    if (isNaN(x))
        return x;
    if (!isFinite(x)) {
        (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_DOMAIN, logger/* lineInfo4 */.LN, printer_tanpi);
        return NaN;
    }
    x = (0,r_func/* fmod */.RN)(x, 1);
    if (x <= -0.5) {
        x++;
    } else if (x > 0.5) {
        x--;
    }
    return x === 0 ? 0 : x === 0.5 ? NaN : (0,r_func/* tan */.Ml)(Math.PI * x);
}
function atanpi(x) {
    return atan(x) / Math.PI;
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/qt.mjs








const qt_printer = (0,esm/* debug */.Yz)('qt');
const accu = 1e-13;
const Eps = 1e-11;
const eps = 1e-12;
function qt(p, ndf, lower_tail, log_p) {
    let P;
    let q;
    if (isNaN(p) || isNaN(ndf)) {
        return p + ndf;
    }
    const rc = (0,logger/* R_Q_P01_boundaries */.gx)(lower_tail, log_p, p, -Infinity, Infinity);
    if (rc !== undefined) {
        return rc;
    }
    if (ndf <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(qt_printer, logger/* lineInfo4 */.LN);
    }
    if (ndf < 1) {
        let ux;
        let lx;
        let nx;
        let pp;
        let iter = 0;
        p = (0,expm1/* R_DT_qIv */.xY)(lower_tail, log_p, p);
        if (p > 1 - r_func/* DBL_EPSILON */.wJ) {
            return Infinity;
        }
        pp = (0,r_func/* min */.jk)(1 - r_func/* DBL_EPSILON */.wJ, p * (1 + Eps));
        for (ux = 1; ux < r_func/* DBL_MAX */.Ck && pt(ux, ndf, true, false) < pp; ux *= 2);
        pp = p * (1 - Eps);
        for (lx = -1; lx > -r_func/* DBL_MAX */.Ck && pt(lx, ndf, true, false) > pp; lx *= 2);
        do {
            nx = 0.5 * (lx + ux);
            if (pt(nx, ndf, true, false) > p) {
                ux = nx;
            } else {
                lx = nx;
            }
        } while ((ux - lx) / (0,r_func/* abs */.tn)(nx) > accu && ++iter < 1000);
        if (iter >= 1000) {
            (0,logger/* ML_ERROR2 */.Fu)(logger.ME.ME_PRECISION, 'qt', qt_printer);
        }
        return 0.5 * (lx + ux);
    }
    if (ndf > 100000000000000000000) {
        return (0,qnorm/* qnorm */.e)(p, 0, 1, lower_tail, log_p);
    }
    P = (0,r_func/* R_D_qIv */.bZ)(log_p, p);
    const neg = (!lower_tail || P < 0.5) && (lower_tail || P > 0.5);
    const is_neg_lower = lower_tail === neg;
    if (neg) {
        if (log_p) {
            if (lower_tail) {
                P = 2 * P;
            } else {
                P = 2 * -(0,r_func/* expm1 */.IY)(p);
            }
        } else {
            P = 2 * (0,r_func/* R_D_Lval */.wH)(lower_tail, p);
        }
    } else {
        if (log_p) {
            if (lower_tail) {
                P = 2 * -(0,r_func/* expm1 */.IY)(p);
            } else {
                P = 2 * P;
            }
        } else {
            P = 2 * (0,r_func/* R_D_Cval */.fC)(lower_tail, p);
        }
    }
    if ((0,r_func/* abs */.tn)(ndf - 2) < eps) {
        if (P > r_func/* DBL_MIN */.kA) {
            if (3 * P < r_func/* DBL_EPSILON */.wJ) {
                q = 1 / (0,r_func/* sqrt */.RZ)(P);
            } else if (P > 0.9) {
                q = (1 - P) * (0,r_func/* sqrt */.RZ)(2 / (P * (2 - P)));
            } else {
                q = (0,r_func/* sqrt */.RZ)(2 / (P * (2 - P)) - 2);
            }
        } else {
            if (log_p) {
                q = is_neg_lower ? (0,r_func/* exp */.oN)(-p / 2) / r_func/* SQRT2 */.$q : 1 / (0,r_func/* sqrt */.RZ)(-(0,r_func/* expm1 */.IY)(p));
            } else {
                q = Infinity;
            }
        }
    } else if (ndf < 1 + eps) {
        if (P === 1) {
            q = 0;
        } else if (P > r_func/* DBL_EPSILON */.wJ / 2) {
            q = 1 / tanpi(P / 2);
        } else {
            if (log_p) {
                q = is_neg_lower ? r_func/* M_1_PI */.Cz * (0,r_func/* exp */.oN)(-p) : -1 / (r_func.PI * (0,r_func/* expm1 */.IY)(p));
            } else {
                q = Infinity;
            }
        }
    } else {
        let x = 0;
        let y = 0;
        let log_P2 = 0;
        const a = 1 / (ndf - 0.5);
        const b = 48 / (a * a);
        let c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        const d = ((94.5 / (b + c) - 3) / b + 1) * (0,r_func/* sqrt */.RZ)(a * r_func/* M_PI_2 */.pf) * ndf;
        const P_ok1 = P > r_func/* DBL_MIN */.kA || !log_p;
        let P_ok = P_ok1;
        if (P_ok1) {
            y = (0,r_func/* pow */.n7)(d * P, 2 / ndf);
            P_ok = y >= r_func/* DBL_EPSILON */.wJ;
        }
        if (!P_ok) {
            if (is_neg_lower) {
                log_P2 = (0,r_func/* R_D_log */.zi)(log_p, p);
            } else {
                log_P2 = (0,expm1/* R_D_LExp */.Ab)(log_p, p);
            }
            x = ((0,r_func/* log */.Rm)(d) + r_func/* LN2 */.XE + log_P2) / ndf;
            y = (0,r_func/* exp */.oN)(2 * x);
        }
        if (ndf < 2.1 && P > 0.5 || y > 0.05 + a) {
            if (P_ok) {
                x = (0,qnorm/* qnorm */.e)(0.5 * P, 0, 1, false, false);
            } else {
                x = (0,qnorm/* qnorm */.e)(log_P2, 0, 1, lower_tail, true);
            }
            y = x * x;
            if (ndf < 5) {
                c += 0.3 * (ndf - 4.5) * (x + 0.6);
            }
            c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = (0,r_func/* expm1 */.IY)(a * y * y);
            q = (0,r_func/* sqrt */.RZ)(ndf * y);
        } else if (!P_ok && x < -r_func/* LN2 */.XE * r_func/* DBL_MANT_DIG */.dU) {
            q = (0,r_func/* sqrt */.RZ)(ndf) * (0,r_func/* exp */.oN)(-x);
        } else {
            y = ((1 / (((ndf + 6) / (ndf * y) - 0.089 * d - 0.822) * (ndf + 2) * 3) + 0.5 / (ndf + 4)) * y - 1) * (ndf + 1) / (ndf + 2) + 1 / y;
            q = (0,r_func/* sqrt */.RZ)(ndf * y);
        }
        if (P_ok1) {
            let it = 0;
            while (it++ < 10 && (y = _dt(q, ndf, false)) > 0 && isFinite(x = (pt(q, ndf, false, false) - P / 2) / y) && (0,r_func/* abs */.tn)(x) > 1e-14 * (0,r_func/* abs */.tn)(q)) {
                q += x * (1 + x * q * (ndf + 1) / (2 * (q * q + ndf)));
            }
        }
    }
    if (neg) {
        q = -q;
    }
    return q;
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/qnt.mjs







const qnt_printer = (0,esm/* debug */.Yz)('qnt');
const qnt_accu = 1e-13;
const qnt_Eps = 1e-11;
function qnt(p, df, ncp, lower_tail, log_p) {
    let ux;
    let lx;
    let nx;
    let pp;
    if (isNaN(p) || isNaN(df) || isNaN(ncp)) {
        return p + df + ncp;
    }
    if (df <= 0) {
        return (0,logger/* ML_ERR_return_NAN2 */.x0)(qnt_printer, logger/* lineInfo4 */.LN);
    }
    if (ncp === 0 && df >= 1) {
        return qt(p, df, lower_tail, log_p);
    }
    const rc = (0,logger/* R_Q_P01_boundaries */.gx)(lower_tail, log_p, p, -Infinity, Infinity);
    if (rc !== undefined) {
        return rc;
    }
    if (!isFinite(df)) {
        return (0,qnorm/* qnorm */.e)(p, ncp, 1, lower_tail, log_p);
    }
    p = (0,expm1/* R_DT_qIv */.xY)(lower_tail, log_p, p);
    if (p > 1 - r_func/* DBL_EPSILON */.wJ) {
        return Infinity;
    }
    pp = (0,r_func/* min */.jk)(1 - r_func/* DBL_EPSILON */.wJ, p * (1 + qnt_Eps));
    for (ux = (0,r_func/* max */.T9)(1, ncp); ux < r_func/* DBL_MAX */.Ck && pnt_pnt(ux, df, ncp, true, false) < pp; ux *= 2);
    pp = p * (1 - qnt_Eps);
    for (lx = (0,r_func/* min */.jk)(-1, -ncp); lx > -r_func/* DBL_MAX */.Ck && pnt_pnt(lx, df, ncp, true, false) > pp; lx *= 2);
    do {
        nx = 0.5 * (lx + ux);
        if (pnt_pnt(nx, df, ncp, true, false) > p) {
            ux = nx;
        } else {
            lx = nx;
        }
    } while (ux - lx > qnt_accu * (0,r_func/* max */.T9)((0,r_func/* abs */.tn)(lx), (0,r_func/* abs */.tn)(ux)));
    return 0.5 * (lx + ux);
}
;// CONCATENATED MODULE: ./node_modules/lib-r-math.js/dist/esm/lib/distributions/student-t/index.mjs








function dt(x, df, ncp = 0, log = false) {
    return dnt(x, df, ncp, log);
}
function student_t_pt(q, df, ncp = 0, lowerTail = true, logP = false) {
    return pnt(q, df, ncp, lowerTail, logP);
}
function student_t_qt(p, df, ncp, lowerTail = true, logP = false) {
    return ncp === undefined ? qt(p, df, lowerTail, logP) : qnt(p, df, ncp, lowerTail, logP);
}
function rt(n, df, ncp) {
    if (ncp === undefined) {
        return repeatedCall64(n, rtOne, df);
    } else {
        const norm = rnorm(n, ncp, 1);
        const chisq = rchisq(n, df, undefined);
        for (let i = 0; i < n; i++) {
            chisq[i] /= df;
            chisq[i] = sqrt(chisq[i]);
            norm[i] /= chisq[i];
        }
        return norm;
    }
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ M_LN_2PI),
/* harmony export */   $q: () => (/* binding */ SQRT2),
/* harmony export */   AU: () => (/* binding */ R_D_exp),
/* harmony export */   BU: () => (/* binding */ trunc),
/* harmony export */   B_: () => (/* binding */ M_1_SQRT_2PI),
/* harmony export */   C$: () => (/* binding */ R_D_val),
/* harmony export */   C7: () => (/* binding */ R_nonint),
/* harmony export */   CX: () => (/* binding */ R_D_fexp),
/* harmony export */   Ck: () => (/* binding */ DBL_MAX),
/* harmony export */   Cz: () => (/* binding */ M_1_PI),
/* harmony export */   EG: () => (/* binding */ M_LN_SQRT_PId2),
/* harmony export */   IY: () => (/* binding */ expm1),
/* harmony export */   KC: () => (/* binding */ R_P_bounds_01),
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   MI: () => (/* binding */ isFinite),
/* harmony export */   MU: () => (/* binding */ DBL_MIN_EXP),
/* harmony export */   Ml: () => (/* binding */ tan),
/* harmony export */   OF: () => (/* binding */ R_DT_1),
/* harmony export */   PI: () => (/* binding */ PI),
/* harmony export */   RI: () => (/* binding */ floor),
/* harmony export */   RN: () => (/* binding */ fmod),
/* harmony export */   RZ: () => (/* binding */ sqrt),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   T9: () => (/* binding */ max),
/* harmony export */   VY: () => (/* binding */ R_DT_0),
/* harmony export */   WP: () => (/* binding */ M_2PI),
/* harmony export */   XE: () => (/* binding */ LN2),
/* harmony export */   Yq: () => (/* binding */ R_D_half),
/* harmony export */   bZ: () => (/* binding */ R_D_qIv),
/* harmony export */   dU: () => (/* binding */ DBL_MANT_DIG),
/* harmony export */   er: () => (/* binding */ R_pow_di),
/* harmony export */   fC: () => (/* binding */ R_D_Cval),
/* harmony export */   fu: () => (/* binding */ R_D__1),
/* harmony export */   jk: () => (/* binding */ min),
/* harmony export */   kA: () => (/* binding */ DBL_MIN),
/* harmony export */   m8: () => (/* binding */ R_D__0),
/* harmony export */   mk: () => (/* binding */ ceil),
/* harmony export */   n7: () => (/* binding */ pow),
/* harmony export */   oJ: () => (/* binding */ ldexp),
/* harmony export */   oN: () => (/* binding */ exp),
/* harmony export */   pf: () => (/* binding */ M_PI_2),
/* harmony export */   pw: () => (/* binding */ M_SQRT_2dPI),
/* harmony export */   ro: () => (/* binding */ M_LN2),
/* harmony export */   sT: () => (/* binding */ M_LN_SQRT_2PI),
/* harmony export */   tn: () => (/* binding */ abs),
/* harmony export */   v9: () => (/* binding */ M_SQRT_32),
/* harmony export */   wH: () => (/* binding */ R_D_Lval),
/* harmony export */   wJ: () => (/* binding */ DBL_EPSILON),
/* harmony export */   wO: () => (/* binding */ R_DT_val),
/* harmony export */   ye: () => (/* binding */ M_LN_SQRT_PI),
/* harmony export */   zi: () => (/* binding */ R_D_log)
/* harmony export */ });
/* unused harmony exports isInteger, parseFloat, parseInt, MIN_VALUE, MAX_VALUE, isNaN, EPSILON, MAX_SAFE_INTEGER, NEGATIVE_INFINITY, POSITIVE_INFINITY, cbrt, fround, imul, log10, log2, random, sign, sinh, cos, sin, atan, sum, LogLevel, Welch_Satterthwaite, repeatedCall, repeatedCall64, emptyFloat32Array, emptyFloat64Array, nanFloat32Array, isArray, isEmptyArray, M_SQRT2, frac, INT_MAX, M_LOG10_2, DBL_MAX_EXP, DBL_MIN_VALUE_LN, R_D_Clog, imin2, R_P_bounds_Inf_01, R_D_nonint_check, imax2, isOdd, R_D_negInonint, R_pow, R_isnancpp, myfmod, sumfp, sumfp64 */
const {isInteger, parseFloat, parseInt, MIN_VALUE, MAX_VALUE, isNaN, isFinite, EPSILON, MAX_SAFE_INTEGER, NEGATIVE_INFINITY, POSITIVE_INFINITY} = Number;

const {abs, cbrt, ceil, exp, expm1, floor, fround, imul, log, log10, log1p, log2, max, min, pow, random, round, sign, sqrt, PI, trunc, SQRT2, LN2, sinh, cos, sin, tan, atan} = Math;

function sum(x) {
    const rc = x.reduce((pv, v) => pv + v, 0);
    return rc;
}
var LogLevel;
(function (LogLevel) {
    LogLevel[LogLevel['ERROR'] = 0] = 'ERROR';
    LogLevel[LogLevel['WARN'] = 1] = 'WARN';
    LogLevel[LogLevel['INFO'] = 2] = 'INFO';
    LogLevel[LogLevel['DEBUG'] = 3] = 'DEBUG';
}(LogLevel || (LogLevel = {})));
function Welch_Satterthwaite(s, n) {
    const elts = s.map((_s, i) => _s * _s / n[i]);
    const dom = elts.map((e, i) => e * e / (n[i] - 1));
    return pow(sum(elts), 2) / sum(dom);
}
function repeatedCall(n, fn, ...arg) {
    let result;
    if (n === 0) {
        result = emptyFloat32Array;
    } else if (n > 0 && isFinite(n)) {
        result = new Float32Array(n);
    } else {
        throw new TypeError(`"n" argument is not a finite number or negative`);
    }
    for (let i = 0; i < result.length; i++) {
        result[i] = fn(...arg);
    }
    return result;
}
function repeatedCall64(n, fn, ...args) {
    let result;
    if (n === 0) {
        result = emptyFloat64Array;
    } else if (n > 0 && isFinite(n)) {
        result = new Float64Array(n);
    } else {
        throw new TypeError(`"n=${ n }" is not a positive finite number`);
    }
    for (let i = 0; i < result.length; i++) {
        result[i] = fn(...args);
    }
    return result;
}
const emptyFloat32Array = new Float32Array(0);
const emptyFloat64Array = new Float64Array(0);
const nanFloat32Array = new Float32Array([NaN]);
function isArray(x) {
    return Array.isArray(x) || x instanceof Float32Array || x instanceof Float64Array;
}
function isEmptyArray(x) {
    return isArray(x) && x.length === 0;
}
const M_SQRT2 = 1.4142135623730951;
function frac(x) {
    return x - trunc(x);
}
const M_SQRT_32 = 5.656854249492381;
const DBL_EPSILON = 2.220446049250313e-16;
const DBL_MANT_DIG = 18;
const DBL_MIN = 2.2250738585072014e-308;
const DBL_MAX = 1.7976931348623157e+308;
const M_LN2 = 0.6931471805599453;
const M_1_SQRT_2PI = 0.3989422804014327;
const M_2PI = 6.283185307179586;
const M_LN_2PI = 1.8378770664093456;
const M_1_PI = 0.3183098861837907;
const M_PI_2 = PI / 2;
const M_LN_SQRT_PI = 0.5723649429247001;
const INT_MAX = (/* unused pure expression or super */ null && (2 ** 31 - 1));
const M_LN_SQRT_2PI = 0.9189385332046728;
const M_LN_SQRT_PId2 = 0.22579135264472744;
const M_SQRT_2dPI = 0.7978845608028654;
const M_LOG10_2 = 0.3010299956639812;
const DBL_MAX_EXP = log2(MAX_VALUE);
const DBL_MIN_VALUE_LN = log(MIN_VALUE);
const DBL_MIN_EXP = log2(MIN_VALUE);
function R_D__1(logP) {
    return logP ? 0 : 1;
}
const R_D__0 = logP => {
    return logP ? -Infinity : 0;
};
const R_DT_0 = (lower_tail, log_p) => {
    return lower_tail ? R_D__0(log_p) : R_D__1(log_p);
};
const R_DT_1 = (lower_tail, log_p) => {
    return lower_tail ? R_D__1(log_p) : R_D__0(log_p);
};
function R_D_val(log_p, x) {
    return log_p ? log(x) : x;
}
function R_D_Clog(log_p, p) {
    return log_p ? log1p(-p) : 0.5 - p + 0.5;
}
function R_DT_val(lower_tail, log_p, x) {
    return lower_tail ? R_D_val(log_p, x) : R_D_Clog(log_p, x);
}
function imin2(x, y) {
    return min(trunc(x), trunc(y));
}
function R_D_Lval(lowerTail, p) {
    return lowerTail ? p : 1 - p;
}
function R_D_Cval(lowerTail, p) {
    return lowerTail ? 1 - p : p;
}
function R_P_bounds_Inf_01(lowerTail, log_p, x) {
    if (!isFinite(x)) {
        if (x > 0) {
            return R_DT_1(lowerTail, log_p);
        }
        return R_DT_0(lowerTail, log_p);
    }
    return undefined;
}
function R_D_half(log_p) {
    return log_p ? -M_LN2 : 0.5;
}
function R_P_bounds_01(lower_tail, log_p, x, x_min, x_max) {
    if (x <= x_min)
        return R_DT_0(lower_tail, log_p);
    if (x >= x_max)
        return R_DT_1(lower_tail, log_p);
    return undefined;
}
const R_D_exp = (log_p, x) => {
    return log_p ? x : exp(x);
};
function R_D_nonint_check(log, x, printer) {
    if (R_nonint(x)) {
        printer('non-integer x = %d', x);
        return R_D__0(log);
    }
    return undefined;
}
function fmod(x, y) {
    return x % y;
}
function imax2(x, y) {
    return max(trunc(x), trunc(y));
}
function isOdd(k) {
    return floor(k / 2) * 2 !== k;
}
function R_D_negInonint(x) {
    return x < 0 || R_nonint(x);
}
function R_nonint(x) {
    return !isInteger(x);
}
function R_D_fexp(give_log, f, x) {
    return give_log ? -0.5 * log(f) + x : exp(x) / sqrt(f);
}
function R_pow_di(x, n) {
    let pow = 1;
    if (isNaN(x))
        return x;
    if (n !== 0) {
        if (!isFinite(x))
            return R_pow(x, n);
        if (n < 0) {
            n = -n;
            x = 1 / x;
        }
        for (;;) {
            if (n & 1)
                pow *= x;
            if (n >>= 1)
                x *= x;
            else
                break;
        }
    }
    return pow;
}
function R_pow(x, y) {
    if (y === 2)
        return x * x;
    if (x === 1 || y === 0)
        return 1;
    if (x === 0) {
        if (y > 0)
            return 0;
        else if (y < 0)
            return Infinity;
        else
            return y;
    }
    if (isFinite(x) && isFinite(y)) {
        return pow(x, y);
    }
    if (isNaN(x) || isNaN(y))
        return x + y;
    if (!isFinite(x)) {
        if (x > 0)
            return y < 0 ? 0 : Infinity;
        else {
            if (isFinite(y) && y === floor(y))
                return y < 0 ? 0 : myfmod(y, 2) ? x : -x;
        }
    }
    if (!isFinite(y)) {
        if (x >= 0) {
            if (y > 0)
                return x >= 1 ? Infinity : 0;
            else
                return x < 1 ? Infinity : 0;
        }
    }
    return NaN;
}
function R_isnancpp(x) {
    return isNaN(x);
}
function myfmod(x1, x2) {
    const q = x1 / x2;
    return x1 - floor(q) * x2;
}
function ldexp(x, y) {
    if (isNaN(x) || isNaN(y)) {
        return x + y;
    }
    if (!isFinite(x) || !isFinite(y)) {
        return Infinity;
    }
    return x * pow(2, y);
}
function R_D_log(log_p, p) {
    return log_p ? p : log(p);
}
function R_D_qIv(logP, p) {
    return logP ? exp(p) : p;
}
function sumfp(x) {
    return x.reduce((pv, v) => pv + v, 0);
}
function sumfp64(x) {
    return x.reduce((pv, v) => pv + v, 0);
}

/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8912);
/* harmony import */ var _gamma_index_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2001);
/* harmony import */ var _gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1244);
/* harmony import */ var _gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9312);






const printer = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('lbeta');
function lbeta(a, b) {
    let corr;
    let p;
    let q;
    if (isNaN(a) || isNaN(b))
        return a + b;
    p = q = a;
    if (b < p)
        p = b;
    if (b > q)
        q = b;
    if (p < 0)
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERR_return_NAN2 */ .x0)(printer, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lineInfo4 */ .LN);
    else if (p === 0) {
        return Infinity;
    } else if (!isFinite(q)) {
        return -Infinity;
    }
    if (p >= 10) {
        corr = (0,_gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__/* .lgammacor */ .W)(p) + (0,_gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__/* .lgammacor */ .W)(q) - (0,_gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__/* .lgammacor */ .W)(p + q);
        return Math.log(q) * -0.5 + _r_func_mjs__WEBPACK_IMPORTED_MODULE_3__/* .M_LN_SQRT_2PI */ .sT + corr + (p - 0.5) * Math.log(p / (p + q)) + q * Math.log1p(-p / (p + q));
    } else if (q >= 10) {
        corr = (0,_gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__/* .lgammacor */ .W)(q) - (0,_gamma_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_2__/* .lgammacor */ .W)(p + q);
        return (0,_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammafn_sign */ .M)(p) + corr + p - p * Math.log(p + q) + (q - 0.5) * Math.log1p(-p / (p + q));
    } else {
        if (p < 1e-306)
            return (0,_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammafn_sign */ .M)(p) + ((0,_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammafn_sign */ .M)(q) - (0,_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammafn_sign */ .M)(p + q));
        else
            return Math.log((0,_gamma_index_mjs__WEBPACK_IMPORTED_MODULE_5__/* .gammafn */ .g)(p) * ((0,_gamma_index_mjs__WEBPACK_IMPORTED_MODULE_5__/* .gammafn */ .g)(q) / (0,_gamma_index_mjs__WEBPACK_IMPORTED_MODULE_5__/* .gammafn */ .g)(p + q)));
    }
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (lbeta);

/***/ }),

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gammafn)
/* harmony export */ });
/* harmony import */ var _chebyshev_chebyshev_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9405);
/* harmony import */ var _stirling_index_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8984);
/* harmony import */ var _trigonometry_sinpi_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8846);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);






const printer = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('gammafn');
const gamcs = [
    +0.00857119559098933,
    +0.004415381324841007,
    +0.05685043681599363,
    -0.00421983539641856,
    +0.0013268081812124603,
    -0.00018930245297988805,
    +0.00003606925327441245,
    -0.000006056761904460864,
    +0.0000010558295463022833,
    -1.811967365542384e-7,
    +3.117724964715322e-8,
    -5.354219639019687e-9,
    +9.193275519859589e-10,
    -1.5779412802883398e-10,
    +2.7079806229349544e-11,
    -4.64681865382573e-12,
    +7.97335019200742e-13,
    -1.368078209830916e-13,
    +2.3473194865638007e-14,
    -4.027432614949067e-15,
    +6.910051747372101e-16,
    -1.185584500221993e-16,
    +2.034148542496374e-17,
    -3.490054341717406e-18,
    +5.987993856485306e-19,
    -1.027378057872228e-19,
    +1.7627028160605298e-20,
    -3.024320653735306e-21,
    +5.188914660218398e-22,
    -8.902770842456576e-23,
    +1.5274740684933426e-23,
    -2.620731256187363e-24,
    +4.496464047830539e-25,
    -7.714712731336878e-26,
    +1.323635453126044e-26,
    -2.2709994129429287e-27,
    +3.8964189980039913e-28,
    -6.685198115125953e-29,
    +1.1469986631400244e-29,
    -1.9679385863451348e-30,
    +3.376448816585338e-31,
    -5.793070335782136e-32
];
const ngam = 22;
const xmin = -170.5674972726612;
const xmax = 171.61447887182297;
const xsml = 2.2474362225598545e-308;
const dxrel = 1.4901161193847656e-8;
function gammafn(x) {
    let i;
    let n;
    let y;
    let sinpiy;
    let value;
    if (isNaN(x))
        return x;
    if (x === 0 || x < 0 && x === (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(x)) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_DOMAIN, 'gammafn', printer);
        return NaN;
    }
    y = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)(x);
    if (y <= 10) {
        n = x >> 0;
        if (x < 0)
            --n;
        y = x - n;
        --n;
        value = (0,_chebyshev_chebyshev_mjs__WEBPACK_IMPORTED_MODULE_3__/* .chebyshev_eval */ .d)(y * 2 - 1, gamcs, ngam) + 0.9375;
        if (n === 0)
            return value;
        if (n >= 0) {
            for (i = 1; i <= n; i++) {
                value *= y + i;
            }
            return value;
        }
        if (x < -0.5 && (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)((x - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(x - 0.5)) / x) < dxrel) {
            (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_PRECISION, 'gammafn', printer);
        }
        if (y < xsml) {
            (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_RANGE, 'gammafn', printer);
            return Infinity;
        }
        n = -n;
        for (i = 0; i < n; i++) {
            value /= x + i;
        }
        return value;
    } else {
        if (x > xmax) {
            (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_RANGE, 'gammafn', printer);
            return Infinity;
        }
        if (x < xmin) {
            (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_UNDERFLOW, 'gammafn', printer);
            return 0;
        }
        if (y <= 50 && y === (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(y)) {
            value = 1;
            for (i = 2; i < y; i++)
                value *= i;
        } else {
            value = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .oN)((y - 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y) - y + _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .M_LN_SQRT_2PI */ .sT + (0,_stirling_index_mjs__WEBPACK_IMPORTED_MODULE_4__/* .stirlerr */ .U)(y));
        }
        if (x > 0)
            return value;
        if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)((x - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(x - 0.5)) / x) < dxrel) {
            (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_PRECISION, 'gammafn', printer);
        }
        sinpiy = (0,_trigonometry_sinpi_mjs__WEBPACK_IMPORTED_MODULE_5__/* .sinpi */ .i)(y);
        return -_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__.PI / (y * sinpiy * value);
    }
}

/***/ }),

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lgammacor)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _chebyshev_chebyshev_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8266);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);



const printer = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('lgammacor');
const algmcs = [
    +0.16663894804518634,
    -0.00001384948176067564,
    +9.81082564692473e-9,
    -1.809129475572494e-11,
    +6.221098041892606e-14,
    -3.399615005417722e-16,
    +2.683181998482699e-18,
    -2.868042435334643e-20,
    +3.9628370610464347e-22,
    -6.831888753985767e-24,
    +1.4292273559424982e-25,
    -3.5475981581010704e-27,
    +1.025680058010471e-28,
    -3.401102254316749e-30,
    +1.276642195630063e-31
];
const nalgm = 5;
const xbig = 94906265.62425156;
const xmax = 3.745194030963158e+306;
function lgammacor(x) {
    let tmp;
    if (x < 10)
        return (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERR_return_NAN2 */ .x0)(printer, _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lineInfo4 */ .LN);
    else if (x >= xmax) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__.ME.ME_UNDERFLOW, 'lgammacor', printer);
    } else if (x < xbig) {
        tmp = 10 / x;
        return (0,_chebyshev_chebyshev_mjs__WEBPACK_IMPORTED_MODULE_2__/* .chebyshev_eval */ .d)(tmp * tmp * 2 - 1, algmcs, nalgm) / x;
    }
    return 1 / (x * 12);
}

/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lgammafn_sign)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9405);
/* harmony import */ var _trigonometry_sinpi_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8846);
/* harmony import */ var _lgammacor_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9312);
/* harmony import */ var _gamma_fn_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2001);






const printer_sign = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('lgammafn_sign');
const xmax = 2.5327372760800758e+305;
const dxrel = 1.4901161193847656e-8;
const ML_POSINF = Infinity;
function lgammafn_sign(x, sgn) {
    if (isNaN(x))
        return x;
    if (sgn !== undefined && sgn !== null) {
        sgn[0] = 1;
        if (x < 0 && (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .fmod */ .RN)((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .floor */ .RI)(-x), 2) === 0) {
            sgn[0] = -1;
        }
    }
    if (x <= 0 && x === (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(x)) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_RANGE, 'lgamma', printer_sign);
        return ML_POSINF;
    }
    const y = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)(x);
    if (y < 1e-306)
        return -(0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y);
    if (y <= 10)
        return (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)((0,_gamma_fn_mjs__WEBPACK_IMPORTED_MODULE_3__/* .gammafn */ .g)(x)));
    if (y > xmax) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_RANGE, 'lgamma', printer_sign);
        return ML_POSINF;
    }
    if (x > 0) {
        if (x > 100000000000000000)
            return x * ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - 1);
        else if (x > 4934720)
            return _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .M_LN_SQRT_2PI */ .sT + (x - 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - x;
        else
            return _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .M_LN_SQRT_2PI */ .sT + (x - 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(x) - x + (0,_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammacor */ .W)(x);
    }
    const sinpiy = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)((0,_trigonometry_sinpi_mjs__WEBPACK_IMPORTED_MODULE_5__/* .sinpi */ .i)(y));
    const ans = _r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .M_LN_SQRT_PId2 */ .EG + (x - 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(y) - x - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(sinpiy) - (0,_lgammacor_mjs__WEBPACK_IMPORTED_MODULE_4__/* .lgammacor */ .W)(y);
    if ((0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .abs */ .tn)((x - (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_1__/* .trunc */ .BU)(x - 0.5)) * ans / x) < dxrel) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_2__.ME.ME_PRECISION, 'lgamma', printer_sign);
    }
    return ans;
}

/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stirlerr)
/* harmony export */ });
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8912);
/* harmony import */ var _special_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);


const sferr_halves = new Float64Array([
    0,
    0.15342640972002736,
    0.08106146679532726,
    0.05481412105191765,
    0.0413406959554093,
    0.03316287351993629,
    0.02767792568499834,
    0.023746163656297496,
    0.020790672103765093,
    0.018488450532673187,
    0.016644691189821193,
    0.015134973221917378,
    0.013876128823070748,
    0.012810465242920227,
    0.01189670994589177,
    0.011104559758206917,
    0.010411265261972096,
    0.009799416126158804,
    0.009255462182712733,
    0.008768700134139386,
    0.00833056343336287,
    0.00793411456431402,
    0.007573675487951841,
    0.007244554301320383,
    0.00694284010720953,
    0.006665247032707682,
    0.006408994188004207,
    0.006171712263039458,
    0.0059513701127588475,
    0.0057462165130101155,
    0.005554733551962801
]);
const S0 = 0.08333333333333333;
const S1 = 0.002777777777777778;
const S2 = 0.0007936507936507937;
const S3 = 0.0005952380952380953;
const S4 = 0.0008417508417508417;
function stirlerr(n) {
    let nn;
    if (n <= 15) {
        nn = n + n;
        if (nn === (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .trunc */ .BU)(nn))
            return sferr_halves[(0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .trunc */ .BU)(nn)];
        return (0,_special_gamma_lgammafn_sign_mjs__WEBPACK_IMPORTED_MODULE_1__/* .lgammafn_sign */ .M)(n + 1) - (n + 0.5) * (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(n) + n - _r_func_mjs__WEBPACK_IMPORTED_MODULE_0__/* .M_LN_SQRT_2PI */ .sT;
    }
    nn = n * n;
    if (n > 500)
        return (S0 - S1 / nn) / n;
    if (n > 80)
        return (S0 - (S1 - S2 / nn) / nn) / n;
    if (n > 35)
        return (S0 - (S1 - (S2 - S3 / nn) / nn) / nn) / n;
    return (S0 - (S1 - (S2 - (S3 - S4 / nn) / nn) / nn) / nn) / n;
}

/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sinpi)
/* harmony export */ });
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _r_func_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8912);
/* harmony import */ var _packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);



const printer_sinpi = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('sinpi');
function sinpi(x) {
    if (isNaN(x))
        return x;
    if (!isFinite(x)) {
        (0,_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__/* .ML_ERROR2 */ .Fu)(_packages_common_logger_mjs__WEBPACK_IMPORTED_MODULE_1__.ME.ME_DOMAIN, 'sinpi not finite', printer_sinpi);
        return NaN;
    }
    x = (0,_r_func_mjs__WEBPACK_IMPORTED_MODULE_2__/* .fmod */ .RN)(x, 2);
    if (x <= -1)
        x += 2;
    else if (x > 1)
        x -= 2;
    if (x === 0 || x === 1)
        return 0;
    if (x === 0.5)
        return 1;
    if (x === -0.5)
        return -1;
    return Math.sin(Math.PI * x);
}

/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ ML_ERROR2),
/* harmony export */   LN: () => (/* binding */ lineInfo4),
/* harmony export */   ME: () => (/* binding */ ME),
/* harmony export */   gx: () => (/* binding */ R_Q_P01_boundaries),
/* harmony export */   x0: () => (/* binding */ ML_ERR_return_NAN2)
/* harmony export */ });
/* unused harmony exports createLineInfo, mapErr, R_Q_P01_check */
/* harmony import */ var _mangos_debug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);

const debug_R_Q_P01_boundaries = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('R_Q_P01_boundaries');
const debug_R_Q_P01_check = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)('R_Q_P01_check');
function createLineInfo(n) {
    return function () {
        const info = (0,_mangos_debug__WEBPACK_IMPORTED_MODULE_0__/* .getLineInfo */ .XD)(n);
        return `${ info.fnName }, line:${ info.line }, col:${ info.column }`;
    };
}
const lineInfo4 = createLineInfo(4);

var ME;
(function (ME) {
    ME[ME['ME_NONE'] = 0] = 'ME_NONE';
    ME[ME['ME_DOMAIN'] = 1] = 'ME_DOMAIN';
    ME[ME['ME_RANGE'] = 2] = 'ME_RANGE';
    ME[ME['ME_NOCONV'] = 4] = 'ME_NOCONV';
    ME[ME['ME_PRECISION'] = 8] = 'ME_PRECISION';
    ME[ME['ME_UNDERFLOW'] = 16] = 'ME_UNDERFLOW';
}(ME || (ME = {})));
const mapErr = new Map([
    [
        ME.ME_NONE,
        'No error'
    ],
    [
        ME.ME_DOMAIN,
        'argument out of domain in \'%s\''
    ],
    [
        ME.ME_RANGE,
        'argument out of range in \'%s\''
    ],
    [
        ME.ME_NOCONV,
        'convergence failed in \'%s\''
    ],
    [
        ME.ME_PRECISION,
        'full precision may not have been achieved in \'%s\''
    ],
    [
        ME.ME_UNDERFLOW,
        'underflow occurred in \'%s\''
    ]
]);
function ML_ERROR2(x, s, printer) {
    if (!printer.enabled) {
        return;
    }
    const str = mapErr.get(x);
    const val = typeof s === 'function' ? s() : s;
    if (str) {
        printer(str, val);
    }
}
function ML_ERR_return_NAN2(printer, getExtraInfo) {
    if (printer.enabled) {
        ML_ERROR2(ME.ME_DOMAIN, getExtraInfo(), printer);
    }
    return NaN;
}
function R_Q_P01_boundaries(lower_tail, log_p, p, _LEFT_, _RIGHT_) {
    if (log_p) {
        if (p > 0) {
            return ML_ERR_return_NAN2(debug_R_Q_P01_boundaries, lineInfo4);
        }
        if (p === 0)
            return lower_tail ? _RIGHT_ : _LEFT_;
        if (p === -Infinity)
            return lower_tail ? _LEFT_ : _RIGHT_;
    } else {
        if (p < 0 || p > 1) {
            return ML_ERR_return_NAN2(debug_R_Q_P01_boundaries, lineInfo4);
        }
        if (p === 0)
            return lower_tail ? _LEFT_ : _RIGHT_;
        if (p === 1)
            return lower_tail ? _RIGHT_ : _LEFT_;
    }
    return undefined;
}
function R_Q_P01_check(logP, p) {
    if (logP && p > 0 || !logP && (p < 0 || p > 1)) {
        return ML_ERR_return_NAN2(debug_R_Q_P01_check, lineInfo4);
    }
    return undefined;
}

/***/ })

};
