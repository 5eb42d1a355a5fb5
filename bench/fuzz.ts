// Generated texts for every parser of what a model or an endpoint wrote: none may throw, none may take long.
import fc from 'fast-check';
import { readChatReply } from '../src/models/openai/chat-reply.ts';
import { countWords, parseChoice } from '../src/spo/asking/parse-reply.ts';
import { readSections } from '../src/spo/asking/sections.ts';
import { proposalFault } from '../src/spo/proposal/proposal-fault.ts';
import { readProposal } from '../src/spo/proposal/read-proposal.ts';

const RUNS = Number(process.argv[2] ?? 100_000);
const LONGEST = 50;

const FUZZ_SPEC = { requirements: '', count: null, cases: [{ question: 'How old is she?' }] };

const parsers: Record<string, (text: string) => unknown> = {
  readProposal: (text) => readProposal(text, 'Write <prompt>x</prompt>.'),
  // Longer ones are refused for their length.
  'proposalFault (100,000 characters)': (text) =>
    proposalFault(text.slice(0, 100_000), text.slice(0, 1_000), FUZZ_SPEC),
  parseChoice,
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
const long = [
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
  ' ',
  '中',
].flatMap((unit) => [
  unit.repeat(MEGABYTE / unit.length),
  `<prompt>${unit.repeat(MEGABYTE / unit.length)}</prompt>`,
]);

let failures = 0;
for (const [name, parse] of Object.entries(parsers)) {
  let slowest = 0;
  let slowestText = '';
  const time = (text: string) => {
    const start = performance.now();
    parse(text);
    const took = performance.now() - start;
    if (took > slowest) [slowest, slowestText] = [took, text];
  };
  try {
    fc.assert(
      fc.property(generated, (text) => time(text)),
      { numRuns: RUNS, seed: 1 },
    );
    // A pause of the machine is no fault of the parser: of three tries the fastest counts.
    const again = Math.min(slowest, ...[1, 2, 3].map(() => timed(() => parse(slowestText))));
    const longest = Math.max(
      ...long.map((text) => Math.min(...[1, 2, 3].map(() => timed(() => parse(text))))),
    );
    const slow = Math.max(again, longest) > LONGEST;
    if (slow) failures++;
    console.log(
      `${slow ? 'SLOW' : 'ok  '} ${name}: ${RUNS} texts, slowest ${again.toFixed(1)} ms; ${long.length} texts of 1 MB, slowest ${longest.toFixed(1)} ms`,
    );
  } catch (error) {
    failures++;
    console.error(`FAILED ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
