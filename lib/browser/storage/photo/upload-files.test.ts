import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { idOfFile, ownDesign, ownFontFile } from '@/tests/fixtures/own-font'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import type { JournalNamespace } from '../journal/journal-types'
import { newNamespace, openTab, resumeOf } from '../journal/testing/tabs'
import { storeFile } from './blob-store'
import { type Brought, createPictureStore, type PictureStore } from './picture-store'
import { sha256 } from './sha256'
import { uploadFiles } from './upload-files'
import { uploadStateOf } from './upload-state'

const day = 86_400_000
const { fileId } = photoOf()
let namespace: JournalNamespace = 'guest'
let count = 0
beforeEach(() => {
  namespace = newNamespace()
})

/** Account with scripted answers that records what it was sent. */
function storeThat(answer: (id: string) => Brought) {
  const sent: string[] = []
  const store: PictureStore = {
    fetch: async () => null,
    async bring(id, bytes) {
      expect(sha256(bytes)).toBe(id)
      sent.push(id)
      return answer(id)
    },
  }
  return { sent, store }
}

const there = storeThat.bind(null, () => ({ kind: 'there' }))

/** Bytes that no other test has. */
function newBytes() {
  count += 1
  return new Uint8Array([...portrait, count])
}

async function saveNaming(id: string) {
  const journal = openTab(namespace)
  const document = resumeOf('A')
  const photo = { ...photoOf(), fileId: id }
  journal.save({ ...document, content: { ...document.content, photo } })
  await journal.flush()
}

describe('pictures on their way to the account', () => {
  it('are brought once, and asked for again after a week', async () => {
    const { sent, store } = there()
    await storeFile(namespace, 'one', portrait, 0)
    await saveNaming(fileId)
    expect(await uploadFiles(namespace, day, store)).toBe('whole')
    expect(await uploadFiles(namespace, 2 * day, store)).toBe('whole')
    expect(sent).toEqual([fileId])
    expect(await uploadFiles(namespace, 9 * day, store)).toBe('whole')
    expect(sent).toEqual([fileId, fileId])
    expect(uploadStateOf(fileId)).toBeNull()
  })

  it('are the fonts of designs, too', async () => {
    const { sent, store } = there()
    const font = ownFontFile()
    const document = resumeOf('A')
    await storeFile(namespace, document.id, font, 0)
    const journal = openTab(namespace)
    journal.save({ ...document, design: { ...document.design, ...ownDesign([font, 400]).design } })
    await journal.flush()
    expect(await uploadFiles(namespace, day, store)).toBe('whole')
    expect(sent).toEqual([idOfFile(font)])
  })

  it('are those that a document names, or that were kept just now', async () => {
    const { sent, store } = there()
    const [old, fresh] = [newBytes(), newBytes()]
    await storeFile(namespace, 'one', old, 0)
    await storeFile(namespace, 'one', fresh, day)
    expect(await uploadFiles(namespace, day + 1_000, store)).toBe('whole')
    expect(sent).toEqual([sha256(fresh)])
  })

  it('wait where nobody could say, and are tried again', async () => {
    const bytes = newBytes()
    const id = sha256(bytes)
    const lost = storeThat(() => ({ kind: 'unknown' }))
    await storeFile(namespace, 'one', bytes, 0)
    await saveNaming(id)
    expect(await uploadFiles(namespace, day, lost.store)).toBe('waiting')
    expect(uploadStateOf(id)).toEqual({ kind: 'waiting' })
    const back = there()
    expect(await uploadFiles(namespace, day, back.store)).toBe('whole')
    expect([back.sent, uploadStateOf(id)]).toEqual([[id], null])
  })

  it('are told of when they are refused, and not sent again by this page', async () => {
    const bytes = newBytes()
    const id = sha256(bytes)
    const { sent, store } = storeThat(() => ({ kind: 'refused', code: 'not-plain' }))
    await storeFile(namespace, 'one', bytes, 0)
    await saveNaming(id)
    expect(await uploadFiles(namespace, day, store)).toBe('refused')
    expect(await uploadFiles(namespace, day, store)).toBe('refused')
    expect(sent).toEqual([id])
    expect(uploadStateOf(id)).toEqual({ kind: 'refused', code: 'not-plain' })
  })

  it('stay with a guest', async () => {
    const { sent, store } = there()
    expect(await uploadFiles('guest', day, store)).toBe('whole')
    expect(sent).toEqual([])
  })
})

