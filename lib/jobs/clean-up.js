import { SpoError } from '../spo/errors.js';
/**
 * Deletes the branch of a closed pull request if it is ours, and marks its comment final. A branch that the settings name
 * may serve other pull requests too, and stays.
 */
export async function cleanUp(closeOut, { number, merged }, settings) {
    const warnings = [];
    const orWarning = (error) => {
        if (!(error instanceof SpoError))
            throw error;
        warnings.push(error);
        return null;
    };
    const branch = `spo/pr-${number}`;
    const deletion = settings.branch === undefined ? await closeOut.deleteBranch(branch).catch(orWarning) : null;
    const fate = deletion === null ? '' : FATES[deletion](branch);
    const how = merged ? 'merged' : 'closed';
    const line = `> This pull request was **${how}**: below is the last check of it.${fate}`;
    const comment = settings.comment ? await closeOut.finishComment(line).catch(orWarning) : null;
    const marked = comment === null ? '' : ' Its comment is final.';
    return { kind: 'closed', sentence: `The pull request was ${how}.${fate}${marked}`, comment, warnings };
}
const FATES = {
    deleted: (branch) => ` The branch \`${branch}\` has been deleted.`,
    absent: () => '',
    'not-ours': (branch) => ` The branch \`${branch}\` ends in a commit of somebody else, and was kept.`,
};
