import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that runs jobs: models, mails, imports, photos, deletions. */
export const workerFunction = defineFunction((scope) => serverFunction(scope, 'worker', 2048), {
  resourceGroupName: 'jobs',
})
