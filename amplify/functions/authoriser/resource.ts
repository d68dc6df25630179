import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Tells API Gateway whose request it is: which plan's ceiling it counts against. */
export const authoriserFunction = defineFunction(
  (scope) => serverFunction(scope, 'authoriser', 512),
  {
    resourceGroupName: 'api',
  },
)
