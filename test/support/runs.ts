import type { Conversation, Forge } from '../../src/forge/forge.ts';
import type { RefreshPullRequests } from '../../src/forge/refresh-pull-requests.ts';
import type { LocalChange } from '../../src/jobs/check/check-repository.ts';
import type { Run } from '../../src/jobs/run.ts';
import type { BranchTask, LocalTask, PullRequestTask } from '../../src/jobs/task.ts';
import { systemClock } from '../../src/machine/clock.ts';
import type { RunPlace } from '../../src/report/comment-state.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import type { TestRepository } from '../forge/local-git/repository.ts';

type Given = Pick<Run, 'settings' | 'models' | 'workspace'> &
  Partial<Pick<Run, 'resume' | 'say'>> &
  Partial<Run['ports']>;

/** A run of a test, which says nothing and has the system's clock unless it is given others. */
export function runOf(given: Given): Run {
  const { settings, models, workspace, resume = false, say = () => {}, signal } = given;
  const { clock = systemClock, random = seededRandomness(0), onEvent = () => {} } = given;
  const ports = { clock, random, onEvent, ...(signal === undefined ? {} : { signal }) };
  return { settings, models, workspace, resume, ports, say };
}

const placeOf = (forge: Forge, defaultBranch: string) => ({
  repository: forge,
  branches: forge,
  records: forge,
  defaultBranch,
});

export function localTask(forge: Forge): LocalTask {
  return { kind: 'local', ...placeOf(forge, 'spo/check'), commentFile: null };
}

export function pullRequestTask(
  forge: Forge & Conversation,
  { number = 1, fromFork = false, startedBy = { id: '7/1/check', page: '' } as RunPlace } = {},
): PullRequestTask {
  const people = { conversation: forge, number, fromFork, startedBy };
  return { kind: 'pull-request', ...placeOf(forge, `spo/pr-${number}`), ...people };
}

export function branchTask(forge: Forge, proposals: RefreshPullRequests = noProposals): BranchTask {
  const startedBy = { id: '7/1/refresh', page: '' };
  return { kind: 'branch', ...placeOf(forge, 'spo/refresh'), base: 'main', proposals, startedBy };
}

const unused = () => Promise.reject(new Error('Nothing is proposed here.'));

const noProposals: RefreshPullRequests = {
  find: unused,
  propose: unused,
  withdraw: unused,
  page: () => 'https://github.example/compare',
};

/** The change from `base` to the head of a repository on this machine. */
export function changeIn({
  directory,
  environment,
}: Pick<TestRepository, 'directory' | 'environment'>): LocalChange {
  return { directory, base: 'base', head: 'HEAD', commentFile: null, environment };
}
