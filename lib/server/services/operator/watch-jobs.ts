import 'server-only'
import type { Jobs } from '../../jobs/job-types'
import { type CountParts, countEvent } from '../../repositories/count-event'

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
