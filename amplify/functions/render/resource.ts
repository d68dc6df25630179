import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Makes PDFs, which the site's own process (1 GB, 30 seconds) does not. */
export const renderFunction = defineFunction((scope) => serverFunction(scope, 'render', 2048), {
  resourceGroupName: 'jobs',
})
