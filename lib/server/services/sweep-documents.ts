import 'server-only'
import type { Home } from '../home-types'
import type { Item } from '../items/types'
import type { OwnerId } from '../owner'
import { aliasFromItem, aliasPrefix } from '../repositories/aliases'
import { deleteHead, readBody, readHead } from '../repositories/documents'
import { bodyPrefix, headPrefix, ownerOfPartition } from '../repositories/documents-keys'
import { headFromItem } from '../repositories/documents-rows'
import { embeddedTextsPrefix } from '../repositories/embedded-texts'
import { deleteSearchWords, searchWordsPrefix } from '../repositories/search-words'
import {
  deleteVersion,
  readVersionHead,
  versionBodyPrefix,
  versionHeadPrefix,
  versionOfSortKey,
} from '../repositories/versions'
import { eraseResume, finishErasing } from './erase-resume'
import { healDocument } from './heal-document'
import { forgetTexts } from './matching/forget-texts'
import { trashMilliseconds } from './trash-time'
import { thinVersions } from './write-version'

type Parts = Pick<Home, 'items' | 'files' | 'vectors' | 'secrets' | 'metrics' | 'now'>

/** Milliseconds that an address may wait for its document. */
const aliasPatience = 60 * 60 * 1000
/** Rows looked at between two breaths: requests go first. */
const pageSize = 50

/** What a sweep did, by kind. */
export type Swept = { healed: number; erased: number; thinned: number; orphans: number }

/**
 * Goes over all documents: erases what lay in the trash for 30 days, finishes what a crash cut off,
 * thins versions that nobody writes to any more, and takes away rows that belong to nothing. Every
 * step looks at the rows as they are now, so that it can run beside anything.
 *
 * @param signal ends it after the row that it is at; what is left comes the next time
 */
export async function sweepDocuments(home: Parts, signal?: AbortSignal): Promise<Swept> {
  const swept: Swept = { healed: 0, erased: 0, thinned: 0, orphans: 0 }
  let cursor: string | null = null
  do {
    const page = await home.items.scan({ limit: pageSize, cursor })
    for (const item of page.items) {
      if (signal?.aborted) return swept
      const owner = ownerOfPartition(item.pk)
      if (owner) await sweepRow(home, owner, item, swept)
    }
    cursor = page.cursor
    await new Promise((resolve) => setImmediate(resolve))
  } while (cursor)
  return swept
}

async function sweepRow(home: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  if (item.sk.startsWith(headPrefix)) return sweepHead(home, owner, item, swept)
  if (item.sk.startsWith(bodyPrefix)) {
    return sweepBody(home, owner, item.sk.slice(bodyPrefix.length), swept)
  }
  if (item.sk.startsWith(versionHeadPrefix) || item.sk.startsWith(versionBodyPrefix)) {
    return sweepVersion(home, owner, item.sk, swept)
  }
  if (item.sk.startsWith(searchWordsPrefix)) {
    return sweepWords(home, owner, item.sk.slice(searchWordsPrefix.length), swept)
  }
  if (item.sk.startsWith(embeddedTextsPrefix)) {
    return sweepVectors(home, owner, item.sk.slice(embeddedTextsPrefix.length), swept)
  }
  if (item.sk.startsWith(aliasPrefix)) return sweepAlias(home, owner, item, swept)
}

/** An address whose document is gone, or was never written: not while somebody may be writing it. */
async function sweepAlias(home: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  const { id, createdAt } = aliasFromItem(item)
  if (home.now() - createdAt < aliasPatience) return
  const [body, head] = await Promise.all([readBody(home, owner, id), readHead(home, owner, id)])
  if (body || head) return
  await home.items.delete(item, item.version)
  swept.orphans++
}

/** Words that a search kept while their document was erased, and was cut off before it looked again. */
async function sweepWords(home: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  if (await readHead(home, owner, id)) return
  await deleteSearchWords(home, owner, id)
  swept.orphans++
}

/** Vectors of a CV that is gone: their store could not be had when it was erased. */
async function sweepVectors(home: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  if (await readHead(home, owner, id)) return
  await forgetTexts(home, owner, id)
  swept.orphans++
}

async function sweepHead(home: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  const { id, isErasing, trashedAt } = headFromItem(item)
  if (isErasing) {
    await finishErasing(home, owner, id)
    swept.erased++
  } else if (trashedAt !== null && home.now() - trashedAt >= trashMilliseconds) {
    const head = await readHead(home, owner, id)
    // Taken out of the trash since the page was read?
    if (head?.trashedAt !== trashedAt) return
    if ((await eraseResume(home, owner, { id })).ok) swept.erased++
  } else if (!(await readBody(home, owner, id))) {
    await deleteHead(home, owner, id)
    swept.orphans++
  }
}

async function sweepBody(home: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  const [body, head] = await Promise.all([readBody(home, owner, id), readHead(home, owner, id)])
  if (!body || head?.isErasing) return
  const isBehind = !head || head.version < body.version || body.keep !== null
  if (isBehind && (await healDocument(home, owner, id, body, head))) {
    if (!head || head.version < body.version) swept.healed++
  }
  swept.thinned += await thinVersions(home, owner, id)
}

/** A version without its document, or words of a version whose head was never written. */
async function sweepVersion(home: Parts, owner: OwnerId, sk: string, swept: Swept): Promise<void> {
  const version = versionOfSortKey(sk)
  if (!version) return
  const { id, number } = version
  const body = await readBody(home, owner, id)
  // The version that is being written now has its words first.
  const isBeingWritten = body !== null && number >= body.version - 1
  if (isBeingWritten) return
  if (body && (await readVersionHead(home, owner, id, number))) return
  await deleteVersion(home, owner, id, number)
  swept.orphans++
}
