import { describe, expect, it } from 'vitest';
import { pickyServer } from '../models/openai/picky-server.ts';
import { json, rawServer } from '../models/raw-server.ts';
import { runCli } from '../support/run-cli.ts';

const models = ['--opt-model', 'big', '--eval-model', 'small', '--exec-model', 'small'];
const env = (baseUrl: string) => ({ OPENAI_API_KEY: 'sk-very-secret', OPENAI_BASE_URL: baseUrl });

describe('spo doctor', () => {
  it('prints what each model accepts', async () => {
    const server = await pickyServer(['temperature', 'max_completion_tokens']);
    const run = await runCli(['doctor', ...models], { env: env(server.baseUrl) });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(`${server.baseUrl}: key accepted`);
    expect(run.stdout).toMatch(/^ {2}big \(optimize\): answers in [\d,]+ ms$/m);
    expect(run.stdout).toMatch(/^ {2}small \(evaluate, execute\): answers in [\d,]+ ms$/m);
    expect(run.stdout).toMatch(/temperature 0 +refused; a run leaves it out/);
    expect(run.stdout).toMatch(/reasoning effort none +accepted/);
    expect(run.stdout).toMatch(/limit on answers +max_tokens/);
    expect(run.stdout).toMatch(/a tiny proposal +can be used/);
    expect(run.stdout).toMatch(/ballots in both orders +can be used/);
    expect(run.stdout).toContain(`${server.requests.length} calls; 2 of 2 models can be used.`);
  });

  it('names the flags to change, and ends with exit code 2', async () => {
    const server = await rawServer((response) => json(response, 404, { error: 'No such model.' }));
    const run = await runCli(['doctor', ...models], { env: env(server.baseUrl) });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('Set --opt-model to a model that it serves, or correct --base-url.');
    expect(run.stdout).toContain('Set --eval-model and --exec-model to a model');
    expect(run.stdout).toContain('0 of 2 models can be used.');
  });

  it('shows a refused key nowhere', async () => {
    const server = await rawServer((response) =>
      json(response, 401, { error: { message: 'Incorrect API key provided: sk-very-secret.' } }),
    );
    const run = await runCli(['doctor', ...models], { env: env(server.baseUrl) });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('key refused');
    expect(run.stdout).toContain('Set --api-key (or OPENAI_API_KEY)');
    expect(run.stdout + run.stderr).not.toContain('very-secret');
  });

  it('is done at once offline, and says in one line that there is no key', async () => {
    const offline = await runCli(['doctor', '--offline']);
    expect(offline).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('simulated') });
    const run = await runCli(['doctor']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining('no API key')]);
  });
});
