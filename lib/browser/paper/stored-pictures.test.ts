import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { photoOf } from '@/tests/fixtures/portrait'
import { newNamespace, resumeOf } from '../storage/journal/testing/tabs'
import { listedFirstPage } from './stored-pictures'

const painted = { canvas: { toBlob: (done: (blob: Blob) => void) => done(new Blob(['picture'])) } }
const paintFirstPage = vi.hoisted(() => vi.fn())
vi.mock('./first-page', () => ({ paintFirstPage }))

async function visit(
  version: string,
  width: number,
  source = resumeOf('Shown'),
  namespace = newNamespace(),
) {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 500, height: 700 }))
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })
  paintFirstPage.mockResolvedValue(painted)
  const read = vi.fn(async () => source)
  const listed = { id: source.id, version, namespace, read }
  const { signal } = new AbortController()
  const last = vi.fn()
  const picture = await listedFirstPage({ renderWhenIdle: vi.fn() }, listed, width, signal, last)
  // It is stored while it is shown.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const hasLast = last.mock.calls.length > 0
  return { picture, hasLast, isRendered: read.mock.calls.length > 0 }
}

it('the second visit reads the picture of this version, and shows one of another or too small until it is rendered', async () => {
  const [source, namespace] = [resumeOf('Shown'), newNamespace()]
  const again = (version: string, width: number) => visit(version, width, source, namespace)
  expect(await again('1', 400)).toMatchObject({ isRendered: true, hasLast: false })
  const canvas = { width: 500, height: 700 }
  expect(await again('1', 400)).toMatchObject({
    isRendered: false,
    hasLast: false,
    picture: { canvas },
  })
  expect(await again('1', 600)).toMatchObject({ isRendered: true, hasLast: true })
  expect(await again('2', 400)).toMatchObject({ isRendered: true, hasLast: true })
})

it('a picture that lacks a photo is made again', async () => {
  const [bare, namespace] = [resumeOf('With a photo'), newNamespace()]
  const source = { ...bare, content: { ...bare.content, photo: photoOf() } }
  for (let time = 0; time < 2; time++)
    expect((await visit('1', 400, source, namespace)).isRendered).toBe(true)
})
