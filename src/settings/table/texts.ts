import type { Bilingual, FileRule, Flag, Language, Setting } from './setting.ts';

/** What an input does, in whole sentences. */
export function inputText(setting: Setting, language: Language): string {
  return sentences(setting, language, setting.notes?.action?.[language]);
}

/** The same in the reusable workflow, which is in English. */
export function workflowText(setting: Setting): string {
  return sentences(setting, 'en', setting.notes?.workflow);
}

function sentences({ type, help, empty }: Setting, language: Language, note: string | undefined): string {
  const isChinese = language === 'zh';
  const ofList = isChinese ? '每个占一行。' : 'Each has a line of its own.';
  const isEmpty = empty && (isChinese ? `留空即${spaced(empty.zh)}。` : `Empty for ${empty.en}.`);
  return joined([help[language], type.isList && ofList, note, isEmpty], language);
}

/** `--max-rounds <n>` */
export function flagUsage({ name, placeholder }: Flag): string {
  return placeholder === undefined ? name : `${name} <${placeholder}>`;
}

/** What a flag does, as command lines say it: in small letters, without a stop, and with what holds where it is absent. */
export function flagText(setting: Setting, flag: Flag, language: Language): string {
  const isChinese = language === 'zh';
  const { separator } = flag;
  const ofList =
    separator && (isChinese ? `各项用 "${separator}" 分隔。` : `They are separated by "${separator}".`);
  const whole = joined([setting.help[language], ofList, setting.notes?.flag?.[language]], language);
  const text = whole.replace(/[.。]$/, '').replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
  if (flag.placeholder === undefined) return text;
  const { environment } = flag;
  if (environment !== undefined)
    return `${text}${isChinese ? `（否则用 ${environment}）` : ` (else ${environment})`}`;
  const value =
    flag.default ?? setting.default?.replaceAll('\n', `${separator} `) ?? setting.empty?.[language];
  if (value === undefined) return text;
  return `${text}${isChinese ? `（默认${spaced(value)}）` : ` (default ${value})`}`;
}

function joined(parts: readonly (string | false | undefined)[], language: Language): string {
  return parts.filter(Boolean).join(language === 'zh' ? '' : ' ');
}

/** Between Chinese and other letters there is a space. */
function spaced(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text;
}

/** What the key of a prompt file's `spo:` does. */
export function fileText({ help, as }: FileRule, language: Language): string {
  if (as !== 'trusted-choice') return help[language];
  return joined([help[language], NOT_FROM_A_FORK[language]], language);
}

const NOT_FROM_A_FORK: Bilingual = {
  en: 'A pull request from a fork cannot choose it.',
  zh: '来自复刻的拉取请求不能选择它。',
};
