import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { indexCv } from '../cv/cv-index'
import { namesOf } from '../translation/names-of'
import { cvLinesOf } from './cv-lines'

const imported = importJsonResume(
  {
    work: [{ name: 'Kubernetes Foundation', position: 'Operator' }],
    awards: [{ title: 'Best talk', awarder: 'Kubernetes Foundation' }],
    certificates: [{ name: 'Rigging', issuer: 'Kubernetes Foundation' }],
    languages: [{ language: 'Welsh', fluency: 'advanced' }],
    skills: [{ name: 'Crane work', level: 'advanced' }],
    'x-sections': [{ title: 'Clubs', entries: [{ name: 'Rowing', subtitle: 'Kubernetes Club' }] }],
  },
  createIdGenerator(),
)
if (!imported.ok) throw new Error('The CV cannot be read')
const { document } = imported

it('are no evidence, whatever the section: employers, awarders, issuers, clubs', () => {
  const lines = cvLinesOf(indexCv(document, '2026-11')).lines.map(({ text }) => text.text)
  expect(lines.filter((line) => /Kubernetes|advanced/.test(line))).toEqual([])
  expect(lines).toEqual(
    expect.arrayContaining(['Operator', 'Best talk', 'Rigging', 'Welsh', 'Crane work', 'Rowing']),
  )
})

it('are left as they are by a translation', () => {
  expect(namesOf(document)).toEqual(
    expect.arrayContaining(['Kubernetes Foundation', 'Rigging', 'Rowing']),
  )
  expect(namesOf(document)).not.toContain('Kubernetes Club')
})
