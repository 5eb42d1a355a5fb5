import { FORK } from '../../test/support/event-scene.ts';
import { gradedPromptFile } from '../../test/support/graded-models.ts';
import { closePullRequest } from '../../test/support/pull-request-acts.ts';
import { FORMAT_FILES } from './format-files.ts';
import { type ActionScenario, check, onePrompt, payloadOf } from './pull-request-steps.ts';

const BROKEN = 'prompt: "Hello"\nrequirements: x\nqa: []\n';

export const pullRequestScenarios: Readonly<Record<string, ActionScenario>> = {
  'pull-request': async (stage) => {
    const { emulator } = stage;
    const names = { worse: 5, better: 3, same: 4, broken: 1, untouched: 1 };
    const files = Object.entries(names).map(([name, grade]) => [
      `prompts/${name}.yaml`,
      gradedPromptFile(grade),
    ]);
    await emulator.commit({
      branch: 'main',
      files: { ...Object.fromEntries(files), 'src/code.ts': 'one\n' },
    });
    const { number, branch } = await stage.openPullRequest({
      'prompts/worse.yaml': gradedPromptFile(2),
      'prompts/better.yaml': gradedPromptFile(6),
      'prompts/same.yaml': `${gradedPromptFile(4)}# a remark\n`,
      'prompts/broken.yaml': BROKEN,
      'src/code.ts': 'two\n',
    });
    await check(stage, 'opened', number);
    await check(stage, 'again', number);
    await check(stage, 'forced', number, { inputs: { force: 'true' } });
    await emulator.commit({ branch, files: { 'src/code.ts': 'three\n' } });
    await check(stage, 'push-of-code', number);
    await emulator.commit({ branch, files: { 'prompts/worse.yaml': gradedPromptFile(8) } });
    await check(stage, 'push-of-a-prompt', number);
    await emulator.commit({ branch: `spo/pr-${number}`, files: { 'mine.txt': 'mine' } });
    await check(stage, 'branch-of-somebody', number, { inputs: { force: 'true', 'fail-on': 'never' } });
  },

  closed: async (stage) => {
    const { number } = await onePrompt(stage, 1, 4);
    await check(stage, 'opened', number);
    await closePullRequest(stage.emulator, number);
    const payload = await payloadOf(stage, number, 'closed', { merged: true });
    await stage.run('mode-check', 'pull_request', payload, { inputs: { mode: 'check' } });
    const keyless = { 'api-key': '', 'base-url': '' };
    await stage.run('closed', 'pull_request', payload, { inputs: keyless });
    await stage.run('closed-again', 'pull_request', payload, { inputs: keyless });
  },

  formats: async (stage) => {
    await stage.emulator.commit({ branch: 'main', files: FORMAT_FILES(3, 5) });
    const { number } = await stage.openPullRequest(FORMAT_FILES(6, 2));
    await check(stage, 'opened', number);
    await check(stage, 'without-update-yaml', number, { inputs: { 'update-yaml': 'false', force: 'true' } });
  },

  'file-settings': async (stage) => {
    const names = ['own', 'limited', 'off'];
    const files = names.map((name) => [`prompts/${name}.yaml`, gradedPromptFile(1)]);
    await stage.emulator.commit({ branch: 'main', files: Object.fromEntries(files) });
    const own = 'execute-model: test-executor-2, execute-temperature: 0.7, max-rounds: 2';
    const { number } = await stage.openPullRequest({
      'prompts/own.yaml': gradedPromptFile(11, own),
      'prompts/limited.yaml': gradedPromptFile(21, 'max-calls: 8'),
      'prompts/off.yaml': gradedPromptFile(31, 'off: true'),
    });
    const inputs = {
      'max-calls': '500',
      seed: '3',
      'optimize-temperature': '0.3',
      'evaluate-temperature': '0',
    };
    await check(stage, 'opened', number, { inputs });
    const reasoning = { 'execute-mode': 'reasoning_model', 'reasoning-effort': 'low', 'judge-by': 'case' };
    await check(stage, 'reasoning', number, { inputs: { ...reasoning, ballots: '2', commit: 'best' } });
  },

  fork: async (stage) => {
    const { emulator, run } = stage;
    const { number, headSha } = await onePrompt(stage, 1, 4);
    const head = { repo: { full_name: FORK } };
    const readOnly = await emulator.issueToken({ contents: 'read', pull_requests: 'read' });
    const opened = await payloadOf(stage, number, 'opened', { head });
    await run('keyless', 'pull_request', opened, { token: readOnly, inputs: { 'api-key': '' } });
    await run('target-opened', 'pull_request_target', opened);
    const labeled = (login: string) =>
      payloadOf(stage, number, 'labeled', { head }, { sender: { login }, label: { name: 'spo-check' } });
    await run('label-of-a-stranger', 'pull_request_target', await labeled('stranger'));
    await run('label-of-the-owner', 'pull_request_target', await labeled('acme'));
    const say = async (name: string, body: string, login: string) => {
      const { repository } = await emulator.pullRequestEvent(number);
      const issue = { number, pull_request: {} };
      const comment = { body, user: { login } };
      await run(name, 'issue_comment', { action: 'created', repository, issue, comment });
    };
    await say('comment-repeats', `/spo check ${headSha}`, 'acme');
    await say('comment-of-a-stranger', `/spo check ${headSha}`, 'stranger');
    await say('comment-cut-short', `/spo check ${headSha.slice(0, 7)}`, 'acme');
    await run('closed', 'pull_request_target', await payloadOf(stage, number, 'closed', { head }));
    await say('comment-publishes-again', `/spo check ${headSha}`, 'acme');
  },

  superseded: async (stage) => {
    const { number, branch } = await onePrompt(stage, 1, 4);
    let moved = false;
    stage.proxy.intercept(async ({ method, path }) => {
      if (moved || method !== 'GET' || !path.endsWith(`/pulls/${number}`)) return null;
      moved = true;
      await stage.emulator.commit({ branch, files: { 'notes.txt': 'later' } });
      return null;
    });
    await check(stage, 'head-moves', number);
    await check(stage, 'newer-run', number);
  },
};
