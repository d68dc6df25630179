import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Writes what became of a dead letter where the person sees it. */
export const failureFunction = defineFunction((scope) => serverFunction(scope, 'failure', 512), {
  resourceGroupName: 'jobs',
})
