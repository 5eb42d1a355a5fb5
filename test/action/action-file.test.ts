import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings, SETTING_NAMES } from '../../src/settings/run-settings.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const action = parse(readFileSync(path.join(REPOSITORY, 'action.yml'), 'utf8')) as {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};
const onlyOnTheCommandLine = ['simulated-accuracy', 'simulated-position-bias'];

it('has an input for every setting and a setting for every input', () => {
  const settings = SETTING_NAMES.filter((name) => !onlyOnTheCommandLine.includes(name));
  expect(Object.keys(action.inputs).sort()).toEqual([...settings, 'github-token'].sort());
});

it('has defaults that are those of the code', () => {
  const given = Object.entries(action.inputs).filter(([name]) => name !== 'github-token');
  const raw = Object.fromEntries(given.map(([name, { default: value }]) => [name, value]));
  expect(readSettings(raw, (name) => name)).toEqual(readSettings({}, (name) => name));
});

it('describes every input and output', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Za-z].*[.)]$/);
  }
});

it('is one that the Marketplace takes', () => {
  expect(action.description.length).toBeLessThan(125);
  // A name of one word can be that of a user, which is refused.
  expect(action.name).toMatch(/^[A-Za-z]+( [A-Za-z]+)+$/);
  expect(action.branding.icon).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    action.branding.color,
  );
});

it('runs on the runtime that runners have', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
});
