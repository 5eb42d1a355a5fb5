/** Nobody reads on: the reader of a pipe has ended, or the terminal is gone. */
const NOBODY_READS: readonly unknown[] = ['EPIPE', 'EIO'];

/** Keeps a run that is paid for from ending because nobody reads what it prints, as `spo optimize … | head` does. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!NOBODY_READS.includes(error.code)) throw error;
    });
  }
}
