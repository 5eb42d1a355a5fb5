import { decodeText } from './decode-text.js';
import { formatOf } from './prompt-formats.js';
import { readYaml } from './read-yaml.js';
import { locationAt } from './source-location.js';
/** More are not of use to anybody; the last one then says how many were left out. */
const MAXIMUM_PROBLEMS = 100;
const NO_FILES = new Map();
/**
 * Reads a prompt file of any format. Never throws, whatever the bytes: an invalid file comes back with its problems in
 * the order of their places.
 *
 * @param path names the file in problems, keys the random streams of its prompts, and is what the files that it names
 *   are looked up from
 * @param referenced those files, as `referencesOf` lists them
 */
export function parsePromptFile(path, bytes, referenced = NO_FILES) {
    const read = readSource(path, bytes);
    if (!read.ok) {
        const problems = listProblems(path, read.text, read.faults);
        return { ok: false, path, format: 'a prompt file', problems };
    }
    const { source } = read;
    const { text } = source;
    const reader = formatOf(source);
    const format = reader.title;
    const reading = reader.read(source, referenced);
    if (!reading.ok) {
        const problems = [...listProblems(path, text, reading.faults), ...(reading.elsewhere ?? [])];
        return { ok: false, path, format, problems };
    }
    const notices = listProblems(path, text, reading.notices);
    return { ok: true, path, format, text, prompts: reading.prompts, notices };
}
/** Paths in the repository of the files that a prompt file names; none for one that cannot be read. Never throws. */
export function referencesOf(path, bytes) {
    const read = readSource(path, bytes);
    return read.ok ? formatOf(read.source).references(read.source) : [];
}
function readSource(path, bytes) {
    const decoded = decodeText(bytes);
    if (!decoded.ok)
        return { ok: false, text: decoded.text, faults: [decoded.fault] };
    const { text } = decoded;
    const yaml = readYaml(text);
    if (!yaml.ok)
        return { ok: false, text, faults: yaml.faults };
    return { ok: true, source: { path, text, document: yaml.document, value: yaml.value } };
}
function listProblems(path, text, faults) {
    const sorted = faults.toSorted((left, right) => left.offset - right.offset);
    const shown = sorted.slice(0, MAXIMUM_PROBLEMS);
    const next = sorted[MAXIMUM_PROBLEMS];
    if (next) {
        const more = sorted.length - MAXIMUM_PROBLEMS;
        shown.push({
            offset: next.offset,
            message: `and ${more.toLocaleString('en-US')} more problems from here on`,
        });
    }
    return shown.map(({ offset, message }) => ({ location: locationAt(path, text, offset), message }));
}
