import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Parsed, parseVersioned } from '../../machine/json.ts';
import { mebibytes, readBounded } from '../../machine/read-file.ts';
import { foldersBelow } from '../../machine/walk-folders.ts';
import { writeText } from '../../machine/write-file.ts';
import { promptReportSchema } from '../../report/run-report.ts';
import { cutText } from '../../report/words/visible-text.ts';
import { ERROR_CODES, SpoError } from '../../spo/errors.ts';
import type { Shape } from '../../spo/shape.ts';
import { type FanOutPlan, LONGEST_SENTENCE, MOST_NOTICES } from './plan.ts';
import { MOST_LEGS } from './shards.ts';

const RESULT_FILE = 'result.json';
const LARGEST_RESULT = 256 * 1024 * 1024;

const KIND = 'spo-result';
const sentence = z.string().max(LONGEST_SENTENCE);

/** What ended a leg early. */
export type LegFault = Shape<typeof legFault>;
const legFault = z.object({ code: z.enum(ERROR_CODES), message: sentence, remedy: sentence.nullable() });

/** What a leg leaves for the job that publishes. Its texts come from models and from another machine. */
export type LegResult = Shape<typeof legResult>;
const legResult = z.object({
  /** Counted from 1. */
  leg: z.int().min(1).max(MOST_LEGS),
  /** Of the plan that the leg followed: SHA-256 of its file. */
  planDigest: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  reports: z.array(promptReportSchema),
  notices: z.array(sentence).max(MOST_NOTICES),
  fault: legFault.nullable(),
  /** ISO 8601, UTC. */
  finishedAt: z.iso.datetime(),
});

/**
 * Writes `<folder>/leg-<n>/result.json`. Notices beyond what a reader takes are cut: the reports cost money.
 * @returns its absolute path.
 * @throws SpoError `workspace` when it cannot be written or is larger than a reader takes
 */
export async function writeLegResult(folder: string, result: LegResult): Promise<string> {
  const path = join(resolve(folder), `leg-${result.leg}`, RESULT_FILE);
  const text = `${JSON.stringify({ kind: KIND, version: 1, ...result, ...cutSentences(result) })}\n`;
  if (Buffer.byteLength(text) > LARGEST_RESULT) {
    throw new SpoError('workspace', `${path} would be larger than ${mebibytes(LARGEST_RESULT)} MiB.`, {
      remedy: 'Divide the run over more legs.',
    });
  }
  await writeText(path, text);
  return path;
}

/** Reads the text of a `result.json`, of whatever origin. Never throws. */
export function parseLegResult(text: string): Parsed<LegResult> {
  return parseVersioned(text, { versionKey: 'version', kind: KIND }, legResult);
}

function cutSentences({ notices, fault }: LegResult): Pick<LegResult, 'notices' | 'fault'> {
  const cut = (text: string) => cutText(text, LONGEST_SENTENCE);
  return {
    notices: notices.slice(0, MOST_NOTICES).map(cut),
    fault: fault && {
      code: fault.code,
      message: cut(fault.message),
      remedy: fault.remedy === null ? null : cut(fault.remedy),
    },
  };
}

export interface LegResults {
  /** By number of the leg; those that left nothing usable are absent. */
  readonly legs: ReadonlyMap<number, LegResult>;
  /** What was not used and why, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * The results of a plan's legs, wherever in the folder a download put them. A file that is broken, follows another
 * plan or contradicts another file of the same leg is left out with a reason. Never throws.
 * @param planDigest of `readPlan`
 */
export async function readLegResults(
  folder: string,
  plan: Pick<FanOutPlan, 'legs'>,
  planDigest: string,
): Promise<LegResults> {
  const root = resolve(folder);
  const { files, problems } = await findResults(root);
  const read = new Map<number, { result: LegResult; file: string; digest: string }>();
  const contradicted = new Set<number>();
  for (const file of files) {
    const found = await readResult(join(root, file), plan, planDigest);
    if (!found.ok) {
      problems.push(`${file} was not used: ${found.reason}.`);
      continue;
    }
    const { result, digest } = found;
    const earlier = read.get(result.leg);
    if (earlier === undefined) read.set(result.leg, { result, file, digest });
    else if (earlier.digest !== digest) {
      contradicted.add(result.leg);
      problems.push(
        `${earlier.file} and ${file} are different results of leg ${result.leg}: neither was used.`,
      );
    }
  }
  const usable = [...read].filter(([leg]) => !contradicted.has(leg)).sort(([left], [right]) => left - right);
  return { legs: new Map(usable.map(([leg, { result }]) => [leg, result])), problems };
}

type ReadResult =
  | { readonly ok: true; readonly result: LegResult; readonly digest: string }
  | { readonly ok: false; readonly reason: string };

async function readResult(
  path: string,
  { legs }: Pick<FanOutPlan, 'legs'>,
  planDigest: string,
): Promise<ReadResult> {
  const file = await readBounded(path, LARGEST_RESULT);
  if (!file.ok) return file;
  const parsed = parseLegResult(file.bytes.toString('utf8'));
  if (!parsed.ok) return parsed;
  const { leg, planDigest: followed } = parsed.value;
  if (followed !== planDigest) return { ok: false, reason: 'it follows another plan' };
  if (leg > legs.length) {
    return { ok: false, reason: `it is of leg ${leg}, and the plan has ${legs.length}` };
  }
  return { ok: true, result: parsed.value, digest: createHash('sha256').update(file.bytes).digest('hex') };
}

/** More than 256 legs ever need, and few enough for a folder that somebody else filled. */
const MOST_FOLDERS = 1000;
/** `<folder>/<artifact>/leg-<n>`: a download without `merge-multiple` makes a folder for each artifact. */
const DEEPEST = 2;

/** Result files in a folder and up to two levels below it, by path, and what could not be looked at. Never throws. */
async function findResults(folder: string): Promise<{ files: string[]; problems: string[] }> {
  const files: string[] = [];
  const problems: string[] = [];
  let looked = 0;
  const isTooDeep = (path: string) => path.split('/').length > DEEPEST;
  for await (const { path, entries, fault } of foldersBelow(folder, isTooDeep, Number.POSITIVE_INFINITY)) {
    if (looked++ === MOST_FOLDERS) {
      problems.push(`Only the first ${MOST_FOLDERS} folders of ${folder} were searched for results.`);
      break;
    }
    if (fault !== null) problems.push(`${join(folder, path)} cannot be searched for results: ${fault}.`);
    if (entries.some((entry) => entry.name === RESULT_FILE && entry.isFile())) {
      files.push(path === '' ? RESULT_FILE : `${path}/${RESULT_FILE}`);
    }
  }
  return { files: files.sort(), problems };
}
