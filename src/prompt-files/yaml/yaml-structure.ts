import { type Alias, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { TextFault } from './decode-text.ts';
import { quote } from './quote.ts';

/** Uses of aliases in a file. */
const MAXIMUM_ALIASES = 100;
/** Nodes that all aliases of a file stand for, aliases within aliases included. */
const MAXIMUM_ALIASED_NODES = 10_000;

/**
 * What the grammar allows and a prompt file does not: a key twice in a mapping, a merge of something else
 * than mappings, an alias without its anchor or inside it, and aliases that blow up a small file. Linear in
 * the number of nodes.
 */
export function structureFaults(root: Node | null): readonly TextFault[] {
  const inspector = new Inspector();
  inspector.weigh(root);
  return inspector.bomb ? [inspector.bomb] : inspector.faults;
}

/** A key as the mapping's entry is named. */
export function keyName(value: unknown): string {
  return String(value ?? '');
}

/** True for the key `<<`, which takes over the entries of other mappings. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

class Inspector {
  readonly faults: TextFault[] = [];
  bomb: TextFault | null = null;
  /** The last node with each anchor; its weight is null while the node itself is being weighed. */
  private readonly anchored = new Map<string, { readonly node: Node; weight: number | null }>();
  private aliases = 0;
  private aliasedNodes = 0;

  /** How many nodes `item` stands for once its aliases are followed. */
  weigh(item: unknown): number {
    if (isAlias(item)) return this.weighAlias(item);
    if (isPair(item)) return this.weighPair(item.key, item.value);
    if (!isNode(item)) return 0;
    const record: { node: Node; weight: number | null } = { node: item, weight: null };
    if (item.anchor) this.anchored.set(item.anchor, record);
    if (isMap(item)) this.findDuplicateKeys(item);
    let weight = 1;
    if (isMap(item) || isSeq(item)) for (const child of item.items) weight += this.weigh(child);
    record.weight = weight;
    return weight;
  }

  private weighPair(key: unknown, value: unknown): number {
    const weight = this.weigh(key) + this.weigh(value);
    if (isNode(key) && isMergeKey(key) && !this.isMergeable(value, true)) {
      this.report(key, 'expected a mapping or a list of mappings to merge, found something else');
    }
    return weight;
  }

  private isMergeable(value: unknown, mayBeList: boolean): boolean {
    if (isAlias(value)) return this.isMergeable(this.anchored.get(value.source)?.node, mayBeList);
    if (mayBeList && isSeq(value)) return value.items.every((item) => this.isMergeable(item, false));
    return isMap(value);
  }

  private weighAlias(alias: Alias): number {
    const target = this.anchored.get(alias.source);
    const name = quote(alias.source);
    if (!target) {
      this.report(alias, `expected an anchor before its alias ${name}, found none`);
      return 1;
    }
    if (target.weight === null) {
      this.report(
        alias,
        `expected an alias of another node, found the alias ${name} inside of its own anchor`,
      );
      return 1;
    }
    this.aliases += 1;
    this.aliasedNodes += target.weight;
    if (this.aliases > MAXIMUM_ALIASES || this.aliasedNodes > MAXIMUM_ALIASED_NODES) this.reportBomb(alias);
    return target.weight;
  }

  private reportBomb(alias: Alias): void {
    const nodes = MAXIMUM_ALIASED_NODES.toLocaleString('en-US');
    const message = `expected at most ${MAXIMUM_ALIASES} aliases that stand for at most ${nodes} nodes, found more`;
    this.bomb ??= { offset: startOf(alias), message };
  }

  private findDuplicateKeys(map: YAMLMap): void {
    const seen = new Set<unknown>();
    for (const { key } of map.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value))
        this.report(key, `expected each key once, found ${quote(keyName(key.value))} again`);
      seen.add(key.value);
    }
  }

  private report(node: Node, message: string): void {
    this.faults.push({ offset: startOf(node), message });
  }
}

/** Where a node's own text starts in the file, its anchor and tag aside. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
