/**
 * The world that the simulated models live in. It is small and knows nothing of rounds or versions: a task is
 * recognised by the wording of prompt and question, a feature of a prompt by a plain phrase in it, and an
 * answer's quality on a scale of 0 to 100 is `BASE_QUALITY` plus the weights of all features found, plus
 * what the model itself adds, plus luck. Nothing else decides.
 */

/** Quality of an answer to a prompt without any feature. */
const BASE_QUALITY = 40;

/**
 * Points that a simulated model adds to the quality of each of its answers, by its name; 0 for every other name. A
 * prompt makes up for `simulated-worse` with one or two more instructions that help, and for `simulated-much-worse`
 * only with nearly all of them.
 */
const MODEL_GAINS: ReadonlyMap<string, number> = new Map([
  ['simulated-better', 12],
  ['simulated-equal', 0],
  ['simulated-worse', -12],
  ['simulated-much-worse', -40],
]);

export const TASKS = [
  'reasoning',
  'extraction',
  'classification',
  'writing',
  'summarising',
  'general',
] as const;

export type Task = (typeof TASKS)[number];

/** Something that a prompt may ask for. */
export interface Feature {
  readonly name: string;
  /** Finds it in a prompt; global, and ignoring case. */
  readonly cue: RegExp;
  /** One sentence that adds it to a prompt. */
  readonly instruction: string;
  /** What a prompt with it does, as in "It now asks to check the result." */
  readonly says: string;
  /** How it shows in an answer. */
  readonly trait: string;
  /** Points of quality by task. */
  readonly weights: Readonly<Record<Task, number>>;
}

/** A task is the one with the most cues found; among equals the one whose cue comes first in the text. */
const TASK_CUES: Readonly<Record<Exclude<Task, 'general'>, readonly RegExp[]>> = {
  reasoning: [
    /\bhow (many|much|long|old|far)\b/i,
    /\bsolv(e|ing)\b/i,
    /\bcalculat/i,
    /\b(puzzle|riddle|logic|maths?)\b/i,
  ],
  extraction: [/\bextract/i, /\bfields?\b/i, /\bjson\b/i, /\b(invoice|receipt|order number)\b/i],
  classification: [/\bclassif/i, /\bcategor/i, /\blabels?\b/i, /\b(triage|sentiment|spam)\b/i],
  writing: [/\bwrite an? /i, /\bpoems?\b/i, /\b(story|verse|essay|haiku|stanza)/i, /\bcompose\b/i],
  summarising: [/\bsummar/i, /\bcondense/i, /\bkey points\b/i, /\b(digest|minutes|tl;dr)\b/i],
};

