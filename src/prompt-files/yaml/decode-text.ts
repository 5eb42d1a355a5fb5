/** A place in a text with what is wrong there. */
export interface TextFault {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** `text` is as much of the start as could be read, so that the place can be told. */
  | { readonly ok: false; readonly text: string; readonly fault: TextFault };

/** Most bytes that a prompt file may have. */
export const MAXIMUM_BYTES = 1_048_576;

/** The bytes of a prompt file as text. A byte order mark stays in the text. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAXIMUM_BYTES) {
    const message = `expected a file of at most ${size(MAXIMUM_BYTES)}, found ${size(bytes.length)}`;
    return { ok: false, text: '', fault: { offset: 0, message } };
  }
  const text = strictUtf8(bytes, false);
  if (text === null) return invalidUtf8(bytes);
  const nul = text.indexOf('\0');
  if (nul === -1) return { ok: true, text };
  return { ok: false, text, fault: { offset: nul, message: 'expected text, found a NUL byte' } };
}

/** Bytes that `text` takes in a file. */
export function byteSize(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A number of bytes as messages show it. */
export function size(bytes: number): string {
  return `${bytes.toLocaleString('en-US')} bytes`;
}

function strictUtf8(bytes: Uint8Array, mayEndInsideCharacter: boolean): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: mayEndInsideCharacter });
  } catch {
    return null;
  }
}

function invalidUtf8(bytes: Uint8Array): DecodedText {
  const text = longestValidStart(bytes);
  const byte = bytes[byteSize(text)] ?? 0;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  const mark = [bytes[0], bytes[1]].join(' ');
  const hint = mark === '255 254' || mark === '254 255' ? ' (the file looks like UTF-16)' : '';
  return {
    ok: false,
    text,
    fault: { offset: text.length, message: `expected UTF-8 text, found the byte 0x${hex}${hint}` },
  };
}

function longestValidStart(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (strictUtf8(bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  return strictUtf8(bytes.subarray(0, valid), true) ?? '';
}
