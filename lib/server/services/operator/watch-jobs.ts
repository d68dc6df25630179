import 'server-only'
import type { Jobs } from '../../jobs/job-types'
import { type CountParts, countEvent } from '../../repositories/count-event'

/**
 * The same jobs, which count what was given up: after whoever waits for it was told. A job counts once,
 * however often telling it had to be tried.
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
