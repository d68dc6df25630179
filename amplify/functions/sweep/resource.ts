import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Clears away what nobody needs any more, by the clock. */
export const sweepFunction = defineFunction((scope) => serverFunction(scope, 'sweep', 1024), {
  resourceGroupName: 'jobs',
})
