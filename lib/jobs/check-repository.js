import { createLocalGitForge } from '../forge/local-git/local-git-forge.js';
import { checkChange } from './check-change.js';
/** The pull-request job on a local git repository. @throws SpoError */
export function checkRepository(check) {
    const { directory, base, head, commentFile, environment } = check;
    const place = commentFile === undefined ? {} : { commentFile };
    const forge = createLocalGitForge({ directory, base, head, environment, ...place });
    return checkChange({ ...check, forge, defaultBranch: 'spo/check', fromFork: false });
}
