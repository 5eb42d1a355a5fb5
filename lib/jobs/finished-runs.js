import { headline } from '../report/summary.js';
import { modelChoice } from './chosen-models.js';
import { effectiveSettings } from './effective-settings.js';
import { contentHash, countsAsFinished, readRunRecord, readSearchRecords, runKey, searchKey, writeFinished, } from './finished-records.js';
import { isRefresh, promptsOf } from './gather-change.js';
/** Settings that change what a run costs or where it looks, and nothing of what it finds. */
const WITHOUT_INFLUENCE = [
    'api-key',
    'optimize-api-key',
    'evaluate-api-key',
    'execute-api-key',
    'prompts',
    'max-concurrency',
    'requests-per-minute',
    'request-timeout',
    'max-calls',
    'max-tokens',
    'max-cost-usd',
    'max-minutes',
    'prices',
    'cache-dir',
    'allow-http',
    'force',
    'drafts',
    'mode',
    'request-file',
    'ref',
    'legs',
    'leg',
    'hand-over',
];
/** Bytes of a report; `Forge.writeRecords` takes 64 KiB, and the record has other parts. */
const LONGEST_KEPT = 60_000;
/** Settings that decide what happens with a winner, and nothing of the search. */
const AFTER_THE_SEARCH = [
    'results-dir',
    'branch',
    'commit',
    'update-yaml',
    'comment',
    'open-pull-request',
    'fail-on',
];
function without(settings, names) {
    return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.some((each) => each === name)));
}
/** What tells the results of these models from those of others; safe to show, unlike a private endpoint's address. */
export function modelsDigest(identity) {
    return contentHash(new TextEncoder().encode(JSON.stringify(identity)));
}
/** What this run would find, if an earlier one on the same content was finished. */
export class FinishedRuns {
    #forge;
    #settings;
    #models;
    /** @param models `modelsDigest` of those that the run uses */
    constructor(forge, settings, models) {
        this.#forge = forge;
        this.#settings = settings;
        this.#models = models;
    }
    /** The record of a finished run on the same content; null with `force`. @throws SpoError */
    async earlierRun({ change, files }) {
        if (this.#settings.force || files.length === 0 || !this.#repeatsRuns(change))
            return null;
        return readRunRecord(this.#forge, this.#runKey(change, files));
    }
    /** What earlier searches of the same prompts came to, by key of the prompt; none with `force`. @throws SpoError */
    async searches(prompts) {
        if (this.#settings.force || prompts.length === 0)
            return new Map();
        const keys = new Map(prompts.map((prompt) => [prompt.spec.key, this.#searchKey(prompt, prompt.spec.prompt)]));
        const records = await readSearchRecords(this.#forge, [...keys.values()]);
        return new Map([...keys].flatMap(([name, key]) => {
            const record = records.get(key);
            return record === undefined ? [] : [[name, record]];
        }));
    }
    /**
     * Notes what this run has finished. A winner that is taken over needs no search of its own.
     * @throws SpoError `forge-permission` when the token may not write
     */
    async note(finished, { change, files }) {
        const { report, outputs, gateFailures } = finished;
        const heads = promptsOf(files).map(({ head }) => head);
        const searches = report.prompts.flatMap((prompt) => this.#searchesOf(prompt, heads, report.finishedAt));
        const counts = finished.isWhole &&
            this.#repeatsRuns(change) &&
            countsAsFinished(report.prompts.map(({ verdict }) => verdict)) &&
            report.prompts.every(ranToItsEnd);
        const run = {
            key: this.#runKey(change, files),
            verdict: report.verdict,
            exitCode: gateFailures.length > 0 ? 1 : 0,
            gateFailures: [...gateFailures],
            outputs,
            headline: headline(report),
        };
        if (!counts && searches.length === 0)
            return;
        await writeFinished(this.#forge, { finishedAt: report.finishedAt, run: counts ? run : null, searches });
    }
    /** A refresh looks each prompt up by itself, but a migration is a question about all of them. */
    #repeatsRuns(change) {
        return !isRefresh(change) || this.#settings['compare-model'] !== undefined;
    }
    #searchesOf(prompt, heads, finishedAt) {
        const { stoppedBy, bestRound, rounds } = prompt;
        const head = heads.find(({ spec }) => spec.key === keyOfPrompt(prompt));
        const ended = stoppedBy === 'max-rounds' || stoppedBy === 'patience';
        if (head === undefined || !ended || rounds.length === 0 || prompt.foundAt !== undefined)
            return [];
        const confirmed = bestRound?.confirmed ? bestRound : null;
        const report = bestRound !== null && ranToItsEnd(prompt) ? keptReport(prompt) : null;
        return [
            {
                key: this.#searchKey(head, head.spec.prompt),
                bestRound: bestRound?.round ?? null,
                ...(report === null ? {} : { found: { finishedAt, report } }),
            },
            ...(confirmed ? [{ key: this.#searchKey(head, confirmed.prompt), bestRound: null }] : []),
        ];
    }
    #runKey({ number }, files) {
        const settings = without(this.#settings, WITHOUT_INFLUENCE);
        const contents = files.map(({ content }) => content);
        return runKey({ change: number, files: contents, settings, models: this.#models });
    }
    /** Of what the prompt is run with: its file may have settings and models of its own. */
    #searchKey({ spec, settings: file }, prompt) {
        const effective = effectiveSettings(this.#settings, file).settings;
        const settings = without(effective, [...WITHOUT_INFLUENCE, ...AFTER_THE_SEARCH]);
        const choice = modelChoice(file);
        const models = choice === null ? this.#models : [this.#models, choice];
        return searchKey({ spec: { ...spec, prompt }, settings, models });
    }
}
/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
export function ranToItsEnd({ stoppedBy, bestRound, bestVersusHead }) {
    const cutShort = stoppedBy === 'budget' || stoppedBy === 'signal' || stoppedBy === 'error';
    return !cutShort && (bestRound === null || bestVersusHead?.stoppedBy === null);
}
/**
 * What is left of a report that is kept with the records: how each case came out, and no texts but those of the winner.
 * What stands on the branch is read there again.
 * @returns null where even that is too long
 */
function keptReport(report) {
    const kept = {
        ...report,
        headPrompt: null,
        questions: [],
        rounds: [],
        baseVersusHead: null,
        bestVersusHead: withoutAnswers(report.bestVersusHead),
        migration: null,
    };
    const bytes = Buffer.byteLength(JSON.stringify(kept));
    return bytes <= LONGEST_KEPT ? kept : null;
}
function withoutAnswers(comparison) {
    if (comparison === null)
        return null;
    const pairs = comparison.pairs.map((pair) => ({
        ...pair,
        ballots: pair.ballots.map((ballot) => ({ ...ballot, reason: '' })),
        incumbentAnswers: [],
        challengerAnswers: [],
    }));
    return { ...comparison, pairs };
}
/** Names a prompt of a report as `PromptSpec.key` does. */
export function keyOfPrompt({ path, name }) {
    return name === '' ? path : `${path}#${name}`;
}
