// Writes what follows from the table of the settings: the inputs of action.yml and of the reusable workflow, where that passes
// them on, and the tables of both READMEs: npm run settings
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Setting } from '../src/settings/table/setting.ts';
import { SETTINGS } from '../src/settings/table/table.ts';
import { inputText, workflowText } from '../src/settings/table/texts.ts';
import { READMES, readme } from './readme-tables.ts';

type Make = (text: string, settings: readonly Setting[]) => string;

/** Every file that is made of the table, by its path: its text as it stands, with what follows from the settings. */
export const MADE_OF_SETTINGS: Readonly<Record<string, Make>> = {
  'action.yml': actionFile,
  '.github/workflows/spo.yml': workflowFile,
  ...Object.fromEntries(
    Object.entries(READMES).map(([file, language]): [string, Make] => [
      file,
      (text, settings) => readme(text, language, settings),
    ]),
  ),
};

export function actionFile(text: string, settings: readonly Setting[]): string {
  const inputs = settings.filter(({ inputOf }) => inputOf !== 'none');
  return withBlocks(text, {
    settings: yaml(inputs, (setting) => ({
      description: inputText(setting, 'en'),
      default: setting.default ?? '',
    })),
  });
}

export function workflowFile(text: string, settings: readonly Setting[]): string {
  const all = settings.filter(({ inputOf }) => inputOf === undefined);
  const secrets = all.filter(({ isSecret }) => isSecret);
  const inputs = all.filter(({ isSecret }) => !isSecret);
  const passed = yaml(inputs, ({ name }) => `\${{ inputs.${name} }}`);
  const keys = yaml(secrets, ({ name }) => `\${{ secrets.${name} }}`);
  return withBlocks(text, {
    inputs: yaml(inputs, workflowInput),
    secrets: yaml(secrets, (setting) => ({ description: workflowText(setting), required: false })),
    'keys and settings': `${keys}${passed}`,
    settings: passed,
  });
}

/** An input that may be empty is text, whatever else it may be. */
function workflowInput(setting: Setting): object {
  const { type, default: value } = setting;
  const head = { description: workflowText(setting), type: value === undefined ? 'string' : type.inYaml };
  if (value === undefined) return { ...head, default: '' };
  return { ...head, default: type.inYaml === 'string' ? value : type.read(value) };
}

function yaml(settings: readonly Setting[], value: (setting: Setting) => unknown): string {
  const entries = settings.map((setting) => [setting.name, value(setting)]);
  return stringify(Object.fromEntries(entries), { lineWidth: 0, singleQuote: true });
}

/** The text with each block between the comments that name it, indented as they are. @throws Error for a block without a place */
function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((whole, [name, content]) => {
    const place = new RegExp(`^( *)(# <${name}>.*\n)[^]*?^ *# </${name}>`, 'gm');
    if (whole.search(place) === -1) throw new Error(`There is no place for "${name}".`);
    return whole.replace(place, (_, indent: string, start: string) => {
      const lines = content.replaceAll(/^(?=.)/gm, indent);
      return `${indent}${start}${lines}${indent}# </${name}>`;
    });
  }, text);
}

if (import.meta.main) {
  for (const [name, make] of Object.entries(MADE_OF_SETTINGS)) {
    const file = path.join(import.meta.dirname, '..', name);
    writeFileSync(file, make(readFileSync(file, 'utf8'), SETTINGS));
  }
}
