import { attempt } from './api-errors.ts';
import { isRateLimit, readFailure } from './api-failure.ts';
import { once } from './once.ts';
import type { RepositoryAccess } from './repository-access.ts';

/** Whom GitHub takes us for. */
export interface Identity {
  /** Login as REST spells it: `github-actions[bot]`, `octocat`. */
  readonly login: string;
  /** GraphQL's id of the repository; null where GraphQL cannot be used. */
  readonly repositoryId: string | null;
}

/** An identity that is looked up once at most. */
export interface RememberedIdentity {
  readonly whoAmI: () => Promise<Identity>;
  /** Hears it from a reply to another question, so that it need not be looked up. */
  readonly learn: (identity: Identity) => void;
}

export function rememberIdentity(access: RepositoryAccess): RememberedIdentity {
  let known: Identity | null = null;
  const ask = once(() => lookUpIdentity(access));
  return {
    whoAmI: async () => known ?? ask(),
    learn: (identity) => {
      known = identity;
    },
  };
}

/** Author of everything that a GITHUB_TOKEN writes. */
const WORKFLOW_BOT = 'github-actions[bot]';

const QUERY = `query ($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { id }
}`;

interface Reply {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly id: string };
}

/**
 * GraphQL's viewer is the one question that every kind of token may ask; `GET /user` is refused to the tokens of apps,
 * which GITHUB_TOKEN is one of. Where there is no GraphQL, a token that may not ask is taken for a GITHUB_TOKEN.
 * @throws SpoError `forge-unauthorized`, `forge-unavailable`
 */
export async function lookUpIdentity(access: RepositoryAccess): Promise<Identity> {
  return attempt({ to: 'say whose token this is', needs: 'contents: read' }, async () => {
    try {
      const variables = { owner: access.owner, repo: access.repo };
      const { viewer, repository } = await access.client.graphql<Reply>(QUERY, variables);
      return { login: viewer.login, repositoryId: repository.id };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { login: await loginOverRest(access), repositoryId: null };
    }
  });
}

async function loginOverRest(access: RepositoryAccess): Promise<string> {
  try {
    const { data } = await access.client.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (isRefusal(error)) return WORKFLOW_BOT;
    throw error;
  }
}

/** A plain no, as opposed to a bad token, a limit or an outage, where asking elsewhere would find a wrong answer. */
function isRefusal(error: unknown): boolean {
  const failure = readFailure(error);
  return failure !== null && [200, 403, 404].includes(failure.status ?? 0) && !isRateLimit(failure);
}
