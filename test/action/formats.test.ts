import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { requestFaults } from '../support/github-contract.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { type GradedModels, gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

type Files = Readonly<Record<string, string>>;

/** A pull request that changes one prompt, in one format. */
interface FormatScene {
  readonly format: string;
  readonly path: string;
  /** All files of the prompt, its text with this grade. */
  files(grade: number): Files;
  /** Of base, head and the winner, which is three rounds above the head. */
  readonly grades: readonly [number, number, number];
  /** The winner as text. */
  readonly winner: string;
  /** What the executor is asked. */
  readonly asked: RegExp;
  /** Line and message of each thing that is not used. */
  readonly notices: readonly (readonly [number, RegExp])[];
}

const CASES = Array.from({ length: 6 }, (_, index) => `ticket ${index + 1}`);
const BETTER = [3, 6, 9] as const;
const WORSE = [5, 2, 5] as const;

const SCENES: readonly FormatScene[] = [
  {
    format: 'an SPO template',
    path: 'prompts/template.yaml',
    files: (grade) => ({ 'prompts/template.yaml': gradedPromptFile(grade) }),
    grades: WORSE,
    winner: 'Sort the ticket,\nwith grade-5 care.   # not a comment',
    asked: /^Sort the ticket,\nwith grade-\d care\. {3}# not a comment\n\nticket \d$/,
    notices: [],
  },
  {
    format: 'an SPO template with its text in a file',
    path: 'prompts/beside.yaml',
    files: (grade) => ({
      'prompts/beside.yaml': `prompt-file: texts/beside.md # the text\nqa:\n${CASES.map((each) => `- question: ${each}\n`).join('')}`,
      'prompts/texts/beside.md': `Sort with grade-${grade} care:\r\n\r\n{{question}}`,
    }),
    grades: BETTER,
    winner: 'Sort with grade-9 care:\n\n{{question}}',
    asked: /^Sort with grade-\d care:\n\nticket \d$/,
    notices: [],
  },
  {
    format: "GitHub's prompt file",
    path: 'assistants/sort.prompt.yml',
    files: (grade) => ({
      'assistants/sort.prompt.yml': `# of the assistant
name: Sort
messages:   # two of them
  - {role: system, content: "Sort with grade-${grade} care."}   # the instructions
  - role: user
    content: 'Here it is: {{ticket}}'
model: test-executor
testData:
${CASES.map((each) => `  - ticket: ${each}\n    expected: bug\n`).join('')}evaluators:
  - name: similar
    uses: acme/similarity
`.replaceAll('\n', '\r\n'),
    }),
    grades: BETTER,
    winner: 'Sort with grade-9 care.',
    asked: /^Sort with grade-\d care\.\nHere it is: ticket \d$/,
    notices: [[23, /acme\/similarity/]],
  },
  {
    format: 'a promptfoo configuration',
    path: 'evals/inline/promptfooconfig.yaml',
    files: (grade) => ({
      'evals/inline/promptfooconfig.yaml': `prompts:
  - >-   # folded
    Sort {{ticket}} with grade-${grade} care.
tests: # as they come
${CASES.map((each) => `  - vars: {ticket: '${each}'}\n`).join('')}defaultTest:
  assert:
    - type: javascript
      value: output.length < 100
`,
    }),
    grades: WORSE,
    winner: 'Sort {{ticket}} with grade-5 care.',
    asked: /^Sort ticket \d with grade-\d care\.$/,
    notices: [[13, /javascript/]],
  },
  {
    format: 'a promptfoo configuration with its text in a file',
    path: 'evals/file/promptfooconfig.yaml',
    files: (grade) => ({
      'evals/file/promptfooconfig.yaml': `tests:\n${CASES.map((each) => `  - vars: {ticket: '${each}'}\n`).join('')}prompts: [file://ticket.txt]\n`,
      'evals/file/ticket.txt': `Sort {{ ticket }}\nwith grade-${grade} care.\n\n`,
    }),
    grades: BETTER,
    winner: 'Sort {{ ticket }}\nwith grade-9 care.',
    asked: /^Sort ticket \d\nwith grade-\d care\.\s*$/,
    notices: [],
  },
];

let scene: GithubScene;
let models: GradedModels;

