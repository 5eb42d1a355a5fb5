import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { firstFault, parseVersioned } from '../../machine/json.ts';
import { mebibytes, readBounded } from '../../machine/read-file.ts';
import { writeText } from '../../machine/write-file.ts';
import { SpoError } from '../../spo/errors.ts';
import { type FanOutPlan, planSchema } from './plan.ts';

const PLAN_FILE = 'plan.json';
const KIND = 'spo-plan';
const MOST_BYTES = 64 * 1024 * 1024;

export interface PlanFile {
  readonly plan: FanOutPlan;
  /** SHA-256 of the file's bytes, 64 hex digits: results say which plan they follow. */
  readonly digest: string;
}

/**
 * Writes `<folder>/plan.json`.
 * @returns its absolute path.
 * @throws SpoError `bad-input` for a plan that no job would take, `workspace` when it cannot be written
 */
export async function writePlan(folder: string, plan: FanOutPlan): Promise<string> {
  const checked = planSchema.safeParse(plan);
  if (!checked.success) throw unwritable(firstFault(checked.error));
  const text = `${JSON.stringify({ kind: KIND, version: 1, ...checked.data })}\n`;
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw unwritable(`it would be larger than ${mebibytes(MOST_BYTES)} MiB`);
  }
  const path = planPath(folder);
  await writeText(path, text);
  return path;
}

/**
 * Reads `<folder>/plan.json`.
 * @throws SpoError `bad-input` that names the file and what is wrong with it
 */
export async function readPlan(folder: string): Promise<PlanFile> {
  const path = planPath(folder);
  const file = await readBounded(path, MOST_BYTES);
  if (!file.ok) throw unusable(path, file.reason);
  const header = { versionKey: 'version', kind: KIND } as const;
  const parsed = parseVersioned(file.bytes.toString('utf8'), header, planSchema);
  if (!parsed.ok) throw unusable(path, parsed.reason);
  return { plan: parsed.value, digest: createHash('sha256').update(file.bytes).digest('hex') };
}

/** Whether a job has left a plan there, whatever it is worth. */
export async function hasPlan(folder: string): Promise<boolean> {
  const names: string[] = await readdir(resolve(folder)).catch(() => []);
  return names.includes(PLAN_FILE);
}

function planPath(folder: string): string {
  return join(resolve(folder), PLAN_FILE);
}

function unwritable(reason: string): SpoError {
  return new SpoError('bad-input', `The plan cannot be written: ${reason}.`, {
    remedy: 'Narrow the setting "prompts", or divide the change.',
  });
}

function unusable(path: string, reason: string): SpoError {
  return new SpoError('bad-input', `${path} cannot be used as the plan: ${reason}.`, {
    remedy: 'A job with `mode: plan` writes it: download its artifact into this folder, as it is.',
  });
}
