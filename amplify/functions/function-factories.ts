import { defineFunction } from '@aws-amplify/backend'
import type { FunctionName } from './lives'
import { serverFunction } from './server-function'

/** @param stack what the function serves; @param memory as for `serverFunction` */
const define = (
  name: FunctionName,
  stack: 'api' | 'foundation' | 'jobs' | 'storage',
  memory: number,
) => defineFunction((scope) => serverFunction(scope, name, memory), { resourceGroupName: stack })

/** The functions for `defineBackend`. */
export const functionFactories = {
  /** S3 notifies it of every signed upload, photos and imports; it enqueues the job that follows. */
  uploads: define('uploads', 'storage', 512),
  /** Runs jobs: models, mails, imports, photos, deletions. */
  worker: define('worker', 'jobs', 2048),
  /** Renders PDFs, which the site's own process (1 GB, 30 seconds) cannot. */
  render: define('render', 'jobs', 2048),
  /** Records a dead letter where the user sees it. */
  failure: define('failure', 'jobs', 512),
  /** Deletes expired data, and does what is due, on a schedule. */
  sweep: define('sweep', 'jobs', 1024),
  /** The whole REST API (lib/server/api) and the tools of agents (lib/server/tools) behind API Gateway. */
  api: define('api', 'api', 1024),
  /** Names the plan of a request for API Gateway, whose quota it counts against. */
  authoriser: define('authoriser', 'api', 512),
  /** Verifies the tickets of pages that subscribe to notices (amplify/live). */
  live: define('live', 'foundation', 512),
}
