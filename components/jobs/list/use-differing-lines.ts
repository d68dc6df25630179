import { useValuesOfDocuments } from '@/components/document/use-documents'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import type { Document } from '@/lib/resume/schema/document'
import { differingLines } from '../detail/use-step-results'

const linesOf = (document: Document | null): number | null =>
  document?.kind === 'resume' ? differingLines(document) : null

/** Returns by id how many lines of versions differ from their main CVs. */
export const useDifferingLines = (cvs: readonly ListedHead[]): ReadonlyMap<string, number | null> =>
  useValuesOfDocuments(cvs, true, linesOf)
