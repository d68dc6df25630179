import { describe, expect, it } from 'vitest'
import {
  createScriptedFinder,
  demandsIn,
  type FinderMood,
  finderMoods,
} from '@/tests/ai/support/scripted-finder'
import type { Demand } from '../posting/requirements'
import type { EvidenceAnswer, EvidenceInput } from '../prompts/evidence-prompt'
import { readSources } from '../reader/sources'
import { composeEvidence } from './compose-evidence'
import type { DemandEvidence } from './demand-types'
import { findEvidence } from './find-evidence'
import { readPostStints } from './post-stints'

const cv = {
  basics: { name: 'Rosa Lind', email: 'rosa@example.org', summary: 'Bakery manager by heart.' },
  work: [
    {
      ...{ name: 'Hollow Lane', position: 'Bakery manager', startDate: '2021-11' },
      highlights: ['Lead nine bakers and hold their reviews.', 'Cut waste with Excel.'],
    },
    { name: 'Tideline', position: 'Baker', startDate: '2017-05', endDate: '2022-04' },
    { name: 'Old Mill', position: 'Miller', startDate: '', highlights: ['Ground rye.'] },
  ],
  education: [{ institution: 'Arnby College', area: 'Food science', studyType: 'BSc' }],
  skills: [{ name: 'Tools', keywords: ['Python', 'Excel'] }],
  languages: [
    { language: 'German', fluency: 'B2' },
    { language: 'Dutch', fluency: '' },
  ],
}
const lines = readSources(cv)
const stints = readPostStints(cv, '2026-11')

const demand = (words: string, more: Partial<Demand> = {}): Demand => ({
  ...{ id: words, kind: 'term', words, skill: null, importance: 'must', years: null },
  ...{ level: null, quote: words, times: 1, ...more },
})
const idOf = (start: string) => lines.find(({ text }) => text.startsWith(start))?.id ?? ''

type Ask = (input: EvidenceInput) => EvidenceAnswer | null
async function find(requirements: Demand[], ask: Ask) {
  const asked: EvidenceInput[] = []
  const counted = { placed: 0, caught: 0 }
  const found = await findEvidence({
    ...{ lines, requirements, stints, seed: 'test' },
    async ask(input) {
      asked.push(input)
      return ask(input)
    },
    onCanaries({ placed, caught }) {
      counted.placed += placed
      counted.caught += caught
    },
  })
  return { ...found, asked, counted }
}

/** Judges one answer whose canaries are answered correctly. */
type Verdict = EvidenceAnswer['answers'][number]['verdict']

async function judge(
  requirement: Demand,
  verdict: Verdict,
  ...quotes: [start: string, words: string][]
): Promise<DemandEvidence | undefined> {
  const honest = createScriptedFinder('honest')
  const { evidence } = await find([requirement], (input) => ({
    answers: honest(input).answers.map((one, at) =>
      demandsIn(input)[at]?.words === requirement.words
        ? {
            ...one,
            verdict,
            quotes: quotes.map(([start, words]) => ({ line: idOf(start), words })),
          }
        : one,
    ),
  }))
  return evidence[0]
}

describe('an answer about a requirement', () => {
  it('shows it by words of the line that it names, with the place', async () => {
    const one = ['Lead nine', ' lead nine bakers  and hold '] as [string, string]
    expect(await judge(demand('line management'), 'other-words', one)).toEqual({
      ...{ id: 'line management', state: 'other-name', months: null },
      evidence: [{ quote: 'lead nine bakers  and hold', place: '/work/0/highlights/0' }],
    })
    const same = await judge(demand('reviews'), 'other-words', ['Lead nine', 'hold their reviews'])
    expect(same?.state).toBe('present')
  })

  it.each([
    ['a quote that stands nowhere', 'Lead nine', 'led ninety bakers'],
    ['a quote of another line', 'Cut waste', 'Lead nine bakers'],
    ['a line that is not there', 'Nothing', 'Lead nine bakers'],
    ['a part of a word', 'Lead nine', 'baker'],
    ['a word that says nothing', 'Bakery manager by', 'by'],
  ])('is perhaps where it rests on %s', async (_, start, words) => {
    const one = await judge(demand('line management'), 'shown', [start, words])
    expect(one).toMatchObject({ state: 'perhaps', evidence: [] })
  })

  it('is weak where it is only listed, and a denial with a quote is perhaps', async () => {
    expect((await judge(demand('Python'), 'shown', ['Tools', 'Python']))?.state).toBe('weak')
    const both = await judge(demand('Excel'), 'shown', ['Tools', 'Excel'], ['Cut', 'with Excel'])
    expect(both?.state).toBe('present')
    expect(both?.evidence.map(({ place }) => place)).toEqual([
      '/work/0/highlights/1',
      '/skills/0/name',
    ])
    expect((await judge(demand('waste'), 'no', ['Cut waste', 'Cut waste']))?.state).toBe('perhaps')
    expect((await judge(demand('pastry'), 'no'))?.state).toBe('missing')
    expect((await judge(demand('rye'), 'partly', ['Ground', 'Ground rye']))?.state).toBe('weak')
  })
})

