import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import { fieldsOf } from '@/lib/resume/text/text'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import postings from '../posting/testing/postings.json' with { type: 'json' }
import { coverPosting } from './cover-posting'

const asOf = '2026-11'

function coverageOf(sample: Sample, posting: string) {
  const document = resumeOf(sample, createIdGenerator())
  return { document, coverage: coverPosting(readPosting(posting), indexCv(document, asOf)) }
}

/** Returns the coverage states by demand. */
function statesOf(sample: Sample, posting: string) {
  const { covered } = coverageOf(sample, posting).coverage
  return Object.fromEntries(
    covered.map(({ requirement, state }) => [requirement.skill ?? requirement.words, state]),
  )
}

const with_ = (sample: Sample, changes: Partial<Sample>): Sample => ({ ...sample, ...changes })

describe('coverage of a posting', () => {
  it('asks where a demand names a country or a product beside a skill, which no line has', () => {
    const work = [
      {
        position: 'Clerk',
        name: 'Mill',
        startDate: '2019',
        endDate: '',
        highlights: ['Ran payroll'],
      },
    ]
    const posting = 'Requirements\n\n- Payroll\n- Irish payroll'
    const states = coverageOf(
      with_(gallerySamples.nurse, { work, skills: [] }),
      posting,
    ).coverage.covered.map(({ requirement, state }) => [requirement.words, state])
    expect(Object.fromEntries(states)).toEqual({ Payroll: 'present', 'Irish payroll': 'perhaps' })
  })

  it('tells what is done or listed from what is not there', () => {
    const states = statesOf(gallerySamples['data-engineer'], postings.dataPosting)
    expect(states).toMatchObject({
      'Apache Kafka': 'present',
      'Apache Flink': 'present',
      AWS: 'present',
      'Apache Iceberg': 'missing',
      'On-call support': 'missing',
      'Energy markets': 'missing',
      OpenLineage: 'missing',
      'degree in Computer Science': 'perhaps',
    })
  })

  it('knows other names, and what cannot be without another thing', () => {
    const post = { position: 'Engineer', name: 'X', startDate: '2020', endDate: '2022' }
    const cv = with_(gallerySamples['data-engineer'], {
      work: [{ ...post, highlights: ['Ran k8s and PostgreSQL for the billing team.'] }],
    })
    const states = statesOf(cv, 'Requirements\n• Kubernetes\n• SQL\n• Postgres\n• Oracle Database')
    expect(states).toMatchObject({
      Kubernetes: 'other-name',
      SQL: 'present',
      PostgreSQL: 'other-name',
      'Oracle Database': 'missing',
    })
    const bare = with_(cv, { skills: [] })
    expect(statesOf(bare, 'Requirements\n• SQL')).toEqual({ SQL: 'other-name' })
  })

  it('asks where only a title names the work, and takes none for proof', () => {
    const post = { name: 'X', startDate: '2020', endDate: '2022', highlights: [] }
    const stateOf = (position: string, demand = 'service design') => {
      const cv = with_(gallerySamples['data-engineer'], {
        work: [{ ...post, position }],
        skills: [],
        summary: '',
      })
      return Object.values(statesOf(cv, `Requirements\n- ${demand}`))[0]
    }
    expect(stateOf('Lead service designer')).toBe('perhaps')
    expect(stateOf('Project manager', 'project management')).toBe('perhaps')
    for (const other of [
      'Graphic designer',
      'Service technician',
      'Assistant to the service designer',
    ]) {
      expect(stateOf(other)).toMatch(/missing|perhaps/)
    }
    expect(stateOf('Poet', 'Kubernetes')).toBe('missing')
  })

  it('names the places by stable id and words that stand there', () => {
    const { document, coverage } = coverageOf(gallerySamples['data-engineer'], postings.dataPosting)
    const texts = new Map(fieldsOf(document).map(({ address, text }) => [address, text]))
    const places = coverage.covered.flatMap(({ evidence }) => evidence)
    expect(places.length).toBeGreaterThan(5)
    for (const { address, words } of places) expect(texts.get(address)).toContain(words)
    const kafka = coverage.covered.find(({ requirement }) => requirement.skill === 'Apache Kafka')
    const bullet = document.content.work[0]?.highlights[0]?.id
    expect(kafka?.evidence[0]?.address).toBe(`${bullet}/text`)
  })

  it('says nothing of what is hidden', () => {
    const document = resumeOf(gallerySamples['data-engineer'], createIdGenerator())
    const work = document.content.work.map((entry) => ({ ...entry, hidden: true }))
    const hidden = { ...document, content: { ...document.content, work } }
    const { covered } = coverPosting(readPosting(postings.dataPosting), indexCv(hidden, asOf))
    const kafka = covered.find(({ requirement }) => requirement.skill === 'Apache Kafka')
    // It is in the list of skills too.
    expect(kafka?.evidence.map(({ section }) => section)).toEqual(['skills'])
  })
})

