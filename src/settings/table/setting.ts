import type { ValueType } from './value-types.ts';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Bilingual;

/** Flags that commands share; a command has some of the groups. */
export type FlagGroup = 'loop' | 'model' | 'budget' | 'check';

export interface Flag {
  /** With its two dashes. */
  readonly name: string;
  /** What stands for its value in the help; a flag without one is a switch. */
  readonly placeholder?: string;
  readonly of: FlagGroup;
  /** What separates the entries of a list, which has lines elsewhere; within braces it separates nothing. */
  readonly separator?: string;
  /** The variable that is read where the flag is absent. */
  readonly environment?: string;
  /** What holds on the command line where nothing is given, if that is another value than elsewhere. */
  readonly default?: string;
}

/**
 * What a change of a setting changes:
 * - `course`: how the run goes and what it costs, and nothing of what it finds
 * - `publication`: what happens with what was found
 * - `length`: how far the search goes; what is there of it stays right
 * - `models`: whose answers are found, which the identity of the models tells as well
 * - `search`: what is found
 */
export type Effect = 'course' | 'publication' | 'length' | 'models' | 'search';

/** How the key `spo` of a prompt file sets it. */
export interface FileRule {
  /** `limit`: at most the workflow's; `choice`: any value; `trusted-choice`: any, but not in a pull request from a fork. */
  readonly as: 'limit' | 'choice' | 'trusted-choice';
  readonly help: Bilingual;
}

/** How the form of a run on the local page asks for it. */
export interface FormField {
  /** Where it stands there. */
  readonly part: 'search' | 'budget' | 'more';
  readonly label: Bilingual;
  readonly hint?: Bilingual | undefined;
  /** What can be chosen, the default first; absent where it is typed. */
  readonly choices?: readonly { readonly value: string; readonly label: Bilingual }[] | undefined;
}

/** One setting, and everything that is made of it: inputs, flags, their help, the tables of both READMEs. */
export interface Setting {
  /** That of its input. */
  readonly name: string;
  readonly type: ValueType<unknown>;
  /** As somebody would write it; a setting that has none may be absent. */
  readonly default?: string;
  /** Sentences that hold wherever it is set. */
  readonly help: Bilingual;
  /** What holds where it is absent: completes "Empty for" and "default". */
  readonly empty?: Bilingual;
  /** Sentences for one place alone. */
  readonly notes?: { readonly action?: Bilingual; readonly workflow?: string; readonly flag?: Bilingual };
  /** Whose input it is; by default that of the action and of the reusable workflow. */
  readonly inputOf?: 'action' | 'none';
  readonly flag?: Flag;
  readonly affects: Effect;
  /** Jobs that share a run may have different values, by its nature or without harm. */
  readonly legsMayDiffer?: true;
  readonly isSecret?: true;
  /** Absent for what is the workflow's to set. */
  readonly file?: FileRule;
  /** Absent for what the page does not ask for. */
  readonly field?: FormField;
}
