import type { PaperDocument } from './schema/document'

/** Returns whether the measures of a document's paper may be others than its own. A letter is as long as it is. */
export const isFitted = ({ kind, design }: PaperDocument): boolean =>
  design.fit > 0 || (kind === 'resume' && design.autoFit)
