import type { WriteBack } from './prompt-file.ts';
import { type TemplateFields } from './template-fields.ts';
/** A template with nothing but these fields. */
export declare function newSpoTemplate(fields: TemplateFields): WriteBack;
/**
 * A template with one prompt after a form was filled in: texts that stay are replaced in their place, keys and questions
 * are added and removed as lines, and all other bytes of the file are kept, with every comment. What comes out has been
 * read again as exactly these fields. Never throws.
 */
export declare function editSpoTemplate(before: string, fields: TemplateFields): WriteBack;
