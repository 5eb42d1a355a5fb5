import { type Ballots, roundRule } from '../../spo/loop/settings.ts';
import { branchNameFault } from '../branch-name.ts';

/** Which numbers are meant. */
export interface Range {
  readonly whole: boolean;
  readonly minimum: number;
  /** The minimum itself is not meant. */
  readonly above?: true;
  readonly maximum: number;
  readonly multipleOf?: number;
}

/** What a setting may be. Everything is data or a total function: the command line and the page load it to show help. */
export interface ValueType<Value> {
  /** Completes "expected". */
  readonly expected: string;
  /** Why that, behind a comma. */
  readonly reason?: string;
  /** Reads trimmed text that is not empty; undefined for what is no such value. */
  read(text: string): Value | undefined;
  /** What YAML that knows types has for it. */
  readonly inYaml: 'string' | 'number' | 'boolean';
  /** The numbers and words among the values, where those are all. */
  readonly range?: Range;
  readonly words?: readonly string[];
  /** What text has to match in a prompt file, which is stricter than inputs are: there, endpoints know what they take. */
  readonly inFile?: { readonly pattern: RegExp; readonly expected: string };
  /** Its text has an entry a line. */
  readonly isList?: true;
  /** How much a value is, to compare with a limit. */
  amount?(value: Value): number;
}

function number(range: Range, expected: string): ValueType<number> {
  const form = range.whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
  const { minimum, maximum, above, multipleOf = 1 } = range;
  return {
    expected,
    inYaml: 'number',
    range,
    read: (text) => {
      if (!form.test(text)) return undefined;
      const value = Number(text);
      const isLarge = above ? value > minimum : value >= minimum;
      const fits = !range.whole || value % multipleOf === 0;
      return isLarge && value <= maximum && fits ? value : undefined;
    },
    amount: (value) => value,
  };
}

export function whole(minimum: number, maximum = Number.MAX_SAFE_INTEGER): ValueType<number> {
  const isOpen = maximum === Number.MAX_SAFE_INTEGER;
  const expected = isOpen ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
  return number({ whole: true, minimum, maximum }, `a whole number ${expected}`);
}

export function decimal(minimum: number, maximum: number): ValueType<number> {
  return number({ whole: false, minimum, maximum }, `a number from ${minimum} to ${maximum}`);
}

export function positive(maximum: number): ValueType<number> {
  const range = { whole: false, minimum: 0, above: true, maximum } as const;
  return number(range, `a number above 0 and at most ${maximum}`);
}

export const boolean: ValueType<boolean> = {
  expected: 'true or false',
  inYaml: 'boolean',
  read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
};

export function oneOf<const Words extends readonly string[]>(words: Words): ValueType<Words[number]> {
  return {
    expected: words.join(', ').replace(/, ([^,]*)$/, ' or $1'),
    inYaml: 'string',
    words,
    read: (text) => words.find((word) => word === text),
  };
}

export const text: ValueType<string> = { expected: 'text', inYaml: 'string', read: (typed) => typed };

export const modelName: ValueType<string> = {
  ...text,
  inFile: { pattern: /^\S{1,200}$/, expected: 'the name of a model, without spaces' },
};

/** A text of lines that somebody else reads. */
export const lineText: ValueType<string> = { ...text, isList: true };

export const lines: ValueType<string[]> = {
  expected: 'one entry a line',
  inYaml: 'string',
  isList: true,
  read: (typed) =>
    typed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
};

export const url: ValueType<string> = {
  expected: 'an address that starts with https:// or http://',
  inYaml: 'string',
  // Parsers of addresses take tabs and line ends out, which could hide where a host ends.
  read: (typed) =>
    /^https?:\/\//i.test(typed) && URL.canParse(typed) ? typed.replaceAll(/[\t\n\r]/g, '') : undefined,
};

export const branch: ValueType<string> = {
  expected: 'a name that git allows for a branch, such as spo/check, without refs/ before it',
  inYaml: 'string',
  read: (name) => (branchNameFault(name) === null ? name : undefined),
};

export const folder: ValueType<string> = {
  expected: 'a folder of the repository, such as .spo: letters, digits, ".", "_", "-" and "/", without ".."',
  inYaml: 'string',
  read: (path) => {
    const isSafe = !path.split('/').some((part) => /^\.{1,2}$|^\.git$/i.test(part));
    return isSafe && /^[\w.-]+(\/[\w.-]+)*$/.test(path) ? path : undefined;
  },
};

const BALLOT_WORDS = ['auto', 'auto-fast'] as const;
const EVEN: Range = { whole: true, minimum: 2, maximum: Number.MAX_SAFE_INTEGER, multipleOf: 2 };
const EVEN_NUMBER = number(EVEN, 'an even number of at least 2');

export const ballots: ValueType<Ballots> = {
  expected: `${BALLOT_WORDS.join(', ')} or ${EVEN_NUMBER.expected}`,
  reason: 'so that both orders of the answers get as many ballots',
  inYaml: 'string',
  words: BALLOT_WORDS,
  range: EVEN,
  read: (typed) => BALLOT_WORDS.find((word) => word === typed) ?? EVEN_NUMBER.read(typed),
  amount: (value) => roundRule(value).most,
};

/** Gates that can fail a run. */
const GATES = ['regression', 'tentative-regression', 'invalid', 'never'] as const;
export type Gate = (typeof GATES)[number];

export const gates: ValueType<Gate[]> = {
  expected: `one or more of ${GATES.join(', ')}; never stands alone`,
  inYaml: 'string',
  read: (typed) => {
    const names = typed.split(/[\s,]+/).filter(Boolean);
    const known = names.flatMap((name) => GATES.find((gate) => gate === name) ?? []);
    const isAlone = names.length === 1 || !names.includes('never');
    return names.length > 0 && known.length === names.length && isAlone ? known : undefined;
  },
};
