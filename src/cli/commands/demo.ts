import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkRepository } from '../../jobs/check/check-repository.ts';
import { writeHtmlReport } from '../../jobs/check/report-copies.ts';
import { buildModels } from '../../models/run/run-models.ts';
import { renderHtmlReport } from '../../report/html/render-html-report.tsx';
import { renderCheckText } from '../../report/text/check-text.ts';
import { print, printFailure } from '../../report/text/printer.ts';
import type { FlagGroup } from '../../settings/table/setting.ts';
import { SpoError } from '../../spo/errors.ts';
import { DEMO_FILES, demoFileText } from '../demo-files.ts';
import { showProgress } from '../progress.ts';
import { runContext, runOf } from '../run-context.ts';
import { settingsOf } from '../settings-of.ts';

const CHANGE_BRANCH = 'shorter-prompts';

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(options: Record<string, unknown>, groups: readonly FlagGroup[]): Promise<void> {
  const settings = await settingsOf({ ...options, offline: true }, groups, {});
  const context = runContext(settings.seed);
  const models = await buildModels(settings, { ...context, journal: null });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spo-demo-'));
  const repository = path.join(folder, 'repository');
  await makeRepository(repository);
  print(
    `A repository whose branch ${CHANGE_BRANCH} changes ${DEMO_FILES.length} prompt files: ${repository}\n`,
  );

  const progress = showProgress(models.usage);
  const change = {
    directory: repository,
    base: 'main',
    head: CHANGE_BRANCH,
    commentFile: path.join(folder, 'comment.md'),
    environment: process.env,
  };
  const workspace = path.join(folder, 'workspace');
  const run = runOf(context, { settings, models, workspace, resume: false, onEvent: progress.onEvent });
  const result = await checkRepository(change, run).finally(progress.end);

  if (result.kind === 'replayed') throw new Error('A new repository holds no finished run.');
  print(`\n${renderCheckText(result.report)}\n`);
  print('A simulated model wrote and judged all of this: it shows how the tool works, and proves nothing.\n');
  const page = await writeHtmlReport(path.join(folder, 'report.html'), renderHtmlReport(result.report));
  const { publication } = result.report;
  if (publication !== null) print(`See the proposal:  git -C ${repository} show ${publication.branch}`);
  print(`Read the comment:  ${result.comment ?? result.commentFile}`);
  print(`Open the report:   ${page}`);
  print(`Open the rounds:   ${path.join(folder, 'workspace')}`);
  for (const failure of result.gateFailures)
    print(`On a pull request, this would block the merge: ${failure}`);
  for (const error of [...result.warnings, ...(result.fault ? [result.fault] : [])])
    process.exitCode = printFailure(error);
}

async function makeRepository(directory: string): Promise<void> {
  const git = (...args: string[]) => runGit(directory, args);
  const write = async (version: 'base' | 'head') => {
    for (const file of DEMO_FILES) {
      const target = path.join(directory, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, demoFileText(file, version));
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--message', version === 'base' ? 'Add prompts' : 'Shorten prompts');
  };
  await mkdir(directory, { recursive: true });
  await git('init', '--quiet', '--initial-branch=main');
  await write('base');
  await git('switch', '--quiet', '--create', CHANGE_BRANCH);
  await write('head');
}

async function runGit(directory: string, args: readonly string[]): Promise<void> {
  const identity = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  try {
    await promisify(execFile)('git', [...identity, ...args], { cwd: directory });
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new SpoError(
      'git',
      missing ? 'The program git was not found.' : `git ${args[0]} failed: ${cause}`,
      {
        remedy: 'Install git 2.28 or newer and try again.',
        cause,
      },
    );
  }
}
