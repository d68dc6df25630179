import 'fake-indexeddb/auto'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { paragraph, wordFile } from '@/lib/importers/testing/word-file'
import { createIdGenerator } from '@/lib/resume/ids'
import { backupLimits } from '../backup/backup-limits'
import { beginFileImport } from './begin-file-import'
import { openDraft } from './draft-files'

const ids = createIdGenerator()
const bring = (content: string | Uint8Array<ArrayBuffer>, name: string) =>
  beginFileImport(new File([content], name), ids, 'guest')

it('takes JSON Resume at once', async () => {
  const brought = await bring('{"basics":{"name":"Ana Reis"}}', 'ana.json')
  expect(brought).toMatchObject({ kind: 'documents', result: { documents: [{}] } })
})

it('lets a person see what of JSON Resume has no place before its CV is created', async () => {
  for (const more of [{ image: 'https://example.org/ana.jpg' }, { remote: true }]) {
    const brought = await bring(
      JSON.stringify({ basics: { name: 'Ana Reis', ...more } }),
      'ana.json',
    )
    expect(brought.kind).toBe('review')
  }
  const placed = { basics: { name: 'Ana Reis', pronouns: 'she/her' }, talks: ['Quays for all'] }
  expect((await bring(JSON.stringify(placed), 'ana.json')).kind).toBe('documents')
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
    expect(await openDraft(brought.id, 'guest')).toMatchObject({ file: { name } })
  }
})

it('says of a folder that it is one', async () => {
  const folder = new File([], 'CVs')
  folder.arrayBuffer = () => Promise.reject(new DOMException('Not a file', 'NotReadableError'))
  expect(await beginFileImport(folder, ids, 'guest')).toMatchObject({
    kind: 'refused',
    refused: { code: 'folder', fileName: 'CVs' },
  })
})

it('does not read what is larger than any file of ours', async () => {
  const file = new File(['{}'], 'backup.zip')
  Object.defineProperty(file, 'size', { value: backupLimits.fileBytes + 1 })
  file.arrayBuffer = () => Promise.reject(new Error('read'))
  expect(await beginFileImport(file, ids, 'guest')).toMatchObject({
    kind: 'refused',
    refused: { code: 'too-large', fileName: 'backup.zip' },
  })
})

const cv = '{"basics":{"name":"Ana Reis"}}'

it.each<[string, string | Uint8Array<ArrayBuffer>, string, string]>([
  ['JSON Resume under the name of a text', cv, 'ana.txt', 'documents'],
  ['JSON Resume under the name of a PDF', cv, 'ana.pdf', 'documents'],
  [
    'a backup under the name of a Word document',
    zipSync({ 'a.json': strToU8(cv) }),
    'a.docx',
    'documents',
  ],
  [
    'a backup packed with backslashes',
    zipSync({ 'cvs\\a.json': strToU8(cv) }),
    'a.zip',
    'documents',
  ],
  ['a Word document', wordFile({ body: paragraph('Ana Reis') }), 'ana.docx', 'review'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'a.zip', 'review'],
  [
    'an archive that is cut off',
    zipSync({ 'a.json': strToU8(cv) }).slice(0, 40),
    'a.zip',
    'review',
  ],
  [
    'a PDF in an archive',
    zipSync({ 'a.pdf': [strToU8('%PDF-1.7'), { level: 0 }] }),
    'a.pdf',
    'review',
  ],
  ['JSON that nests too deep', `${'['.repeat(60)}${']'.repeat(60)}`, 'a.json', 'review'],
  ['JSON that changes what objects are', '{"__proto__":{"a":1}}', 'a.json', 'review'],
  ['a bomb in a backup', zipSync({ 'a.json': new Uint8Array(3_000_000) }), 'a.zip', 'refused'],
])('is told by its content: %s', async (_, content, name, kind) => {
  expect((await bring(content, name)).kind).toBe(kind)
})

it('tells JSON Resume that does not fit by its places', async () => {
  expect(await bring('{"basics":{"name":"Ana"},"meta":5}', 'ana.json')).toMatchObject({
    kind: 'refused',
    refused: { code: 'not-a-resume' },
  })
})
