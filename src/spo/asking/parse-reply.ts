/** What a model wrote, read; or the reason why it could not be. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface Choice {
  readonly analysis: string;
  readonly letter: 'A' | 'B';
}

/**
 * Reads the judge's reply. A choice counts only outside of the analysis, which may quote the tags of the
 * answers. Two different choices are none: one of them is a quotation, and nobody can tell which. Total, and linear in the length of `reply`.
 */
export function parseChoice(reply: string): Parsed<Choice> {
  const text = withoutThinking(reply);
  const opening = text.indexOf('<analyse>');
  const analysis = element(text, 'analyse', 0);
  const rest = analysis === null ? text : `${text.slice(0, opening)}\n${text.slice(analysis.end)}`;
  const letters = new Set<string>();
  for (let found = element(rest, 'choose', 0); found; found = element(rest, 'choose', found.end)) {
    letters.add(letterOf(found.body));
  }
  const [letter] = letters;
  if (letters.size === 0) return { ok: false, reason: 'the judge wrote no <choose> tag' };
  if (letters.size > 1) return { ok: false, reason: 'the judge chose more than once' };
  if (letter !== 'A' && letter !== 'B')
    return { ok: false, reason: 'the judge chose something other than A or B' };
  return { ok: true, value: { analysis: analysis?.body ?? '', letter } };
}

/**
 * Words as `Intl.Segmenter` finds them, so that languages without spaces have them too.
 * @param most where counting stops, since a megabyte takes a quarter of a second
 */
export function countWords(text: string, most: number = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (const segment of WORDS.segment(text)) {
    if (segment.isWordLike) words++;
    if (words >= most) break;
  }
  return words;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

interface Element {
  readonly body: string;
  /** Index just behind the closing tag. */
  readonly end: number;
}

function element(text: string, tag: string, from: number): Element | null {
  const start = text.indexOf(`<${tag}>`, from);
  if (start === -1) return null;
  const bodyStart = start + tag.length + 2;
  const end = text.indexOf(`</${tag}>`, bodyStart);
  return end === -1 ? null : { body: text.slice(bodyStart, end).trim(), end: end + tag.length + 3 };
}

/** Some endpoints leave a model's thoughts in the reply; drafts in there are not its answer. */
export function withoutThinking(reply: string): string {
  const end = reply.lastIndexOf('</think>');
  return reply.trimStart().startsWith('<think>') && end !== -1 ? reply.slice(end + '</think>'.length) : reply;
}

function letterOf(body: string): string {
  const bare = body.length > 40 ? body : body.replaceAll(/[\s*_`"'.:()[\]]/g, '').toUpperCase();
  return bare.replace(/^(ANSWERS?|SET|WRITER|OPTION)(?=[AB]$)/, '');
}
