import 'server-only'
import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as takeBreath } from 'node:timers/promises'
import { foldLog, openDatabase } from '../../database/open-database'
import { createGroupCommit } from '../../items/embedded/group-commit'
import { StoreUnavailableError } from '../../items/item-types'
import { toOwnerId } from '../../owner'
import { indexNameOf } from '../index-name'
import { checkQuestion, checkRemoval, checkUpsert } from '../vector-limits'
import { type Vectors, VectorsUnavailableError } from '../vector-types'
import { cosineOf, createNearest } from './nearest'

export type EmbeddedVectors = Vectors & {
  /** Removes erased data from the write-ahead log, too; does nothing if the file was not used. */
  foldLog: () => void
  close: () => void
}

/** Vectors that are compared before the event loop runs other work: at 1,536 numbers about a millisecond. */
const atOnce = 250

function createTables(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS vectors (
      owner TEXT NOT NULL,
      space TEXT NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      data BLOB NOT NULL,
      PRIMARY KEY (owner, space, id)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS place (name TEXT NOT NULL) STRICT;
  `)
  // A file that was deleted and created again is another place: rows that refer to the old one are embedded again.
  database
    .prepare('INSERT INTO place SELECT ? WHERE NOT EXISTS (SELECT 1 FROM place)')
    .run(`embedded:${randomUUID()}`)
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Returns the numbers of a row; copied if they are not aligned. */
function valuesOf(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Float32Array(buffer, byteOffset, byteLength / 4)
}

async function notifying<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    throw new VectorsUnavailableError(error.reason, { cause: error })
  }
}

function open(file: string) {
  const database = openDatabase(file)
  createTables(database)
  const commits = createGroupCommit(database)
  const put = database.prepare(
    `INSERT INTO vectors (owner, space, id, kind, data) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET kind = excluded.kind, data = excluded.data`,
  )
  const select = database.prepare(
    `SELECT id, kind, data FROM vectors WHERE owner = ? AND space = ? AND id > ?
     ORDER BY id LIMIT ${atOnce}`,
  )
  const remove = database.prepare('DELETE FROM vectors WHERE owner = ? AND space = ? AND id = ?')
  const removeAll = database.prepare('DELETE FROM vectors WHERE owner = ?')
  const place = String(database.prepare('SELECT name FROM place').get()?.name)
  return { database, commits, put, select, remove, removeAll, place }
}

/**
 * Opens the vectors of the embedded home: a SQLite file beside the items, created on first use. A query compares
 * every vector of an owner, one page of rows at a time, so that the result is exact and memory stays small.
 *
 * @param parts.file absolute path; `:memory:` in tests
 */
export function openEmbeddedVectors({ file }: { file: string }): EmbeddedVectors {
  let opened: ReturnType<typeof open> | null = null
  let isClosed = false
  const use = () => {
    if (isClosed) throw new Error('The vectors are closed')
    opened ??= open(file)
    return opened
  }
  return {
    placeOf: () => notifying(() => use().place),
    upsert: async (owner, space, vectors) => {
      checkUpsert(owner, space, vectors)
      const name = indexNameOf(space)
      // Copied, so that the caller cannot change them while they wait.
      const rows = vectors.map(({ id, kind, values }) => ({
        id,
        kind,
        data: bytesOf(values.slice()),
      }))
      const weight = rows.reduce((sum, { data }) => sum + data.length, 0)
      await notifying(() => {
        const { commits, put } = use()
        return commits.write(weight, () => {
          for (const { id, kind, data } of rows) put.run(owner, name, id, kind, data)
        })
      })
    },
    query: async (owner, space, question) => {
      checkQuestion(owner, space, question)
      const name = indexNameOf(space)
      const nearest = createNearest(question.limit)
      return notifying(async () => {
        for (let after = ''; ; await takeBreath()) {
          const rows = use().select.all(owner, name, after)
          for (const row of rows) {
            const [id, kind] = [String(row.id), String(row.kind)]
            if (question.kind !== undefined && kind !== question.kind) continue
            const score = cosineOf(question.values, valuesOf(row.data as Uint8Array))
            nearest.show({ id, kind, score })
          }
          if (rows.length < atOnce) return nearest.found()
          after = String(rows.at(-1)?.id)
        }
      })
    },
    remove: async (owner, space, ids) => {
      checkRemoval(owner, space, ids)
      const name = indexNameOf(space)
      await notifying(() => {
        const { commits, remove } = use()
        return commits.write(0, () => {
          for (const id of ids) remove.run(owner, name, id)
        })
      })
    },
    removeOwner: async (owner) => {
      toOwnerId(owner)
      await notifying(() => {
        const { commits, removeAll } = use()
        return commits.write(0, () => {
          removeAll.run(owner)
        })
      })
    },
    foldLog() {
      if (opened) foldLog(opened.database)
    },
    close() {
      isClosed = true
      opened?.commits.close()
      opened?.database.close()
      opened = null
    },
  }
}
