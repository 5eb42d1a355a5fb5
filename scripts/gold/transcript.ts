import type { JournalEntry } from '../../test/support/github-proxy.ts';
import { digest, neutral } from './neutral.ts';

/** What writes stands in order, what writes comments in a file of its own; reads run side by side and are sorted. */
export function transcript(journal: readonly JournalEntry[], commits: ReadonlyMap<string, string>) {
  const isComment = ({ path: address }: JournalEntry) => /\/comments(\/|$)/.test(address);
  const line = ({ method, path: address, query, body, status }: JournalEntry) => {
    const place = [decodeURIComponent(address), query.toString()].filter((part) => part !== '').join('?');
    const text = neutral(JSON.stringify(body), commits);
    return `${method} ${place} ${text === '{}' ? '-' : digest(text)} ${status}`;
  };
  const writes = journal.filter((entry) => !isRead(entry));
  const claim = writes.find(isProgress);
  return {
    'github-reads.sorted.txt': readLines(journal.filter(isRead), line).sort().join('\n'),
    'github-writes.txt': writes
      .filter((entry) => !isComment(entry))
      .map(line)
      .join('\n'),
    // How often a running comment is renewed depends on the speed of the machine: only its first form is kept.
    'github-comment-writes.txt': writes
      .filter((entry) => isComment(entry) && (entry === claim || !isProgress(entry)))
      .map((entry) => `${line(entry)}${entry === claim ? ' (running)' : ''}`)
      .join('\n'),
  };
}

const isRead = ({ method, body }: JournalEntry) =>
  method === 'GET' || (typeof body.query === 'string' && !body.query.includes('updateRefs'));
const isProgress = ({ body }: JournalEntry) => /^<!-- spo-action:running /m.test(String(body.body ?? ''));

/** Which blobs are read in one query, and how often comments are, depends on the speed of the machine: each stands there once. */
function readLines(reads: readonly JournalEntry[], line: (entry: JournalEntry) => string): string[] {
  const once = new Set<string>();
  const all: string[] = [];
  for (const entry of reads) {
    const { method, path: address, variables } = entry;
    const blob = /\/git\/blobs\/(\w+)$/.exec(address)?.[1];
    if (blob !== undefined) once.add(`blob ${blob}`);
    else if (method === 'POST') {
      once.add('whose token this is');
      for (const [name, sha] of Object.entries(variables))
        if (/^blob\d+$/.test(name)) once.add(`blob ${sha}`);
    } else if (/\/issues\/\d+\/comments$/.test(address)) once.add(line(entry));
    else all.push(line(entry));
  }
  return [...once, ...all];
}
