import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isScalar, type Node, type ParsedNode, type Scalar, visit } from 'yaml';
import type { WriteBack } from '../../prompt-file.ts';
import { readYaml } from '../read-yaml.ts';
import type { YamlPath } from '../yaml-place.ts';
import { scalarSpellings } from './scalar-spellings.ts';

/**
 * `text` with the string at `path` replaced by `value` and every byte outside that scalar kept: the new
 * text is spliced into the scalar's source range, in the style it had where that can hold the value. Each
 * spelling is read again before it is accepted: the value must read back exactly and everything else must
 * be equal. Never throws.
 */
export function replaceScalar(text: string, path: YamlPath, value: string): WriteBack {
  if (!value.isWellFormed()) return failure('The new text holds half of a character (a lone surrogate).');
  const before = readYaml(text);
  if (!before.ok) return failure('The file is not valid YAML.');
  const found = findScalar(before.document, path);
  if (!found.ok) return failure(found.reason);
  if (found.scalar.value === value) return { ok: true, text };
  if (!setAt(before.value, path, value)) return failure('The prompt does not stand in the file as text.');
  for (const spelling of scalarSpellings(text, found.scalar, value)) {
    const after = readYaml(spelling);
    if (after.ok && isDeepStrictEqual(after.value, before.value)) return { ok: true, text: spelling };
  }
  return failure('No way to write the new text leaves everything else in the file as it is.');
}

type FoundScalar =
  | { readonly ok: true; readonly scalar: Scalar<string> }
  | { readonly ok: false; readonly reason: string };

function findScalar(document: Document<ParsedNode>, path: YamlPath): FoundScalar {
  const node = path.length > 0 ? document.getIn(path, true) : undefined;
  if (isAlias(node)) return failure(`The prompt is the alias *${node.source}, so its text stands elsewhere.`);
  if (!isScalar(node) || typeof node.value !== 'string') {
    return failure('The prompt does not stand in the file as text of its own.');
  }
  const targets = aliasTargets(document);
  const ancestors = path.map((_, depth) => document.getIn(path.slice(0, depth), true));
  const shared = [node, ...ancestors].find((candidate) => targets.has(candidate));
  if (shared === undefined) return { ok: true, scalar: node as Scalar<string> };
  return failure(
    'The prompt has an anchor whose alias stands elsewhere in the file, which would change with it.',
  );
}

function aliasTargets(document: Document<ParsedNode>): ReadonlySet<unknown> {
  const targets = new Set<Node | undefined>();
  visit(document, { Alias: (_key, alias) => void targets.add(alias.resolve(document)) });
  return targets;
}

function setAt(root: unknown, path: YamlPath, value: string): boolean {
  let holder = root;
  for (const segment of path.slice(0, -1))
    holder = (holder as Record<PropertyKey, unknown> | null)?.[segment];
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return false;
  return Reflect.set(holder, last, value);
}

function failure(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
