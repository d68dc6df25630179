import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { runs } from '@/tests/runs'
import type { JsonValue } from '../json-value'
import { sampleResume } from '../samples/samples'
import type { Document } from '../schema/document'
import { applyEdits, arbitraryEdits } from '../testing/arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { diffDocuments } from './diff-documents'
import { applyHunks, type Hunk } from './hunks'
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

  it('come behind another, before all, or behind themselves, where they stay', () => {
    const list = `${entry?.id}/highlights` as const
    const orderAfter = (id: number, behind: number | null) => {
      const hunk: Hunk = {
        kind: 'move',
        list,
        id: bullets[id]!,
        behind: behind === null ? null : bullets[behind]!,
      }
      const moved = applyHunks(resume, [hunk])
      return moved.ok && texts(moved.document).map((text) => texts(resume).indexOf(text))
    }
    expect(bullets).toHaveLength(3)
    expect(orderAfter(0, 1)).toEqual([1, 0, 2])
    expect(orderAfter(0, 2)).toEqual([1, 2, 0])
    expect(orderAfter(2, 0)).toEqual([0, 2, 1])
    expect(orderAfter(2, null)).toEqual([2, 0, 1])
    for (const at of [0, 1, 2]) expect(orderAfter(at, at)).toEqual([0, 1, 2])
    const stranger: Hunk = { kind: 'move', list, id: bullets[0]!, behind: entry?.id ?? '' }
    expect(applyHunks(resume, [stranger])).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('take any name for a field, and write there alone', () => {
    for (const name of ['a/b', 'a~b', '~0', '~1', '-', '0', 'constructor', 'toString', ' ']) {
      const address = `basics/${name}` as const
      const added = applyHunks(resume, [{ kind: 'set', address, after: ['x'] }])
      const basics = { ...resume.content.basics, [name]: ['x'] }
      expect(added).toEqual({
        ok: true,
        document: { ...resume, content: { ...resume.content, basics } },
      })
      const back: Hunk = { kind: 'set', address, before: ['x'] }
      expect(added.ok && applyHunks(added.document, [back])).toEqual({ ok: true, document: resume })
    }
  })

  it('tell equal values from like ones', () => {
    const address = 'basics/extra' as const
    const value = { a: [1, null], b: '' }
    const added = applyHunks(resume, [{ kind: 'set', address, after: value }])
    if (!added.ok) throw new Error('refused')
    const set = (before: JsonValue) =>
      applyHunks(added.document, [{ kind: 'set', address, before, after: 'y' }]).ok
    expect(set({ b: '', a: [1, null] })).toBe(true)
    const others: JsonValue[] = [
      { a: [1], b: '' },
      { a: [null, 1], b: '' },
      { a: [1, null] },
      [],
      '',
      null,
      0,
    ]
    expect(others.filter(set)).toEqual([])
  })

  it('follow a node whose id another one has changed', () => {
    const id = entry?.id ?? ''
    const rename: Hunk = { kind: 'set', address: `${id}/id`, before: id, after: 'k3v8m2x0qz1a' }
    const write: Hunk = { kind: 'set', address: 'k3v8m2x0qz1a/mood', after: 'good' }
    const applied = applyHunks(resume, [rename, write])
    expect(applied.ok && applied.document).toMatchObject({
      content: { work: [{ id: 'k3v8m2x0qz1a', mood: 'good' }, ...resume.content.work.slice(1)] },
    })
    const old: Hunk = { kind: 'set', address: `${id}/mood`, after: 'good' }
    expect(applyHunks(resume, [rename, old])).toMatchObject({ code: 'not-found', hunk: 1 })
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
    // A fixed part of a document is not absent because it is no field.
    expect(
      applyHunks(resume, [{ kind: 'set', address: 'content/basics', after: {} }]),
    ).toMatchObject({ ok: false, code: 'conflict' })
    const added = applyHunks(resume, [{ kind: 'set', address: 'basics/mood', after: 'good' }])
    expect(added.ok && paperOf(added.document).content.basics).toMatchObject({ mood: 'good' })
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
    expect(applied.ok && paperOf(applied.document).content.basics).toMatchObject({
      nickname: 'Zo again',
    })
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

  it('are refused, not answered with an error, where they make the document of no kind', () => {
    const kind: Hunk = { kind: 'set', address: 'document/kind', before: 'resume', after: ['x'] }
    const remove: Hunk = { kind: 'remove', list: 'content/work', id: 'gone', before: {} }
    expect(applyHunks(resume, [kind])).toMatchObject({ ok: false, code: 'not-allowed' })
    expect(applyHunks(resume, [kind, remove])).toMatchObject({ ok: false, code: 'not-found' })
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
