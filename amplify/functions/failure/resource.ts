import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that records a dead letter where the user sees it. */
export const failureFunction = defineFunction((scope) => serverFunction(scope, 'failure', 512), {
  resourceGroupName: 'jobs',
})
