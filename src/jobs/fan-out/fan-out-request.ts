import { FAN_OUT_ONLY } from '../../settings/run-settings.ts';
import { differingSettings, settingsDigests } from '../../settings/same-run.ts';
import { SpoError } from '../../spo/errors.ts';
import type { CheckRequest } from '../check/check-change.ts';
import type { FanOutPlan } from './plan.ts';

/** A run that is shared between jobs. */
export interface FanOutRequest extends Omit<CheckRequest, 'models' | 'resume'> {
  /** `owner/name` */
  readonly repository: string;
  /** Number of the pull request; null where there is none. */
  readonly number: number | null;
  /** Folder through which plan, legs and publication pass their work on. */
  readonly handOver: string;
  /** How often this workflow run was started, counted from 1: its failed jobs may be run again. */
  readonly attempt: number;
}

/** What a plan notes of the settings; keys and whatever differs from job to job are no part of it. */
export function plannedSettings({ settings }: Pick<FanOutRequest, 'settings'>): Record<string, string> {
  return settingsDigests(settings, FAN_OUT_ONLY);
}

/** A plan is a file that somebody may have mixed up. @throws SpoError `bad-input` where it is not of this run */
export function refuseForeignPlan(plan: FanOutPlan, request: FanOutRequest): void {
  if (plan.repository !== request.repository || plan.number !== request.number) {
    throw new SpoError(
      'bad-input',
      `The plan in ${request.handOver} is of another pull request or repository.`,
      {
        remedy: 'Download the artifact of the same workflow run.',
      },
    );
  }
  const names = differingSettings(plan.settings, plannedSettings(request));
  const { branch = request.defaultBranch } = request.settings;
  if (names.length === 0 && plan.branch === branch) return;
  const differing = names.length === 0 ? 'branch' : names.join(', ');
  throw new SpoError('bad-input', `The plan was made with other settings: ${differing}.`, {
    remedy: 'Give the jobs with the modes plan, optimize and publish the same inputs.',
  });
}
