import { LLMock } from '@copilotkit/aimock';

/** A request as the model server saw it. */
export interface SeenRequest {
  readonly model: string;
  readonly content: string;
}

export interface GradedModels extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: SeenRequest[];
}

/**
 * A model server for the bundles, by model name. Prompts hold a word such as `grade-5`:
 * `test-executor` answers with the grade of its prompt, new in every draw; `test-judge` prefers the higher
 * grade in either position; `test-optimizer` proposes the next grade.
 */
export async function startGradedModels(): Promise<GradedModels> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  const requests: SeenRequest[] = [];
  const reply = (model: string, content: string): string => {
    if (model === 'test-executor')
      return `An answer of ${gradeWord(gradeIn(content))}, draw ${requests.length}.`;
    if (model === 'test-judge') {
      const split = content.indexOf('[[ANSWERS B');
      const letter = gradeIn(content.slice(0, split)) > gradeIn(content.slice(split)) ? 'A' : 'B';
      return `<analyse>One grade is higher.</analyse><choose>${letter}</choose>`;
    }
    const start = content.indexOf('\n', content.indexOf('[[PROMPT ')) + 1;
    const prompt = content.slice(start, content.indexOf('\n[[end of PROMPT'));
    const next = gradeIn(prompt) + 1;
    const better = prompt.replace(/grade-\d+/, gradeWord(next));
    return `<analyse>Too low.</analyse><modification>Raises it to ${gradeWord(next)}.</modification><prompt>${better}</prompt>`;
  };
  server.on({ predicate: () => true }, async ({ model, messages }) => {
    const content = String(messages.at(-1)?.content);
    requests.push({ model, content });
    return { content: reply(model, content), usage: { prompt_tokens: 100, completion_tokens: 20 } };
  });
  await server.start();
  return {
    baseUrl: `${server.url}/v1`,
    requests,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
    },
  };
}

const gradeWord = (grade: number) => `grade-${grade}`;

function gradeIn(text: string): number {
  return Number(/grade-(\d+)/.exec(text)?.[1] ?? 0);
}

/** A prompt file whose prompt has a grade; `comment` must survive every write. */
export function gradedPromptFile(grade: number): string {
  return `# comment of the author
prompt: |-
    Sort the ticket,
    with grade-${grade} care.   # not a comment
requirements: 'one label'   # a real comment
qa:
${Array.from({ length: 6 }, (_, index) => `- {question: "ticket ${index + 1}"}`).join('\n')}
`;
}
