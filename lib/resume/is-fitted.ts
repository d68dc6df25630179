import type { PaperDocument } from './schema/document'

/** Returns whether fitting may change a document's measures: by `fit`, or a CV's `autoFit`. */
export const isFitted = ({ kind, design }: PaperDocument): boolean =>
  design.fit > 0 || (kind === 'resume' && design.autoFit)
