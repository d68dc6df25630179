import type { BulkExport } from '@/dist/answers/bulk-export-answers'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import type { ApiFailureCode, ApiResult } from '../../client/api-types'
import { createListeners } from '../../client/listeners'
import { followState } from '../account-data/follow-state'
import type { BulkExportsApi } from './bulk-exports-api'

/**
 * Reasons for a failed download. Beside request codes: `not-sent` (changes of this device could not be uploaded),
 * `failed` (the server could not create the file), `lost` (it was deleted or has expired).
 */
export type BulkDownloadFailure = ApiFailureCode | 'not-sent' | 'failed' | 'lost'

export type BulkDownloadState =
  | {
      kind: 'idle'
      notice: 'stopped' | 'removed' | null
      failure: BulkDownloadFailure | null
    }
  /** Uploads changes of this device, then requests the export. */
  | { kind: 'sending' }
  /** `isUnreached`: no connection now; the task continues. */
  | {
      kind: 'making'
      made: BulkExport
      isUnreached: boolean
      failure: BulkDownloadFailure | null
    }
  | { kind: 'done'; made: BulkExport; failure: BulkDownloadFailure | null }

/** Download of several documents, tracked while the page is open. Never throws. */
export type BulkDownload = {
  state: () => BulkDownloadState
  onState: (listener: () => void) => () => void
  /**
   * Uploads unsynced changes, requests the export and polls it; resolves when it has ended. Does nothing while another
   * one is running.
   *
   * @param sendAll returns the reason if not everything could be uploaded, else null
   */
  begin: (body: BulkExportBody, sendAll: () => Promise<BulkDownloadFailure | null>) => Promise<void>
  /** Cancels the running export. */
  stop: () => Promise<void>
  /** Creates a link to the file; null, with a failure, if that is not possible. */
  link: () => Promise<string | null>
  /** Deletes the file on the server. */
  remove: () => Promise<void>
  /** Resets the state for another export. */
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

/** Creates the bulk download of a page. */
export function createBulkDownload({ api, newId, wait }: Parts): BulkDownload {
  let state: BulkDownloadState = idle
  let control = new AbortController()
  /** Unanswered request: repeated with the same key, it is the same export. */
  let attempt: { body: string; key: string } | null = null
  const listeners = createListeners()

  const set = (next: BulkDownloadState) => {
    state = next
    listeners.notify()
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

  /** Deletes the export on the server; false, with a failure, if that was not possible. */
  async function discard(id: string): Promise<boolean> {
    const gone = await api.discard(id)
    if (gone.ok || gone.code === 'not-found') return true
    if (state.kind === 'making' || state.kind === 'done') set({ ...state, failure: gone.code })
    return false
  }

  return {
    state: () => state,
    onState: listeners.subscribe,

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
