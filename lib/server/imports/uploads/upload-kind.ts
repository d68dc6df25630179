import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

/** Row of a file that a user sends: before it is there, while it is read, and with its outcome. */
export type UploadRow = { id: string; status: string; createdAt: number }

type Store = Pick<Ports, 'items'>

/** Kind of file that users send by a signed form, with the quota of an account. */
export type UploadKind<Row extends UploadRow> = {
  /** Returns the key that the form stores the file under. */
  keyOf: (owner: OwnerId, id: string) => string
  list: (ports: Store, owner: OwnerId) => Promise<Row[]>
  read: (ports: Store, owner: OwnerId, id: string) => Promise<Row | null>
  /** Creates a row; false if there is one with that id. */
  create: (ports: Store, owner: OwnerId, row: Row) => Promise<boolean>
  delete: (ports: Store, owner: OwnerId, id: string) => Promise<void>
  /** Returns whether its file is expected, waits to be read, or is being read. */
  isOpen: (row: Row) => boolean
  /** Maximum number of rows stored at once, with their results. */
  maxStored: number
  /** Maximum number of open rows, each with a whole file. */
  maxOpen: number
}

/** Seconds for which a form accepts its file. */
export const uploadSeconds = 300
