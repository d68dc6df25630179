import 'server-only'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readVersionHead } from '../versions/version-rows'
import { writeVersion } from '../versions/write-version'
import { type BodyData, type HeadData, headOfBody } from './body-head-rows'
import { putHead, readBody, readHead } from './document-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/**
 * Updates the rows that depend on a body: its head, and the version that it requires to be stored. A crash between
 * the writes leaves exactly this to do; usually everything is up to date, and nothing is written.
 *
 * @returns false when the document is being erased, or is gone
 */
export async function healDocument(
  parts: Parts,
  owner: OwnerId,
  id: string,
  body: Stored<BodyData>,
  head: Stored<HeadData> | null,
): Promise<boolean> {
  if (!(await writeHeadOf(parts, owner, id, body, head))) return false
  await writeAccepted(parts, owner, id, body)
  return true
}

/** Writes the head of a body unless it is up to date. Returns false if the document is gone. */
export async function writeHeadOf(
  parts: Parts,
  owner: OwnerId,
  id: string,
  body: BodyData,
  known: Stored<HeadData> | null,
): Promise<boolean> {
  let head = known
  for (;;) {
    if (head?.isErasing) return false
    if (head && head.version >= body.version) return true
    const next = headOfBody(id, body, head)
    const put = await putHead(parts, owner, next, parts.now(), head?.rowVersion ?? 'absent')
    if (put.ok) return true
    head = await readHead(parts, owner, id)
    // Erased meanwhile: a head must not be created without its body.
    if (!head && !(await readBody(parts, owner, id))) return false
  }
}

/** Writes the version that a body requires to be stored, unless it exists. */
export async function writeAccepted(
  parts: Parts,
  owner: OwnerId,
  id: string,
  body: BodyData,
): Promise<void> {
  if (!body.keep) return
  if (await readVersionHead(parts, owner, id, body.version)) return
  const { version: number, document, editedAt: at, keep } = body
  await writeVersion(parts, owner, id, { number, document, at, ...keep })
}
