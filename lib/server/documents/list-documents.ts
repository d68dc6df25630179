import 'server-only'
import type { DocumentList } from '@/lib/api/documents'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { DocumentKind } from '@/lib/resume/schema/document'
import { wordsOfQuery } from '@/lib/resume/text/search-words'
import { InvalidCursorError } from '../items/item-types'
import { badCursor } from '../kernel/bad-cursor'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { HeadData } from './body-head-rows'
import { headAnswer } from './document-answers'
import { readChanges, readHeads } from './document-rows'
import { findWords } from './find-words'

export type ListInput = {
  /** CVs and letters where it is left out. */
  kinds?: readonly DocumentKind[]
  cursor?: string
  limit?: number
  search?: string
  sort?: 'updated' | 'created' | 'title'
  /** Documents in the trash, instead of those in use. */
  isTrashed?: boolean
}

const defaultLimit = 50

/**
 * Lists the heads of a user's documents, latest change first, a page at a time; a page may hold less than requested
 * before the end. That order comes from the index and reads no more than a page; other orders read all heads, of
 * which an owner has at most 4,000, and a search all their search words.
 */
export async function listDocuments(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  input: ListInput,
): Promise<Outcome<DocumentList>> {
  const { sort = 'updated', search = '' } = input
  return sort === 'updated' && search.trim() === ''
    ? listByChange(ports, owner, input)
    : listByOrder(ports, owner, { ...input, sort, search })
}

const isAsked = (
  head: HeadData,
  { kinds = ['resume', 'letter'], isTrashed = false }: Pick<ListInput, 'kinds' | 'isTrashed'>,
) => (head.trashedAt !== null) === isTrashed && kinds.includes(head.kind)

async function listByChange(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  input: ListInput,
): Promise<Outcome<DocumentList>> {
  const { cursor: asked, limit = defaultLimit } = input
  const found: HeadData[] = []
  let cursor: string | null = asked ?? null
  try {
    // Each page requests what is missing, so that its cursor is always the one to continue with.
    do {
      const page = await readChanges(ports, owner, {
        limit: limit - found.length,
        cursor,
        direction: 'descending',
      })
      for (const { head } of page.rows) {
        if (head && isAsked(head, input)) found.push(head)
      }
      cursor = page.cursor
    } while (cursor !== null && found.length < limit)
  } catch (error) {
    if (error instanceof InvalidCursorError) return badCursor
    throw error
  }
  return { ok: true, value: { items: found.map(headAnswer), cursor } }
}

type Place = { key: string; id: string }

const isBehind = (a: Place, b: Place) => a.key > b.key || (a.key === b.key && a.id > b.id)

/** Returns the sort key of a head; text sorts as it is, times the latest first. */
function placeOf(head: HeadData, sort: NonNullable<ListInput['sort']>): Place {
  const latestFirst = (time: number) => String(10 ** 15 - time).padStart(16, '0')
  if (sort === 'title') return { key: foldText(head.title || head.name), id: head.id }
  return { key: latestFirst(sort === 'created' ? head.createdAt : head.updatedAt), id: head.id }
}

function readPlace(cursor: string): Place | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(place) || place.length !== 2) return null
    const [key, id]: unknown[] = place
    return typeof key === 'string' && typeof id === 'string' ? { key, id } : null
  } catch {
    return null
  }
}

/** Returns the heads of documents that contain every word of a query, in their titles or in their text. */
async function findMatching(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  heads: HeadData[],
  query: string,
): Promise<HeadData[]> {
  const asked = wordsOfQuery(query)
  if (asked.length === 0) return heads
  const texts = await findWords(ports, owner, heads)
  return heads.filter(({ id, title, name, label }) => {
    const named = foldText(`${title}\n${name}\n${label}`)
    const text = texts.get(id) ?? ''
    return asked.every((word) => named.includes(word) || text.includes(word))
  })
}

async function listByOrder(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  input: ListInput & { sort: NonNullable<ListInput['sort']>; search: string },
): Promise<Outcome<DocumentList>> {
  const { cursor, limit = defaultLimit, sort } = input
  const behind = cursor === undefined ? null : readPlace(cursor)
  if (cursor !== undefined && !behind) return badCursor
  const heads = (await readHeads(ports, owner)).filter(
    (head) => !head.isErasing && isAsked(head, input),
  )
  const found = (await findMatching(ports, owner, heads, input.search))
    .map((head) => ({ head, place: placeOf(head, sort) }))
    .filter(({ place }) => !behind || isBehind(place, behind))
    .sort((a, b) => (isBehind(a.place, b.place) ? 1 : -1))
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = found.length > shown.length && last !== undefined
  const next = hasMore
    ? Buffer.from(JSON.stringify([last.place.key, last.place.id])).toString('base64url')
    : null
  return { ok: true, value: { items: shown.map(({ head }) => headAnswer(head)), cursor: next } }
}
