import type { FormPart } from '../form/form-fields.ts';
import type { FilesTexts } from '../texts.ts';

/** What has to be done about a fault of the form. */
export function faultText(place: FormPart, words: FilesTexts): string {
  if (place.part === 'count') return words.countFault;
  if (place.part === 'questions' && place.index === null) return words.noQuestionFault;
  return words.blankFault;
}

/** What the form calls a part of it. */
export function placeText(place: FormPart, words: FilesTexts): string {
  if (place.part !== 'questions') return words[place.part];
  return place.index === null ? words.questions : words.question(place.index + 1);
}
