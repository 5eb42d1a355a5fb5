import type { Role } from '../spo/ports.ts';

/** What a role's calls are made with; an absent parameter is not sent. */
export interface ModelSettings {
  readonly model: string;
  /** 0 to 2 at most endpoints. */
  readonly temperature?: number;
  /** `none`, `minimal`, `low`, `medium`, `high`, or what else the endpoint knows. */
  readonly reasoningEffort?: string;
}

/** How the model of a product is called beyond that; an absent parameter is not sent. */
export interface AnswerSettings {
  /** Above 0, at most 1. */
  readonly topP?: number;
  /** Most tokens of an answer, hidden reasoning included. */
  readonly maxOutputTokens?: number;
  /** As the API takes it: `response_format`. */
  readonly responseFormat?: Readonly<Record<string, unknown>>;
}

/** What the user set for a role; null or an absent key is not set. */
export interface ChosenSettings {
  readonly model?: string | null;
  readonly temperature?: number | null;
  readonly reasoningEffort?: string | null;
}

/**
 * Most output tokens of a call to optimizer or judge where nobody sets them: room for a long prompt or a long chain of thought,
 * and an end for a model that does not find one. The executor has none: a limit that the product does not have would change
 * its answers.
 */
export const USUAL_OUTPUT_TOKENS = 16_384;

interface RoleDefault {
  readonly model: string;
  readonly reasoningEffort: string | null;
  /** Goes out only together with effort `none`. */
  readonly temperature: number | null;
}

/** The only place that names models; their prices stand in `prices.ts`. Looked up 2026-11-22. */
export const DEFAULT_MODELS: Readonly<Record<Role, RoleDefault>> = {
  optimize: { model: 'gpt-6.1-terra', reasoningEffort: null, temperature: null },
  evaluate: { model: 'gpt-6-luna', reasoningEffort: 'none', temperature: 0.3 },
  execute: { model: 'gpt-6-luna', reasoningEffort: 'none', temperature: 0 },
};

/**
 * Which parameters a role sends.
 *
 * A model that the user named gets exactly what the user set: nobody here knows what it accepts, and an
 * unknown parameter is a 400 at many endpoints. Naming the default model is the same as naming none.
 *
 * The default models refuse a temperature (400) unless their effort is `none`. Hence:
 * - nothing set: judge and executor send effort `none` and their temperature, the optimizer sends neither
 * - effort set: it is sent, and the default temperature only goes along with effort `none`
 * - temperature set, effort not: effort `none` goes along, because the call would fail without it
 * - both set: both are sent, and a refusal is the endpoint's to explain
 */
export function modelSettings(role: Role, chosen: ChosenSettings = {}): ModelSettings {
  const fallback = DEFAULT_MODELS[role];
  const { model, temperature, reasoningEffort } = chosen;
  if (model && model !== fallback.model) {
    return settings(model, temperature ?? null, reasoningEffort ?? null);
  }
  const needsNoEffort = typeof temperature === 'number';
  const effort = reasoningEffort ?? (needsNoEffort ? 'none' : fallback.reasoningEffort);
  return settings(fallback.model, temperature ?? (effort === 'none' ? fallback.temperature : null), effort);
}

function settings(model: string, temperature: number | null, reasoningEffort: string | null): ModelSettings {
  return {
    model,
    ...(temperature === null ? {} : { temperature }),
    ...(reasoningEffort === null ? {} : { reasoningEffort }),
  };
}
