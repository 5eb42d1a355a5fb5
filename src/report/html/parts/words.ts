import { defineTexts } from './language.tsx';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

export const words = defineTexts({ en: english, zh: chinese });
