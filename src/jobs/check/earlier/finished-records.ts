import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChangedFile, Records } from '../../../forge/forge.ts';
import { canonicalJson } from '../../../machine/json.ts';
import { promptReportSchema } from '../../../report/run-report.ts';
import type { Shape } from '../../../spo/shape.ts';
import type { PromptSpec, Verdict } from '../../../spo/types.ts';
import { promptFrame } from '../../prompt/prompt-frame.ts';

/**
 * What is finished, so that a run on the same content starts nothing again. The records stand in a ref of the
 * repository, where everybody who may push can write: they save money and prove nothing. Their texts are as foreign as
 * those of a model.
 */

/** Part of every key: raise it when the same input would now be judged in another way. */
const RULES_VERSION = 1;

/** A selected file in both versions. */
export interface FileContent {
  readonly path: string;
  readonly status: ChangedFile['status'];
  /** `contentHash` of its bytes; null where it does not exist. */
  readonly headHash: string | null;
  readonly baseHash: string | null;
}

/** Everything that the result of a run follows from. */
export interface RunInput {
  /** Number of the pull request, since its comment and branch are among the outputs; null for a local comparison. */
  readonly change: number | null;
  /** In any order. */
  readonly files: readonly FileContent[];
  /** Plain JSON: whatever influences verdicts, outputs or the gate, and no secrets. */
  readonly settings: unknown;
  /** Plain JSON: what tells the models from others. */
  readonly models: unknown;
}

/** Everything that the search for a better prompt follows from. Neither path nor pull request: a moved file is the same. */
export interface SearchInput {
  readonly spec: Pick<PromptSpec, 'prompt' | 'requirements' | 'count' | 'cases' | 'render'>;
  /** Plain JSON: whatever influences the search. */
  readonly settings: unknown;
  readonly models: unknown;
}

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
  /** Where the result in the comment says that it is from; absent where the run wrote none. */
  comment: z.object({ run: z.string().max(60), headSha: z.string().regex(/^[0-9a-f]{40}$/) }).exactOptional(),
});

const searchRecord = z.object({
  kind: z.literal('search'),
  version: z.literal(1),
  /** Null when the starting prompt stayed the best. */
  bestRound: z.int().min(1).nullable(),
  /** The best round with its evidence, to be proposed again; absent where it is too long to be kept, or still in question. */
  found: z.object({ finishedAt: time, report: promptReportSchema }).optional(),
});

export type RunRecord = Shape<typeof runRecordSchema>;
export type SearchRecord = Shape<typeof searchRecord>;

/** What a run that ended well leaves behind. */
export interface Finished {
  /** ISO 8601 in UTC. */
  readonly finishedAt: string;
  /** Null when only searches came to their end. */
  readonly run: ({ readonly key: string } & Omit<RunRecord, 'kind' | 'version' | 'finishedAt'>) | null;
  /**
   * Those that came to their end. Where one found a winner, add an entry under the key of the winner's text with a null
   * round, so that nothing is searched when the winner is merged.
   */
  readonly searches: readonly ({ readonly key: string } & Omit<SearchRecord, 'kind' | 'version'>)[];
}

const UNFINISHED: ReadonlySet<Verdict> = new Set(['error', 'budget-stopped', 'insufficient-evidence']);

/**
 * True when nothing would be gained by running again.
 * @param verdicts of every prompt, not the run's alone: a regression hides what else went wrong. Null counts as finished.
 */
export function countsAsFinished(verdicts: readonly (Verdict | null)[]): boolean {
  return verdicts.every((verdict) => verdict === null || !UNFINISHED.has(verdict));
}

/** SHA-256 of a file's bytes, 64 hex digits. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The name of a run's record, 64 hex digits. */
export function runKey({ change, files, settings, models }: RunInput): string {
  const contents = files
    .map(({ path, status, headHash, baseHash }) => [path, status, headHash, baseHash])
    .map(canonicalJson)
    .toSorted();
  return keyOf('run', { change, contents, settings, models });
}

/** The name of a search's record, 64 hex digits. */
export function searchKey({ spec, settings, models }: SearchInput): string {
  const { prompt, requirements, count, cases } = spec;
  const frame = promptFrame(spec) ?? undefined;
  return keyOf('search', { prompt, requirements, count, cases, frame, settings, models });
}

/**
 * The record of a finished run; null when there is none that can be read.
 * @throws SpoError when the forge cannot be asked
 */
export async function readRunRecord(
  store: Pick<Records, 'readRecords'>,
  key: string,
): Promise<RunRecord | null> {
  const texts = await store.readRecords([key]);
  return parse(runRecordSchema, texts.get(key));
}

/**
 * The records of finished searches by key; those that are missing or cannot be read are left out.
 * @throws SpoError when the forge cannot be asked
 */
export async function readSearchRecords(
  store: Pick<Records, 'readRecords'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SearchRecord>> {
  const texts = await store.readRecords(keys);
  const records = keys.map((key) => [key, parse(searchRecord, texts.get(key))] as const);
  return new Map(records.flatMap(([key, record]) => (record === null ? [] : [[key, record]])));
}

/**
 * Notes what is finished, in one write.
 * @throws SpoError `forge-permission` when the token may not write, and whatever else `Records.writeRecords` throws
 */
export async function writeFinished(store: Pick<Records, 'writeRecords'>, finished: Finished): Promise<void> {
  const { finishedAt, run, searches } = finished;
  const records = new Map<string, string>();
  for (const { key, ...search } of searches) {
    // Without the time: equal texts are stored, and later read, once.
    const record: SearchRecord = { kind: 'search', version: 1, ...search };
    records.set(key, JSON.stringify(record));
  }
  if (run !== null) {
    const { key, ...result } = run;
    const record: RunRecord = { kind: 'run', version: 1, finishedAt, ...result };
    records.set(key, JSON.stringify(record));
  }
  await store.writeRecords(records, finishedAt.slice(0, 'yyyy-mm-dd'.length));
}

function keyOf(kind: string, input: unknown): string {
  return createHash('sha256')
    .update(canonicalJson([RULES_VERSION, kind, input]))
    .digest('hex');
}

function parse<Value>(schema: z.ZodType<Value>, json: string | undefined): Value | null {
  if (json === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
