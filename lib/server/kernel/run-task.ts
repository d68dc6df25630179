import 'server-only'
import type { TaskInput, TaskName, TaskResult } from '../compute/compute-types'
import { computer } from '../compute/create-computer'
import type { Outcome } from '../outcome'

/** Seconds for `Retry-After` while too many tasks wait. */
const retryAfter = 2

/**
 * Runs a pure function in a thread, so that it holds up no other request.
 *
 * @returns `too-many-requests` while too many wait; `took-too-long` beyond its time or memory
 */
export async function runTask<N extends TaskName>(
  name: N,
  ...input: TaskInput<N>
): Promise<Outcome<TaskResult<N>>> {
  const ran = await computer().run(name, ...input)
  if (ran.ok) return ran
  return ran.code === 'busy'
    ? { ok: false, code: 'too-many-requests', retryAfter }
    : { ok: false, code: 'took-too-long' }
}
