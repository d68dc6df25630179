import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { fieldAddress } from '@/lib/resume/change/address'
import { customsOf } from '@/lib/resume/countries/country-rules'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { isUnspaced, shownBullets } from '../prose-facts'
import { type CheckInput, notApplicable, passUnless, type Rule, verdict } from '../rule'
import { monthOfToday, yearsOfWork } from '../years-of-work'

/** Bullets of one job, and of all jobs. */
const maxBullets = { job: 8, all: 60 }
/** Publications from which a CV is an academic one, and how many of them fill a page. */
const academic = { from: 5, perPage: 12 }
/** Characters that no template sets on one page. */
const maxCharacters = 3_800

/** Whether nothing but a school is told: no year of work, no training and no degree. */
function isSchoolLeaver({ cv }: CheckInput, years: number): boolean {
  const schools = cv.texts.filter(({ section }) => section === 'education')
  const levels = schoolLevelsIn(schools.map(({ text }) => text).join('\n'))
  return years < 1 && levels.length > 0 && levels.every(({ level }) => level === 'school')
}

/**
 * Returns the maximum number of pages: one for a school leaver, else that of the country, one more from fifteen
 * years of work on. Academic CVs have room for their publications.
 */
function maxPagesOf(input: CheckInput, years: number): number {
  const { publications } = input.document.content
  if (isSchoolLeaver(input, years) && publications.length === 0) return 1
  const { pages = years < 5 ? 2 : 3 } = customsOf(input.document)
  const max = years < 15 ? pages : pages + 1
  return publications.length < academic.from
    ? max
    : max + 2 + Math.ceil(publications.length / academic.perPage)
}

/** Returns the pages of the file; without it as many as the text fills at least. 0 if that cannot be known. */
function pagesOf({ file, cv }: CheckInput): number {
  if (file) return file.pages.length
  const characters = cv.texts.reduce((sum, { text }) => sum + text.length, 0)
  return cv.texts.some(({ text }) => isUnspaced(text)) ? 0 : Math.ceil(characters / maxCharacters)
}

/** Checks the number of pages by country and years of work. */
export const pageCount: Rule = {
  id: 'page-count',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const years = yearsOfWork(input)
    const pages = pagesOf(input)
    const isOver = pages > maxPagesOf(input, years)
    if (!input.file && !isOver) return notApplicable
    const text = input.file ? '' : 'about'
    return verdict(isOver ? 'warn' : 'pass', [], { count: pages, of: Math.floor(years), text })
  },
}

/** Checks that no job has too many bullets, and all jobs together have not. */
export const bulletLimit: Rule = {
  id: 'bullet-limit',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const posts = flattenRoles(input.document.content.work).filter(({ hidden }) => !hidden)
    const bullets = shownBullets(input).filter(({ section }) => section === 'work')
    if (bullets.length === 0) return notApplicable
    const countOf = (id: string) => bullets.filter(({ entry }) => entry === id).length
    const long = posts.filter(({ id }) => countOf(id) > maxBullets.job)
    const places = long.map(({ id, position, name }) => ({
      address: fieldAddress(id, 'position'),
      words: position || name,
    }))
    if (places.length === 0 && bullets.length > maxBullets.all) {
      return verdict('warn', [], { count: bullets.length, of: maxBullets.job })
    }
    const most = Math.max(...posts.map(({ id }) => countOf(id)))
    return passUnless('warn', places, { count: most, of: maxBullets.job })
  },
}

/** Months back from today before which a job is an old one. */
const oldMonths = 10 * 12
const fewBullets = 3

/** Checks that jobs of long ago take less room than the newest one. */
export const oldJobsShort: Rule = {
  id: 'old-jobs-short',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const { cv } = input
    const posts = cv.posts.flatMap(({ entry, title, stint }) => {
      const texts = cv.texts.filter((text) => text.entry === entry)
      const prose = texts.filter(
        ({ bullet, address }) => bullet !== null || address.endsWith('/summary'),
      )
      const size = prose.reduce((sum, { text }) => sum + text.length, 0)
      const bullets = prose.filter(({ bullet }) => bullet !== null).length
      return stint ? [{ entry, title, to: stint.to, size, bullets }] : []
    })
    const [newest, ...earlier] = posts.toSorted((a, b) => b.to - a.to)
    if (!newest || newest.size === 0 || earlier.length < 2) return notApplicable
    const isOld = (to: number) => to < monthOfToday(input) - oldMonths
    const places = earlier
      .filter(
        ({ to, size, bullets }) =>
          isOld(to) && !isOld(newest.to) && bullets >= fewBullets && size >= newest.size,
      )
      .map(({ entry, title }) => ({ address: fieldAddress(entry, 'position'), words: title }))
    return passUnless('warn', places)
  },
}
