import 'server-only'
import type { UploadKey } from '../files/upload-key'
import type { OwnerId } from '../owner'
import type { TaskPorts } from '../task-ports'
import type { JobHandler } from './job-types'

/** Parsers of the fields of a payload, but for its owner. */
type Fields = Readonly<Record<string, (value: unknown) => unknown>>
type Parsed<F extends Fields> = { [Name in keyof F]: ReturnType<F[Name]> } & { attempt: number }

type Declaration<F extends Fields, Job> = Omit<JobHandler, 'run' | 'fail' | 'revive'> & {
  /** Of rows, and of the message `operator/jobs/kinds/…`: under another name, jobs that wait are never run. */
  kind: string
  payload: F
  /** An upload with such a key begins a job, with the payload `{owner, id}`. */
  upload?: UploadKey
  /** Also runs for an owner who was erased. */
  runsAfterErasure?: boolean
  run: (ports: TaskPorts, owner: OwnerId, job: Job, signal: AbortSignal) => Promise<void>
  fail: (ports: TaskPorts, owner: OwnerId, job: Job) => Promise<void>
  revive?: 'never' | ((ports: TaskPorts, owner: OwnerId, job: Job) => Promise<boolean>)
}

/** Background work that a request, another job or an upload begins. */
export type Task = Declaration<Fields, never>

/**
 * Declares a task: the limits of its jobs and the functions that run them (`JobHandler`), which get the owner and what
 * the parsers of `payload` return. The list of all is lib/server/background-work.ts.
 */
export const task = <const F extends Fields>(declared: Declaration<F, Parsed<F>>): Task => declared

/** Background work at intervals, one run at a time over all processes of a home. */
export type Sweep = {
  /** Of the row with the time of the next run. */
  name: string
  /** Milliseconds between two runs. */
  every: number
  /** Runs again the next time after an error; `signal` aborts it. */
  run: (ports: TaskPorts, signal: AbortSignal) => Promise<void>
}

/** Declares a sweep. It reads an index, never all owners. The list of all is lib/server/background-work.ts. */
export const sweep = (declared: Sweep): Sweep => declared
