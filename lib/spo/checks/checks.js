import { SpoError } from '../errors.js';
import { countWords } from '../parse-reply.js';
import { compilePattern } from './pattern.js';
import { compileSchema } from './schema.js';
/** Compiling takes longer than testing, and the same checks meet every answer. */
const compiledChecks = new WeakMap();
/**
 * The labels of those `checks` that `answerText` does not pass, in their order. White space around the answer
 * counts for none of them but `contains`. Total in `answerText`, and the same on every machine.
 *
 * @throws SpoError `bad-input` for a pattern or schema that does not compile, which no parsed file has
 */
export function failedChecks(checks, answerText) {
    return checks
        .filter((check) => testOf(check)(answerText) === (check.not ?? false))
        .map(({ label }) => label);
}
function testOf(check) {
    const test = compiledChecks.get(check) ?? compile(check);
    compiledChecks.set(check, test);
    return test;
}
function compile(check) {
    switch (check.kind) {
        case 'equals':
        case 'contains':
        case 'starts-with':
        case 'ends-with':
            return textTest(check);
        case 'matches':
            return patternTest(check);
        case 'json-schema':
            return schemaTest(check);
        case 'max-words':
            return (answer) => countWords(answer, check.words + 1) <= check.words;
    }
}
function textTest({ kind, text, ignoreCase = false }) {
    const folded = (value) => (ignoreCase ? value.toLowerCase() : value);
    const wanted = folded(text);
    if (kind === 'contains')
        return (answer) => folded(answer).includes(wanted);
    const trimmed = wanted.trim();
    if (kind === 'equals')
        return (answer) => folded(answer).trim() === trimmed;
    if (kind === 'starts-with')
        return (answer) => folded(answer).trim().startsWith(trimmed);
    return (answer) => folded(answer).trim().endsWith(trimmed);
}
function patternTest({ label, pattern }) {
    const compiled = compilePattern(pattern);
    if (!compiled.ok)
        throw new SpoError('bad-input', `The check ${label} has a bad pattern: ${compiled.reason}.`);
    return (answer) => compiled.value.test(answer.trim());
}
function schemaTest({ label, schema }) {
    const compiled = compileSchema(schema);
    if (!compiled.ok)
        throw new SpoError('bad-input', `The check ${label} has a bad schema: ${compiled.fault.reason}.`);
    return (answer) => {
        const json = parseJson(answer.trim());
        return json.ok && compiled.accepts(json.value);
    };
}
/** A code fence around the JSON is not JSON: the program that reads the answer would stop at it as well. */
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}
