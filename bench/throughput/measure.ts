/** What a process took for some work. */
export interface Measured {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Peak resident memory of the process in MiB. */
  readonly memory: number;
}

/** Does the work and prints what it took as JSON, for the parent process. */
export async function report(work: () => Promise<unknown>): Promise<void> {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpuBefore);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ wall, cpu: (user + system) / 1000, memory } satisfies Measured));
}
