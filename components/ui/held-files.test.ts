import { afterEach, expect, it, vi } from 'vitest'
import { holdFilesScript, takeHeldFiles } from './held-files'

type Drop = {
  type: string
  dataTransfer: { types: string[]; files: File[] }
  preventDefault(): void
}

afterEach(() => vi.unstubAllGlobals())

/** Runs the script of the page; returns functions that drag over it and drop on it. */
function openPage() {
  const listeners = new Map<string, (event: Drop) => void>()
  const window = {}
  vi.stubGlobal('window', window)
  new Function('addEventListener', 'removeEventListener', 'window', holdFilesScript)(
    (type: string, listener: (event: Drop) => void) => listeners.set(type, listener),
    (type: string) => listeners.delete(type),
    window,
  )
  const preventDefault = vi.fn()
  const send = (type: string, types: string[], files: File[]) =>
    listeners.get(type)?.({ type, dataTransfer: { types, files }, preventDefault })
  return { send, preventDefault, listeners }
}

it('holds files that are dropped before anybody listens, and gives each once', () => {
  const { send, preventDefault, listeners } = openPage()
  const files = ['one', 'two', 'three'].map((name) => new File([name], name))
  send('dragover', ['Files'], [])
  send('drop', ['Files'], files.slice(0, 2))
  send('drop', ['Files'], files.slice(2))
  expect(preventDefault).toHaveBeenCalledTimes(3)
  expect(takeHeldFiles()).toEqual(files)
  expect([...listeners]).toEqual([])
  expect(takeHeldFiles()).toEqual([])
})

it('leaves dropped words and links to the browser', () => {
  const { send, preventDefault } = openPage()
  send('dragover', ['text/uri-list'], [])
  send('drop', ['text/uri-list'], [])
  expect(preventDefault).not.toHaveBeenCalled()
  expect(takeHeldFiles()).toEqual([])
})

it('gives nothing on a page without the script', () => {
  vi.stubGlobal('window', {})
  expect(takeHeldFiles()).toEqual([])
})
