import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that renders PDFs, which the site's own process (1 GB, 30 seconds) cannot. */
export const renderFunction = defineFunction((scope) => serverFunction(scope, 'render', 2048), {
  resourceGroupName: 'jobs',
})
