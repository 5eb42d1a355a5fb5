import { join } from 'node:path';
import { SpoError } from '../../spo/errors.js';
import { storedCheckpoint } from '../../workspace/checkpoint.js';
import { refuseLinks, resultFolder } from '../../workspace/result-folder.js';
import { readResults } from '../../workspace/results-file.js';
import { readRunFile } from '../../workspace/run-file.js';
import { reportOfResult } from './report-of-result.js';
import { summarizeResult } from './result-list.js';
/** @throws SpoError `workspace` for a name that leads out of it or files that cannot be read; `not-found` */
export async function viewResult(workspace, name) {
    const folder = resultFolder(workspace, name);
    await refuseLinks(workspace, join(folder, 'prompts'));
    const entries = await readResults(join(folder, 'prompts', 'results.json'));
    const run = await readRunFile(workspace, name);
    const checkpoint = await storedCheckpoint(workspace, name);
    if (entries.length === 0 && run === null && checkpoint === null) {
        throw new SpoError('not-found', `There are no results with the name "${name.slice(0, 200)}".`);
    }
    return {
        summary: await summarizeResult(workspace, name.replaceAll('\\', '/')),
        path: run?.path ?? '',
        promptName: run?.promptName ?? '',
        rounds: roundsOf(entries, checkpoint?.rounds ?? []),
        report: checkpoint === null ? null : reportOfResult(name, run, checkpoint),
    };
}
/** Rounds without a usable prompt stand in the checkpoint alone. */
function roundsOf(entries, details) {
    const detailOf = new Map(details.map((detail) => [detail.round, detail]));
    const stored = entries.map(({ round, prompt, succeed, tokens, time, answers }) => {
        const detail = detailOf.get(round) ?? null;
        const isSame = detail?.prompt?.toWellFormed() === prompt;
        return { round, prompt, succeeded: succeed, tokens, time, answers, detail: isSame ? detail : null };
    });
    const known = new Set(entries.map(({ round }) => round));
    const others = details
        .filter(({ round }) => !known.has(round))
        .map((detail) => ({
        round: detail.round,
        prompt: detail.prompt ?? '',
        succeeded: false,
        tokens: detail.usage.promptTokens + detail.usage.completionTokens,
        time: new Date(detail.finishedAt).toISOString(),
        answers: [],
        detail,
    }));
    return [...stored, ...others].sort((left, right) => left.round - right.round);
}
