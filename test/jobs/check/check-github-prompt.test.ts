import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { ModelStack } from '../../../src/models/run/run-models.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { fakeModel } from '../../support/fake-ports.ts';
import { gradedStack } from '../../support/graded-models.ts';

const FILE = 'prompts/ticket.prompt.yml';

let repository: TestRepository;

beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository[Symbol.dispose]());

/** The optimized text is the user's, since the answers of these models have the grade of the last message. */
const graded = (grade: number) => `# comment of the author
model: some/model   # not ours
messages:
- role: system
  content: Be brief.
- role: user
  content: |-
      Sort the ticket {{ticket}}
      with grade-${grade} care.   # not a comment
testData:
${Array.from({ length: 6 }, (_, index) => `- {ticket: "ticket ${index + 1}"}`).join('\n')}
spo: {optimize: user}
`;

async function check(base: string, head: string, models: ModelStack, raw: Record<string, string> = {}) {
  repository.write(FILE, base);
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  repository.write(FILE, head);
  repository.commit('head');
  const result = await checkRepository({
    directory: repository.directory,
    environment: repository.environment,
    base: 'base',
    head: 'HEAD',
    workspace: mkdtempSync(path.join(os.tmpdir(), 'spo-workspace-')),
    resume: false,
    settings: readSettings({ 'max-rounds': '3', ...raw }, (name) => name),
    models,
    clock: systemClock,
    random: seededRandomness(0),
    onEvent: () => {},
    onNotice: () => {},
  });
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  return result.report;
}

describe("a change of GitHub's prompt file", () => {
  it('is judged, and the winner is written into its message and nowhere else', async () => {
    const report = await check(graded(3), graded(5), gradedStack());
    expect(report.prompts[0]).toMatchObject({
      path: FILE,
      verdict: 'improved',
      bestRound: { round: 3, confirmed: true, modification: 'Raises it to grade-7.' },
    });
    expect(repository.git('show', `spo/check:${FILE}`)).toBe(graded(7).trimEnd());
    expect(repository.git('show', `spo/check:.spo/${FILE}/prompt.txt`)).toBe(
      'Sort the ticket {{ticket}}\nwith grade-7 care.   # not a comment',
    );
  });

  it('puts each case to the prompt with its values', async () => {
    const seen: string[] = [];
    const executor = fakeModel(({ messages }) => {
      seen.push(messages.map(({ role, content }) => `${role}: ${content}`).join('\n'));
      return `grade-5 ${seen.length}`;
    });
    await check(graded(3), graded(5), gradedStack({ executor }), { 'max-rounds': '1' });
    const asked = /^system: Be brief\.\nuser: Sort the ticket ticket [1-6]\nwith grade-[35] care\./;
    expect(seen.length).toBeGreaterThan(6);
    expect(seen.filter((text) => !asked.test(text))).toEqual([]);
  });

  it('refuses a challenger that lost a variable, with that reason', async () => {
    const optimizer = fakeModel(
      () => '<modification>Shorter.</modification><prompt>Sort it with grade-9 care.</prompt>',
    );
    const report = await check(graded(3), graded(5), gradedStack({ optimizer }), { 'max-rounds': '2' });
    const [, second] = report.prompts[0]?.rounds ?? [];
    expect(second?.outcome).toBe('no-proposal');
    expect(second?.note).toContain('the prompt lost {{ticket}}, which the original fills in');
  });
});
