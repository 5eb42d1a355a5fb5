import type { Change, Forge } from '../forge/forge.ts';

/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
export async function whySuperseded(forge: Forge, { headSha }: Change): Promise<string | null> {
  const head = await forge.currentHead();
  if (head === headSha) return null;
  const reason =
    head === null
      ? 'The pull request was closed while this ran'
      : `A newer commit, ${head}, came while ${headSha} was being checked`;
  return `${reason}: nothing was committed, and no comment was written.`;
}
