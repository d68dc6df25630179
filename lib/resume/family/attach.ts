import type { ResumeDocument } from '../schema/document'
import { familyBase } from './family-base'
import { pairNodes } from './pair-nodes'
import { withIds } from './with-ids'

/**
 * Makes a CV follow another one without changing its content: equal fields follow from now on,
 * differing ones are its own, missing entries count as left out. Keeps its job description.
 * @param version of the main CV in the account; 0 if it is not stored there
 */
export function attach(
  document: ResumeDocument,
  master: ResumeDocument,
  version: number,
): ResumeDocument {
  const pairs = pairNodes(master, document)
  const posting = document.lineage?.posting
  return {
    ...document,
    lineage: {
      documentId: master.id,
      version,
      base: familyBase(withIds(master, pairs)),
      ...(pairs.length > 0 && { pairs }),
      ...(posting && { posting }),
    },
  }
}

/** Detaches a CV from its main CV, keeping its content and job description. */
export function detach(document: ResumeDocument): ResumeDocument {
  const posting = document.lineage?.posting
  return { ...document, lineage: posting ? { documentId: '', version: 0, posting } : null }
}
