import { gallerySamples } from '@/lib/resume/samples/gallery'
import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { countCovered } from '@/lib/ai/requirements/count-requirements'
import type {
  Requirement,
  RequirementPart,
  RequirementState,
} from '@/lib/ai/requirements/requirement-types'
import { createIdGenerator } from '@/lib/resume/ids'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { groupRequirements } from './group-requirements'
import { firstPlace } from './line-composer'
import { RequirementRow } from './requirement-row'
import type { AddedLine } from './use-match-actions'

const line = 'Ran the k8s clusters of the billing team.'
const place = { address: 'b1/text', section: 'work', entry: 'w1', bullet: 'b1' } as const
const nothing = () => {}

function requirementOf(
  state: RequirementState,
  part: Partial<RequirementPart> = {},
  more: Partial<Requirement> = {},
): Requirement {
  const evidence = state === 'missing' ? [] : [{ ...place, words: 'k8s' }]
  return {
    ...{ id: 'line1', line: 'Kubernetes in production', place: null, heading: null },
    ...{ group: 'essential', state, isOwnWord: false },
    parts: [
      {
        ...{ words: 'Kubernetes', place: null, kind: 'skill', state, evidence },
        ...{ years: null, months: null, isConfirmed: false, ...part },
      },
    ],
    ...more,
  }
}

const written: AddedLine = {
  address: 'b9/text',
  words: 'Built a report in Power BI',
  entry: 'w1',
  section: 'work',
  place: { entry: 'w1', behind: undefined },
  undo: async () => {},
}

function rowOf(
  requirement: Requirement,
  {
    isDeclined = false,
    added = null,
    composer = null,
  }: { isDeclined?: boolean; added?: AddedLine | null; composer?: string | null } = {},
) {
  const html = renderToStaticMarkup(
    createElement(RequirementRow, {
      requirement,
      actions: {
        ...{ lineOf: () => line, isDeclined: () => isDeclined, answer: nothing },
        ...{ decline: nothing, reset: nothing, takeOut: nothing, isInCv: () => true },
      },
      added,
      ...{ placeOf: () => 'Head of platform', onShow: nothing, composer },
      ...{ onCompose: nothing, onTakeOut: nothing, onAddedDone: nothing },
      onExtend: async () => true,
    }),
  )
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('a row of a requirement', () => {
  it.each([
    ['covered', /^Kubernetes in production : Covered Ran the k8s clusters.* · Head of platform/],
    ['partly', /Write where you used it Ran the k8s clusters.*Can you show more of this\?$/],
    [
      'ask',
      /Write where you used it Ran the k8s.* · Head of platform , show in the preview Does this show it\? Yes No$/,
    ],
    ['missing', /^Kubernetes in production Write where you used it Not in your CV$/],
  ] as const)('that is %s says so in words, with the whole line', (state, said) => {
    expect(rowOf(requirementOf(state))).toMatch(said)
  })

  it('names the part that is not there, not the one that is there for less than asked', () => {
    const one = requirementOf('partly')
    const parts = one.parts.flatMap((part) => [
      part,
      { ...part, words: 'Docker', state: 'missing' as const, evidence: [] },
    ])
    expect(rowOf({ ...one, parts })).toMatch(/Not shown: Docker$/)
  })

  it('asks whether the person has it, and never whether a job title shows it', () => {
    const title = { ...place, address: 'w1/position', words: 'Head of platform' } as const
    const row = rowOf(requirementOf('ask', { evidence: [title] }))
    expect(row).toMatch(/Do you have this\?$/)
    expect(row).not.toMatch(/Head of platform|Yes/)
  })

  it('leaves to the person what nothing in a CV shows', () => {
    const row = rowOf(requirementOf('ask', { kind: 'soft', evidence: [] }))
    expect(row).toMatch(/Only you can say$/)
    expect(row).not.toMatch(/Yes|No\b/)
  })

  it('tells the word of the person from proof, and lets it be taken back', () => {
    const ownWord = requirementOf('covered', { isConfirmed: true }, { isOwnWord: true })
    const row = rowOf(ownWord)
    expect(row).toMatch(/^Kubernetes in production Your word Write where you used it/)
    expect(row).toMatch(/You said so\. Your lines do not say it yet\. Take it back$/)
    expect(row).not.toContain('Covered')
  })

  it('says what the person said no to, until the CV shows it', () => {
    const isDeclined = true
    expect(rowOf(requirementOf('missing'), { isDeclined })).toMatch(/You said no\. Change answer$/)
    expect(rowOf(requirementOf('covered'), { isDeclined })).toMatch(/Covered/)
  })

  it('names what a line that was just written does not mention', () => {
    const open = rowOf(requirementOf('missing'), { added: written })
    expect(open).toMatch(
      /Your line On the page Head of platform Built a report in Power BI It does not mention Kubernetes yet, so this stays open\./,
    )
    expect(open).toMatch(/Leave it open Count it as my word Undo the line$/)
    expect(rowOf(requirementOf('covered'), { added: written })).not.toContain('Your line')
    const ownWord = requirementOf('covered', { isConfirmed: true }, { isOwnWord: true })
    expect(rowOf(ownWord, { added: written })).not.toContain('On the page')
  })

  it.each(['missing', 'ask', 'partly'] as const)(
    'that is %s has no other doors while a line is written or lacks something',
    (state) => {
      const doors = /Write where you used it|Does this show it|k8s|Say what|Take it back/
      const one = requirementOf(state)
      expect(rowOf(one, { composer: 'COMPOSER' })).toMatch(/COMPOSER$/)
      expect(rowOf(one, { composer: 'COMPOSER' })).not.toMatch(doors)
      expect(rowOf(one, { added: written })).not.toMatch(doors)
    },
  )
})

it('the list has a group of each kind that adds up to the counts, open ones first, and one that is not counted', () => {
  const of = (id: string, state: RequirementState, more: Partial<Requirement>) =>
    requirementOf(state, {}, { id, ...more })
  const all = [
    of('line1', 'missing', { group: 'nice', heading: 'What you bring' }),
    of('line2', 'covered', { heading: 'What you bring' }),
    of('line3', 'missing', { heading: 'Required' }),
    of('line4', 'covered', { group: 'duty', heading: 'Tasks' }),
    requirementOf('ask', { kind: 'soft', evidence: [] }, { id: 'line5' }),
    of('own0', 'ask', {}),
  ]
  const groups = groupRequirements(all, new Map(all.map(({ id, state }) => [id, state])))
  expect(groups.map(({ kind, rows }) => [kind, rows.map(({ id }) => id)])).toEqual([
    ['essential', ['line3', 'own0', 'line2']],
    ['nice', ['line1']],
    ['duty', ['line4']],
    ['soft', ['line5']],
  ])
  const counts = countCovered(all).groups
  for (const { kind, rows } of groups)
    if (kind !== 'soft') expect(rows).toHaveLength(counts[kind].of)
})

it('a line is written where such things stand: a licence, a language, the newest post', () => {
  const document = resumeOf(gallerySamples['data-engineer'], createIdGenerator())
  const cv = indexCv(document, '2026-11')
  const at = (part: Partial<RequirementPart>) => firstPlace(requirementOf('missing', part), cv)
  expect(at({ kind: 'licence', words: 'Driving licence' })).toBe('drivingLicence')
  expect(at({ kind: 'licence', words: 'HGV licence' })).toBe('certificates')
  expect(at({ kind: 'language', words: 'Polish' })).toBe('languages')
  expect(at({})).toBe(document.content.work[0]?.id)
  expect(firstPlace(requirementOf('missing'), { posts: [] })).toBe('skills')
})
