import { isDeepStrictEqual } from 'node:util';
import type { WriteBack } from '../prompt-file.ts';
import { readYaml } from './read-yaml.ts';

/** A text that a change could come to, with what has to be read from it. */
export interface SplicedText {
  readonly text: string;
  readonly value: unknown;
}

/** The first text that reads as it has to. Whatever YAML makes of the others, they are never written. */
export function firstGoodText(candidates: readonly SplicedText[], reason: string): WriteBack {
  for (const { text, value } of candidates) {
    const read = readYaml(text);
    if (read.ok && isDeepStrictEqual(read.value, value)) return { ok: true, text };
  }
  return { ok: false, reason };
}

/** `text` with what stands between two offsets replaced. */
export function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind that of an offset starts; the end of the text in its last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** `lines` put in at the start of a line, or behind a last line without an end. */
export function insertLines(text: string, offset: number, lines: readonly string[], newline: string): string {
  const isOpen = offset > 0 && text.charAt(offset - 1) !== '\n';
  const inserted = lines.map((line) => line + newline).join('');
  return splice(text, offset, offset, isOpen ? newline + inserted.slice(0, -newline.length) : inserted);
}
