import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** The whole REST API (lib/server/api) and the tools of agents (lib/server/tools) behind API Gateway. */
export const apiFunction = defineFunction((scope) => serverFunction(scope, 'api', 1024), {
  resourceGroupName: 'api',
})
