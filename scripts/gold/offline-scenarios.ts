import path from 'node:path';
import type { CommandScenario } from './command-scenarios.ts';
import type { CommandStage } from './command-stage.ts';

const SEEDS = Array.from({ length: 10 }, (_, seed) => String(seed));
const OPTIONS = ['--html', 'report.html', '--max-concurrency', '1'];
const QUESTIONS = [
  'charged twice',
  'the export fails',
  'how to change the password',
  'an invoice is missing',
];
const BARE = 'Classify the ticket.';
const FULL = `${BARE} Give the result in exactly the form that is asked for, and nothing else. Do not invent anything that the material does not say. Check your result once more before you give it.`;

const promptFile = (prompt: string) =>
  `prompt: ${prompt}\nrequirements: One label, in lower case.\nqa:\n${QUESTIONS.map((each) => `- {question: ${each}, answer: bug}\n`).join('')}`;

/** Two commits, the second of which makes one prompt better, one worse, and leaves one as it was. */
function twoCommits({ git, write }: CommandStage): void {
  git('init', '--quiet', '--initial-branch', 'main');
  write('.gitignore', 'workspace\nreport.*\ncomment.md\n');
  for (const [better, worse] of [
    [BARE, FULL],
    [FULL, BARE],
  ] as const) {
    write('prompts/better.yaml', promptFile(better));
    write('prompts/worse.yaml', promptFile(worse));
    write('prompts/same.yaml', `${promptFile(BARE)}# ${better.length}\n`);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Prompts');
  }
}

/** One scenario a seed, so that no result is repeated from another. */
const seeded = (name: string, act: (stage: CommandStage, seed: string) => Promise<unknown>) =>
  SEEDS.map((seed): [string, CommandScenario] => [
    `cli-${name}-seed-${seed}`,
    async (stage) => void (await act(stage, seed)),
  ]);

/** What the simulated model makes of seeds. */
export const offlineScenarios: Readonly<Record<string, CommandScenario>> = {
  library: async ({ node }, { dist }) => {
    for (const seed of SEEDS.slice(0, 3)) {
      await node(
        `seed-${seed}`,
        `import { optimizePrompt } from ${JSON.stringify(path.join(dist, 'cli/library.js'))};
const events = [];
const result = await optimizePrompt({ prompt: ${JSON.stringify(BARE)}, requirements: 'One label.', seed: ${seed},
  cases: ${JSON.stringify(QUESTIONS.map((question) => ({ question })))}, offline: true, maxRounds: 5, maxConcurrency: 1,
  onEvent: (event) => { events.push(event.type); } });
console.log(JSON.stringify({ events, result }, (key, value) => (/At$/.test(key) ? undefined : value), 1));
`,
      );
    }
  },

  ...Object.fromEntries([
    ...seeded('check', (stage, seed) => {
      twoCommits(stage);
      const files = ['--comment-file', 'comment.md', ...OPTIONS];
      return stage.spo('check', ['check', '--offline', '--base', 'HEAD~1', '--seed', seed, ...files], {
        results: true,
      });
    }),
    ...seeded('optimize', (stage, seed) => {
      twoCommits(stage);
      const files = ['--report', 'report.json', ...OPTIONS];
      const template = ['--template', 'prompts/better.yaml'];
      return stage.spo('optimize', ['optimize', '--offline', ...template, '--seed', seed, ...files], {
        results: true,
      });
    }),
  ]),
};
