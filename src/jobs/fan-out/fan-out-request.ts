import { FAN_OUT_ONLY, type RunSettings } from '../../settings/run-settings.ts';
import { differingSettings, settingsDigests } from '../../settings/same-run.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Task } from '../task.ts';
import type { FanOutPlan } from './plan.ts';

/** What jobs that share a run have in common. */
export interface SharedRun {
  /** `owner/name` */
  readonly repository: string;
  /** Folder through which plan, legs and publication pass their work on. */
  readonly handOver: string;
  /** How often this workflow run was started, counted from 1: its failed jobs may be run again. */
  readonly attempt: number;
}

/** Number of the pull request; null where there is none. */
export function numberOf(task: Task): number | null {
  return task.kind === 'pull-request' ? task.number : null;
}

/** What a plan notes of the settings; keys and whatever differs from job to job are no part of it. */
export function plannedSettings(settings: RunSettings): Record<string, string> {
  return settingsDigests(settings, FAN_OUT_ONLY);
}

/** A plan is a file that somebody may have mixed up. @throws SpoError `bad-input` where it is not of this run */
export function refuseForeignPlan(
  plan: FanOutPlan,
  task: Task,
  { repository, handOver }: SharedRun,
  settings: RunSettings,
): void {
  if (plan.repository !== repository || plan.number !== numberOf(task)) {
    throw new SpoError('bad-input', `The plan in ${handOver} is of another pull request or repository.`, {
      remedy: 'Download the artifact of the same workflow run.',
    });
  }
  const names = differingSettings(plan.settings, plannedSettings(settings));
  const { branch = task.defaultBranch } = settings;
  if (names.length === 0 && plan.branch === branch) return;
  const differing = names.length === 0 ? 'branch' : names.join(', ');
  throw new SpoError('bad-input', `The plan was made with other settings: ${differing}.`, {
    remedy: 'Give the jobs with the modes plan, optimize and publish the same inputs.',
  });
}
