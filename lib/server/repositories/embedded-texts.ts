import 'server-only'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { createOwnerRows } from './owner-rows'

type Store = { items: Items }

/** Which vectors there are of a CV's texts, as it was at that version of it. No words of it. */
export type EmbeddedTexts = {
  id: string
  version: number
  /** The store that holds them (see Vectors.placeOf): in another one there are none. */
  place: string
  model: string
  dimensions: number
  /** Ids of vectors, made of the texts: an unchanged text keeps its own, and equal texts share one. */
  bullets: string[]
  /** Of the CV as a whole; null for one that says nothing yet. */
  profile: string | null
}

export const embeddedTextsPrefix = 'embedded#'

const rows = createOwnerRows<EmbeddedTexts>(embeddedTextsPrefix)

/** Lists the embedded texts of an owner's CVs, by their ids. Some may lag behind. */
export const listEmbeddedTexts = rows.readAll
export const readEmbeddedTexts = rows.read
export const deleteEmbeddedTexts = rows.delete

/** Writes what there is of a CV, over what stood there. */
export async function putEmbeddedTexts(
  store: Store,
  owner: OwnerId,
  row: EmbeddedTexts,
): Promise<void> {
  await rows.put(store, owner, row, 'any')
}
