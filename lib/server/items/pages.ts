import 'server-only'
import type { Files, ListedFile } from '../files/file-types'
import type { Item, Items } from './item-types'

type Where = Omit<Parameters<Items['query']>[0], 'cursor'>
type IndexWhere = Omit<Parameters<Items['queryIndex']>[0], 'cursor'>

/** Generates the pages of a listing. A page is read when the one before it has been used. */
export async function* pagesOf<Page extends { cursor: string | null }>(
  read: (cursor: string | null) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | null = null
  do {
    const page: Page = await read(cursor)
    yield page
    cursor = page.cursor
  } while (cursor)
}

/** Generates the files below a prefix, by key. */
export async function* eachFile(
  files: { list: (prefix: string, cursor: string | null) => ReturnType<Files['list']> },
  prefix: string,
): AsyncGenerator<ListedFile> {
  for await (const page of pagesOf((cursor) => files.list(prefix, cursor))) yield* page.files
}

/** Generates the items of a partition, in pages of `limit`. */
export async function* eachItem(items: Pick<Items, 'query'>, where: Where): AsyncGenerator<Item> {
  for await (const page of pagesOf((cursor) => items.query({ ...where, cursor }))) yield* page.items
}

/** Generates the items of a partition of the index, in pages of `limit`. */
export async function* eachIndexed(
  items: Pick<Items, 'queryIndex'>,
  where: IndexWhere,
): AsyncGenerator<Item> {
  const pages = pagesOf((cursor) => items.queryIndex({ ...where, cursor }))
  for await (const page of pages) yield* page.items
}
