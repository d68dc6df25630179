import 'server-only'
import type { OwnerId } from '../owner'

export type FileHead = {
  key: string
  /** Media type, as we set it, never as a client claimed. */
  type: string
  /** Bytes. */
  size: number
  /** Hexadecimal SHA-256 of the bytes. */
  sha256: string
  /** Milliseconds since 1970. */
  at: number
}

/** File in a listing. Not every store knows more without a request for each file. */
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
  /** `forbidden`: not what was signed. `gone`: too late, or used already. */
  code: 'forbidden' | 'gone' | 'too-large'
}

export type SignedUpload = { url: string; fields: Record<string, string> }

/**
 * Bytes too large for items. A key is `<prefix>/<owner>/<name>` with a prefix of `uploads`,
 * `processed`, `exports` or `requests`; keys are made by us alone. Equal
 * bytes of many keys stay until the last key is gone.
 */
export type Files = {
  put: (key: string, bytes: Uint8Array, type: string) => Promise<FileHead>
  get: (key: string) => Promise<{ head: FileHead; bytes: Uint8Array } | null>
  head: (key: string) => Promise<FileHead | null>
  /** By key, at most 1,000 a page. */
  list: (
    prefix: string,
    cursor?: string | null,
  ) => Promise<{ files: ListedFile[]; cursor: string | null }>
  delete: (key: string) => Promise<void>
  signUpload: (bound: UploadBound) => Promise<SignedUpload>
  /**
   * Takes the fields and the bytes of a signed form in, for the route that it is sent to; null where it
   * goes to the store itself.
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
   * An address of the store itself, good for at most 300 seconds, for our own links to lead to;
   * null where the bytes are served by us.
   */
  signDownload: (key: string, fileName: string, seconds: number) => Promise<string | null>
}

/** The key of a file of somebody. */
export function fileKey(
  prefix: 'uploads' | 'processed' | 'exports' | 'requests',
  owner: OwnerId,
  name: string,
): string {
  return `${prefix}/${owner}/${name}`
}
