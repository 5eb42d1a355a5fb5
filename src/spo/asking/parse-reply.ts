/** What a model wrote, read; or the reason why it could not be. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface Proposal {
  readonly analysis: string;
  readonly modification: string;
  readonly prompt: string;
}

/**
 * Reads the optimizer's reply, thoughts taken away. The prompt runs to the last closing tag, because a prompt may itself
 * talk of tags; one that is not closed was cut off and is refused. Total, and linear in the length of `text`.
 */
export function parseProposal(text: string): Parsed<Proposal> {
  const analysis = element(text, 'analyse', 0);
  const modification = element(text, 'modification', analysis?.end ?? 0);
  const start = text.indexOf('<prompt>', modification?.end ?? analysis?.end ?? 0);
  if (start === -1) return { ok: false, reason: 'it had no <prompt> tag' };
  const bodyStart = start + '<prompt>'.length;
  const end = text.lastIndexOf('</prompt>');
  if (end < bodyStart) return { ok: false, reason: 'its <prompt> tag was never closed' };
  const prompt = withoutFence(text.slice(bodyStart, end).trim());
  if (prompt === '') return { ok: false, reason: 'its <prompt> tag was empty' };
  return {
    ok: true,
    value: { analysis: analysis?.body ?? '', modification: oneLine(modification?.body ?? ''), prompt },
  };
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

/** The whole prompt in one code fence is a habit of models, not a part of the prompt. */
function withoutFence(prompt: string): string {
  const lines = prompt.split('\n');
  const fence = /^(`{3,})[a-z]*\s*$/.exec(lines[0] ?? '')?.[1];
  const inner = lines.slice(1, -1);
  const wraps = fence !== undefined && lines.length > 2 && lines.at(-1)?.trim() === fence;
  return wraps && !inner.some((line) => line.startsWith(fence)) ? inner.join('\n').trim() : prompt;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
