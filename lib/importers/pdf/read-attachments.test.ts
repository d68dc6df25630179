import { expect, it } from 'vitest'
import { importLimits } from '../import-limits'
import { readAttachments } from './read-attachments'

function pdfWith(files: Record<string, Uint8Array | null>) {
  const asked: string[] = []
  const pdf = {
    getAttachments: async () => new Map(Object.keys(files).map((name) => [name, {}])),
    getAttachmentContent: async (name: string) => {
      asked.push(name)
      return files[name]
    },
  }
  // Of pdf.js no more than what reading asks for.
  return { asked, pdf: pdf as unknown as Parameters<typeof readAttachments>[0] }
}

const small = new Uint8Array([1])

it('gives what may be a CV as data, ours first, and looks at nothing else', async () => {
  const { pdf, asked } = pdfWith({
    'photo.jpg': small,
    'Europass.XML': small,
    'virus.exe': small,
    'vitae.json': small,
  })
  expect((await readAttachments(pdf)).map(({ name }) => name)).toEqual([
    'vitae.json',
    'Europass.XML',
  ])
  expect(asked).toEqual(['Europass.XML', 'vitae.json'])
})

it('takes no file that is larger than a CV, none that is not there, and few of many', async () => {
  const large = new Uint8Array(importLimits.jsonBytes + 1)
  expect(await readAttachments(pdfWith({ 'a.json': large, 'b.xml': null }).pdf)).toEqual([])
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.json`, small]))
  const { pdf, asked } = pdfWith(many)
  expect(await readAttachments(pdf)).toHaveLength(5)
  expect(asked).toHaveLength(5)
})

it('finds none in a file without any', async () => {
  const pdf = { getAttachments: async () => null } as never
  expect(await readAttachments(pdf)).toEqual([])
})
