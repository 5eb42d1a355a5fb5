import { type Document, type ParsedNode } from 'yaml';
/** Keys and list indexes from the root of a document to a value. */
export type YamlPath = readonly PropertyKey[];
/**
 * Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
 * entry without a value that of its key.
 */
export declare function placeOf(document: Document<ParsedNode>, path: YamlPath): number;
/** Offsets in the text of the keys in the mapping at `path`, by name, those of merged mappings included. */
export declare function keyPlaces(document: Document<ParsedNode>, path: YamlPath): ReadonlyMap<string, number>;
