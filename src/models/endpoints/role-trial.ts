import { execute } from '../../spo/asking/execute.ts';
import { judgePair } from '../../spo/comparing/evaluate.ts';
import { errorLine, SpoError } from '../../spo/errors.ts';
import { propose } from '../../spo/loop/propose.ts';
import type { Clock, LanguageModel, Role } from '../../spo/ports.ts';
import type { Answer, PromptSpec } from '../../spo/types.ts';
import { interruption } from '../attempt.ts';
import type { Fetch } from '../openai/connection/keep-alive-fetch.ts';
import { type OpenAiOptions, openAiModel } from '../openai/openai-model.ts';
import { drifting } from '../openai/parameter-drift.ts';
import { createParameterMemory } from '../openai/parameter-memory.ts';
import type { RoleOptions } from '../run/role-options.ts';

/**
 * What a model made of the real form of a role, put to it with a tiny task:
 * - `read`: what it wrote can be used
 * - `wrong`, `flip`, `tie`: its two ballots can be read, and are for the wrong answer, for the place, or for neither
 * - `unreadable`: a run could do nothing with it
 */
export interface RoleTrial {
  readonly role: Role;
  readonly finding: 'read' | 'wrong' | 'flip' | 'tie' | 'unreadable';
  /** What it wrote instead, or why nothing came; empty where that is nothing to speak of. */
  readonly words: string;
}

export interface TriedRole {
  readonly trial: RoleTrial;
  readonly calls: number;
}

const RIGHT = '4';
const WRONG = '5';
const DRAW = { file: 'doctor', phase: 'doctor', number: 0 };
const SPEC: PromptSpec = {
  key: 'doctor',
  prompt: 'Answer the question.',
  requirements: 'The answer is the right number and nothing else.',
  count: null,
  cases: [{ question: 'What is 2 + 2?', answer: RIGHT }],
  render: (prompt, { question }) => [{ role: 'user', content: `${prompt}\n\n${question}` }],
};

/**
 * Asks a model what a run would ask it in this role: a proposal (twice at most), two ballots in both orders, or an answer.
 * @throws SpoError `interrupted`
 */
export async function tryRole(
  role: Role,
  options: RoleOptions,
  fetch: Fetch,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<TriedRole> {
  const { model, calls } = countedModel({ ...options, fetch });
  const ports = {
    models: { optimizer: model, executor: model, judge: model },
    onEvent: () => {},
    clock,
    ...(signal ? { signal } : {}),
  };
  try {
    const { finding, words } = await TRIALS[role](ports);
    return { trial: { role, finding, words }, calls: calls() };
  } catch (error) {
    if (!(error instanceof SpoError) || error.code === 'interrupted') throw error;
    return { trial: { role, finding: 'unreadable', words: errorLine(error) }, calls: calls() };
  }
}

type Found = Omit<RoleTrial, 'role'>;
type TrialPorts = Parameters<typeof execute>[4] & Parameters<typeof propose>[3];

const TRIALS: Readonly<Record<Role, (ports: TrialPorts) => Promise<Found>>> = {
  async optimize(ports) {
    const answers = [answered(`It may be ${WRONG}, I think.`)];
    const proposal = await propose({ round: 1, prompt: SPEC.prompt, answers }, 2, SPEC, ports);
    return proposal.ok ? found('read') : found('unreadable', proposal.reason);
  },
  async execute(ports) {
    const [answer] = await execute(SPEC.prompt, [0], SPEC, DRAW, ports);
    return answer?.status === 'failed' ? found('unreadable', answer.reason) : found('read');
  },
  async evaluate(ports) {
    const sides = { caseIndex: 0, incumbent: [answered(WRONG)], challenger: [answered(RIGHT)] };
    const { outcome, ballots } = await judgePair(sides, SPEC, DRAW, ports, true);
    if (outcome === 'challenger') return found('read');
    if (outcome === 'incumbent') return found('wrong');
    if (outcome === 'flip') return found('flip');
    const silent = ballots.find(({ choice }) => choice === 'abstain');
    return silent?.abstention === 'tie' ? found('tie') : found('unreadable', silent?.words ?? silent?.reason);
  },
};

function found(finding: Found['finding'], words = ''): Found {
  return { finding, words };
}

function answered(text: string): Answer {
  return { status: 'answered', caseIndex: 0, question: SPEC.cases[0]?.question ?? '', text };
}

/** The model as a run calls it, parameters that it refuses by name left out, with a count of the requests. */
function countedModel(options: OpenAiOptions & RoleOptions): { model: LanguageModel; calls: () => number } {
  const parameters = createParameterMemory(() => {}).of(options);
  const bare = openAiModel({ ...options, parameters });
  let count = 0;
  const model: LanguageModel = {
    name: bare.name,
    async complete(request, signal) {
      if (signal?.aborted) throw interruption(signal);
      count++;
      const attempt = await bare.attempt(request, signal);
      if (!attempt.ok) throw attempt.error;
      return attempt;
    },
  };
  return { model: drifting(model, parameters), calls: () => count };
}
