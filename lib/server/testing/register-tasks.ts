import type { JsonObject } from '@/lib/resume/json-value'
import { registerTask } from '../boot/register-task'
import type { Ports } from '../ports-types'
import type { TaskPorts } from '../task-ports'
import type { JobHandler, Jobs } from '../tasks/job-types'
import type { Task } from '../tasks/task'

const missing = () => {
  throw new Error('This test runs tasks without that part')
}
const thread = { read: missing, make: missing, close: missing }
const noParts = { reader: thread, archives: thread, maker: thread, post: missing }

/** Registers tasks as a process does that runs jobs. Parts that are not given throw when a task uses them. */
export function registerTasks(
  ports: Ports,
  tasks: readonly Task[],
  parts: Partial<Omit<TaskPorts, keyof Ports>> = {},
): void {
  for (const one of tasks) registerTask({ ...noParts, ...ports, ...parts }, one)
}

/** Makes the first attempt of a job without a queue. */
export async function attemptTask(ports: Ports, task: Task, payload: JsonObject): Promise<void> {
  let attempt: JobHandler['run'] | undefined
  const handle: Jobs['handle'] = (_, { run }) => {
    attempt = run
  }
  registerTasks({ ...ports, jobs: { ...ports.jobs, handle } }, [task])
  await attempt?.({ id: 'x', kind: task.kind, payload, attempt: 1 }, new AbortController().signal)
}
