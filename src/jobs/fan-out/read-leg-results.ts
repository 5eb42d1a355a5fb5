import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readBounded } from '../../machine/read-file.ts';
import { findResults } from './find-results.ts';
import { LARGEST_RESULT, type LegResult, parseLegResult } from './leg-result.ts';
import type { FanOutPlan } from './plan.ts';

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
  const { files, problems: unsearched } = await findResults(root);
  const problems = [...unsearched];
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
