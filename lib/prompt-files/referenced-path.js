import { posix } from 'node:path';
/**
 * The path in the repository of a file that a prompt file names, from the folder of that file on.
 * @param from path of the prompt file
 * @returns null for what leads out of the repository: an absolute path, an address, or too many `..`
 */
export function referencedPath(from, reference) {
    // A drive of Windows looks like the scheme of an address, and neither is in a repository.
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[\u0000-\u001f\u007f]/i.test(reference))
        return null;
    const path = posix.join(posix.dirname(from), reference.replaceAll('\\', '/'));
    return path === '.' || path.endsWith('/') || /^\.\.(\/|$)/.test(path) ? null : path;
}
