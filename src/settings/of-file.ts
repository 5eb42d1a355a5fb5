import { type FileSettings, saidOf, settingsOfFiles } from './file-settings.ts';
import type { RunSettings } from './run-settings.ts';
import type { ValueType } from './table/value-types.ts';

export interface EffectiveSettings {
  readonly settings: RunSettings;
  /** What the file asks for and does not get, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
 * cheaper, never longer; its budget is its own part of the run's. Models are chosen elsewhere, since an endpoint has to have them.
 */
export function effectiveSettings(settings: RunSettings, file: FileSettings): EffectiveSettings {
  const workflow: Readonly<Record<string, unknown>> = { ...settings };
  const chosen: Record<string, unknown> = {};
  const notices: string[] = [];
  for (const { name, type, file: rule } of settingsOfFiles()) {
    const asked = saidOf(file, name);
    const allowed = workflow[name];
    if (asked === undefined || rule.as === 'trusted-choice') continue;
    if (rule.as === 'choice' || allowed === undefined || isWithin(type, asked, allowed)) chosen[name] = asked;
    else notices.push(`The file asks for \`${name}\` ${asked}, and the workflow allows ${allowed}.`);
  }
  return { settings: { ...settings, ...chosen }, notices };
}

function isWithin(type: ValueType<unknown>, asked: unknown, allowed: unknown): boolean {
  return type.amount !== undefined && type.amount(asked) <= type.amount(allowed);
}
