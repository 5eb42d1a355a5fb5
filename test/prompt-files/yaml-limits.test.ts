import { expect, test } from 'vitest';
import { PATH, problemsOf, readOne } from './read-text.ts';

const QA = 'qa: [{question: q}]\n';
const TAB = 'expected spaces, found a tab as indentation (YAML does not allow tabs there)';
const open = (sign: string) => `expected a closing ${sign} for the quote that opens here, found none`;

/** A text of this many tokens: three for the brackets and the end, two for each item. */
const tokens = (count: number) => `[${'1,'.repeat(count)}]`;
