import { readPhoto, readPhotoUpload } from '../../client/answers/photo-answers'
import { callOf } from '../../client/call-of'
import { createSend, workspaceHeader } from '../../client/send'
import { sendForm } from '../../client/send-form'
import { sha256 } from './sha256'

type Bytes = Uint8Array<ArrayBuffer>

/** Milliseconds that a paper waits for the answer with a file of another device, and then for its bytes. */
const answerPatience = 4_000
const bytesPatience = 20_000
/** Milliseconds between two looks at how far it is, and how many looks. */
const pollPause = 300
const maxPolls = 100

/** Result of uploading a photo or a font to the account. */
export type Brought =
  | { kind: 'there' }
  /** It will not be taken as it is. */
  | { kind: 'refused'; code: string }
  /** Nobody could say: later is another try. */
  | { kind: 'unknown' }

/** The photos and fonts of the account on our own server. */
export type PictureStore = {
  /** Null: the account has none of that name. Undefined: nobody could say. */
  fetch: (id: string) => Promise<Bytes | null | undefined>
  /** Uploads exactly these bytes, with the form that the server signs. */
  bring: (id: string, bytes: Bytes) => Promise<Brought>
}

const unknown: Brought = { kind: 'unknown' }
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * @param workspace whose files they are; null for the person's own
 * @param fetcher for tests
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
        // Whatever stands between us and our server: only the file itself has this hash.
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
        // On AWS the form leads to the bucket, which knows no workspace.
        const isOurs = upload.url.startsWith('/')
        const isSent = await sendForm(isOurs ? inSpace : fetcher, upload, new Blob([bytes]))
        return isSent ? await follow(photo) : unknown
      } catch {
        return unknown
      }
    },
  }
}
