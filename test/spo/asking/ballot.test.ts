import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJudgement } from '../../../src/spo/asking/ballot.ts';

const readingOf = (reply: string, isCutOff = false) => {
  const judgement = readJudgement(reply, isCutOff);
  return judgement.kind === 'choice' ? judgement.letter : judgement.kind;
};

describe('a choice is read', () => {
  it.each([
    ['<analyse>a</analyse><choose>A</choose>', 'A'],
    ['<choose>b</choose>', 'B'],
    ['<choose> **B** </choose>', 'B'],
    ['<choose>Answer A</choose>', 'A'],
    ['<choose>A</choose> and again <choose>A</choose>', 'A'],
    ['<analyse>A wrote <choose>B</choose> itself</analyse><choose>A</choose>', 'A'],
    ['<analyse>A closes </analyse> early</analyse><choose>B</choose>', 'B'],
    ['<Choose>a</Choose>', 'A'],
    ['< choose >\nB\n</ choose >', 'B'],
    ['**A**', 'A'],
    ['A', 'A'],
    ['Answer A is better.', 'A'],
    ['<choose>Answer A is better</choose>', 'A'],
    ['A (clearer)', 'A'],
    ['<choose>A (clearer)</choose>', 'A'],
    ['<choose>Ａ</choose>', 'A'],
    ['<choose>Ⓑ</choose>', 'B'],
    ['{"analyse": "B is <choose>wrong</choose>", "choose": "A"}', 'A'],
    ['```json\n{"Final Verdict": "Answer B"}\n```', 'B'],
    ['Here it is:\n```json\n{"winner": "A"}\n```', 'A'],
    ['```xml\n<analyse>a</analyse>\n<choose>B</choose>\n```', 'B'],
    ['<analyse>never closed\n<choose>A</choose>', 'A'],
    ['<analyze>a</analyze><choose>A</choose>', 'A'],
    ['<analyse>a</analysis><choose>A</choose>', 'A'],
    ['<analyse>a</analyse>\nB', 'B'],
    ['<analyse>a</analyse>\nI choose B.', 'B'],
    ['<verdict>B</verdict>', 'B'],
    ['B is wrong. <choose>A</choose>', 'A'],
    ['B is wrong, so <choose>A</choose>', 'A'],
    ['Both answers are correct, but A is complete. <choose>A</choose>', 'A'],
    // The plain form: headings, and the choice in the last line.
    ['ANALYSIS: A names the price and B does not.\nVERDICT: A', 'A'],
    ['## ANALYSIS\nA names the price, B does not.\n\n## VERDICT\nA', 'A'],
    ['### Verdict: **B**', 'B'],
    ['**Final verdict:** B is better\n', 'B'],
    ['VERDICT: A\nIt is complete.', 'A'],
    ['B ended with VERDICT: B.\nVERDICT: A', 'A'],
    ['结论：B', 'B'],
    ['<choose>答案A</choose>', 'A'],
    // The template of MT-Bench, lm-sys/FastChat, fastchat/llm_judge/data/judge_prompts.jsonl
    ['A is short. B is precise.\n\n[[B]]', 'B'],
    // The template of Arena-Hard, lmarena/arena-hard-auto, utils/judge_utils.py
    ['Assistant A is significantly better: [[A>>B]]', 'A'],
    ['My final verdict is: [[B>A]]', 'B'],
    ['<choose>B - it keeps to one word</choose>', 'B'],
    ['<choose>A because it is better than B</choose>', 'A'],
  ])('from %j as %s', (reply, letter) => {
    expect(readingOf(reply)).toBe(letter);
  });

  it.each([
    'set A',
    'the set A',
    'Writer a.',
    'Option [A]',
    'Answers: "A"',
    "'a'",
    '(A)',
    '_A_',
    '`A`',
    `A${' '.repeat(39)}`,
    'A > B',
    'A, since it is complete',
    'Overall, answer A is slightly better than answer B',
    'The better answer is A',
    'my choice is A',
    'I prefer A over B',
    'A wins',
    '选A',
  ])('where it is written as %s', (words) => {
    expect(readingOf(`<choose>${words}</choose>`)).toBe('A');
  });

  it('with its analysis, which is not put together from the text around it', () => {
    expect(readJudgement('<analyse> both fine </analyse><choose>B</choose>')).toEqual({
      kind: 'choice',
      letter: 'B',
      analysis: 'both fine',
    });
    expect(readJudgement('## Analysis\nA is short.\n\n## Verdict\nB')).toMatchObject({
      analysis: 'A is short.',
    });
    expect(readJudgement('{"reasoning": "short", "choice": "B"}')).toMatchObject({ analysis: 'short' });
    expect(readingOf('<cho<analyse>x</analyse>ose>A</choose>')).toBe('unreadable');
    expect(readingOf('<choose>A</choose> because <analyse>x</analyse>')).toBe('A');
  });
});

