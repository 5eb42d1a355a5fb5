import type { SourceLocation } from '../spo/errors.ts';
/**
 * The place of an offset (in UTF-16 code units) in a text. Lines end at a line feed; columns are code
 * units, and a byte order mark has none, as in editors.
 */
export declare function locationAt(file: string, text: string, offset: number): SourceLocation;