async function check(number: number): Promise<ActionRun> {
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-test',
      'base-url': models.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '4',
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

beforeAll(async () => {
  scene = await startGithubScene();
  models = await startGradedModels();
  const files = SCENES.map(({ files: of, grades: [base] }) => of(base));
  await scene.emulator.commit({ branch: 'main', files: Object.assign({}, ...files) });
});

afterAll(async () => {
  await scene.close();
  await models[Symbol.asyncDispose]();
});

describe.each(SCENES)('a pull request that changes $format', (each) => {
  const { path, grades, winner, asked, notices } = each;
  const [base, head, best] = grades;
  const verdict = head > base ? 'improved' : 'regressed';
  let headFiles: Map<string, string>;
  let number: number;
  let run: ActionRun;
  let requests: GradedModels['requests'];

  const contentsAt = async (commit: string) =>
    new Map([...(await scene.emulator.files(commit))].map(([file, { content }]) => [file, content]));

  beforeAll(async () => {
    const [before, after] = [each.files(base), each.files(head)];
    const changed = Object.entries(after).filter(([file, text]) => before[file] !== text);
    const pull = await scene.openPullRequest(Object.fromEntries(changed));
    number = pull.number;
    headFiles = await contentsAt(pull.headSha);
    models.requests.length = 0;
    run = await check(number);
    requests = [...models.requests];
  }, 60_000);

  it('has the right verdict, outputs and exit code', () => {
    expect(run.outputs).toMatchObject({
      verdict,
      improved: verdict === 'improved' ? '1' : '0',
      regressed: verdict === 'regressed' ? '1' : '0',
      'best-round': '4',
      branch: `spo/pr-${number}`,
      'prompt-path': `.spo/${path}/prompt.txt`,
    });
    expect(run.exitCode).toBe(verdict === 'regressed' ? 1 : 0);
  });

  it('commits the winner where the prompt stands, with every other byte as it was', async () => {
    const expected = new Map([...headFiles, ...Object.entries(each.files(best))]);
    expected.set(`.spo/${path}/prompt.txt`, winner);
    expect(await contentsAt(run.outputs['commit-sha'] ?? '')).toEqual(expected);
  });

  it('reports in one comment, and in the summary', async () => {
    const { body } = await scene.emulator.request<{ body: string }[]>('GET', `/issues/${number}/comments`);
    expect(body).toHaveLength(1);
    for (const text of [body[0]?.body, run.summary]) {
      const row = text?.split('\n').find((line) => line.startsWith(`| \`${path}\``));
      expect(row).toContain(`**${verdict}** ${verdict === 'improved' ? '6 : 0' : '0 : 6'}`);
      expect(row).toMatch(/round 4, \*\*confirmed\*\*/);
    }
  });

  it('asks the executor as the format says, and shows no placeholder to it', () => {
    const executed = requests.filter(({ model }) => model === 'test-executor');
    expect(executed.length).toBeGreaterThan(10);
    for (const { content } of executed) expect(content).toMatch(asked);
  });

  it('warns of what is not used, at its place', () => {
    const warnings = run.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ file, line }) => [file, line])).toEqual(notices.map(([line]) => [path, line]));
    for (const [index, [line, message]] of notices.entries()) {
      expect(warnings[index]?.message).toMatch(message);
      expect(run.summary).toContain(`:​${line}:`);
    }
  });
});

it('shows as many warnings as GitHub does, and says how many there are more', async () => {
  const unknown = Array.from({ length: 12 }, (_, index) => `later${index}: 1\n`).join('');
  const text = `prompts: [Sort.]\ntests: [{vars: {a: b}}]\nspo: {off: true}\n${unknown}`;
  const pull = await scene.openPullRequest({ 'prompts/promptfooconfig.yaml': text });
  const run = await check(pull.number);
  const warnings = run.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, undefined]);
  expect(warnings.at(-1)?.message).toMatch(/^3 more warnings/);
  expect(run.exitCode).toBe(0);
}, 60_000);

it('asks GitHub for nothing that its description does not know', () => {
  expect(scene.proxy.journal.length).toBeGreaterThan(30);
  expect(scene.proxy.journal.flatMap(requestFaults)).toEqual([]);
});
