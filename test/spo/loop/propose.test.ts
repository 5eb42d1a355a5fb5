import { describe, expect, it } from 'vitest';
import { SpoError } from '../../../src/spo/errors.ts';
import { propose } from '../../../src/spo/loop/propose.ts';
import type { PromptSpec } from '../../../src/spo/types.ts';
import { fakeModel, fakePorts, fakeSpec } from '../../support/fake-ports.ts';

const incumbent = { round: 1, prompt: '\nAnswer {{question}}.\n', answers: [] };

function ask(replies: readonly (string | SpoError)[], overrides: Partial<PromptSpec> = {}) {
  const optimizer = fakeModel((_, count) => {
    const reply = replies[count] ?? '';
    if (reply instanceof SpoError) throw reply;
    return reply;
  });
  return { optimizer, proposal: propose(incumbent, 7, fakeSpec(overrides), fakePorts({ optimizer })) };
}

const reply = (prompt: string) => `<modification>Shorter.</modification><prompt>${prompt}</prompt>`;

describe('a proposal', () => {
  it('is asked for once when it can be used', async () => {
    const { optimizer, proposal } = ask([reply('Be brief: {{question}}')]);
    expect(await proposal).toEqual({
      ok: true,
      value: { analysis: '', modification: 'Shorter.', prompt: 'Be brief: {{question}}' },
    });
    expect(optimizer.requests).toHaveLength(1);
    expect(optimizer.requests[0]).toMatchObject({
      role: 'optimize',
      draw: { file: 'prompts/fake.yaml', phase: 'round 7', number: 0 },
    });
  });

  it.each<[string, string, Partial<PromptSpec>, string]>([
    [
      'is the incumbent but for white space',
      '\n Answer {{question}}. ',
      {},
      'the prompt was the same as before',
    ],
    ['is too long', 'x'.repeat(100_001), {}, 'has 100001 characters and 100000 are the most'],
    [
      'lost placeholders',
      'Answer {{ question }}.',
      { placeholders: ['{{question}}', '{{name}}'] },
      'the prompt lost {{question}}, {{name}}, which',
    ],
    ['has too many words', 'one two three {{question}}', { count: 3 }, 'has 4 words and the limit is 3'],
  ])('that %s is refused, with the reason in the second asking', async (_, prompt, overrides, reason) => {
    const { optimizer, proposal } = ask([reply(prompt), reply(prompt)], overrides);
    expect(await proposal).toEqual({
      ok: false,
      reason: expect.stringMatching(/^the optimizer's reply could not be used: /),
    });
    expect(await proposal).toMatchObject({ reason: expect.stringContaining(reason) });
    expect(optimizer.requests.map(({ draw }) => draw.number)).toEqual([0, 1]);
    expect(optimizer.requests[0]?.messages[0]?.content).not.toContain('could not be used');
    expect(optimizer.requests[1]?.messages[0]?.content).toContain(reason);
  });

  it.each<[string, string, Partial<PromptSpec>]>([
    ['just as many characters as allowed', `{{question}}${'x'.repeat(99_988)}`, {}],
    ['just as many words as allowed', 'one two {{question}}', { count: 3 }],
    ['its placeholders', 'For {{name}}: {{question}}', { placeholders: ['{{question}}', '{{name}}'] }],
    ['lines like the marks of the message', '> a\n{{question}}', {}],
  ])('may have %s', async (_, prompt, overrides) => {
    expect(await ask([reply(prompt)], overrides).proposal).toMatchObject({ ok: true, value: { prompt } });
  });

  it('that is refused is named in the log with the reason, and nothing is executed for it', async () => {
    const optimizer = fakeModel((_, count) => (count === 0 ? 'sorry' : reply('{{question}} {name}')));
    const ports = fakePorts({ optimizer });
    expect(await propose(incumbent, 7, fakeSpec(), ports)).toEqual({
      ok: false,
      reason: "the optimizer's reply could not be used: the prompt has {name}, which nobody fills in",
    });
    expect(ports.events).toEqual([
      {
        type: 'warning',
        key: 'prompts/fake.yaml',
        message: 'Round 7 asks for another proposal: it had no <prompt> tag.',
      },
    ]);
  });

  it('loses the marks of the message that every line of it has', async () => {
    const marked = reply('\n> Be brief:\n>\n> {{question}}\n');
    expect(await ask([marked]).proposal).toMatchObject({ value: { prompt: 'Be brief:\n\n{{question}}' } });
  });

  it('is asked for once more when the optimizer cannot be reached', async () => {
    const outage = new SpoError('model-timeout', 'It took too long.');
    const { optimizer, proposal } = ask([outage, reply('Be brief: {{question}}')]);
    expect(await proposal).toMatchObject({ ok: true, value: { prompt: 'Be brief: {{question}}' } });
    expect(optimizer.requests.map(({ draw }) => draw.number)).toEqual([0, 1]);
    expect(optimizer.requests[1]?.messages).toEqual(optimizer.requests[0]?.messages);
    await expect(ask([outage, 'sorry']).proposal).resolves.toMatchObject({ ok: false });
  });

  it.each([[], ['sorry']])(
    'throws when the optimizer cannot be reached the last time either, after %j',
    async (...replies) => {
      const outage = new SpoError('model-timeout', 'It took too long.');
      await expect(ask([...replies, outage, outage]).proposal).rejects.toMatchObject({
        code: 'model-timeout',
        message: 'Round 7 got no reply from the optimizer: It took too long.',
      });
    },
  );

  it('is given up when the reply came and was none', async () => {
    const { optimizer, proposal } = ask([new SpoError('model-bad-reply', 'It was empty.')]);
    expect(await proposal).toEqual({
      ok: false,
      reason: "the optimizer's reply could not be used: It was empty.",
    });
    expect(optimizer.requests).toHaveLength(1);
  });

  it('throws a fault that would hit every call', async () => {
    const { proposal } = ask([new SpoError('budget-exhausted', 'No money left.')]);
    await expect(proposal).rejects.toThrow('No money left.');
  });
});
