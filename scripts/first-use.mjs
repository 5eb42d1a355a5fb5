// Does what the README tells a newcomer to do, from an empty folder and in its words: node scripts/first-use.mjs
// Installing is left out: `npm cit` is what CI has just run, and the package has a test of its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-first-use-'));
const project = path.join(folder, 'project');
const bin = path.join(folder, 'bin');
const environment = {
  ...process.env,
  PATH: [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
  HOME: folder,
  XDG_CONFIG_HOME: folder,
};
delete environment.OPENAI_API_KEY;

/** The commands of a section's first shell block, comments taken off. */
function commandsOf(section) {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const block = new RegExp(`^##+ ${section}\\n[\\s\\S]*?^\`\`\`sh\\n([\\s\\S]*?)^\`\`\``, 'm').exec(
    readme,
  )?.[1];
  if (block === undefined) throw new Error(`The README has no commands under "${section}".`);
  return block
    .split('\n')
    .flatMap((line) => line.replace(/\s#\s.*$/, '').split('&&'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** @returns what it printed */
function run(command, cwd) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: environment,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`);
  console.log(`ok  ${command}`);
  return stdout;
}

function expect(what, holds) {
  if (!holds) throw new Error(`Expected ${what}.`);
}

/** Starts the page, asks for it once as a browser would, and stops it. */
async function visit(command) {
  // The shell would keep the signal to itself.
  const child = spawn(
    process.execPath,
    [path.join(bin, 'spo'), ...command.split(' ').slice(1), '--no-open', '--port', '0'],
    {
      cwd: project,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const closed = new Promise((resolve) => child.once('close', resolve));
  try {
    const address = await new Promise((resolve, reject) => {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        printed += text;
        const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed);
        if (found) resolve(found[0]);
      });
      child.once('close', () => reject(new Error(`${command} printed no address:\n${printed}`)));
    });
    const response = await fetch(address);
    expect(`a page at ${command}`, response.status === 200 && (await response.text()).includes('<html'));
  } finally {
    child.kill('SIGINT');
    await closed;
  }
  console.log(`ok  ${command} --no-open`);
}

try {
  mkdirSync(project);
  mkdirSync(bin);
  symlinkSync(path.join(root, 'dist/cli/index.js'), path.join(bin, 'spo'));

  const ci = readFileSync(path.join(root, '.ci/run'), 'utf8');
  for (const command of commandsOf('Try it')) {
    if (command === 'npm ci' || command === 'npm cit') expect(`npm cit in .ci/run`, /^npm cit$/m.test(ci));
    else expect('a comment', run(command, root).includes('Read the comment:'));
  }

  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [install, ...steps] = commandsOf('A first use in two minutes');
  expect(`the package's own name in "${install}"`, install === `npm install --global ${name}`);
  for (const step of steps) {
    if (step === 'spo ui') await visit(step);
    else run(step, project);
  }
  for (const file of ['prompts/example.yaml', '.github/workflows/prompt-check.yml', 'workspace']) {
    expect(file, existsSync(path.join(project, file)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
