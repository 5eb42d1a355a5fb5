import type { RepositoryAccess } from '../../forge/github/client/repository-access.ts';
import { isSameRepository, lookUpPullRequest } from '../../forge/github/read/pull-request.ts';
import type { WorkflowRunEvent } from '../../forge/github/workflow-run-event.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Admission } from './approved-pull-request.ts';
import { readRequestFile } from './request-file.ts';

/**
 * What a run without rights asked for, if it speaks of itself: GitHub says which commit and repository that run was of,
 * and which commit and repository the pull request has now, and all of it must agree.
 * @throws SpoError `bad-input` for a request that is malformed or speaks of another pull request
 */
export async function admitRequested(
  access: RepositoryAccess,
  run: WorkflowRunEvent,
  requestFile: string,
  settings: RunSettings,
): Promise<Admission> {
  const claim = await readRequestFile(requestFile);
  const { pullRequest: number, headSha } = claim;
  if (headSha !== run.headSha) throw foreign('the commit of the run that wrote it');
  const pull = await lookUpPullRequest(access, number);
  if (pull === null) throw foreign('a pull request of this repository');
  if (!isSameRepository(pull.headRepo, run.headRepo))
    throw foreign('the repository of the run that wrote it');
  if (!pull.open) return { refusal: `Pull request #${number} is not open.` };
  if (pull.headSha !== headSha) {
    return { refusal: `Pull request #${number} has a newer commit, whose own request is the one to answer.` };
  }
  if (pull.draft && !settings.drafts) {
    return { refusal: 'The pull request is a draft: it is checked once it is ready for review.' };
  }
  const { owner, repo } = access;
  return { pullRequest: { owner, repo, number, baseSha: pull.baseSha, headSha, isFork: pull.isFork } };
}

function foreign(what: string): SpoError {
  return new SpoError('bad-input', `The request file does not speak of ${what}.`, {
    remedy: 'Somebody may have tampered with it: nothing was checked.',
  });
}
