import { readResumeList } from '../answers/search-answers'
import { callOf } from './call-of'
import { createSend, type Send } from './send'

/** Pages that are asked for at most: more than an account can fill. */
const maxPages = 20

/**
 * The ids of the account's CVs in use that have all words of a query, in their titles or anywhere in
 * their text; null where the account cannot be asked.
 *
 * @param signal ends the search between two pages; null then, too
 */
export async function searchAccount(
  query: string,
  signal: AbortSignal,
  send: Send = createSend(),
): Promise<ReadonlySet<string> | null> {
  const found = new Set<string>()
  let cursor = ''
  for (let page = 0; page < maxPages; page++) {
    const asked = { search: query.slice(0, 200), limit: 200, ...(cursor === '' ? {} : { cursor }) }
    const result = await send(callOf('GET /api/v1/resumes', { query: asked }))
    if (signal.aborted || !result.ok) return null
    const list = readResumeList(result.value)
    if (!list) return null
    for (const { id } of list.items) found.add(id)
    if (list.cursor === null) return found
    cursor = list.cursor
  }
  return found
}
