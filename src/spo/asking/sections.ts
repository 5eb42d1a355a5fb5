import { createHash } from 'node:crypto';

/**
 * Named parts of a message to a model. Their borders carry a code hashed from the bodies, so that no body
 * can close its own section or open another, whatever text a stranger or a model put there.
 */
export function renderSections(sections: readonly { title: string; body: string }[]): string {
  const bodies = sections.map(({ body }) => body);
  const code = borderCode(bodies);
  return sections
    .map(({ title, body }) => `[[${title} ${code}]]\n${body}\n[[end of ${title} ${code}]]`)
    .join('\n\n');
}

function borderCode(bodies: readonly string[]): string {
  for (let attempt = 0; ; attempt++) {
    const code = createHash('sha256')
      .update(JSON.stringify([attempt, ...bodies]))
      .digest('hex')
      .slice(0, 8);
    if (!bodies.some((body) => body.includes(code))) return code;
  }
}

/** The bodies of the sections in `text` by title; the way back from `renderSections`. Linear in its length. */
export function readSections(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const code = /^\[\[[A-Z ]{1,40} ([0-9a-f]{8})\]\]$/m.exec(text)?.[1];
  if (code === undefined) return found;
  const opening = new RegExp(`^\\[\\[([A-Z ]{1,40}) ${code}\\]\\]\\n`, 'gm');
  const unclosed = new Set<string>();
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const title = match[1] ?? '';
    if (unclosed.has(title)) continue;
    const closing = `\n[[end of ${title} ${code}]]`;
    const end = text.indexOf(closing, opening.lastIndex - 1);
    if (end === -1) {
      unclosed.add(title);
      continue;
    }
    found.set(title, text.slice(opening.lastIndex, Math.max(end, opening.lastIndex)));
    opening.lastIndex = end + closing.length;
  }
  return found;
}
