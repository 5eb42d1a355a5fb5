import { DIRECTORY, listCommit, listDirectory, listInParts, } from './tree-listing.js';
export function createCommitTrees(access) {
    const wholeTrees = new Map();
    const directories = new Map();
    const wholeOf = (commit) => remembered(wholeTrees, commit, () => listCommit(access, commit));
    return {
        async entry(commit, path) {
            const whole = await wholeOf(commit);
            if (whole)
                return whole.get(path) ?? null;
            return walk(commit, path.split('/'));
        },
        listAtOnce: wholeOf,
        async list(commit) {
            const whole = await wholeOf(commit);
            if (whole)
                return whole;
            const listed = await listInParts(access, commit);
            wholeTrees.set(commit, Promise.resolve(listed));
            return listed;
        },
    };
    async function walk(root, names) {
        let tree = root;
        for (const [depth, name] of names.entries()) {
            const listing = await remembered(directories, tree, () => listDirectory(access, tree));
            const entry = listing.get(name);
            if (!entry || depth === names.length - 1)
                return entry ?? null;
            if (entry.mode !== DIRECTORY)
                return null;
            tree = entry.sha;
        }
        return null;
    }
}
/** Files are read side by side: the promise is kept, so that they share one request. A failure is not kept. */
function remembered(memory, key, make) {
    const known = memory.get(key);
    if (known)
        return known;
    const made = make();
    memory.set(key, made);
    made.catch(() => memory.delete(key));
    return made;
}
