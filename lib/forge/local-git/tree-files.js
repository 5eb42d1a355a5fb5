import { SpoError } from '../../spo/errors.js';
import { refused } from './git-process.js';
/** The regular file at a path; null when there is none, or a symbolic link, a submodule or a folder. */
export async function findFile(git, commit, path) {
    if (!isInside(path))
        return null;
    const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path];
    const result = await git.attempt(args);
    if (result.exitCode !== 0)
        throw await whyNot(git, commit, refused(args, result));
    return regularFilesIn(result.stdout).get(path) ?? null;
}
/** Paths of the regular files of a commit. @throws SpoError `forge-not-found` when the commit is not there */
export async function listTreeFiles(git, commit) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
    const result = await git.attempt(args);
    if (result.exitCode !== 0)
        throw await whyNot(git, commit, refused(args, result));
    return [...regularFilesIn(result.stdout).keys()];
}
/** What `ls-tree -z` lists, by path. */
function regularFilesIn(listed) {
    const files = new Map();
    for (const entry of listed.toString('utf8').split('\0')) {
        const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        const regular = mode === '100644' || mode === '100755';
        if (regular && object !== undefined && path !== undefined)
            files.set(path, { mode, object });
    }
    return files;
}
/** The bytes of the regular file at a path; null where `findFile` finds none. */
export async function readTreeFile(git, commit, path) {
    const file = await findFile(git, commit, path);
    return file === null ? null : git.run(['cat-file', 'blob', file.object]);
}
function isInside(path) {
    if (path === '' || path.includes('\0'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
async function whyNot(git, commit, otherwise) {
    const known = await git.attempt(['cat-file', '-e', '--end-of-options', `${commit}^{commit}`]);
    if (known.exitCode === 0)
        return otherwise;
    return new SpoError('forge-not-found', `Commit ${commit} is not in this repository.`, {
        remedy: 'Fetch it first; a shallow clone may lack it.',
        evidence: { commit },
    });
}
