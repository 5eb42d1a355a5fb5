import { createHash } from 'node:crypto';
import type { RunSettings } from './run-settings.ts';

/** Tells runs that look for other prompt files from this one, 16 hex digits: workflows may share a pull request and its comment. */
export function selectionDigest({ prompts }: Pick<RunSettings, 'prompts'>): string {
  return createHash('sha256').update(JSON.stringify(prompts)).digest('hex').slice(0, 16);
}
