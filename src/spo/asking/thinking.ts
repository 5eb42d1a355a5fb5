/** A reply, taken apart. */
export interface TakenApart {
  /** Empty where the model did not think aloud. */
  readonly thoughts: string;
  /** Empty where all of the reply is thought. */
  readonly answer: string;
}

/** Texts that speak of marks on purpose: what they name is a part of the answer. */
export interface Spoken {
  /** Keep a block that a reply begins with. */
  readonly ofBlocks: string;
  /** Keep a closing mark that nothing opened. */
  readonly ofEnds: string;
  /** Keep a block that is the whole reply. */
  readonly ofAll: string;
}

export const UNSPOKEN: Spoken = { ofBlocks: '', ofEnds: '', ofAll: '' };

interface Marks {
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** Words that people write, too: they count only where both are there, the opening one first. */
  readonly areWords?: boolean;
}

const NAMES = '(?:[a-z]+:)?(?:think|thinking|thoughts?|reasoning)';

/** As models and servers write them; test/spo/asking/thinking.test.ts names where each comes from. */
const MARKS: readonly Marks[] = [
  {
    opening: new RegExp(`<${NAMES}(?:\\s[^<>]{0,200})?>`, 'giu'),
    closing: new RegExp(`</${NAMES}\\s*>`, 'giu'),
  },
  { opening: /\[(?:THINK|THINKING|REASONING)\]/giu, closing: /\[\/(?:THINK|THINKING|REASONING)\]/giu },
  { opening: /◁think▷/giu, closing: /◁\/think▷/giu },
  { opening: /<\|begin_of_thought\|>/giu, closing: /<\|end_of_thought\|>/giu },
  { opening: /<\|start_thinking\|>/giu, closing: /<\|end_thinking\|>/giu },
  { opening: /<\|inner_prefix\|>/giu, closing: /<\|inner_suffix\|>/giu },
  { opening: /<\|channel>\s*thought\b/giu, closing: /<channel\|>/giu },
  { opening: /<unused94>/giu, closing: /<unused95>/giu },
  {
    opening: /here(?:'s| is) my thought process:/giu,
    closing: /here(?:'s| is) my response:/giu,
    areWords: true,
  },
];

/** What stands around an answer behind its thoughts, and belongs to neither. */
const WRAPPERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<\|begin_of_solution\|>/i, /<\|end_of_solution\|>\s*$/i],
  [/^\s*<\|start_response\|>/i, /<\|end_response\|>\s*$/i],
];

/**
 * Parts what a model thought aloud from what it answers. Thoughts are a block in front of the answer, whatever ends in
 * a closing mark that nothing opened (chat templates open it in the request), and all channels but the final one. Marks
 * in quotes and blocks further down belong to the answer. Total, and linear in the length of `reply`.
 */
export function takeApart(reply: string, spoken: Spoken = UNSPOKEN): TakenApart {
  const channels = finalChannel(reply);
  if (channels !== null && !namesChannels(spoken.ofBlocks)) return kept(channels, reply, spoken);
  const thoughts: string[] = [];
  let rest = reply;
  for (let marks = frontMarks(rest, spoken); marks !== null; marks = frontMarks(rest, spoken)) {
    const start = matchEnd(marks.opening, rest) ?? 0;
    const end = firstUnquoted(marks.closing, rest, start);
    if (end === null) {
      if (marks.areWords) break;
      return { thoughts: [...thoughts, rest.slice(start)].join('\n').trim(), answer: '' };
    }
    thoughts.push(rest.slice(start, end.index));
    rest = rest.slice(end.index + end.length);
  }
  const end = unopenedEnd(rest, spoken);
  if (end !== null) {
    thoughts.push(rest.slice(0, end.index));
    rest = rest.slice(end.index + end.length);
  }
  if (thoughts.length === 0) return { thoughts: '', answer: reply };
  return kept({ thoughts: thoughts.join('\n').trim(), answer: unwrapped(rest).trim() }, reply, spoken);
}

/** True where a text holds a mark of thoughts, be it an opening or a closing one. */
export function hasThoughtMark(text: string): boolean {
  return MARKS.some((marks) => !marks.areWords && (found(marks.opening, text) || found(marks.closing, text)));
}

/** A block that is all there is may be what the prompt asks for. */
function kept(apart: TakenApart, reply: string, { ofAll }: Spoken): TakenApart {
  return apart.answer === '' && MARKS.some((marks) => found(marks.opening, reply) && names(marks, ofAll))
    ? { thoughts: '', answer: reply }
    : apart;
}

/** The marks that a reply begins with, unless they are spoken of. */
function frontMarks(text: string, { ofBlocks }: Spoken): Marks | null {
  const front = text.slice(0, text.length - text.trimStart().length + 400);
  const start = front.length - front.trimStart().length;
  const marks = MARKS.find(({ opening }) => {
    opening.lastIndex = 0;
    return opening.exec(front)?.index === start;
  });
  return marks === undefined || names(marks, ofBlocks) ? null : marks;
}

