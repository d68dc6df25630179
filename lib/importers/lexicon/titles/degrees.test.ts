import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { degreeEvidence } from '../titles'

const degrees = cases.degrees.degrees.join('\n')
const cells = degrees
  .trim()
  .split('\n')
  .flatMap((row) =>
    row
      .slice(4)
      .split('|')
      .map((text) => [row.slice(0, 2), text] as const),
  )

it.each(cells)('in %s sees a degree in "%s"', (_, text) => {
  const { strength, from, to } = degreeEvidence(text)
  expect(strength).toBeGreaterThan(0.5)
  expect(text.slice(from, to).trim()).not.toBe('')
})
it.each(
  'Computer Science|Mathematics|Informatik|Droit|Economía|Giurisprudenza|Informatyka|Экономика|Nursing'.split(
    '|',
  ),
)('says little of a field of study alone, "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeGreaterThan(0)
  expect(degreeEvidence(text).strength).toBeLessThanOrEqual(0.4)
})
it.each(
  'Certificate in Leadership|Weiterbildung Projektmanagement|Curso de inglés|AWS Certified|Коротко: курсы|Szkolenie BHP|Certificazione ECDL'.split(
    '|',
  ),
)('says half of a course or a certificate, "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeGreaterThanOrEqual(0.6)
  expect(degreeEvidence(text).strength).toBeLessThanOrEqual(0.8)
})
it.each(
  'Boston, MA|MS Office|MS Excel|Equinor AS|Contact me|das Team|it was but small|its own|D3.js|Technik|AMD|Anything else|Berlin|Eso es|Forschung und Lehre|Baltimore, MD|Scrum Master|Master data|Driving licence'.split(
    '|',
  ),
)('sees none in "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeLessThan(0.3)
})
