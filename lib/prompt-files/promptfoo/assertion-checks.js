import { compilePattern } from '../../spo/checks/pattern.js';
import { compileSchema } from '../../spo/checks/schema.js';
import { excerpt, quote } from '../quote.js';
import { readYaml } from '../read-yaml.js';
import { commaSeparated, isRefusal, textsOf } from './assertion-text.js';
/** The deterministic kinds of assertions. What a maker has no check for, it answers with null. */
const MAKERS = new Map([
    [
        'equals',
        (value, variables) => (isObject(value) ? schema({ const: value }) : single('equals', value, variables)),
    ],
    ...['contains', 'icontains', 'starts-with', 'ends-with', 'regex'].map((kind) => [kind, (value, variables) => single(kind, value, variables)]),
    ['contains-all', (value, variables, not) => (not ? null : all('contains', value, variables))],
    ['icontains-all', (value, variables, not) => (not ? null : all('icontains', value, variables))],
    ['contains-any', (value, variables, not) => (not ? all : any)('contains', value, variables)],
    ['icontains-any', (value, variables, not) => (not ? all : any)('icontains', value, variables)],
    ['is-json', (value, variables) => json(value, variables)],
    ['word-count', (value, _, not) => (not ? null : words(value))],
]);
/**
 * The checks that say what an assertion says.
 * @param type its kind, `not-` in front included
 * @returns why there are none; null for a kind that is not known here
 */
export function checksOf(type, value, variables) {
    const not = type.startsWith('not-');
    const made = MAKERS.get(not ? type.slice('not-'.length) : type)?.(value, variables, not) ?? null;
    if (made === null || isRefusal(made))
        return made;
    return made.map(([shown, body]) => {
        return { ...body, label: shown === '' ? type : `${type} ${shown}`, ...(not ? { not } : {}) };
    });
}
function single(kind, value, variables) {
    const texts = textsOf([value], variables);
    return isRefusal(texts) ? texts : bodies(texts, kind);
}
function all(kind, value, variables) {
    const texts = textsOf(commaSeparated(value), variables);
    return isRefusal(texts) ? texts : bodies(texts, kind);
}
function any(kind, value, variables) {
    const texts = textsOf(commaSeparated(value), variables);
    if (isRefusal(texts))
        return texts;
    const found = pattern(`${kind === 'icontains' ? '(?i)' : ''}(?:${texts.map(escaped).join('|')})`);
    return isRefusal(found) ? found : [[quote(texts.join(', ')), found]];
}
function bodies(texts, kind) {
    const made = [];
    for (const text of texts) {
        const body = textBody(kind, text);
        if (isRefusal(body))
            return body;
        made.push([kind === 'regex' ? excerpt(text) : quote(text), body]);
    }
    return made;
}
function textBody(kind, text) {
    if (kind === 'regex')
        return pattern(text);
    if (kind === 'icontains')
        return pattern(`(?i)${escaped(text)}`);
    return { kind, text };
}
function pattern(source) {
    const compiled = compilePattern(source);
    return compiled.ok ? { kind: 'matches', pattern: source } : { reason: compiled.reason };
}
/** A pattern that finds exactly this text. */
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function json(value, variables) {
    if (typeof value !== 'string' || value === '')
        return schema(value || {});
    const texts = textsOf([value], variables);
    if (isRefusal(texts))
        return texts;
    const yaml = readYaml(texts[0] ?? '');
    return yaml.ok ? schema(yaml.value) : { reason: 'its schema is neither JSON nor YAML' };
}
function schema(value) {
    if (!isObject(value) || Array.isArray(value))
        return { reason: 'its schema is no mapping' };
    const compiled = compileSchema(value);
    if (!compiled.ok)
        return { reason: compiled.fault.reason };
    return [
        [typeof value.title === 'string' ? quote(value.title) : '', { kind: 'json-schema', schema: value }],
    ];
}
function words(value) {
    const { min, max } = isObject(value) ? value : {};
    if (min !== undefined || typeof max !== 'number' || !Number.isInteger(max) || max < 1)
        return null;
    return [[`at most ${max}`, { kind: 'max-words', words: max }]];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
