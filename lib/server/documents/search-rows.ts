import 'server-only'
import { left, omitted, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'

/** Search words of a document at a version of it. */
export type SearchWords = { id: string; version: number; words: string }

export const searchWordsKind = rowKind({
  prefix: 'words#',
  owner: 'person',
  carried: left('made again at the next search'),
  archived: omitted('words of the documents'),
})
export const searchWordsPrefix = searchWordsKind.prefix

const rows = createOwnerRows<SearchWords>(searchWordsPrefix)

/** Reads the words that are kept of somebody's documents, by the documents' ids. Some may lag behind. */
export const readSearchWords = rows.readAll
export const putSearchWords = rows.put
export const deleteSearchWords = rows.delete
