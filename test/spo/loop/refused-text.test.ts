import { describe, expect, it } from 'vitest';
import { SpoError } from '../../../src/spo/errors.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const settings = { ...DEFAULT_SETTINGS, maxRounds: 3 };
const versionIn = (answers: string) => Number(/version (\d+)/.exec(answers)?.[1]);
const newest = () => judgeBy((a, b) => choose(versionIn(a) > versionIn(b) ? 'A' : 'B'));

/** An executor whose endpoint refuses some texts, and is silent on others. */
function executor(refuses: RegExp, isSilentOn = /never/) {
  return fakeModel(({ messages }) => {
    const text = messages[0]?.content ?? '';
    if (isSilentOn.test(text)) throw new SpoError('model-timeout', 'Silence.');
    if (!refuses.test(text)) return `fine ${text}`;
    throw new SpoError('model-bad-reply', 'Too long.', { evidence: { aboutText: true } });
  });
}

describe('a search on texts that an endpoint refuses', () => {
  it.each(['set', 'case'] as const)(
    'goes on without a case that no prompt gets an answer to, judged by %s',
    async (judgeMode) => {
      const ports = fakePorts({ executor: executor(/two$/), judge: newest() });
      const { rounds, error } = await optimize(fakeSpec(), { ...settings, judgeBy: judgeMode }, ports);
      expect(error).toBeNull();
      expect(rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'accepted', 'accepted']);
      expect(rounds[2]?.answers.filter(({ status }) => status === 'failed')).toMatchObject([
        { question: 'two', reason: 'Too long.', aboutText: true },
      ]);
    },
  );

  it('fails a proposal that makes a case too long which had an answer', async () => {
    const ports = fakePorts({ executor: executor(/version 1\s+two$/), judge: newest() });
    const { rounds } = await optimize(fakeSpec(), settings, ports);
    expect(rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'failed', 'accepted']);
  });

  it.each([
    ['all cases', executor(/./)],
    ['some, and no reply to the others', executor(/one$|three$/, /two$/)],
  ])('ends as one prompt alone does when the first round has %s refused', async (_, model) => {
    const { rounds, error } = await optimize(fakeSpec(), settings, fakePorts({ executor: model }));
    expect(rounds).toEqual([]);
    expect(error).toMatchObject({
      code: 'model-bad-reply',
      message: 'No case of the first round got an answer: Too long.',
      remedy: expect.stringContaining('Shorten or reword'),
      evidence: { aboutText: true },
    });
  });
});
