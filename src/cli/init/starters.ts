/** A prompt file to start from. */
export interface Starter {
  /** Where it goes unless another place is named. */
  readonly path: string;
  /** @param schema address of the JSON Schema, as seen from the file */
  text(schema: string): string;
}

const TICKETS = [
  ['I was charged twice this month.', 'billing'],
  ['The export button does nothing since Tuesday.', 'bug'],
  ['Where do I change my password?', 'how-to'],
  ['Your invoice has the old address of our company on it.', 'billing'],
  ['Can I share a folder with somebody who has no account?', 'how-to'],
  ['The app closes by itself when I open a second window.', 'bug'],
] as const;

const eachTicket = (text: (ticket: string, label: string) => string) =>
  TICKETS.map(([ticket, label]) => text(ticket, label)).join('\n');

const SETTINGS = `# How this file is run, within the limits of the workflow:
# spo:
#   execute-model: gpt-6-luna # best the model of your product
#   max-rounds: 5`;

const spo: Starter = {
  path: 'prompts/example.yaml',
  text: (schema) => `# yaml-language-server: $schema=${schema}
# A prompt file: the prompt, what makes an answer a good one, and questions to try it on.

# The instructions. A change of them is compared with what stood here before, and a better text is written here.
# {{question}} in it says where the question goes; otherwise it is put behind.
prompt: |
  Sort the support ticket into billing, bug or how-to.

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
requirements: |
  One label, in lower case, and nothing else.

# The most words of a new prompt. Leave it out for no limit.
count: 60

# What every answer has to pass. A program tests it before the judge is asked.
checks:
  - max-words: 3

# Questions as they really come. Three different ones are the least, six or more are better.
# A reference answer is optional.
qa:
${eachTicket((ticket, label) => `  - question: ${ticket}\n    answer: ${label}`)}

${SETTINGS}
`,
};

const github: Starter = {
  path: 'prompts/example.prompt.yml',
  text: () => `# A prompt file in GitHub's format.
name: Ticket sorter

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
description: One label, in lower case, and nothing else.

# The model of your product; without it the one of the workflow.
# model: openai/gpt-6-luna

# The system message is what is compared and improved; without one, the user message is. The others stay.
# Each {{variable}} is filled from the test data.
messages:
  - role: system
    content: |
      Sort the support ticket into billing, bug or how-to.
  - role: user
    content: '{{ticket}}'

# Cases as they really come. Three different ones are the least, six or more are better.
# The expected answer is optional.
testData:
${eachTicket((ticket, label) => `  - ticket: ${ticket}\n    expected: ${label}`)}

# What every answer has to pass: tested by a program (string), or told to the judge (llm).
evaluators:
  - name: the label
    string:
      equals: '{{expected}}'

${SETTINGS}
`,
};

const promptfoo: Starter = {
  path: 'prompts/promptfooconfig.yaml',
  text: () => `# A configuration of promptfoo.
description: Sorts support tickets

# What is compared and improved. Each {{variable}} is filled from the tests.
# A prompt may have a file of its own: file://ticket.txt
prompts:
  - |
    Sort the support ticket into billing, bug or how-to.

    {{ticket}}

# What every answer has to pass, tested by a program or, as llm-rubric, told to the judge.
defaultTest:
  assert:
    - type: llm-rubric
      value: One label, in lower case, and nothing else.

# Cases as they really come. Three different ones are the least, six or more are better.
tests:
${eachTicket(
  (ticket, label) => `  - vars:
      ticket: ${ticket}
    assert:
      - type: icontains
        value: ${label}`,
)}

${SETTINGS}
`,
};

export const STARTERS = { spo, github, promptfoo } as const satisfies Record<string, Starter>;

export type StarterFormat = keyof typeof STARTERS;
