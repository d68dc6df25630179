import 'server-only'
import { archiveReader } from '../archive/create-archive-reader'
import { sweeps, tasks } from '../background-work'
import { watchReader } from '../operator/outages/watch-reader'
import { photoMaker } from '../photos/processing/create-maker'
import type { Ports } from '../ports-types'
import { reader } from '../reader/create-reader'
import type { TaskPorts } from '../task-ports'
import { createPostWebhook } from '../webhooks/post-webhook'
import { registerTask } from './register-task'

/** Registers every task and sweep: a process that runs jobs, or enqueues them, needs all of them. */
export function scheduleWork(opened: Ports): void {
  const ports: TaskPorts = {
    ...opened,
    reader: watchReader(reader(), opened),
    archives: archiveReader(),
    maker: photoMaker(),
    post: createPostWebhook(),
  }
  for (const one of tasks) registerTask(ports, one)
  for (const { name, every, run } of sweeps) {
    ports.jobs.every(name, every, (signal) => run(ports, signal))
  }
}