export const FEATURES: readonly Feature[] = [
  {
    name: 'steps',
    cue: /\bstep[ -]by[ -]step\b|\bin (small |numbered )?steps\b|\bone step at a time\b/gi,
    instruction: 'Work through the question step by step before you answer.',
    says: 'asks to work step by step',
    trait: 'It gets to its result in small steps.',
    weights: { reasoning: 14, extraction: 2, classification: -3, writing: -2, summarising: 0, general: 6 },
  },
  {
    name: 'form',
    cue: /\b(in|with|using) exactly\b|\bexact(ly)? (this |the )?(form|format)\b|\b(on|as) the (last|final) line\b|\band nothing else\b|\boutput format\b/gi,
    instruction: 'Give the result in exactly the form that is asked for, and nothing else.',
    says: 'names the exact form of the result',
    trait: 'It keeps to the form that was asked for.',
    weights: { reasoning: 8, extraction: 14, classification: 12, writing: 2, summarising: 5, general: 5 },
  },
  {
    name: 'grounded',
    cue: /\b(do not|don't|never) (invent|make up|guess|assume)\b|\bonly what (is|the text) \w+|\bstick to the (text|facts)\b/gi,
    instruction: 'Do not invent anything that the material does not say.',
    says: 'forbids inventing',
    trait: 'It says nothing that the material does not support.',
    weights: { reasoning: 2, extraction: 12, classification: 5, writing: -2, summarising: 12, general: 4 },
  },
  {
    name: 'check',
    cue: /\b(double-)?check (your|the|each|every|that|it)\b|\bverify\b|\bre-?read your\b/gi,
    instruction: 'Check your result once more before you give it.',
    says: 'asks to check the result',
    trait: 'It has checked itself and corrected a slip.',
    weights: { reasoning: 10, extraction: 8, classification: 5, writing: 3, summarising: 5, general: 5 },
  },
  {
    name: 'example',
    cue: /\bfor example\b|\bfor instance\b|\bexamples?:|\be\.g\./gi,
    instruction: 'For example, a good answer states the result first and the reason right behind it.',
    says: 'shows what a good answer looks like',
    trait: 'It follows the example that it was shown.',
    weights: { reasoning: 5, extraction: 8, classification: 8, writing: 3, summarising: 2, general: 4 },
  },
  {
    name: 'images',
    cue: /\b(concrete|vivid|specific) (images?|details?|pictures?)\b|\bsensory\b|\bshow,? (rather than|don't) tell\b/gi,
    instruction: 'Use concrete images that one can see, hear or touch.',
    says: 'asks for concrete images',
    trait: 'It paints with concrete images.',
    weights: { reasoning: -3, extraction: -6, classification: -4, writing: 14, summarising: -4, general: 0 },
  },
  {
    name: 'length',
    cue: /\b(at most|no more than|under|up to|about|exactly) (\d+|two|three|four|five|six|eight|ten|twelve|twenty|fifty) (words?|sentences?|lines?)\b/gi,
    instruction: 'Use at most five sentences.',
    says: 'sets a length',
    trait: 'It is as long as it should be.',
    weights: { reasoning: 0, extraction: 0, classification: 3, writing: 7, summarising: 10, general: 2 },
  },
  {
    name: 'reader',
    cue: /\b(plain|simple) (words|language|english)\b|\b(for|to) (a|the) readers?\b|\bbusy reader\b/gi,
    instruction: 'Use plain words, for a reader who is new to the matter.',
    says: 'names the reader',
    trait: 'It speaks to its reader in plain words.',
    weights: { reasoning: 0, extraction: 0, classification: 0, writing: 8, summarising: 6, general: 3 },
  },
  {
    name: 'doubt',
    cue: /\b(if|when|where) (it is|it's|you are|something is|anything is|a \w+ is|the \w+ is|in) (unclear|unsure|missing|ambiguous|doubt|absent|not stated)\b/gi,
    instruction: 'If something is unclear, choose the likelier reading and say so in a word.',
    says: 'says what to do in doubt',
    trait: 'It handles the unclear part as it was told.',
    weights: { reasoning: 2, extraction: 7, classification: 10, writing: 0, summarising: 2, general: 3 },
  },
  {
    name: 'creative',
    cue: /\bbe (very |more )?(creative|imaginative|original)\b|\blet your imagination\b/gi,
    instruction: 'Be creative and surprise us.',
    says: 'asks to be creative',
    trait: 'It takes creative liberties.',
    weights: { reasoning: -6, extraction: -10, classification: -8, writing: 6, summarising: -8, general: -1 },
  },
  {
    name: 'hurry',
    cue: /\bhurry\b|\bas (fast|quickly) as (you can|possible)\b|\bfirst thing that comes to mind\b|\b(do not|don't) think\b/gi,
    instruction: 'Answer as quickly as possible with the first thing that comes to mind.',
    says: 'presses for a quick answer',
    trait: 'It was hurried and skips what matters.',
    weights: {
      reasoning: -12,
      extraction: -8,
      classification: -6,
      writing: -8,
      summarising: -6,
      general: -8,
    },
  },
  {
    name: 'vague',
    cue: /\b(be|keep it|stay) (\w+ )?(vague|general)\b|\banything goes\b|\bwhatever (you like|comes)\b|\brough idea\b/gi,
    instruction: 'Keep it general; a rough idea is enough.',
    says: 'settles for a rough idea',
    trait: 'It stays vague.',
    weights: {
      reasoning: -8,
      extraction: -12,
      classification: -10,
      writing: -8,
      summarising: -10,
      general: -8,
    },
  },
  {
    name: 'expert',
    cue: /\byou are (a|an|the) (\w+ ){0,2}(expert|assistant|professional|specialist)\b/gi,
    instruction: 'You are an experienced professional.',
    says: 'gives the model a role',
    trait: 'It sounds experienced.',
    weights: { reasoning: 0, extraction: 0, classification: 0, writing: 0, summarising: 0, general: 0 },
  },
  {
    name: 'stakes',
    cue: /\b(is|this is) (very |really )important\b|\bdeep breath\b/gi,
    instruction: 'This is very important to us.',
    says: 'says how much is at stake',
    trait: 'It sounds earnest.',
    weights: { reasoning: 0, extraction: 0, classification: 0, writing: 0, summarising: 0, general: 0 },
  },
];

/** The task that a text is about; `general` when no cue is found. */
export function taskOf(text: string): Task {
  let best: { task: Task; cues: number; first: number } = { task: 'general', cues: 0, first: text.length };
  for (const [task, cues] of Object.entries(TASK_CUES) as [Task, readonly RegExp[]][]) {
    const places = cues.map((cue) => text.search(cue)).filter((place) => place >= 0);
    const first = Math.min(...places);
    if (places.length > best.cues || (places.length === best.cues && first < best.first)) {
      best = { task, cues: places.length, first };
    }
  }
  return best.task;
}

/** True when `text` asks for the feature; "never hurry" does not ask for hurry. */
export function asksFor(feature: Feature, text: string): boolean {
  return [...text.matchAll(feature.cue)].some(
    ({ index }) =>
      !/\b(not|never|don't|avoid|without)\s+(to\s+|be\s+)?$/i.test(
        text.slice(Math.max(0, index - 20), index),
      ),
  );
}

/** What a text asks for. */
export function featuresOf(text: string): Feature[] {
  return FEATURES.filter((feature) => asksFor(feature, text));
}

/** Quality of an answer before luck, 0 to 100. @param model the name of the one that answers */
export function expectedQuality(features: readonly Feature[], task: Task, model = ''): number {
  const base = BASE_QUALITY + (MODEL_GAINS.get(model) ?? 0);
  const sum = features.reduce((total, { weights }) => total + weights[task], base);
  return Math.min(100, Math.max(0, sum));
}
