/** A part of a section: words of our own over a text of somebody else's. */
export interface Part {
  /** Empty for none. */
  readonly label: string;
  /** Null where our words are all there is. */
  readonly text: string | null;
}

export interface Section {
  /** In capital letters, words separated by spaces. */
  readonly title: string;
  readonly parts: readonly Part[];
}

/** A section that is one text. */
export function section(title: string, text: string): Section {
  return { title, parts: [{ label: '', text }] };
}

/** Every way in which a line can end: what looks like a new line to a model begins with the mark. */
const LINE_END = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/;

/**
 * Named parts of a message to a model. Each line of a text carries a mark, so that no text can close its own section,
 * open another or stand outside, whatever a stranger or a model put there. The element's own lines carry none.
 */
export function renderSections(sections: readonly Section[]): string {
  return sections
    .map(({ title, parts }) => {
      const body = parts.map(({ label, text }) => [label, text === null ? '' : quoted(text)].filter(Boolean));
      return `<${tagOf(title)}>\n${body.flat().join('\n')}\n</${tagOf(title)}>`;
    })
    .join('\n\n');
}

function tagOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '_');
}

function quoted(text: string): string {
  return text
    .split(LINE_END)
    .map((part, index) => (index % 2 === 0 ? `> ${part}` : part))
    .join('');
}

/** The texts of the sections in a message by title, labels included; the way back from `renderSections`. Linear in its length. */
export function readSections(message: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let title: string | null = null;
  let body = '';
  const parts = message.split(LINE_END);
  for (let index = 0; index < parts.length; index += 2) {
    const line = parts[index] ?? '';
    if (title === null) {
      const tag = /^<([a-z]+(?:_[a-z]+)*)>$/.exec(line)?.[1];
      if (tag === undefined) continue;
      title = tag.replaceAll('_', ' ').toUpperCase();
      body = '';
    } else if (line === `</${tagOf(title)}>`) {
      found.set(title, body.slice(0, -1));
      title = null;
    } else {
      body += (line.startsWith('> ') ? line.slice(2) : line) + (parts[index + 1] ?? '');
    }
  }
  return found;
}
