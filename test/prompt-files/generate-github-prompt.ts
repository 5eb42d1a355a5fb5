import fc from 'fast-check';
import {
  between,
  blockScalar,
  flowScalar,
  type GeneratedFile,
  onNextLine,
  properties,
} from './generate-prompt-file.ts';

/** Entries around the messages, in styles of every kind, with anchors and aliases of their own. */
const OTHER_ENTRIES = [
  'name: "Say \\"hello\\""   # the title\n',
  "description: &about 'single ''quoted''\n  over lines'\nx-copy: *about\n",
  'model:   openai/gpt-4o\t# a tab\n',
  'modelParameters: {temperature: 0.5, "maxTokens" : 10}\n',
  'evaluators:\n    -   name: >-\n            folded\n            name\n        string: {contains: "x"}\n    # between\n    - {uses: github/fluency}\n',
  'spo: {max-rounds: 2}\n',
] as const;

const TEST_DATA = [
  'testData:\n- input: &in a\tb 😀\n  expected: |+\n    kept\n\n\n',
  'testData: [{input: "one", expected: ~}, {"input": \'two\'}]\n',
  'testData:\n    - vars:\n          input: |2\n                indented\n      expected: 1.50\n    # the last one\n    - input: plain\n        over lines\n',
] as const;

/** Messages around the one that is optimized, each without its first dash. */
const OTHER_MESSAGES = [
  'role: user\ncontent: "Say {{input}}, please"   # asked',
  'content: |-\n  <text>\n  {{input}}\n  </text>\nrole: user',
  'role: assistant\n# between\ncontent: >\n  folded\n  answer',
  "{role: user, content: '{{ input }}: 日本語'}",
] as const;

const shifted = (text: string, by: number) => text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

/** A valid file in block style: its keys in any order, its system message anywhere among the messages. */
export const generatedGithubPrompt: fc.Arbitrary<GeneratedFile> = fc
  .record({
    testData: fc.constantFrom(...TEST_DATA),
    others: fc.shuffledSubarray([...OTHER_ENTRIES]),
    dataPosition: fc.nat(6),
    position: fc.nat(7),
    gaps: fc.array(between, { minLength: 9, maxLength: 9 }),
    start: fc.constantFrom('', '', '\ufeff', '# first line\n', '---\n', '# c\n---\n'),
    before: fc.shuffledSubarray([...OTHER_MESSAGES], { maxLength: 2 }),
    behind: fc.shuffledSubarray([...OTHER_MESSAGES], { minLength: 1, maxLength: 2 }),
    dashIndent: fc.constantFrom(0, 0, 2, 5),
    dashGap: fc.constantFrom(1, 1, 3),
    roleFirst: fc.boolean(),
    key: fc.constantFrom('content:', '"content" :', 'content :'),
    separator: onNextLine,
    properties,
    prompt: fc.oneof(blockScalar, flowScalar),
    hasFinalNewline: fc.boolean(),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map((parts) => {
    const column = parts.dashIndent + 1 + parts.dashGap;
    const dash = `${' '.repeat(parts.dashIndent)}-${' '.repeat(parts.dashGap)}`;
    const item = (text: string) => `${dash}${shifted(text, column)}\n`;
    const role = 'role: system';
    const head = parts.roleFirst ? `${role}\n${' '.repeat(column)}` : '';
    const separator = shifted(parts.separator, column);
    const opening = `messages:\n${parts.before.map(item).join('')}${dash}${head}${parts.key}${separator}${parts.properties}`;
    const tailRole = parts.roleFirst ? '\n' : `\n${' '.repeat(column)}${role}\n`;
    const closing = tailRole + parts.behind.map(item).join('');
    const entries: string[] = [...parts.others];
    entries.splice(Math.min(parts.dataPosition, entries.length), 0, parts.testData);
    const sections = entries.map((entry, index) => entry + (parts.gaps[index + 1] ?? ''));
    const cut = Math.min(parts.position, sections.length);
    const top = parts.start + (parts.gaps[0] ?? '') + sections.slice(0, cut).join('');
    const bottom = `${closing}${parts.gaps[8] ?? ''}${sections.slice(cut).join('')}`;
    const after = parts.hasFinalNewline ? bottom : bottom.replace(/\n+$/, '');
    const withLineEnds = (text: string) => text.replaceAll('\n', parts.newline);
    return {
      before: withLineEnds(top + opening),
      prompt: withLineEnds(shifted(parts.prompt.source, column)),
      comment: parts.prompt.comment,
      after: withLineEnds(after),
      newline: parts.newline,
    };
  });
