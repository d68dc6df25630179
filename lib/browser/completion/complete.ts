import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../storage/journal/journal-types'
import type { CompletionKind } from './suggest'

type Place = {
  /** Document that is open: its language and country count. */
  document: PaperDocument
  /** Id of the entry that has the field. */
  owner: string
  journal: Pick<Journal, 'list' | 'peek'> | null
  /** Values that stand in the field already. */
  without?: readonly string[]
}

/**
 * Suggests values for a field of an open document. The lists come with the first call; where they cannot be loaded, it
 * rejects.
 */
export async function complete(
  kind: CompletionKind,
  query: string,
  { document, owner, journal, without }: Place,
): Promise<string[]> {
  const [{ suggest }, { usedEmployers }] = await Promise.all([
    import('./suggest'),
    import('./used-employers'),
  ])
  return suggest(kind, query, document.design.language, {
    country: document.content.basics.location.countryCode,
    used: kind === 'employer' ? await usedEmployers(document, owner, journal) : [],
    without,
  })
}
