import { NO_USAGE } from '../spo/usage.js';
import { keyOfPrompt } from './finished-runs.js';
import { isRefresh, promptsOf } from './gather-change.js';
import { isWinner } from './publish-winners.js';
export const NOTHING_DONE_BEFORE = { searched: new Set(), carried: [], skipped: 0 };
/**
 * Looks up what earlier runs have finished. On a pull request every prompt is reported; a refresh leaves out what has
 * not changed since, so that a quiet week costs nothing. A migration asks anew: its searches are of another model.
 * @throws SpoError
 */
export async function surveyOf({ change, files }, finishedRuns, settings) {
    const none = { ...NOTHING_DONE_BEFORE, files };
    if (settings['compare-model'] !== undefined)
        return none;
    const searches = await finishedRuns.searches(promptsOf(files).map(({ head }) => head));
    if (!isRefresh(change)) {
        const fruitless = [...searches].filter(([, { bestRound }]) => bestRound === null);
        return { ...none, searched: new Set(fruitless.map(([key]) => key)) };
    }
    const carried = [];
    let skipped = 0;
    const isLeft = (path, prompt) => {
        const record = searches.get(prompt.head.spec.key);
        if (record === undefined)
            return true;
        const report = carriedReport(record, path, prompt);
        if (report === null && record.bestRound !== null)
            return true;
        if (report !== null && isWinner(report, settings))
            carried.push(report);
        else
            skipped += 1;
        return false;
    };
    const left = files.flatMap((file) => {
        if (file.kind !== 'prompts')
            return [file];
        const prompts = file.prompts.filter((prompt) => isLeft(file.file.path, prompt));
        return prompts.length === 0 ? [] : [{ ...file, prompts }];
    });
    return { ...none, files: left, carried, skipped };
}
/** The record says what was found; where and in which prompt it was is read from the branch. */
function carriedReport({ found }, path, { head }) {
    if (found === undefined)
        return null;
    const { spec, name } = head;
    return {
        ...found.report,
        path,
        name,
        status: 'unchanged',
        previousPath: null,
        verdict: null,
        note: '',
        problems: [],
        basePrompt: null,
        baseVersusHead: null,
        migration: null,
        headPrompt: spec.prompt,
        questions: spec.cases.map(({ question }) => question),
        usage: NO_USAGE,
        foundAt: found.finishedAt,
    };
}
/** All reports of a run in the order of its files, however they came about. */
export function inFileOrder(files, reports) {
    const places = new Map();
    for (const file of files) {
        const names = file.kind === 'prompts' ? file.prompts.map(({ head }) => head.name) : [''];
        for (const name of names)
            places.set(keyOfPrompt({ path: file.file.path, name }), places.size);
    }
    const place = (report) => places.get(keyOfPrompt(report)) ?? places.size;
    return reports.toSorted((left, right) => place(left) - place(right));
}
