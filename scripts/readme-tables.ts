// Writes the tables of both READMEs that follow from action.yml and from the command line: node scripts/readme-tables.ts
// The Chinese one has its texts from readme-texts.zh-CN.json, by the English ones.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { parse } from 'yaml';
import { type FlagGroup, flagsOf } from '../src/cli/settings-options.ts';

/** Every command that calls a model has it. */
const OFFLINE = '--offline';
const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export interface DocumentedCommand {
  readonly command: Command;
  /** Groups of flags that it shares with others. */
  readonly groups: readonly FlagGroup[];
}

/** An English text in the language of a page. */
export type Say = (english: string) => string;

const CHINESE = JSON.parse(read('scripts/readme-texts.zh-CN.json')) as Record<string, string>;

/** The READMEs with what their tables say. */
export const READMES: Readonly<Record<string, Say>> = {
  'README.md': (english) => english,
  'README.zh-CN.md': (english) => CHINESE[english] ?? english,
};

/** The commands in the order in which `spo --help` lists them. */
export async function commands(): Promise<DocumentedCommand[]> {
  const main = read('src/cli/main.ts');
  const found = await Promise.all(
    globSync('src/cli/*-command.ts', { cwd: ROOT }).map(async (file) => {
      const module = (await import(path.join(ROOT, file))) as Record<string, unknown>;
      const [name, make] = Object.entries(module).find(([key]) => key.endsWith('Command')) ?? [];
      if (name === undefined) throw new Error(`${file} exports no command.`);
      const command = (make as () => Command)();
      const groups = (module.GROUPS ?? []) as readonly FlagGroup[];
      return { command, groups, place: main.lastIndexOf(`${name}()`) };
    }),
  );
  return found.sort((left, right) => left.place - right.place);
}

/** The tables by the name of their marker. */
export async function tables(say: Say): Promise<Record<string, string>> {
  const { inputs, outputs } = parse(read('action.yml')) as ActionFile;
  const all = await commands();
  const text = (english: string) => escaped(say(english));
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head.map(text)), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
  const defaults = (value: string) => value.split('\n').filter(Boolean).map(code).join('<br>');

  const own = new Map<string, string[]>();
  for (const { command, groups } of all) {
    const shared = new Set([...flagsOf(groups).map(({ flag }) => flag), OFFLINE]);
    for (const option of command.options.filter(({ flags }) => !shared.has(flags))) {
      const cells = `${code(option.flags)}\n${text(describe(option))}`;
      own.set(cells, [...(own.get(cells) ?? []), code(command.name())]);
    }
  }
  const ownRows = [...own].map(([cells, names]) => [names.join(', '), ...cells.split('\n')]);
  const offline = all.flatMap(({ command }) => command.options).find(({ flags }) => flags === OFFLINE);
  const groups = [...new Set(all.flatMap(({ groups }) => groups))].map((group) => {
    const users = all.filter(({ groups }) => groups.includes(group)).map(({ command }) => command.name());
    const flags = flagsOf([group]).map(({ flag, help }) => [code(flag), text(help)]);
    if (group === 'model') flags.push([code(OFFLINE), text(offline?.description ?? '')]);
    return `${users.map(code).join(', ')}:\n\n${table(['flag', 'does'], flags)}`;
  });

  return {
    inputs: table(
      ['input', 'default', 'what it does'],
      Object.entries(inputs).map(([name, { description, default: value = '' }]) => [
        code(name),
        defaults(value),
        text(description),
      ]),
    ),
    outputs: table(
      ['output', 'what it says'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), text(description)]),
    ),
    commands: table(
      ['command', 'does'],
      all.map(({ command }) => [code(usage(command)), text(command.description())]),
    ),
    flags: [table(['command', 'flag', 'does'], ownRows), ...groups].join('\n\n'),
  };
}

/** The text with each table between its markers. @throws Error for a marker that is missing */
export function withTables(page: string, made: Readonly<Record<string, string>>): string {
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

if (import.meta.main) {
  for (const [name, say] of Object.entries(READMES)) {
    const file = path.join(ROOT, name);
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), await tables(say)));
  }
}
