import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Item, Items } from '../../items/types'

/** `dead`: given up, and the person was told. Such rows and `done` ones hold no payload any more. */
export type JobState = 'waiting' | 'failing' | 'done' | 'dead'

export type JobRow = {
  id: string
  kind: string
  payload: JsonObject
  state: JobState
  /** Tries that have begun. */
  attempts: number
  /** Milliseconds since 1970: not before. While it runs, the end of its lease. */
  dueAt: number
  /** Why the last try failed, for the failure handler. */
  message: string
  /** Of the item: whoever writes over it must have seen it. */
  version: number
}

const keyOf = (id: string) => ({ pk: `job#${id}`, sk: 'job' })
const dueIndex = 'jobs#due'
/** Sorts as the number does until the year 5138. */
const dueKey = (at: number) => String(Math.max(0, Math.floor(at))).padStart(14, '0')
/** An ended job is remembered so long, so that the same id again is still the same job. */
const memorySeconds = 86_400

const states: readonly JobState[] = ['waiting', 'failing', 'done', 'dead']

function rowOf({ data, version }: Item): JobRow {
  return {
    id: String(data.id),
    kind: String(data.kind),
    payload: isJsonObject(data.payload) ? data.payload : {},
    state: states.find((state) => state === data.state) ?? 'dead',
    attempts: Number(data.attempts),
    dueAt: Number(data.dueAt),
    message: String(data.message),
    version,
  }
}

export function createJobRows(items: Items) {
  const write = async (
    { version, ...row }: JobRow,
    expiresAt: number | null,
  ): Promise<JobRow | null> => {
    const isOpen = row.state === 'waiting' || row.state === 'failing'
    const result = await items.put(
      {
        ...keyOf(row.id),
        index: isOpen ? { gsi1pk: dueIndex, gsi1sk: `${dueKey(row.dueAt)}#${row.id}` } : null,
        expiresAt,
        data: row,
      },
      version === 0 ? 'absent' : version,
    )
    return result.ok ? { ...row, version: result.version } : null
  }

  return {
    /** Adds a job, unless one of that id is or was there. */
    async add(job: Pick<JobRow, 'id' | 'kind' | 'payload' | 'dueAt'>): Promise<void> {
      await write({ ...job, state: 'waiting', attempts: 0, message: '', version: 0 }, null)
    },
    /** Writes over the row that was read; null when somebody else was first. */
    update: (row: JobRow) => write(row, null),
    /** Ends a job and forgets what it was about. */
    end: (row: JobRow, state: 'done' | 'dead', now: number) =>
      write({ ...row, state, payload: {}, message: '' }, Math.floor(now / 1000) + memorySeconds),
    /** Jobs that are or will be due, the first ones first. */
    async next(limit: number): Promise<JobRow[]> {
      const page = await items.queryIndex({ gsi1pk: dueIndex, limit })
      return page.items.map(rowOf)
    },
  }
}
