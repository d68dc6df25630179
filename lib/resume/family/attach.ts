import type { ResumeDocument } from '../schema/document'
import { familyBase } from './family-base'
import { pairNodes } from './pair-nodes'
import { withIds } from './with-ids'

/**
 * Makes a CV follow another one. Nothing in it changes: what both say follows from now on, what differs is its own,
 * what it lacks counts as left out. The job that it is for stays.
 *
 * @param version of the followed CV in the account; 0 where it is not there
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

/** Ends that a CV follows another one. All its words stay, and the job that it is for. */
export function detach(document: ResumeDocument): ResumeDocument {
  const posting = document.lineage?.posting
  return { ...document, lineage: posting ? { documentId: '', version: 0, posting } : null }
}
