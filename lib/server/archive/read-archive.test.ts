import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { runs } from '@/tests/runs'
import { archiveLimits } from './archive-limits'
import { readArchive } from './read-archive'

const now = Date.parse('2026-03-01T12:00:00Z')
const ids = createIdGenerator(undefined, () => now)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const manifest = strToU8('{"format":"vitae-backup","version":2,"documents":[]}')

function lineOf(change: object = {}, document = createResume(ids)) {
  const { id } = document
  const times = { createdAt: 1, editedAt: 2, trashedAt: null }
  const row = { kind: 'document', id, version: 3, ...times, document, ...change }
  return { id, line: `${JSON.stringify(row)}\n` }
}

function versionOf(id: string, number: number, change: object = {}) {
  const document = { ...createResume(ids), id }
  const about = { reason: 'named', name: 'x', title: '', changes: [], previous: 0, pdf: null }
  return `${JSON.stringify({ kind: 'version', id, number, at: 1, ...about, document, ...change })}\n`
}

const pack = (files: Zippable) => zipSync({ 'manifest.json': manifest, ...files })
const fileOf = (id: string, number = '') => `data/documents/${id}${number}.jsonl`
const read = (bytes: Uint8Array) => readArchive(bytes, now)

function readWhole(bytes: Uint8Array) {
  const outcome = read(bytes)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.archive
}

describe('an archive of an account', () => {
  it('gives its documents with their versions, none later than now', () => {
    const { id, line } = lineOf({ editedAt: now + 1e9 })
    const later = versionOf(id, 2, { at: now + 5 })
    const bytes = pack({
      [fileOf(id)]: strToU8(line + later),
      [fileOf(id, '.2')]: strToU8(versionOf(id, 1)),
    })
    const { documents, refused } = readWhole(bytes)
    expect(refused).toEqual([])
    expect(documents).toMatchObject([
      { version: 3, editedAt: now, versions: [{ number: 1 }, { number: 2, at: now }] },
    ])
  })

  it('may have been packed anew, within one more folder', () => {
    const { id, line } = lineOf()
    const bytes = zipSync({ 'mine/manifest.json': manifest, [`mine/${fileOf(id)}`]: strToU8(line) })
    expect(readWhole(bytes).documents).toHaveLength(1)
  })

  it('gives what is whole, and names the rest', () => {
    const [good, other] = [lineOf(), lineOf()]
    const loose = ids.document()
    const picture = strToU8('not the picture that its name says')
    const pdf = strToU8('no pdf')
    const files = {
      [fileOf(good.id)]: strToU8(`${good.line}{"kind":"version"}\n${versionOf(good.id, 9)}`),
      [fileOf(other.id)]: strToU8(other.line.replace('"content"', '"contents"')),
      [fileOf(loose)]: strToU8(versionOf(loose, 1)),
      [`files/processed/picture-${'a'.repeat(64)}.jpg`]: picture,
      [`files/processed/kept-${good.id}/3-${hashOf(pdf).slice(0, 16)}.pdf`]: pdf,
    }
    const { documents, refused } = readWhole(pack(files))
    // A version that is newer than its document is dropped.
    expect(documents).toMatchObject([{ document: { id: good.id }, versions: [] }])
    const codes = new Map(refused.map(({ file, code }) => [file, code]))
    expect(Object.keys(files).map((name) => codes.get(name))).toEqual([
      'wrong-content',
      'wrong-content',
      'no-document',
      'changed',
      'wrong-content',
    ])
  })

  it('names a file whose hash is another than its list says', () => {
    const [one, other] = [lineOf(), lineOf()]
    const sums = `${hashOf(strToU8(one.line))}  ${fileOf(one.id)}\n${'0'.repeat(64)}  ${fileOf(other.id)}\n`
    const bytes = pack({
      'hashes.txt': strToU8(sums),
      [fileOf(one.id)]: strToU8(one.line),
      [fileOf(other.id)]: strToU8(other.line),
    })
    const { documents, refused } = readWhole(bytes)
    expect(documents.map(({ document }) => document.id)).toEqual([one.id])
    expect(refused).toEqual([{ file: fileOf(other.id), code: 'changed' }])
  })
})

describe('what is refused as a whole', () => {
  const withManifest = (text: string) => zipSync({ 'manifest.json': strToU8(text) })
  it.each([
    ['no archive', strToU8('hello'), 'damaged'],
    ['one without a list', zipSync({ 'a.txt': strToU8('') }), 'no-export'],
    ['one of a device', withManifest('{"format":"vitae-backup","version":1}'), 'no-export'],
    [
      'one of a later format',
      withManifest('{"format":"vitae-backup","version":3}'),
      'newer-version',
    ],
    ['a list that is none', withManifest('[['), 'no-export'],
  ])('%s', (_, bytes, code) => {
    expect(read(bytes)).toEqual({ ok: false, code })
  })

  it('a bomb, whatever its headers say, too many files, and names that lead elsewhere', {
    tags: ['nightly'],
  }, () => {
    const { id } = lineOf()
    const bomb = pack({ [fileOf(id)]: new Uint8Array(archiveLimits.entryBytes + 1) })
    expect(readWhole(bomb).refused).toEqual([{ file: fileOf(id), code: 'too-large' }])
    const bombs = Array.from({ length: 6 }, () => [
      fileOf(ids.document()),
      new Uint8Array(archiveLimits.entryBytes - 1),
    ])
    expect(read(pack(Object.fromEntries(bombs)))).toEqual({ ok: false, code: 'too-large' })
    const many = Array.from({ length: archiveLimits.entries + 1 }, (_, at) => [
      `${at}.txt`,
      strToU8(''),
    ])
    expect(read(pack(Object.fromEntries(many)))).toEqual({ ok: false, code: 'too-many' })
    const away = { [`../${fileOf(id)}`]: strToU8('x'), [`/${fileOf(id)}`]: strToU8('x') }
    expect(readWhole(pack(away))).toMatchObject({ documents: [], refused: [] })
  })

  it('rows that reach for prototypes, nest deep or are of huge numbers', () => {
    const { id, line } = lineOf()
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const hostile = [
      line.replace('{"kind"', '{"__proto__":{"isAdmin":true},"kind"'),
      line.replace('"version":3', '"version":1e300'),
      line.replace('"design":', `"later":${deep},"design":`),
      `${deep}\n`,
    ]
    for (const text of hostile) {
      expect(readWhole(pack({ [fileOf(id)]: strToU8(text) })).documents.length).toBeLessThan(2)
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    }
  })

  it('whatever is changed in its bytes, it is read or refused, and nothing throws', () => {
    const { id, line } = lineOf()
    const whole = pack({ [fileOf(id)]: strToU8(line + versionOf(id, 1)) })
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        expect(typeof read(bytes).ok).toBe('boolean')
      }),
      { numRuns: runs(300) },
    )
    for (let length = 0; length < whole.length; length += 13) {
      expect(read(whole.subarray(0, length)).ok).toBe(false)
    }
  })
})
