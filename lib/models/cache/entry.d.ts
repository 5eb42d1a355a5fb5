import type { ModelReply } from '../../spo/ports.ts';
/** The file of a reply. It holds nothing of the request but its key. */
export declare function entryText(key: string, { text, usage }: ModelReply): string;
/** The reply of an entry; null when it is damaged, of another version, or belongs to another key. */
export declare function readEntry(key: string, content: string): ModelReply | null;
