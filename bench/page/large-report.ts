import type { PromptReport, RunReport } from '../../src/report/run-report.ts';
import { judgeHealth } from '../../src/spo/comparing/judge-health.ts';
import { tallyPairs, verdictOf } from '../../src/spo/comparing/tally.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import type { Answer, Comparison, Pair, Round } from '../../src/spo/types.ts';
import { addUsage, NO_USAGE } from '../../src/spo/usage.ts';

const VOCABULARY =
  `answer order number customer please the a of and to in for with that is not be every must only before after reply
   refund parcel invoice delivery address question problem reason decision summary open point note never guess name field
   value format list short plain sentence word polite friendly exact first second last example case detail step check
   missing unknown empty damaged late wrong broken charged cancelled returned confirmed state explain extract write keep
   avoid repeat include language tone model prompt requirement reference judge prefers because clearer shorter complete
   faithful invented covers omits adds vague precise correct style structure reader context evidence claim source`.split(
    /\s+/,
  );

const CASES = 6;
const SAMPLE = 3;
const PAIRS_OF_ROUND = 6;
const PAIRS_OF_CHECK = 12;

type Draw = () => number;

/** A report of so many prompts and rounds, with texts as long as they usually are; the same each time. */
export function largeReport(prompts: number, rounds: number): RunReport {
  const random = seededRandomness('large report');
  const reports = Array.from({ length: prompts }, (_, index) =>
    promptReport(`prompts/team-${index % 7}/prompt-${index + 1}.yaml`, rounds, random(index)),
  );
  return {
    schemaVersion: 1,
    startedAt: '2026-11-22T10:00:00.000Z',
    finishedAt: '2026-11-22T10:21:07.000Z',
    headSha: '7c0f1f2a9d3b4c5e6f708192a3b4c5d6e7f80912',
    models: { optimize: 'gpt-6.1-terra', evaluate: 'gpt-6-luna', execute: 'gpt-6-luna' },
    simulated: false,
    verdict: 'regressed',
    errorRate: 0.05,
    prompts: reports,
    usage: reports.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE),
    stoppedBy: null,
    publication: null,
    notices: [],
  };
}

function promptReport(path: string, count: number, draw: Draw): PromptReport {
  const questions = Array.from({ length: CASES }, () => text(draw, 14));
  const lean = draw();
  const basePrompt = text(draw, 110);
  const headPrompt = edited(basePrompt, draw);
  const baseVersusHead = comparison(questions, PAIRS_OF_CHECK, lean, draw);
  const { rounds, best } = searchedRounds(headPrompt, questions, count, draw);
  const bestVersusHead = best.round === 1 ? null : comparison(questions, PAIRS_OF_CHECK, 0.8, draw);
  const compared = [
    baseVersusHead,
    ...rounds.flatMap((round) => round.comparison ?? []),
    ...(bestVersusHead ? [bestVersusHead] : []),
  ];
  return {
    path,
    name: '',
    status: 'changed',
    previousPath: null,
    verdict: verdictOf(baseVersusHead),
    note: '',
    problems: [],
    basePrompt,
    headPrompt,
    questions,
    baseVersusHead,
    rounds,
    bestRound: { ...best, confirmed: bestVersusHead?.decision === 'challenger' },
    bestVersusHead,
    migration: null,
    stoppedBy: 'max-rounds',
    judgeHealth: judgeHealth(compared),
    warnings: [],
    usage: rounds.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE),
  };
}

function searchedRounds(headPrompt: string, questions: readonly string[], count: number, draw: Draw) {
  const rounds: Round[] = [];
  let best = { round: 1, prompt: headPrompt, modification: '' };
  for (let round = 1; round <= count; round++) {
    const prompt = round === 1 ? headPrompt : edited(best.prompt, draw);
    const judged = round === 1 ? null : comparison(questions.slice(0, SAMPLE), PAIRS_OF_ROUND, draw(), draw);
    const isAccepted = judged !== null && judged.tally.challenger > judged.tally.incumbent + 1;
    const modification = round === 1 ? '' : text(draw, 16);
    if (isAccepted) best = { round, prompt, modification };
    rounds.push({
      round,
      outcome: round === 1 ? 'initial' : isAccepted ? 'accepted' : 'rejected',
      modification,
      prompt,
      answers: questions.slice(0, SAMPLE).map((question, index) => answer(index, question, draw)),
      comparison: judged,
      note: '',
      usage: {
        ...NO_USAGE,
        calls: 16,
        promptTokens: 9_400,
        completionTokens: 2_900,
        costUsd: 0.004 + draw() / 500,
      },
      finishedAt: Date.parse('2026-11-22T10:00:00Z') + round * 9_000,
    });
  }
  return { rounds, best };
}

function comparison(questions: readonly string[], pairs: number, lean: number, draw: Draw): Comparison {
  const judged = Array.from({ length: pairs }, (_, index) =>
    pair(index % questions.length, questions, lean, draw),
  );
  const tally = tallyPairs(judged);
  const lead = tally.challenger - tally.incumbent;
  const decision = Math.abs(lead) < pairs / 2 ? 'none' : lead > 0 ? 'challenger' : 'incumbent';
  return { pairs: judged, tally, decision, redraws: [], note: '', stoppedBy: null };
}

function pair(caseIndex: number, questions: readonly string[], lean: number, draw: Draw): Pair {
  const choices = (['first', 'second'] as const).map((challengerPosition) => ({
    challengerPosition,
    choice: draw() < 0.1 + 0.8 * lean ? ('challenger' as const) : ('incumbent' as const),
    reason: text(draw, 45),
  }));
  const [one, other] = choices;
  const side = [
    answer(caseIndex, questions[caseIndex] ?? '', draw),
    answer(caseIndex, questions[caseIndex] ?? '', draw),
  ];
  return {
    caseIndex,
    outcome: one?.choice === other?.choice ? (one?.choice ?? 'flip') : 'flip',
    ballots: choices,
    incumbentAnswers: side.slice(0, 1),
    challengerAnswers: side.slice(1),
  };
}

function answer(caseIndex: number, question: string, draw: Draw): Answer {
  return { status: 'answered', caseIndex, question, text: text(draw, 70) };
}

function edited(prompt: string, draw: Draw): string {
  const sentences = prompt.split('. ');
  const place = Math.floor(draw() * sentences.length);
  return sentences.toSpliced(place, draw() < 0.5 ? 1 : 0, text(draw, 14)).join('. ');
}

/** About so many words, in sentences. */
function text(draw: Draw, words: number): string {
  const count = Math.ceil(words * (0.6 + 0.8 * draw()));
  const said = Array.from({ length: count }, (_, index) => {
    const word = VOCABULARY[Math.floor(draw() ** 1.6 * VOCABULARY.length)] ?? '';
    return index > 0 && index % 11 === 0 ? `${word}.` : word;
  });
  return said.join(' ');
}
