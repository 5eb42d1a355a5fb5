import { SpoError } from '../spo/errors.ts';

/** Oldest major version that has what the tool uses; the same as in package.json, which a test checks. */
export const NEEDED_NODE = 22;

/**
 * npm only warns of a Node that is too old, and what it does not have would look like a defect later.
 * @param version such as `22.1.0`
 * @throws SpoError `bad-input` for an older one
 */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= NEEDED_NODE) return;
  throw new SpoError('bad-input', `spo needs Node ${NEEDED_NODE} or newer, and this is Node ${version}.`, {
    remedy: 'Install a newer one, from https://nodejs.org or with a version manager.',
  });
}
