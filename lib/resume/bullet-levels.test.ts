import { expect, it } from 'vitest'
import { bulletsOfLines, nestedResume } from '@/tests/fixtures/nested-resume'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { blindResume } from './blind/blind-resume'
import { levelsOf } from './bullet-levels'
import { describeChanges } from './change/describe-changes'
import { diffDocuments } from './change/diff-documents'
import { applyHunks } from './change/hunks'
import { mergeDocuments } from './change/merge'
import { takePart } from './change/take-part'
import { exportFlat } from './flat/flat'
import { changeFlat } from './flat/flat-change'
import { exportJsonResume, importJsonResume } from './json-resume/json-resume'
import type { ResumeDocument } from './schema/document'
import { readDocument } from './upgrade'

const ids = countingIds()
const base = nestedResume(countingIds())
const levels = [0, 1, 1, 0, 0, 1]
const bulletsIn = ({ content }: ResumeDocument) => content.work.at(-1)?.highlights ?? []

/** Changes the last job's bullets as a release does that knows nothing of levels: other keys stay where they are. */
const edited = (change: (bullets: Record<string, unknown>[]) => void): ResumeDocument => {
  const copy = structuredClone(base)
  change(bulletsIn(copy))
  return copy
}

const importedLevels = (file: unknown) => {
  const result = importJsonResume(file, countingIds())
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return levelsOf(bulletsIn(result.document))
}

it('counts deeper levels as one, values of other programs as none, and orphans as bullets', () => {
  const stored = [1, 1, undefined, 3, 'expert', 1, 0].map((level) =>
    level === undefined ? {} : { level },
  )
  expect(levelsOf(stored)).toEqual([0, 0, 0, 1, 0, 1, 0])
  // Behind a bullet that is not shown.
  const bullets = bulletsOfLines(['One', '  Two', '', '  Three'], ids)
  expect(levelsOf(bullets, ({ text }) => text !== '')).toEqual([0, 1, 0, 0])
})

it('opens documents in which another program stored a level of its own', () => {
  const foreign = edited(([first]) => Object.assign(first ?? {}, { level: { of: 'skill' } }))
  expect(readDocument(foreign)).toEqual({ ok: true, document: foreign })
})

it('keeps text and level when a release that knows no levels edits and saves', () => {
  const mine = edited((bullets) => Object.assign(bullets[1] ?? {}, { text: 'Quay A, for ferries' }))
  const theirs = edited((bullets) => Object.assign(bullets[3] ?? {}, { level: 1 }))
  const merged = mergeDocuments(base, mine, theirs)
  if (!merged.ok) throw new Error('not merged')
  expect(merged.conflicts).toEqual([])
  expect(bulletsIn(merged.document).map(({ text }) => text)).toContain('Quay A, for ferries')
  expect(levelsOf(bulletsIn(merged.document))).toEqual([0, 1, 1, 1, 0, 1])
})

it('merges a level that one side took away', () => {
  const theirs = edited(([, second]) => delete second?.level)
  const merged = mergeDocuments(base, base, theirs)
  expect(merged.ok && levelsOf(bulletsIn(merged.document))).toEqual([0, 0, 1, 0, 0, 1])
})

it('writes levels as hunks', () => {
  const after = edited((bullets) => Object.assign(bullets[3] ?? {}, { level: 1 }))
  const hunks = diffDocuments(base, after)
  expect(hunks).toEqual([{ kind: 'set', address: `${bulletsIn(base)[3]?.id}/level`, after: 1 }])
  expect(applyHunks(base, hunks)).toEqual({ ok: true, document: after })
})

it('describes a level as whether the bullet is a sub-point', () => {
  const after = edited((bullets) => Object.assign(bullets[3] ?? {}, { level: 1 }))
  expect(describeChanges(base, after)).toMatchObject([
    {
      kind: 'changed',
      place: { part: 'work', field: 'level', bullet: 4 },
      before: false,
      after: true,
    },
  ])
  const back = takePart(base, after, { kind: 'field', address: `${bulletsIn(base)[3]?.id}/level` })
  expect(back.ok && levelsOf(bulletsIn(back.document))).toEqual(levels)
})

it('keeps bullets of JSON Resume strings, with their levels beside them', () => {
  for (const clean of [false, true]) {
    const file = JSON.parse(JSON.stringify(exportJsonResume(base, { clean })))
    for (const bullet of file.work.at(-1).highlights) expect(bullet).toBeTypeOf('string')
    expect(importedLevels(file)).toEqual(levels)
  }
})

it('reads sub-points that other programs nest', () => {
  const work = (highlights: unknown) => ({ work: [{ name: 'Port', highlights }] })
  expect(importedLevels(work(['Quays', ['A', 'B'], 'Staff']))).toEqual([0, 1, 1, 0])
  expect(
    importedLevels(work([{ text: 'Quays', items: ['A', { text: 'B', items: ['deeper'] }] }])),
  ).toEqual([0, 1, 1, 1])
  expect(importedLevels(work([{ text: 'Quays' }, { text: 'A', level: 1 }]))).toEqual([0, 1])
})

it('keeps levels in blind copies', () => {
  expect(levelsOf(bulletsIn(blindResume(base).document))).toEqual(levels)
})

it('keeps levels when the flat format changes another bullet', () => {
  const flat = exportFlat(base)
  const details = flat.experience.at(-1)?.details ?? []
  details[3] = 'Trained twelve apprentices'
  const changed = changeFlat(base, flat, countingIds())
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems))
  expect(levelsOf(bulletsIn(changed.document))).toEqual(levels)
})
