import { limits } from '@/lib/resume/resume-limits'

/** Position and employer as a job description says them; empty where it does not. */
export type ReadJob = { position: string; employer: string }

const nothing: ReadJob = { position: '', employer: '' }

/**
 * Reads the position and the employer in a job description, by words that stand there. For people to choose, and never
 * a guess. The code for it is fetched with the first question.
 *
 * @param heading title of the page that it is from, which may say them, too
 */
export async function readJob(heading: string, text: string): Promise<ReadJob> {
  try {
    const { findEmployer, findTitle } = await import('@/lib/ai/posting/find-heading-facts')
    const { stripHtml } = await import('@/lib/ai/text/strip-html')
    const whole = stripHtml(text).slice(0, limits.posting)
    // Behind a bar stands the name of the site: "Nurse at Elm Vets | Jobs".
    const [title = ''] = heading.split('|')
    const first = (find: typeof findTitle) => find(whole) ?? find(title.trim())
    return {
      position: (first(findTitle)?.text ?? '').slice(0, limits.line),
      employer: (first(findEmployer)?.text ?? '').slice(0, limits.line),
    }
  } catch {
    // Out of reach without a network, and asked for again with the next word.
    return nothing
  }
}
