import { expect, it } from 'vitest'
import { fieldAddress } from '@/lib/resume/change/address'
import type { CheckStatus, RuleId } from './rule'
import { runChecks } from './run-checks'
import { ask, document, file, withPage } from './testing/cases'

const statusOf = (id: RuleId, question: ReturnType<typeof ask>) =>
  runChecks(question).results.find((result) => result.id === id)

const readback = { of: 20, lost: [], misplaced: [], inOrder: { found: 12, of: 12 } }

const lost = (kind: string, address: `${string}/${string}`, text: string) => ({
  file: { readback: { ...readback, lost: [{ kind, address, text }] } },
})

const misplaced = (kind: string, address: `${string}/${string}`, text: string) => ({
  file: { readback: { ...readback, misplaced: [{ kind, address, text }] } },
})

/** For each rule about the file, an input that it reports; the unchanged sample passes all of them. */
const failing: [RuleId, CheckStatus, Parameters<typeof ask>[0]][] = [
  ['text-layer', 'fail', withPage('', 0.9)],
  [
    'text-layer',
    'fail',
    { file: { pages: [...file.pages, { text: 'p 2', pictures: 1, largestPicture: 1 }] } },
  ],
  ['mapped-signs', 'fail', withPage('\ufffd\ufffd\ufffd Amara')],
  ['mapped-signs', 'warn', withPage(`\ue000 ${'Rebuilt ingestion '.repeat(20)}`)],
  ['contact-read-back', 'fail', lost('email', 'basics/email', 'amara@example.org')],
  [
    'contact-read-back',
    'fail',
    {
      file: {
        readback: null,
        pages: [{ text: 'no way to reach', pictures: 0, largestPicture: 0 }],
      },
    },
  ],
  [
    'words-read-back',
    'fail',
    lost('title', fieldAddress(document.id, 'position'), 'Senior Data Engineer'),
  ],
  ['fields-read-back', 'warn', misplaced('title', 'abc/position', 'Senior Data Engineer')],
  ['reading-order', 'warn', { file: { readback: { ...readback, inOrder: { found: 9, of: 12 } } } }],
  ['heading-lines', 'warn', withPage('Amara Okafor Experience and Education in one line')],
  ['whole-words', 'warn', withPage('The work\ufb02ow of the of\ufb01ce')],
  ['whole-words', 'warn', withPage('A settle-\nment was made. E X P E R I E N C E')],
  ['links-work', 'warn', { file: { links: ['file:///C:/cv.docx'] } }],
  ['copy-allowed', 'fail', { file: { mayCopy: false } }],
  ['title-and-language', 'warn', { file: { language: '' } }],
  ['tagged-file', 'warn', { file: { isTagged: false } }],
  ['file-size', 'warn', { file: { bytes: 4_000_000 } }],
  ['page-count', 'warn', { file: { pages: Array.from({ length: 6 }, () => file.pages[0]!) } }],
]

it.each(failing)('%s says %s of what is wrong, and passes what is not', (id, status, changes) => {
  const found = statusOf(id, ask(changes))
  expect(found?.status).toBe(status)
  expect(statusOf(id, ask())?.status).toBe('pass')
})

it('look for the headings that the look of the document prints', () => {
  const look = { ...document, design: { ...document.design, look: '2025-11' as const } }
  const text = file.pages[0]!.text.replace('Work experience', 'Experience')
  const question = { ...ask(withPage(text)), document: look }
  expect(statusOf('heading-lines', question)?.status).toBe('pass')
  expect(statusOf('heading-lines', ask(withPage(text)))?.status).toBe('warn')
})

it('have nothing to judge without a file', () => {
  const { results, bars } = runChecks(ask({ file: null }))
  const readable = results.filter(({ bar, id }) => bar === 'readable' && id !== 'links-work')
  expect(new Set(readable.map(({ status }) => status))).toEqual(new Set(['not-applicable']))
  expect(bars.readable).toEqual({ passed: 1, of: 1 })
  expect(bars.match).toEqual({ passed: 0, of: 0 })
})

it('name the place of what was not read back', () => {
  const found = statusOf('words-read-back', ask(lost('title', 'abc/position', 'Data Engineer')))
  expect(found?.places).toEqual([{ address: 'abc/position', words: 'Data Engineer' }])
})

it('say nothing of the fields of a file that nobody understood', () => {
  const unread = ask({ file: { readback: { ...readback, misplaced: null } } })
  expect(statusOf('fields-read-back', unread)?.status).toBe('not-applicable')
})
