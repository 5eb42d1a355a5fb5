import { SpoError } from '../../../spo/errors.ts';
import { COMMENT_MARKER } from '../../forge.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/** GitHub refuses longer bodies with a 422; UTF-16 units, which never count less than GitHub does. */
const LONGEST_COMMENT = 65_536;

/** The one comment of this tool on a pull request. */
export interface StickyComment {
  /**
   * Creates the comment, or updates the one of an earlier run.
   * @param body Markdown; the marker is put on top when it is not there.
   * @returns the address of the comment.
   * @throws SpoError `bad-input` when the body is too long, `forge-permission`, `forge-unavailable`
   */
  publish(body: string): Promise<string>;
  /**
   * Writes the comment of an earlier run anew.
   * @param rewritten makes the new text, marker included, of the one that stands there.
   * @returns the address of the comment; null when there is none.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  rewrite(rewritten: (body: string) => string): Promise<string | null>;
  /** Its text; null when there is none. @throws SpoError */
  read(): Promise<string | null>;
}

/** A comment is ours only if both its first line and its author say so: anybody can write the marker. */
export function createStickyComment(
  access: RepositoryAccess,
  number: number,
  whoAmI: () => Promise<Identity>,
): StickyComment {
  const write = { to: `comment on pull request #${number}`, needs: 'pull-requests: write' } as const;
  let known: number | null = null;

  return {
    async publish(body) {
      const marked = isMarked(body) ? body : `${COMMENT_MARKER}\n${body}`;
      if (marked.length > LONGEST_COMMENT) throw tooLong(marked.length);
      known ??= (await find())?.id ?? null;
      const updated = known === null ? null : await update(known, marked);
      const { id, url } = updated ?? (await createOnly(marked));
      known = id;
      return url;
    },
    async rewrite(rewritten) {
      const found = await find();
      if (found === null) return null;
      const updated = await update(found.id, rewritten(found.body));
      return updated?.url ?? null;
    },
    async read() {
      const found = await find();
      // One that was just made may not be listed yet, and must not be made twice.
      known = found?.id ?? known;
      return found?.body ?? null;
    },
  };

  /** The oldest match, so that runs that once raced agree on one. */
  async function find(): Promise<{ id: number; body: string } | null> {
    const { login } = await whoAmI();
    const intent = {
      to: `list the comments of pull request #${number}`,
      needs: 'pull-requests: read',
    } as const;
    return attempt(intent, async () => {
      const request = { ...ownerAndRepo(access), issue_number: number, per_page: 100 };
      const pages = access.client.paginate.iterator(access.client.rest.issues.listComments, request);
      for await (const { data } of pages) {
        const ours = data.find((comment) => comment.user?.login === login && isMarked(comment.body ?? ''));
        if (ours) return { id: ours.id, body: ours.body ?? '' };
      }
      return null;
    });
  }

  /** Null when the comment has been deleted. */
  async function update(id: number, body: string): Promise<{ id: number; url: string } | null> {
    return attempt(write, async () => {
      try {
        const request = { ...ownerAndRepo(access), comment_id: id, body };
        const { data } = await access.client.rest.issues.updateComment(request);
        return { id: data.id, url: data.html_url };
      } catch (error) {
        if (hasStatus(error, 404)) return null;
        throw error;
      }
    });
  }

  /**
   * Two runs that found no comment both make one. The younger comment's run always sees the older one: it takes its own
   * away again and writes into the older.
   */
  async function createOnly(body: string): Promise<{ id: number; url: string }> {
    const created = await create(body);
    const oldest = await find();
    if (oldest === null || oldest.id >= created.id) return created;
    await attempt(write, () =>
      access.client.rest.issues.deleteComment({ ...ownerAndRepo(access), comment_id: created.id }),
    );
    return (await update(oldest.id, body)) ?? created;
  }

  async function create(body: string): Promise<{ id: number; url: string }> {
    return attempt(write, async () => {
      const { data } = await access.client.rest.issues.createComment({
        ...ownerAndRepo(access),
        issue_number: number,
        body,
        // A reply that was lost on the way would be followed by a second comment.
        request: { retries: 0 },
      });
      return { id: data.id, url: data.html_url };
    });
  }
}

function isMarked(body: string): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === COMMENT_MARKER;
}

function tooLong(length: number): SpoError {
  const message = `The comment has ${length} characters; GitHub takes ${LONGEST_COMMENT} at most.`;
  return new SpoError('bad-input', message, {
    remedy: 'Shorten it before it is published; the job summary has room for more.',
    evidence: { length, limit: LONGEST_COMMENT },
  });
}
