import { expect, it } from 'vitest'
import { beginReview } from '../../draft/review-types'
import { unplacedLines } from '../../draft/unplaced-lines'
import { fieldTexts } from '../../testing/field-texts'
import { sourceOf } from '../../testing/source-of'
import { parseResume } from './parse-resume'

const job = ['## Experience', '**Baker**\t2019 – 2021', 'Crumb Ltd', '- Baked rolls']
const read = (...lines: string[]) =>
  parseResume(sourceOf(['# Ida Long', 'ida@example.org', ...lines]))

it('reads headings with their lists in one line as sections', () => {
  const draft = read(...job, 'Skills: ovens, stock', 'Languages: Danish, English', 'Hobbies: chess')
  expect(fieldTexts(draft)).toMatchObject({
    skills: [{ name: 'ovens' }, { name: 'stock' }],
    languages: [{ language: 'Danish' }, { language: 'English' }],
    interests: [{ name: 'chess' }],
    work: [{ highlights: ['Baked rolls'] }],
  })
  expect(unplacedLines(beginReview(draft))).toEqual([])
})

it.each([
  ['Kenntnisse: Backen, Lager', 'Sprachen: Deutsch, Englisch', 'Hobbys: Schach'],
  ['Compétences : four, stock', 'Langues : français, anglais', 'Loisirs : échecs'],
  ['Habilidades: horno, almacén', 'Idiomas: español, inglés', 'Aficiones: ajedrez'],
])('knows the words of other languages: %s', (...lines) => {
  const kinds = read(...job, ...lines).sections.map(({ kind }) => kind)
  expect(kinds).toEqual(['basics', 'work', 'skills', 'languages', 'interests'])
})

it('takes a list that wraps as one, and the header goes on below it', () => {
  const draft = read('Languages: Danish,', 'English', '+45 20 12 34 56', ...job)
  expect(fieldTexts(draft)).toMatchObject({
    basics: [{ phone: '+45 20 12 34 56' }],
    languages: [{ language: 'Danish' }, { language: 'English' }],
  })
})

it.each([
  ['a label of a job', [...job, 'Skills: ovens, stock']],
  ['a bullet', [...job, '- Languages: Danish, English']],
  ['languages of computers', [...job, 'Languages: Python, Go']],
  ['a kind that has a heading', [...job, 'Hobbies: chess', '## Interests', 'Choir']],
])('leaves %s where it is', (_, lines) => {
  const kinds = read(...lines).sections.map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['basics', 'work'])
  expect(kinds).not.toContain('languages')
  expect(kinds.filter((kind) => kind === 'interests' || kind === 'skills').length).toBeLessThan(2)
})
