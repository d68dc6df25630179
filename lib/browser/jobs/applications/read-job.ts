import type { JobFacts } from '@/lib/ai/posting/find-job-facts'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

const line = (found = '') => found.slice(0, limits.line)

/** Facts of a job description; empty if unknown. */
export type ReadJob = { position: string; employer: string } & JobFacts

export const nothingRead: ReadJob = {
  ...{ position: '', employer: '', location: '', deadline: '', pay: '', reference: '' },
  contact: { name: '', email: '', phone: '' },
}

/**
 * Finds title, employer, place, deadline, pay and contact in a job description; never guesses. The code is loaded on
 * demand.
 *
 * @param heading title of the web page, which may name the first two too
 * @param language of the interface, for a text whose language is unknown
 * @param today `YYYY-MM-DD`
 */
export async function readJob(
  heading: string,
  text: string,
  { language, today }: { language: string; today: string },
): Promise<ReadJob> {
  try {
    const { findEmployer, findTitle, findTitleLine } = await import(
      '@/lib/ai/posting/find-heading-facts'
    )
    const { findJobFacts } = await import('@/lib/ai/posting/find-job-facts')
    const { detectLanguage } = await import('@/lib/ai/text/detect-language')
    const { stripHtml } = await import('@/lib/ai/text/strip-html')
    const { titleFamilyOf } = await import('@/lib/ai/lexicon/title-families')
    const { findSkills } = await import('@/lib/ai/lexicon/find-skills')
    const { noEmployer, terms } = await import('@/lib/ai/posting/head-words')
    const { findEmployerLine, isTown } = await import('./find-employer-line')
    const whole = stripHtml(text).slice(0, limits.posting)
    // After a bar comes the name of the site: "Nurse at Elm Vets | Jobs".
    const [title = ''] = heading.split('|')
    const first = (find: typeof findTitle) => find(whole) ?? find(title.trim())
    const spoken = detectLanguage(whole) ?? language
    const { location, contact, ...facts } = findJobFacts(whole, spoken, today)
    const named = first(findEmployer)?.text ?? ''
    // A town alone below the title is the place.
    const town = isTown(named, spoken) ? named : ''
    const isOther = (words: string) =>
      titleFamilyOf(words) !== null ||
      [noEmployer, terms].some((pattern) => pattern.test(words)) ||
      findSkills(words).some((found) => found.words === words)
    const beside = findEmployerLine(whole, spoken, isOther)
    const employer = (town === '' && named) || (beside?.employer ?? '')
    // Above the employer stands the title, also one that is not known.
    const above = employer !== '' && isSecondLine(whole, employer) ? findTitleLine(whole) : null
    return {
      ...facts,
      position: line(first(findTitle)?.text ?? above ?? ''),
      employer: line(employer),
      location: line(location || (beside?.location ?? town)),
      contact: { name: line(contact.name), email: line(contact.email), phone: line(contact.phone) },
    }
  } catch {
    // The code cannot be loaded; the next call retries.
    return nothingRead
  }
}

/** Returns true if the second line of an ad begins with a name. */
const isSecondLine = (text: string, name: string): boolean =>
  text
    .split('\n')
    .filter((one) => one.trim() !== '')[1]
    ?.trim()
    .startsWith(name) === true

type Content = ApplicationDocument['content']

/** Fills the empty fields of a job with what its description says; what the person wrote stays. */
export function fillFromAd(content: Content, read: ReadJob, ids: IdGenerator): Content {
  const { position, employer, location, deadline, pay, reference, contact } = read
  const isNew = content.contacts.length === 0 && Object.values(contact).some((text) => text !== '')
  return {
    ...content,
    position: content.position || position,
    employer: content.employer || employer,
    location: content.location || location,
    deadline: content.deadline || deadline,
    pay: content.pay || line(pay),
    reference: content.reference || line(reference),
    contacts: isNew
      ? [{ id: ids.node(), role: '', ...contact, fromAd: true as const }]
      : content.contacts,
  }
}
