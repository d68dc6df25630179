import 'server-only'
import { maxComparedBullets } from '@/lib/ai/matching/bullets-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { HeadData } from '../../documents/body-head-rows'
import { storedDocument } from '../../documents/document-answers'
import { readBody, readHead, readHeads } from '../../documents/document-rows'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { VectorSpace } from '../../vectors/vector-types'
import { type EmbeddableText, embeddableTexts, listTexts } from './embeddable-texts'
import { type EmbeddedTexts, listEmbeddedTexts, putEmbeddedTexts } from './embedded-text-rows'
import { forgetTexts, isSameSpace, removeUnused } from './forget-texts'

type Parts = Pick<Ports, 'items' | 'vectors'>

/** Requests the vectors of texts, all for the given space; throws errors of its own. */
export type Embed = (texts: readonly string[], space: VectorSpace) => Promise<Float32Array[]>

/** Number of texts in one request to the model. */
const batchSize = 96

/** Returns a CV as it is stored; null for letters, and for a CV that is gone or of a newer version. */
export async function readCv(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  id: string,
): Promise<{ document: ResumeDocument; version: number } | null> {
  const body = await readBody(ports, owner, id)
  if (!body) return null
  const document = storedDocument(body.document)
  if (!document.ok || document.value.kind !== 'resume') return null
  return { document: document.value, version: body.version }
}

/** Lists the heads of a user's CVs, the newest first, without those in the trash. */
export async function listCvs(ports: Pick<Ports, 'items'>, owner: OwnerId): Promise<HeadData[]> {
  const heads = await readHeads(ports, owner)
  return heads
    .filter(({ kind, isErasing, trashedAt }) => kind === 'resume' && !isErasing && !trashedAt)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
}

type Waiting = { texts: Map<string, EmbeddableText>; rows: EmbeddedTexts[] }

/**
 * Embeds the texts of a user's CVs that have no vector yet, in batches: an unchanged text is not sent again, and a
 * text that many CVs share is sent once. The vectors of a batch are stored before the next one, so that a retry
 * after a crash pays for one batch at most.
 *
 * @returns the embedded texts of each CV, the newest first; null if no store accepts vectors of this space
 * @throws VectorsUnavailableError, and errors of `embed`
 */
export async function embedChanged(
  ports: Parts,
  owner: OwnerId,
  space: VectorSpace,
  embed: Embed,
): Promise<EmbeddedTexts[] | null> {
  const place = await ports.vectors.placeOf(space)
  if (place === null) return null
  const here = { place, ...space }
  const before = await listEmbeddedTexts(ports, owner)
  const own = [...before.values()].filter((row) => isSameSpace(row, here))
  const known = new Set(own.flatMap(({ bullets, profile }) => [...bullets, profile ?? '']))
  const kept: EmbeddedTexts[] = []
  let count = 0
  let waiting: Waiting = { texts: new Map(), rows: [] }

  const flush = async () => {
    const texts = [...waiting.texts.values()]
    for (let from = 0; from < texts.length; from += batchSize) {
      const part = texts.slice(from, from + batchSize)
      const vectors = await embed(
        part.map(({ text }) => text),
        space,
      )
      const stored = part.flatMap(({ id, kind }, at) => {
        const values = vectors[at]
        return values ? [{ id, kind, values }] : []
      })
      await ports.vectors.upsert(owner, space, stored)
    }
    await removeUnused(
      ports,
      owner,
      waiting.rows.flatMap(({ id }) => before.get(id) ?? []),
      waiting.rows,
    )
    for (const row of waiting.rows) await keepRow(ports, owner, row)
    waiting = { texts: new Map(), rows: [] }
  }

  for (const { id, version } of await listCvs(ports, owner)) {
    if (count >= maxComparedBullets) break
    const row = before.get(id)
    if (row?.version === version && isSameSpace(row, here)) {
      kept.push(row)
      count += row.bullets.length
      continue
    }
    const read = await readCv(ports, owner, id)
    if (!read) continue
    const texts = embeddableTexts(owner, read.document)
    for (const text of listTexts(texts)) {
      if (!known.has(text.id)) waiting.texts.set(text.id, text)
      known.add(text.id)
    }
    const [bullets, profile] = [[...texts.bullets.keys()], texts.profile?.id ?? null]
    const next = { id, version: read.version, ...here, bullets, profile }
    waiting.rows.push(next)
    kept.push(next)
    count += bullets.length
    if (waiting.texts.size >= batchSize) await flush()
  }
  await flush()
  return kept
}

async function keepRow(ports: Parts, owner: OwnerId, row: EmbeddedTexts): Promise<void> {
  await putEmbeddedTexts(ports, owner, row)
  const head = await readHead(ports, owner, row.id)
  // The CV, or the whole account, was erased meanwhile: nothing of it may stay.
  if (!head || head.isErasing) await forgetTexts(ports, owner, row.id)
}
