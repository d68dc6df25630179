import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import { type JsonObject, objectOf } from '@/lib/resume/json-value'
import type { Item, Items } from '../items/item-types'
import { eachIndexed } from '../items/pages'
import { carried, rowKind } from '../items/row-kind'
import { ownerOfJob } from './owner-of-job'
import { withoutWords } from './without-words'

/** `dead`: given up, after the user was notified. `done` ones have no payload any more. */
export type JobState = 'waiting' | 'failing' | 'done' | 'dead'

export type JobRow = {
  id: string
  kind: string
  payload: JsonObject
  state: JobState
  /** Attempts that have begun. */
  attempts: number
  /** Milliseconds since 1970: not before. While it runs, the end of its lease. */
  dueAt: number
  /** Error message of the last attempt, for the failure handler. */
  message: string
  /** True if a process has claimed it; `dueAt` is the end of the lease. */
  isRunning: boolean
  /** Version of the item, which an update has to match. */
  version: number
}

export const jobKind = rowKind({
  prefix: 'job#',
  owner: 'installation',
  carried: carried('open-job', 'done, or given up, and its person was told'),
})

const keyOf = (id: string) => ({ pk: `${jobKind.prefix}${id}`, sk: 'job' })
const dueIndex = 'jobs#due'
/** Text that sorts like the number until the year 5138. */
const dueKey = (at: number) => String(Math.max(0, Math.floor(at))).padStart(14, '0')
/** Seconds that an ended job is retained, so that the same id is still the same job. */
const memorySeconds = daySeconds
/** Seconds that a dead job is retained for an operator. */
const deadSeconds = 30 * daySeconds
const deadIndex = 'jobs#dead'
/** Done jobs of an owner, so that an erasure finds them. */
const doneIndexOf = (owner: string) => `jobs#done#${owner}`

const pageSize = 1_000

const states: readonly JobState[] = ['waiting', 'failing', 'done', 'dead']

function rowOf({ data, version }: Item): JobRow {
  return {
    id: String(data.id),
    kind: String(data.kind),
    payload: objectOf(data.payload),
    state: states.find((state) => state === data.state) ?? 'dead',
    attempts: Number(data.attempts),
    dueAt: Number(data.dueAt),
    message: String(data.message),
    isRunning: data.isRunning === true,
    version,
  }
}

export function createJobRows(items: Items) {
  /** Open jobs are indexed by due time, dead ones by the time of death, done ones of an owner by the owner. */
  const indexOf = ({ state, dueAt, id }: Omit<JobRow, 'version'>, owner: string) => {
    if (state === 'done') return owner === '' ? null : { gsi1pk: doneIndexOf(owner), gsi1sk: id }
    return { gsi1pk: state === 'dead' ? deadIndex : dueIndex, gsi1sk: `${dueKey(dueAt)}#${id}` }
  }

  const write = async (
    { version, ...row }: JobRow,
    expiresAt: number | null,
    owner = '',
  ): Promise<JobRow | null> => {
    const result = await items.put(
      {
        ...keyOf(row.id),
        index: indexOf(row, owner),
        expiresAt,
        data: row,
      },
      version === 0 ? 'absent' : version,
    )
    return result.ok ? { ...row, version: result.version } : null
  }

  return {
    /** Adds a job, unless there is or was one with that id. */
    async add(job: Pick<JobRow, 'id' | 'kind' | 'payload' | 'dueAt'>): Promise<void> {
      const fresh = { state: 'waiting', attempts: 0, message: '', isRunning: false } as const
      await write({ ...job, ...fresh, version: 0 }, null)
    },
    /** Overwrites the row that was read; null after a write conflict. */
    update: (row: JobRow) => write(row, null),
    /** Ends a job and deletes its payload. */
    end: (row: JobRow, now: number) =>
      write(
        { ...row, state: 'done', payload: {}, message: '', isRunning: false },
        Math.floor(now / 1000) + memorySeconds,
        ownerOfJob(row),
      ),
    /** Marks a job as dead: it is retained for an operator, with everything that a retry needs. */
    bury: (row: JobRow, now: number) =>
      write(
        {
          ...row,
          state: 'dead',
          dueAt: now,
          message: withoutWords(row.message),
          isRunning: false,
        },
        Math.floor(now / 1000) + deadSeconds,
      ),
    /** Null if there is none. */
    async read(id: string): Promise<JobRow | null> {
      const item = await items.get(keyOf(id))
      return item && rowOf(item)
    },
    /** Deletes a row that was read; false after a write conflict. */
    async remove({ id, version }: JobRow): Promise<boolean> {
      return (await items.delete(keyOf(id), version)).ok
    },
    /** Lists a page of open jobs, the first due first. */
    async listOpen(cursor: string | null): Promise<{ rows: JobRow[]; cursor: string | null }> {
      const page = await items.queryIndex({ gsi1pk: dueIndex, limit: pageSize, cursor })
      return { rows: page.items.map(rowOf), cursor: page.cursor }
    },
    /** Lists a page of dead jobs, the latest first. */
    async listDead({ limit, cursor }: { limit: number; cursor?: string | null }) {
      const direction = 'descending' as const
      const page = await items.queryIndex({ gsi1pk: deadIndex, limit, cursor, direction })
      return { rows: page.items.map(rowOf), cursor: page.cursor }
    },
    /** Returns a page of jobs that are or will be due, the first ones first. */
    async next(limit: number, cursor: string | null) {
      const page = await items.queryIndex({ gsi1pk: dueIndex, limit, cursor })
      return { rows: page.items.map(rowOf), cursor: page.cursor }
    },
    /** Deletes the jobs of an owner but those of one kind; reads the open and the dead jobs of all owners. */
    async eraseOf(owner: string, exceptKind: string): Promise<void> {
      for (const gsi1pk of [doneIndexOf(owner), dueIndex, deadIndex]) {
        for await (const item of eachIndexed(items, { gsi1pk, limit: pageSize })) {
          const row = rowOf(item)
          const isTheirs = ownerOfJob(row) === owner || row.id.includes(owner)
          if (isTheirs && row.kind !== exceptKind) await items.delete(item, 'any')
        }
      }
    },
    /** Counts the running jobs of a kind and an owner. */
    async countRunning({ kind, owner }: { kind: string; owner: string }, now: number) {
      let count = 0
      for await (const item of eachIndexed(items, { gsi1pk: dueIndex, limit: pageSize })) {
        const row = rowOf(item)
        const isRunning = row.kind === kind && row.isRunning && row.dueAt > now
        if (isRunning && ownerOfJob(row) === owner) count++
      }
      return count
    },
  }
}

export type JobRows = ReturnType<typeof createJobRows>

/** Returns true for a job that still has to run, or whose failure handler has. */
export const isOpen = ({ state }: Pick<JobRow, 'state'>) =>
  state === 'waiting' || state === 'failing'
