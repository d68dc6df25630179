import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Works through jobs: models, mails, files that were brought, photos, deletions. */
export const workerFunction = defineFunction((scope) => serverFunction(scope, 'worker', 2048), {
  resourceGroupName: 'jobs',
})
