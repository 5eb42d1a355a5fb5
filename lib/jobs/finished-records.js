import { createHash } from 'node:crypto';
import { z } from 'zod';
import { promptReportSchema } from '../report/report-schema.js';
import { canonicalJson } from './canonical-json.js';
import { promptFrame } from './prompt-frame.js';
/**
 * What is finished, so that a run on the same content starts nothing again. The records stand in a ref of the
 * repository, where everybody who may push can write: they save money and prove nothing. Their texts are as foreign as
 * those of a model.
 */
/** Part of every key: raise it when the same input would now be judged in another way. */
const RULES_VERSION = 1;
const time = z.iso.datetime();
const text = z.string().max(10_000);
/** The shape of a run's record, wherever it is kept. */
export const runRecordSchema = z.object({
    kind: z.literal('run'),
    version: z.literal(1),
    /** ISO 8601 in UTC. */
    finishedAt: time,
    /** Null where no file had one. */
    verdict: z.enum(['improved', 'regressed', 'no-reliable-change']).nullable(),
    /** 1 when a gate failed; other codes are not finished. */
    exitCode: z.union([z.literal(0), z.literal(1)]),
    gateFailures: z.array(text).max(100),
    outputs: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,99}$/), text),
    headline: text,
});
const searchRecord = z.object({
    kind: z.literal('search'),
    version: z.literal(1),
    /** Null when the starting prompt stayed the best. */
    bestRound: z.int().min(1).nullable(),
    /** The best round with its evidence, to be proposed again; absent where it is too long to be kept, or still in question. */
    found: z.object({ finishedAt: time, report: promptReportSchema }).optional(),
});
const UNFINISHED = new Set(['error', 'budget-stopped', 'insufficient-evidence']);
/**
 * True when nothing would be gained by running again.
 * @param verdicts of every prompt, not the run's alone: a regression hides what else went wrong. Null counts as finished.
 */
export function countsAsFinished(verdicts) {
    return verdicts.every((verdict) => verdict === null || !UNFINISHED.has(verdict));
}
/** SHA-256 of a file's bytes, 64 hex digits. */
export function contentHash(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}
/** The name of a run's record, 64 hex digits. */
export function runKey({ change, files, settings, models }) {
    const contents = files
        .map(({ path, status, headHash, baseHash }) => [path, status, headHash, baseHash])
        .map(canonicalJson)
        .toSorted();
    return keyOf('run', { change, contents, settings, models });
}
/** The name of a search's record, 64 hex digits. */
export function searchKey({ spec, settings, models }) {
    const { prompt, requirements, count, cases } = spec;
    const frame = promptFrame(spec) ?? undefined;
    return keyOf('search', { prompt, requirements, count, cases, frame, settings, models });
}
/**
 * The record of a finished run; null when there is none that can be read.
 * @throws SpoError when the forge cannot be asked
 */
export async function readRunRecord(forge, key) {
    const texts = await forge.readRecords([key]);
    return parse(runRecordSchema, texts.get(key));
}
/**
 * The records of finished searches by key; those that are missing or cannot be read are left out.
 * @throws SpoError when the forge cannot be asked
 */
export async function readSearchRecords(forge, keys) {
    const texts = await forge.readRecords(keys);
    const records = keys.map((key) => [key, parse(searchRecord, texts.get(key))]);
    return new Map(records.flatMap(([key, record]) => (record === null ? [] : [[key, record]])));
}
/**
 * Notes what is finished, in one write.
 * @throws SpoError `forge-permission` when the token may not write, and whatever else `Forge.writeRecords` throws
 */
export async function writeFinished(forge, finished) {
    const { finishedAt, run, searches } = finished;
    const records = new Map();
    for (const { key, ...search } of searches) {
        // Without the time: equal texts are stored, and later read, once.
        const record = { kind: 'search', version: 1, ...search };
        records.set(key, JSON.stringify(record));
    }
    if (run !== null) {
        const { key, ...result } = run;
        const record = { kind: 'run', version: 1, finishedAt, ...result };
        records.set(key, JSON.stringify(record));
    }
    await forge.writeRecords(records, finishedAt.slice(0, 'yyyy-mm-dd'.length));
}
function keyOf(kind, input) {
    return createHash('sha256')
        .update(canonicalJson([RULES_VERSION, kind, input]))
        .digest('hex');
}
function parse(schema, json) {
    if (json === undefined)
        return null;
    try {
        return schema.safeParse(JSON.parse(json)).data ?? null;
    }
    catch {
        return null;
    }
}
