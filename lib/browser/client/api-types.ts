import type { SaveBody } from '@/lib/api/documents'
import type { ErrorCode } from '@/lib/api/errors'
import type { Conflict } from './answers/conflict-answers'
import type { Changes, DocumentHead, SaveAnswer } from './answers/document-answers'
import type { Me } from './answers/me-answers'

/**
 * Why a request brought nothing. Beside the codes of the server: `offline` (it never reached one),
 * `timeout` (nobody answered in time: it may have happened or not), `bad-answer` (somebody answered,
 * but not as this API does: a proxy, a newer server; it may have happened or not).
 */
export type ApiFailureCode = ErrorCode | 'offline' | 'timeout' | 'bad-answer'

export type ApiFailure = {
  ok: false
  code: ApiFailureCode
  /** Milliseconds that the server asks to wait; null when it says nothing. */
  retryAfter: number | null
  /** Current document on the server, with a `version-conflict`. It is not validated yet. */
  current: Conflict | null
}

/** `etag`: of the answer as it was sent, where the server gives one. */
export type ApiResult<T> = { ok: true; value: T; etag?: string } | ApiFailure

/** A document as the server has it; it may be of a newer version than this code can read. */
export type RemoteDocument = { head: DocumentHead; document: unknown }

/** Client for the server requests of sync. Nothing here throws: failures are values. */
export type DocumentsApi = {
  save: (id: string, body: SaveBody) => Promise<ApiResult<SaveAnswer>>
  read: (id: string) => Promise<ApiResult<RemoteDocument>>
  /**
   * @param version what is to go into the trash (`If-Match`): what was edited since stays where it is
   */
  trash: (id: string, version: number) => Promise<ApiResult<DocumentHead>>
  restore: (id: string) => Promise<ApiResult<DocumentHead>>
  /**
   * For good; only from the trash.
   *
   * @param version what is to be erased (`If-Match`): words that came since are not
   */
  erase: (id: string, version: number) => Promise<ApiResult<null>>
  changes: (after: string | null) => Promise<ApiResult<Changes>>
}

/** Client for the server requests of the account. */
export type MeApi = {
  me: () => Promise<ApiResult<Me>>
  signOut: () => Promise<ApiResult<null>>
}
