/** What a few words choose: a side, or neither on purpose. Null where nobody can tell. */
export type NamedSide = 'A' | 'B' | 'tie';

const MOST_CHARACTERS = 200;

const LEAD =
  '(?:(?:so|thus|hence|therefore|overall|finally|in conclusion|in summary|i think|i believe)[, ]+)?(?:that )?';
const THING =
  '(?:(?:the )?(?:answers?|answer sets?|sets?|writers?|options?|responses?|sides?|candidates?|assistants?|outputs?|答案|回答|选项) ?)?';
const DEGREE =
  '(?:(?:slightly|much|clearly|marginally|significantly|somewhat|far|a bit|a little|overall|definitely|still|also|the|strictly|noticeably) )*';
const BETTER =
  '(?:better|best|stronger|strongest|superior|preferred|preferable|winner|winning|more (?:accurate|correct|complete|precise|helpful|useful|faithful|relevant))';
const CHOOSE = '(?:choose|chose|pick|picked|prefer|select|selected|favou?r|vote for|go with)';

/** Sentences that choose `L` over `O`, whole. */
const SENTENCES = [
  `${LEAD}${THING}L(?:s(?: answers?)?)?`,
  `answers?: ?L`,
  `${LEAD}${THING}L (?:is|are|was|were) ${DEGREE}${BETTER}(?: ones?| answers?| choice| option| set| response)?(?: overall| here)?(?: (?:than|to) ${THING}O(?:s)?)?`,
  `${LEAD}${THING}L (?:wins|won|prevails)(?: clearly| narrowly| overall)?(?: over ${THING}O)?`,
  `${LEAD}(?:i |i would |id )?${CHOOSE} ${THING}L(?: over ${THING}O)?`,
  `${LEAD}(?:my|the) (?:final |overall )?(?:choice|verdict|pick|winner|decision|preference) is ${THING}L`,
  `${LEAD}the ${DEGREE}${BETTER}(?: ones?| answers?| choice| option| set| response| side| writer)? (?:is|are) ${THING}L`,
  'L ?>+ ?O',
  'O ?<+ ?L',
  '(?:我)?(?:选择?|认为)? ?(?:答案|回答|选项)? ?L ?(?:更好|较好|更优|胜出?)?',
] as const;

const ONE_SIDE = {
  A: pattern('a', 'b'),
  B: pattern('b', 'a'),
} as const;

function pattern(side: string, other: string): RegExp {
  const filled = SENTENCES.map((sentence) => sentence.replaceAll('L', side).replaceAll('O', other));
  return new RegExp(`^(?:${filled.join('|')})$`);
}

/** A choice with a remark behind it. */
const REMARKED = new RegExp(`^${THING}([ab]) ?(?:\\(([^()]*)\\)|(?:[-–—:,;]|because|since|due to) ?(.+))$`);

/** Words that may turn a remark, or a sentence around a choice, against it. */
export const DOUBT =
  /\b(?:not?|never|nor|cannot|neither|none|wrong|incorrect|inferior|wors[et]|weak(?:er)?|loses?|lost|loser|fails?|failed|lacks?|misses|poor|bad|less|false|instead|rather than|unless|if|except|without|reject(?:ed)?|eliminated?|avoid|doubt|hardly|unsure|unclear|perhaps|maybe|either|tie|tied|draw|equal(?:ly)?|both|same|or|(?:is|are|was|were|do|does|did|ca|wo|would|could|should|has|have)n[’']?t)\b|[不没非别無无?？]/i;

const TIES =
  /^(?:(?:its|it is|this is|i call it|result:?|both:?) )?(?:an? )?(?:(?:clear|complete|exact|perfect|virtual) )?(?:tie|tied|draw|dead heat|toss-?up)\b|^(?:both|they|the two|(?:answers?|writers?|sets?|options?)? ?a (?:and|&) b)(?: (?:sides|answers|sets|options|of them))?(?: (?:are|seem|is))?(?: (?:roughly|about|exactly|essentially|equally|just as))? (?:equal|equally good|equally bad|good|bad|the same|same|tied|identical|equivalent)\b|^(?:equal|equally good|same|the same|neither|none|both|no difference|no preference|no winner)$|^a ?= ?b$|^(?:平局|平手|不分|一样|两者)/;

/**
 * Reads words that stand where a choice is due, such as `**A**`, `Answer B is better` or `Tie`. Anything that is not
 * plainly one of these is null: an abstention costs a ballot, a misread one a verdict. `A better one is B` begins with
 * no choice of A.
 */
export function namedSide(words: string): NamedSide | null {
  if (words.length > MOST_CHARACTERS) return null;
  const plain = words
    .normalize('NFKC')
    .replaceAll(/[*_`"'“”‘’«»「」【】[\]#]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-•=:] ?)+/, '')
    .replace(/[\s.!。！]{1,4}$/, '')
    .replace(/^\(([ab])\)$/i, '$1')
    .toLowerCase();
  if (ONE_SIDE.A.test(plain)) return 'A';
  if (ONE_SIDE.B.test(plain)) return 'B';
  const [, letter, inside, behind] = REMARKED.exec(plain) ?? [];
  if (letter !== undefined) {
    const other = letter === 'a' ? 'b' : 'a';
    const remark = (inside ?? behind ?? '').replaceAll(
      new RegExp(`\\b(?:better|stronger) than (?:the )?(?:answer |set |writer )?${other}\\b`, 'g'),
      '',
    );
    const isPlain = !DOUBT.test(remark) && !new RegExp(`(?<![a-z])${other}(?![a-z])`).test(remark);
    return isPlain ? (letter === 'a' ? 'A' : 'B') : null;
  }
  return TIES.test(plain) ? 'tie' : null;
}
