import 'server-only'
import { readUploadKey } from '../files/upload-key'
import { isOwnerErased } from '../kernel/rows/erased-owner-rows'
import { toOwnerId } from '../owner'
import type { TaskPorts } from '../task-ports'
import type { Job } from '../tasks/job-types'
import type { Task } from '../tasks/task'

/** Parses the payload of a job; `task` has checked the functions of its task against the result. */
function readJob({ payload, attempt }: Job, { payload: fields }: Pick<Task, 'payload'>) {
  const parsed = Object.entries(fields).map(([name, parse]) => [name, parse(payload[name])])
  const job = { ...Object.fromEntries(parsed), attempt }
  return [toOwnerId(String(payload.owner)), job as never] as const
}

/**
 * Registers the handler of a task, and the uploads that begin it. It does nothing for an owner who was erased: a job that
 * was waiting, or under way in another process, must not write anything new.
 */
export function registerTask(ports: TaskPorts, declared: Task): void {
  const { kind, payload: _, upload, runsAfterErasure, run, fail, revive, ...limits } = declared
  const isSkipped = ({ payload: { owner } }: Job) =>
    !runsAfterErasure && typeof owner === 'string' && isOwnerErased(ports, owner)
  ports.jobs.handle(kind, {
    ...limits,
    async run(job, signal) {
      if (!(await isSkipped(job))) await run(ports, ...readJob(job, declared), signal)
    },
    async fail(job) {
      if (!(await isSkipped(job))) await fail(ports, ...readJob(job, declared))
    },
    revive:
      typeof revive === 'function'
        ? async (job) => revive(ports, ...readJob(job, declared))
        : revive,
  })
  if (!upload) return
  ports.files.onUploaded(async ({ key }) => {
    const payload = readUploadKey(key, upload)
    if (!payload) return
    await ports.jobs.enqueue({ id: `${kind}:${payload.owner}:${payload.id}`, kind, payload })
  })
}
