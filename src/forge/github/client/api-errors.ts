import { type ErrorCode, SpoError } from '../../../spo/errors.ts';
import { type ApiFailure, isRateLimit, readFailure } from './api-failure.ts';

/** A line under `permissions:` of a workflow. */
export type Permission =
  | 'contents: read'
  | 'contents: write'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** What is being tried, for the sentence that says that it failed. */
export interface Intent {
  /** A verb and its object: `list the files of pull request #5`. */
  readonly to: string;
  /** The permission that it needs. */
  readonly needs: Permission;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly retryable?: boolean;
}

/** Longest quote of a reply, in characters, that an error carries as evidence. */
const LONGEST_QUOTE = 500;

/**
 * Makes one request, or a few that belong together.
 * @throws SpoError `forge-unauthorized`, `forge-permission`, `forge-not-found`, `forge-unavailable`, `bad-input`;
 *   what is not a refusal of GitHub's comes through as it is.
 */
export async function attempt<Result>(intent: Intent, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw forgeError(error, intent);
  }
}

/** The SpoError for what Octokit threw; SpoErrors and defects come back as they are. */
export function forgeError(error: unknown, intent: Intent): unknown {
  const failure = error instanceof SpoError ? null : readFailure(error);
  if (!failure) return error;
  const { code, message, remedy, retryable } = explain(failure, intent);
  return new SpoError(code, message, {
    remedy,
    retryable: retryable ?? false,
    evidence: {
      status: failure.status,
      method: failure.method,
      path: failure.path,
      requestId: failure.requestId,
      reply: failure.message.slice(0, LONGEST_QUOTE),
    },
    cause: error,
  });
}

function explain(failure: ApiFailure, intent: Intent): Explanation {
  const { status } = failure;
  if (isRateLimit(failure)) return rateLimited(intent);
  if (status === null || status >= 500) return unavailable(failure, intent);
  if (status === 401) return unauthorized(intent);
  if (speaksOfWorkflows(failure)) return workflowsRefused(intent);
  if (status === 403 || failure.graphqlKinds.includes('FORBIDDEN')) return forbidden(failure, intent);
  if (status === 404 || failure.graphqlKinds.includes('NOT_FOUND')) return notFound(intent);
  return refused(failure, intent);
}

function speaksOfWorkflows({ message }: ApiFailure): boolean {
  return /workflow/i.test(message) && /permission|scope|refus/i.test(message);
}

function rateLimited(intent: Intent): Explanation {
  return {
    code: 'forge-unavailable',
    message: `GitHub's rate limit was used up when it was asked to ${intent.to}.`,
    remedy: 'Run the job again later; a GITHUB_TOKEN has 1,000 requests an hour for each repository.',
    retryable: true,
  };
}

function unavailable({ status, message }: ApiFailure, intent: Intent): Explanation {
  const how = status === null ? `could not be reached (${firstLine(message)})` : `answered ${status}`;
  const network =
    status === null ? 'Check the network, a proxy (HTTPS_PROXY, NO_PROXY) included. Otherwise run' : 'Run';
  return {
    code: 'forge-unavailable',
    message: `GitHub ${how} when it was asked to ${intent.to}.`,
    remedy: `${network} the job again later; githubstatus.com tells of outages.`,
    retryable: true,
  };
}

function unauthorized(intent: Intent): Explanation {
  return {
    code: 'forge-unauthorized',
    message: `GitHub did not accept the token when it was asked to ${intent.to}.`,
    remedy: 'Check `github-token`: it may have expired, been revoked, or belong to another server.',
  };
}

function workflowsRefused(intent: Intent): Explanation {
  return {
    code: 'forge-permission',
    message: `GitHub refused to ${intent.to}: the commits behind it change workflow files, which a GITHUB_TOKEN may not push.`,
    remedy:
      'Pass a `github-token` that may write workflows, or take the prompt from the comment or the artifacts.',
  };
}

function forbidden({ message }: ApiFailure, intent: Intent): Explanation {
  const fork = intent.needs.endsWith('write')
    ? ' A pull request from a fork gets a read-only token whatever the workflow says.'
    : '';
  return {
    code: 'forge-permission',
    message: `The token may not ${intent.to} (GitHub: ${firstLine(message)}).`,
    remedy: `Add \`${intent.needs}\` under \`permissions:\` in the workflow.${fork}`,
  };
}

function notFound(intent: Intent): Explanation {
  return {
    code: 'forge-not-found',
    message: `GitHub found nothing when it was asked to ${intent.to}.`,
    remedy: `Check the names; a private repository looks like this to a token without access to it, which needs \`${intent.needs}\`.`,
  };
}

function refused({ message, status }: ApiFailure, intent: Intent): Explanation {
  const rules = /protected|rule violation|ruleset/i.test(message);
  return {
    code: rules ? 'forge-permission' : 'bad-input',
    message: `GitHub refused to ${intent.to} (${status}: ${firstLine(message)}).`,
    remedy: rules
      ? 'A branch protection or ruleset stands in the way: exempt the branch from it, or choose another `branch`.'
      : 'The reply says what GitHub did not like about the request.',
  };
}

function firstLine(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return line.slice(0, LONGEST_QUOTE);
}
