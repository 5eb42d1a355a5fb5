import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { isMergeKey, keyName, startOf } from './yaml-structure.ts';

/** Keys and list indexes from the root of a document to a value. */
export type YamlPath = readonly PropertyKey[];

/**
 * Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
 * entry without a value that of its key.
 */
export function placeOf(document: Document<ParsedNode>, path: YamlPath): number {
  let node: Node | null = document.contents;
  let place = node ? startOf(node) : 0;
  for (const segment of path) {
    const child = childOf(document, node, segment);
    if (child === null) return place;
    node = child.value;
    place = child.place;
  }
  return place;
}

/** Offsets in the text of the keys in the mapping at `path`, by name, those of merged mappings included. */
export function keyPlaces(document: Document<ParsedNode>, path: YamlPath): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  collectKeys(document, nodeAt(document, path), places);
  return places;
}

function collectKeys(document: Document<ParsedNode>, node: Node | null, places: Map<string, number>): void {
  const map = followAlias(document, node);
  if (!isMap(map)) return;
  for (const pair of map.items) {
    if (!isScalar(pair.key) || isMergeKey(pair.key)) continue;
    const name = keyName(pair.key.value);
    if (!places.has(name)) places.set(name, keyPlace(pair));
  }
  for (const source of mergeSources(document, map)) collectKeys(document, source, places);
}

function nodeAt(document: Document<ParsedNode>, path: YamlPath): Node | null {
  let node: Node | null = document.contents;
  for (const segment of path) node = childOf(document, node, segment)?.value ?? null;
  return node;
}

interface Child {
  readonly value: Node | null;
  readonly place: number;
}

function childOf(document: Document<ParsedNode>, parent: Node | null, segment: PropertyKey): Child | null {
  const node = followAlias(document, parent);
  if (isSeq(node)) {
    const item = node.items[Number(segment)] as Node | undefined;
    return item ? { value: item, place: startOf(item) } : null;
  }
  const pair = node && findPair(document, node, segment);
  if (!pair) return null;
  const value = pair.value as Node | null;
  const hasText = value?.range && value.range[1] > value.range[0];
  return { value, place: hasText ? startOf(value) : keyPlace(pair) };
}

/** The entry that gives `key` its value: the mapping's own one, or else that of the first merged mapping. */
function findPair(document: Document<ParsedNode>, node: Node, key: PropertyKey): Pair | null {
  const map = followAlias(document, node);
  if (!isMap(map)) return null;
  const own = map.items.find((pair) => isEntryOf(pair, String(key)));
  if (own) return own;
  for (const source of mergeSources(document, map)) {
    const found = findPair(document, source, key);
    if (found) return found;
  }
  return null;
}

function mergeSources(document: Document<ParsedNode>, map: YAMLMap): readonly Node[] {
  return map.items
    .filter(({ key }) => isMergeKey(key))
    .flatMap(({ value }) => {
      const merged = followAlias(document, value as Node | null);
      return isSeq(merged) ? (merged.items as Node[]) : merged ? [merged] : [];
    });
}

function isEntryOf({ key }: Pair, name: string): boolean {
  return isScalar(key) && !isMergeKey(key) && keyName(key.value) === name;
}

function keyPlace(pair: Pair): number {
  return startOf(pair.key as Node);
}

function followAlias(document: Document<ParsedNode>, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}
