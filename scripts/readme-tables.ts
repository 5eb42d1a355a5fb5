// The tables of both READMEs that follow from the settings, the outputs of action.yml and the command line; make-settings.ts
// writes them. What is no setting has its Chinese texts from readme-texts.zh-CN.json, by the English ones.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { parse } from 'yaml';
import { commands } from '../src/cli/program.ts';
import { flagged } from '../src/cli/settings-options.ts';
import { OFF_HELP } from '../src/prompt-files/file-settings-schema.ts';
import { settingsOfFiles } from '../src/settings/file-settings.ts';
import type { Language, Setting } from '../src/settings/table/setting.ts';
import { SETTINGS } from '../src/settings/table/table.ts';
import { fileText, flagText, flagUsage, inputText } from '../src/settings/table/texts.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** An English text in the language of a page. */
export type Say = (english: string) => string;

const CHINESE = JSON.parse(read('scripts/readme-texts.zh-CN.json')) as Record<string, string>;

/** The READMEs and their languages. */
export const READMES = { 'README.md': 'en', 'README.zh-CN.md': 'zh' } as const satisfies Record<
  string,
  Language
>;

/** What is no setting in a language; an English text that is not translated stays as it is. */
export const SAY: Readonly<Record<Language, Say>> = {
  en: (english) => english,
  zh: (english) => CHINESE[english] ?? english,
};

/** A README with its tables as they should be. */
export function readme(page: string, language: Language, settings: readonly Setting[] = SETTINGS): string {
  return withTables(page, tables(language, settings));
}

/** The tables by the name of their marker. */
export function tables(
  language: Language,
  settings: readonly Setting[] = SETTINGS,
  say: Say = SAY[language],
): Record<string, string> {
  const { inputs, outputs } = parse(read('action.yml')) as ActionFile;
  const all = commands();
  const text = (english: string) => escaped(say(english));
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head.map(text)), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
  const defaults = (value: string) => value.split('\n').filter(Boolean).map(code).join('<br>');

  const ofSettings = settings
    .filter(({ inputOf }) => inputOf !== 'none')
    .map((setting) => ({ ...setting, says: inputText(setting, language) }));
  const others = Object.entries(inputs)
    .filter(([name]) => !SETTINGS.some((setting) => setting.name === name))
    .map(([name, input]) => ({ name, default: input.default, says: say(input.description) }));

  const own = new Map<string, string[]>();
  for (const { command, groups } of all) {
    const shared = new Set(flagged(groups).map(({ flag }) => flagUsage(flag)));
    for (const option of command.options.filter(({ flags }) => !shared.has(flags))) {
      const cells = `${code(option.flags)}\n${text(describe(option))}`;
      own.set(cells, [...(own.get(cells) ?? []), code(command.name())]);
    }
  }
  const ownRows = [...own].map(([cells, names]) => [names.join(', '), ...cells.split('\n')]);
  const groups = [...new Set(all.flatMap(({ groups }) => groups))].map((group) => {
    const users = all.filter(({ groups }) => groups.includes(group)).map(({ command }) => command.name());
    const flags = flagged([group], settings).map((setting) => [
      code(flagUsage(setting.flag)),
      escaped(flagText(setting, setting.flag, language)),
    ]);
    return `${users.map(code).join(', ')}:\n\n${table(['flag', 'does'], flags)}`;
  });

  return {
    inputs: table(
      ['input', 'default', 'what it does'],
      [...others, ...ofSettings].map(({ name, default: value = '', says }) => [
        code(name),
        defaults(value),
        escaped(says),
      ]),
    ),
    outputs: table(
      ['output', 'what it says'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), text(description)]),
    ),
    'file-settings': table(
      ['key', 'does'],
      [
        [code('off'), text(OFF_HELP)],
        ...settingsOfFiles(settings).map(({ name, file }) => [code(name), escaped(fileText(file, language))]),
      ],
    ),
    commands: table(
      ['command', 'does'],
      all.map(({ command }) => [code(usage(command)), text(command.description())]),
    ),
    flags: [table(['command', 'flag', 'does'], ownRows), ...groups].join('\n\n'),
  };
}

/** The text with each table between its markers. @throws Error for a marker that is missing */
function withTables(page: string, made: Readonly<Record<string, string>>): string {
  return Object.entries(made).reduce((text, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`The page has no place for ${name}.`);
    return text.replace(place, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
  }, page);
}

function describe({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.map(code).join(', ')})`;
  const standard = typeof defaultValue === 'string' ? `; ${code(defaultValue)} by default` : '';
  return `${description}${choices}${standard}`;
}

function usage(command: Command): string {
  const needed = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
  return ['spo', command.name(), ...command.registeredArguments.map(argument), ...needed].join(' ');
}

function argument(of: Argument): string {
  const name = `${of.name()}${of.variadic ? '...' : ''}`;
  return of.required ? `<${name}>` : `[${name}]`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** What Markdown would take for a tag or for emphasis is text. */
function escaped(text: string): string {
  return text.replaceAll(/[<*]/g, (character) => `\\${character}`);
}

function row(cells: readonly string[]): string {
  const shown = cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').trim());
  return `|${shown.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}
