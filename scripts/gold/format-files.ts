import { gradedPromptFile } from '../../test/support/graded-models.ts';

const CASES = Array.from({ length: 6 }, (_, index) => `ticket ${index + 1}`);
const vars = CASES.map((each) => `  - vars: {ticket: '${each}'}\n`).join('');

/** A prompt in each format, some with one grade and some with another. */
export const FORMAT_FILES = (one: number, other: number): Record<string, string> => ({
  'prompts/template.yaml': gradedPromptFile(other),
  'prompts/beside.yaml': `prompt-file: texts/beside.md # the text\nqa:\n${CASES.map((each) => `- question: ${each}\n`).join('')}`,
  'prompts/texts/beside.md': `Sort with grade-${one} care:\r\n\r\n{{question}}`,
  'prompts/several.yaml': `prompts:
  - {name: first, prompt: 'Sort with grade-${one} care.'}
  - {name: second, prompt: 'List with grade-${other} care.'}
qa: [{question: one}, {question: two}, {question: three}]
`,
  'assistants/sort.prompt.yml': `# of the assistant
name: Sort
messages:   # two of them
  - {role: system, content: "Sort with grade-${one} care."}   # the instructions
  - role: user
    content: 'Here it is: {{ticket}}'
model: test-executor
testData:
${CASES.map((each) => `  - ticket: ${each}\n    expected: bug\n`).join('')}evaluators:
  - name: similar
    uses: acme/similarity
`.replaceAll('\n', '\r\n'),
  'evals/inline/promptfooconfig.yaml': `prompts:
  - >-   # folded
    Sort {{ticket}} with grade-${other} care.
tests: # as they come
${vars}defaultTest:
  assert:
    - type: javascript
      value: output.length < 100
`,
  'evals/file/promptfooconfig.yaml': `tests:\n${vars}prompts: [file://ticket.txt]\n`,
  'evals/file/ticket.txt': `Sort {{ ticket }}\nwith grade-${one} care.\n\n`,
});
