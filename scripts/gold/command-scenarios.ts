import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gradedPromptFile } from '../../test/support/graded-models.ts';
import type { CommandStage } from './command-stage.ts';
import { keep, reportsAt } from './folder.ts';
import { startRecordedModels } from './model-server.ts';

/** What a scenario may need beside its stage. */
interface Surroundings {
  /** Of this scenario in the recording. */
  readonly folder: string;
  readonly dist: string;
  readonly port: number;
}

export type CommandScenario = (stage: CommandStage, surroundings: Surroundings) => Promise<void>;

const COMMANDS = ['optimize', 'check', 'init', 'validate', 'try', 'doctor', 'ui', 'demo'];
const OUTPUTS = ['--html', 'report.html'];
export const commandScenarios: Readonly<Record<string, CommandScenario>> = {
  'cli-help': async ({ spo }) => {
    await spo('spo', ['--help']);
    await spo('unknown', ['nonsense']);
    for (const command of COMMANDS) await spo(command, [command, '--help']);
  },

  'cli-demo': async ({ spo }, { folder }) => {
    for (const seed of ['0', '7']) {
      const said = await spo(`seed-${seed}`, ['demo', '--seed', seed, '--max-concurrency', '1']);
      const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
      const comment = find(/Read the comment: +(\S+)/);
      const files = reportsAt(
        path.join(find(/Open the rounds: +(\S+)/), 'report.json'),
        find(/Open the report: +(\S+)/),
      );
      keep(path.join(folder, `seed-${seed}`), { ...files, 'comment.md': readFileSync(comment, 'utf8') });
    }
  },

  'cli-validate-init-try': async ({ spo, write }) => {
    await spo('nothing', ['validate']);
    for (const format of ['spo', 'github', 'promptfoo']) {
      await spo(`init-${format}`, ['init', '--format', format, '--force'], { results: true });
    }
    await spo('init-refused', ['init', 'prompts/other.yaml']);
    await spo('valid', ['validate']);
    write('prompts/bad.yaml', 'prompt: ""\ncount: many\nqa: []\n');
    await spo('invalid', ['validate']);
    await spo('invalid-github', ['validate', '--format', 'github']);
    await spo('try', ['try', '--offline', '--prompt', 'prompts/example.yaml', '--question', 'Why?']);
    await spo('try-without-key', ['try', '--prompt', 'prompts/example.yaml', '--question', 'Why?']);
    await spo('try-bad', ['try', '--offline', '--prompt', 'none.txt', '--question', 'Why?']);
  },

  'cli-graded-models': async (stage, { folder, port }) => {
    await using models = await startRecordedModels(port);
    const { git, spo, write } = stage;
    git('init', '--quiet', '--initial-branch', 'main');
    for (const grade of [3, 4]) {
      write('prompts/graded.yaml', gradedPromptFile(grade));
      git('add', 'prompts');
      git('commit', '--quiet', '--message', `grade ${grade}`);
    }
    const roles = [
      '--opt-model',
      'test-optimizer',
      '--eval-model',
      'test-judge',
      '--exec-model',
      'test-executor',
    ];
    const options = { env: { OPENAI_API_KEY: 'sk-x', OPENAI_BASE_URL: models.baseUrl }, results: true };
    const common = [...roles, '--max-rounds', '3', '--max-concurrency', '1', ...OUTPUTS];
    const checks = ['check', '--base', 'main~1', ...common, '--comment-file', 'comment.md'];
    const optimize = ['optimize', '--template', 'prompts/graded.yaml', '--report', 'report.json', ...common];
    const steps: Record<string, readonly string[]> = {
      '1-check': checks,
      '2-check-again': checks,
      '3-optimize': optimize,
      '4-continue': [...optimize, '--initial-round', '4'],
      '5-reasoning': [
        ...optimize,
        '--name',
        'r',
        '--mode',
        'reasoning_model',
        '--exec-temp',
        '0.5',
        '--judge-by',
        'case',
      ],
      '6-budget': [...optimize, '--name', 'b', '--max-calls', '9'],
      '7-try': ['try', ...roles, '--prompt', 'prompts/graded.yaml', '--question', 'Why?'],
    };
    for (const [name, args] of Object.entries(steps)) {
      const calls = models.requests.length;
      await spo(name, args, options);
      const requests = models.requests.slice(calls).sort().join('\n');
      keep(path.join(folder, name), { 'model-requests.sorted.txt': requests });
    }
  },
};
