import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Function that S3 notifies of every signed upload, photos and imports; it enqueues the job that follows. */
export const uploadsFunction = defineFunction((scope) => serverFunction(scope, 'uploads', 512), {
  resourceGroupName: 'storage',
})
