import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FileVersions } from '../../../src/jobs/change/load-versions.ts';
import { checkFiles } from '../../../src/jobs/check/check-files.ts';
import { sharesOf } from '../../../src/jobs/check/error-shares.ts';
import type { Run } from '../../../src/jobs/run.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import { type RunSettings, readSettings } from '../../../src/settings/run-settings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { runOf } from '../../support/runs.ts';

/** A prompt that the simulated optimizer has much to add to. */
export const NOTES = `prompt: Summarise the notes.
requirements: A summary of the key points.
qa:
- question: Ana and Raj agreed to ship on the 4th.
- question: The budget was cut by a tenth.
- question: We will move the database in May.
- question: Interviews go on.
- question: The customer wants a second demo.
- question: No decision on the logo.
`;

/** A prompt file as it stands on a branch. */
export function standingFile(file = 'prompts/notes.yaml', text = NOTES): FileVersions {
  const parsed = parsePromptFile(file, new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error('The file of the test is invalid.');
  return {
    kind: 'prompts',
    file: { path: file, status: 'unchanged' },
    content: { path: file, status: 'unchanged', headHash: null, baseHash: null },
    text,
    prompts: parsed.prompts.map((head) => ({ head, basePrompt: null, note: '' })),
    referenced: new Map(),
    notices: [],
  };
}

export const migrationSettings = (raw: Record<string, string> = {}): RunSettings =>
  readSettings({ offline: 'true', patience: '0', ...raw }, (name) => name);

/** Checks files with the simulated models. @param keep continues in the folder of an earlier run */
export async function runMigration(
  raw: Record<string, string>,
  files: readonly FileVersions[] = [standingFile()],
  { searched = new Set<string>(), ...changes }: Partial<Run & Run['ports']> & { searched?: Set<string> } = {},
) {
  const settings = migrationSettings(raw);
  const random = seededRandomness(settings.seed);
  const { workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-migration-')), resume = false } = changes;
  const journal = { path: path.join(workspace, 'budget.jsonl'), resume };
  const models = await buildModels(settings, { clock: systemClock, random, environment: {}, journal });
  const run = runOf({ settings, models, random, ...changes, workspace, resume });
  return { ...(await checkFiles(files, searched, run, sharesOf(files, models.names))), models };
}
