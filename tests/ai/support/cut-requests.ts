import type { AiRequest } from '@/lib/api/ai-requests'
import { type Answer, says } from './fault-server'
import { answersWell } from './open-requests'
import { posting } from './request-ports'

type CutRequest = {
  request: AiRequest
  answer: Answer
  result: object
  questions: number
  writes: number
}

const importHelp: AiRequest = {
  kind: 'import-help',
  language: 'en',
  entries: [{ id: 'w', section: 'work', name: 'Brightwater' }],
  lines: [{ line: 3, from: 0, text: 'Pilot', isOpen: true, entry: null }],
}
const places = [{ field: 'position', ranges: [{ line: 1, from: 0, to: 5 }] }]
const importReading: AiRequest = {
  kind: 'import-reading',
  language: 'en',
  lines: [{ line: 0, page: 1, column: 1, size: 10, text: 'Pilot' }],
}
const interviewAnswer = {
  questions: [{ form: 'begin', cv: null, job: { line: 'j1', words: 'Night baker' }, notes: [] }],
}
const pilot = [{ field: 'position', at: [{ line: 0, to: null, words: null }] }]
const readingAnswer = {
  sections: [{ section: 'work', heading: [], entries: [{ values: pilot }] }],
}
const helpAnswer = { entries: [{ entry: 'e1', section: 'work', values: places }] }

/**
 * Requests that are cut off at every write: model calls (`questions`) of one that is not cut off, and writes of these
 * and of the request.
 */
export const cutRequests = (documentId: string): [CutRequest, ...CutRequest[]] => [
  {
    request: { kind: 'tailoring', posting, documentId, strength: 'bold', requirements: null },
    answer: answersWell,
    result: { suggestions: [{ id: 's1' }] },
    ...{ questions: 2, writes: 8 },
  },
  {
    request: importHelp,
    answer: says(JSON.stringify(helpAnswer)),
    result: { sections: [{ kind: 'work', entries: [{ into: 'w' }] }] },
    ...{ questions: 1, writes: 4 },
  },
  {
    request: importReading,
    answer: says(JSON.stringify(readingAnswer)),
    result: readingAnswer,
    ...{ questions: 1, writes: 4 },
  },
  {
    request: { kind: 'interview', posting, documentId },
    answer: says(JSON.stringify(interviewAnswer)),
    result: { questions: [{ form: 'begin', job: 'Night baker' }], dropped: 0 },
    ...{ questions: 1, writes: 4 },
  },
]
