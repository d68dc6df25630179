import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { withPdf } from './with-pdf'

const path = new URL('../../../tests/fixtures/pilot-by-browser.pdf', import.meta.url)
const bytes = new Uint8Array(readFileSync(path))

/** Worker whose script never loads. */
class StoppedWorker extends EventTarget {
  static readonly last: StoppedWorker[] = []
  readonly terminate = vi.fn()
  readonly postMessage = vi.fn()
  constructor() {
    super()
    StoppedWorker.last.push(this)
  }
}

afterEach(() => vi.unstubAllGlobals())

it('opens a file, asks it, and leaves the bytes alone', async () => {
  const before = bytes.length
  expect(await withPdf(bytes, async (pdf) => pdf.numPages)).toBeGreaterThan(0)
  expect(bytes.length).toBe(before)
})

it('gives up what takes too long, and throws what is thrown', async () => {
  const never = () => new Promise<never>(() => {})
  await expect(withPdf(bytes, never, 50)).rejects.toThrow('too long')
  const broken = () => Promise.reject(new Error('broken'))
  await expect(withPdf(bytes, broken)).rejects.toThrow('broken')
})

it('rejects at once when its worker stops, and reports nothing to the page', async () => {
  vi.stubGlobal('Worker', StoppedWorker)
  const answer = withPdf(new Uint8Array([1]), async () => 'read')
  const rejected = expect(answer).rejects.toThrow('The parser stopped')
  await vi.waitFor(() => expect(StoppedWorker.last).toHaveLength(1))
  const [worker] = StoppedWorker.last
  const error = new Event('error', { cancelable: true })
  worker?.dispatchEvent(error)
  await rejected
  expect(error.defaultPrevented).toBe(true)
  expect(worker?.terminate).toHaveBeenCalled()
})

it('hands on an answer whatever becomes of the parser that has given it', async () => {
  vi.doMock('pdfjs-dist/legacy/build/pdf.mjs', () => ({
    getDocument: () => ({
      promise: Promise.resolve({ numPages: 2 }),
      destroy: () => new Promise(() => {}),
    }),
  }))
  vi.resetModules()
  const module = await import('./with-pdf')
  expect(await module.withPdf(bytes, async (pdf) => pdf.numPages)).toBe(2)
  vi.doUnmock('pdfjs-dist/legacy/build/pdf.mjs')
})
