import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that names the plan of a request for API Gateway, whose quota it counts against. */
export const authoriserFunction = defineFunction(
  (scope) => serverFunction(scope, 'authoriser', 512),
  {
    resourceGroupName: 'api',
  },
)
