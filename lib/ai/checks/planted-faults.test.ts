import { expect, it } from 'vitest'
import { createCustomEntry } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import { literal } from '@/lib/resume/text/rich-text'
import inputs from './planted-faults.test.input.json' with { type: 'json' }
import { runChecks } from './run-checks'
import { file } from './testing/cases'

type Input = {
  sample: Sample
  address: string
  details: string[][]
  section: string[] | null
  pages: number
}

const ids = createIdGenerator()

/** Returns what the checks find in a CV: the check, and the beginning of each line that it names. */
function findingsIn(language: 'en' | 'de', { sample, address, details, section, pages }: Input) {
  const base = resumeOf(sample, ids)
  const { content } = base
  const { basics } = content
  const own = section && {
    id: ids.node(),
    title: section[0] ?? '',
    entries: [{ ...createCustomEntry(ids), summary: literal(section[1] ?? '') }],
  }
  const document = {
    ...base,
    design: { ...base.design, language },
    content: {
      ...content,
      basics: {
        ...basics,
        location: { ...basics.location, address },
        details: details.map(([label = '', value = '']) => ({ id: ids.node(), label, value })),
      },
      custom: own ? [own] : [],
    },
  }
  const [page] = file.pages
  const printed = { ...file, pages: Array.from({ length: pages }, () => page!), readback: null }
  const { results } = runChecks({ document, today: '2026-11-21', file: printed })
  return results
    .filter(({ bar, status }) => bar === 'complete' && (status === 'warn' || status === 'fail'))
    .flatMap(({ id, places }) =>
      places.length === 0 ? [id] : places.map(({ words }) => `${id} ${words.slice(0, 24)}`.trim()),
    )
}

// The inferred type of a JSON file widens the kinds that a CV names by words.
const { en, de } = inputs as unknown as Record<'en' | 'de', { planted: Input; good: Input }>

it('finds the faults planted in a CV', () => {
  expect(findingsIn('en', en.planted)).toEqual([
    'plain-email cheekymonkey_kez@example',
    'personal-data Nationality British',
    'personal-data D.O.B. 14/03/1983',
    'personal-data Marital status Single',
    'no-end-gap 2025-03/2026-11',
    'no-long-gaps 2009-07/2013-01',
    'no-duty-paragraphs In this role I was respo',
    'no-walls Picked between 90 and 11',
    'page-count',
    'strong-openings Responsible for picking',
    'strong-openings Helped with stocktakes a',
    'school-grades GCSE: English D, Maths E',
    'headline-given',
    'old-jobs-short Shop Assistant',
    'no-street-address 27 Quarry Bank',
    'no-references-line References can be suppli',
    'no-idle-hobbies Watching TV, nights out',
  ])
})

it('finds the faults planted in a German CV, where a birthday and an address are usual', () => {
  expect(findingsIn('de', de.planted)).toEqual([
    'plain-email partylöwe.sandro@example',
    'no-end-gap 2025-03/2026-11',
    'no-long-gaps 2009-07/2013-01',
    'no-duty-paragraphs In dieser Stelle war ich',
    'no-walls Kommissionierte zwischen',
    'page-count',
    'strong-openings Verantwortlich für das K',
    'strong-openings Mithilfe bei der Inventu',
    'school-grades Note 3,8',
    'headline-given',
    'old-jobs-short Verkäufer',
    'no-references-line Referenzen können auf Wu',
    'no-idle-hobbies Fernsehen, Party machen',
  ])
})

it('finds nothing in a good CV of either language', () => {
  expect(findingsIn('en', en.good)).toEqual([])
  expect(findingsIn('de', de.good)).toEqual([])
})
