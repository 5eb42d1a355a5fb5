import type { Parsed } from '../asking/parsed.ts';

export interface Proposal {
  readonly analysis: string;
  readonly modification: string;
  readonly prompt: string;
}

type Reading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the optimizer's reply, thoughts taken away. A prompt may itself talk of the tags that it stands in, so its end is where it has those that the
 * prompt before it had; a reply with two prompts has none, for nobody can tell which was meant. Total, and linear in the length of `text`.
 * @param before the prompt that was to be improved
 */
export function readProposal(text: string, before: string): Parsed<Proposal> {
  const analysis = element(text, 'analy[sz](?:e|is)', 0);
  const modification = element(text, 'modification', analysis?.end ?? 0);
  const parts = { analysis: analysis?.body ?? '', modification: oneLine(modification?.body ?? '') };
  const prompt = readPrompt(text.slice(modification?.end ?? analysis?.end ?? 0), before);
  return prompt.ok ? { ok: true, value: { ...parts, prompt: prompt.value } } : prompt;
}

interface Tag {
  readonly kind: 'open' | 'close';
  readonly start: number;
  readonly end: number;
}

function readPrompt(text: string, before: string): Reading {
  const all = promptTags(text);
  const first = all.findIndex(({ kind }) => kind === 'open');
  if (first === -1) {
    const reason = all.length === 0 ? 'it had no <prompt> tag' : 'its <prompt> tag was never opened';
    return { ok: false, reason };
  }
  const tags = all.slice(first);
  if (!tags.some(({ kind }) => kind === 'close')) {
    return { ok: false, reason: 'its <prompt> tag was never closed' };
  }
  const [open, second] = tags;
  const isDoubled =
    open !== undefined && second?.kind === 'open' && text.slice(open.end, second.start).trim() === '';
  const found = block(text, isDoubled ? tags.slice(1) : tags, before);
  if (found === null) return { ok: false, reason: 'its prompt had the tags <prompt> or </prompt> inside' };
  const { body, rest } = found;
  const prompt = bare(text, body);
  if (prompt === '') return { ok: false, reason: 'its <prompt> tag was empty' };
  return hasOther(prompt, text, rest, before)
    ? { ok: false, reason: 'it had more than one prompt' }
    : { ok: true, value: prompt };
}

interface Block {
  /** The tags around the prompt. */
  readonly body: readonly [Tag, Tag];
  /** The tags behind it. */
  readonly rest: readonly Tag[];
}

/** From the first tag to the one behind as many of them, in the same order, as the prompt had before, or else to the last. */
function block(text: string, tags: readonly Tag[], before: string): Block | null {
  const [open, ...inner] = tags;
  if (open === undefined) return null;
  const kept = promptTags(before).map(({ kind }) => kind);
  const close = inner[kept.length];
  if (close?.kind === 'close' && kept.every((kind, index) => inner[index]?.kind === kind)) {
    return { body: [open, close], rest: inner.slice(kept.length + 1) };
  }
  const last = inner.at(-1);
  // Only a prompt about such tags may have another number of them.
  if (kept.length === 0 || last?.kind !== 'close') return null;
  const isWhole = /^[\s*_`]*$/.test(text.slice(last.end));
  return isWhole && depthOf(inner.slice(0, -1)) !== null ? { body: [open, last], rest: [] } : null;
}

/** How deep tags lead; null where one closes what was not opened, which means a second block. */
function depthOf(tags: readonly Tag[]): number | null {
  let depth = 0;
  for (const { kind } of tags) {
    depth += kind === 'open' ? 1 : -1;
    if (depth < 0) return null;
  }
  return depth;
}

/** More of the same are no accident: whoever repeats itself so often does not mean any of them. */
const MOST_REPEATS = 10;

/** Whether another prompt stands behind the first one; a sentence that names the tags has none between them. */
function hasOther(prompt: string, text: string, tags: readonly Tag[], before: string): boolean {
  let left = fromOpening(tags);
  for (let repeats = 0; left.length > 0; repeats++) {
    const found = block(text, left, before);
    if (found === null) return opensLine(text, left[0]);
    const other = bare(text, found.body);
    const isMention = /^(?:[\s`'".,…]|and|or|to)*$/i.test(other);
    if (repeats >= MOST_REPEATS || (!isMention && other !== prompt)) return true;
    left = fromOpening(found.rest);
  }
  return false;
}

function fromOpening(tags: readonly Tag[]): readonly Tag[] {
  const open = tags.findIndex(({ kind }) => kind === 'open');
  return open === -1 ? [] : tags.slice(open);
}

/** A second prompt that was cut off; in the middle of a line the tag is only named. */
function opensLine(text: string, tag: Tag | undefined): boolean {
  return /(?:^|\n)[ \t>*_`#-]*$/.test(text.slice(0, tag?.start).slice(-40));
}

function promptTags(text: string): Tag[] {
  return Array.from(text.matchAll(/<(\/?)prompt[ \t]*>/gi), ({ 0: written, 1: slash, index }) => ({
    kind: slash === '' ? 'open' : 'close',
    start: index,
    end: index + written.length,
  }));
}

/** What stands between two tags, without the Markdown that models put around tags and around a whole prompt. */
function bare(text: string, [open, close]: readonly [Tag, Tag]): string {
  let body = text.slice(open.end, close.start);
  const front =
    /(?:[*_`]{1,3}|#{1,6}[ \t]*)$/.exec(text.slice(Math.max(0, open.start - 8), open.start))?.[0] ?? '';
  const back = /^[*_`]{1,3}/.exec(text.slice(close.end, close.end + 3))?.[0] ?? '';
  const marks = front.trim();
  if (marks !== '' && !marks.startsWith('#') && body.startsWith(marks)) body = body.slice(marks.length);
  if (back !== '' && body.endsWith(back)) body = body.slice(0, -back.length);
  if (marks.startsWith('#')) body = body.replace(/\n#{1,6}[ \t]*$/, '');
  return withoutFence(body.trim());
}

/** The whole prompt in one code fence is a habit of models, not a part of the prompt. */
function withoutFence(prompt: string): string {
  const lines = prompt.split('\n');
  const fence = /^(`{3,})[a-z]*\s*$/.exec(lines[0] ?? '')?.[1];
  const inner = lines.slice(1, -1);
  const wraps = fence !== undefined && lines.length > 2 && lines.at(-1)?.trim() === fence;
  return wraps && !inner.some((line) => line.startsWith(fence)) ? inner.join('\n').trim() : prompt;
}

function element(
  text: string,
  name: string,
  from: number,
): { readonly body: string; readonly end: number } | null {
  const open = new RegExp(`<${name}[ \\t]*>`, 'gi');
  open.lastIndex = from;
  if (open.exec(text) === null) return null;
  const close = new RegExp(`</${name}[ \\t]*>`, 'gi');
  const start = open.lastIndex;
  close.lastIndex = start;
  const end = close.exec(text);
  return end === null ? null : { body: text.slice(start, end.index).trim(), end: close.lastIndex };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
