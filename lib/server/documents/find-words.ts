import 'server-only'
import { setImmediate as takeBreath } from 'node:timers/promises'
import { searchWordsOf } from '@/lib/resume/text/search-words'
import { StoreUnavailableError } from '../items/item-types'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { HeadData } from './body-head-rows'
import { storedDocument } from './document-answers'
import { readBody, readHead } from './document-rows'
import { deleteSearchWords, putSearchWords, readSearchWords, type SearchWords } from './search-rows'

type Parts = Pick<Ports, 'items'>

/** Maximum characters of the search words of one document: twice a CV of five pages. */
const room = 12_000
/** Documents that are read before the event loop runs other work. */
const atOnce = 8

/**
 * Returns the search words of documents by their ids. They are stored beside the documents and not written with
 * them (ADR document-rows): documents that changed since the last search are read here, once.
 */
export async function findWords(
  ports: Parts,
  owner: OwnerId,
  heads: readonly HeadData[],
): Promise<Map<string, string>> {
  const kept = await readSearchWords(ports, owner)
  const words = new Map<string, string>()
  const behind: HeadData[] = []
  for (const head of heads) {
    const row = kept.get(head.id)
    if (row?.version === head.version) words.set(head.id, row.words)
    else behind.push(head)
  }
  for (let from = 0; from < behind.length; from += atOnce) {
    await Promise.all(
      behind.slice(from, from + atOnce).map(async ({ id }) => {
        words.set(id, await makeWords(ports, owner, id, kept.get(id)))
      }),
    )
    // A store that fails at once never yields to the event loop.
    await takeBreath()
  }
  return words
}

async function makeWords(
  ports: Parts,
  owner: OwnerId,
  id: string,
  before: Stored<SearchWords> | undefined,
): Promise<string> {
  const body = await readBody(ports, owner, id)
  if (!body) return ''
  const document = storedDocument(body.document)
  // A document of a newer version is found by its head alone.
  const words = document.ok ? searchWordsOf(document.value, room) : ''
  try {
    const row = { id, version: body.version, words }
    await putSearchWords(ports, owner, row, before?.rowVersion ?? 'absent')
    const head = await readHead(ports, owner, id)
    // Erased meanwhile: its search words must not stay.
    if (!head || head.isErasing) await deleteSearchWords(ports, owner, id)
  } catch (error) {
    // A store that refuses writes can still be searched.
    if (!(error instanceof StoreUnavailableError)) throw error
  }
  return words
}
