import { type ActionScenario, check, onePrompt, payloadOf } from './pull-request-steps.ts';

/** Runs that are not allowed to do all of it. */
export const refusalScenarios: Readonly<Record<string, ActionScenario>> = {
  budget: async (stage) => {
    const { number } = await onePrompt(stage, 3, 6);
    await check(stage, 'few-calls', number, { inputs: { 'max-calls': '6' } });
    await check(stage, 'more-calls', number, { inputs: { 'max-calls': '25' } });
    const prices = 'test-optimizer: 1 / 2\ntest-judge: 1 / 2\ntest-executor: 1 / 2';
    await check(stage, 'dollars', number, { inputs: { prices, 'max-cost-usd': '0.5', force: 'true' } });
    await check(stage, 'few-dollars', number, { inputs: { prices, 'max-cost-usd': '0.006', force: 'true' } });
    await check(stage, 'no-price', number, { inputs: { 'max-cost-usd': '1', force: 'true' } });
  },

  'bad-input': async (stage) => {
    const { number } = await onePrompt(stage, 3, 6);
    const inputs: Record<string, Record<string, string>> = {
      'no-key': { 'api-key': '', 'base-url': '' },
      'no-numbers': { ballots: '3', 'max-rounds': 'many' },
      'no-mode': { mode: 'both' },
      'no-model': { 'execute-model': 'no-such-model' },
    };
    for (const [name, values] of Object.entries(inputs)) await check(stage, name, number, { inputs: values });
    await stage.run('push', 'push', {});
    await stage.run('draft', 'pull_request', await payloadOf(stage, number, 'opened', { draft: true }));
    const other = await stage.openPullRequest({ 'docs/readme.md': 'x' });
    await check(stage, 'nothing-matches', other.number);
  },

  permissions: async (stage) => {
    const { number } = await onePrompt(stage, 3, 6);
    const { emulator } = stage;
    const silent = await emulator.issueToken({ contents: 'write', pull_requests: 'read' });
    await check(stage, 'may-not-comment', number, { token: silent });
    const noContents = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
    const inputs = { force: 'true' };
    await check(stage, 'may-not-commit', number, { token: await emulator.issueToken(noContents), inputs });
  },

  offline: async (stage) => {
    const { number } = await onePrompt(stage, 3, 6);
    await check(stage, 'offline', number, { inputs: { offline: 'true', 'api-key': '', 'base-url': '' } });
  },
};
