/** Milliseconds of CPU that this thread spends on some work: what else runs on the machine is no part of them. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several times: what the collection of garbage adds to one of them counts for nothing. */
export function leastCpuTime(tries: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => cpuTime(work)));
}
