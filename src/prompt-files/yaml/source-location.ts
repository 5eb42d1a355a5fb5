import type { SourceLocation } from '../../spo/errors.ts';

/**
 * The place of an offset (in UTF-16 code units) in a text. Lines end at a line feed; columns are code
 * units, and a byte order mark has none, as in editors.
 */
export function locationAt(file: string, text: string, offset: number): SourceLocation {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const markWidth = line === 1 && before.startsWith('\ufeff') ? 1 : 0;
  return { file, line, column: column - markWidth };
}
