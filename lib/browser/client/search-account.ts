import { readDocumentList } from './answers/search-answers'
import { callOf } from './call-of'
import { createSpaceSend, type Send } from './send'

/** Pages that are asked for at most: more than an account can fill. */
const maxPages = 20

/**
 * Returns the ids of the account's documents in use, of every kind, that have all words of a query, in their titles or anywhere in
 * their text; null where the account cannot be asked.
 *
 * @param signal ends the search between two pages; null then, too
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
