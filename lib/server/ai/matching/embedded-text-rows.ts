import 'server-only'
import type { Items } from '../../items/item-types'
import { left, omitted, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** Vectors of a CV's texts, at a version of it. Contains no text. */
export type EmbeddedTexts = {
  id: string
  version: number
  /** Store of the vectors (see Vectors.placeOf): another one has none of them. */
  place: string
  model: string
  dimensions: number
  /** Ids of vectors, derived from the texts: an unchanged text keeps its id, and equal texts share one. */
  bullets: string[]
  /** Id for the CV as a whole; null for an empty one. */
  profile: string | null
}

export const embeddedTextKind = rowKind({
  prefix: 'embedded#',
  owner: 'person',
  carried: left('made again at the next match by meaning'),
  archived: omitted('made of the documents'),
})
const embeddedTextsPrefix = embeddedTextKind.prefix

const rows = createOwnerRows<EmbeddedTexts>(embeddedTextsPrefix)

/** Lists the embedded texts of an owner's CVs, by their ids. Some may lag behind. */
export const listEmbeddedTexts = rows.readAll
export const readEmbeddedTexts = rows.read
export const deleteEmbeddedTexts = rows.delete

/** Writes the row of a CV, over an existing one. */
export async function putEmbeddedTexts(
  store: Store,
  owner: OwnerId,
  row: EmbeddedTexts,
): Promise<void> {
  await rows.put(store, owner, row, 'any')
}
