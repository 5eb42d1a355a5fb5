import { type Ballots, roundRule } from '../spo/settings.ts';
import type { FileSettings } from './file-settings.ts';
import type { RunSettings } from './run-settings.ts';

export interface EffectiveSettings {
  readonly settings: RunSettings;
  /** What the file asks for and does not get, a sentence each. */
  readonly notices: readonly string[];
}

/** Where the workflow's value is the most that a file can have. */
type Limit = 'max-rounds' | 'sample-size' | 'max-calls' | 'max-tokens' | 'max-cost-usd';

/**
 * What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
 * cheaper, never longer; its budget is its own part of the run's.
 */
export function effectiveSettings(settings: RunSettings, file: FileSettings): EffectiveSettings {
  const notices: string[] = [];
  const refuse = (name: string, asked: number | string, allowed: number | string) =>
    notices.push(`The file asks for \`${name}\` ${asked}, and the workflow allows ${allowed}.`);

  const within = (name: Limit, asked: number | undefined): Partial<RunSettings> => {
    const allowed = settings[name];
    if (asked === undefined) return {};
    if (allowed === undefined || asked <= allowed) return { [name]: asked };
    refuse(name, asked, allowed);
    return {};
  };
  const ballots = (asked: Ballots | undefined): Partial<RunSettings> => {
    if (asked === undefined) return {};
    if (roundRule(asked).most <= roundRule(settings.ballots).most) return { ballots: asked };
    refuse('ballots', asked, settings.ballots);
    return {};
  };

  const chosen = {
    ...within('max-rounds', file.maxRounds),
    ...within('sample-size', file.sampleSize),
    ...ballots(file.ballots),
    ...(file.patience === undefined ? {} : { patience: file.patience }),
    ...within('max-calls', file.maxCalls),
    ...within('max-tokens', file.maxTokens),
    ...within('max-cost-usd', file.maxCostUsd),
  };
  return { settings: { ...settings, ...chosen }, notices };
}
