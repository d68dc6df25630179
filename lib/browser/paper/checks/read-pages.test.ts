import { afterEach, expect, it, vi } from 'vitest'
import { parseResume } from '@/lib/importers/reading/sections/parse-resume'
import { sourceOf } from '@/lib/importers/testing/source-of'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ImportQuestion, ImportReply } from '../../import-export/import/import-messages'
import { checkForeign } from './check-foreign'
import { readPages } from './read-pages'

afterEach(() => vi.unstubAllGlobals())

/** Fakes workers that always give one answer; returns their requests. */
function answerWith(outcome: Extract<ImportReply, { kind: 'import-outcome' }>['outcome']) {
  const questions: ImportQuestion[] = []
  class Answering {
    onmessage: ((event: MessageEvent) => void) | null = null
    terminate() {}
    postMessage(question: ImportQuestion) {
      questions.push(question)
      const data: ImportReply = { kind: 'import-outcome', outcome }
      queueMicrotask(() => this.onmessage?.(new MessageEvent('message', { data })))
    }
  }
  vi.stubGlobal('Worker', Answering)
  return questions
}

const pdf = new TextEncoder().encode('%PDF-1.7 nothing')
const failure = { ok: false, code: 'gave-up' } as const

it('asks for the pages alone, of files of our own and of any other', async () => {
  const questions = answerWith(failure)
  expect(await readPages(pdf, 'cv.pdf', createIdGenerator()).outcome).toEqual(failure)
  expect(await checkForeign(pdf, 'theirs.pdf').outcome).toEqual(failure)
  expect(questions).toMatchObject([
    { kind: 'file', fileName: 'cv.pdf', pagesOnly: true },
    { kind: 'file', fileName: 'theirs.pdf', pagesOnly: true },
  ])
})

it('makes a document of what was read, and says what was guessed', async () => {
  const draft = parseResume(
    sourceOf([
      '# Ida Long',
      'ida@example.org',
      '## Experience',
      '**Zöldhíd**\t2019 – 2021',
      'Gróf',
    ]),
  )
  answerWith({ ok: true, kind: 'draft', draft })
  const read = await readPages(pdf, 'cv.pdf', createIdGenerator()).outcome
  expect(read).toMatchObject({
    document: { content: { work: [{ position: 'Zöldhíd', name: 'Gróf' }] } },
    guesses: expect.arrayContaining(['Zöldhíd', 'Gróf']),
  })
})
