import type { Conflict } from '@/dist/answers/conflict-answers'
import type { Changes, DocumentHead, SaveAnswer } from '@/dist/answers/document-answers'
import type { Me } from '@/dist/answers/me-answers'
import type { SaveBody } from '@/lib/api/documents'
import type { ErrorCode } from '@/lib/api/errors'

/**
 * Reason why a request failed. Beside the server's codes: `offline` (not sent), `timeout` (no answer in time; it may
 * have been executed), `bad-answer` (an answer that is not from this API, such as a proxy's or a newer server's; it may
 * have been executed), `model-unreadable` and `model-stopped` (not sent, see `findAnswerer`).
 */
export type ApiFailureCode =
  | ErrorCode
  | 'offline'
  | 'timeout'
  | 'bad-answer'
  | 'model-unreadable'
  | 'model-stopped'

export type ApiFailure = {
  ok: false
  code: ApiFailureCode
  /** Milliseconds from `Retry-After`; null without it. */
  retryAfter: number | null
  /** Current document on the server, with a `version-conflict`. Not validated yet. */
  current: Conflict | null
  /** Limit of workspaces that is reached, with its number. A newer server may name others. */
  limit?: { name: string; max: number }
}

/** `etag`: ETag of the answer, if the server sent one. */
export type ApiResult<T> = { ok: true; value: T; etag?: string } | ApiFailure

/** Document from the server, possibly of a newer schema version than this code can read. */
export type RemoteDocument = { head: DocumentHead; document: unknown }

/** Client of the sync endpoints. Never throws: failures are values. */
export type DocumentsApi = {
  save: (id: string, body: SaveBody) => Promise<ApiResult<SaveAnswer>>
  read: (id: string) => Promise<ApiResult<RemoteDocument>>
  /** @param version to be trashed (`If-Match`): a newer one is not */
  trash: (id: string, version: number) => Promise<ApiResult<DocumentHead>>
  restore: (id: string) => Promise<ApiResult<DocumentHead>>
  /**
   * Erases permanently a document in the trash.
   *
   * @param version to be erased (`If-Match`): a newer one is not
   */
  erase: (id: string, version: number) => Promise<ApiResult<null>>
  changes: (after: string | null) => Promise<ApiResult<Changes>>
}

/** Client of the account endpoints. */
export type MeApi = {
  me: () => Promise<ApiResult<Me>>
  signOut: () => Promise<ApiResult<null>>
}
