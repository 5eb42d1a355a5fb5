import { countWords } from '../../spo/asking/count-words.ts';
import { readSections } from '../../spo/asking/sections.ts';
import type { RandomStream } from '../../spo/ports.ts';
import type { Message } from '../../spo/types.ts';
import { asksFor, FEATURES, type Task, taskOf } from './world.ts';

interface Idea {
  readonly kind: 'useful' | 'neutral' | 'harmful';
  readonly prompt: string;
  readonly modification: string;
}

/** How often the optimizer reaches for each kind, so that challengers lose as well as win. */
const USEFUL_SHARE = 0.55;
const NEUTRAL_SHARE = 0.2;

/**
 * The reply of the simulated optimizer to the sections `PROMPT`, `ANSWER REQUIREMENTS`, `WORD LIMIT` and `SAMPLE ANSWERS`:
 * one instruction more or one harmful instruction less, within the word limit.
 */
export function simulatedProposal(messages: readonly Message[], random: RandomStream): string {
  const sections = readSections(messages.at(-1)?.content ?? '');
  const prompt = sections.get('PROMPT');
  if (prompt === undefined) throw new Error('The simulated optimizer found no prompt.');
  const limit = Number(sections.get('WORD LIMIT')) || Number.POSITIVE_INFINITY;
  const questions = (sections.get('SAMPLE ANSWERS') ?? '').matchAll(
    /^Question \d+:\n([\s\S]*?)\nAnswer \d+:$/gm,
  );
  const wording = [
    prompt,
    sections.get('ANSWER REQUIREMENTS') ?? '',
    ...Array.from(questions, ([, text]) => text),
  ];
  const task = taskOf(wording.join('\n'));
  const usable = (idea: Idea) => countWords(idea.prompt) <= limit && idea.prompt.trim() !== prompt.trim();
  const ideas = ideasFor(prompt, task).filter(usable);
  const idea = pick(ideas, random) ?? rewrite(prompt, limit);
  return `<analyse>Simulated analysis: the questions look like ${task}, and the prompt could ask for more.</analyse>
<modification>Simulated change: ${idea.modification}</modification>
<prompt>${idea.prompt}</prompt>`;
}

/** Everything that could be changed, judged by the weights of the task. */
function ideasFor(prompt: string, task: Task): Idea[] {
  return FEATURES.flatMap((feature): Idea[] => {
    const weight = feature.weights[task];
    if (!asksFor(feature, prompt)) {
      const kind = weight > 0 ? 'useful' : weight < 0 ? 'harmful' : 'neutral';
      const modification = `The prompt now ${feature.says}.`;
      return [{ kind, prompt: withInstruction(prompt, feature.instruction), modification }];
    }
    const without = weight < 0 ? withoutSentences(prompt, (text) => asksFor(feature, text)) : '';
    const modification = `The prompt no longer ${feature.says}.`;
    return without === '' ? [] : [{ kind: 'useful', prompt: without, modification }];
  });
}

function pick(ideas: readonly Idea[], random: RandomStream): Idea | undefined {
  const roll = random();
  const wanted = roll < USEFUL_SHARE ? 'useful' : roll < USEFUL_SHARE + NEUTRAL_SHARE ? 'neutral' : 'harmful';
  const fitting = ideas.filter(({ kind }) => kind === wanted);
  const choice = fitting.length > 0 ? fitting : ideas.filter(({ kind }) => kind === 'neutral');
  return choice[Math.floor(random() * choice.length)];
}

/** An instruction goes to the end, or before a last line that leads over to the question. */
function withInstruction(prompt: string, instruction: string): string {
  const text = prompt.trimEnd();
  const lastLine = text.lastIndexOf('\n') + 1;
  if (text.endsWith(':')) return `${text.slice(0, lastLine)}${instruction}\n${text.slice(lastLine)}`;
  const complete = /[.!?}\])"'`]$/.test(text) ? text : `${text}.`;
  return lastLine > 0 ? `${complete}\n${instruction}` : `${complete} ${instruction}`;
}

function withoutSentences(prompt: string, unwanted: (sentence: string) => boolean): string {
  const sentences = prompt.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/g) ?? [];
  return sentences
    .filter((sentence) => !unwanted(sentence))
    .join('')
    .trim();
}

/** Another wording of the same prompt, for when there is nothing left to ask for. */
function rewrite(prompt: string, limit: number): Idea {
  const text = prompt.trim();
  const thanks = ' Thank you.';
  const candidates = [
    text.endsWith(thanks) ? text.slice(0, -thanks.length) : text + thanks,
    text.endsWith('.') ? text.slice(0, -1) : `${text}.`,
    firstWords(text, limit),
  ];
  const rewritten = candidates.find((candidate) => countWords(candidate) <= limit) ?? text;
  return { kind: 'neutral', prompt: rewritten, modification: 'The prompt says the same in another way.' };
}

function firstWords(text: string, limit: number): string {
  const ends = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
  return text.slice(0, ends[Math.min(limit, ends.length) - 1] ?? 0);
}
