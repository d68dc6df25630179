import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { bulletsOfLines } from '@/tests/fixtures/nested-resume'
import { runs } from '@/tests/runs'
import {
  addBullet,
  joinBullet,
  moveBullet,
  moveBulletBy,
  nestBullet,
  outdentOrJoin,
  pasteBullets,
  splitBullet,
} from './bullets'
import { withEntries } from './locate'
import { countingIds, makeEntry } from './testing'

const ids = countingIds(5_000)

/** A CV with bullets of lines; those with two spaces in front are sub-points. */
function cvWith(...lines: string[]): ResumeDocument {
  const made = countingIds()
  const entry = { ...makeEntry('work', {}, made), highlights: bulletsOfLines(lines, made) }
  return withEntries(createResume(made), 'work', [entry])
}

const bulletsIn = (document: ResumeDocument) => document.content.work[0]?.highlights ?? []

const linesOf = (document: ResumeDocument) => {
  const levels = levelsOf(bulletsIn(document))
  return bulletsIn(document).map(({ text }, at) => '  '.repeat(levels[at] ?? 0) + plainText(text))
}

const idAt = (document: ResumeDocument, index: number) => bulletsIn(document)[index]?.id ?? ''

const after = (edit: { document: ResumeDocument } | null) => linesOf(edit!.document)

it('makes a bullet a sub-point and back, with the caret in it', () => {
  const cv = cvWith('Quays', 'Quay A')
  const edit = nestBullet(cv, idAt(cv, 1), 1, 4)
  expect(after(edit)).toEqual(['Quays', '  Quay A'])
  expect(edit.focus).toEqual({ address: `${idAt(cv, 1)}/text`, offset: 4 })
  expect(nestBullet(edit.document, idAt(cv, 1), 0).document).toEqual(cv)
  // The first has none above, and its sub-points become those of the bullet above another one.
  expect(nestBullet(cv, idAt(cv, 0), 1).document).toBe(cv)
  const deep = cvWith('Quays', 'Tugs', '  Tug A')
  expect(after(nestBullet(deep, idAt(deep, 1), 1))).toEqual(['Quays', '  Tugs', '  Tug A'])
})

it('continues sub-points with Enter, and ends them in an empty one', () => {
  const cv = cvWith('Quays', '  Quay A')
  const next = splitBullet(cv, idAt(cv, 1), { before: 'Quay A', after: '' }, ids)
  expect(after(next)).toEqual(['Quays', '  Quay A', '  '])
  const out = splitBullet(next!.document, idAt(next!.document, 2), { before: '', after: '' }, ids)
  expect(after(out)).toEqual(['Quays', '  Quay A', ''])
  expect(out?.focus?.address).toBe(`${idAt(next!.document, 2)}/text`)
})

it('adds the first sub-point with Enter at the end of a bullet that has some', () => {
  const cv = cvWith('Quays', '  Quay A')
  const edit = splitBullet(cv, idAt(cv, 0), { before: 'Quays', after: '' }, ids)
  expect(after(edit)).toEqual(['Quays', '  ', '  Quay A'])
})

it('moves a sub-point out with Backspace, and joins it only then', () => {
  const cv = cvWith('Quays', '  Quay A')
  const out = outdentOrJoin(cv, idAt(cv, 1))
  expect(after(out)).toEqual(['Quays', 'Quay A'])
  expect(out?.focus).toEqual({ address: `${idAt(cv, 1)}/text`, offset: 0 })
  expect(after(outdentOrJoin(out!.document, idAt(cv, 1)))).toEqual(['QuaysQuay A'])
})

it('gives the sub-points of a removed bullet to no other one', () => {
  const cv = cvWith('Tugs', '', '  Quay A', 'Staff')
  expect(after(joinBullet(cv, idAt(cv, 1)))).toEqual(['Tugs', 'Quay A', 'Staff'])
})

it('adds a bullet behind the sub-points of another one', () => {
  const cv = cvWith('Quays', '  Quay A', 'Tugs')
  const entry = cv.content.work[0]?.id ?? ''
  expect(after(addBullet(cv, entry, ids, idAt(cv, 0)))).toEqual(['Quays', '  Quay A', '', 'Tugs'])
  expect(after(addBullet(cv, entry, ids, idAt(cv, 1)))).toEqual(['Quays', '  Quay A', '  ', 'Tugs'])
})

it('moves a bullet with its sub-points, and never between those of another one', () => {
  const cv = cvWith('A', '  a1', 'B', '  b1', '  b2', 'C')
  expect(after(moveBulletBy(cv, idAt(cv, 0), 1, 0))).toEqual([
    'B',
    '  b1',
    '  b2',
    'A',
    '  a1',
    'C',
  ])
  expect(after(moveBulletBy(cv, idAt(cv, 5), -1, 0))).toEqual([
    'A',
    '  a1',
    'C',
    'B',
    '  b1',
    '  b2',
  ])
  expect(moveBulletBy(cv, idAt(cv, 0), -1, 0).document).toBe(cv)
  // Dropped: rows 3 and 4 are between B and its sub-points.
  expect(after(moveBullet(cv, idAt(cv, 0), 3))).toEqual(['B', '  b1', '  b2', 'A', '  a1', 'C'])
  expect(after(moveBullet(cv, idAt(cv, 5), 3))).toEqual(['A', '  a1', 'C', 'B', '  b1', '  b2'])
  expect(after(moveBullet(cv, idAt(cv, 2), 0))).toEqual(['B', '  b1', '  b2', 'A', '  a1', 'C'])
  expect(after(moveBullet(cv, idAt(cv, 4), 1))).toEqual(['A', '  b2', '  a1', 'B', '  b1', 'C'])
})

it('pastes lines with their levels', () => {
  const cv = cvWith('')
  const parts = {
    before: '',
    lines: ['Quays', 'Quay A', 'Tugs'],
    after: '',
    levels: [0, 1, 0] as const,
  }
  expect(after(pasteBullets(cv, idAt(cv, 0), parts, ids))).toEqual(['Quays', '  Quay A', 'Tugs'])
  const nested = cvWith('Quays', '  ')
  expect(after(pasteBullets(nested, idAt(nested, 1), parts, ids))).toEqual([
    ...['Quays', '  Quays', '  Quay A', '  Tugs'],
  ])
})

it('keeps every line and every group of any list while one is moved', () => {
  const arbitraryLines = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(arbitraryLines, fc.nat(), fc.nat(), (subs, from, to) => {
      const cv = cvWith(...subs.map((isSub, at) => (isSub && at > 0 ? `  ${at}` : `${at}`)))
      const before = linesOf(cv)
      const index = from % before.length
      const moved = linesOf(moveBullet(cv, idAt(cv, index), to % before.length).document)
      expect(moved.toSorted()).toEqual(
        expect.arrayContaining(before.filter((line) => !line.startsWith(' '))),
      )
      expect(moved.map((line) => line.trim()).toSorted()).toEqual(
        before.map((line) => line.trim()).toSorted(),
      )
      if (before[index]?.startsWith(' ')) return
      const parentsOf = (lines: string[]) =>
        Object.fromEntries(
          lines.map((line, at) => [
            line.trim(),
            line.startsWith(' ')
              ? lines.slice(0, at).findLast((one) => !one.startsWith(' '))
              : null,
          ]),
        )
      expect(parentsOf(moved)).toEqual(parentsOf(before))
    }),
    { numRuns: runs(300) },
  )
})
