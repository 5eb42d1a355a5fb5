import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Parsed, parseVersioned } from '../../machine/json.ts';
import { mebibytes } from '../../machine/read-file.ts';
import { writeText } from '../../machine/write-file.ts';
import { promptReportSchema } from '../../report/run-report.ts';
import { cutText } from '../../report/words/visible-text.ts';
import { ERROR_CODES, SpoError } from '../../spo/errors.ts';
import type { Shape } from '../../spo/shape.ts';
import { LONGEST_SENTENCE, MOST_NOTICES } from './plan.ts';
import { MOST_LEGS } from './shards.ts';

export const RESULT_FILE = 'result.json';
export const LARGEST_RESULT = 256 * 1024 * 1024;

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
