import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { deskAddress, dropScript } from './drop-script'
import { takeDropped } from './take-dropped'

type Drop = {
  dataTransfer: { types: string[]; files: File[] }
  preventDefault: () => void
}

/** Runs the script of the page as a browser does, and answers how to drop on it. */
function openPage() {
  const listeners = new Map<string, (event: Drop) => void>()
  let leave = (_address: string) => {}
  const left = new Promise<string>((resolve) => {
    leave = resolve
  })
  const location = {
    set href(address: string) {
      leave(address)
    },
  }
  const listen = (type: string, listener: (event: Drop) => void) => listeners.set(type, listener)
  new Function('addEventListener', 'location', dropScript)(listen, location)
  let prevented = 0
  const drop = (types: string[], files: File[]) => {
    const event = { dataTransfer: { types, files }, preventDefault: () => prevented++ }
    listeners.get('dragover')?.(event)
    listeners.get('drop')?.(event)
  }
  return { drop, left, prevented: () => prevented }
}

// What is inside the files is looked at in a browser (tests/e2e/carry.spec.ts): Node stores no files.
it('goes to the desk with what was dropped, which leaves nothing behind', async () => {
  expect(await takeDropped()).toEqual([])
  const page = openPage()
  page.drop(['Files'], [new File(['one'], 'CV.pdf')])
  expect(await page.left).toBe(deskAddress)
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
  expect(await page.left).toBe(deskAddress)
  expect(await takeDropped()).toEqual([])
  open.mockRestore()
})

it('leaves dropped words and links to the browser', () => {
  const page = openPage()
  page.drop(['text/uri-list'], [])
  expect(page.prevented()).toBe(0)
})
