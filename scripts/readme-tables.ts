// Writes the tables of the README that follow from action.yml and from the command line: node scripts/readme-tables.ts
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { parse } from 'yaml';
import { type FlagGroup, flagsOf } from '../src/cli/settings-options.ts';

/** Every command that calls a model has it. */
const OFFLINE = '--offline';
const ROOT = path.resolve(import.meta.dirname, '..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export interface DocumentedCommand {
  readonly command: Command;
  /** Groups of flags that it shares with others. */
  readonly groups: readonly FlagGroup[];
}

/** The commands in the order in which `spo --help` lists them. */
export async function commands(): Promise<DocumentedCommand[]> {
  const main = readFileSync(path.join(ROOT, 'src/cli/main.ts'), 'utf8');
  const files = globSync('src/cli/*-command.ts', { cwd: ROOT });
  const found = await Promise.all(
    files.map(async (file) => {
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
export async function tables(): Promise<Record<string, string>> {
  const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
  const all = await commands();
  return {
    inputs: table(
      ['input', 'default', 'what it does'],
      Object.entries(action.inputs).map(([name, { description, default: value }]) => [
        code(name),
        (value ?? '').split('\n').filter(Boolean).map(code).join('<br>'),
        description,
      ]),
    ),
    outputs: table(
      ['output', 'what it says'],
      Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
    ),
    commands: table(
      ['command', 'does'],
      all.map(({ command }) => [code(usage(command)), command.description()]),
    ),
    flags: flagTables(all),
  };
}

/** The text with each table between its markers. @throws Error for a marker that is missing */
export function withTables(text: string, made: Readonly<Record<string, string>>): string {
  return Object.entries(made).reduce((page, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!place.test(page)) throw new Error(`The page has no place for ${name}.`);
    return page.replace(place, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
  }, text);
}

function flagTables(all: readonly DocumentedCommand[]): string {
  const own = all.flatMap(({ command, groups }) => {
    const shared = new Set([...flagsOf(groups).map(({ flag }) => flag), OFFLINE]);
    return command.options
      .filter(({ flags }) => !shared.has(flags))
      .map((option) => [code(command.name()), code(option.flags), describe(option)]);
  });
  const offline = all.flatMap(({ command }) => command.options).find(({ flags }) => flags === OFFLINE);
  const groups = [...new Set(all.flatMap(({ groups }) => groups))].map((group) => {
    const users = all.filter(({ groups }) => groups.includes(group)).map(({ command }) => command.name());
    const rows = flagsOf([group]).map(({ flag, help }) => [code(flag), help]);
    if (group === 'model') rows.push([code(OFFLINE), offline?.description ?? '']);
    return `${users.map(code).join(', ')}:\n\n${table(['flag', 'does'], rows)}`;
  });
  return [table(['command', 'flag', 'does'], own), ...groups].join('\n\n');
}

function describe({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.map(code).join(', ')})`;
  const standard = typeof defaultValue === 'string' ? `; ${code(defaultValue)} by default` : '';
  return `${description}${choices}${standard}`;
}

function usage(command: Command): string {
  const needed = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
  const given = command.registeredArguments.map(argument);
  return ['spo', command.name(), ...given, ...needed].join(' ');
}

function argument(of: Argument): string {
  const name = `${of.name()}${of.variadic ? '...' : ''}`;
  return of.required ? `<${name}>` : `[${name}]`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)]
    .join('\n')
    .replaceAll(/ {2,}/g, ' ');
}

if (import.meta.main) {
  const file = path.join(ROOT, 'README.md');
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), await tables()));
}
