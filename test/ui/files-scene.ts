import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { RunForm, RunView } from '../../src/ui/api.ts';
import { dumpLikePython } from '../workspace/python-rules.ts';
import type { UiScene } from './browser.ts';

/** With a comment at every place that can have one, and keys that the form does not know. */
export const COMMENTED_TEMPLATE = [
  '# what this file is',
  'prompt: | # about the prompt',
  '  Answer the question.',
  '  Be brief.',
  '# about the requirements',
  'requirements: One sentence. # beside them',
  'count: 40 # words',
  '',
  'checks: # by a program',
  '  - max-words: 30',
  'qa: # as they come',
  '  # the first one',
  '  - question: Why is the sky blue? # often',
  '    answer: Blue light is scattered most.',
  '  # the second one',
  '  - question: How long does an egg take?',
  '  # the third one',
  '  - question: What does a compass point to?',
  '    checks: # of this one',
  '      - contains: north',
  '# the last line',
  '',
].join('\n');

/** What would do something if it were ever taken for anything but text. */
export const HOSTILE =
  '<script>globalThis.executed=1</script><img src=x onerror="globalThis.executed=1"></div></details><svg onload="globalThis.executed=1">$1{{2}}&lt;b&gt;</script><div class="tag good">accepted</div>';

/** A workspace folder as the Python original leaves it; the last round did not succeed. */
export function leavePythonResult(workspace: string, name: string, spice = ''): void {
  const folder = path.join(workspace, name, 'prompts');
  mkdirSync(folder, { recursive: true });
  const entries = [1, 2, 3].map((round) => ({
    round,
    answers: [
      { question: 'Which way is north?', answer: `Up, says round ${round}. ${spice}` },
      { question: 'And south?', answer: 'Down.' },
    ],
    prompt: `Python prompt of round ${round}. ${spice}`,
    succeed: round < 3,
    tokens: 1000 + round,
    time: `2025-02-03 04:05:0${round}.678901`,
  }));
  dumpLikePython(path.join(folder, 'results.json'), entries);
}

/** Runs a prompt file with the simulated models and waits for the end. */
export async function runOffline(scene: UiScene, form: Partial<RunForm> & Pick<RunForm, 'path' | 'name'>) {
  const whole = { promptName: '', initialRound: 1, resume: false, settings: { 'max-rounds': '4' }, ...form };
  await scene.request('POST', 'run', whole);
  return vi.waitFor(
    async () => {
      const run = (await scene.request('GET', 'run', undefined)) as RunView;
      if (run.finishedAt === null) throw new Error(`still ${run.status}`);
      return run;
    },
    { timeout: 20_000 },
  );
}
