import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { levelsOf, storedLevel, withLevel } from '../bullet-levels'
import { createIdGenerator } from '../ids'
import { professions } from '../samples/gallery'
import { sampleResume } from '../samples/samples'
import type { Bullet } from '../schema/content'
import { arbitraryResume } from '../testing/arbitrary-resume'
import { contentOf } from '../testing/imported-resume'
import { composeText } from '../text/compose-text'
import { plainText } from '../text/rich-text'
import { exportJsonResume, importJsonResume } from './json-resume'
import { flattenWork } from './work-roles'

const ids = createIdGenerator()

/** Bullets with the levels that they are printed at; those of other programs stay. */
function withShownLevels(bullets: Bullet[]): Bullet[] {
  const levels = levelsOf(bullets, ({ text }) => plainText(text).trim() !== '')
  return bullets.map((bullet, at) => {
    const level = levels[at] ?? 0
    const isBlank = plainText(bullet.text).trim() === '' && Object.keys(bullet).length < 4
    if (storedLevel(bullet) === 0) return bullet
    return withLevel(bullet, isBlank ? 0 : level)
  })
}

/** A CV without what a clean export leaves out: ids, marks, flags, and all that is ours alone. */
function withoutOurs(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const isBullets = key === 'highlights' || key === 'courses'
    const items = (isBullets ? withShownLevels(value) : value).map((item) => withoutOurs(item))
    if (!isBullets) {
      return key === 'keywords' || key === 'roles'
        ? items.filter((item) => `${item}`.trim())
        : items
    }
    return items.filter(
      (item) =>
        `${(item as { text: string }).text}`.trim() || Object.keys(item as object).length > 1,
    )
  }
  if (typeof value === 'string') {
    // A mark in another style than its letter is composed with it in plain words alone.
    const isRich = ['summary', 'text', 'description', 'reference'].includes(key)
    return isRich ? composeText(plainText(value)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name]) =>
          ![
            'id',
            'hidden',
            'keepTogether',
            'breakBefore',
            'custom',
            'sections',
            'photo',
            'attested',
            'stories',
          ].includes(name),
      )
      .map(([name, item]) => [name, withoutOurs(item, name)]),
  )
}

it('gives back the very same document', () => {
  fc.assert(
    fc.property(arbitraryResume(), (resume) => {
      const file = JSON.parse(JSON.stringify(exportJsonResume(resume)))
      expect(importJsonResume(file, ids)).toEqual({ ok: true, document: resume })
    }),
    { numRuns: runs(300) },
  )
})

it('gives back the same words without our own part', () => {
  fc.assert(
    fc.property(arbitraryResume(), (resume) => {
      const file = JSON.parse(JSON.stringify(exportJsonResume(resume, { clean: true })))
      expect(JSON.stringify(file)).not.toContain('vitae')
      const { items } = flattenWork(JSON.parse(JSON.stringify(resume.content.work)))
      const work = items.map((item) => ({ ...item, roles: [] }))
      expect(withoutOurs(contentOf(file))).toEqual(withoutOurs({ ...resume.content, work }))
    }),
    { numRuns: runs(300) },
  )
})

it('changes nothing in the document', () => {
  fc.assert(
    fc.property(arbitraryResume(), (resume) => {
      const before = structuredClone(resume)
      exportJsonResume(resume)
      expect(resume).toEqual(before)
    }),
    { numRuns: runs(100) },
  )
})

it.each(professions)('writes %s the way the standard has it', (profession) => {
  const sample = sampleResume(profession, ids)
  const file = exportJsonResume(sample, { clean: true })
  const first = sample.content.work[0]
  expect(file.work).toContainEqual({
    name: first?.name,
    position: first?.position,
    startDate: first?.startDate,
    ...(first?.location ? { location: first.location } : {}),
    ...(first?.endDate ? { endDate: first.endDate } : {}),
    highlights: first?.highlights.map((bullet) => plainText(bullet.text)),
  })
})
