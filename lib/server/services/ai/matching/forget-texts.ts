import 'server-only'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import {
  deleteEmbeddedTexts,
  type EmbeddedTexts,
  listEmbeddedTexts,
  readEmbeddedTexts,
} from '../../../repositories/embedded-texts'
import { vectorLimits } from '../../../vectors/vector-limits'
import { VectorsUnavailableError } from '../../../vectors/vector-types'

type Parts = Pick<Ports, 'items' | 'vectors'>

const idsOf = ({ bullets, profile }: EmbeddedTexts) => [...bullets, ...(profile ? [profile] : [])]

/** Rows that speak of the same vectors: of one store, model and length. */
export const isSameSpace = (
  a: Pick<EmbeddedTexts, 'place' | 'model' | 'dimensions'>,
  b: Pick<EmbeddedTexts, 'place' | 'model' | 'dimensions'>,
) => a.place === b.place && a.model === b.model && a.dimensions === b.dimensions

/**
 * Removes vectors that rows speak of and that none will speak of once others stand in their place. What
 * lies in another store than the one that is set up now stays there. To be called before the rows are
 * written over, so that a crash in between leaves nothing that nobody knows of.
 *
 * @param before rows of one owner as they are
 * @param after what will stand in their place; those of `before` without one will be gone
 * @throws VectorsUnavailableError
 */
export async function removeUnused(
  ports: Parts,
  owner: OwnerId,
  before: readonly EmbeddedTexts[],
  after: readonly EmbeddedTexts[],
): Promise<void> {
  if (before.length === 0) return
  const replaced = new Set(before.map(({ id }) => id))
  const others = [...(await listEmbeddedTexts(ports, owner)).values()].filter(
    ({ id }) => !replaced.has(id),
  )
  const staying = [...others, ...after]
  const spaces = before.filter((row, at) => before.findIndex((one) => isSameSpace(one, row)) === at)
  for (const { place, model, dimensions } of spaces) {
    const here = { place, model, dimensions }
    if ((await ports.vectors.placeOf(here)) !== place) continue
    const ofHere = (rows: readonly EmbeddedTexts[]) =>
      new Set(rows.filter((row) => isSameSpace(row, here)).flatMap(idsOf))
    const used = ofHere(staying)
    const unused = [...ofHere(before)].filter((id) => !used.has(id))
    for (let from = 0; from < unused.length; from += vectorLimits.removed) {
      await ports.vectors.remove(owner, here, unused.slice(from, from + vectorLimits.removed))
    }
  }
}

/**
 * Forgets the vectors of a CV that is erased. Where the store of vectors cannot be had, the row stays: it
 * holds no words, and the sweep tries again.
 */
export async function forgetTexts(ports: Parts, owner: OwnerId, id: string): Promise<void> {
  const row = await readEmbeddedTexts(ports, owner, id)
  if (!row) return
  try {
    await removeUnused(ports, owner, [row], [])
  } catch (error) {
    if (error instanceof VectorsUnavailableError) return
    throw error
  }
  await deleteEmbeddedTexts(ports, owner, id)
}