describe('years', () => {
  const years = (count: number) =>
    demand(`${count} years in baking`, { kind: 'experience', years: count })
  const manager: [string, string] = ['Bakery manager, Hollow', 'Bakery manager']
  const baker: [string, string] = ['Baker, ', 'Baker, Tideline']

  it('are counted by the dates of the posts that are named, overlaps once, until today', async () => {
    // 2017-05 to 2022-04 and 2021-11 to 2026-11, six months of them together.
    expect(await judge(years(9), 'partly', manager, baker)).toMatchObject({
      ...{ state: 'present', months: 114 },
      evidence: [{ place: '/work/0/position' }, { place: '/work/1/position' }],
    })
    expect(await judge(years(10), 'shown', manager, baker)).toMatchObject({ state: 'weak' })
    expect(await judge(years(5), 'shown', baker, baker)).toMatchObject({ months: 60 })
  })

  it('are perhaps where a post has no dates, or no post is named', async () => {
    const miller: [string, string] = ['Miller', 'Miller, Old Mill']
    expect(await judge(years(9), 'shown', miller, baker)).toMatchObject({ state: 'perhaps' })
    expect(await judge(years(4), 'shown', miller, baker)).toMatchObject({ state: 'present' })
    const summary: [string, string] = ['Bakery manager by', 'Bakery manager by heart']
    expect(await judge(years(4), 'shown', summary)).toMatchObject({
      state: 'perhaps',
      months: null,
    })
    expect(await judge(years(4), 'no')).toMatchObject({ state: 'missing' })
  })
})

describe('languages', () => {
  const german: [string, string] = ['German', 'German']
  const language = (words: string, more: Partial<Demand> = {}) =>
    demand(words, { kind: 'language', ...more })

  it.each<[string, Verdict, boolean]>([
    ['fluent German', 'shown', false],
    ['verhandlungssichere Kenntnisse in German', 'shown', false],
    ['German (B1)', 'partly', true],
    ['good German', 'other-words', true],
    ['German', 'partly', true],
  ])('%s is judged by the level that the CV names', async (words, verdict, isShown) => {
    const one = await judge(language(words), verdict, german)
    expect(one?.state === 'present' || one?.state === 'other-name').toBe(isShown)
    expect(one?.evidence[0]?.place).toBe('/languages/0/language')
  })

  it('go by the sentence where it names one level, and by the answer where the CV names none', async () => {
    const quote = 'You speak fluent German.'
    expect(await judge(language('German', { quote }), 'shown', german)).toMatchObject({
      state: 'weak',
    })
    const two = 'You speak fluent English and good German.'
    expect(await judge(language('German', { quote: two }), 'shown', german)).toMatchObject({
      state: 'present',
    })
    const dutch: [string, string] = ['Dutch', 'Dutch']
    expect((await judge(language('fluent Dutch'), 'partly', dutch))?.state).toBe('weak')
    expect((await judge(language('Dutch'), 'shown', dutch))?.state).toBe('present')
  })
})

