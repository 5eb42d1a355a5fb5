// Generated texts for every parser of what a model or an endpoint wrote: none may throw, none may take long. What counts is
// time of the CPU and how it grows with the text, so that a busy machine fails nothing.
import fc from 'fast-check';
import { readChatReply } from '../src/models/openai/chat-reply.ts';
import { readJudgement } from '../src/spo/asking/ballot.ts';
import { countWords } from '../src/spo/asking/count-words.ts';
import { readSections } from '../src/spo/asking/sections.ts';
import { takeApart } from '../src/spo/asking/thinking.ts';
import { proposalFault } from '../src/spo/proposal/proposal-fault.ts';
import { readProposal } from '../src/spo/proposal/read-proposal.ts';
import { cpuTime, leastCpuTime } from './fuzz/cpu-time.ts';
import { growthOf, STEP } from './fuzz/growth.ts';

const RUNS = Number(process.argv[2] ?? 100_000);
/** Milliseconds of CPU for one short text, and for one of 1 MB. */
const MOST_SHORT = 100;
const MOST_LONG = 1000;

const FUZZ_SPEC = { requirements: '', count: null, cases: [{ question: 'How old is she?' }] };

const parsers: Record<string, (text: string) => unknown> = {
  readProposal: (text) => readProposal(text, 'Write <prompt>x</prompt>.'),
  // Longer ones are refused for their length.
  'proposalFault (100,000 characters)': (text) =>
    proposalFault(text.slice(0, 100_000), text.slice(0, 1_000), FUZZ_SPEC),
  readJudgement,
  takeApart,
  readSections,
  'readChatReply (answer)': (text) => readChatReply(text, 'base_model'),
  'readChatReply (reasoning)': (text) => readChatReply(text, 'reasoning_model'),
  // Proposals longer than this are refused before their words are counted.
  'countWords (100,000 characters)': (text) => countWords(text.slice(0, 100_000)),
};

const tags = ['prompt', 'choose', 'analyse', 'modification', 'think'].flatMap((tag) => [
  `<${tag}>`,
  `</${tag}>`,
]);
const piece = fc.oneof(
  fc.constantFrom(
    ...tags,
    ...[
      'A',
      'B',
      '```',
      '```json\n',
      '\n',
      '<',
      '>',
      '</',
      '\u202e',
      '\ud800',
      '\udc00',
      '\0',
      '<answers_a>\n> ',
    ],
    ...[
      '{"choices":[{"message":{"content":',
      '"}}]}',
      '{"error":',
      'null',
      '\n</answers_a>',
      '{{',
      '{a',
      '$a',
      '%',
      '\u200d',
    ],
  ),
  fc.string({ unit: 'binary' }),
  fc.string(),
);
const generated = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const MEGABYTE = 2 ** 20;
const SIZES = [MEGABYTE / STEP ** 3, MEGABYTE / STEP ** 2, MEGABYTE / STEP, MEGABYTE];
/** Milliseconds of CPU: some systems count them in steps of ten, and less than a sixteenth of this is one step. */
const NOISE = 100;
const units = [
  '<',
  '<prompt>',
  '</prompt>',
  '<prompt>x</prompt>',
  '<choose>A',
  '<analyse>',
  '```\n',
  '<answers>\n> ',
  ...[
    '{',
    '{{',
    '{a',
    '{a:',
    '\\a{',
    '$',
    '$a',
    '%',
    '{%',
    '<%',
    '[[',
    '`echo ',
    '```sh\n',
    '\u200d',
    '\ufe0f',
  ],
  '\ud800',
  '{"a":',
  '[',
  '"',
  '\\"',
  'NaN,',
  ' ',
  '中',
];
const long = units.flatMap((unit) => {
  const repeated = (size: number) => unit.repeat(size / unit.length);
  return [
    repeated,
    (size: number) => `<prompt>${repeated(size)}</prompt>`,
    (size: number) => `NaN"${repeated(size)}`,
  ];
});

let failures = 0;
for (const [name, parse] of Object.entries(parsers)) {
  let slowest = 0;
  let slowestText = '';
  const time = (text: string) => {
    const took = cpuTime(() => parse(text));
    if (took > slowest) [slowest, slowestText] = [took, text];
  };
  try {
    fc.assert(
      fc.property(generated, (text) => time(text)),
      { numRuns: RUNS, seed: 1 },
    );
    const again = leastCpuTime(3, () => parse(slowestText));
    const growths = long.map((textOf) => {
      const costOf = (size: number) => {
        const text = textOf(size);
        return leastCpuTime(3, () => parse(text));
      };
      return growthOf(SIZES, costOf, NOISE, MOST_LONG);
    });
    const slow = again > MOST_SHORT || growths.some(({ isSlow }) => isSlow);
    if (slow) failures++;
    const most = (figure: 'cost' | 'ratio') =>
      Math.max(...growths.map((growth) => growth[figure])).toFixed(1);
    console.log(
      `${slow ? 'SLOW' : 'ok  '} ${name}: ${RUNS} texts, slowest ${again.toFixed(1)} ms of CPU; ${long.length} texts of 1 MB, slowest ${most('cost')} ms, ${most('ratio')} times the one of 64 KB`,
    );
  } catch (error) {
    failures++;
    console.error(`FAILED ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;
