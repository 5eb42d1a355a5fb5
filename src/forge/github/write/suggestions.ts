import type { Suggestion } from '../../forge.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

const MARKER = '<!-- spo-action:suggestion -->';

/** More would be noise, and each is a write that GitHub counts; the branch has them all. */
const MOST_SUGGESTIONS = 10;

interface ReviewComment {
  readonly id: number;
  readonly path: string;
  readonly body: string;
  readonly commit_id: string;
  readonly line?: number | undefined;
  readonly user: { readonly login: string } | null;
}

/**
 * Review comments for exactly these suggestions: those of earlier runs go, unless they say the same at the same place.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export async function publishSuggestions(
  access: RepositoryAccess,
  place: { readonly number: number; readonly headSha: string },
  whoAmI: () => Promise<Identity>,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const wanted = suggestions
    .slice(0, MOST_SUGGESTIONS)
    .map((each) => ({ ...each, body: `${MARKER}\n${each.body}` }));
  const ours = await listOurs(access, place.number, whoAmI);
  const saysSame = (suggestion: Suggestion, comment: ReviewComment) =>
    comment.commit_id === place.headSha &&
    comment.path === suggestion.path &&
    comment.line === suggestion.lines.last &&
    comment.body === suggestion.body;
  for (const comment of ours) {
    if (!wanted.some((suggestion) => saysSame(suggestion, comment))) await remove(access, comment.id);
  }
  for (const suggestion of wanted) {
    if (!ours.some((comment) => saysSame(suggestion, comment))) await create(access, place, suggestion);
  }
}

/** Ours by both marker and author: anybody can write the marker. */
async function listOurs(
  access: RepositoryAccess,
  number: number,
  whoAmI: () => Promise<Identity>,
): Promise<ReviewComment[]> {
  const intent = {
    to: `list the review comments of pull request #${number}`,
    needs: 'pull-requests: read',
  } as const;
  const request = { ...ownerAndRepo(access), pull_number: number, per_page: 100 };
  const comments: readonly ReviewComment[] = await attempt(intent, () =>
    access.client.paginate(access.client.rest.pulls.listReviewComments, request),
  );
  const marked = comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === MARKER);
  if (marked.length === 0) return [];
  const { login } = await whoAmI();
  return marked.filter(({ user }) => user?.login === login);
}

async function remove(access: RepositoryAccess, id: number): Promise<void> {
  const intent = { to: 'remove a suggestion of an earlier run', needs: 'pull-requests: write' } as const;
  await attempt(intent, async () => {
    try {
      await access.client.rest.pulls.deleteReviewComment({ ...ownerAndRepo(access), comment_id: id });
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
  });
}

async function create(
  access: RepositoryAccess,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  { path, lines, body }: Suggestion,
): Promise<void> {
  const start = lines.first === lines.last ? {} : ({ start_line: lines.first, start_side: 'RIGHT' } as const);
  await attempt(
    { to: `suggest a change on pull request #${number}`, needs: 'pull-requests: write' },
    async () => {
      try {
        await access.client.rest.pulls.createReviewComment({
          ...ownerAndRepo(access),
          pull_number: number,
          commit_id: headSha,
          path,
          body,
          side: 'RIGHT',
          line: lines.last,
          ...start,
          // A reply that was lost on the way would be followed by a second comment.
          request: { retries: 0 },
        });
      } catch (error) {
        // The lines have left the diff since it was listed; the branch still has the prompt.
        if (!hasStatus(error, 422)) throw error;
      }
    },
  );
}
