import type { FileView } from '../../api.ts';
import type { FilesTexts } from './texts.ts';

/** What the form of a new file starts with. */
export function starterFile({ starter }: FilesTexts): FileView {
  return {
    path: 'prompts/new-prompt.yaml',
    format: 'an SPO template',
    text: '',
    digest: null,
    template: {
      prompt: starter.prompt,
      requirements: starter.requirements,
      count: null,
      questions: starter.questions.map((question) => ({ was: null, question, answer: '' })),
    },
    prompts: [],
    problems: [],
    notices: [],
  };
}
