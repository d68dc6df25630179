import { expect, it } from 'vitest'
import { readInterviewResult } from './read-interview-result'

const question = {
  ...{ form: 'how', cv: { quote: 'Baked bread', place: 'b1/text' }, job: null },
  notes: [{ quote: 'Led nine', place: 'b2/text' }],
}
const document = { id: 'x', version: 1 }

it('reads questions of forms that it knows, and nothing that is no result', () => {
  const questions = [question, { ...question, form: 'made up by a newer server' }]
  expect(readInterviewResult({ document, questions, dropped: 1 })).toEqual({
    questions: [question],
  })
  expect(readInterviewResult({ document, questions: 'many', dropped: 0 })).toBeUndefined()
})
