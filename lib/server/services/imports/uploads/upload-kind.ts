import 'server-only'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'

/** Row of a file that a user sends: before it is there, while it is read, and with its outcome. */
export type UploadRow = { id: string; status: string; createdAt: number }

type Store = Pick<Ports, 'items'>

/** One kind of files that people send by a signed form, and how many of them an account may have. */
export type UploadKind<Row extends UploadRow> = {
  /** Where the form puts the file. */
  keyOf: (owner: OwnerId, id: string) => string
  list: (ports: Store, owner: OwnerId) => Promise<Row[]>
  read: (ports: Store, owner: OwnerId, id: string) => Promise<Row | null>
  /** False where there is one of that id. */
  create: (ports: Store, owner: OwnerId, row: Row) => Promise<boolean>
  delete: (ports: Store, owner: OwnerId, id: string) => Promise<void>
  /** Whether its file is waited for, waits to be read, or is being read. */
  isOpen: (row: Row) => boolean
  /** So many are kept at once, with what came of them. */
  maxStored: number
  /** So many may be open, each with a whole file. */
  maxOpen: number
}

/** Seconds in which a form takes its file. */
export const uploadSeconds = 300
