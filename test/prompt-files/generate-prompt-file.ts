import fc from 'fast-check';

/** A generated prompt file, cut at the borders of the prompt's own text. */
export interface GeneratedFile {
  readonly before: string;
  /** The prompt as written, with what stands behind it on its (first) line. */
  readonly prompt: string;
  /** A comment on the prompt's first or only line, with the white space in front; often empty. */
  readonly comment: string;
  readonly after: string;
  readonly newline: string;
}

/** A scalar as it is written, at the indentation of a key of the root. */
export interface Written {
  readonly source: string;
  readonly comment: string;
}

const LONG_LINE = `${'long words in a row that run on and on '.repeat(8)}end`;
const WORDS = [
  'word',
  'Ünï',
  '😀🎉',
  '日本語',
  'tab\there',
  'a: b'.replace(':', ';'),
  'it’s',
  '(x)',
  LONG_LINE,
];
const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const comment = fc.constantFrom('', '', ' # note', '   # a "quoted": {note}', '\t# after a tab');

/** Lines of a block's body, blank ones and deeper ones among them; the first one fixes the indentation. */
const blockLines = fc
  .tuple(
    line,
    fc.array(
      fc.oneof(
        line,
        fc.constant(''),
        line.map((text) => `  ${text}`),
      ),
      { maxLength: 4 },
    ),
    line,
  )
  .map(([first, middle, last]) => [first, ...middle, last]);

/** At the top of a file; deeper, every line moves to the right. */
export const blockScalar: fc.Arbitrary<Written> = fc
  .record({
    mode: fc.constantFrom('|', '>'),
    chomping: fc.constantFrom('', '-', '+'),
    indent: fc.integer({ min: 1, max: 8 }),
    named: fc.boolean(),
    chompingFirst: fc.boolean(),
    lines: blockLines,
    comment,
  })
  .map(({ mode, chomping, indent, named, chompingFirst, lines, comment }) => {
    const indicator = named ? String(indent) : '';
    const header = mode + (chompingFirst ? chomping + indicator : indicator + chomping);
    const body = lines.map((text) => (text === '' ? '' : ' '.repeat(indent) + text)).join('\n');
    return { source: `${header}${comment}\n${body}`, comment };
  });

export const flowScalar: fc.Arbitrary<Written> = fc
  .record({
    quotes: fc.constantFrom('', "'", '"'),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    comment,
  })
  .map(({ quotes, lines, comment }) => {
    const text = lines.join('\n   ');
    const escapes = quotes === '"' ? '\\n\\u00e9\\"' : quotes === "'" ? "''" : '';
    return { source: `${quotes}${text}${escapes}${quotes}${comment}`, comment };
  });

export const writtenScalar: fc.Arbitrary<Written> = fc.oneof(blockScalar, flowScalar);

export const onNextLine = fc.constantFrom(' ', ' ', '   ', '\n  ', ' # on its own line\n    ');
export const properties = fc.constantFrom('', '', '&unused ', '!!str ', '&unused !!str ');

/** Entries around the prompt, in styles of every kind, with anchors and aliases of their own. */
const OTHER_ENTRIES = [
  'requirements: &shared "be kind, \\"please\\""\n',
  "requirements: 'single ''quoted'' \n  over lines'\n",
  'requirements: >-\n    folded\n    text\n\n      deeper\n    # not a comment\n',
  'requirements: |+\n  kept\n\n\n',
  'count:   120   # words\n',
  'count: None\n',
  'qa:\n- question: &q What is 2 + 2?\n  answer: "4"\n# between\n- question: *q\n- {question: a\tb, answer: [x].length}\n'.replace(
    '[x].length',
    "'x'",
  ),
  'qa:\n    -   answer: >\n         folded\n         answer\n        question: |2\n            indented 😀\n    - question: plain\n        over lines\n',
  `qa: [{question: "${LONG_LINE}"}, {"question": 'b', answer: ~}]\n`,
] as const;

export const between = fc.constantFrom('', '', '\n', '# comment\n', '\n\n  # indented comment\n\n', '#\n');

function oneEntry(key: string): fc.Arbitrary<string> {
  return fc.constantFrom(...OTHER_ENTRIES.filter((entry) => entry.startsWith(key)));
}

/** A valid template in block style: its keys in any order, one of them the prompt. */
export const generatedFile: fc.Arbitrary<GeneratedFile> = fc
  .record({
    others: fc
      .tuple(oneEntry('qa'), fc.option(oneEntry('requirements')), fc.option(oneEntry('count')))
      .chain(([qa, requirements, count]) => {
        const entries = [qa, requirements, count].filter((entry) => entry !== null);
        return fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
      }),
    position: fc.nat(3),
    gaps: fc.array(between, { minLength: 5, maxLength: 5 }),
    start: fc.constantFrom('', '', '\ufeff', '# first line\n', '---\n', '%YAML 1.2\n---\n'),
    key: fc.constantFrom('prompt:', '"prompt" :', 'prompt :'),
    separator: onNextLine,
    properties,
    prompt: writtenScalar,
    hasFinalNewline: fc.boolean(),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map((parts) => {
    const { others, position, gaps, prompt, newline } = parts;
    const sections = others.map((entry, index) => entry + (gaps[index + 1] ?? ''));
    const cut = Math.min(position, sections.length);
    const head = parts.start + (gaps[0] ?? '') + sections.slice(0, cut).join('');
    const tail = `\n${gaps[4] ?? ''}${sections.slice(cut).join('')}`;
    // An indented comment right behind an open block would belong to it.
    const behind =
      prompt.source.startsWith('|') || prompt.source.startsWith('>')
        ? tail.replace(/^\n\n\n {2}#/, '\n#')
        : tail;
    const after = parts.hasFinalNewline ? behind : behind.replace(/\n+$/, '');
    const withLineEnds = (text: string) => text.replaceAll('\n', newline);
    return {
      before: withLineEnds(`${head}${parts.key}${parts.separator}${parts.properties}`),
      prompt: withLineEnds(prompt.source),
      comment: prompt.comment,
      after: withLineEnds(after),
      newline,
    };
  });

const NASTY = [
  ...[
    '',
    ' ',
    '\t',
    '  ',
    '\n',
    '\n\n',
    '# x',
    ' #',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '---',
    '...',
    '%YAML',
    '%',
    '\\',
    '\\n',
  ],
  ...[
    '"',
    "'",
    "''",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a',
    '*a',
    '!',
    '!!str',
    '|',
    '>',
    '|+',
    '@',
    '`',
    '=',
    '<<',
    '$&',
    '$1',
  ],
  ...[
    'yes',
    'null',
    '~',
    'true',
    '1',
    '0x1F',
    '1:30',
    '1e3',
    '.inf',
    '2001-01-01',
    'None',
    'prompt: x',
    'qa:',
    'a b',
  ],
  ...[
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\0',
    '\x07',
    '\x1b',
    '\x7f',
    '\u009f',
    '\ufffe',
    '\u00a0',
  ],
  ...[
    'é',
    '日本語',
    '😀',
    '👩‍👩‍👧',
    '\u{10ffff}',
    'مرحبا',
    LONG_LINE,
    ' leading',
    'trailing ',
    '\tx',
    'x\t',
    '   deep',
  ],
];

/** Prompts that no quoting rule of YAML was made for, and ordinary ones; never blank, never ill-formed. */
export const newPrompt: fc.Arbitrary<string> = fc
  .oneof(
    line,
    fc.array(line, { minLength: 2, maxLength: 6 }).map((lines) => lines.join('\n')),
    fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  .filter((prompt) => /\S/.test(prompt));
