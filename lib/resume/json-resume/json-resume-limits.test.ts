import { expect, it } from 'vitest'
import { applyHunks, type Hunk } from '../change/hunks'
import { readTree } from '../change/tree'
import { importFlat } from '../flat/flat'
import { changeFlat } from '../flat/flat-change'
import { createIdGenerator } from '../ids'
import { limits } from '../resume-limits'
import { sampleResume } from '../samples/samples'
import { parseRich } from '../text/rich-text'
import { importJsonResume } from './json-resume'

/** Ids that are counted: each entry and bullet that is made of a file takes one. */
function countingIds() {
  const ids = createIdGenerator()
  let made = 0
  const node = () => {
    made++
    return ids.node()
  }
  return { ids: { ...ids, node }, made: () => made }
}
const many = <T>(item: T, count = 150_000): T[] => Array<T>(count).fill(item)

const lists: readonly [path: string, file: object][] = [
  ['work', { work: many({}) }],
  ['education', { education: many('') }],
  ['basics.profiles', { basics: { profiles: many({}) } }],
  ['work[0].highlights', { work: [{ highlights: many('') }] }],
  ['work[0].highlights[0]', { work: [{ highlights: ['a\n'.repeat(100_000)] }] }],
  ['education[0].courses', { education: [{ courses: many('a') }] }],
  ['skills[0].keywords', { skills: [{ keywords: many('a') }] }],
  ['skills[0].keywords', { skills: [{ keywords: 'a,'.repeat(100_000) }] }],
]

it.each(lists)('maps nothing of a list that is too long: %s', (path, file) => {
  const { ids, made } = countingIds()
  const read = importJsonResume({ basics: {}, ...file }, ids)
  expect(read).toMatchObject({ ok: false })
  if (read.ok) return
  expect(read.problems).toContainEqual({
    path,
    code: 'too-many',
    reason: expect.stringMatching(/^more than \d+ items$/),
  })
  expect(made()).toBeLessThan(10)
})

it('names the same place in the flat shape', () => {
  const { ids, made } = countingIds()
  const read = importFlat({ experience: many({}) }, ids)
  expect(read).toMatchObject({ ok: false, problems: [{ path: 'experience', code: 'too-many' }] })
  expect(made()).toBeLessThan(10)
})

it('makes no more entries and bullets than a document can hold', () => {
  const { ids, made } = countingIds()
  const entries = many({ highlights: many('a', limits.bullets) }, limits.entries)
  const file = { basics: {}, work: entries, volunteer: entries, projects: entries }
  expect(importJsonResume(file, ids)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([
      { path: '', code: 'too-large', reason: 'larger than a CV can be' },
    ]),
  })
  expect(made()).toBeLessThan(limits.documentBytes / 30 + limits.entries * 4)
})

it('reads no more marks than a document can hold', () => {
  const read = (texts: number) => {
    const file = {
      basics: {},
      work: many({ highlights: many('**a** '.repeat(300), texts) }, 5),
      meta: { vitae: { schemaVersion: 1, rich: true } },
    }
    return importJsonResume(file, countingIds().ids)
  }
  expect(read(90)).toMatchObject({
    ok: false,
    problems: [{ path: '', code: 'too-large', reason: 'larger than a CV can be' }],
  })
  expect(read(30).ok).toBe(true)
})

it('reads no text that no document can hold', () => {
  const { ids } = countingIds()
  for (const text of ['*'.repeat(400_000), '\n '.repeat(200_000), '**a'.repeat(150_000)]) {
    for (const rich of [true, false]) {
      const file = { basics: { summary: text }, meta: { vitae: { schemaVersion: 1, rich } } }
      expect(importJsonResume(file, ids)).toMatchObject({
        ok: false,
        problems: expect.arrayContaining([
          expect.objectContaining({ path: 'basics.summary', code: 'too-long' }),
        ]),
      })
    }
  }
})

it('reads a run of loose marks as one text', () => {
  expect(parseRich('*'.repeat(5_000))).toHaveLength(1)
})

it('finds the owners of equal ids without searching for each', () => {
  const document = sampleResume('nurse', createIdGenerator())
  const [entry] = document.content.work
  if (!entry) throw new Error('no entry')
  const bullets = many({ id: '000000000000', text: '' }, 8_000)
  const lookups = { count: 0 }
  const has = Map.prototype.has
  Map.prototype.has = function (key) {
    lookups.count++
    return has.call(this, key)
  }
  try {
    const content = { ...document.content, work: [{ ...entry, highlights: bullets }] }
    const { nodes } = readTree({ ...document, content })
    expect(nodes.has('000000000000~8000')).toBe(true)
  } finally {
    Map.prototype.has = has
  }
  expect(lookups.count).toBeLessThan(40_000)
})

it('applies as many moves as a document bears, and says where they are too many', () => {
  const document = sampleResume('nurse', createIdGenerator())
  const [first, second] = document.content.work
  if (!first || !second) throw new Error('no entries')
  const hunks = many<Hunk>(
    { kind: 'move', list: 'content/work', id: second.id, behind: null },
    100_000,
  )
  expect(applyHunks(document, hunks)).toMatchObject({
    ok: false,
    code: 'not-allowed',
    problems: [{ path: expect.stringMatching(/^hunks\[\d+\]$/), code: 'too-many' }],
  })
  expect(applyHunks(document, hunks.slice(0, 200))).toMatchObject({ ok: true })
})

it('changes long lists of the flat shape by comparing each with few', () => {
  const ids = createIdGenerator()
  const entry = (at: number) => ({ role: `Role ${at}`, company: `Firm ${at}`, details: ['*a*'] })
  const flat = {
    experience: Array.from({ length: 150 }, (_, at) => entry(at)),
    skills: Array.from({ length: 3_000 }, (_, at) => `skill ${at}`),
  }
  const made = importFlat(flat, ids)
  if (!made.ok) throw new Error('refused')
  const given = { experience: flat.experience.toReversed(), skills: flat.skills.toReversed() }
  const changed = changeFlat(made.document, given, ids)
  if (!changed.ok) throw new Error('refused')
  const known = new Map(made.document.content.work.map(({ id, name }) => [name, id]))
  expect(changed.document.content.work.map(({ name }) => name)).toEqual(
    given.experience.map(({ company }) => company),
  )
  for (const { id, name } of changed.document.content.work) expect(id).toBe(known.get(name))
})
