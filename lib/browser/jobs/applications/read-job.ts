import { limits } from '@/lib/resume/resume-limits'

/** Position and employer of a job description; empty if unknown. */
export type ReadJob = { position: string; employer: string }

const nothing: ReadJob = { position: '', employer: '' }

/**
 * Finds position and employer in a job description; never guesses. The code is loaded on demand.
 *
 * @param heading title of the web page, which may name them too
 */
export async function readJob(heading: string, text: string): Promise<ReadJob> {
  try {
    const { findEmployer, findTitle } = await import('@/lib/ai/posting/find-heading-facts')
    const { stripHtml } = await import('@/lib/ai/text/strip-html')
    const whole = stripHtml(text).slice(0, limits.posting)
    // After a bar comes the name of the site: "Nurse at Elm Vets | Jobs".
    const [title = ''] = heading.split('|')
    const first = (find: typeof findTitle) => find(whole) ?? find(title.trim())
    return {
      position: (first(findTitle)?.text ?? '').slice(0, limits.line),
      employer: (first(findEmployer)?.text ?? '').slice(0, limits.line),
    }
  } catch {
    // The code cannot be loaded; the next call retries.
    return nothing
  }
}
