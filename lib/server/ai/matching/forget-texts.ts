import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { vectorLimits } from '../../vectors/vector-limits'
import { VectorsUnavailableError } from '../../vectors/vector-types'
import {
  deleteEmbeddedTexts,
  type EmbeddedTexts,
  listEmbeddedTexts,
  readEmbeddedTexts,
} from './embedded-text-rows'

type Parts = Pick<Ports, 'items' | 'vectors'>

const idsOf = ({ bullets, profile }: EmbeddedTexts) => [...bullets, ...(profile ? [profile] : [])]

/** Returns true for rows with vectors of the same store, model and length. */
export const isSameSpace = (
  a: Pick<EmbeddedTexts, 'place' | 'model' | 'dimensions'>,
  b: Pick<EmbeddedTexts, 'place' | 'model' | 'dimensions'>,
) => a.place === b.place && a.model === b.model && a.dimensions === b.dimensions

/**
 * Deletes vectors that the rows `before` refer to and the rows `after` do not. Vectors in a store other than the
 * configured one stay there. Called before the rows are overwritten, so that a crash in between leaves no vector
 * without a row.
 *
 * @param before rows of one owner as they are
 * @param after rows that will replace them; those of `before` without one will be gone
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
 * Deletes the vectors of a CV that is erased. If the vector store is unavailable the row stays: it contains no
 * text, and the sweep tries again.
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
