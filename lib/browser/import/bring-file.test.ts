import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { bringFile } from './bring-file'
import { openFromShelf } from './shelf'

const ids = createIdGenerator()
const bring = (content: string, name: string) => bringFile(new File([content], name), ids, 'guest')

it('takes JSON Resume at once', async () => {
  const brought = await bring('{"basics":{"name":"Ana Reis"}}', 'ana.json')
  expect(brought).toMatchObject({ kind: 'documents', result: { documents: [{}] } })
})

it('puts what has to be read on the shelf, whatever it is', async () => {
  const reactive = JSON.stringify({
    basics: { name: 'Ana Reis' },
    sections: { experience: { items: [], visible: true } },
  })
  for (const [content, name] of [
    ['Ana Reis, engineer', 'cv.txt'],
    ['%PDF-1.7 nothing', 'cv.pdf'],
    [reactive, 'resume.json'],
    ['', 'empty.pdf'],
    ['<!doctype html><p>Ana Reis</p>', 'cv.html'],
  ] as const) {
    const brought = await bring(content, name)
    expect(brought.kind, name).toBe('review')
    if (brought.kind !== 'review') continue
    expect(await openFromShelf(brought.id, 'guest')).toMatchObject({ file: { name } })
  }
})

it('says of a folder that it is one', async () => {
  const folder = new File([], 'CVs')
  folder.arrayBuffer = () => Promise.reject(new DOMException('Not a file', 'NotReadableError'))
  expect(await bringFile(folder, ids, 'guest')).toMatchObject({
    kind: 'refused',
    refused: { code: 'folder', fileName: 'CVs' },
  })
})

it('tells JSON Resume that does not fit by its places', async () => {
  expect(await bring('{"basics":{"name":{}}}', 'ana.json')).toMatchObject({
    kind: 'refused',
    refused: { code: 'not-a-resume' },
  })
})
