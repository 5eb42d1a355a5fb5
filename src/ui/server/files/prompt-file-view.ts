import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type PromptFileOnDisk, parsePromptFileOnDisk } from '../../../jobs/change/prompt-file-on-disk.ts';
import { usualPaths } from '../../../jobs/change/select-files.ts';
import {
  readTemplateFields,
  type TemplateFields,
} from '../../../prompt-files/spo-template/template-fields.ts';
import { decodeText } from '../../../prompt-files/yaml/decode-text.ts';
import { SpoError } from '../../../spo/errors.ts';
import { type PromptFolder, pathFromFolder, pathFromHere, placeInFolder } from './prompt-folder.ts';

export type { TemplateFields } from '../../../prompt-files/spo-template/template-fields.ts';

/** Something about a file, at its place. */
export interface PlacedMessage {
  /** From the folder on. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A prompt file as somebody looks at it. */
export interface FileView {
  readonly path: string;
  readonly format: string;
  readonly text: string;
  /** Of the text on disk; null for a file that is not there yet. */
  readonly digest: string | null;
  /** Null where the file is edited as text: another format than a template with one prompt, or one with faults. */
  readonly template: TemplateFields | null;
  readonly prompts: readonly string[];
  readonly problems: readonly PlacedMessage[];
  readonly notices: readonly PlacedMessage[];
}

/** Of a text that is not on disk. */
export interface TextView extends Omit<FileView, 'path' | 'text' | 'digest'> {}

/**
 * @throws SpoError `bad-input` for a path that cannot be one of the folder's prompt files; `not-found` for a file that is
 *   not there, or is none
 */
export async function viewPromptFile(folder: PromptFolder, path: string): Promise<FileView> {
  const place = await placeInFolder(folder, path);
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw notFound(path, 'there is no such file');
    throw new SpoError('not-found', `${path} cannot be read.`);
  });
  const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
  // Files of other tools may hold secrets, and are none of our business.
  if (!parsed.ok && !usualPaths([path]).has(path)) throw notFound(path, 'it is no prompt file');
  const text = decodeText(bytes).text;
  return { path, text, digest: digestOf(bytes), ...viewOf(folder, text, parsed) };
}

/** @param path of a file of the folder, which need not be there */
export async function viewText(folder: PromptFolder, path: string, text: string): Promise<TextView> {
  const place = await placeInFolder(folder, path);
  return viewOf(
    folder,
    text,
    await parsePromptFileOnDisk(pathFromHere(place), new TextEncoder().encode(text)),
  );
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function viewOf(folder: PromptFolder, text: string, parsed: PromptFileOnDisk): TextView {
  const placed = (each: { location: { file: string; line: number; column: number }; message: string }) => ({
    file: pathFromFolder(folder, each.location.file),
    line: each.location.line,
    column: each.location.column,
    message: each.message,
  });
  if (!parsed.ok) {
    const problems = parsed.problems.map(placed);
    return { format: parsed.format, template: null, prompts: [], problems, notices: [] };
  }
  return {
    format: parsed.format,
    template: parsed.format === 'an SPO template' ? readTemplateFields(text) : null,
    prompts: parsed.prompts.map(({ name }) => name),
    problems: [],
    notices: parsed.notices.map(placed),
  };
}

function notFound(path: string, reason: string): SpoError {
  return new SpoError('not-found', `${path} cannot be opened: ${reason}.`, {
    remedy: 'Choose one of the files in the list.',
  });
}
