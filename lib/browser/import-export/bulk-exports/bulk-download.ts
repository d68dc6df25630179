import type { BulkExportBody } from '@/lib/api/bulk-exports'
import type { BulkExport } from '../../client/answers/bulk-export-answers'
import type { ApiFailureCode, ApiResult } from '../../client/api-types'
import { followState } from '../account-data/follow-state'
import type { BulkExportsApi } from './bulk-exports-api'

/**
 * Reasons why there is no file. Beside the codes of requests: `not-sent` (the account lacks what is on this device), `failed` (the
 * server could not make it), `lost` (it was deleted or has expired).
 */
export type BulkDownloadFailure = ApiFailureCode | 'not-sent' | 'failed' | 'lost'

export type BulkDownloadState =
  | {
      kind: 'idle'
      notice: 'stopped' | 'removed' | null
      failure: BulkDownloadFailure | null
    }
  /** Changes of this device are sent to the account, then the export is asked for. */
  | { kind: 'sending' }
  /** `isUnreached`: nobody answers just now; the job goes on. */
  | {
      kind: 'making'
      made: BulkExport
      isUnreached: boolean
      failure: BulkDownloadFailure | null
    }
  | { kind: 'done'; made: BulkExport; failure: BulkDownloadFailure | null }

/** A download of several documents, followed for as long as the page is open. Nothing throws. */
export type BulkDownload = {
  state: () => BulkDownloadState
  onState: (listener: () => void) => () => void
  /**
   * Sends what is not in the account yet, asks for the export and follows it; resolves once it is over. Does nothing while
   * another one is under way.
   *
   * @param sendAll returns why not everything could be sent; null when it was
   */
  begin: (body: BulkExportBody, sendAll: () => Promise<BulkDownloadFailure | null>) => Promise<void>
  /** Cancels what is under way. */
  stop: () => Promise<void>
  /** Makes a link to the file; null, with a failure, where there is none now. */
  link: () => Promise<string | null>
  /** Deletes the file from the server. */
  remove: () => Promise<void>
  /** Forgets the finished file here, for another export. */
  reset: () => void
}

type Parts = {
  api: BulkExportsApi
  newId: () => string
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

const idle: Extract<BulkDownloadState, { kind: 'idle' }> = {
  kind: 'idle',
  notice: null,
  failure: null,
}
const isOver = ({ status }: BulkExport) => status !== 'waiting' && status !== 'running'

/** Creates the download of several documents of one page. */
export function createBulkDownload({ api, newId, wait }: Parts): BulkDownload {
  let state: BulkDownloadState = idle
  let control = new AbortController()
  /** An unanswered request: the same one again is the same export. */
  let attempt: { body: string; key: string } | null = null
  const listeners = new Set<() => void>()

  const set = (next: BulkDownloadState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const fail = (failure: BulkDownloadFailure) => set({ ...idle, failure })

  const apply = (made: BulkExport) => {
    if (!isOver(made)) {
      const failure = state.kind === 'making' ? state.failure : null
      set({ kind: 'making', made, isUnreached: false, failure })
    } else if (made.status === 'done') set({ kind: 'done', made, failure: null })
    else if (made.status === 'cancelled') set({ ...idle, notice: 'stopped' })
    else fail('failed')
  }

  async function ask(body: BulkExportBody): Promise<ApiResult<BulkExport>> {
    const text = JSON.stringify(body)
    if (attempt?.body !== text) attempt = { body: text, key: newId() }
    const begun = await api.begin(body, attempt.key)
    if (begun.ok) attempt = null
    return begun
  }

  async function follow(id: string, { signal }: AbortController): Promise<void> {
    const read = () => api.read(id)
    for await (const news of followState({ read, isOver, signal, ...(wait && { wait }) })) {
      if (news.kind === 'state') apply(news.state)
      else if (news.kind === 'lost') fail(news.code === 'not-found' ? 'lost' : news.code)
      else if (state.kind === 'making') set({ ...state, isUnreached: true })
    }
  }

  /** Deletes the export on the server; false, with a failure, when that was not possible. */
  async function discard(id: string): Promise<boolean> {
    const gone = await api.discard(id)
    if (gone.ok || gone.code === 'not-found') return true
    if (state.kind === 'making' || state.kind === 'done') set({ ...state, failure: gone.code })
    return false
  }

  return {
    state: () => state,
    onState(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    async begin(body, sendAll) {
      if (state.kind !== 'idle') return
      const own = new AbortController()
      control = own
      set({ kind: 'sending' })
      const unsent = await sendAll()
      if (own.signal.aborted) return
      if (unsent !== null) return fail(unsent)
      const begun = await ask(body)
      if (own.signal.aborted) {
        if (begun.ok) await api.discard(begun.value.id)
        return
      }
      if (!begun.ok) return fail(begun.code)
      apply(begun.value)
      if (!isOver(begun.value)) await follow(begun.value.id, own)
    },

    async stop() {
      if (state.kind !== 'sending' && state.kind !== 'making') return
      const own = control
      if (state.kind === 'making' && !(await discard(state.made.id))) return
      own.abort()
      set({ ...idle, notice: 'stopped' })
    },

    async link() {
      if (state.kind !== 'done') return null
      const fresh = await api.read(state.made.id)
      if (fresh.ok) {
        apply(fresh.value)
        return fresh.value.file?.link.url ?? null
      }
      if (fresh.code === 'not-found') fail('lost')
      else set({ ...state, failure: fresh.code })
      return null
    },

    async remove() {
      if (state.kind === 'done' && (await discard(state.made.id))) {
        set({ ...idle, notice: 'removed' })
      }
    },

    reset() {
      if (state.kind === 'done') set(idle)
    },
  }
}
