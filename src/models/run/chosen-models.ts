import { canonicalJson } from '../../machine/json.ts';
import type { FileSettings } from '../../settings/file-settings.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { Role } from '../../spo/ports.ts';
import { endpointOf } from '../cache/key.ts';
import type { AnswerSettings } from '../defaults.ts';
import { OPENAI_BASE_URL } from '../openai/openai-model.ts';
import { nameAt } from '../published-name.ts';

/** How the models of one prompt are called. */
export interface ChosenModels {
  /** The run's, with the models and temperatures that the file names in their place. */
  readonly settings: RunSettings;
  /** For whoever answers the cases. */
  readonly answers: AnswerSettings;
  /** What the file asks for and does not get, a sentence each. */
  readonly notices: readonly string[];
}

/** Endpoints and keys are the workflow's: a file has no word for them. */
export function chosenModels(settings: RunSettings, file: FileSettings): ChosenModels {
  const { execution } = file;
  const notices: string[] = [];
  const chosen = (role: Role, model: string | undefined, temperature: number | undefined) => ({
    ...modelOf(role, model, settings, notices),
    ...(temperature === undefined ? {} : { [`${role}-temperature`]: temperature }),
  });
  const { topP, maxTokens, responseFormat } = execution;
  return {
    settings: {
      ...settings,
      ...chosen('optimize', file.optimizeModel, file.optimizeTemperature),
      ...chosen('evaluate', file.evaluateModel, file.evaluateTemperature),
      ...chosen('execute', execution.model, execution.temperature),
    },
    answers: {
      ...(topP === undefined ? {} : { topP }),
      ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
      ...(responseFormat === undefined ? {} : { responseFormat }),
    },
    notices,
  };
}

function modelOf(
  role: Role,
  name: string | undefined,
  settings: RunSettings,
  notices: string[],
): Partial<RunSettings> {
  if (name === undefined) return {};
  const baseUrl = settings[`${role}-base-url`] ?? settings['base-url'] ?? OPENAI_BASE_URL;
  const model = settings.offline ? name : nameAt(baseUrl, name);
  if (model !== null) return { [`${role}-model`]: model };
  notices.push(
    `The file names the model ${name}, which ${endpointOf(baseUrl)} does not have: the workflow's \`${role}-model\` is used.`,
  );
  return {};
}

/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
export function modelChoice(file: FileSettings): string | null {
  const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, execution } = file;
  // A budget of tokens or money also limits each answer.
  const limitsOutput = file.maxTokens !== undefined || file.maxCostUsd !== undefined || undefined;
  const choice = { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, limitsOutput };
  const given = Object.entries({ ...choice, ...execution }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? null : canonicalJson(Object.fromEntries(given));
}
