import { createHash } from 'node:crypto';
import type { BranchPlace } from '../../forge/github/branch-forge.ts';
import type { GithubClient } from '../../forge/github/client/octokit.ts';
import { repositoryAccess } from '../../forge/github/client/repository-access.ts';
import { lookUpBranch } from '../../forge/github/read/branch-lookup.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { DEFAULT_PROMPT_GLOBS } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { readPlan } from '../fan-out/plan-file.ts';
import type { EventPlan, RefreshTrigger } from './plan-event.ts';

/** The branch that a run without a pull request works on. */
export interface RefreshPlace extends BranchPlace {
  readonly isDefault: boolean;
}

/** As much of the event as tells which branch it is of; see `StartingEvent`. */
export interface StartedOn {
  readonly repository: string;
  readonly startedOn: { readonly ref: string; readonly sha: string };
  readonly serverUrl: string;
  readonly handOver: string;
}

/**
 * The branch that `ref` names, or the one that the workflow was started on, at its commit of that moment. Jobs that share
 * a run work on the commit of its plan, wherever the branch is by then.
 * @throws SpoError `bad-input`, `forge-not-found`, `forge-permission`, `forge-unavailable`
 */
export async function refreshPlaceOf(
  { repository, startedOn, serverUrl, handOver }: StartedOn,
  { defaultBranch }: Extract<EventPlan, { task: 'refresh' }>,
  settings: RunSettings,
  client: GithubClient,
): Promise<RefreshPlace> {
  const [owner = '', repo = ''] = repository.split('/');
  const place = await branchOf();
  if (settings.mode !== 'optimize' && settings.mode !== 'publish') return { owner, repo, ...place };
  if (settings.mode === 'optimize' && settings.leg === 0) return { owner, repo, ...place };
  const { plan } = await readPlan(settings['hand-over'] ?? handOver);
  return { owner, repo, ...place, headSha: plan.headSha };

  async function branchOf(): Promise<Omit<RefreshPlace, 'owner' | 'repo'>> {
    const started = /^refs\/heads\/(.+)$/.exec(startedOn.ref)?.[1];
    if (settings.ref === undefined && started !== undefined && defaultBranch !== null) {
      return { branch: started, headSha: startedOn.sha, isDefault: started === defaultBranch };
    }
    if (settings.ref === undefined && started === undefined) {
      throw new SpoError('bad-input', `The workflow was started on ${startedOn.ref}, which is no branch.`, {
        remedy: 'Start it on a branch, or name one in the input "ref".',
      });
    }
    return lookUpBranch(
      repositoryAccess(client, { owner, repo, serverUrl }),
      settings.ref ?? started ?? null,
    );
  }
}

/**
 * Where the winners go: one branch of ours for each branch that is looked at, for each model that is moved to, and for
 * each choice of prompts by hand, which would else take away what was found in all the others.
 */
export function refreshBranchOf(
  { branch, isDefault }: RefreshPlace,
  trigger: RefreshTrigger,
  settings: RunSettings,
): string {
  const { prompts, 'compare-model': model } = settings;
  const isChoice = trigger === 'workflow_dispatch' && prompts.join('\n') !== DEFAULT_PROMPT_GLOBS.join('\n');
  const parts = [...(isDefault ? [] : [branch]), ...(isChoice ? [prompts.join('\n')] : [])];
  const name = model === undefined ? 'spo/refresh' : `spo/model-${partOfName(model)}`;
  return [name, ...parts.map(partOfName)].join('-');
}

/** Any name as a part of a branch's: readable, and different for different names. */
function partOfName(name: string): string {
  const plain = name
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return plain === name ? plain : `${plain}-${digest}`;
}
