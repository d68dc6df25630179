import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import { readSources } from '../reader/sources'
import { type Reading, unread } from '../reader/types'
import { asParagraph, isStale, type WordingPlace } from '../tailoring/wording-hunks'
import type { ReadSuggestion } from './check-accepted'
import { readTexts } from './read-texts'
import type { ReaderContext } from './reader-context'
import { dayOfNow } from './stage-steps'
import type { StageHome } from './stage-types'

/** Readings of edits that are kept with a suggestion. */
const maxEdits = 4

/** A suggestion as far as an edit of it is read. */
export type EditedSuggestion = WordingPlace & Pick<ReadSuggestion, 'id' | 'before' | 'edited'>

/**
 * Has words that a person made of a suggestion read against the CV as it is now. Nothing fails where there is no
 * reader, or code holds the words back: it is `unread`.
 *
 * @param open called only if there is something to read
 * @returns the reading, and the suggestion with it, so that the check before the words go in knows it
 */
export async function readEdited<S extends EditedSuggestion>(
  home: Pick<StageHome, 'now'>,
  document: ResumeDocument,
  suggestion: S,
  text: string,
  open: () => Promise<ReaderContext>,
): Promise<{ reading: Reading; suggestion: S }> {
  const { content } = document
  const { id, kind, entryId: entry, before, edited = [] } = suggestion
  const after = asParagraph(text)
  const asOf = dayOfNow(home)
  const judge = () =>
    groundEdit({ kind, entry, before, after, advert: '' }, readGrounds(content, asOf, plainText))
  if (isStale(document, suggestion)) return { reading: unread, suggestion }
  const { verdict, reasons } = judge()
  if (verdict === 'block') return { reading: unread, suggestion }
  const conceal = createConcealer(content)
  const texts = { before: conceal(before), after: conceal(after) }
  const item = { key: id, kind, entry, ...texts, ...doubtsOf(reasons) }
  const lines = readSources(content, plainText, asOf)
  const question = { lines, items: [item], shape: 'bullet' as const }
  const reading = (await readTexts(home, await open(), question))(id)
  if (reading.state === 'unread') return { reading, suggestion }
  const kept = [{ text: after, reading }, ...edited].slice(0, maxEdits)
  return { reading, suggestion: { ...suggestion, edited: kept } }
}
