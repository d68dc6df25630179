import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { importLimits } from '../import-limits'
import { listArchive } from './list-archive'
import { unpackEntries } from './unpack-entries'

function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean = () => true) {
  const archive = listArchive(bytes, importLimits.archiveEntries)
  return archive.ok ? unpackEntries(archive, isWanted) : archive
}

const textsOf = (bytes: Uint8Array) => {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked.code
  return [...unpacked.parts].map(([name, part]) => [name, new TextDecoder().decode(part)])
}

/** Where the first directory entry stands. */
const directoryOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true)

it('gives its parts, stored and deflated', () => {
  const bytes = zipSync({
    'a.txt': [strToU8('stored'), { level: 0 }],
    'folder/é.txt': [strToU8('packed '.repeat(50)), { level: 9 }],
  })
  expect(textsOf(bytes)).toEqual([
    ['a.txt', 'stored'],
    ['folder/é.txt', 'packed '.repeat(50)],
  ])
})

it('leaves out names that lead out of it, links, and folders', () => {
  const link = [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] as const
  const bytes = zipSync({
    'fine.txt': strToU8('1'),
    '../../out.txt': strToU8('2'),
    '/root.txt': strToU8('3'),
    'c:/drive.txt': strToU8('4'),
    'back\\slash.txt': strToU8('5'),
    link: [link[0], link[1]],
  })
  expect(textsOf(bytes)).toEqual([['fine.txt', '1']])
})

it('is refused when it unpacks to more than is read, by what it says and by what comes', () => {
  const bomb = zipSync({ bomb: new Uint8Array(importLimits.unpackedBytes + 1) })
  expect(textsOf(bomb)).toBe('too-large')
  // The size that the directory claims: bytes 24 to 27 of its entry.
  bomb.set([1, 0, 0, 0], directoryOf(bomb) + 24)
  expect(textsOf(bomb)).toBe('too-large')
  expect(unpack(bomb, (name) => name !== 'bomb')).toMatchObject({ ok: true })
})

it('is refused with more entries than a document has', () => {
  const names = Array.from({ length: importLimits.archiveEntries + 1 }, (_, index) => `${index}`)
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
  expect(textsOf(bytes)).toBe('too-large')
})

it('asks for its password', () => {
  const bytes = zipSync({ 'a.txt': strToU8('secret') })
  const flags = directoryOf(bytes) + 8
  bytes[flags] = (bytes[flags] ?? 0) | 1
  expect(textsOf(bytes)).toBe('password')
})

it('is damaged when a part is not what its checksum says', () => {
  const bytes = zipSync({ 'a.txt': [strToU8('Started 2019'), { level: 0 }] })
  const at = 30 + 'a.txt'.length + 'Started 201'.length
  bytes[at] = '8'.charCodeAt(0)
  expect(textsOf(bytes)).toBe('damaged')
})

it('is damaged when it is cut off anywhere', () => {
  const whole = zipSync({ a: strToU8('one '.repeat(40)), b: strToU8('two') })
  for (let length = 0; length < whole.length; length++) {
    expect(textsOf(whole.subarray(0, length))).toBe('damaged')
  }
})

it('never throws and never gives other bytes, whatever was changed', () => {
  const text = 'a part of a document '.repeat(20)
  const whole = zipSync({ a: strToU8(text), b: [strToU8(text), { level: 0 }] })
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, value] of changes) bytes[at] = value
      const found = textsOf(bytes)
      if (typeof found === 'string') return
      // A name may have become another; the words are the same or are not given.
      for (const [, words] of found) expect(['', text]).toContain(words)
    }),
    { numRuns: runs(500) },
  )
})
