import 'server-only'
import type { OwnerId } from '../owner'

export type FileHead = {
  key: string
  /** Media type, set by this server, never by a client. */
  type: string
  /** Bytes. */
  size: number
  /** Hexadecimal SHA-256 of the bytes. */
  sha256: string
  /** Milliseconds since 1970. */
  at: number
}

/** File in a listing. Not every store has more without a request for each file. */
export type ListedFile = Pick<FileHead, 'key' | 'size' | 'at'>

/** Limits of an upload; the holder of the link can send a file within them and nothing else. */
export type UploadBound = {
  key: string
  type: string
  maxBytes: number
  /** Seconds, at most 300. */
  lifetime: number
}

export type UploadRefusal = {
  ok: false
  /** `forbidden`: not as signed. `gone`: expired, or used already. */
  code: 'forbidden' | 'gone' | 'too-large'
}

export type SignedUpload = { url: string; fields: Record<string, string> }

/**
 * Store of bytes too large for items. A key is `<prefix>/<owner>/<name>` with a prefix of `uploads`, `processed`,
 * `exports` or `requests`; clients never choose keys. Equal bytes of many keys stay until the last key is gone.
 */
export type Files = {
  put: (key: string, bytes: Uint8Array, type: string) => Promise<FileHead>
  get: (key: string) => Promise<{ head: FileHead; bytes: Uint8Array } | null>
  head: (key: string) => Promise<FileHead | null>
  /** Lists by key, at most 1,000 a page. */
  list: (
    prefix: string,
    cursor?: string | null,
  ) => Promise<{ files: ListedFile[]; cursor: string | null }>
  delete: (key: string) => Promise<void>
  signUpload: (bound: UploadBound) => Promise<SignedUpload>
  /**
   * Receives the fields and the bytes of a signed form, for the route that it is sent to; null if it goes to the
   * store directly.
   */
  receiveUpload:
    | ((
        fields: Readonly<Record<string, string>>,
        bytes: Uint8Array,
      ) => Promise<{ ok: true; value: FileHead } | UploadRefusal>)
    | null
  /** Called (at least once) after a signed upload has landed. */
  onUploaded: (listener: (head: FileHead) => Promise<void>) => void
  /**
   * Signs an address of the store itself, valid for at most 300 seconds, that our own links redirect to; null if
   * this server serves the bytes.
   */
  signDownload: (key: string, fileName: string, seconds: number) => Promise<string | null>
}

/** Returns the key of a user's file. */
export function fileKey(
  prefix: 'uploads' | 'processed' | 'exports' | 'requests',
  owner: OwnerId,
  name: string,
): string {
  return `${prefix}/${owner}/${name}`
}
