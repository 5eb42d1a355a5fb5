import { isSeq, type Node, type YAMLSeq } from 'yaml';
import type { WriteBack } from '../prompt-file.ts';
import { lineEndOf } from './line-ends.ts';
import { readYaml } from './read-yaml.ts';
import { commentsWithin } from './yaml-comments.ts';
import { type NewScalar, placesBehind, scalarLines, withoutLines } from './yaml-entries.ts';
import { firstGoodText, insertLines, lineStart, type SplicedText, splice } from './yaml-splice.ts';
import { startOf } from './yaml-structure.ts';

/**
 * `text` with the item `{key: x}` put into the list under `list`, a key of the file. Nothing else of it changes. Never
 * throws.
 * @param index that the item gets
 */
export function insertItem(
  text: string,
  list: string,
  index: number,
  key: string,
  style: NewScalar,
): WriteBack {
  const found = readList(text, list);
  if (!found.ok) return found;
  const { sequence, value } = found;
  const previous = sequence.items[index - 1];
  const next = sequence.items[0];
  const anchor = previous ?? next;
  if (anchor === undefined) return refuse('The list is empty.');
  if (sequence.flow) {
    const place = previous ? endOf(previous) : startOf(anchor);
    const name = text.slice(startOf(anchor)).startsWith('{"') ? JSON.stringify(key) : key;
    const item = previous ? `, {${name}: "x"}` : `{${name}: "x"}, `;
    return accept([
      { text: splice(text, place, place, item), value: inserted(value, list, index, { [key]: 'x' }) },
    ]);
  }
  const dash = dashOf(sequence, previous ? index - 1 : 0);
  if (dash === null) return refuse('The list is written in an unusual way.');
  const indentation = ' '.repeat(dash - lineStart(text, dash));
  // As many spaces behind the dash as its neighbour has, where it starts on the same line.
  const gap = /^-( +)\S/.exec(text.slice(dash))?.[1] ?? ' ';
  const lines = scalarLines(`${indentation}-${gap}${key}`, indentation.length + 1 + gap.length, style);
  const expected = inserted(value, list, index, { [key]: style === 'block' ? 'x\n' : 'x' });
  const places = previous ? placesBehind(text, previous) : [lineStart(text, dash)];
  const newline = lineEndOf(text);
  return accept(places.map((place) => ({ text: insertLines(text, place, lines, newline), value: expected })));

  function accept(candidates: readonly SplicedText[]): WriteBack {
    return firstGoodText(candidates, 'The question cannot be added without a change of something else.');
  }
}

/** `text` without an item of that list; its comments stay. Never throws. */
export function removeItem(text: string, list: string, index: number): WriteBack {
  const found = readList(text, list);
  if (!found.ok) return found;
  const { sequence, value } = found;
  const item = sequence.items[index];
  if (item === undefined) return refuse('The list has no such item.');
  const expected = structuredClone(value) as Record<string, unknown[]>;
  expected[list]?.splice(index, 1);
  const without = sequence.flow
    ? withoutFlowItem(text, sequence, index)
    : withoutBlockItem(text, sequence, index, item);
  const candidates = without === null ? [] : [{ text: without, value: expected }];
  return firstGoodText(candidates, 'The question cannot be removed without a change of something else.');
}

function withoutBlockItem(text: string, sequence: YAMLSeq<Node>, index: number, item: Node): string | null {
  const dash = dashOf(sequence, index);
  return dash === null ? null : withoutLines(text, dash, item);
}

function withoutFlowItem(text: string, { items }: YAMLSeq<Node>, index: number): string | null {
  const [item, previous, next] = [items[index], items[index - 1], items[index + 1]];
  if (item === undefined) return null;
  const start = previous ? endOf(previous) : startOf(item);
  const end = previous || !next ? endOf(item) : startOf(next);
  return commentsWithin(text, start, end).length > 0 ? null : splice(text, start, end, '');
}

type FoundList =
  | {
      readonly ok: true;
      readonly sequence: YAMLSeq<Node>;
      readonly value: unknown;
    }
  | { readonly ok: false; readonly reason: string };

function readList(text: string, list: string): FoundList {
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse('The file is not valid YAML.');
  const sequence = yaml.document.getIn([list], true);
  if (!isSeq<Node>(sequence)) return refuse('The list stands in another place of the file.');
  return { ok: true, sequence, value: yaml.value };
}

function inserted(value: unknown, list: string, index: number, item: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown[]>;
  copy[list]?.splice(index, 0, item);
  return copy;
}

/** Offset of the dash in front of an item. */
function dashOf({ srcToken }: YAMLSeq<Node>, index: number): number | null {
  if (srcToken?.type !== 'block-seq') return null;
  // Comments in front of the first dash can stand in an item of their own.
  const dashes = srcToken.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
  return dashes[index]?.offset ?? null;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
