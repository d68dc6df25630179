import { fieldAddress } from '@/lib/resume/change/address'
import { experienceSections } from '@/lib/resume/completeness'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import {
  type CheckPlace,
  notApplicable,
  passIfKnown,
  passUnless,
  type Rule,
  type RuleId,
} from '../rule'

/** Checks for experience, education and skills; says nothing of a CV that has others in their place. */
export const mainSections: Rule = {
  id: 'main-sections',
  bar: 'complete',
  severity: 'minor',
  check({ cv }) {
    const has = (...sections: string[]) =>
      cv.texts.some(({ section }) => sections.includes(section))
    const missing = [
      ...(has(...experienceSections) ? [] : ['work']),
      ...(has('education', 'certificates') ? [] : ['education']),
      ...(has('skills', 'languages') ? [] : ['skills']),
    ]
    const places = missing.map(
      (key): CheckPlace => ({
        address: `section:${key}/title`,
        words: key,
      }),
    )
    const isKnown = has('work') && has('education') && has('skills')
    return passIfKnown(missing.includes('work') ? 'fail' : 'warn', places, isKnown)
  },
}

/** Checks that each post has a title, an employer and a start date. */
export const postsWhole: Rule = {
  id: 'posts-whole',
  bar: 'complete',
  severity: 'costly',
  check({ document, cv }) {
    const shown = flattenRoles(document.content.work).filter(({ id }) =>
      cv.texts.some(({ entry }) => entry === id),
    )
    if (shown.length === 0) return notApplicable
    const places = shown.flatMap(({ id, entryId, position, name, startDate }): CheckPlace[] => {
      const label = position || name
      const empty = Object.entries({ position, name, startDate }).find(([, v]) => v.trim() === '')
      const owner = empty?.[0] === 'name' ? entryId : id
      return empty ? [{ address: fieldAddress(owner, empty[0]), words: label }] : []
    })
    return passUnless('fail', places, { of: shown.length })
  },
}

const advised = (id: RuleId, code: 'empty-entry' | 'duplicate-entry'): Rule => ({
  id,
  bar: 'complete',
  severity: code === 'duplicate-entry' ? 'costly' : 'minor',
  check: ({ advice }) =>
    passUnless(
      'warn',
      (advice.get(code) ?? []).map(({ address, values }) => ({ address, words: values.text })),
    ),
})

export const noEmptyEntries = advised('no-empty-entries', 'empty-entry')
export const noDoubleEntries = advised('no-double-entries', 'duplicate-entry')
