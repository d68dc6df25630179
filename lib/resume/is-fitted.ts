import type { Document } from './schema/document'

/** Returns whether the measures of a document's paper may be others than its own. A letter is as long as it is. */
export const isFitted = ({ kind, design }: Document): boolean =>
  design.fit > 0 || (kind === 'resume' && design.autoFit)
