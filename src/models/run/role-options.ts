import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { ROLES, type Role } from '../../spo/ports.ts';
import { type AnswerSettings, type ModelSettings, modelSettings, USUAL_OUTPUT_TOKENS } from '../defaults.ts';
import { OPENAI_BASE_URL, type OpenAiOptions } from '../openai/openai-model.ts';
import { refuseInsecureAddress } from '../secure-address.ts';

/** Whose settings a model has: those of a role, or `compare` for the model that could replace the executor. */
export type ModelRole = Role | 'compare';

/** Something of every model of a run; `compare` is there only when a new model is compared with today's. */
export type PerModel<Value> = Readonly<Record<Role, Value>> & { readonly compare?: Value };

/** What the settings have for each role. */
const ROLE_SETTINGS = ['model', 'base-url', 'api-key', 'temperature', 'reasoning-effort'] as const;

/** How the settings say that a role's model is called. */
export interface RoleOptions
  extends ModelSettings,
    Pick<AnswerSettings, 'maxOutputTokens'>,
    Pick<OpenAiOptions, 'mode' | 'usualOutputTokens'> {
  readonly baseUrl: string;
  /** Null for an endpoint that takes calls without a key. */
  readonly apiKey: string | null;
  /** Milliseconds. */
  readonly timeout: number;
}

/** The settings with the executor in all roles: for whoever asks prompts and nothing else. */
export function executorAlone(settings: RunSettings): RunSettings {
  const own = ROLES.flatMap((role) =>
    ROLE_SETTINGS.map((part) => [`${role}-${part}`, settings[`execute-${part}`]] as const),
  );
  return { ...settings, ...Object.fromEntries(own) };
}

/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
export function roleOptions(model: ModelRole, settings: RunSettings): RoleOptions {
  // But for its name, the model that could replace the executor is called as the executor is.
  const role: Role = model === 'compare' ? 'execute' : model;
  const ownEndpoint = settings[`${role}-base-url`];
  const baseUrl = ownEndpoint ?? settings['base-url'];
  // The common key must not go to an address that was set for one role alone.
  const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint === undefined ? settings['api-key'] : undefined);
  if (apiKey === undefined && baseUrl === undefined) {
    throw new SpoError('bad-input', `There is no API key for the model that plays the role "${role}".`, {
      remedy:
        'Set OPENAI_API_KEY, api-key (--api-key; in a program only its option apiKey counts) or an endpoint that needs none; or offline (--offline), for a simulated model.',
    });
  }
  if (baseUrl !== undefined) {
    const setting = ownEndpoint === undefined ? 'base-url' : `${role}-base-url`;
    refuseInsecureAddress(baseUrl, setting, settings['allow-http']);
  }
  const chosen = modelSettings(role, {
    model: settings[`${model}-model`] ?? null,
    temperature: settings[`${role}-temperature`] ?? null,
    reasoningEffort: settings[`${role}-reasoning-effort`] ?? settings['reasoning-effort'] ?? null,
  });
  return {
    ...chosen,
    baseUrl: baseUrl ?? OPENAI_BASE_URL,
    apiKey: apiKey ?? null,
    mode: role === 'execute' ? settings['execute-mode'] : 'base_model',
    timeout: settings['request-timeout'] * 1000,
    ...outputLimit(role, settings),
  };
}

function outputLimit(
  role: Role,
  settings: RunSettings,
): Pick<RoleOptions, 'maxOutputTokens' | 'usualOutputTokens'> {
  const ofAnswers = settings['execute-max-output-tokens'];
  if (role !== 'execute') return { usualOutputTokens: settings['max-output-tokens'] ?? USUAL_OUTPUT_TOKENS };
  return ofAnswers === undefined ? {} : { maxOutputTokens: ofAnswers };
}
