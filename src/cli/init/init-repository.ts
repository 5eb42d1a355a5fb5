// `spo init`: a prompt file and a workflow to start with.
import { lstat } from 'node:fs/promises';
import { dirname, join, normalize, posix, resolve } from 'node:path';
import { usualPaths } from '../../jobs/change/select-files.ts';
import { slashed } from '../../machine/walk-folders.ts';
import { writeTexts } from '../../machine/write-file.ts';
import { SpoError } from '../../spo/errors.ts';
import { type FoundPromptFile, findPromptFiles } from './find-prompt-files.ts';
import { SCHEMA_ADDRESS, SCHEMA_FILE } from './published-at.ts';
import { STARTERS, type StarterFormat } from './starters.ts';
import { WORKFLOW_PATH, workflowText } from './workflow-text.ts';

export interface InitRequest {
  /** The root of the repository. */
  readonly root: string;
  readonly format: StarterFormat;
  /** Where the starter goes, from the root on; it is written then even where prompt files were found. */
  readonly path?: string;
  readonly workflow: boolean;
  /** Whether files that are there may be overwritten. */
  readonly force: boolean;
}

export interface InitResult {
  /** Path of the starter; null when there are prompt files already. */
  readonly starter: string | null;
  /** Path of the workflow; null when none was wanted. */
  readonly workflow: string | null;
  readonly found: readonly FoundPromptFile[];
}

/**
 * Writes a prompt file to start from and a workflow, or neither.
 * @throws SpoError `bad-input` when a file is there already or cannot be one, `workspace` when one cannot be written
 */
export async function initRepository(request: InitRequest): Promise<InitResult> {
  const { root, format, force } = request;
  await refuseInnerFolder(root);
  const found = request.path === undefined ? await findPromptFiles(root) : [];
  const starter = found.length > 0 ? null : starterPath(request.path ?? STARTERS[format].path);
  const workflow = request.workflow ? WORKFLOW_PATH : null;
  const files: { path: string; text: string }[] = [];
  if (starter !== null) {
    const text = STARTERS[format].text(await schemaAddress(root, starter));
    files.push({ path: starter, text });
  }
  if (workflow !== null) {
    const written = starter === null ? [] : [starter];
    const isUsual = usualPaths(written).size > 0;
    const watched = [...found, ...written.map((path) => ({ path, named: [], isUsual }))];
    files.push({ path: workflow, text: workflowText(watched) });
  }
  if (!force) await refuseExisting(root, files);
  await writeTexts(files.map(({ path, text }) => ({ path: join(root, path), text })));
  return { starter, workflow, found };
}

/** Workflows are only read from the root of a repository. */
async function refuseInnerFolder(root: string): Promise<void> {
  if (await exists(join(root, '.git'))) return;
  for (let folder = resolve(root); dirname(folder) !== folder; folder = dirname(folder)) {
    if (!(await exists(join(dirname(folder), '.git')))) continue;
    throw new SpoError('bad-input', `${resolve(root)} is not the root of its repository.`, {
      remedy: `Run it in ${dirname(folder)}.`,
    });
  }
}

function starterPath(path: string): string {
  const normal = slashed(normalize(path));
  if (/^(\/|\.\.(\/|$)|[a-z]:)/i.test(normal) || !/[^/]\.ya?ml$/i.test(normal)) {
    throw new SpoError('bad-input', `"${path}" cannot be the starter's place.`, {
      remedy: 'Name a .yaml or .yml file inside of the working directory.',
    });
  }
  return normal;
}

async function refuseExisting(root: string, files: readonly { readonly path: string }[]): Promise<void> {
  const existing: string[] = [];
  for (const { path } of files) if (await exists(join(root, path))) existing.push(path);
  if (existing.length === 0) return;
  const verb = existing.length === 1 ? 'exists' : 'exist';
  throw new SpoError('bad-input', `${existing.join(' and ')} ${verb} already, so nothing was written.`, {
    remedy: existing.includes(WORKFLOW_PATH)
      ? 'Use --no-workflow to leave the workflow alone, or --force to overwrite.'
      : 'Name another file, or use --force to overwrite.',
  });
}

/** A copy in the repository or its packages works without a network; as seen from the file. */
async function schemaAddress(root: string, starter: string): Promise<string> {
  for (const copy of [SCHEMA_FILE, `node_modules/spo-action/${SCHEMA_FILE}`]) {
    if (await exists(join(root, copy))) return posix.relative(posix.dirname(starter), copy);
  }
  return SCHEMA_ADDRESS;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
