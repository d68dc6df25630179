import type { ResumeContent } from './schema/content'
import type { Design } from './schema/design'

/**
 * Returns a day or month (ISO 8601) that has been reached: that of the last change, else that of the document's look. A
 * paper is made of its document alone, so no clock says which dates are still to come.
 */
export const knownDay = ({ meta }: Pick<ResumeContent, 'meta'>, { look }: Pick<Design, 'look'>) =>
  /^\d{4}-\d{2}-\d{2}/.exec(meta.lastModified)?.[0] ?? look
