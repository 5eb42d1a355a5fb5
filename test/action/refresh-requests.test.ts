import { expect, it } from 'vitest';
import { startRefreshScene } from '../support/refresh-scene.ts';

const PROMPTS = 200;

/** All jobs of a repository share what GitHub allows a GITHUB_TOKEN in an hour. */
const MOST_REQUESTS = 10;

function files(): Record<string, string> {
  const questions = ['the 4th', 'a tenth', 'in May', 'go on', 'a demo', 'the logo'];
  return Object.fromEntries(
    Array.from({ length: PROMPTS }, (_, index) => [
      `prompts/${index}.yaml`,
      `prompt: Summarise the notes of meeting ${index}.
requirements: A summary of the key points.
qa:
${questions.map((question) => `- question: ${question} of ${index}`).join('\n')}
`,
    ]),
  );
}

it.concurrent.each([
  ['nothing was found', { 'max-rounds': '1' }, 0, 7],
  ['a pull request proposes what was found', { 'max-rounds': '6' }, 100, 9],
])(
  'an unchanged scheduled run over 200 prompts asks no model and little of GitHub: %s',
  async (_, rounds, mostlyFound, requests) => {
    await using scene = await startRefreshScene();
    await scene.push(files());
    const inputs = { offline: 'true', patience: '0', ...rounds };
    const first = await scene.schedule({ inputs });
    expect(first.exitCode).toBe(0);
    expect(Number(first.outputs.calls)).toBeGreaterThan(PROMPTS);
    const [pull] = await scene.pulls();
    const found = pull?.body.split('\n', 1)[0]?.match(/ [0-9a-f]{16}\b/g)?.length ?? 0;
    expect(found).toBeGreaterThanOrEqual(mostlyFound);
    expect(pull === undefined).toBe(mostlyFound === 0);

    const quiet = await scene.schedule({ inputs });
    expect(quiet).toMatchObject({
      exitCode: 0,
      outputs: { calls: '0', 'commit-sha': first.outputs['commit-sha'] },
    });
    expect(quiet.requests.length).toBe(requests);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(await scene.pulls()).toEqual(pull === undefined ? [] : [pull]);
    expect(scene.faults()).toEqual([]);
  },
  180_000,
);
