import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './task.ts';
import type { Counts } from './trials.ts';

/** Runs tasks on all cores. Every task has its own random streams, so their order changes nothing. */
export async function runTasks<Key extends Task>(
  tasks: readonly Key[],
  onDone: (done: number) => void = () => {},
): Promise<Map<Key, Counts>> {
  const waiting = [...tasks];
  const results = new Map<Key, Counts>();
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      results.set(task, await ask(worker, task));
      onDone(results.size);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

function ask(worker: Worker, task: Task): Promise<Counts> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (counts: Counts) => {
      worker.off('error', reject);
      resolve(counts);
    });
    worker.postMessage(task);
  });
}
