import { SpoError } from '../spo/errors.js';
/** Records that the ref keeps: more than a busy team finishes in a month, and still one page of a tree listing. */
export const MOST_RECORDS = 2000;
/** Bytes of UTF-8. */
export const LARGEST_RECORD = 64 * 1024;
const PATH = /^(\d{4}-\d{2}-\d{2})\/([0-9a-f]{16,64})\.json$/;
/** The records among the files of a tree; whatever else somebody put there is not looked at. */
export function storedRecords(files) {
    return files.flatMap((file) => {
        const [, day, name] = PATH.exec(file.path) ?? [];
        return day === undefined || name === undefined ? [] : [{ ...file, day, name }];
    });
}
/** The newest readable record of each name; names without one are left out. */
export function findRecords(stored, names) {
    const wanted = new Set(names);
    const found = new Map();
    for (const record of stored) {
        if (!wanted.has(record.name) || !isReadable(record))
            continue;
        const known = found.get(record.name);
        if (known === undefined || known.day < record.day)
            found.set(record.name, record);
    }
    return found;
}
/** A symlink, or a file that we would not have written so large, comes from somebody else. */
function isReadable({ mode, size }) {
    return mode === '100644' && (size === null || size <= LARGEST_RECORD);
}
/**
 * Adds records to a tree: one of the same name gives way, and so do the oldest beyond `MOST_RECORDS`. The day stands in
 * the path so that a listing alone tells what is old.
 */
export function planChange(stored, records, day) {
    const add = [...records].map(([name, content]) => ({ path: `${day}/${name}.json`, content }));
    const written = new Set(add.map(({ path }) => path));
    const replaced = stored.filter(({ name, path }) => records.has(name) && !written.has(path));
    const surplus = stored
        .filter(({ name }) => !records.has(name))
        .toSorted((left, right) => compareText(right.day, left.day) || compareText(left.name, right.name))
        .slice(Math.max(0, MOST_RECORDS - records.size));
    return { add, remove: [...replaced, ...surplus].map(({ path }) => path) };
}
function compareText(left, right) {
    return left < right ? -1 : Number(left > right);
}
/** @throws SpoError `bad-input` for what could not be read again */
export function refuseUnfit(records, day) {
    for (const [name, content] of records) {
        if (!PATH.test(`${day}/${name}.json`)) {
            throw new SpoError('bad-input', `"${day}" and "${name}" cannot name a record.`);
        }
        if (Buffer.byteLength(content) > LARGEST_RECORD) {
            throw new SpoError('bad-input', `Record ${name} is larger than ${LARGEST_RECORD} bytes.`);
        }
    }
}
