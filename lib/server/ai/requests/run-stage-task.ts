import 'server-only'
import { StageError } from '@/lib/ai/stages/stage-error'
import type { TaskInput, TaskName, TaskResult } from '../../compute/compute-types'
import { computer } from '../../compute/create-computer'

/**
 * Runs a pure function of a stage in a thread, so that it holds up no request.
 *
 * @throws StageError `took-too-long`; any other error while too many tasks wait, so that the job is retried
 */
export async function runStageTask<N extends TaskName>(
  name: N,
  ...input: TaskInput<N>
): Promise<TaskResult<N>> {
  const ran = await computer().run(name, ...input)
  if (ran.ok) return ran.value
  if (ran.code === 'busy') throw new Error('Too many tasks wait for a thread')
  throw new StageError('took-too-long')
}