/** The last closing mark without an opening one before it. */
function unopenedEnd(text: string, { ofEnds }: Spoken): Match | null {
  const ends = MARKS.filter((marks) => !marks.areWords && !names(marks, ofEnds)).flatMap(
    ({ opening, closing }) => {
      const openings = unquoted(opening, text);
      let opened = 0;
      return unquoted(closing, text).filter(({ index }, position) => {
        while (opened < openings.length && (openings[opened]?.index ?? 0) < index) opened++;
        return opened <= position;
      });
    },
  );
  return ends.reduce<Match | null>(
    (last, end) => (last === null || end.index > last.index ? end : last),
    null,
  );
}

interface Match {
  readonly index: number;
  readonly length: number;
}

function unquoted(pattern: RegExp, text: string): Match[] {
  pattern.lastIndex = 0;
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ index, length })).filter(
    ({ index, length }) => !isQuoted(text, index, length),
  );
}

function found(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function matchEnd(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function firstUnquoted(pattern: RegExp, text: string, from: number): Match | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const {
      index,
      0: { length },
    } = match;
    if (!isQuoted(text, index, length)) return { index, length };
  }
  return null;
}

const QUOTES: Readonly<Record<string, string>> = {
  '`': '`',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '「': '」',
};

/** In a pair of quotes of its own: a thought may end with one, and an answer begin with one. */
function isQuoted(text: string, index: number, length: number): boolean {
  const end = index + length;
  if (QUOTES[text.charAt(index - 1)] !== text.charAt(end) || end === text.length) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(index - 2)) && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}

/** Whether a text speaks of marks: in their letters, or as the tags, tokens or markers of thinking. */
function names({ opening, closing, areWords }: Marks, text: string): boolean {
  if (text === '') return false;
  return found(opening, text) || found(closing, text) || (!areWords && SPEAKS_OF_MARKS.test(text));
}

const SPEAKS_OF_MARKS =
  /\b(?:think(?:ing)?|thoughts?|reasoning|chain-of-thought)["'”’`*_>\])]{0,3}[\s-]{0,3}(?:\w+[\s-]){0,1}(?:tags?|tokens?|markers?|marks?|elements?|delimiters?|xml|标签|标记)(?![a-z])|(?:think(?:ing)?|思考|推理)\s?(?:标签|标记)/i;

function unwrapped(answer: string): string {
  for (const [opening, closing] of WRAPPERS) {
    if (opening.test(answer)) return answer.replace(opening, '').replace(closing, '');
  }
  return answer;
}

/** Harmony, the form of gpt-oss: messages of which only those in the channel `final` are for the user. */
const CHANNEL = /<\|channel\|>\s*(\w*)(?:[^<]{0,200}(?:<\|constrain\|>[^<]{0,200})?<\|message\|>)?/g;
const MESSAGE_END = /<\|(?:end|return|call|start|channel)\|>/;
/** The same where a server has dropped the marks and left their names. */
const BARE_CHANNELS = /^(?:assistant)?(?:analysis|commentary)/;
const BARE_FINAL = 'assistantfinal';

function finalChannel(reply: string): TakenApart | null {
  const text = reply.trim();
  if (/^(?:<\|start\|>)?(?:assistant)?<\|channel\|>/.test(text)) return channelsOf(text);
  const final = text.indexOf(BARE_FINAL);
  if (final === 0 || (final > 0 && BARE_CHANNELS.test(text))) {
    return { thoughts: text.slice(0, final).trim(), answer: text.slice(final + BARE_FINAL.length).trim() };
  }
  // Glued to a sentence of its own, the name is no word of an answer.
  return /^analysis[A-Z]/.test(text) ? { thoughts: text, answer: '' } : null;
}

function channelsOf(reply: string): TakenApart {
  const headers = [...reply.matchAll(CHANNEL)];
  const messages = headers.map((header, position) => {
    const body = reply.slice(header.index + header[0].length, headers[position + 1]?.index);
    const end = body.search(MESSAGE_END);
    return { channel: header[1] ?? '', body: (end === -1 ? body : body.slice(0, end)).trim() };
  });
  const bodies = (holds: (channel: string) => boolean) =>
    messages.filter(({ channel }) => holds(channel)).map(({ body }) => body);
  // A server may call the last one by its role.
  const answer = ['final', 'assistant']
    .map((name) => bodies((channel) => channel === name))
    .find(({ length }) => length > 0);
  const isThought = (channel: string) => channel !== 'final' && channel !== 'assistant';
  return { thoughts: bodies(isThought).join('\n').trim(), answer: (answer ?? []).join('\n').trim() };
}

function namesChannels(text: string): boolean {
  return /<\|channel|harmony|assistantfinal/i.test(text);
}
