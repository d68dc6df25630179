import type { ApiFailure, DocumentsApi } from '../client/api-types'
import type { JournalDatabase, SyncOperationRow } from '../storage/journal/database'
import { mergeIn } from './merge-in'
import type { Step } from './plan-step'
import type { RefusalCode, SyncNotice } from './sync-types'
import * as answers from './take-answer'

export type Tools = {
  api: DocumentsApi
  use: <T>(job: (database: JournalDatabase) => Promise<T>) => Promise<T>
  now: () => number
  makeId: () => string
  /** Returns true after this engine was closed: later answers are ignored. */
  isClosed: () => boolean
}

export type Asked = {
  /** Transient failure; null if the step is done. */
  failure: ApiFailure | null
  /** Refused for good: no request until something changes. */
  isParked: boolean
  changed: string[]
  notices: SyncNotice[]
}

const done: Asked = { failure: null, isParked: false, changed: [], notices: [] }

/** Sends the request for one step of a document and stores the answer. */
export async function askServer(tools: Tools, id: string, step: Step): Promise<Asked> {
  switch (step.kind) {
    case 'save':
      return save(tools, step.operation)
    case 'pull':
      return pull(tools, id)
    case 'trash':
      return trash(tools, id, step.knownVersion)
    case 'restore':
      return restore(tools, id)
    case 'erase':
      return erase(tools, id, step.knownVersion)
    case 'settled':
      return done
  }
}

const refusals = new Map<ApiFailure['code'], RefusalCode>([
  ['invalid', 'invalid'],
  ['bad-request', 'invalid'],
  ['too-large', 'too-large'],
  ['newer-version', 'newer-version'],
  ['limit-reached', 'limit'],
])

async function save(tools: Tools, operation: SyncOperationRow): Promise<Asked> {
  const { api, use, now } = tools
  const { id, operationId, baseVersion, document, checkpoint } = operation
  const result = await api.save(id, {
    document,
    baseVersion,
    operationId,
    ...(checkpoint === null ? {} : { checkpoint }),
  })
  if (tools.isClosed()) return done
  if (result.ok) {
    const changed = await use((database) =>
      answers.acknowledgeSave(database, operation, result.value),
    )
    return { ...done, changed }
  }
  if (result.code === 'role-missing') return parkForRole(tools, id)
  const refusal = refusals.get(result.code)
  if (refusal) {
    await use((database) => answers.refuseSave(database, operation, refusal))
    return { ...done, isParked: true }
  }
  if (result.code === 'version-conflict' && result.current) {
    const { version, document: theirs } = result.current
    const merged = await merge(tools, id, { version, document: theirs })
    // Erased here meanwhile: fetch the account's version.
    if (merged !== 'gone') return merged
    await use((database) => answers.dropSave(database, operation, { remoteVersion: version }))
    return done
  }
  const change = {
    trashed: { remoteTrashedAt: now() },
    gone: { isRemoteErased: true },
    'not-found': { version: 0, remoteVersion: 0 },
  }[result.code as string]
  if (!change) return { ...done, failure: result }
  await use((database) => answers.dropSave(database, operation, change))
  return done
}

/** Retains on this device what the role does not allow. */
async function parkForRole({ use }: Tools, id: string): Promise<Asked> {
  await use((database) => answers.refuseForRole(database, id))
  return { ...done, isParked: true }
}

async function merge(
  { use, now, makeId }: Tools,
  id: string,
  remote: Parameters<typeof mergeIn>[2],
): Promise<Asked | 'gone'> {
  const { code, changed, notices } = await use((database) =>
    mergeIn(database, id, remote, now(), makeId),
  )
  if (code === 'gone') return 'gone'
  if (code !== 'bad-answer') return { ...done, isParked: code === 'refused', changed, notices }
  return { ...done, failure: { ok: false, code, retryAfter: null, current: null } }
}

async function pull(tools: Tools, id: string): Promise<Asked> {
  const { api, use, isClosed } = tools
  const result = await api.read(id)
  if (isClosed()) return done
  if (!result.ok) return fail(tools, id, result)
  const { head, document } = result.value
  const merged = await merge(tools, id, {
    version: head.version,
    document,
    updatedAt: Date.parse(head.updatedAt),
    trashedAt: head.trashedAt === null ? null : Date.parse(head.trashedAt),
  })
  if (merged !== 'gone') return merged
  await use((database) => answers.showAsRemote(database, head))
  return done
}

/** Trashes the version known to this device; if it was edited elsewhere since, the edit wins. */
async function trash(tools: Tools, id: string, knownVersion: number): Promise<Asked> {
  const { api, use, now, isClosed } = tools
  const result = await api.trash(id, knownVersion)
  if (isClosed()) return done
  if (!result.ok) return fail(tools, id, result, knownVersion)
  await use((database) => answers.noteTrashed(database, id, now()))
  return done
}

async function restore(tools: Tools, id: string): Promise<Asked> {
  const { api, use, isClosed } = tools
  const result = await api.restore(id)
  if (isClosed()) return done
  if (!result.ok) return fail(tools, id, result)
  await use((database) => answers.noteRestored(database, id))
  return done
}

/** Erases the version known to this device, and nothing edited since. */
async function erase(tools: Tools, id: string, knownVersion: number): Promise<Asked> {
  const { api, use, isClosed } = tools
  const result = await api.erase(id, knownVersion)
  if (isClosed()) return done
  if (result.ok || result.code === 'gone' || result.code === 'not-found') {
    await use((database) => answers.noteErased(database, id))
  } else if (result.code === 'not-trashed') {
    await use((database) => answers.noteOutOfTrash(database, id))
  } else if (result.code === 'role-missing') {
    // Nothing is left on this device: it is listed as a remote document.
    const found = await api.read(id)
    if (isClosed()) return done
    if (!found.ok) return { ...done, failure: found }
    await use((database) => answers.showAsRemote(database, found.value.head))
  } else return fail(tools, id, result, knownVersion)
  return done
}

/** Stores what a failure says about the document; transient failures are returned. */
async function fail(
  tools: Tools,
  id: string,
  failure: ApiFailure,
  knownVersion = 0,
): Promise<Asked> {
  const { api, use, isClosed } = tools
  switch (failure.code) {
    case 'role-missing':
      return parkForRole(tools, id)
    case 'gone':
      await use((database) => answers.noteRemoteErased(database, id))
      return done
    case 'not-found':
      await use((database) => answers.noteUnknown(database, id))
      return done
    case 'precondition-failed': {
      // The answer does not tell whether it is in the trash there.
      const found = await api.read(id)
      if (isClosed()) return done
      if (!found.ok) return fail(tools, id, found)
      await use((database) => answers.noteOther(database, found.value.head, knownVersion))
      return done
    }
    default:
      return { ...done, failure }
  }
}