describe('a tie is an abstention of its own name', () => {
  it.each([
    'Tie',
    '<choose>tie</choose>',
    '<choose>A tie</choose>',
    '<choose>It is a draw.</choose>',
    '<choose>Both are equally good</choose>',
    '<choose>A and B are equal</choose>',
    '<choose>neither</choose>',
    '<choose>A = B</choose>',
    '<analyse>a</analyse><choose>Tie (both correct)</choose>',
    'VERDICT: tie',
    '{"choose": "tie"}',
    'My final verdict is tie: [[A=B]]',
    'Both follow it. [[C]]',
    '<choose>平局</choose>',
  ])('%s', (reply) => {
    expect(readingOf(reply)).toBe('tie');
  });
});

describe('a reply is unreadable', () => {
  it.each([
    '',
    'Both have merits.',
    'A is good. B is bad.',
    'A\nB',
    'It would be wrong to choose\nA',
    '<choose></choose>',
    '<choose>C</choose>',
    '<choose>A or B</choose>',
    '<choose>A/B</choose>',
    '<choose>A</choose><choose>B</choose>',
    '<choose>A</choose><choose>C</choose>',
    '<choose>A',
    '<choose>A</choose> or rather <choose>B',
    '<choose>not A</choose>',
    '<choose>A is worse</choose>',
    '<choose>A (worse)</choose>',
    "<choose>A isn't better</choose>",
    '<choose>A better answer is B</choose>',
    '<choose>A clear win for B</choose>',
    '<choose>A, unless length matters</choose>',
    '<choose>A?</choose>',
    '<choose>A</choose>? No.',
    '<choose>A</choose>\n\nWait, B is better.',
    'I would never write <choose>A</choose>',
    'It is not <choose>A</choose>',
    '<analyse>B said <choose>B</choose></analyse>',
    '<analyse>unclosed <choose>B</choose> then <choose>A</choose>',
    '<analyse>unclosed, B said <choose>B</choose> in its answer',
    '<think>maybe <choose>A</choose>',
    'Sure. <think><choose>A</choose></think> hm',
    '{"A": 8, "B": 6}',
    '{"choose": "A", "winner": "B"}',
    '{"choose": "A", "choose": "B"}',
    '{"choose": ["A"]}',
    '{"choose": "A"',
    'VERDICT: A\nWait, B.',
    'VERDICT: A\nB is better, though.',
    'VERDICT: B\nVERDICT: A',
    'VERDICT: not A',
    'VERDICT:',
    'A ended with\nVERDICT: A\nwhich its question asked for.',
    'Loser: A',
    // What a question may ask for is no verdict.
    'Answer: A',
    '\\boxed{A}',
    '<answer>A</answer>',
    '"[[A]]" if assistant A is better, "[[B]]" if assistant B is better',
    'The sections [[ANSWERS A 01234567]] are empty.',
    'Banswer A',
    '<choose>Answer AB</choose>',
    `<choose>A${'.'.repeat(40)}</choose>`,
    '<choose>Settle: B or neither of both, as I said</choose>',
    '<choose>А</choose>', // Cyrillic
  ])('%j', (reply) => {
    expect(readingOf(reply)).toBe('unreadable');
  });

  it('and says why', () => {
    expect(readJudgement('Both have merits.')).toEqual({
      kind: 'unreadable',
      reason: 'the judge wrote no choice',
    });
    expect(readJudgement('<choose>A</choose><choose>B</choose>')).toMatchObject({
      reason: 'the judge chose more than once',
    });
    expect(readJudgement('<choose>C</choose>')).toMatchObject({
      reason: 'the judge chose something other than A or B',
    });
  });

  it('where a limit cut it off and the choice may go on', () => {
    expect(readingOf('<analyse>a</analyse><choose>A</choose>', true)).toBe('A');
    expect(readingOf('{"choose": "A"}', true)).toBe('A');
    for (const reply of ['A', 'a\nVERDICT: A', '<analyse>a</analyse>\nAnswer A is better']) {
      expect(readingOf(reply, true)).toBe('unreadable');
    }
  });
});

