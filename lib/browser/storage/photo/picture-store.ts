import { readPhoto, readPhotoUpload } from '@/dist/answers/photo-answers'
import { callOf } from '../../client/call-of'
import { createSend, workspaceHeader } from '../../client/send'
import { sendForm } from '../../client/send-form'
import { sha256 } from './sha256'

type Bytes = Uint8Array<ArrayBuffer>

/** Timeouts in milliseconds for the answer about a file, and then for its bytes. */
const answerPatience = 4_000
const bytesPatience = 20_000
/** Milliseconds between two polls, and maximum polls. */
const pollPause = 300
const maxPolls = 100

/** Result of uploading a photo or a font to the account. */
export type Brought =
  | { kind: 'there' }
  /** Rejected for good. */
  | { kind: 'refused'; code: string }
  /** Unknown; retry later. */
  | { kind: 'unknown' }

/** Client for the photos and fonts of an account. */
export type PictureStore = {
  /** Null: the account has none of that id. Undefined: unknown. */
  fetch: (id: string) => Promise<Bytes | null | undefined>
  /** Uploads these bytes with a presigned form. */
  bring: (id: string, bytes: Bytes) => Promise<Brought>
}

const unknown: Brought = { kind: 'unknown' }
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * Creates the client.
 * @param workspace of the files; null for the person's own space
 * @param fetcher replaced in tests
 */
export function createPictureStore(
  workspace: string | null,
  fetcher: typeof fetch = (...request) => fetch(...request),
): PictureStore {
  const send = createSend(fetcher, undefined, workspace)
  const headers: HeadersInit = workspace === null ? {} : { [workspaceHeader]: workspace }
  const inSpace: typeof fetch = (address, options) => fetcher(address, { ...options, headers })

  async function follow(id: string): Promise<Brought> {
    for (let poll = 0; poll < maxPolls; poll++) {
      const looked = await send(callOf('GET /api/v1/photos/{id}', { path: { id } }))
      const state = looked.ok ? readPhoto(looked.value) : undefined
      if (!state) return unknown
      if (state.status === 'done') return { kind: 'there' }
      if (state.status === 'failed') return { kind: 'refused', code: String(state.code) }
      await pause(pollPause)
    }
    return unknown
  }

  return {
    async fetch(id) {
      const waiting = new AbortController()
      let timer = setTimeout(() => waiting.abort(), answerPatience)
      try {
        const { signal } = waiting
        const answer = await fetcher(`/api/v1/pictures/${id}`, {
          headers,
          redirect: 'error',
          signal,
        })
        clearTimeout(timer)
        timer = setTimeout(() => waiting.abort(), bytesPatience)
        if (answer.status === 404) return null
        if (!answer.ok) return undefined
        const bytes = new Uint8Array(await answer.arrayBuffer())
        // Verifies the hash, in case a proxy answered.
        return sha256(bytes) === id ? bytes : undefined
      } catch {
        return undefined
      } finally {
        clearTimeout(timer)
      }
    },
    async bring(id, bytes) {
      const begun = await send(callOf('POST /api/v1/photos', { body: { sha256: id } }))
      const answer = begun.ok ? readPhotoUpload(begun.value) : undefined
      if (!answer) return unknown
      const { id: photo, upload } = answer
      if (upload === null) return { kind: 'there' }
      try {
        // On AWS the form points to the bucket, which knows no workspaces.
        const isOurs = upload.url.startsWith('/')
        const isSent = await sendForm(isOurs ? inSpace : fetcher, upload, new Blob([bytes]))
        return isSent ? await follow(photo) : unknown
      } catch {
        return unknown
      }
    },
  }
}
