import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Disclosure,
  discloseEvidence,
  discloseFormAnswer,
  discloseInterview,
  discloseLetter,
  discloseSection,
  discloseTailoring,
  discloseTranslation,
  discloseWording,
} from '@/lib/ai/disclosure/disclose'
import { describeSent, type SentKind, type SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { postingOf } from '@/lib/ai/letters/compose-form-answer'
import type { EvidenceInput } from '@/lib/ai/prompts/evidence-prompt'
import type { ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import type { OfferedTexts } from '@/lib/ai/prompts/tailoring-prompt'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import { groupByEntry } from '@/lib/ai/wording/compose-entry'
import type { WordingWay } from '@/lib/ai/wording/ways'
import { readingRequest } from '@/lib/importers/model-reading/reading-request'
import { parseResume } from '@/lib/importers/reading/sections/parse-resume'
import { sourceOf } from '@/lib/importers/testing/source-of'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { canariesIn, canaryCv } from './support/canary-cv'
import type { Answer, Asked } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { answersAsReader, isExam } from './support/reader-server'
import { asksFor, demandsIn } from './support/scripted-finder'
import { textsOf } from './support/scripted-model'
import { createScriptedReader } from './support/scripted-reader'

// What a person is told before a request, held against the bytes that a server of models then gets.

const ids = createIdGenerator()
const posting = `Night baker, zqjobaz & Sons
We need experience with sourdough and zqjobbz. A forklift licence is welcome.
You work with a small team in the harbour and help at the market every week.`

let double: RequestDouble
let document: ResumeDocument
let places: ReadonlyMap<string, string>
beforeEach(async () => {
  double = await openRequests({ hasReader: true })
  const made = canaryCv()
  document = { ...made.document, id: ids.document() }
  places = made.places
  const json = { document, baseVersion: 0 }
  const stored = await double.api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  expect(stored.status, await stored.clone().text()).toBe(200)
})
afterEach(() => double.close())

type Messages = { role: string; content: string }[]
const inputOf = ({ body }: Pick<Asked, 'body'>) =>
  JSON.parse((body.messages as Messages)[1]?.content ?? '{}') as unknown
const nameOf = ({ body }: Pick<Asked, 'body'>) =>
  (body.response_format as { json_schema: { name: string } }).json_schema.name

/** The same words in another order, which claim nothing new. */
const reordered = (text: string) => {
  const [first = '', ...others] = text.split(' ')
  return [...others, first.toLowerCase()].join(' ')
}

const inGerman = (text: string) => `${text.replace('two', 'zwei').replace('three', 'drei')} auch`

/** Answers every question so that as much as possible is sent afterwards. */
const answersAll: Answer = (asked, response) => {
  const input = inputOf(asked)
  const { texts: sent = [] } = input as { texts?: OfferedTexts | Record<string, string> }
  const texts = textsOf(Array.isArray(sent) ? sent : [{ entry: '', texts: sent }])
  const { text = '' } = input as { text?: string }
  const first = { text: `I ${texts[1]?.text.toLowerCase()}.`, evidence: [] }
  const answers: Record<string, () => object> = {
    requirements: () => ({
      ...{ title: null, employer: null },
      requirements: ['sourdough', 'zqjobbz', 'forklift licence'].map((words) => asksFor(words)),
    }),
    tailoring: () => ({
      suggestions: texts.map(({ id, text: own }) => ({
        ...{ field: id, text: reordered(own), reason: '', requirements: [] },
      })),
    }),
    wording: () => ({
      choices: [{ texts: text ? [reordered(text)] : texts.slice(0, 1).map((one) => one.text) }],
    }),
    wordings: () => ({
      lines: texts.map(({ id, text: own }) => ({ id, choices: [{ texts: [reordered(own)] }] })),
    }),
    letter: () => ({ title: null, employer: null, paragraphs: [{ sentences: [first] }] }),
    form_answer: () => answers.letter?.() ?? {},
    translation: () => ({
      translations: texts.map(({ id, text: own }) => ({ id, text: inGerman(own) })),
    }),
    evidence: () => ({
      answers: demandsIn(input as EvidenceInput).map(({ id }) => ({
        ...{ id, quotes: [], verdict: 'no' },
      })),
    }),
    interview: () => ({ questions: [] }),
    import_reading: () => ({ sections: [] }),
  }
  const name = nameOf(asked)
  answersAsReader(answers[name]?.() ?? {}, createScriptedReader('honest'))(asked, response)
}

const checks = ['reading', 'evidence']

/** Requests of a person: an exam has nobody in it. */
function sentBytes(): { first: string; check: string } {
  const all = double.server.asked.filter(
    (one) => nameOf(one) !== 'reading' || !isExam(inputOf(one) as ReaderInput),
  )
  const bytes = (isCheck: boolean) =>
    all
      .filter((one) => checks.includes(nameOf(one)) === isCheck)
      .map(({ body }) => JSON.stringify(body.messages))
      .join('\n')
  return { first: bytes(false), check: bytes(true) }
}

const textOf = (parts: Disclosure['check']) =>
  (parts ?? []).flatMap(({ texts }) => texts).join('\n')
const sorted = (text: string) => [...canariesIn(text)].toSorted()

/** Every word of the CV and the job that is sent is disclosed, and every disclosed one is sent. */
function expectDisclosed(disclosure: Disclosure | null): { first: string; check: string } {
  const sent = sentBytes()
  expect(sorted(textOf(disclosure?.first ?? []))).toEqual(sorted(sent.first))
  expect(disclosure?.check === null).toBe(sent.check === '')
  const told = new Set([...sorted(textOf(disclosure?.check ?? [])), ...sorted(posting)])
  expect(sorted(sent.check).filter((one) => !told.has(one))).toEqual([])
  const said = sorted(sent.check)
  expect(sorted(textOf(disclosure?.check ?? [])).filter((one) => !said.includes(one))).toEqual([])
  // Of who the person is and how to reach them nothing is ever sent, nor what is not shown.
  for (const [canary, place] of places) {
    const isContact = /^\/basics\/(?!label|summary)|^\/references\/\d+\/name|\/url$/.test(place)
    if (isContact || place.startsWith('/work/2')) {
      expect(`${sent.first}${sent.check}`, place).not.toContain(canary)
    }
  }
  return sent
}

/** Asks for other words for one text, as somebody who waits. */
async function reword(question: {
  address: string
  way: WordingWay
  wish?: string
  others?: string[]
}) {
  // The exam is taken by a request that has time for one.
  await finish(double.tailoring({ documentId: document.id, posting }))
  double.server.asked.length = 0
  const principal = await double.api.ports.identity.principalOf(
    new Request('http://localhost:3000', { headers: { cookie: 'session=ana' } }),
  )
  if (!principal) throw new Error('Nobody is signed in')
  const request = { kind: 'wording' as const, documentId: document.id, ...question }
  const answer = await answerNow(double.api.ports, principal.userId, {
    id: ids.document(),
    request,
  })
  expect(answer).toMatchObject({ ok: true, value: { status: 'done' } })
}
async function finish(body: object) {
  const { id } = await double.begin(body)
  const done = await double.end(id)
  expect(done.status, JSON.stringify(done)).toBe('done')
}
const kindsIn = (parts: Disclosure['first']) => parts.map(({ kind }) => kind)
const sectionsOf = (parts: Disclosure['first'], kind: SentKind) => {
  const texts = parts.find((one) => one.kind === kind)?.texts ?? []
  const found = [...canariesIn(texts.join('\n'))].map((one) => places.get(one)?.split('/')[1])
  return [...new Set(found)].toSorted()
}

describe('what is said before a request', () => {
  beforeEach(() => double.server.answer(answersAll))

  it('is what tailoring sends, and what is sent to check it', async () => {
    await finish(double.tailoring({ documentId: document.id, posting }))
    const disclosure = discloseTailoring(document, posting, null, true)
    expectDisclosed(disclosure)
    expect(kindsIn(disclosure.first)).toEqual(['job', 'texts', 'entries'])
    expect(kindsIn(disclosure.check ?? [])).toEqual(['suggestions', 'lines'])
  })

  it('is what one text sends: to check it the lines of its entry, and no other', async () => {
    const bullet = document.content.work[1]?.highlights[0]
    const question = { address: `${bullet?.id}/text`, way: 'rewrite' as const }
    await reword(question)
    const disclosure = discloseWording(document, question, true)
    const { check } = expectDisclosed(disclosure)
    expect(new Set(kindsIn(disclosure?.first ?? []))).toEqual(
      new Set(['text', 'entries', 'around']),
    )
    expect(new Set(sorted(check).map((one) => places.get(one)?.split('/')[2]))).toEqual(
      new Set(['1']),
    )
  })

  it('is what the texts of a section send, an entry at once, and the instruction', async () => {
    const wish = 'Less pompous'
    const addresses = rewordableFields(document, 'work').map(({ address }) => address)
    const groups = groupByEntry(document, addresses)
    expect(Math.max(...groups.map(({ length }) => length))).toBeGreaterThan(1)
    const asked: Asked[] = []
    for (const [address = '', ...others] of groups) {
      await reword({ address, way: 'own', wish, ...(others.length > 0 && { others }) })
      asked.push(...double.server.asked)
    }
    double.server.asked.length = 0
    double.server.asked.push(...asked)
    const disclosure = discloseSection(document, { groups, wish }, true)
    expectDisclosed(disclosure)
    expect(disclosure?.first.find(({ kind }) => kind === 'wish')?.texts).toEqual([wish])
    expect(sectionsOf(disclosure?.first ?? [], 'texts')).toEqual(['work'])
  })

  it('is what a profile is written from', async () => {
    const question = { address: 'basics/summary', way: 'summarise' as const }
    await reword(question)
    expectDisclosed(discloseWording(document, question, true))
  })

  it('is what a letter sends: education, languages and certificates, too', async () => {
    const job = { title: 'zqjobcz baker', employer: 'zqjobdz', text: posting }
    const letter = letterFor(document, { version: 1, date: '2026-03-01', posting: job }, ids)
    letter.content.paragraphs = [{ id: ids.node(), text: 'zqlettera' }]
    const json = { document: letter, baseVersion: 0 }
    await double.api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
    await finish({ kind: 'letter', documentId: letter.id })
    const disclosure = discloseLetter(document, job, true)
    const { first } = expectDisclosed(disclosure)
    expect(first).not.toContain('zqlettera')
    for (const kind of ['education', 'languages', 'certificates', 'skills'] as const) {
      expect(sectionsOf(disclosure?.first ?? [], kind)).toEqual([kind])
    }
  })

  it('is what an answer to a form sends: the question, too', async () => {
    const job = { position: 'zqjobcz', jobDescription: posting, resumeId: document.id }
    const made = createApplication(ids, '2026-03-01', job)
    const put = { method: 'PUT', json: { document: made, baseVersion: 0 } }
    await double.api.ask(`/resumes/${made.id}`, put)
    const asked = { question: 'zqquestionz, why us?', characters: 500 }
    await finish({ kind: 'form-answer', documentId: made.id, ...asked })
    expectDisclosed(discloseFormAnswer(document, postingOf(made), asked, true))
  })

  it('is what a translation sends', async () => {
    await finish({ kind: 'translation', documentId: document.id, language: 'de' })
    expectDisclosed(discloseTranslation(document, true))
  })

  it('is what is sent to find evidence', async () => {
    await finish({ kind: 'requirements', documentId: document.id, posting })
    expectDisclosed(discloseEvidence(document, posting))
  })

  it('is what questions for an interview send', async () => {
    await finish({ kind: 'interview', documentId: document.id, posting })
    expectDisclosed(discloseInterview(document, posting))
  })

  it('is what an imported file sends, with marks in place of contact details', async () => {
    const read = parseResume(
      sourceOf(['# Zqnamez Quill', 'zqmailz@example.org', '## Experience', '- Baked zqlinez']),
    )
    const input = readingRequest(read)
    if (!input) throw new Error('The file is too long')
    const { fields: _, ...request } = input
    await finish({ kind: 'import-reading', ...request })
    const first = describeSent([{ name: 'import_reading', input }])
    const { first: sent } = sentBytes()
    expect(kindsIn(first)).toEqual(['fileLines'])
    for (const text of first[0]?.texts ?? [])
      expect(sent).toContain(JSON.stringify(text).slice(1, -1))
    expect(textOf(first)).toContain('zqlinez')
    expect(sent).not.toMatch(/zqmailz|Zqnamez/)
  })

  it('is no second request where nothing reads', () => {
    expect(discloseTailoring(document, posting, [], false).check).toBeNull()
    expect(discloseTranslation(document, false)?.check).toBeNull()
  })
})

it('fails where a request grows a text that nobody is told about', () => {
  const input = { posting, name: 'Ada Quill' }
  expect(() => describeSent([{ name: 'requirements', input } as SentRequest])).toThrow('name')
})
