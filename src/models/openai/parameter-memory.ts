/** Where a model is reached; what one endpoint refuses for one model says nothing of any other. */
export interface ModelAddress {
  readonly baseUrl: string;
  readonly model: string;
  /** One that is refused says nothing of another format. */
  readonly responseFormat?: Readonly<Record<string, unknown>>;
}

/** What is known of the parameters that one model takes. */
export interface ModelParameters {
  /** The name under which a parameter goes out; null when it is left out. `PLAIN_REPLY` and `USUAL_LIMIT` are asked for likewise. */
  nameOf(parameter: string): string | null;
  /**
   * Takes note that the model refused a parameter under the name with which it went out.
   * @returns false when nothing can be done about it: a limit on the answer is never given up, because
   * a budget counts on it
   */
  learn(refused: string): boolean;
}

/** What a run has learned of its models. */
export interface ParameterMemory {
  /** The same object for the same address, so that all roles of a model learn together. */
  of(address: ModelAddress): ModelParameters;
}

/** A reply in one piece, as though it was a parameter; a model that refuses it is asked for a stream. */
export const PLAIN_REPLY = 'a reply in one piece';
/** The limit of output tokens that goes out where nobody asked for one. */
export const USUAL_LIMIT = 'the usual limit of output tokens';

/** Names that a parameter has elsewhere; the first one of OpenAI's newer models, the second of everybody else's. */
const RENAMED: ReadonlyMap<string, string> = new Map([['max_completion_tokens', 'max_tokens']]);
const LAST_NAMES: ReadonlySet<string> = new Set(RENAMED.values());

/** Every parameter under its own name, whatever the model says to it. */
export const NOTHING_LEARNED: ModelParameters = { nameOf: (parameter) => parameter, learn: () => false };

/**
 * A memory that knows nothing yet.
 * @param onNotice called with one sentence for each thing learned
 */
export function createParameterMemory(onNotice: (sentence: string) => void): ParameterMemory {
  const models = new Map<string, ModelParameters>();
  return {
    of: (address) => {
      const { baseUrl, model, responseFormat } = address;
      const key = JSON.stringify([baseUrl.replace(/\/+$/, ''), model, responseFormat ?? null]);
      const known = models.get(key) ?? learner(address, onNotice);
      models.set(key, known);
      return known;
    },
  };
}

function learner({ baseUrl, model }: ModelAddress, onNotice: (sentence: string) => void): ModelParameters {
  const refused = new Set<string>();
  const host = URL.parse(baseUrl)?.host ?? 'its endpoint';
  return {
    nameOf: (parameter) => (refused.has(parameter) ? (RENAMED.get(parameter) ?? null) : parameter),
    learn: (parameter) => {
      if (LAST_NAMES.has(parameter)) return false;
      if (refused.has(parameter)) return true;
      refused.add(parameter);
      onNotice(`${model} at ${host} ${consequence(parameter)} for the rest of the run.`);
      return true;
    },
  };
}

function consequence(parameter: string): string {
  if (parameter === PLAIN_REPLY) return 'only streams its answers: they are asked for as a stream';
  if (parameter === USUAL_LIMIT)
    return 'does not take `max-output-tokens`: nothing but its own limit ends a long reply';
  const other = RENAMED.get(parameter);
  const instead = other === undefined ? 'it is left out' : `\`${other}\` is sent in its place`;
  return `does not take \`${parameter}\`: ${instead}`;
}
