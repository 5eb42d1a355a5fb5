import { SpoError } from '../spo/errors.ts';
import { COMMIT_TRAILER, RECORDS_REFERENCE, type Records } from './forge.ts';
import {
  findRecords,
  type ListedFile,
  planChange,
  refuseUnfit,
  type StoredRecord,
  type TreeChange,
} from './record-layout.ts';

/** The ref as it was seen at one moment. `foreign`: it holds something that this tool did not write. */
export type RecordsTip =
  | { readonly kind: 'missing' }
  | { readonly kind: 'foreign'; readonly commit: string }
  | {
      readonly kind: 'ours';
      readonly commit: string;
      readonly tree: string;
      readonly records: readonly StoredRecord[];
    };

/** The git objects behind the records, as one forge reads and writes them. */
export interface RecordObjects {
  readTip(): Promise<RecordsTip>;
  /** The texts of blobs by their names, in as few requests as the forge needs. @param files one for each blob */
  readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>>;
  /** @param base tree to start from; null for an empty one. @returns the name of the new tree. */
  writeTree(base: string | null, change: TreeChange): Promise<string>;
  /** A commit without parent: a history would grow for ever. @returns its name. */
  writeCommit(tree: string, message: string): Promise<string>;
  /** Sets the ref if it still is at `before`, or still missing if that is null; `raced` when it is not. */
  move(before: string | null, after: string): Promise<'done' | 'raced'>;
}

/** Tries before a ref that others keep moving is given up. */
const MOST_RACES = 5;

const MESSAGE = `What has been finished

A run on the same text, settings and models finds its result here and starts nothing.
Delete this ref to have everything run anew.

${COMMIT_TRAILER}`;

/**
 * True for a commit that this tool may have written: it bears our trailer, and unlike any commit of a branch it has no
 * parent. Says nothing about who made it.
 */
export function isRecordsCommit(message: string, parents: readonly string[]): boolean {
  return parents.length === 0 && message.trimEnd().split('\n').at(-1) === COMMIT_TRAILER;
}

/** `Records` over the objects of one forge. */
export function createRecordStore(objects: RecordObjects): Records {
  let seen: Promise<RecordsTip> | null = null;

  /** A stale look costs a write one race and never a record: the move is guarded by the tip that was seen. */
  function look(): Promise<RecordsTip> {
    if (seen !== null) return seen;
    const looking = objects.readTip();
    seen = looking;
    looking.catch(() => forget(looking));
    return looking;
  }

  function forget(look: Promise<RecordsTip>): void {
    if (seen === look) seen = null;
  }

  return {
    async readRecords(names) {
      if (names.length === 0) return new Map();
      const tip = await look();
      return tip.kind === 'ours' ? readTexts(objects, findRecords(tip.records, names)) : new Map();
    },
    async writeRecords(records, day) {
      refuseUnfit(records, day);
      if (records.size === 0) return;
      for (let race = 0; race < MOST_RACES; race++) {
        const looked = look();
        const tip = await looked;
        const outcome = await merge(objects, tip, records, day);
        forget(looked);
        if (outcome === 'done') return;
      }
      throw new SpoError(
        'forge-unavailable',
        `${RECORDS_REFERENCE} kept moving while it was being written.`,
        {
          remedy: 'Nothing is lost but the note that this was finished: the next run starts it again.',
          retryable: true,
        },
      );
    },
  };
}

/** Equal texts are one blob, and read once. */
async function readTexts(
  objects: RecordObjects,
  found: ReadonlyMap<string, StoredRecord>,
): Promise<Map<string, string>> {
  const distinct = new Map([...found.values()].map((record) => [record.object, record]));
  const texts = await objects.readTexts([...distinct.values()]);
  return new Map([...found].map(([name, { object }]) => [name, texts.get(object) ?? '']));
}

async function merge(
  objects: RecordObjects,
  tip: RecordsTip,
  records: ReadonlyMap<string, string>,
  day: string,
): Promise<'done' | 'raced'> {
  if (tip.kind === 'foreign') {
    throw new SpoError(
      'branch-not-ours',
      `${RECORDS_REFERENCE} holds something that this tool did not make.`,
      {
        remedy: 'Move it elsewhere: until then, every run starts anew what was finished before.',
        evidence: { tip: tip.commit },
      },
    );
  }
  const present = tip.kind === 'ours' ? tip : null;
  const change = planChange(present?.records ?? [], records, day);
  const tree = await objects.writeTree(present?.tree ?? null, change);
  // Also what is found after a move whose reply was lost.
  if (tree === present?.tree) return 'done';
  const commit = await objects.writeCommit(tree, MESSAGE);
  return objects.move(present?.commit ?? null, commit);
}
