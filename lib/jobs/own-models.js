import { errorLine, stopOf } from '../spo/errors.js';
import { migrationOf } from './migration-outcome.js';
import { reportOfPrompt } from './prompt-report.js';
const ROLES = ['optimize', 'evaluate', 'execute'];
/** The models of a prompt where they have other names than the run's. */
export function otherModels({ names }, runNames) {
    const roles = ROLES.filter((role) => names[role] !== runNames[role]);
    return roles.length === 0 ? {} : { models: Object.fromEntries(roles.map((role) => [role, names[role]])) };
}
/** Whether a fault would hit every other prompt too, and not only one whose file chose a model or its parameters. */
export function endsRun(error, { ownRoles }) {
    const { role } = error.evidence;
    return stopOf(error) !== 'budget' && !ROLES.some((own) => own === role && ownRoles.has(own));
}
/** The report of a prompt that names models which cannot be used. */
export function refusedPrompt(file, versions, error, { compare }) {
    const note = errorLine(error);
    const draft = reportOfPrompt(file, versions);
    const report = { ...draft, verdict: 'error', note, stoppedBy: 'error' };
    return compare === undefined ? report : { ...report, migration: migrationOf(report, null) };
}
const ALREADY_SWITCHED = {
    outcome: 'ready',
    reason: 'The file names the new model already.',
    adapted: null,
};
/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
export function switchedPrompt(file, versions, { names }) {
    if (names.compare === undefined || names.compare !== names.execute)
        return null;
    return { ...reportOfPrompt(file, versions), migration: ALREADY_SWITCHED };
}
