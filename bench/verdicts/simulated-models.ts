import { simulatedBallot } from '../../src/models/simulated/judge.ts';
import type { LanguageModel, ModelRequest, Models, RandomStream } from '../../src/spo/ports.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { type Cell, headStart } from './world.ts';

/** Writes the judge's reply, given the letter that an honest judge would choose. */
export type Reply = (letter: 'A' | 'B', request: ModelRequest) => string;

export interface SimulatedModels extends Models {
  /** Ballots asked for so far. */
  ballots(): number;
}

/** The side that answers belong to stands in them as a quality, beside the luck of this one draw. */
const ANSWER = /\(quality (\d) luck (-?[\d.]+)\)/g;

export const honestReply = (letter: 'A' | 'B') => `<choose>${letter}</choose>`;

/** Models behind the real ports that behave as the cell says; all chance comes from `random`. */
export function simulatedModels(
  cell: Cell,
  random: RandomStream,
  { reply = honestReply, fixedAnswers = false, answer = '', passRate }: SimulationOptions = {},
): SimulatedModels {
  const judge = simulatedJudge(cell, random);
  let [ballots, proposals] = [0, 0];
  const earlier = new Map<string, string>();
  const execute = ({ messages }: ModelRequest) => {
    const prompt = messages[0]?.content ?? '';
    const known = fixedAnswers ? earlier.get(prompt) : undefined;
    const passes = passRate !== undefined && random() < passRate ? `${PASSING_WORD} ` : '';
    const text = known ?? `${answer}${passes}${simulatedAnswer(prompt, random)}`;
    earlier.set(prompt, text);
    return text;
  };
  return {
    optimizer: model(() => `<prompt>version ${++proposals} of quality 0</prompt>`),
    executor: model(execute),
    judge: model((request) => {
      ballots++;
      return reply(judge(request.messages[0]?.content ?? ''), request);
    }),
    ballots: () => ballots,
  };
}

export interface SimulationOptions {
  readonly reply?: Reply;
  /** Every prompt answers a case in the same words each time, and with the same luck. */
  readonly fixedAnswers?: boolean;
  /** Stands in front of every answer. */
  readonly answer?: string;
  /** Share of answers that hold the word which a check asks for, on both sides; absent without a check. */
  readonly passRate?: number;
}

/** What the check of a simulation with `passRate` asks for. */
export const PASSING_WORD = 'passes';

/** An answer of the quality that its prompt names. Luck is a Gumbel number, so that differences are logistic. */
export function simulatedAnswer(prompt: string, random: RandomStream): string {
  const quality = /quality (\d)/.exec(prompt)?.[1] ?? '0';
  const luck = -Math.log(-Math.log(random() * (1 - 2 ** -32) + 2 ** -33));
  return `(quality ${quality} luck ${luck.toFixed(12)})`;
}

function simulatedJudge(cell: Cell, random: RandomStream): (message: string) => 'A' | 'B' {
  const traits = { accuracy: cell.accuracy, positionBias: cell.bias };
  const settled = new Map<string, boolean>();
  return (message) => {
    const [first, second] = answerSets(message);
    const better =
      first.quality === second.quality ? 'neither' : first.quality > second.quality ? 'first' : 'second';
    const pair = [first.luck, second.luck].sort().join();
    const isSettled = settled.get(pair) ?? random() < cell.luck;
    settled.set(pair, isSettled);
    if (!isSettled) return simulatedBallot(better, traits, random);
    const lead = first.luck - second.luck + (first.quality - second.quality) * headStart(cell);
    return lead > 0 ? 'A' : 'B';
  };
}

/** A set is as lucky as its luckiest answer: the largest of n Gumbel numbers is one too, log n further up. */
function answerSets(message: string): [AnswerSet, AnswerSet] {
  const answers = [...message.matchAll(ANSWER)];
  const half = answers.length / 2;
  const setOf = (part: typeof answers): AnswerSet => ({
    quality: Number(part[0]?.[1]),
    luck: Math.max(...part.map(([, , luck]) => Number(luck))),
  });
  return [setOf(answers.slice(0, half)), setOf(answers.slice(half))];
}

interface AnswerSet {
  readonly quality: number;
  readonly luck: number;
}

function model(reply: (request: ModelRequest) => string): LanguageModel {
  return {
    name: 'simulated',
    complete: async (request) => ({ text: reply(request), usage: NO_USAGE }),
  };
}
