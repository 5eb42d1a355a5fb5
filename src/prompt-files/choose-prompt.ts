import { SpoError } from '../spo/errors.ts';
import { promptTitle } from '../spo/prompt-name.ts';
import type { ParsedPromptFile, PromptEntry } from './prompt-file.ts';

const MOST_NAMES = 20;

/**
 * One prompt of a file.
 * @param name null for the only one
 * @throws SpoError `invalid-prompt-file` that lists every problem; `bad-input` that lists the names where the name is
 *   missing or wrong
 */
export function choosePrompt(parsed: ParsedPromptFile, name: string | null): PromptEntry {
  const { path } = parsed;
  if (!parsed.ok) throw invalid(parsed);
  const { prompts } = parsed;
  const [first] = prompts;
  if (first === undefined) throw new SpoError('invalid-prompt-file', `${path} holds no prompt.`);
  if (name === null && prompts.length === 1) return first;
  const found = prompts.find((prompt) => prompt.name === name);
  if (found) return found;
  const names = prompts.slice(0, MOST_NAMES).map((prompt) => promptTitle({ path, name: prompt.name }));
  if (prompts.length > names.length) names.push('and more');
  if (name === null) {
    throw new SpoError('bad-input', `${path} holds ${prompts.length} prompts.`, {
      remedy: `Name one of them: ${names.join(', ')}.`,
    });
  }
  throw new SpoError('bad-input', `${path} holds no prompt with the name "${name}".`, {
    remedy: first.name === '' ? `It holds one without a name: ${path}.` : `It holds ${names.join(', ')}.`,
  });
}

function invalid({ problems }: Extract<ParsedPromptFile, { ok: false }>): SpoError {
  const [first, ...others] = problems;
  const rest = others.map(({ location, message }) => {
    const file = location.file === first?.location.file ? '' : `${location.file}:`;
    return `; ${file}${location.line}:${location.column} ${message}`;
  });
  return new SpoError(
    'invalid-prompt-file',
    `${first?.message ?? 'The file cannot be read.'}${rest.join('')}`,
    {
      ...(first ? { location: first.location } : {}),
    },
  );
}
