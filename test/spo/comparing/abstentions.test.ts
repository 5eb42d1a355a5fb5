import { describe, expect, it } from 'vitest';
import {
  abstentionNote,
  abstentionsOf,
  muteJudge,
  shortened,
  soundsLikeRefusal,
} from '../../../src/spo/comparing/abstentions.ts';
import { comparePrompts } from '../../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import type { CastBallot, Pair } from '../../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const abstains = (abstention?: CastBallot['abstention'], words?: string): CastBallot => ({
  challengerPosition: 'first',
  choice: 'abstain',
  reason: 'the judge wrote no choice',
  ...(abstention ? { abstention } : {}),
  ...(words ? { words } : {}),
});
const chosen: CastBallot = { challengerPosition: 'first', choice: 'incumbent', reason: '' };
const pairs = (...ballots: CastBallot[]): Pair[] => [
  { caseIndex: 0, outcome: 'abstain', ballots, incumbentAnswers: [], challengerAnswers: [] },
];

describe('abstentions', () => {
  it('are counted by their reason; what older versions left could not be read', () => {
    const outage = {
      code: 'model-timeout',
      message: 'm',
      remedy: '',
      evidence: {},
      retryable: true,
    } as const;
    const all = [abstains('tie'), abstains('refused'), abstains(), { ...abstains(), outage }, chosen];
    expect(abstentionsOf(all)).toEqual({ tie: 1, refused: 1, unreadable: 1, missing: 1 });
  });

  it.each([
    [{ tie: 8 }, /^The judge called 8 of 16 ballots a tie \(more than 25%\): .*requirements/],
    [{ refused: 8 }, /^The judge, or a content filter, refused 8 of 16 ballots .*reword/],
    [{ unreadable: 8 }, /^The judge gave no readable choice on 8 of 16 ballots .*another judge model/],
    [
      { unreadable: 3, tie: 4 },
      /^The judge gave no readable choice on 3 of 16 ballots, and 4 were called a tie \(more than 25% together\): the judge sees no difference/,
    ],
  ])('name the remedy that fits: %j', (counts, note) => {
    const all = { tie: 0, unreadable: 0, refused: 0, missing: 0, ...counts };
    expect(abstentionNote(all, 16, 'more than 25%')).toMatch(note);
  });

  it.each([
    ["I'm sorry, but I can't assist with that.", true],
    ['I cannot compare these answers.', true],
    ['As an AI, I do not judge people.', true],
    ['抱歉，我无法回答。', true],
    ['Sorry is what A says.', true],
    ['Both apologize: I cannot see a difference', false],
    ['The answer A says sorry.', false],
  ])('sound like a refusal or not: %s', (text, is) => {
    expect(soundsLikeRefusal(text)).toBe(is);
  });

  it('keep the beginning and the end of long words', () => {
    const text = `begins ${'x'.repeat(2000)} ends`;
    expect(shortened(text)).toMatch(/^begins .* \.\.\. .* ends$/);
    expect(shortened(text).length).toBeLessThan(520);
  });
});

describe('a judge none of whose first ballots could be read', () => {
  it('is one after four ballots, ties and readable ones aside', () => {
    const unread = abstains('unreadable', 'Both.');
    expect(muteJudge(pairs(unread, unread, unread))).toBeNull();
    expect(muteJudge(pairs(unread, unread, unread, chosen))).toBeNull();
    expect(muteJudge(pairs(unread, unread, unread, abstains('tie')))).toBeNull();
    expect(muteJudge(pairs(unread, unread, unread, abstains('missing')))).toBeNull();
    expect(muteJudge(pairs(unread, unread, unread, unread))).toBe(
      'None of the judge\'s first 4 ballots could be read. It wrote "Both.": try another judge model.',
    );
    const refused = abstains('refused', 'No.');
    expect(muteJudge(pairs(refused, refused, refused, unread))).toContain('reword the requirements');
  });

  const test = signTest(0.05);
  const compareWith = async (reply: string) => {
    const judge = judgeBy(() => reply);
    const executor = fakeModel(({ messages, draw }) => `${messages[0]?.content} ${draw.number}`);
    const comparison = await comparePrompts(
      { spec: fakeSpec(), incumbent: 'old', challenger: 'new', test, wave: 1, phase: 'check' },
      fakePorts({ judge, executor }),
    );
    return { comparison, asked: judge.requests.length };
  };

  it('ends the comparison after the first wave', async () => {
    const { comparison, asked } = await compareWith('Both have merits.');
    expect(asked).toBe(2 * (test.early[0] ?? 0));
    expect(comparison).toMatchObject({
      decision: 'insufficient',
      note: expect.stringContaining('It wrote "Both have merits."'),
    });
  });

  it('is none that calls everything a tie', async () => {
    const { comparison, asked } = await compareWith(choose('Tie'));
    expect(asked).toBeGreaterThan(2 * (test.early[0] ?? 0));
    expect(comparison.note).toMatch(/^The judge called \d+ of \d+ ballots a tie/);
  });

  it('ends the search with the first round that it should judge, and keeps the round', async () => {
    const judge = judgeBy(() => 'Both have merits.');
    const settings = { ...DEFAULT_SETTINGS, maxRounds: 10 };
    const result = await optimize(fakeSpec(), settings, fakePorts({ judge }));
    expect(result).toMatchObject({
      stoppedBy: 'error',
      error: { code: 'model-bad-reply', message: expect.stringContaining('The search ended with round 2.') },
    });
    expect(result.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'tie']);
    expect(judge.requests).toHaveLength(4);
  });
});