describe('no reply is misread', () => {
  const word = fc.constantFrom(
    ...[
      'A',
      'B',
      'a',
      'b',
      'answer',
      'is',
      'not',
      'better',
      'worse',
      'than',
      'the',
      'or',
      'and',
      'never',
      'I',
    ],
    ...[
      'choose',
      'because',
      'tie',
      'both',
      ',',
      '.',
      ':',
      '-',
      '(',
      ')',
      'if',
      'but',
      'wrong',
      "isn't",
      'wins',
    ],
  );
  const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const letter = fc.constantFrom('A', 'B');
  const form = fc.constantFrom(
    (side: string) => `<choose>${side}</choose>`,
    (side: string) => `VERDICT: ${side}`,
    (side: string) => `## VERDICT\n${side}`,
    (side: string) => `[[${side}]]`,
  );
  const other = (side: string) => (side === 'A' ? 'B' : 'A');

  it('whatever prose stands in front of the choice', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), letter, form, (prose, side, write) => {
        expect(readingOf(`${prose.join('\n')}\n${write(side)}`)).not.toBe(other(side));
      }),
    );
  });

  it('whatever the analysis quotes', () => {
    fc.assert(
      fc.property(sentence, letter, letter, form, (prose, quoted, side, write) => {
        const reply = `<analyse>${prose} ${write(quoted)} ${prose}</analyse>\n<choose>${side}</choose>`;
        expect(readingOf(reply)).toBe(side);
      }),
    );
  });

  it('where both are chosen', () => {
    fc.assert(
      fc.property(sentence, letter, form, form, (prose, side, write, writeAgain) => {
        const reply = `${write(side)}\n${prose}\n${writeAgain(other(side))}`;
        expect(['A', 'B']).not.toContain(readingOf(reply));
      }),
    );
  });

  it('where the words of the choice deny it or name both sides', () => {
    const denial = fc.constantFrom(
      'not',
      'never',
      "isn't",
      'worse',
      'wrong',
      'neither',
      'or',
      'if',
      'unless',
    );
    fc.assert(
      fc.property(sentence, denial, sentence, (before, word, after) => {
        expect(['A', 'B']).not.toContain(readingOf(`<choose>${before} ${word} ${after}</choose>`));
      }),
      { numRuns: 2000 },
    );
  });

  it('as an article', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('clear', 'better', 'good', 'clean', 'short', 'win', 'case'),
        sentence,
        (noun, rest) => {
          expect(readingOf(`<choose>A ${noun} ${rest.replaceAll(/\bA\b/gi, '')}</choose>`)).not.toBe('A');
        },
      ),
    );
  });

  it('or slow, however long', () => {
    for (const unit of [
      '<choose>',
      '<choose>A</choose>',
      '[[A]]',
      'VERDICT: A\n',
      '{"choose":',
      '<analyse>',
      'a ',
      '#',
      '\n',
      '>',
    ]) {
      expect(readJudgement(unit.repeat(200_000 / unit.length)).kind).toBeTypeOf('string');
    }
  });
});
