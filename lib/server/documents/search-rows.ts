import 'server-only'
import { createOwnerRows } from '../kernel/rows/owner-rows'

/** Search words of a document at a version of it. */
export type SearchWords = { id: string; version: number; words: string }

export const searchWordsPrefix = 'words#'

const rows = createOwnerRows<SearchWords>(searchWordsPrefix)

/** Reads the words that are kept of somebody's documents, by the documents' ids. Some may lag behind. */
export const readSearchWords = rows.readAll
export const putSearchWords = rows.put
export const deleteSearchWords = rows.delete
