import type { Words } from './words.ts';
export declare const chinese: Words;
