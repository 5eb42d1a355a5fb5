import { isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { WriteBack } from '../prompt-file.ts';
import { lineEndOf } from './line-ends.ts';
import { readYaml } from './read-yaml.ts';
import { commentsWithin } from './yaml-comments.ts';
import type { YamlPath } from './yaml-place.ts';
import { firstGoodText, insertLines, lineStart, nextLine, type SplicedText, splice } from './yaml-splice.ts';
import { keyName, startOf } from './yaml-structure.ts';

/** How a new value is written before its text takes its place: with the style of another scalar. */
export type NewScalar = 'plain' | 'single' | 'double' | 'block';

/** `text` with `key: x` behind another entry of the mapping at `path`. Nothing else of it changes. Never throws. */
export function addEntry(
  text: string,
  path: YamlPath,
  key: string,
  behind: string,
  style: NewScalar | number,
): WriteBack {
  const found = readMap(text, path);
  if (!found.ok) return found;
  const { map, root } = found;
  const pair = pairOf(map, behind);
  if (pair === null) return refuse(`The file has no "${behind}" of its own.`);
  const { key: sibling, value: node } = pair;
  const name = sibling.type === 'QUOTE_DOUBLE' ? JSON.stringify(key) : key;
  const value = withValue(root, path, (holder) => {
    holder[key] = typeof style === 'number' ? style : style === 'block' ? 'x\n' : 'x';
  });
  const candidates: SplicedText[] = [];
  if (map.flow) {
    const end = node?.range?.[1] ?? 0;
    const inserted = `, ${name}: ${typeof style === 'number' ? style : '"x"'}`;
    candidates.push({
      text: splice(text, end, end, inserted),
      value: withValue(root, path, (holder) => {
        holder[key] = typeof style === 'number' ? style : 'x';
      }),
    });
  } else {
    const column = startOf(sibling) - lineStart(text, startOf(sibling));
    const lines = scalarLines(' '.repeat(column) + name, column, style);
    for (const place of placesBehind(text, node ?? sibling))
      candidates.push({ text: insertLines(text, place, lines, lineEndOf(text)), value });
  }
  return firstGoodText(candidates, `"${key}" cannot be added without a change of something else.`);
}

/** `text` without an entry of the mapping at `path`; its comments stay. Never throws. */
export function removeEntry(text: string, path: YamlPath, key: string): WriteBack {
  const found = readMap(text, path);
  if (!found.ok) return found;
  const { map, root } = found;
  const pair = pairOf(map, key);
  if (pair === null) return refuse(`The file has no "${key}" of its own.`);
  const { key: keyNode, value: node } = pair;
  const candidates: SplicedText[] = [];
  if (!map.flow) {
    const removed = withoutLines(text, startOf(keyNode), node ?? keyNode);
    const value = withValue(root, path, (holder) => delete holder[key]);
    if (removed !== null) candidates.push({ text: removed, value });
  }
  const [start, end] = node?.range ?? [0, 0];
  if (commentsWithin(text, start, end).length === 0) {
    const rest = text.slice(start, end).endsWith('\n') ? lineEndOf(text) : '';
    const value = withValue(root, path, (holder) => {
      holder[key] = null;
    });
    candidates.push({ text: splice(text, start, end, `null${rest}`), value });
  }
  return firstGoodText(candidates, `"${key}" cannot be removed without a change of something else.`);
}

/** `text` with the value of an entry that is a number, a word or nothing replaced. Never throws. */
export function replaceEntry(
  text: string,
  path: YamlPath,
  key: string,
  written: string,
  read: unknown,
): WriteBack {
  const found = readMap(text, path);
  if (!found.ok) return found;
  const { map, root } = found;
  const pair = pairOf(map, key);
  const token = map.items.find((item) => item.key === pair?.key)?.srcToken;
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
  if (pair === null || colon === undefined) return refuse(`The file has no "${key}" of its own.`);
  const [start, end] = pair.value?.range ?? [0, 0];
  const value = withValue(root, path, (holder) => {
    holder[key] = read;
  });
  const behindColon = colon.offset + 1;
  const candidates = [
    { text: splice(text, start, end, written), value },
    { text: splice(text, behindColon, behindColon, ` ${written}`), value },
  ];
  return firstGoodText(candidates, `"${key}" cannot be changed without a change of something else.`);
}

/** The lines of an entry. @param head indentation and key @param column of the key */
export function scalarLines(head: string, column: number, style: NewScalar | number): string[] {
  if (style === 'block') return [`${head}: |`, `${' '.repeat(column + 2)}x`];
  if (typeof style === 'number') return [`${head}: ${style}`];
  const quote = { plain: '', single: "'", double: '"' }[style];
  return [`${head}: ${quote}x${quote}`];
}

/** Where lines may go in behind a node: behind its text, or behind the blank lines that may be a part of it. */
export function placesBehind(text: string, node: Node): readonly number[] {
  const [start, valueEnd, end] = node.range ?? [0, 0, 0];
  const content = start + text.slice(start, valueEnd).trimEnd().length;
  const places = [nextLine(text, Math.max(start, content - 1))];
  for (const place of [valueEnd, end])
    places.push(place === lineStart(text, place) ? place : nextLine(text, place));
  return places;
}

/** Null where something else stands on the first line. */
export function withoutLines(text: string, from: number, node: Node): string | null {
  const start = lineStart(text, from);
  const indentation = text.slice(start, from);
  if (indentation.trim() !== '') return null;
  const [nodeStart, valueEnd] = node.range ?? [from, from];
  const content = nodeStart + text.slice(nodeStart, valueEnd).trimEnd().length;
  const end = nextLine(text, Math.max(from, content - 1));
  const comments = commentsWithin(text, start, end).map((comment) => indentation + comment + lineEndOf(text));
  return splice(text, start, end, comments.join(''));
}

type FoundMap =
  | { readonly ok: true; readonly map: YAMLMap; readonly root: unknown }
  | { readonly ok: false; readonly reason: string };

function readMap(text: string, path: YamlPath): FoundMap {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse('The file is not valid YAML.');
  const map = yaml.document.getIn(path, true);
  return isMap(map) ? { ok: true, map, root: yaml.value } : refuse('The file says it in another place.');
}

interface OwnPair {
  readonly key: Scalar;
  readonly value: Node | null;
}

function pairOf(map: YAMLMap, name: string): OwnPair | null {
  const pair = map.items.find(({ key }) => isScalar(key) && keyName(key.value) === name) as
    | Pair<Scalar, Node | null>
    | undefined;
  return pair ? { key: pair.key, value: pair.value } : null;
}

/** A copy of what a file says, with a change of the mapping at `path`. */
function withValue(
  root: unknown,
  path: YamlPath,
  change: (holder: Record<string, unknown>) => unknown,
): unknown {
  const copy: unknown = structuredClone(root);
  let holder = copy as Record<PropertyKey, unknown>;
  for (const segment of path) holder = holder[segment] as Record<PropertyKey, unknown>;
  change(holder as Record<string, unknown>);
  return copy;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
