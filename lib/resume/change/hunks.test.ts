import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { sampleResume } from '../samples/samples'
import type { Document } from '../schema/document'
import { applyEdits, arbitraryEdits } from '../testing/arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { diffDocuments } from './diff-documents'
import { applyHunks, compileHunks, type Hunk } from './hunks'
import { findUnmoved } from './order'

const resume = sampleResume('data-engineer', seededIds(7))
const [entry] = resume.content.work
const bullets = entry?.highlights.map((bullet) => bullet.id) ?? []
const texts = (document: Document) =>
  document.kind === 'resume'
    ? (document.content.work[0]?.highlights.map((bullet) => bullet.text) ?? [])
    : []

describe('the difference of two documents', () => {
  const edited = fc.tuple(
    fc.oneof(arbitraryResume(), arbitraryLetter()),
    arbitraryEdits(),
    fc.nat(),
  )

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(edited, ([a, edits, seed]) => {
        const b = applyEdits(a, edits, seededIds(seed))
        expect(applyHunks(a, diffDocuments(a, b))).toEqual({ ok: true, document: b })
        expect(applyHunks(b, diffDocuments(b, a))).toEqual({ ok: true, document: a })
      }),
      { numRuns: runs(300) },
    )
  })

  it('leads between any two documents', () => {
    fc.assert(
      fc.property(arbitraryResume(), arbitraryResume(), (a, b) => {
        const before = structuredClone([a, b])
        expect(applyHunks(a, diffDocuments(a, b))).toEqual({ ok: true, document: b })
        expect([a, b]).toEqual(before)
      }),
      { numRuns: runs(100) },
    )
  })

  it('is empty between equals and small for small changes', () => {
    expect(diffDocuments(resume, structuredClone(resume))).toEqual([])
    const moved = structuredClone(resume)
    moved.content.work[0]?.highlights.push(moved.content.work[0].highlights.shift()!)
    expect(diffDocuments(resume, moved)).toEqual([
      { kind: 'move', list: `${entry?.id}/highlights`, id: bullets[0], behind: bullets[2] },
    ])
  })

  it('moves as few nodes as possible', () => {
    expect([...findUnmoved(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])].sort()).toEqual([
      'b',
      'c',
      'd',
    ])
    expect(findUnmoved(['a', 'b'], ['c'])).toEqual(new Set())
  })
})

describe('hunks', () => {
  const set: Hunk = {
    kind: 'set',
    address: `${bullets[1]}/text`,
    before: entry?.highlights[1]?.text,
    after: 'Cut spend.',
  }

  it('compile to RFC 6902 with a test of the old value', () => {
    expect(compileHunks(resume, [set])).toEqual({
      ok: true,
      operations: [
        { op: 'test', path: '/content/work/0/highlights/1/text', value: set.before },
        { op: 'replace', path: '/content/work/0/highlights/1/text', value: 'Cut spend.' },
      ],
    })
  })

  it('find their place by id after others have moved it', () => {
    const hunks: Hunk[] = [
      {
        kind: 'insert',
        list: `${entry?.id}/highlights`,
        behind: null,
        node: { id: 'k3v8m2x0qz1a', text: 'New' },
      },
      { kind: 'move', list: `${entry?.id}/highlights`, id: bullets[1]!, behind: bullets[2]! },
      set,
    ]
    const result = applyHunks(resume, hunks)
    expect(result.ok && texts(result.document)).toEqual([
      'New',
      entry?.highlights[0]?.text,
      entry?.highlights[2]?.text,
      'Cut spend.',
    ])
  })

  it('apply all or none, and say which one did not fit', () => {
    const before = structuredClone(resume)
    const stale: Hunk = { ...set, before: 'something else' }
    expect(applyHunks(resume, [set, stale])).toMatchObject({ ok: false, code: 'conflict', hunk: 1 })
    const gone: Hunk = { kind: 'remove', list: 'content/work', id: 'gone', before: {} }
    expect(applyHunks(resume, [set, gone])).toMatchObject({ ok: false, code: 'not-found', hunk: 1 })
    const changed: Hunk = {
      kind: 'remove',
      list: 'content/work',
      id: entry?.id ?? '',
      before: { id: 'x' },
    }
    expect(applyHunks(resume, [changed])).toMatchObject({ ok: false, code: 'conflict' })
    expect(resume).toEqual(before)
  })

  it('never overwrite what they did not know of', () => {
    expect(
      applyHunks(resume, [{ kind: 'set', address: 'basics/name', after: 'Other' }]),
    ).toMatchObject({ ok: false, code: 'conflict' })
    expect(applyHunks(resume, [{ kind: 'set', address: 'content/work', after: [] }])).toMatchObject(
      { ok: false, code: 'not-found' },
    )
    const added = applyHunks(resume, [{ kind: 'set', address: 'basics/mood', after: 'good' }])
    expect(added.ok && added.document.content.basics).toMatchObject({ mood: 'good' })
  })

  it('do not lead beyond the limits', () => {
    const hunk: Hunk = {
      kind: 'set',
      address: 'basics/name',
      before: 'Amara Okafor',
      after: 'x'.repeat(301),
    }
    const result = applyHunks(resume, [hunk])
    expect(result).toMatchObject({
      ok: false,
      code: 'not-allowed',
      problems: [{ path: 'content.basics.name' }],
    })
  })

  it('add a plain field, change it, take it away and add it again, each once', () => {
    const address = 'basics/nickname' as const
    const steps: Hunk[] = [
      { kind: 'set', address, after: 'Zo' },
      { kind: 'set', address, before: 'Zo', after: 'Zoë' },
      { kind: 'set', address, before: 'Zoë' },
      { kind: 'set', address, after: 'Zo again' },
    ]
    const applied = applyHunks(resume, steps)
    expect(applied.ok && applied.document.content.basics).toMatchObject({ nickname: 'Zo again' })
    const twice = [...steps, { kind: 'set', address, after: 'Zo' } as const]
    expect(applyHunks(resume, twice)).toMatchObject({ ok: false, code: 'conflict', hunk: 4 })
    const gone: Hunk[] = [...steps.slice(0, 3), { kind: 'set', address, before: 'Zoë' }]
    expect(applyHunks(resume, gone)).toMatchObject({ ok: false, code: 'conflict', hunk: 3 })
  })

  it('are refused where they read more than a turn may, also by fields that pile up', () => {
    const lists: Hunk[] = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ kind: 'set', address: `basics/field${at}` },
      after: [],
    }))
    expect(applyHunks(resume, lists)).toMatchObject({
      ok: false,
      code: 'not-allowed',
      problems: [{ code: 'too-many' }],
    })
  })

  it('cannot change what objects are', () => {
    const hunk: Hunk = { kind: 'set', address: 'basics/__proto__', after: { polluted: true } }
    expect(applyHunks(resume, [hunk])).toMatchObject({ ok: false, code: 'not-found' })
    const node = JSON.parse('{"id":"k3v8m2x0qz1a","__proto__":{"polluted":true}}')
    const insert: Hunk = { kind: 'insert', list: 'content/work', behind: null, node }
    expect(applyHunks(resume, [insert]).ok).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})
