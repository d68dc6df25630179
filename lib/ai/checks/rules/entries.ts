import { fieldAddress } from '@/lib/resume/change/address'
import { closingKey } from '@/lib/resume/sections'
import { type CheckInput, type CheckPlace, notApplicable, passUnless, type Rule } from '../rule'
import { isListOfThings, isOnlyLevel } from '../words/skill-levels'

/** Returns the entries of a section that are printed and not empty. */
function shown<Entry extends { id: string }>({ cv }: CheckInput, entries: readonly Entry[]) {
  const printed = new Set(cv.texts.map(({ entry }) => entry))
  return entries.filter(({ id }) => printed.has(id))
}

/** Checks that each degree has a date. */
export const degreesDated: Rule = {
  id: 'degrees-dated',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const degrees = shown(input, input.document.content.education)
    if (degrees.length === 0) return notApplicable
    const undated = degrees.filter(
      ({ startDate, endDate }) => `${startDate}${endDate}`.trim() === '',
    )
    const places = undated.map(({ id, studyType, area, institution }) => ({
      address: fieldAddress(id, 'endDate'),
      words: studyType || area || institution,
    }))
    return passUnless('warn', places, { of: degrees.length })
  },
}

/** Checks that skill names are not levels and skill levels are not lists of skills. */
export const skillsNamed: Rule = {
  id: 'skills-named',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const skills = shown(input, input.document.content.skills)
    if (skills.length === 0) return notApplicable
    const places = skills.flatMap(({ id, name, level, keywords }): CheckPlace[] => {
      const isGroup = keywords.some((word) => !isOnlyLevel(word))
      return [
        ...(!isGroup && isOnlyLevel(name) ? [{ field: 'name', words: name }] : []),
        ...keywords.filter(isOnlyLevel).map((words) => ({ field: 'keywords', words })),
        ...(isListOfThings(level) ? [{ field: 'level', words: level }] : []),
      ].map(({ field, words }) => ({ address: fieldAddress(id, field), words }))
    })
    return passUnless('warn', places)
  },
}

/** Checks that each custom section has a heading; the closing one needs none. */
export const sectionsNamed: Rule = {
  id: 'sections-named',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const printed = input.document.content.custom.filter(
      ({ id, entries }) => id !== closingKey && shown(input, entries).length > 0,
    )
    if (printed.length === 0) return notApplicable
    const places = printed
      .filter(({ title }) => title.trim() === '')
      .map(({ id, entries }) => ({
        address: fieldAddress(id, 'title'),
        words: entries.find(({ hidden }) => !hidden)?.name ?? '',
      }))
    return passUnless('warn', places)
  },
}
