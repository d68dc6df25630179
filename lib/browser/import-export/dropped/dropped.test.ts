import 'fake-indexeddb/auto'
import * as idb from 'idb'
import { expect, it, vi } from 'vitest'
import { droppedAddress, dropScript } from './drop-script'
import { takeDropped } from './take-dropped'

type Drop = {
  dataTransfer: { types: string[]; files: File[] }
  preventDefault: () => void
}

type Input = {
  type: string
  accept: string
  files: File[]
  click: () => void
  onchange: () => void
}

/** Runs the script of the page; returns functions that drop files on it and press its button. */
function openPage() {
  const listeners = new Map<string, (event: Drop | object) => void>()
  let leave = (_address: string) => {}
  const left = new Promise<string>((resolve) => {
    leave = resolve
  })
  const location = {
    set href(address: string) {
      leave(address)
    },
  }
  const listen = (type: string, listener: (event: Drop | object) => void) =>
    listeners.set(type, listener)
  const inputs: Partial<Input>[] = []
  const document = {
    createElement() {
      const input: Partial<Input> = { click: () => {} }
      inputs.push(input)
      return input
    },
  }
  const names = ['addEventListener', 'location', 'document']
  new Function(...names, dropScript)(listen, location, document)
  let prevented = 0
  const drop = (types: string[], files: File[]) => {
    const event = { dataTransfer: { types, files }, preventDefault: () => prevented++ }
    listeners.get('dragover')?.(event)
    listeners.get('drop')?.(event)
  }
  /** Presses the button, or another part of the page, and chooses files. */
  const choose = (files: File[], isButton = true) => {
    const button = isButton ? { getAttribute: () => '.pdf,.docx' } : null
    const target = { closest: (selector: string) => selector === '[data-choose-file]' && button }
    listeners.get('click')?.({ target, preventDefault: () => prevented++ })
    const input = inputs.at(-1)
    if (input) input.files = files
    input?.onchange?.()
    return input
  }
  return { drop, choose, left, prevented: () => prevented }
}

// File contents are tested in a browser (tests/e2e/carry.spec.ts): Node cannot store files.
it('goes to the desk with what was dropped, which leaves nothing behind', async () => {
  expect(await takeDropped()).toEqual([])
  const page = openPage()
  page.drop(['Files'], [new File(['one'], 'CV.pdf')])
  expect(await page.left).toBe(droppedAddress)
  expect(page.prevented()).toBe(2)
  await takeDropped()
  expect(await indexedDB.databases()).toEqual([])
})

it('goes there with what was chosen by its button, and stays when nothing was', async () => {
  const page = openPage()
  expect(page.choose([], false)).toBeUndefined()
  expect(page.choose([])).toMatchObject({ type: 'file', accept: '.pdf,.docx' })
  expect(await indexedDB.databases()).toEqual([])
  page.choose([new File(['one'], 'CV.pdf')])
  expect(await page.left).toBe(droppedAddress)
  expect(page.prevented()).toBe(2)
  await takeDropped()
  expect(await indexedDB.databases()).toEqual([])
})

it('asks for the file at the desk where storage is refused', async () => {
  const page = openPage()
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError')
  })
  page.drop(['Files'], [new File(['one'], 'CV.pdf')])
  expect(await page.left).toBe(droppedAddress)
  expect(await takeDropped()).toEqual([])
  open.mockRestore()
})

/** Simulates Firefox, whose stored files are readable only while their database exists. */
function storeFiles(...files: File[]) {
  let isThere = true
  for (const file of files) {
    const read = file.arrayBuffer.bind(file)
    file.arrayBuffer = async () => {
      if (!isThere) throw new DOMException('The operation was aborted.', 'AbortError')
      return read()
    }
  }
  const database = { getAll: async () => files, close: () => {} }
  vi.mocked(idb.openDB).mockResolvedValueOnce(database as never)
  vi.mocked(idb.deleteDB).mockImplementationOnce(async () => {
    isThere = false
  })
}

vi.mock('idb', async (original) => {
  const real = await original<typeof import('idb')>()
  return { ...real, openDB: vi.fn(real.openDB), deleteDB: vi.fn(real.deleteDB) }
})

it('gives files that can still be read when their database is gone', async () => {
  storeFiles(new File(['one'], 'CV.pdf', { type: 'application/pdf' }))
  const [file] = await takeDropped()
  if (!(file instanceof File)) throw new Error('no file')
  expect([file.name, file.type]).toEqual(['CV.pdf', 'application/pdf'])
  expect(new TextDecoder().decode(await file.arrayBuffer())).toBe('one')
})

it('names a file that the browser does not hand over, beside those that it does', async () => {
  const broken = new File(['two'], 'Broken.pdf')
  storeFiles(new File(['one'], 'CV.pdf'), broken)
  broken.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  const [file, refused] = await takeDropped()
  expect(file).toBeInstanceOf(File)
  expect(refused).toEqual({ fileName: 'Broken.pdf', code: 'unreadable', problems: [] })
})

it('leaves dropped words and links to the browser', () => {
  const page = openPage()
  page.drop(['text/uri-list'], [])
  expect(page.prevented()).toBe(0)
})
