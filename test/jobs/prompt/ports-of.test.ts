import { expect, it } from 'vitest';
import { portsOf } from '../../../src/jobs/prompt/ports-of.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { Ports } from '../../../src/spo/ports.ts';
import { gradedStack } from '../../support/graded-models.ts';
import { runOf } from '../../support/runs.ts';

/** Written out with all its keys, so that a port more or less is noticed by the compiler. */
const DECLARED: Readonly<Record<keyof Ports, true>> = {
  models: true,
  clock: true,
  random: true,
  onEvent: true,
  usage: true,
  signal: true,
};

it('hands the algorithm exactly its declared ports, whatever else the run carries', async () => {
  const models = gradedStack();
  const settings = readSettings({ 'api-key': 'secret' }, (name) => name);
  const run = runOf({ settings, models, workspace: '/nowhere' });
  const laden = { ...run, token: 'secret', ports: { ...run.ports, forge: {}, settings } };
  const ports = portsOf(laden, await models.forPrompt(), new AbortController().signal);
  expect(Object.keys(ports).sort()).toEqual(Object.keys(DECLARED).sort());
  expect(JSON.stringify(ports)).not.toContain('secret');
});
