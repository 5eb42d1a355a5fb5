import { lstat, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeText } from '../../../machine/write-file.ts';
import { editSpoTemplate, newSpoTemplate } from '../../../prompt-files/spo-template/edit-spo-template.ts';
import { byteSize, decodeText } from '../../../prompt-files/yaml/decode-text.ts';
import { lineEndOf } from '../../../prompt-files/yaml/line-ends.ts';
import { SpoError } from '../../../spo/errors.ts';
import type { FileDraft } from '../request-schemas.ts';
import { digestOf, type FileView, viewPromptFile, viewText } from './prompt-file-view.ts';
import { type PromptFolder, placeInFolder } from './prompt-folder.ts';

export type FilePreview = Pick<FileView, 'text' | 'problems' | 'notices'>;

/**
 * The text that a draft would come to, with what is wrong in it. Nothing is written.
 * @throws SpoError `bad-input` for a path or an edit that cannot be; `conflict` when the file has changed since
 */
export async function previewDraft(folder: PromptFolder, draft: FileDraft): Promise<FilePreview> {
  const text = await textOf(folder, draft);
  const { problems, notices } = await viewText(folder, draft.path, text);
  return { text, problems, notices };
}

let lastSave: Promise<unknown> = Promise.resolve();

/**
 * Writes a draft that is a valid prompt file. One after the other: of two pages that save the same file at once, the
 * second one has to see what the first one wrote.
 * @throws SpoError the same, and `invalid-prompt-file` with the first problem
 */
export function saveDraft(folder: PromptFolder, draft: FileDraft): Promise<FileView> {
  const saved = lastSave.then(() => save(folder, draft));
  lastSave = saved.catch(() => undefined);
  return saved;
}

async function save(folder: PromptFolder, draft: FileDraft): Promise<FileView> {
  const { text, problems } = await previewDraft(folder, draft);
  const [problem] = problems;
  if (problem !== undefined) {
    const { message, ...location } = problem;
    throw new SpoError('invalid-prompt-file', message, { location });
  }
  const place = await placeInFolder(folder, draft.path);
  await mkdir(dirname(place), { recursive: true });
  const mode = (await lstat(place).catch(() => null))?.mode;
  await writeText(place, text, mode === undefined ? undefined : mode & 0o777);
  return viewPromptFile(folder, draft.path);
}

async function textOf(folder: PromptFolder, { path, digest, edit }: FileDraft): Promise<string> {
  const place = await placeInFolder(folder, path);
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new SpoError('not-found', `${path} cannot be read.`);
  });
  if ((bytes === null ? null : digestOf(bytes)) !== digest)
    throw changed(path, bytes === null, digest === null);
  const before = bytes === null ? null : wholeText(path, bytes);
  // A page has line feeds alone, whatever the file has.
  if (edit.kind === 'text') return withLineEnds(edit.text, before);
  const edited = before === null ? newSpoTemplate(edit.fields) : editSpoTemplate(before, edit.fields);
  if (edited.ok) return edited.text;
  throw new SpoError('bad-input', edited.reason, { remedy: 'Edit the file as text.' });
}

/** A page that was shown a part of a file must not put it in the place of the whole. */
function wholeText(path: string, bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  // A text with a NUL is there in full, and the page is where it can be taken out.
  if (decoded.ok || byteSize(decoded.text) === bytes.length) return decoded.text;
  throw new SpoError('bad-input', `${path} cannot be edited here: ${decoded.fault.message}.`, {
    remedy: 'Repair the file in another editor, and load it again.',
  });
}

function withLineEnds(text: string, before: string | null): string {
  const isWindows = before !== null && lineEndOf(before) === '\r\n' && !text.includes('\r');
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}

function changed(path: string, isMissing: boolean, isNew: boolean): SpoError {
  const what = isMissing ? 'is no longer there' : isNew ? 'is already there' : 'has changed on disk';
  return new SpoError('conflict', `${path} ${what}, so nothing was written.`, {
    remedy: isNew
      ? 'Choose another name, or open that file.'
      : 'Load it again, and repeat your change there.',
  });
}
