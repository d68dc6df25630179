import { defineFunction } from '@aws-amplify/backend'
import { serverFunction } from '../server-function'

/** Is told of every signed upload that has landed, photos and imports, and enqueues what follows. */
export const uploadsFunction = defineFunction((scope) => serverFunction(scope, 'uploads', 512), {
  resourceGroupName: 'storage',
})
