import { FinishedRuns, modelsDigest } from './finished-runs.js';
import { gatherChange } from './gather-change.js';
import { NOTHING_DONE_BEFORE, surveyOf } from './survey.js';
/** Reads everything that a check works on, and what is finished of it. @throws SpoError */
export async function startCheck({ forge, settings, models, defaultBranch, resume, fromFork, }) {
    const gathered = await gatherChange(forge, settings, defaultBranch, fromFork);
    const finishedRuns = new FinishedRuns(forge, settings, modelsDigest(models.identity));
    const record = resume ? null : await finishedRuns.earlierRun(gathered);
    const earlier = record !== null && stillStands(record, gathered.branch) ? record : null;
    const survey = earlier === null
        ? await surveyOf(gathered, finishedRuns, settings)
        : { ...NOTHING_DONE_BEFORE, files: gathered.files };
    return { gathered, finishedRuns, earlier, survey };
}
/** A result whose commit has been taken away, by closing the pull request or by hand, is worth another run. */
function stillStands({ outputs }, { tipAtStart }) {
    const commit = outputs['commit-sha'] ?? '';
    return commit === '' || commit === tipAtStart;
}
