import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { runs } from '@/tests/runs'
import { backupLimits } from './backup-limits'
import { importBackup } from './import-file'

const ids = createIdGenerator()
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** Returns the offset of the first central directory entry. */
const directoryOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true)

const cv = '{"basics":{"name":"A"}}'

it('cannot unpack more than the limits, whatever its headers say', () => {
  const bomb = zipSync({ 'a.json': new Uint8Array(30_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(100_000)
  // Sizes claimed by local header and directory.
  bomb.set([1, 0, 0, 0], 22)
  bomb.set([1, 0, 0, 0], directoryOf(bomb) + 24)
  expect(importBackup(bomb, ids, 'b.zip')).toMatchObject({ refused: { code: 'too-large' } })
  const many = zipOf(
    Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.json`, cv.padEnd(60)])),
  )
  const limits = { ...backupLimits, totalBytes: 200 }
  expect(importBackup(many, ids, 'b.zip', limits)).toMatchObject({
    refused: { code: 'too-large' },
  })
})

it('cannot hold more entries than the limit', { tags: ['nightly'] }, () => {
  const files = Object.fromEntries(
    Array.from({ length: backupLimits.entries + 1 }, (_, i) => [`${i}.txt`, '']),
  )
  expect(importBackup(zipOf(files), ids, 'b.zip')).toMatchObject({
    refused: { code: 'too-many' },
  })
})

it('gives what is whole beside what is broken, locked or too large', () => {
  const broken = zipSync({
    'broken.json': [strToU8('{"basics":{"name":"B"}}'), { level: 0 }],
    'large.json': new Uint8Array(backupLimits.entryBytes + 1),
    'locked.json': strToU8(cv),
    'whole.json': strToU8(cv),
  })
  const letter = 30 + 'broken.json'.length + '{"basics":{"name":"'.length
  broken[letter] = 'X'.charCodeAt(0)
  const locked = directoryOf(broken) + 2 * 46 + 'broken.jsonlarge.json'.length + 8
  broken[locked] = (broken[locked] ?? 0) | 1
  const result = importBackup(broken, ids, 'b.zip')
  expect(result.ok && result.documents.map(({ fileName }) => fileName)).toEqual(['whole.json'])
  expect(result.ok && result.refused).toEqual([
    { fileName: 'broken.json', code: 'damaged', problems: [] },
    { fileName: 'large.json', code: 'too-large', problems: [] },
    { fileName: 'locked.json', code: 'password', problems: [] },
  ])
})

it('is told from one without a CV', () => {
  const readme = zipOf({ 'readme.txt': 'hello' })
  expect(importBackup(readme, ids, 'b.zip')).toMatchObject({
    refused: { code: 'nothing-inside', fileName: 'b.zip' },
  })
})

it('gives names that are never paths', () => {
  const result = importBackup(zipOf({ '../../etc/cv.json': cv, 'bad.json': '[' }), ids, 'b.zip')
  expect(result.ok && result.documents.map((item) => item.fileName)).toEqual(['../../etc/cv.json'])
  expect(result.ok && result.refused).toEqual([
    { fileName: 'bad.json', code: 'not-json', problems: [] },
  ])
})

it('is refused when cut off anywhere, and mutations never throw', () => {
  const whole = zipOf({ 'a.json': cv.padEnd(500, ' '), 'b.json': cv })
  for (let length = 4; length < whole.length; length++) {
    expect(importBackup(whole.subarray(0, length), ids, 'b.zip').ok).toBe(false)
  }
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 5), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at + 4] = value
        expect(typeof importBackup(bytes, ids, 'b.zip').ok).toBe('boolean')
      },
    ),
    { numRuns: runs(500) },
  )
})
