import 'server-only'
import { isOwnerErased } from '../kernel/rows/erased-owner-rows'
import type { Ports } from '../ports-types'
import type { Job, Jobs } from '../tasks/job-types'

/**
 * Returns the jobs port with handlers that do nothing for an owner who was erased: a job that was waiting, or under way
 * in another process, must not write anything new.
 */
export function skipErasedOwners(ports: Pick<Ports, 'items' | 'jobs'>): Jobs {
  const isErased = ({ payload: { owner } }: Job) =>
    typeof owner === 'string' && isOwnerErased(ports, owner)
  return {
    ...ports.jobs,
    handle: (kind, handler) =>
      ports.jobs.handle(kind, {
        ...handler,
        async run(job, signal) {
          if (!(await isErased(job))) await handler.run(job, signal)
        },
        async fail(job, message) {
          if (!(await isErased(job))) await handler.fail(job, message)
        },
      }),
  }
}
