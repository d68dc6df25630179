import type { AdFact, FactPlace } from '@/lib/ai/posting/place-facts'
import type { TextRange } from '@/lib/ai/reader/normal-form'
import type { CoverageCount, Requirement } from '@/lib/ai/requirements/requirement-types'
import { nothingRead, type ReadJob, readJob } from './read-job'

/** Requirement of a job ad, and its words there; null if they are not found. */
export type ReadDemand = Pick<Requirement, 'id' | 'line' | 'group'> & {
  place: TextRange | null
  /** Whether a CV can show it; false for personal qualities. */
  isShowable: boolean
}

/** A job ad as it was read. */
export type AdReading = {
  /** As pasted. */
  text: string
  job: ReadJob
  places: Partial<Record<AdFact, FactPlace>>
  demands: ReadDemand[]
  /** Null if the text cannot be read as an ad. */
  count: CoverageCount | null
  /** Whether it has enough words for an ad, or a title and demands. */
  isAd: boolean
}

/** Minimum words of a job ad; of scripts without spaces, twice as many letters. */
const minWords = 40

/** Returns the number of words of a text. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0

function isLongEnough(text: string): boolean {
  const letters =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0
  return countWords(text) >= minWords || letters >= 2 * minWords
}

export const emptyAd: AdReading = {
  ...{ text: '', job: nothingRead, places: {}, demands: [], count: null, isAd: false },
}

/**
 * Reads a job ad on this device: its facts and requirements, and where it says them. The code is loaded on demand.
 *
 * @param heading title of the web page
 */
export async function readAd(
  heading: string,
  text: string,
  when: { language: string; today: string },
): Promise<AdReading> {
  const job = await readJob(heading, text, when)
  if (text.trim() === '') return { ...emptyAd, text, job }
  try {
    const { placeFacts } = await import('@/lib/ai/posting/place-facts')
    const { findDeadline } = await import('@/lib/ai/posting/find-deadline')
    const { listRequirements } = await import('@/lib/ai/requirements/list-requirements')
    const { showableOf } = await import('@/lib/ai/requirements/count-requirements')
    const { detectLanguage } = await import('@/lib/ai/text/detect-language')
    const { createWordFinder } = await import('@/lib/ai/reader/normal-form')
    const lines = text.split('\n').map((line) => line.trim())
    const deadline = findDeadline(lines, detectLanguage(text) ?? when.language, when.today)
    const words = { ...job, deadline: deadline?.words ?? '', contact: job.contact.name }
    const listed = listRequirements(text)
    const showable = new Set(showableOf(listed?.requirements ?? []).map(({ id }) => id))
    const find = createWordFinder(text)
    let behind = 0
    const demands = (listed?.requirements ?? []).map(({ id, line, group }): ReadDemand => {
      const place = find(line, behind)
      behind = place?.to ?? behind
      return { id, line, group, place, isShowable: showable.has(id) }
    })
    const places = placeFacts(text, words)
    const count = listed?.count ?? null
    // A short one with a title and a demand is one, too.
    const isAd = isLongEnough(text) || (job.position !== '' && demands.length > 0)
    return { text, job, places, demands, count, isAd: count !== null && isAd }
  } catch {
    // The code cannot be loaded; the next call retries.
    return { ...emptyAd, text, job }
  }
}
