import { errorLine, SpoError } from '../../spo/errors.js';
import { reportOfPlace } from '../prompt-report.js';
import { ownReports, promptKey } from './own-reports.js';
/**
 * Puts the results of a plan's legs together. A prompt that nobody speaks for ends in an error that says why.
 * @param legs of `readLegResults`
 * @param expected prompts to be reported; what the plan carries need not be among them
 */
export function mergeLegs(plan, legs, expected) {
    const carried = new Set(plan.carried.map(({ path, name }) => promptKey(path, name)));
    const awaited = expected.filter(({ file, name }) => !carried.has(promptKey(file.path, name)));
    const keys = new Set(awaited.map(({ file, name }) => promptKey(file.path, name)));
    const own = ownReports(plan, legs, keys);
    const checked = awaited.map((prompt) => own.reports.get(promptKey(prompt.file.path, prompt.name)) ?? lostReport(prompt, plan, legs));
    const results = plan.legs.flatMap(({ leg }) => legs.get(leg) ?? []);
    const ended = results.map(({ leg, fault, notices }) => ({
        notices,
        fault: fault && faultOf(fault, legName(leg, plan)),
    }));
    const sentences = ended.flatMap(({ notices, fault }) => [...notices, ...(fault ? [errorLine(fault)] : [])]);
    return {
        reports: [...checked, ...plan.carried],
        notices: [...new Set(sentences)],
        fault: ended.find(({ fault }) => fault !== null)?.fault ?? null,
        problems: own.problems,
    };
}
function lostReport({ file, name }, plan, legs) {
    const report = reportOfPlace(file);
    const leg = plan.legs.find(({ paths }) => paths.includes(file.path))?.leg;
    const note = leg === undefined ? 'The plan gives this prompt to no leg.' : whyLost(legName(leg, plan), legs.has(leg));
    return { ...report, name, verdict: 'error', stoppedBy: 'error', note };
}
function whyLost(leg, hasResult) {
    return hasResult
        ? `${leg} left a result that says nothing of this prompt.`
        : `${leg} left no result: it failed, was cancelled, or its artifact is missing.`;
}
function faultOf({ code, message, remedy }, leg) {
    return new SpoError(code, `${leg}: ${message}`, remedy === null ? {} : { remedy });
}
/** `Leg 3 of 8` */
function legName(leg, { legs }) {
    return `Leg ${leg} of ${legs.length}`;
}
