import { posix } from 'node:path';
import { ACTION } from '../published-at.js';
import { DEFAULT_PROMPT_GLOBS } from '../select-files.js';
export const WORKFLOW_PATH = '.github/workflows/prompt-check.yml';
/** The workflow that checks these prompt files on every pull request. */
export function workflowText(files) {
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
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
${prompts === '' ? '' : `          prompts: |\n${prompts}`}`;
}
/** Its folder, with the files that are added there later; a file in the root stands for itself. */
function watchedGlob(path) {
    const [folder] = path.split('/');
    if (folder === 'prompts')
        return 'prompts/**';
    const parent = posix.dirname(path);
    return parent === '.' ? escapedGlob(path) : `${escapedGlob(parent)}/**`;
}
function escapedGlob(path) {
    return path.replaceAll(/[\\*?+[\]{}!()@]/g, '\\$&');
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
