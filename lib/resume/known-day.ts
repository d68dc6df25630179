import type { ResumeContent } from './schema/content'
import type { Design } from './schema/design'

/**
 * Returns the latest date (ISO 8601) known to be past: the last change, else the design's `look`.
 * Rendering depends on the document only, so the clock cannot decide which dates are in the future.
 */
export const knownDay = ({ meta }: Pick<ResumeContent, 'meta'>, { look }: Pick<Design, 'look'>) =>
  /^\d{4}-\d{2}-\d{2}/.exec(meta.lastModified)?.[0] ?? look
