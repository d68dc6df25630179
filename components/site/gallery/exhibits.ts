import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import examples from '@/lib/resume/examples/texts/en.json' with { type: 'json' }
import type { Sample } from '@/lib/resume/samples/resume-of'
import data from './exhibits.json' with { type: 'json' }

/** People of a template's pictures, on one page and on two, and whether they have a photo. */
export type Exhibit = { one: string; two: string; photo?: boolean }

/** Professions suited to the audience of each template, each with one page only. */
export const exhibits: Record<TemplateId, Exhibit> = data.templates

const people: Record<string, Sample> = examples.en
const added: Record<string, Partial<Sample>> = data.added
const longer: Record<string, Partial<Sample>> = data.longer

type Dated = { releaseDate?: string; date?: string; startDate?: string }
const dateOf = ({ releaseDate, date, startDate }: Dated) => releaseDate ?? date ?? startDate ?? ''

/**
 * Returns the English example of a profession, with what its pictures have beyond it; the newest comes first.
 *
 * @param pages on two pages it has further sections
 * @throws for an unknown profession
 */
export function exhibitCv(profession: string, pages: 1 | 2): Sample {
  const example = people[profession]
  if (!example) throw new Error(`There is no example of ${profession}.`)
  const cv: Record<string, unknown> & Sample = { ...example }
  for (const lists of [added[profession] ?? {}, (pages === 2 && longer[profession]) || {}]) {
    for (const [key, list] of Object.entries(lists)) {
      const all = [...((cv[key] ?? []) as Dated[]), ...(list as Dated[])]
      cv[key] = all.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)))
    }
  }
  return cv
}
