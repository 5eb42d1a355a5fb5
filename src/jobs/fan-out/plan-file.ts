import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Change } from '../../forge/forge.ts';
import { firstFault, parseVersioned } from '../../machine/json.ts';
import { mebibytes, readBounded } from '../../machine/read-file.ts';
import { writeText } from '../../machine/write-file.ts';
import { FAN_OUT_ONLY, type RunSettings } from '../../settings/run-settings.ts';
import { differingSettings, settingsDigests } from '../../settings/same-run.ts';
import { SpoError } from '../../spo/errors.ts';
import { isForeign } from '../change/gather-change.ts';
import { type FileVersions, loadVersions } from '../change/load-versions.ts';
import { refuseOddFolders } from '../change/result-folders.ts';
import { trustedFiles } from '../change/trusted-settings.ts';
import type { Task } from '../task.ts';
import { type FanOutPlan, planSchema } from './plan.ts';

const PLAN_FILE = 'plan.json';
const KIND = 'spo-plan';
const MOST_BYTES = 64 * 1024 * 1024;

/** What jobs that share a run have in common. */
export interface SharedRun {
  /** `owner/name` */
  readonly repository: string;
  /** Folder through which plan, legs and publication pass their work on. */
  readonly handOver: string;
  /** How often this workflow run was started, counted from 1: its failed jobs may be run again. */
  readonly attempt: number;
}

interface PlanFile {
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
export function hasPlan(folder: string): Promise<boolean> {
  return lstat(planPath(folder)).then(
    () => true,
    () => false,
  );
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

/** The change that a plan is of. */
export function plannedChange({ number, baseSha, headSha, files, texts, notices }: FanOutPlan): Change {
  return { number, baseSha, headSha, files: [...files, ...texts], notices };
}

/** Files of a plan in both versions, without the prompts that no leg runs. @throws SpoError */
export async function readPlannedFiles(
  plan: FanOutPlan,
  task: Task,
  settings: RunSettings,
  isWanted: (path: string) => boolean,
): Promise<{ readonly whole: readonly FileVersions[]; readonly toRun: FileVersions[] }> {
  const change = plannedChange(plan);
  const wanted = plan.files.filter(({ path }) => isWanted(path));
  const loaded = await Promise.all(wanted.map((file) => loadVersions(file, change, task.repository)));
  const whole = trustedFiles(refuseOddFolders(loaded, settings['results-dir']), isForeign(task));
  const leftOut = new Set(plan.leftOut);
  const toRun = whole.map((file) => {
    if (file.kind !== 'prompts') return file;
    return { ...file, prompts: file.prompts.filter(({ head }) => !leftOut.has(head.spec.key)) };
  });
  return { whole, toRun };
}

/** Number of the pull request; null where there is none. */
export function numberOf(task: Task): number | null {
  return task.kind === 'pull-request' ? task.number : null;
}

/** What a plan notes of the settings; keys and whatever differs from job to job are no part of it. */
export function plannedSettings(settings: RunSettings): Record<string, string> {
  return settingsDigests(settings, FAN_OUT_ONLY);
}

/** The plan of this run: the file is one that somebody may have mixed up. @throws SpoError `bad-input` */
export async function readOwnPlan(
  task: Task,
  { repository, handOver }: SharedRun,
  settings: RunSettings,
): Promise<PlanFile> {
  const file = await readPlan(handOver);
  const { plan } = file;
  if (plan.repository !== repository || plan.number !== numberOf(task)) {
    throw new SpoError('bad-input', `The plan in ${handOver} is of another pull request or repository.`, {
      remedy: 'Download the artifact of the same workflow run.',
    });
  }
  const names = differingSettings(plan.settings, plannedSettings(settings));
  const { branch = task.defaultBranch } = settings;
  if (names.length === 0 && plan.branch === branch) return file;
  const differing = names.length === 0 ? 'branch' : names.join(', ');
  throw new SpoError('bad-input', `The plan was made with other settings: ${differing}.`, {
    remedy: 'Give the jobs with the modes plan, optimize and publish the same inputs.',
  });
}
