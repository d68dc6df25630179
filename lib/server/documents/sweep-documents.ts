import 'server-only'
import { trashMs } from '@/lib/resume/trash'
import { embeddedTextsPrefix } from '../ai/matching/embedded-text-rows'
import { forgetTexts } from '../ai/matching/forget-texts'
import type { Item } from '../items/item-types'
import { bodyPrefix, headPrefix, ownerOfPartition } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'
import type { ErasePorts, Ports } from '../ports-types'
import {
  deleteVersion,
  readVersionHead,
  versionBodyPrefix,
  versionHeadPrefix,
  versionOfSortKey,
} from '../versions/version-rows'
import { thinVersions } from '../versions/write-version'
import { headFromItem } from './body-head-rows'
import { aliasFromItem, aliasPrefix } from './by-email/alias-rows'
import { deleteHead, readBody, readHead } from './document-rows'
import { eraseDocument, finishErasing } from './erase-document'
import { healDocument } from './heal-document'
import { deleteSearchWords, searchWordsPrefix } from './search-rows'

type Parts = ErasePorts & Pick<Ports, 'documentHooks'>

/** Milliseconds that an alias may exist before its document. */
const aliasPatience = 60 * 60 * 1000
/** Rows processed before the event loop runs requests. */
const pageSize = 50

/** Number of rows that a sweep changed, by kind. */
export type Swept = { healed: number; erased: number; thinned: number; orphans: number }

/**
 * Sweeps all documents: erases those in the trash for 30 days, completes what a crash cut off, thins the versions
 * of documents that are not edited any more, and deletes orphaned rows. Every step reads the current rows, so that
 * it is safe beside any other work.
 *
 * @param signal ends it after the current row; the rest is done next time
 */
export async function sweepDocuments(ports: Parts, signal?: AbortSignal): Promise<Swept> {
  const swept: Swept = { healed: 0, erased: 0, thinned: 0, orphans: 0 }
  let cursor: string | null = null
  do {
    const page = await ports.items.scan({ limit: pageSize, cursor })
    for (const item of page.items) {
      if (signal?.aborted) return swept
      const owner = ownerOfPartition(item.pk)
      if (owner) await sweepRow(ports, owner, item, swept)
    }
    cursor = page.cursor
    await new Promise((resolve) => setImmediate(resolve))
  } while (cursor)
  return swept
}

async function sweepRow(ports: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  if (item.sk.startsWith(headPrefix)) return sweepHead(ports, owner, item, swept)
  if (item.sk.startsWith(bodyPrefix)) {
    return sweepBody(ports, owner, item.sk.slice(bodyPrefix.length), swept)
  }
  if (item.sk.startsWith(versionHeadPrefix) || item.sk.startsWith(versionBodyPrefix)) {
    return sweepVersion(ports, owner, item.sk, swept)
  }
  if (item.sk.startsWith(searchWordsPrefix)) {
    return sweepWords(ports, owner, item.sk.slice(searchWordsPrefix.length), swept)
  }
  if (item.sk.startsWith(embeddedTextsPrefix)) {
    return sweepVectors(ports, owner, item.sk.slice(embeddedTextsPrefix.length), swept)
  }
  if (item.sk.startsWith(aliasPrefix)) return sweepAlias(ports, owner, item, swept)
}

/** Deletes an alias whose document is gone, or was never written; not while a request may be writing it. */
async function sweepAlias(ports: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  const { id, createdAt } = aliasFromItem(item)
  if (ports.now() - createdAt < aliasPatience) return
  const [body, head] = await Promise.all([readBody(ports, owner, id), readHead(ports, owner, id)])
  if (body || head) return
  await ports.items.delete(item, item.version)
  swept.orphans++
}

/**
 * Deletes search words that were stored while their document was erased, by a search that was cut off before it
 * checked again.
 */
async function sweepWords(ports: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  if (await readHead(ports, owner, id)) return
  await deleteSearchWords(ports, owner, id)
  swept.orphans++
}

/** Deletes vectors of a CV that is gone: their store was unavailable when it was erased. */
async function sweepVectors(ports: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  if (await readHead(ports, owner, id)) return
  await forgetTexts(ports, owner, id)
  swept.orphans++
}

async function sweepHead(ports: Parts, owner: OwnerId, item: Item, swept: Swept): Promise<void> {
  const { id, isErasing, trashedAt } = headFromItem(item)
  if (isErasing) {
    await finishErasing(ports, owner, id)
    swept.erased++
  } else if (trashedAt !== null && ports.now() - trashedAt >= trashMs) {
    const head = await readHead(ports, owner, id)
    // Taken out of the trash since the page was read?
    if (head?.trashedAt !== trashedAt) return
    if ((await eraseDocument(ports, owner, { id })).ok) swept.erased++
  } else if (!(await readBody(ports, owner, id))) {
    await deleteHead(ports, owner, id)
    swept.orphans++
  }
}

async function sweepBody(ports: Parts, owner: OwnerId, id: string, swept: Swept): Promise<void> {
  const [body, head] = await Promise.all([readBody(ports, owner, id), readHead(ports, owner, id)])
  if (!body || head?.isErasing) return
  const isBehind = !head || head.version < body.version || body.keep !== null
  if (isBehind && (await healDocument(ports, owner, id, body, head))) {
    if (!head || head.version < body.version) swept.healed++
  }
  swept.thinned += await thinVersions(ports, owner, id)
}

/** Deletes a version without its document, or the content of a version whose head was never written. */
async function sweepVersion(ports: Parts, owner: OwnerId, sk: string, swept: Swept): Promise<void> {
  const version = versionOfSortKey(sk)
  if (!version) return
  const { id, number } = version
  const body = await readBody(ports, owner, id)
  // The version that is being written has its content first.
  const isBeingWritten = body !== null && number >= body.version - 1
  if (isBeingWritten) return
  if (body && (await readVersionHead(ports, owner, id, number))) return
  await deleteVersion(ports, owner, id, number)
  swept.orphans++
}
