import 'server-only'
import { type CountParts, countEvent } from '../kernel/rows/count-event'
import type { Jobs } from '../tasks/job-types'

/**
 * Wraps jobs to count those that were given up, after their owner was notified. A job counts once, however many
 * attempts the notification needed.
 */
export function watchJobs(jobs: Jobs, parts: CountParts): Jobs {
  return {
    ...jobs,
    handle(kind, handler) {
      jobs.handle(kind, {
        ...handler,
        async fail(job, message) {
          await handler.fail(job, message)
          await countEvent(parts, { event: 'job-failure', label: kind, operation: job.id })
        },
      })
    },
  }
}
