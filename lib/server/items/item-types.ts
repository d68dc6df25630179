import 'server-only'

/** Immutable JSON: an item's data may be shared by all of its readers. */
export type ItemData = { readonly [key: string]: ItemValue }
type ItemValue = string | number | boolean | null | readonly ItemValue[] | ItemData

/** Key of an item: its partition and its sort key. Both 1 to 512 characters and at most 1,024 bytes. */
export type ItemKey = { pk: string; sk: string }

/** Place in the one secondary index. Items without one are not in it. */
export type IndexKey = { gsi1pk: string; gsi1sk: string }

export type Item = ItemKey & {
  /** 1 for a new item, incremented by each put. */
  version: number
  index: IndexKey | null
  /** Seconds since 1970 after which the item has expired; null: never. */
  expiresAt: number | null
  data: ItemData
}

export type ItemDraft = ItemKey & {
  index?: IndexKey | null
  expiresAt?: number | null
  /**
   * At most 350 kB as JSON, so that it fits one DynamoDB item with its keys. Must not be changed afterwards: the
   * store may return the same object.
   */
  data: ItemData
  /** The same as JSON, if the caller has serialised it already. */
  json?: string
}

/** Precondition on the stored item: a version, `absent` for no item, or `any`. */
export type Expected = number | 'absent' | 'any'

/** One of several writes, with its precondition. */
export type Put = { draft: ItemDraft; expected: Expected }

export type PutResult =
  | { ok: true; version: number }
  /** The stored version differs from the expected one: nothing was written. */
  | { ok: false; code: 'version-conflict' }

export type DeleteResult = { ok: true } | { ok: false; code: 'version-conflict' }

export type Page = {
  items: Item[]
  /** Passed in again for the next page; null at the end. Opaque. */
  cursor: string | null
}

type Paging = {
  /** At most 1,000; a page may have fewer before the end (by size). */
  limit: number
  cursor?: string | null
  /** `descending` begins with the greatest sort key. */
  direction?: 'ascending' | 'descending'
}

/**
 * Store of small items, with the semantics that SQLite and DynamoDB share. There are no transactions over several
 * items: writes are ordered so that the state after a crash between any two is readable and can be healed. An
 * acknowledged write is on the disk. Keys compare by their UTF-8 bytes.
 */
export type Items = {
  /** Reads the current item (strongly consistent); null if there is none or it has expired. */
  get: (key: ItemKey) => Promise<Item | null>
  put: (draft: ItemDraft, expected: Expected) => Promise<PutResult>
  /**
   * Puts items one after the other and stops at the first that is refused; returns one result for each attempt. No
   * transaction: after a crash only the first ones may be written. Writes share a wait for the disk if possible.
   */
  putInOrder: (puts: readonly Put[]) => Promise<PutResult[]>
  /** Deletes an item. Succeeds if it does not exist, unless a version was expected. */
  delete: (key: ItemKey, expected: number | 'any') => Promise<DeleteResult>
  /** Lists items of a partition whose sort key begins with `prefix` (and is at least `from`). */
  query: (where: { pk: string; prefix?: string; from?: string } & Paging) => Promise<Page>
  /** The same over the index; may lag behind a write by a moment on DynamoDB. */
  queryIndex: (where: { gsi1pk: string; prefix?: string; from?: string } & Paging) => Promise<Page>
  /**
   * Lists all items of all partitions, for backups, sweeps and the proof that nothing of a user is left: expired
   * ones, too, until they are swept. Never used within a request.
   */
  scan: (paging: { limit: number; cursor?: string | null }) => Promise<Page>
}

/**
 * Compares errors by name: Next evaluates this module once for each of its bundles, so that the class of an error
 * that the store throws may differ from the class that a route compares with.
 */
const isNamed = (value: unknown, name: string) => value instanceof Error && value.name === name

/** Writes are refused for the moment: too many are pending, the disk is full or read-only. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError'
  static override [Symbol.hasInstance](value: unknown): value is StoreUnavailableError {
    return isNamed(value, 'StoreUnavailableError')
  }
  constructor(
    /** `busy`: retry soon. All others: the operator has to act. `newer`: another version wrote it. */
    readonly reason: 'busy' | 'full' | 'read-only' | 'damaged' | 'refused' | 'newer',
    options?: ErrorOptions,
  ) {
    super(`The store is ${reason}`, options)
  }
}

/** A cursor that no query of this kind has issued: it was altered by the client. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError'
  static override [Symbol.hasInstance](value: unknown): value is InvalidCursorError {
    return isNamed(value, 'InvalidCursorError')
  }
  constructor() {
    super('This is no cursor of this query')
  }
}
