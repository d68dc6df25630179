import type { AccountImport } from '@/dist/answers/account-import-answers'
import type { ApiFailureCode } from '../../client/api-types'
import { followState } from './follow-state'
import type { ImportsApi } from './imports-api'

/** Counts of what an archive added, and refused files. */
export type AccountImportResult = NonNullable<AccountImport['result']>

/** Result of importing one file. */
export type Brought = { fileName: string } & (
  | { ok: true; result: AccountImportResult }
  /** Error code of the server, `unsent`, or `lost`. */
  | { ok: false; code: string }
)

/** Import in progress. */
export type Bringing = {
  fileName: string
  step: 'sending' | AccountImport['status']
  progress: { done: number; of: number } | null
}

/** Refused before it began: reauthentication is required, or the session has ended. */
export type NotBegun = { fileName: string; ok: false; refused: ApiFailureCode }

export type BringNews =
  | { kind: 'bringing'; now: Bringing }
  | { kind: 'brought'; one: Brought | NotBegun }

/** Maximum bytes of a file, as on the server. */
const maxBytes = 10_000_000

async function* restoreOne(
  api: ImportsApi,
  file: File,
  signal: AbortSignal,
): AsyncGenerator<BringNews> {
  const fileName = file.name
  const at = (step: Bringing['step'], progress: Bringing['progress'] = null): BringNews => ({
    kind: 'bringing',
    now: { fileName, step, progress },
  })
  const failed = (code: string): BringNews => ({
    kind: 'brought',
    one: { fileName, ok: false, code },
  })
  if (file.size > maxBytes) return yield failed('too-large')
  yield at('sending')
  const begun = await api.begin(fileName)
  if (!begun.ok) {
    return yield { kind: 'brought', one: { fileName, ok: false, refused: begun.code } }
  }
  const { id, upload } = begun.value
  if (!(await api.send(upload, file))) return yield failed('unsent')
  const states = followState({
    read: () => api.read(id),
    isOver: ({ status }) => status === 'done' || status === 'failed',
    signal,
  })
  for await (const news of states) {
    if (news.kind === 'lost') return yield failed('lost')
    if (news.kind === 'unreached') continue
    const { status, progress, code, result } = news.state
    if (status === 'failed') return yield failed(code ?? 'gave-up')
    if (status !== 'done') yield at(status, progress)
    else if (result) yield { kind: 'brought', one: { fileName, ok: true, result } }
    else return yield failed('gave-up')
  }
}

/**
 * Imports files of an export into the account one by one, in order of their names, since later parts depend on earlier
 * ones. Never throws.
 *
 * @param signal stops polling; an uploaded file is still imported
 */
export async function* restoreArchives(
  api: ImportsApi,
  files: readonly File[],
  signal: AbortSignal,
): AsyncGenerator<BringNews> {
  const inOrder = files.toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en', { numeric: true }),
  )
  for (const file of inOrder) {
    if (signal.aborted) return
    yield* restoreOne(api, file, signal)
  }
}
