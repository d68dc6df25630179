import 'server-only'
import type { Ports } from '../../ports-types'

/** Below a readable address: the picture of the page that link previews show. */
export const previewName = 'preview.png'

/** Pixels of that picture, in the proportion that previews have: 1.91 to 1. */
export const previewFrame = { width: 1_200, height: 630 }

/** Returns true where the server paints previews: the site on AWS has no canvas beside it. */
export const hasPreview = ({ configuration }: Pick<Ports, 'configuration'>): boolean =>
  configuration.home !== 'aws'
