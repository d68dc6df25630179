import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { putHead, readBody, readHead } from '../../repositories/documents'
import { type BodyData, type HeadData, headOfBody } from '../../repositories/documents-rows'
import type { Stored } from '../../repositories/rows'
import { readVersionHead } from '../../repositories/versions'
import { writeVersion } from '../versions/write-version'

type Parts = Pick<Ports, 'items' | 'now'>

/**
 * Brings what hangs on a body to where the body is: its head, and the version that it asks to be
 * kept. A crash between the body and these leaves exactly this to do; everything is there already
 * in the usual case, and then nothing is written.
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

/** Writes the head of a body unless one as new is there. False: the document is gone. */
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
    // Erased meanwhile: a head must not come back without its body.
    if (!head && !(await readBody(parts, owner, id))) return false
  }
}

/** Writes the version that a body asks to be kept, unless it is there. */
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
