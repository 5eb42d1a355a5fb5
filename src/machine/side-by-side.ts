/** The results of all jobs in their order, of at most so many jobs at once. @throws what the first job to fail threw */
export async function sideBySide<Result>(
  jobs: readonly (() => Promise<Result>)[],
  most: number,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = jobs.entries();
  const work = async () => {
    for (const [index, job] of left) results[index] = await job();
  };
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, work));
  return results;
}
