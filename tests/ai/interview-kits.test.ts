// @module-tag nightly
// All kits: tests/ai/interview.test.ts has the questions.

import { describe, expect, it } from 'vitest'
import { composeInterview } from '@/lib/ai/interview/compose-interview'
import { createKit } from '@/lib/ai/interview/create-kit'
import { withFollowUps } from '@/lib/ai/interview/place-model-questions'
import { readModelQuestions } from '@/lib/ai/interview/read-model-questions'
import { kitFaults } from '@/lib/ai/interview/testing/kit-faults'
import { readSources } from '@/lib/ai/reader/sources'
import { plainText } from '@/lib/resume/text/rich-text'
import { kitPairs, readKitPair } from './support/kit-pairs'
import {
  createScriptedInterviewer,
  type InterviewerMood,
  interviewerMoods,
  inventions,
} from './support/scripted-interviewer'

// Whatever CV meets whatever job, and whatever a model says: the kit quotes, and says nothing of its own.

const pairs = kitPairs().map((pair) => ({ name: pair.name, ...readKitPair(pair) }))

it('the kit of a CV and a job has at most eight questions of different themes, and nothing that neither of them says', () => {
  expect(new Set(pairs.map(({ document }) => document.id)).size).toBeGreaterThanOrEqual(25)
  const seen = { questions: 0, lines: 0, fromJob: 0 }
  for (const { name, ...source } of pairs) {
    const kit = createKit(source)
    expect(kitFaults(kit, source.document, source.posting), name).toEqual([])
    expect(kit.questions.length, name).toBeGreaterThanOrEqual(3)
    expect(kit.questions.length, name).toBeLessThanOrEqual(8)
    seen.questions += kit.questions.length
    seen.lines += kit.questions.flatMap(({ lines }) => lines).length
    seen.fromJob += kit.questions.filter(({ job }) => job !== null).length
  }
  expect(seen.questions).toBeGreaterThan(pairs.length * 3)
  expect(seen.lines).toBeGreaterThan(pairs.length)
  // Questions go by themes: the job is named where an employer is known, or a line answers it.
  expect(seen.fromJob).toBeGreaterThan(pairs.length / 3)
})

/** The questions of a model in a mood, by the way that an answer goes: server, then page. */
function ask(pair: (typeof pairs)[number], mood: InterviewerMood) {
  const { document, cv, posting } = pair
  const kit = createKit(pair)
  const batch = composeInterview(readSources(document.content, plainText), posting)
  const { questions } = readModelQuestions(createScriptedInterviewer(mood)(batch.input), batch)
  return { questions, placed: withFollowUps(kit.questions, questions, cv, posting) }
}

describe('questions of a model', () => {
  it.each(interviewerMoods)('say nothing that is not quoted: %s', (mood) => {
    let count = 0
    for (const pair of pairs) {
      const { placed } = ask(pair, mood)
      expect(kitFaults({ questions: placed }, pair.document, pair.posting), pair.name).toEqual([])
      const said = JSON.stringify(placed)
      for (const words of Object.values(inventions)) expect(said).not.toContain(words)
      count += placed.flatMap(({ followUps }) => followUps).length
    }
    if (mood === 'honest' || mood === 'invents notes') {
      expect(count).toBeGreaterThan(pairs.length * 5)
    }
  })

  it.each([
    'invents what the CV says',
    'lines that are not there',
    'gives the words of the job to the CV',
    'obeys the ad',
  ] as const)('are none about the CV where it does not say it: %s', (mood) => {
    for (const pair of pairs) {
      const { questions } = ask(pair, mood)
      expect(
        questions.filter(({ cv }) => cv !== null),
        pair.name,
      ).toEqual([])
    }
  })
})