describe('years', () => {
  const post = (position: string, startDate: string, endDate: string, bullet = '', name = 'X') => ({
    position,
    name,
    startDate,
    endDate,
    highlights: [bullet],
  })
  const yearsOf = (work: Sample['work'], posting: string) => {
    const { covered } = coverageOf(
      with_(gallerySamples['data-engineer'], { work, skills: [] }),
      posting,
    ).coverage
    const found = covered.find(({ requirement }) => requirement.years !== null)
    return [found?.state, found?.months]
  }
  const asking = 'Nurse wanted\nRequirements\n- 5 years of professional experience'

  it('come from dates, overlaps counted once', () => {
    const work = [post('Nurse', '2018-01', '2020-12'), post('Staff nurse', '2020-01', '2023-06')]
    expect(yearsOf(work, asking)).toEqual(['present', 66])
    expect(yearsOf(work.slice(0, 1), asking)).toEqual(['weak', 36])
  })

  it('of a field that no post speaks of are asked about, with the years of that work', () => {
    const work = [post('Nurse', '2018-01', '2020-12'), post('Staff nurse', '2020-01', '2023-06')]
    expect(yearsOf(work, `${asking} in respiratory care`)).toEqual(['perhaps', 66])
    expect(yearsOf(work, asking.replace('5', '8'))).toEqual(['weak', 66])
  })

  it('of other work, and of no work, are asked about: no number is claimed', () => {
    expect(yearsOf([post('Electrician', '2005-01', '')], asking)).toEqual(['missing', null])
    expect(yearsOf([], asking)).toEqual(['missing', null])
  })

  it('of an occupation that no table has are those of the posts with its title', () => {
    const work = [
      post('Lead service designer', '2019-04', ''),
      post('Service designer', '2013-09', '2019-03'),
      post('Graphic designer', '2011-07', '2013-08'),
    ]
    const posting = (demand: string) => `Requirements\n- ${demand}`
    expect(yearsOf(work, posting('8+ years in service design'))).toEqual(['present', 158])
    expect(yearsOf(work, posting('20+ years in service design'))).toEqual(['weak', 158])
    expect(yearsOf(work, posting('8+ years in interior decoration'))).toEqual(['missing', null])
    const dispatcher = [post('Disponent', '2017-09', '')]
    const german = posting('mindestens 5 Jahre Erfahrung in der Disposition')
    expect(yearsOf(dispatcher, german)).toEqual(['present', 110])
  })

  it('of work that the titles do not tell are not there', () => {
    const work = [post('Sous chef', '2012-05', '')]
    const posting = 'Requirements\n- five years of experience in professional laundries'
    expect(yearsOf(work, posting)).toEqual(['missing', null])
  })

  it('are those of all roles at one employer, and asked about where a role may be other work', () => {
    const ad =
      'Regional operations manager\nRequirements\n- At least 9 years of experience in operations management'
    const roles = [
      post('Operations manager', '2019-04', '', '', 'Nordfrost'),
      post('Assistant operations manager', '2016-01', '2019-03', '', 'Nordfrost'),
    ]
    const [state, months] = yearsOf(roles, ad)
    expect([state, Number(months) >= 108]).toEqual(['present', true])
    const [first, second] = roles
    const other = { ...second, position: 'Sous chef' }
    expect(yearsOf([first, other] as typeof roles, ad)).toEqual(['perhaps', null])
    // Another employer is another job.
    const elsewhere = { ...other, name: 'Hartley & Moss' }
    expect(yearsOf([first, elsewhere] as typeof roles, ad)?.[0]).toBe('weak')
  })

  it('with a skill are those of the posts that name it', () => {
    const work = [
      post('Engineer', '2022-01', '2022-12', 'Services in Python.'),
      post('Engineer', '2010-01', '2021-12', 'Bridges in steel.'),
    ]
    expect(yearsOf(work, 'Requirements\n- 3+ years of experience with Python')).toEqual([
      'weak',
      12,
    ])
    expect(yearsOf(work, 'Requirements\n- 1 year of experience with Python')).toEqual([
      'present',
      12,
    ])
  })
})
