import { SpoError } from '../../spo/errors.js';
/**
 * Reads what `git diff-tree --name-status -z -M` prints: a status and its path or paths, each ended by NUL.
 * @throws SpoError `git` for anything else.
 */
export function parseNameStatus(output) {
    const fields = output.split('\0');
    fields.pop();
    const files = [];
    for (let at = 0; at < fields.length;) {
        const status = fields[at] ?? '';
        const letter = status.charAt(0);
        const paths = letter === 'R' || letter === 'C' ? 2 : 1;
        files.push(changedFile(letter, fields.slice(at + 1, at + 1 + paths)));
        at += 1 + paths;
    }
    return files;
}
function changedFile(letter, paths) {
    const [first, second] = paths;
    if (first === undefined || first === '')
        throw unreadable(letter);
    switch (letter) {
        case 'A':
            return { path: first, status: 'added' };
        case 'D':
            return { path: first, status: 'removed' };
        case 'M':
        case 'T':
            return { path: first, status: 'modified' };
        case 'R':
            if (second === undefined)
                throw unreadable(letter);
            return { path: second, status: 'renamed', previousPath: first };
        case 'C':
            if (second === undefined)
                throw unreadable(letter);
            return { path: second, status: 'added' };
        default:
            throw unreadable(letter);
    }
}
function unreadable(status) {
    return new SpoError('git', `git listed a changed file in an unknown form (status "${status}").`);
}
