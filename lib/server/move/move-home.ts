import 'server-only'
import { checkMove, type MoveReport } from './check-move'
import { compareSides } from './compare-sides'
import { copyFiles } from './copy-files'
import { copyRows } from './copy-partitions'
import { openLedger } from './ledger'
import { findUnconfirmed, movePeople } from './move-people'
import { readMoveState, writeMoveState } from './move-state'
import type { MoveProgress, MoveSource, MoveTarget } from './move-types'
import { readFiles } from './read-files'
import { readKeyText, readRows } from './read-moved'

/** Plan of a move, in numbers. */
export type MovePlan = {
  rows: number
  files: number
  bytes: number
  people: number
  /** Rows and files that earlier runs have moved already. */
  done: { rows: number; files: number }
  left: { key: string; count: number; reason: string }[]
}

/** Error codes. Nothing was written but with `target-changed`, `account-taken` and `differs`. */
export type MoveErrorCode =
  /** Rows of a kind that this version does not know. */
  | 'unknown-rows'
  /** The target has data of another writer, or of a move from another source. */
  | 'target-in-use'
  /** Another process writes to the target during the move. */
  | 'target-changed'
  /** Users with unconfirmed addresses. */
  | 'unconfirmed'
  /** Addresses whose account at the target belongs to another user. */
  | 'account-taken'
  /** Source and target differ in the end. */
  | 'differs'

export type MoveOutcome =
  | { ok: true; code: 'moved'; plan: MovePlan; report: MoveReport }
  | { ok: true; code: 'looked'; plan: MovePlan }
  /** An earlier run has finished it; nothing else was read, nothing changed. */
  | { ok: true; code: 'moved-before'; at: string }
  | { ok: false; code: MoveErrorCode; names: string[]; report?: MoveReport }

export type MoveOptions = {
  /** Compares both sides and writes nothing. */
  isDryRun?: boolean
  /** Moves unconfirmed addresses, too: the operator vouches for them. */
  trustsAddresses?: boolean
  notify?: (progress: MoveProgress) => void
}

const showKey = (name: string) => Object.values(readKeyText(name)).join(' ')

/** Reads and compares both sides before anything is written. */
async function lookAtBoth(source: MoveSource, target: MoveTarget) {
  const ledger = await openLedger(target.items)
  const [here, there] = [await readRows(source), await readRows(target)]
  const [filesHere, filesThere] = [await readFiles(source.files), await readFiles(target.files)]
  const rows = compareSides(here.rows, there.rows, ledger.isOurs)
  const files = compareSides(filesHere, filesThere, ledger.isOurs)
  const bytes = [...files.write].reduce((sum, name) => sum + (filesHere.get(name)?.size ?? 0), 0)
  const plan: MovePlan = {
    rows: rows.write.size,
    files: files.write.size,
    bytes,
    people: here.people.length,
    done: {
      rows: here.rows.size - rows.write.size,
      files: filesHere.size - files.write.size,
    },
    left: [...here.left].map(([{ prefix: key, reason }, count]) => ({ key, count, reason })),
  }
  return { ledger, here, there, filesHere, rows, files, plan }
}

type Looked = Awaited<ReturnType<typeof lookAtBoth>>

/** Returns why the move is refused; null if nothing is against it. */
async function findErrorCode(
  source: MoveSource,
  { here, there, rows, files }: Looked,
  { trustsAddresses }: MoveOptions,
): Promise<MoveOutcome | null> {
  const refuse = (code: MoveErrorCode, names: string[]): MoveOutcome | null =>
    names.length > 0 ? { ok: false, code, names } : null
  return (
    refuse('unknown-rows', [...here.unknown, ...there.unknown]) ??
    refuse('target-in-use', [...rows.foreign.map(showKey), ...files.foreign]) ??
    (trustsAddresses ? null : refuse('unconfirmed', await findUnconfirmed(source, here.people)))
  )
}

/**
 * Moves everything of one home to another: rows, files, and a sign-in method for each user, whose user id stays.
 * Only the target is written to. After an interruption at any point another run continues; a finished move is never
 * repeated. Neither home may be in use meanwhile.
 *
 * @throws StoreUnavailableError and errors of the account store, in which case it is to be run again
 */
export async function moveHome(
  source: MoveSource,
  target: MoveTarget,
  options: MoveOptions = {},
): Promise<MoveOutcome> {
  const { isDryRun = false, notify = () => {} } = options
  const before = await readMoveState(target.items)
  if (before && before.from !== source.name) {
    return { ok: false, code: 'target-in-use', names: [`a move from ${before.from}`] }
  }
  if (before?.finishedAt) return { ok: true, code: 'moved-before', at: before.finishedAt }
  const looked = await lookAtBoth(source, target)
  const { ledger, here, there, plan } = looked
  const error = await findErrorCode(source, looked, options)
  if (error) return error
  if (isDryRun) return { ok: true, code: 'looked', plan }
  const time = () => new Date(target.now()).toISOString()
  const state = before ?? { from: source.name, begunAt: time(), finishedAt: null }
  await writeMoveState(target.items, state)

  const changed = await copyRows({
    source,
    target,
    ledger,
    difference: looked.rows,
    there: there.rows,
    notify: (done) => notify({ step: 'rows', done, of: plan.rows }),
  })
  if (changed.length > 0) return { ok: false, code: 'target-changed', names: changed }
  await copyFiles({
    source,
    target,
    ledger,
    difference: looked.files,
    here: looked.filesHere,
    notify: (done) => notify({ step: 'files', done, of: plan.files }),
  })
  const taken = await movePeople(target, here.people, (done) =>
    notify({ step: 'people', done, of: plan.people }),
  )
  if (taken.length > 0) return { ok: false, code: 'account-taken', names: taken }
  notify({ step: 'check', done: 0, of: 1 })
  const report = await checkMove(source, target)
  if (report.differing.length > 0) {
    return { ok: false, code: 'differs', names: report.differing, report }
  }
  await ledger.clear()
  await writeMoveState(target.items, { ...state, finishedAt: time() })
  return { ok: true, code: 'moved', plan, report }
}