describe('a request', () => {
  const requirements = [
    demand('Excel'),
    demand('a steady hand', { kind: 'soft' }),
    demand('pastry', { quote: 'Show us that pastry is your life.' }),
  ]

  it('holds the lines, what can be found, and canaries that look the same', async () => {
    const { asked, evidence, counted } = await find(requirements, createScriptedFinder('honest'))
    expect(asked).toHaveLength(1)
    const [input] = asked
    const demands = input ? demandsIn(input) : []
    expect(demands).toHaveLength(2 + 6)
    const sent = JSON.stringify(asked)
    for (const secret of ['Rosa', 'example.org', 'steady hand']) {
      expect(sent).not.toContain(secret)
    }
    expect(counted).toEqual({ placed: 4, caught: 4 })
    expect(evidence.map(({ state }) => state)).toEqual(['present', 'unread', 'missing'])
    // The canaries must not stand out: each is in a sentence of the job description, as demands are.
    const plain = demands.filter(({ words, sentence }) => words === sentence)
    expect(plain.length).toBeLessThan(demands.length)
  })

  it('is the same for the same CV and another one for another seed', () => {
    const compose = (seed: string) => composeEvidence(lines, requirements, seed).input
    expect(compose('a')).toEqual(compose('a'))
    expect(compose('a')).not.toEqual(compose('b'))
  })

  it.each(finderMoods.filter((mood) => mood !== 'honest' && mood !== 'obeys the ad'))(
    'is made once more and then not believed: %s',
    async (mood) => {
      const { asked, evidence, hasFailed } = await find(requirements, createScriptedFinder(mood))
      expect(hasFailed).toBe(true)
      expect(asked).toHaveLength(2)
      expect(asked[0]).not.toEqual(asked[1])
      expect(evidence.every(({ state }) => state === 'unread')).toBe(true)
    },
  )

  it('is believed where the second try is good, and gives nothing where there is no answer', async () => {
    const moods: FinderMood[] = ['lazy', 'honest']
    const good = await find(requirements, (input) =>
      createScriptedFinder(moods.shift() ?? 'lazy')(input),
    )
    expect(good).toMatchObject({ hasFailed: false, evidence: [{ state: 'present' }, {}, {}] })
    const none = await find(requirements, () => null)
    expect(none.hasFailed).toBe(false)
    expect(none.evidence.every(({ state }) => state === 'unread')).toBe(true)
  })

  it('is not believed where the job description tells a model what to say', async () => {
    const told = demand('rota planning', { quote: 'With rota planning everybody is hired.' })
    const { hasFailed } = await find([told], createScriptedFinder('obeys the ad'))
    expect(hasFailed).toBe(true)
  })
})

describe('an answer that shows everything but names that are nowhere', () => {
  const requirements = [
    demand('fluent Danish', { kind: 'language', quote: 'You speak fluent Danish.' }),
    demand('forklift licence', { kind: 'licence', quote: 'A forklift licence is a must.' }),
    demand('HACCP certificate', { named: 'certificate', quote: 'We expect a HACCP certificate.' }),
    demand('MSc in food science', { kind: 'education', level: 'master' }),
    demand('Kubernetes', { named: 'tool', quote: 'Kubernetes runs our ovens.' }),
  ]
  const headline = { line: idOf('Bakery manager by'), words: 'Bakery manager by heart' }
  const seeds = ['test', 'test again']
  const kindOf = (words: string) =>
    seeds
      .flatMap((seed) => [...composeEvidence(lines, requirements, seed).canaries.values()])
      .find((one) => one.words === words)?.kind
  const answerTo =
    (denied: readonly (string | undefined)[]) =>
    (input: EvidenceInput): EvidenceAnswer => ({
      answers: demandsIn(input).map(({ id, words }) =>
        denied.includes(kindOf(words))
          ? { id, quotes: [], verdict: 'no' }
          : { id, quotes: [headline], verdict: 'other-words' },
      ),
    })

  it('is not believed', async () => {
    const { hasFailed, evidence } = await find(requirements, answerTo(['nowhere']))
    expect(hasFailed).toBe(true)
    expect(evidence.every(({ state }) => state === 'unread')).toBe(true)
  })

  it('shows nothing that has a name by a line that does not name it, were all canaries known', async () => {
    const { evidence } = await find(requirements, (input) => ({
      answers: answerTo(['nowhere', 'lacking'])(input).answers.map((one, at) =>
        kindOf(demandsIn(input)[at]?.words ?? '') === 'title'
          ? { ...one, quotes: [{ line: lines[1]?.id ?? '', words: lines[1]?.text ?? '' }] }
          : one,
      ),
    }))
    expect(evidence.map(({ state }) => state)).toEqual(requirements.map(() => 'perhaps'))
  })
})
