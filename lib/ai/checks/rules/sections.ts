import { fieldAddress } from '@/lib/resume/change/address'
import { experienceSections } from '@/lib/resume/completeness'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import {
  type CheckPlace,
  notApplicable,
  passUnless,
  type Rule,
  type RuleId,
  verdict,
} from '../rule'

/** Checks for experience (or projects, volunteering), education and skills. */
export const mainSections: Rule = {
  id: 'main-sections',
  bar: 'complete',
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
    return passUnless(missing.includes('work') ? 'fail' : 'warn', places)
  },
}

/** Checks that each post has a title, an employer and a start date. */
export const postsWhole: Rule = {
  id: 'posts-whole',
  bar: 'complete',
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
  check: ({ advice }) =>
    passUnless(
      'warn',
      (advice.get(code) ?? []).map(({ address, values }) => ({ address, words: values.text })),
    ),
})

export const noEmptyEntries = advised('no-empty-entries', 'empty-entry')
export const noDoubleEntries = advised('no-double-entries', 'duplicate-entry')

/** Checks that the profile has only a few sentences. */
export const shortProfile: Rule = {
  id: 'short-profile',
  bar: 'complete',
  check({ document, advice }) {
    if (document.content.basics.summary.trim() === '') return notApplicable
    const long = advice.get('long-summary')?.filter(({ address }) => address === 'basics/summary')
    return passUnless(
      'warn',
      (long ?? []).map(({ address, values }) => ({ address, words: values.text })),
      { count: long?.[0]?.values.count ?? 0 },
    )
  },
}

/** Checks the number of pages by years of work: two below five years, three below fifteen, four above. */
export const pageCount: Rule = {
  id: 'page-count',
  bar: 'complete',
  check({ file, cv }) {
    if (!file) return notApplicable
    const starts = cv.posts.flatMap(({ stint }) => (stint ? [stint.from] : []))
    const ends = cv.posts.flatMap(({ stint }) => (stint ? [stint.to] : []))
    const years = starts.length === 0 ? 0 : (Math.max(...ends) - Math.min(...starts)) / 12
    const usual = years < 5 ? 2 : years < 15 ? 3 : 4
    const pages = file.pages.length
    return verdict(pages > usual ? 'warn' : 'pass', [], { count: pages, of: Math.floor(years) })
  },
}
