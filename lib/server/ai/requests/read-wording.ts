import type { LanguageCode } from '@/lib/language/tags'
import 'server-only'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readSources } from '@/lib/ai/reader/sources'
import { type Reading, unread } from '@/lib/ai/reader/types'
import { asParagraph, isStale } from '@/lib/ai/tailoring/wording-hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { findDocument } from '../../documents/read-stored-document'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { openModel } from '../open-model'
import { createReaderAsk } from '../reader/create-reader-ask'
import { readTexts } from '../reader/read-texts'
import { enqueueExam } from '../reader/schedule-exams'
import { readAiRequest, writeAiRequest } from './ai-request-rows'
import { type ReadSuggestion, suggestionsOf } from './stored-suggestions'

type Parts = Pick<
  Ports,
  'configuration' | 'items' | 'secrets' | 'models' | 'metrics' | 'now' | 'ids' | 'jobs'
>

/** Milliseconds: somebody has stopped typing, and looks at it. */
const patience = 16_000
/** Readings of edits that are kept with a suggestion. */
const maxEdits = 4

async function readEdit(
  ports: Parts,
  owner: OwnerId,
  { content }: ResumeDocument,
  { id, kind, entryId: entry, before }: ReadSuggestion,
  after: string,
): Promise<Reading> {
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const grounds = readGrounds(content, asOf, plainText)
  const core = groundEdit({ kind, entry, before, after, advert: '' }, grounds)
  const opened = await openModel(ports, owner)
  const reader = opened.ok ? opened.value.reader : null
  if (core.verdict === 'block' || !reader) return unread
  const conceal = createConcealer(content)
  const ask = createReaderAsk(ports, owner, reader, { endsAt: performance.now() + patience })
  const readerContext = {
    ...{ reader, ask, id: ports.ids.document(), hasTimeForExam: false },
    examine: (language: LanguageCode) => enqueueExam(ports, owner, language),
  }
  const item = { key: id, kind, entry, before: conceal(before), after: conceal(after) }
  const lines = readSources(content, plainText, asOf)
  return (await readTexts(ports, owner, readerContext, { lines, items: [item], shape: 'bullet' }))(
    id,
  )
}

/**
 * Has words that a person made of a suggestion read against the CV as it is now, and keeps what came of it with the
 * suggestion, so that the check before they go in knows it. Nothing fails where there is no reader: it is `unread`.
 *
 * @returns `not-found` or `gone` where the request, its suggestion or its CV is not there
 */
export async function readWording(
  ports: Parts,
  owner: OwnerId,
  { id, suggestion: suggestionId, text }: { id: string; suggestion: string; text: string },
): Promise<Outcome<{ suggestion: string; reading: Reading }>> {
  const row = await readAiRequest(ports, owner, id)
  const suggestion = suggestionsOf(row?.result ?? null)?.find((one) => one.id === suggestionId)
  if (!row?.documentId || !suggestion) return { ok: false, code: 'not-found' }
  const found = await findDocument(ports, owner, row.documentId)
  if (!found.ok) return found
  const { document } = found.value.body
  if (document.kind !== 'resume') return { ok: false, code: 'not-found' }
  const after = asParagraph(text)
  const reading = isStale(document, suggestion)
    ? unread
    : await readEdit(ports, owner, document, suggestion, after)
  if (reading.state !== 'unread') {
    const suggestions = suggestionsOf(row.result)?.map((one) =>
      one.id === suggestionId
        ? { ...one, edited: [{ text: after, reading }, ...(one.edited ?? [])].slice(0, maxEdits) }
        : one,
    )
    // Where somebody else has written meanwhile, the words are asked about at the check.
    await writeAiRequest(ports, owner, {
      ...row,
      result: JSON.parse(JSON.stringify({ ...row.result, suggestions })),
    })
  }
  return { ok: true, value: { suggestion: suggestionId, reading } }
}
