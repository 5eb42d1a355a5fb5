import { DOUBT, type NamedSide, namedSide } from './named-side.ts';
import { hasThoughtMark } from './thinking.ts';

/** The judge's reply, read; or why it could not be. `analysis` may be empty. */
export type Judgement =
  | { readonly kind: 'choice'; readonly letter: 'A' | 'B'; readonly analysis: string }
  | { readonly kind: 'tie'; readonly analysis: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A place where a choice is due, and what stands there. */
interface Statement {
  readonly side: NamedSide | null;
  readonly start: number;
}

const MOST_CHARACTERS = 100_000;

/**
 * Reads the judge's reply, thoughts taken away. A choice is read where one is due: in a tag of its own, behind a label
 * such as `VERDICT:`, in a JSON object, as `[[A]]`, or as all that there is. One that stands in the analysis is a
 * quotation. Whatever names both sides, doubts itself or says more than one thing is unreadable: a ballot that is lost
 * costs less than one that is misread. Total, and linear in the length of `reply`.
 * @param isCutOff whether a limit ended the reply, so that only what is closed counts
 */
export function readJudgement(reply: string, isCutOff = false): Judgement {
  if (reply.length > MOST_CHARACTERS) return unreadable('the judge wrote too much for a ballot');
  const text = reply.replaceAll(/\r\n?/g, '\n').trim();
  const whole = objectIn(unfenced(text));
  if (whole !== null) return conclude(whole.sides, whole.analysis);
  const { analysis, rest, isClosed } = withoutAnalysis(text);
  if (hasThoughtMark(rest)) return unreadable('the judge left its thoughts in the reply');
  const tags = taggedStatements(rest, isClosed);
  const lines = isCutOff ? [] : labelledStatements(rest);
  const statements = [...tags, ...bracketStatements(rest), ...lines];
  const first = Math.min(...statements.map(({ start }) => start));
  if (statements.length > 0) {
    const sides = statements.map(({ side }) => side);
    return conclude(sides, analysis || headless(rest.slice(0, first)));
  }
  if (isCutOff) return unreadable('a limit cut the reply off before a choice');
  const last = objectAtEnd(rest);
  if (last !== null)
    return conclude(last.sides, analysis || last.analysis || headless(rest.slice(0, last.start)));
  // The answer to a question that asks for a letter is no verdict.
  const isOneLine = rest !== '' && !rest.includes('\n') && !/^\W*answers?\W*[:：]/i.test(rest);
  const side = isOneLine ? namedSide(rest) : null;
  return side === null ? unreadable('the judge wrote no choice') : conclude([side], analysis);
}

function conclude(sides: readonly (NamedSide | null)[], analysis: string): Judgement {
  if (new Set(sides).size > 1) return unreadable('the judge chose more than once');
  const [side] = sides;
  if (side === undefined || side === null) return unreadable('the judge chose something other than A or B');
  return side === 'tie' ? { kind: 'tie', analysis } : { kind: 'choice', letter: side, analysis };
}

function unreadable(reason: string): Judgement {
  return { kind: 'unreadable', reason };
}

const ANALYSIS = /<\s?analy(?:[sz]e|sis)\s?>/i;
const ANALYSIS_END = /<\s?\/\s?analy(?:[sz]e|sis)\s?>/i;

/** The analysis, and the text around it, which is not joined across it. */
function withoutAnalysis(text: string): { analysis: string; rest: string; isClosed: boolean } {
  const opening = ANALYSIS.exec(text);
  if (opening === null) return { analysis: '', rest: text, isClosed: true };
  const inside = text.slice(opening.index + opening[0].length);
  const closing = ANALYSIS_END.exec(inside);
  const before = text.slice(0, opening.index);
  if (closing === null) return { analysis: '', rest: `${before}\n${inside}`.trim(), isClosed: false };
  const behind = inside.slice(closing.index + closing[0].length);
  return {
    analysis: inside.slice(0, closing.index).trim(),
    rest: `${before}\n${behind}`.trim(),
    isClosed: true,
  };
}

const TAG = /<\s?(\/?)\s?(choose|choice|chosen|verdict|winner|decision)\s?>/gi;

/** @param isClosed false where the analysis was never closed, so that only a choice at the very end is none of its quotations */
function taggedStatements(text: string, isClosed: boolean): Statement[] {
  const found: Statement[] = [];
  let open: { name: string; start: number; body: number } | null = null;
  for (const { 0: tag, 1: slash, 2: written = '', index } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    const end = index + tag.length;
    if (slash === '') {
      if (open !== null) found.push({ side: null, start: open.start });
      open = { name, start: index, body: end };
    } else if (open?.name === name) {
      const isLast = isClosed || text.slice(end).trim() === '';
      const isMeant = isLast && !isDoubted(text, open.start) && !isRecanted(text.slice(end, end + 200));
      found.push({ side: isMeant ? namedSide(text.slice(open.body, index)) : null, start: open.start });
      open = null;
    }
  }
  if (open !== null) found.push({ side: null, start: open.start });
  return found;
}

/** `[[A]]` and `[[A>B]]`, which the common templates for judges ask for. */
function bracketStatements(text: string): Statement[] {
  return Array.from(
    text.matchAll(/\[\[\s*([^[\]\n]{1,20}?)\s*\]\]/g),
    ({ 1: body = '', index, 0: whole }) => {
      const isMeant =
        !isDoubted(text, index) && !isRecanted(text.slice(index + whole.length, index + whole.length + 200));
      return { side: isMeant ? (/^c$/i.test(body) ? 'tie' : namedSide(body)) : null, start: index };
    },
  );
}

const DENIAL =
  /\b(?:no|not|never|nor|cannot|instead|rather than|unless|if|except|without|reject(?:ed)?|avoid|doubt|hardly|wrong|incorrect|loser|(?:is|are|was|were|do|does|did|ca|wo|would|could|should)n[’']?t)\b|[不没非别無]/i;

/** Whether the words in front of a choice, in its own sentence, say that it is none. */
function isDoubted(text: string, start: number): boolean {
  const line = text.slice(
    Math.max(start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, start - 400),
    start,
  );
  return DENIAL.test(line.split(/[.!?;。！？；>]\s*|,\s*(?:so|therefore|thus|hence)\b/i).at(-1) ?? '');
}

function isRecanted(behind: string): boolean {
  return /^\s*[?？]|\b(?:wait|actually|correction|scratch that|i mean|on (?:second thoughts?|reflection)|change my)\b/i.test(
    behind,
  );
}

const LABEL =
  /^(?:(?:my|the|final|overall) )*(?:verdict|choice|choose|chosen|decision|winner|preference|judge?ment|pick|better(?: answers?)?|结论|裁决|选择|最终选择)$/i;

/**
 * `VERDICT: A`, and a heading with the choice below it. The last line decides; a first one does where what follows it
 * neither doubts nor names the other side.
 */
function labelledStatements(text: string): Statement[] {
  const lines = linesOf(text);
  const found = lines.flatMap(({ plain, start }, position) => {
    const colon = plain.search(/[:：]/);
    if (LABEL.test(colon === -1 ? plain : plain.slice(0, colon).trim())) {
      const value = colon === -1 ? '' : plain.slice(colon + 1).trim();
      const next = lines[position + 1];
      if (value === '')
        return next === undefined ? [] : [{ side: namedSide(next.raw), start, end: position + 1 }];
      return [{ side: namedSide(value), start, end: position }];
    }
    return [];
  });
  const last = found.at(-1);
  if (last === undefined || last.end === lines.length - 1) return found;
  const behind = lines
    .slice(last.end + 1)
    .map(({ raw }) => raw)
    .join('\n');
  const other = last.side === 'A' ? /\bb\b/i : /(?<![\w'’])A(?![\w'’])|\b(?:answers?|writer|set|option) a\b/i;
  const isMeant =
    found.length === 1 &&
    last.start === 0 &&
    !DOUBT.test(behind) &&
    !isRecanted(behind) &&
    !other.test(behind);
  return isMeant ? found : found.map((statement) => ({ ...statement, side: null }));
}

function linesOf(text: string): { raw: string; plain: string; start: number }[] {
  let start = 0;
  return text
    .split('\n')
    .map((raw) => {
      const line = { raw, plain: raw.replaceAll(/^[\s#>*_-]+|[*_`]/g, '').trim(), start };
      start += raw.length + 1;
      return line;
    })
    .filter(({ raw }) => raw.trim() !== '' && !/^\s*`{3,}\w*\s*$/.test(raw));
}

/** The part in front of a choice as an analysis, without a heading of its own. */
function headless(text: string): string {
  return text.replace(/^[\s#*_]*analysis[\s:*_]*\n/i, '').trim();
}

const KEY =
  /^(?:(?:my|final|overall))?(?:verdict|choice|choose|chosen|decision|winner|preference|preferred|better|selection)(?:answers?)?$/;

interface ObjectStatement {
  readonly sides: readonly (NamedSide | null)[];
  readonly analysis: string;
  readonly start: number;
}

/** What a JSON object says that is the whole text; null where it is none, or says nothing of a choice. */
function objectIn(text: string, start = 0): ObjectStatement | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  const chosen = entries.filter(([key]) => KEY.test(key.toLowerCase().replaceAll(/[^a-z]/g, '')));
  // A key that stands there twice is not seen by the parser, which keeps the last.
  const isTwice = chosen.some(([key]) => text.split(`${JSON.stringify(key)}`).length > 2);
  const sides = chosen.map(([, said]) => (isTwice || typeof said !== 'string' ? null : namedSide(said)));
  const analysis = entries.find(
    ([key, said]) => /^(?:analy|reason|explan)/i.test(key) && typeof said === 'string',
  );
  return sides.length === 0 ? null : { sides, analysis: String(analysis?.[1] ?? '').trim(), start };
}

function objectAtEnd(text: string): ObjectStatement | null {
  const bare = text.endsWith('```') ? text.slice(0, -3).trimEnd() : text;
  const start = bare.lastIndexOf('{');
  if (start === -1 || isDoubted(bare, start)) return null;
  return objectIn(bare.slice(start), start);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unfenced(text: string): string {
  const isFenced = text.startsWith('```') && text.endsWith('\n```') && text.indexOf('\n') < text.length - 4;
  return isFenced ? text.slice(text.indexOf('\n'), -3).trim() : text;
}
