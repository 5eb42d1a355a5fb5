import { isMapping } from './is-mapping.js';
import { quote, shortSentence } from './quote.js';
import { issueDetails } from './template-parts.js';
/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
export function describeIssue(issue, root) {
    const found = valueAt(root, issue.path);
    if (found === undefined && issue.path.length > 0) {
        return `${pathName(issue.path)}expected ${issue.message}, but the key is missing`;
    }
    return `${pathName(issue.path)}expected ${issue.message}, found ${describeValue(found)}${hint(issue, found)}`;
}
/** The same for a key that the schema does not know. */
export function describeUnknownKey(issue, key) {
    return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${quote(key)}`;
}
/** How a reader calls one of a list. */
const ITEMS = new Map([
    ['qa', 'case'],
    ['checks', 'check'],
    ['prompts', 'prompt'],
    ['messages', 'message'],
    ['testData', 'case'],
    ['evaluators', 'evaluator'],
    ['choices', 'choice'],
    ['tests', 'test'],
    ['assert', 'assertion'],
]);
/** A sentence on what stands at a path, for what no schema could know. */
export function atPath(path, sentence) {
    return shortSentence(`${pathName(path)}${sentence}`);
}
function pathName(path) {
    const [first, second, ...rest] = path;
    // The root of a file that is a list of tests.
    if (typeof first === 'number')
        return `item ${first + 1}: ${pathName(path.slice(1))}`;
    const item = ITEMS.get(first);
    if (item === undefined || typeof second !== 'number')
        return first === undefined ? '' : `${String(first)}: ${pathName(path.slice(1))}`;
    return `${item} ${second + 1}: ${pathName(rest)}`;
}
function valueAt(root, path) {
    let value = root;
    for (const segment of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[segment];
    }
    return value;
}
/** What was found, as messages call it. */
export function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return describeText(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return `the truth value ${value}`;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return isMapping(value) ? 'a mapping' : `a value of the type ${value.constructor.name}`;
}
function describeText(text) {
    return /\S/.test(text) ? `the text ${quote(text)}` : 'blank text';
}
function hint(issue, found) {
    const details = issueDetails(issue);
    return details ? ` (${shortSentence(details.reason)})` : quoteHint(issue, found);
}
function quoteHint(issue, found) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    const isBareWord = ['number', 'bigint', 'boolean'].includes(typeof found);
    return wantsText && isBareWord ? ' (quotes make it text)' : '';
}
