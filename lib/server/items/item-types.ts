import 'server-only'

/** JSON that nobody changes: an item's data may be shared by everybody who reads it. */
export type ItemData = { readonly [key: string]: ItemValue }
type ItemValue = string | number | boolean | null | readonly ItemValue[] | ItemData

/**
 * The address of an item: its partition and its place in it. Both 1 to 512 characters and at most
 * 1,024 bytes.
 */
export type ItemKey = { pk: string; sk: string }

/** A place in the one alternate index. Items without one are not in it. */
export type IndexKey = { gsi1pk: string; gsi1sk: string }

export type Item = ItemKey & {
  /** 1 for a new item, then one more with each put. */
  version: number
  index: IndexKey | null
  /** Seconds since 1970 after which the item counts as gone; null for ever. */
  expiresAt: number | null
  data: ItemData
}

export type ItemDraft = ItemKey & {
  index?: IndexKey | null
  expiresAt?: number | null
  /**
   * At most 350 kB as JSON, so that it fits one DynamoDB item with its keys. The store may hand it
   * out again as it is: it is not changed any more.
   */
  data: ItemData
  /** The same as JSON, where the writer has made it already. */
  json?: string
}

/** Precondition on the stored item: a version, `absent` for no item, or `any`. */
export type Expected = number | 'absent' | 'any'

/** One of several writes, with what must be true of the item that is there. */
export type Put = { draft: ItemDraft; expected: Expected }

export type PutResult =
  | { ok: true; version: number }
  /** Another version is there, or one where none should be: nothing was written. */
  | { ok: false; code: 'version-conflict' }

export type DeleteResult = { ok: true } | { ok: false; code: 'version-conflict' }

export type Page = {
  items: Item[]
  /** Hand it in again for what follows; null at the end. Opaque. */
  cursor: string | null
}

type Paging = {
  /** At most 1,000; a page may hold less than asked for before the end (by size). */
  limit: number
  cursor?: string | null
  /** `descending` begins with the greatest sort key. */
  direction?: 'ascending' | 'descending'
}

/**
 * The one store of small things, with the semantics that SQLite and DynamoDB share. There is no
 * transaction over items: writes are ordered so that a crash between any two reads well and heals.
 * A write that has answered is on the disk. Keys compare by their UTF-8 bytes.
 */
export type Items = {
  /** The item as it is now (strongly consistent); null when there is none or it has expired. */
  get: (key: ItemKey) => Promise<Item | null>
  put: (draft: ItemDraft, expected: Expected) => Promise<PutResult>
  /**
   * Puts one after the other and stops at the first that is refused; answers one result for each
   * that was tried. No transaction: a crash may leave only the first ones. Where writes can share a
   * wait for the disk, they do.
   */
  putInOrder: (puts: readonly Put[]) => Promise<PutResult[]>
  /** Deleting what is not there is fine, unless a version was expected. */
  delete: (key: ItemKey, expected: number | 'any') => Promise<DeleteResult>
  /** Items of a partition whose sort key begins with `prefix` (and is at least `from`). */
  query: (where: { pk: string; prefix?: string; from?: string } & Paging) => Promise<Page>
  /** The same over the index; may lag behind a write by a moment on DynamoDB. */
  queryIndex: (where: { gsi1pk: string; prefix?: string; from?: string } & Paging) => Promise<Page>
  /**
   * All items of all partitions, for backups, sweeps and the proof that nothing of a person is left:
   * expired ones, too, until they are swept. Never on the way of a request.
   */
  scan: (paging: { limit: number; cursor?: string | null }) => Promise<Page>
}

/**
 * Next evaluates this module once for each of its bundles, so the class of an error that the store of
 * the process throws is another one than the class that a route asks for. Its name is the same.
 */
const isNamed = (value: unknown, name: string) => value instanceof Error && value.name === name

/** Writes are refused for the moment: too many wait, the disk is full or read-only. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError'
  static override [Symbol.hasInstance](value: unknown): value is StoreUnavailableError {
    return isNamed(value, 'StoreUnavailableError')
  }
  constructor(
    /** `busy`: come again soon. All others: the operator has to act. `newer`: another version wrote it. */
    readonly reason: 'busy' | 'full' | 'read-only' | 'damaged' | 'refused' | 'newer',
    options?: ErrorOptions,
  ) {
    super(`The store is ${reason}`, options)
  }
}

/** A cursor that no query of this kind has handed out: somebody changed it on its way. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError'
  static override [Symbol.hasInstance](value: unknown): value is InvalidCursorError {
    return isNamed(value, 'InvalidCursorError')
  }
  constructor() {
    super('This is no cursor of this query')
  }
}
