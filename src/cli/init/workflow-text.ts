import { posix } from 'node:path';
import { DEFAULT_PROMPT_GLOBS } from '../../settings/run-settings.ts';
import { ACTION } from './published-at.ts';

export const WORKFLOW_PATH = '.github/workflows/prompt-check.yml';

/** Files that a workflow has to watch. */
export interface WatchedFile {
  readonly path: string;
  /** Paths of the files that it names. */
  readonly named: readonly string[];
  /** Whether the action finds it without being told. */
  readonly isUsual: boolean;
}

/** The workflow that checks these prompt files on every pull request. */
export function workflowText(files: readonly WatchedFile[]): string {
  const watched = [...new Set(files.flatMap(({ path, named }) => [path, ...named].map(watchedGlob)))];
  const unusual = files.filter(({ isUsual }) => !isUsual).map(({ path }) => escapedGlob(path));
  const globs = unusual.length === 0 ? [] : [...DEFAULT_PROMPT_GLOBS, ...unusual];
  const prompts = globs.map((glob) => `            ${glob}\n`).join('');
  return `name: Prompt check
on:
  pull_request:
    paths: [${watched.sort().map(quoted).join(', ')}]
permissions:
  contents: write # the branch with the proposal
  pull-requests: write # the comment
concurrency:
  group: prompt-check-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${ACTION}
        id: spo
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
${prompts === '' ? '' : `          prompts: |\n${prompts}`}      - uses: actions/upload-artifact@v6 # the report as a page
        if: always() && steps.spo.outputs.html-path != ''
        with:
          name: spo-report
          path: \${{ steps.spo.outputs.html-path }}
          overwrite: true
`;
}

/** Its folder, with the files that are added there later; a file in the root stands for itself. */
function watchedGlob(path: string): string {
  const [folder] = path.split('/');
  if (folder === 'prompts') return 'prompts/**';
  const parent = posix.dirname(path);
  return parent === '.' ? escapedGlob(path) : `${escapedGlob(parent)}/**`;
}

function escapedGlob(path: string): string {
  return path.replaceAll(/[\\*?+[\]{}!()@]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
