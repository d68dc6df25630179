/** Worker thread of Node that runs pure functions; bundled to dist/compute-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import { computeTasks } from './compute-tasks'
import type { ComputeReply, ComputeRequest, TaskName } from './compute-types'

// The types of name and arguments were checked where the task was asked for.
const tasks = computeTasks as unknown as Record<TaskName, (...input: readonly unknown[]) => unknown>

async function answer({ id, name, input }: ComputeRequest): Promise<ComputeReply> {
  try {
    return { id, value: await tasks[name](...input) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (request: ComputeRequest) => {
  parentPort?.postMessage(await answer(request))
})
