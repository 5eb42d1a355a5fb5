import type { Answer, Case } from '../../src/spo/types.ts';

/** What a form is filled with: a prompt that could be better, and what it answered. */
export interface Material {
  readonly name: string;
  readonly prompt: string;
  readonly requirements: string;
  readonly count: number | null;
  readonly cases: readonly Case[];
  readonly answers: readonly Answer[];
  /** Answers of a better and of a worse prompt, for the judge; the better ones are plainly better. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

type Row = readonly [question: string, reference: string | undefined, answer: string, better: string];

function material(name: string, prompt: string, requirements: string, rows: readonly Row[]): Material {
  return {
    name,
    prompt,
    requirements,
    count: null,
    cases: rows.map(([question, answer]) => (answer === undefined ? { question } : { question, answer })),
    answers: rows.map(([question, , text], caseIndex) => ({
      status: 'answered',
      caseIndex,
      question,
      text,
    })),
    better: rows.map((row) => row[3]),
    worse: rows.map((row) => row[2]),
  };
}

export const MATERIALS: readonly Material[] = [
  material(
    'labels',
    'What does the customer feel about the product?',
    'The answer is exactly one word: positive, negative or neutral.',
    [
      [
        'The lamp arrived with a crack, and nobody answers my mails.',
        'negative',
        'The customer seems to be rather upset about the crack in the lamp and about the missing answers.',
        'negative',
      ],
      [
        'I have used this kettle every morning for a year and still love it.',
        'positive',
        'They love the kettle.',
        'positive',
      ],
    ],
  ),
  material(
    'fields',
    'Read the order and give me the data. The order belongs to {{customer}}.',
    'The answer is a JSON object with the keys item, quantity and city, and nothing else. A value that the order does not state is null.',
    [
      [
        'Please send four garden hoses to our shop in Leeds.',
        '{"item": "garden hose", "quantity": 4, "city": "Leeds"}',
        'Sure! The order is for four garden hoses, which go to Leeds.',
        '{"item": "garden hose", "quantity": 4, "city": "Leeds"}',
      ],
      [
        'We need twelve desk lamps as soon as you can.',
        '{"item": "desk lamp", "quantity": 12, "city": null}',
        'Item: desk lamps, quantity: 12, city: London',
        '{"item": "desk lamp", "quantity": 12, "city": null}',
      ],
    ],
  ),
  material(
    'replies',
    'You work for a phone shop. Write an answer to the customer.\n\nBe nice.',
    'Two to four sentences. Says sorry once where something went wrong, names the next step, promises no money.',
    [
      [
        'My new phone does not charge any more after three days.',
        undefined,
        'Oh no! That is really bad. We will give you all of your money back at once and a new phone as well!',
        'I am sorry that your new phone has stopped charging. Please bring it with its cable to the shop, where we test both and repair or exchange the phone.',
      ],
      [
        'I was charged twice for the same cable.',
        undefined,
        'Please contact your bank about this matter, since we cannot do anything about it here.',
        'I am sorry that you were charged twice. Please send us the two receipts, and we will check the payments today and tell you what happens next.',
      ],
    ],
  ),
];
