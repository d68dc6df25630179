import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readPostingFrom } from './read-posting-file'
import { readDocumentFrom } from './streams'

const folder = mkdtempSync(join(tmpdir(), 'vitae-streams-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const encodings: readonly [name: string, encode: (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big endian', (text) => bigEndian(`\ufeff${text}`)],
  ['UTF-16 without a byte order mark', (text) => Buffer.from(text, 'utf16le')],
  ['Windows-1252', (text) => Buffer.from(text.replaceAll('“', '\u0093'), 'latin1')],
]

it.each(encodings)('reads JSON, YAML and a job description in %s', async (_, encode) => {
  const json = JSON.stringify({ basics: { name: 'Zoë “Ålund' } })
  const read = await readDocumentFrom(write('cv.json', encode(json)))
  expect(read).toMatchObject({
    ok: true,
    document: { content: { basics: { name: 'Zoë “Ålund' } } },
  })
  const yaml = await readDocumentFrom(write('cv.yaml', encode('basics:\n  name: Zoë Ålund\n')))
  expect(yaml).toMatchObject({ ok: true, document: { content: { basics: { name: 'Zoë Ålund' } } } })
  const posting =
    'Kranführerin gesucht\nAnforderungen\n- Kranschein\n- Erfahrung im Hafen\n- Deutsch'
  expect(await readPostingFrom(write('job.txt', encode(posting)))).toMatchObject({ ok: true })
})

it.each([
  ['', 'empty'],
  ['\ufeff \n', 'empty'],
  ['// to do\n/* later */', 'comments alone'],
  ['# to do\n---\n# later', 'comments alone'],
])('names a file that has no value: %j', async (text, what) => {
  for (const name of ['cv.json', 'cv.yaml', 'cv']) {
    expect(await readDocumentFrom(write(name, Buffer.from(text)))).toMatchObject({
      ok: false,
      problems: [{ path: '', reason: expect.stringContaining(what) }],
    })
  }
})
