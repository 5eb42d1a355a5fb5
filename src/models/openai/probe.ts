import { SpoError } from '../../spo/errors.ts';
import type { Clock, Role } from '../../spo/ports.ts';
import type { Attempt } from '../attempt.ts';
import { type OpenAiOptions, openAiModel } from './openai-model.ts';
import { createParameterMemory, USUAL_LIMIT } from './parameter-memory.ts';

/**
 * What a model says to a parameter:
 * - `refused`: by name, so a run leaves it out by itself
 * - `refused-unnamed`: without a name, so the setting has to be taken away by hand
 */
export type Acceptance = 'accepted' | 'refused' | 'refused-unnamed' | 'untried';

export interface ProbeResult {
  /** Null when the model answers, be it without some parameters. */
  readonly error: SpoError | null;
  /** Milliseconds of the call that was answered; null when none was. */
  readonly latency: number | null;
  readonly calls: number;
  readonly temperature: Acceptance;
  readonly reasoningEffort: Acceptance;
  /** The parameter that limits answers; null when none was tried or taken. */
  readonly tokenParameter: 'max_completion_tokens' | 'max_tokens' | null;
}

export interface ProbeOptions extends Omit<OpenAiOptions, 'parameters' | 'onNotice'> {
  readonly baseUrl: string;
  readonly temperature: number;
  readonly reasoningEffort: string;
  readonly clock: Clock;
  /** Whose settings a remedy names. */
  readonly role: Role;
}

/** Calls that one probe may make: a parameter refused by name costs one, and there are three; a model that only streams costs one more. */
const MOST_CALLS = 4;

/** Tokens of an answer; some models think before they say a word. */
const ROOM = 256;

type Parameter = 'temperature' | 'reasoning_effort' | 'max_completion_tokens';
const ALL: readonly Parameter[] = ['temperature', 'reasoning_effort', 'max_completion_tokens'];

/**
 * Finds out with at most 4 tiny calls whether a model answers and what it takes: all parameters at once,
 * then without those that it refuses by name. When it refuses without a name: a call without any, then one
 * with each of those that a run may send unasked.
 * @throws SpoError `interrupted`; `bad-input` for a base URL or key that cannot be used
 */
export async function probe(options: ProbeOptions, signal?: AbortSignal): Promise<ProbeResult> {
  const calls = tinyCalls(options, signal);
  let last = await calls.make(ALL);
  while (calls.learn(last)) last = await calls.make(ALL);
  if (refusesUnnamed(last)) return await probeOneByOne(calls, last);
  const says = (parameter: Parameter): Acceptance => {
    if (calls.refuses(parameter)) return 'refused';
    return last.error === null ? 'accepted' : 'untried';
  };
  const limit = calls.refuses('max_completion_tokens') ? 'max_tokens' : 'max_completion_tokens';
  return {
    ...last,
    calls: calls.count(),
    temperature: says('temperature'),
    reasoningEffort: says('reasoning_effort'),
    tokenParameter: last.error === null ? limit : null,
  };
}

async function probeOneByOne(calls: TinyCalls, refusal: Outcome): Promise<ProbeResult> {
  const bare = calls.count() < MOST_CALLS ? await calls.make([]) : refusal;
  const acceptance = async (parameter: Parameter): Promise<Acceptance> => {
    if (calls.refuses(parameter)) return 'refused';
    if (bare.error !== null || calls.count() >= MOST_CALLS) return 'untried';
    const alone = await calls.make([parameter]);
    if (alone.error === null) return 'accepted';
    return refusesUnnamed(alone) ? 'refused-unnamed' : calls.learn(alone) ? 'refused' : 'untried';
  };
  const reasoningEffort = await acceptance('reasoning_effort');
  const temperature = await acceptance('temperature');
  return { ...bare, calls: calls.count(), temperature, reasoningEffort, tokenParameter: null };
}

interface Outcome {
  readonly error: SpoError | null;
  readonly latency: number | null;
}

interface TinyCalls {
  make(parameters: readonly Parameter[]): Promise<Outcome>;
  /** Takes note of a parameter that was refused by name; false when there is none. */
  learn(outcome: Outcome): boolean;
  refuses(parameter: Parameter): boolean;
  count(): number;
}

function tinyCalls(options: ProbeOptions, signal: AbortSignal | undefined): TinyCalls {
  const { temperature, reasoningEffort, role, clock, ...endpoint } = options;
  const parameters = createParameterMemory(() => {}).of(endpoint);
  parameters.learn(USUAL_LIMIT);
  let count = 0;
  return {
    count: () => count,
    refuses: (parameter) => parameters.nameOf(parameter) !== parameter,
    learn: ({ error }) => {
      const refused = error?.evidence.refusedParameter;
      return typeof refused === 'string' && parameters.learn(refused);
    },
    make: async (wanted) => {
      const model = openAiModel({
        ...endpoint,
        parameters,
        ...(wanted.includes('temperature') ? { temperature } : {}),
        ...(wanted.includes('reasoning_effort') ? { reasoningEffort } : {}),
      });
      const request = {
        role,
        messages: [{ role: 'user', content: 'Say OK.' }],
        draw: { file: 'probe', phase: 'probe', number: count },
        ...(wanted.includes('max_completion_tokens') ? { maxOutputTokens: ROOM } : {}),
      } as const;
      count++;
      const started = clock.elapsed();
      const error = errorOf(await model.attempt(request, signal));
      return { error, latency: error === null ? clock.elapsed() - started : null };
    },
  };
}

/** Thoughts that took all the room are as good as an answer here. */
function errorOf(attempt: Attempt): SpoError | null {
  if (attempt.ok) return null;
  const { error } = attempt;
  if (!(error instanceof SpoError) || error.code === 'interrupted') throw error;
  return error.evidence.cutOff === true ? null : error;
}

function refusesUnnamed({ error }: Outcome): boolean {
  if (error === null || error.evidence.refusedParameter !== undefined) return false;
  const { status } = error.evidence;
  return error.code === 'model-request-refused' && (status === 400 || status === 422);
}
