import { readDocumentList } from '@/dist/answers/search-answers'
import { callOf } from './call-of'
import { createSpaceSend, type Send } from './send'

/** Maximum number of pages; more than an account can fill. */
const maxPages = 20

/**
 * Searches the account's documents of every kind, except trashed ones, for all words of a query in title or text.
 * Returns their ids; null if the account cannot be reached.
 *
 * @param signal aborts between two pages; null then, too
 */
export async function searchAccount(
  query: string,
  signal: AbortSignal,
  send: Send = createSpaceSend(),
): Promise<ReadonlySet<string> | null> {
  const found = new Set<string>()
  let cursor = ''
  for (let page = 0; page < maxPages; page++) {
    const asked = { search: query.slice(0, 200), limit: 200, ...(cursor === '' ? {} : { cursor }) }
    const result = await send(callOf('GET /api/v1/documents', { query: asked }))
    if (signal.aborted || !result.ok) return null
    const answer = readDocumentList(result.value)
    if (!answer) return null
    for (const { id } of answer.items) found.add(id)
    if (answer.cursor === null) return found
    cursor = answer.cursor
  }
  return found
}
