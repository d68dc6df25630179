import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { type PackedFile, packParts } from './pack-parts'

// Fonts of which the compression of fflate 0.8.3, in pieces, makes data that no program can read.
const fonts = [
  'atkinson-hyperlegible-bold.ttf',
  'inter-cyrillic-italic.ttf',
  'tinos-bold-italic.ttf',
  'vitae-reader-regular.ttf',
]

const limits = { packedBytes: 100_000_000, bytes: 100_000_000, files: 1_000 }

it('packs files that are read back byte by byte, in pieces or whole, empty ones included', async () => {
  const files = new Map(
    fonts.map((name) => [name, readFileSync(join(root, 'lib/pdf/fonts/files', name))]),
  )
  files.set('empty', Buffer.alloc(0))
  async function* packed(): AsyncGenerator<PackedFile> {
    for (const [name, bytes] of files) {
      const pieces = (async function* () {
        for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000)
      })()
      yield { name, at: Date.UTC(2026, 0, 1), pieces }
    }
    const text = (async function* () {
      yield 'Zoë, '
      yield 'Łódź'
    })()
    yield { name: 'words/text.txt', at: 0, pieces: text }
  }
  const parts: Uint8Array[] = []
  for await (const part of packParts(packed(), limits, () => [])) parts.push(part)
  expect(parts).toHaveLength(1)
  const read = unzipSync(new Uint8Array(parts[0] ?? []))
  for (const [name, bytes] of files) {
    expect(Buffer.compare(Buffer.from(read[name] ?? []), bytes), name).toBe(0)
  }
  expect(new TextDecoder().decode(read['words/text.txt'])).toBe('Zoë, Łódź')
  expect(Object.keys(read)).toHaveLength(files.size + 1)
})
