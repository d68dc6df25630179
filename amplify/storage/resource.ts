import { defineStorage } from '@aws-amplify/backend'
import { settings } from '../build-settings'

/**
 * The one bucket of the files port: uploads, processed, exports and requests, each below the id of its owner.
 * Browsers get signed forms and links from the server and no permission of their own, so there are no access
 * rules here.
 */
export const storage = defineStorage({
  name: 'files',
  versioned: true,
  keepOnDelete: settings.kind === 'lasting',
})
