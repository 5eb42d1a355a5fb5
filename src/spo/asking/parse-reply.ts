/** What a model wrote, read; or the reason why it could not be. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface Proposal {
  readonly analysis: string;
  readonly modification: string;
  readonly prompt: string;
}

export interface Choice {
  readonly analysis: string;
  readonly letter: 'A' | 'B';
}

/**
 * Reads the optimizer's reply. The prompt runs to the last closing tag, because a prompt may itself talk of
 * tags; one that is not closed was cut off and is refused. Total, and linear in the length of `reply`.
 */
export function parseProposal(reply: string): Parsed<Proposal> {
  const text = withoutThinking(reply);
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
function withoutThinking(reply: string): string {
  const end = reply.lastIndexOf('</think>');
  return reply.trimStart().startsWith('<think>') && end !== -1 ? reply.slice(end + '</think>'.length) : reply;
}

/** The whole prompt in one code fence is a habit of models, not a part of the prompt. */
function withoutFence(prompt: string): string {
  const lines = prompt.split('\n');
  const fence = /^(`{3,})[a-z]*\s*$/.exec(lines[0] ?? '')?.[1];
  const inner = lines.slice(1, -1);
  const wraps = fence !== undefined && lines.length > 2 && lines.at(-1)?.trim() === fence;
  return wraps && !inner.some((line) => line.startsWith(fence)) ? inner.join('\n').trim() : prompt;
}

function letterOf(body: string): string {
  const bare = body.length > 40 ? body : body.replaceAll(/[\s*_`"'.:()[\]]/g, '').toUpperCase();
  return bare.replace(/^(ANSWERS?|SET|WRITER|OPTION)(?=[AB]$)/, '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
