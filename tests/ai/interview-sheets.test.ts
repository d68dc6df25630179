// @module-tag nightly
// All sheets: tests/ai/interview.test.ts has the questions.

import { expect, it } from 'vitest'
import { type QuestionForms, questionText } from '@/components/jobs/interview/kit/question-text'
import {
  interview as arabicMessages,
  interviewQuestions as arabicQuestions,
} from '@/dist/messages/ar/interview'
import { interview } from '@/dist/messages/en/interview'
import { interviewQuestions } from '@/dist/messages/en/interview-questions'
import type { SheetMessages } from '@/lib/ai/interview/compose-sheet'
import { createKit } from '@/lib/ai/interview/create-kit'
import { isStoryOf } from '@/lib/ai/interview/question-key'
import { setSheet } from '@/lib/browser/jobs/set-sheet'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import type { Rendered } from '@/lib/pdf/pdf-types'
import { withStory } from '@/lib/resume/testing/with-story'
import { runs } from '../runs'
import { kitPairs, readKitPair } from './support/kit-pairs'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

const wordsOf = (messages: typeof interview, forms: QuestionForms): SheetMessages => ({
  title: messages.heading('Baker'),
  questions: messages.questionsTab,
  story: messages.sheet.story,
  untitledStory: messages.untitledStory,
  parts: {
    situation: messages.fields.situation.label,
    task: messages.fields.task.label,
    action: messages.fields.action.label,
    result: messages.fields.result.label,
  },
  say: (asked) => questionText(forms, asked),
})
const english = wordsOf(interview, interviewQuestions.forms)

const pairs = kitPairs()
const textOf = ({ boxes }: Rendered) =>
  boxes.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')

/** Text without spaces and case: lines break it, and headings are set in capitals. */
const squeezed = (text: string) => text.replace(/\s+/g, '').toUpperCase()

/** The first line that says what was done, and the entry that it stands in. */
function firstLines(pair: (typeof pairs)[number]): string[] {
  const found = readKitPair(pair).cv.texts.find(({ bullet }) => bullet !== null)
  return [found?.bullet ?? '', found?.entry ?? '']
}

async function sheetOf(pair: (typeof pairs)[number], messages = english, language = 'en') {
  const source = readKitPair(pair)
  const document = withStory(source.document, firstLines(pair))
  const kit = createKit({ ...source, document })
  const { stories } = document.content
  const set = await setSheet({ kit, stories, messages, cv: document, language }, (sheet) =>
    engine.render(sheet),
  )
  if (!set) throw new Error('There is no sheet')
  return { ...set, kit, name: document.content.basics.name }
}

it('stands on two pages, with the questions, and is accessible', async () => {
  const step = Math.max(1, Math.floor(pairs.length / runs(12)))
  for (const pair of pairs.filter((_, at) => at % step === 0)) {
    const { rendered, kit, name } = await sheetOf(pair)
    expect(rendered.pages.length, pair.name).toBeLessThanOrEqual(2)
    expect(rendered.conformance, pair.name).toMatchObject({ accessible: true })
    const text = squeezed(textOf(rendered))
    for (const words of [name, 'Tell me about something that went wrong.', english.questions]) {
      expect(text, pair.name).toContain(squeezed(words))
    }
    for (const question of kit.questions) {
      expect(text, pair.name).toContain(squeezed(english.say(question)).slice(0, 200))
    }
  }
})

it('tells a story once, and names it after that', async () => {
  const counts: number[] = []
  for (const pair of pairs.slice(0, 8)) {
    const { rendered, kit } = await sheetOf(pair)
    const text = textOf(rendered)
    const count = (words: string) => text.split(words).length - 1
    const [story] = withStory(readKitPair(pair).document, firstLines(pair)).content.stories
    const tied = kit.questions.filter((question) => story && isStoryOf(story, question))
    expect(count('Story:')).toBe(tied.length)
    expect(count('impeller')).toBe(Math.min(1, tied.length))
    counts.push(tied.length)
  }
  expect(Math.max(...counts)).toBeGreaterThan(1)
})

it('runs from right to left where the interface does', async () => {
  const [pair] = pairs
  if (!pair) throw new Error('There is no pair')
  const { rendered, document } = await sheetOf(
    pair,
    wordsOf(arabicMessages, arabicQuestions.forms),
    'ar',
  )
  expect(document.design.language).toBe('ar')
  const headings = rendered.boxes.filter(({ role }) => role === 'section-heading')
  expect(headings.length).toBeGreaterThan(0)
  for (const { x, width } of headings) {
    expect(x + width).toBeGreaterThan((rendered.pages[0]?.width ?? 0) / 2)
  }
  expect(rendered.missing).toEqual([])
})
