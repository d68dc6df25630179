import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that deletes expired data on a schedule. */
export const sweepFunction = defineFunction((scope) => serverFunction(scope, 'sweep', 1024), {
  resourceGroupName: 'jobs',
})
