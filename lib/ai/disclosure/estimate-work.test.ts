import { expect, it } from 'vitest'
import { translationLanguages } from '@/lib/language/tags'
import { composeMessages, formatOf, type Question } from '../client/compose-request'
import { doubtPrompt } from '../prompts/doubt-prompt'
import { evidencePrompt } from '../prompts/evidence-prompt'
import { formAnswerPrompt } from '../prompts/form-answer-prompt'
import { importHelpPrompt } from '../prompts/import-help-prompt'
import { importReadingPrompt } from '../prompts/import-reading-prompt'
import { interviewPrompt } from '../prompts/interview-prompt'
import { letterPrompt } from '../prompts/letter-prompt'
import { readerPrompt } from '../prompts/reader-prompt'
import { requirementsPrompt } from '../prompts/requirements-prompt'
import { tailoringPrompt } from '../prompts/tailoring-prompt'
import { translationPrompt } from '../prompts/translation-prompt'
import { wordingPrompt } from '../prompts/wording-prompt'
import { createExam } from '../reader/exam'
import { axesOf, waysOf } from '../wording/ways'
import { estimateExam, estimateRepeats, estimateWork, examCharacters } from './estimate-work'
import work from './work.json'

const questions = [
  doubtPrompt.question({ items: [] }),
  evidencePrompt.question({ cv: [], ad: [] }),
  importHelpPrompt.question({ language: 'en', entries: [], lines: [], fields: {} }),
  importReadingPrompt.question({ language: 'en', lines: [], fields: {} }),
  interviewPrompt.question({ cv: [], job: {} }),
  formAnswerPrompt.question({
    ...{ texts: [], skills: [], education: [], languages: [], certificates: [] },
    ...{ posting: '', position: '', employer: '', question: '' },
  }),
  letterPrompt.question({
    ...{ texts: [], skills: [], education: [], languages: [], certificates: [] },
    ...{ posting: '', position: '', employer: '' },
  }),
  readerPrompt.question({ cv: [], items: [] }),
  requirementsPrompt.question({ posting: '' }),
  tailoringPrompt.question({ texts: [], requirements: [] }, 'normal'),
  translationPrompt.question({ texts: {} }, 'de'),
  wordingPrompt.entryQuestion({ texts: {}, entry: '', wish: '' }),
]

it.each(questions.map((one: Question<unknown>) => [one.name, one] as const))(
  'counts the instructions of %s as they are',
  (name, question) => {
    const sent = JSON.stringify(composeMessages(question)) + JSON.stringify(formatOf(question))
    const { fixed } = Object.entries(work).find(([key]) => key === name)?.[1] ?? { fixed: 0 }
    expect(Math.abs(fixed / (sent.length / 4) - 1), `${sent.length / 4}`).toBeLessThan(0.02)
  },
)

it.each(waysOf.bullet.concat(waysOf.summary).map((way) => [way]))(
  'counts the instructions for the way %s to 2 %%',
  (way) => {
    const input = { text: '', entry: '' }
    const kind = way === 'summarise' ? 'summary' : 'bullet'
    const question = wordingPrompt.question(input, way, axesOf(kind, way))
    const sent = JSON.stringify(composeMessages(question)) + JSON.stringify(formatOf(question))
    const estimated = estimateWork([{ name: 'wording', input, way }], false).input
    const own = JSON.stringify(input).length / 4
    expect(Math.abs((estimated - own) / (sent.length / 4) - 1), `${sent.length / 4}`).toBeLessThan(
      0.02,
    )
  },
)

it('counts a request of a small model once for each text', () => {
  const input = { texts: [{ entry: '', texts: { t1: 'a', t2: 'b', t3: 'c' } }], requirements: [] }
  const [large, small] = [false, true].map((isSmall) =>
    estimateWork([{ name: 'tailoring', input }], isSmall),
  )
  expect((small?.input ?? 0) - (large?.input ?? 0)).toBe(2 * work.tailoring.fixed)
})

it.each(translationLanguages)('counts an exam in %s as it is', (language) => {
  const batches = createExam(language, 'seed')
  const [one] = batches
  const sent = JSON.stringify(one?.input).length
  expect(Math.abs(examCharacters / sent - 1), `${sent}`).toBeLessThan(0.15)
  const { input, output } = estimateExam()
  expect(input).toBeCloseTo(2 * (work.reading.fixed + examCharacters / 4))
  expect(output).toBeGreaterThan(1_000)
})

it('counts on no repeats of a model that has noticed all that was planted', () => {
  const check = { input: 1_000, output: 200 }
  expect(estimateRepeats(check, { placed: 0, caught: 0 }).input).toBe(0)
  expect(estimateRepeats(check, { placed: 40, caught: 40 }).input).toBe(0)
  expect(estimateRepeats(check, { placed: 40, caught: 36 }).input).toBeCloseTo(344, 0)
  expect(estimateRepeats(check, { placed: 40, caught: 0 })).toEqual(check)
})
