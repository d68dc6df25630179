import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../testing/source-of'
import { parseResume } from './parse-resume'

const header = ['# Ada Example', 'ada@example.org']
const others = ['## Skills', 'Milling, Baking', '## Interests', 'Rowing', '## Languages', 'English']
const kindsOf = (lines: string[]) =>
  parseResume(sourceOf([...header, ...lines]), { headings: 'by-look', entries: {} }).sections.map(
    ({ kind, title }) => `${kind} ${title?.text ?? ''}`.trim(),
  )

describe('sections by what they hold', () => {
  it.each<[string, string[], string]>([
    [
      'jobs',
      ['**Nurse**\t2019 – 2021', 'Acme GmbH', '**Carer**\t2016 – 2018', 'Beta GmbH'],
      'work The road so far',
    ],
    [
      'schools',
      ['**BSc Nursing**\t2012 – 2015', 'University of Leeds'],
      'education The road so far',
    ],
    ['languages', ['Danish – native', 'English – C1'], 'languages The road so far'],
    [
      'references',
      ['- A. Example. Of mills. Quay Press, 2017.', '- A. Example. Of rye. Quay Press, 2019.'],
      'publications The road so far',
    ],
    ['groups of skills', ['Tools: lathe, saw', 'Software: SQL, Python'], 'skills The road so far'],
  ])('are %s', (_, lines, expected) => {
    expect(kindsOf([...others, '## The road so far', ...lines])).toContain(expected)
  })

  it('are a job that stands below the contacts without a heading', () => {
    const job = ['**Nurse, Acme GmbH**\t2019 – 2021', '- Led six people', '- Drove a van']
    const kinds = kindsOf([...job, ...others])
    expect(kinds).toContain('work')
    expect(kinds).toContain('basics')
  })
})
