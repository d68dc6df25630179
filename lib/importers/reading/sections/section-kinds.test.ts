import { expect, it } from 'vitest'
import { sourceOf } from '../../testing/source-of'
import { parseResume } from './parse-resume'

const header = ['# Ada Example', 'ada@example.org']
const others = ['## Skills', 'Milling, Baking', '## Interests', 'Rowing', '## Languages', 'English']
const unknown = [...header, ...others, '## The road so far']
const nurse = '**Nurse, Acme GmbH**\t2019 – 2021'
const reference = '- A. Example. Of mills. Quay Press, 2017.'

it.each<[string, string[], string]>([
  ['jobs', [...unknown, nurse, '**Carer**\t2016 – 2018', 'Beta GmbH'], 'work 2'],
  ['schools', [...unknown, '**BSc Nursing**\t2012 – 2015', 'University of Leeds'], 'education 1'],
  ['languages', [...unknown, 'Danish – native', 'English – C1'], 'languages 2'],
  ['references', [...unknown, reference, reference], 'publications 2'],
  ['groups of skills', [...unknown, 'Tools: lathe, saw', 'Software: SQL, Python'], 'skills 2'],
  ['a job below the contacts', [...header, nurse, '- Led six people', ...others], 'work 1'],
  [
    'languages',
    [...header, '## Skills', 'Speaks: Danish (native)', 'Codes: SQL, C'],
    'languages 1',
  ],
])('parseResume finds %s by what a section holds', (_, lines, expected) => {
  const { sections } = parseResume(sourceOf(lines), { headings: 'by-look', entries: {} })
  expect(sections.map(({ kind, entries }) => `${kind} ${entries.length}`)).toContain(expected)
})
