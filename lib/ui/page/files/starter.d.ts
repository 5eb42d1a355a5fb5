import type { FileView } from '../../api.ts';
import type { FilesTexts } from './texts.ts';
/** What the form of a new file starts with. */
export declare function starterFile({ starter }: FilesTexts): FileView;