describe('the pictures of the account', () => {
  const json = (value: object, status = 200) =>
    new Response(JSON.stringify(value), {
      status,
      headers: { 'content-type': 'application/json' },
    })

  /** Server by method and path; other requests are lost. */
  function serverThat(answers: Record<string, () => Response>) {
    const asked: string[] = []
    const fetcher: typeof fetch = async (input, options) => {
      const call = `${options?.method ?? 'GET'} ${String(input)}`
      asked.push(call)
      const answer = answers[call]
      if (!answer) throw new TypeError('Failed to fetch')
      return answer()
    }
    return { asked, store: createPictureStore(null, fetcher) }
  }

  const photo = {
    ...{ id: 'p', fileName: 'p.jpg', status: 'working', progress: null },
    ...{ createdAt: '2026-03-01T12:00:00.000Z', expiresAt: '2026-03-31T12:00:00.000Z' },
  }
  const form = { id: 'p', upload: { url: '/api/v1/uploads', fields: { key: 'k' } } }
  const begun = {
    'POST /api/v1/photos': () => json(form, 201),
    'POST /api/v1/uploads': () => json({ bytes: 1 }, 201),
  }

  it('are sent by the form that was signed, and followed to their end', async () => {
    let polls = 0
    const state = () => json({ ...photo, status: ++polls < 2 ? 'working' : 'done' })
    const { asked, store } = serverThat({ ...begun, 'GET /api/v1/photos/p': state })
    expect(await store.bring(fileId, portrait)).toEqual({ kind: 'there' })
    expect(asked).toHaveLength(4)
  })

  it('name their workspace to our server, and to no other one', async () => {
    const named: [address: string, workspace: string | null][] = []
    const upload = { url: 'https://bucket.example.org/', fields: { key: 'k' } }
    for (const answered of [form, { id: 'p', upload }]) {
      const fetcher: typeof fetch = async (input, options) => {
        const address = String(input)
        named.push([address, new Headers(options?.headers).get('vitae-workspace')])
        if (address === '/api/v1/photos') return json(answered, 201)
        return options?.method === 'POST' ? json({}, 201) : json({ ...photo, status: 'done' })
      }
      const brought = await createPictureStore('w1', fetcher).bring(fileId, portrait)
      expect(brought).toEqual({ kind: 'there' })
    }
    expect(named).toEqual([
      ['/api/v1/photos', 'w1'],
      ['/api/v1/uploads', 'w1'],
      ['/api/v1/photos/p', 'w1'],
      ['/api/v1/photos', 'w1'],
      ['https://bucket.example.org/', null],
      ['/api/v1/photos/p', 'w1'],
    ])
  })

  it('say why they are refused, and nothing where nobody could tell', async () => {
    const failed = () => json({ ...photo, status: 'failed', code: 'damaged' })
    const refusing = serverThat({ ...begun, 'GET /api/v1/photos/p': failed })
    expect(await refusing.store.bring(fileId, portrait)).toEqual({
      kind: 'refused',
      code: 'damaged',
    })
    const isHere = { 'POST /api/v1/photos': () => json({ id: 'p', upload: null }, 201) }
    expect(await serverThat(isHere).store.bring(fileId, portrait)).toEqual({ kind: 'there' })
    const cutOffs: Record<string, () => Response>[] = [
      {},
      { 'POST /api/v1/photos': begun['POST /api/v1/photos'] },
      { ...begun, 'POST /api/v1/uploads': () => json({ code: 'gone' }, 410) },
      begun,
      { 'POST /api/v1/photos': () => new Response('<html>') },
    ]
    for (const answers of cutOffs) {
      expect(await serverThat(answers).store.bring(fileId, portrait)).toEqual({ kind: 'unknown' })
    }
  })

  it('are believed by their hash alone', async () => {
    const path = `GET /api/v1/pictures/${fileId}`
    const got = (answer: () => Response) => serverThat({ [path]: answer }).store.fetch(fileId)
    expect(await got(() => new Response(portrait))).toEqual(portrait)
    expect(await got(() => new Response(newBytes()))).toBeUndefined()
    expect(await got(() => json({ code: 'not-found' }, 404))).toBeNull()
    expect(await got(() => json({ code: 'not-signed-in' }, 401))).toBeUndefined()
    expect(await serverThat({}).store.fetch(fileId)).toBeUndefined()
  })
})
