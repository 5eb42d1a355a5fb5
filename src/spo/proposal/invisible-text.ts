/** Visible but unusual texts that have characters which people cannot see: they are taken out before anything is looked for. */
const WHOLE = new RegExp(
  [
    // The flags of England, Scotland and Wales.
    '\\p{RGI_Emoji_Tag_Sequence}',
    // Emoji of several parts: families, professions, hearts on fire.
    '(?:\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\uFE0F)?\\u200D)+\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\uFE0F)?',
    '\\p{RI}{2}\\uFE0F?\\u200D\\p{Extended_Pictographic}\\uFE0F?',
    // One selector behind a base that has a black-and-white and a coloured form, and key caps.
    '[[\\p{Emoji}&&[^0-9#*\\p{Emoji_Modifier}]]\\u2049][\\uFE0E\\uFE0F](?![\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}])',
    '[0-9#*]\\uFE0F\\u20E3',
  ].join('|'),
  'gv',
);

/** Signs that take an Indic vowel away; a joiner beside one chooses between half, ligature and visible sign. */
const VIRAMA =
  '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D3B\\u0D3C\\u0D4D\\u0DCA\\u0F84\\u1039\\u103A\\u17D2\\u1A60\\u1B44\\uA9C0';
const ARABIC =
  '[[\\p{Script_Extensions=Arabic}\\p{Script=Syriac}\\p{Script=Mandaic}\\p{Script=Nko}]&&[\\p{L}\\p{M}]]';
const UNSPACED =
  '[[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]&&[\\p{L}\\p{M}]]';
const MONGOLIAN = '[\\p{Script=Mongolian}&&\\p{L}]';

/** Characters that a script needs although nothing of them is seen alone: one at a time, between its letters. */
const NEEDED = new RegExp(
  [
    `(?<=[${VIRAMA}])[\\u200C\\u200D](?![\\u200C\\u200D])`,
    `(?<=[\\p{L}\\p{M}])[\\u200C\\u200D](?=[${VIRAMA}])`,
    `(?<=${ARABIC})[\\u200C\\u200D](?=${ARABIC})`,
    // Kurdish and Persian write a final heh with one, whatever follows.
    '(?<=\\u0647)[\\u200C\\u200D](?![\\u200C\\u200D])',
    `(?<=${UNSPACED})\\u200B(?=${UNSPACED})`,
    `(?<=${MONGOLIAN})[\\u180B-\\u180D\\u180F](?![\\u180B-\\u180F])`,
    `(?<=${MONGOLIAN})\\u180E(?=${MONGOLIAN})`,
    // A space as wide as an ideograph, and those that keep a number and its unit, or a word and its mark, together.
    '\\u3000(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{P}])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{P}])\\u3000(?!\\u3000)',
    '(?<=[\\p{N}\\p{P}\\p{S}])[\\u00A0\\u202F](?![\\u00A0\\u202F])|[\\u00A0\\u202F](?=[\\p{N}\\p{P}\\p{S}])',
  ].join('|'),
  'gv',
);

/**
 * One or more characters that show nothing: those that Unicode lets a font ignore, controls and format characters, blank
 * letters, spaces of unusual width, parts of pairs, what only a private font draws, and white space at the end of a line beyond two spaces.
 */
const HIDDEN =
  /(?:(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u2800]|(?! )\p{Zs})+|[ \t]*\t[ \t]*(?=\n|$)|[ \t]{3,}(?=\n|$)/gu;

/** The visible character in front of a run and the one behind it: where the run stands. */
interface Hidden {
  readonly run: string;
  readonly place: string;
}

/**
 * What a text hides from its readers that the text before it did not hide at the same place: a sentence that names it, or
 * null. What an emoji or a script needs is not hidden. Linear in both.
 */
export function hiddenTextFault(text: string, before: string): string | null {
  const known = new Map<string, number>();
  for (const { place } of hiddenIn(before)) known.set(place, (known.get(place) ?? 0) + 1);
  for (const { run, place } of hiddenIn(text)) {
    const left = known.get(place) ?? 0;
    if (left === 0) return `the prompt has ${named(run)}, which people would not see`;
    known.set(place, left - 1);
  }
  return null;
}

function hiddenIn(text: string): Hidden[] {
  // As many characters as before, so that a place keeps its neighbours.
  const shown = text
    .replaceAll('\r\n', '\n')
    .replaceAll(WHOLE, (found) => '*'.repeat(found.length))
    .replaceAll(NEEDED, '*');
  return Array.from(shown.matchAll(HIDDEN), ({ 0: run, index }) => {
    const end = index + run.length;
    const front = /.$/su.exec(shown.slice(Math.max(0, index - 2), index))?.[0] ?? '';
    const back = /^./su.exec(shown.slice(end, end + 2))?.[0] ?? '';
    return { run, place: JSON.stringify([front, run, back]) };
  });
}

const MOST_NAMED = 3;

function named(run: string): string {
  const points = Array.from(run, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  const kinds = [...new Set(points)];
  const shown = kinds.slice(0, MOST_NAMED).join(', ');
  const more = kinds.length > MOST_NAMED ? ' and others' : '';
  return points.length === 1 ? `the character ${shown}` : `${points.length} characters (${shown}${more})`;
}
