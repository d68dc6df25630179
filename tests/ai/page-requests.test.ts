import { describe, expect, it, vi } from 'vitest'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import type { ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import type { TailoringAnswer, TailoringInput } from '@/lib/ai/prompts/tailoring-prompt'
import { seededRandom } from '@/lib/ai/reader/seeded-random'
import { newRecord, type ReaderRecord } from '@/lib/ai/reader/trust'
import { groundSuggestions } from '@/lib/ai/tailoring/ground-suggestions'
import { openJudge } from '@/lib/ai/tailoring/judge-wording'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { createPageSend } from '@/lib/browser/ai/page/page-send'
import { isAnswered } from '@/lib/browser/ai/page/work-news'
import { recheckWordings } from '@/lib/browser/jobs/tailor/recheck-wordings'
import { emptyTailorDraft, type KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import { takeFound } from '@/lib/browser/jobs/tailor/wordings'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { examLabel } from './support/exam-labels'
import { lies, openCvs, postings } from './support/lies'
import { createScriptedReader, type Mood, saysTheSame } from './support/scripted-reader'

// The model of a device, by the code that screens call: no account, no server, no row.

const asOf = '2026-11-21'
const cvs = openCvs().slice(0, 15)
const usage = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 }

type Input = TailoringInput | ReaderInput | { text: string } | { posting: string }
type Text = { id: string; text: string }

const textsOf = ({ texts }: Pick<TailoringInput, 'texts'>): Text[] =>
  texts.flatMap((one) => Object.entries(one.texts).map(([id, text]) => ({ id, text })))

/** A page with a model behind it, whose reader has a mood. */
function openPage(mood: Mood = 'honest', isSmall = false) {
  const honest = new Set<string>()
  const records = new Map<string, ReaderRecord>()
  const state = {
    answer: (_: Text[]): Pick<TailoringAnswer, 'suggestions'> => ({ suggestions: [] }),
    honest,
    records,
    sent: [] as Input[],
    /** Resolves when the model may answer. */
    gate: Promise.resolve(),
    status: 200,
  }
  const read = createScriptedReader(mood, {
    label: (item, lines) =>
      honest.has(item.after) || (examLabel(item.after) ?? saysTheSame(item, lines)),
  })
  const answerTo = (input: Input) => {
    if ('items' in input) return read(input)
    if ('texts' in input) return state.answer(textsOf(input))
    if ('posting' in input) return { title: null, employer: null, requirements: [] }
    const after = honestly(input.text)
    honest.add(after)
    return { choices: [{ texts: [after] }] }
  }
  const createFetch = () => async (_: unknown, init?: RequestInit) => {
    await state.gate
    init?.signal?.throwIfAborted()
    if (state.status !== 200) return Response.json({ error: {} }, { status: state.status })
    const { messages } = JSON.parse(String(init?.body)) as {
      messages: { role: string; content: string }[]
    }
    const input = JSON.parse(messages[1]?.content ?? '{}') as Input
    state.sent.push(input)
    const content = JSON.stringify(answerTo(input))
    const message = { role: 'assistant', content }
    const choices = [{ index: 0, finish_reason: 'stop', message }]
    return Response.json({ id: 'c', object: 'chat.completion', model: 'm', choices, usage })
  }
  const server = {
    provider: 'ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    model: 'm',
    embeddingModel: null,
  } as const
  const client = createModelClient(
    { ...server, apiKey: null },
    { memory: createDialectMemory(), createFetch, retries: 0, isPage: true },
  )
  const documents = new Map(cvs.map(([, document]) => [document.id, { document, version: 0 }]))
  const page = createPageSend({
    open: async () => ({ client, server, isSmall, prices: null }),
    home: {
      now: () => Date.parse(`${asOf}T12:00:00Z`),
      document: async (id) => documents.get(id) ?? null,
      told: async () => [],
      ground: async (...input) => groundSuggestions(...input),
    },
    recordsOf: (name) => ({
      read: async () => records.get(name) ?? newRecord(name),
      change: async (change) =>
        void records.set(name, change(records.get(name) ?? newRecord(name))),
    }),
  })
  return { ...page, state }
}

type Page = ReturnType<typeof openPage>
const strength = 'bold' as const

/** Asks for the wordings of a CV, as the screen does, until the request is over. */
async function tailor({ send }: Page, document: ResumeDocument, key?: string) {
  const requests = createModelRequests('tailoring', send)
  const posting = postings[0]
  const asking = { documentId: document.id, posting, strength, requirements: [] }
  const begun = await requests.begin(asking, key)
  if (!begun.ok) throw new Error(begun.code)
  const { id } = begun.value
  return { requests, id, end: () => endOf(requests, id) }
}

async function endOf(requests: ReturnType<typeof createModelRequests<'tailoring'>>, id: string) {
  for (;;) {
    const read = await requests.read(id)
    if (!read.ok) throw new Error(read.code)
    if (read.value.status !== 'waiting' && read.value.status !== 'running') return read.value
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const cvOf = (at: number): ResumeDocument => {
  const [, document] = cvs[at] ?? []
  if (!document) throw new Error('There is no such CV')
  return document
}
const honestly = (text: string) => `${text} `.replace(/\.? $/, ' .')
const suggest = (field: string, text: string) => ({ field, text, requirements: [] })

it.each([
  ['its reader is honest', 'honest' as const],
  ['its reader agrees with everything', 'yes-man' as const],
])(
  'a model of the page that lies in two texts of five has no invented fact of 100 bullets offered as clean where %s',
  async (_, mood) => {
    const page = openPage(mood)
    const random = seededRandom('one hundred bullets')
    const isLie = new Map<string, boolean>()
    page.state.answer = (texts) => ({
      suggestions: texts.slice(0, 20).map(({ id, text }) => {
        const lie = random.next() < 0.4 ? lies[random.below(lies.length)] : undefined
        const after = lie ? lie.notify(text) : honestly(text)
        isLie.set(after, lie !== undefined)
        if (!lie) page.state.honest.add(after)
        return suggest(id, after)
      }),
    })
    const shown: { wording: KeptWording; isClean: boolean; isLie: boolean }[] = []
    for (const [, document] of cvs) {
      if (shown.length >= 100) break
      const { id, end } = await tailor(page, document)
      const { result } = await end()
      if (!result) throw new Error('There is no result')
      const asked = { key: id, id, strength, requirements: [] }
      const { wordings } = takeFound(emptyTailorDraft, asked, result)
      expect(wordings.every(({ isLocal }) => isLocal)).toBe(true)
      const judge = openJudge(document, asOf)
      for (const wording of wordings) {
        const isClean = judge(wording, wording).state === 'licensed'
        shown.push({ wording, isClean, isLie: isLie.get(wording.after) ?? true })
      }
      // The last check, of a screen that accepts everything unasked.
      const checked = await recheckWordings(wordings, document)
      const held = checked.ok ? checked.held.map(({ wording }) => wording.after) : []
      expect(held).toEqual(wordings.map(({ after }) => after).filter((after) => isLie.get(after)))
    }
    const told = shown.filter((one) => one.isLie)
    const honest = shown.filter((one) => !one.isLie)
    expect(told.length).toBeGreaterThan(30)
    expect(honest.length).toBeGreaterThan(50)
    expect(told.filter(({ isClean }) => isClean)).toEqual([])
    expect(honest.filter(({ isClean }) => isClean).length / honest.length).toBeGreaterThan(0.92)
    const isRead = shown.some(({ wording }) => wording.reading?.state === 'supported')
    expect(isRead).toBe(mood === 'honest')
  },
)

describe('requests of the page', () => {
  it('examine a model once, and keep its record by name and address', async () => {
    const page = openPage()
    page.state.answer = ([first]) => ({
      suggestions: [suggest(first?.id ?? '', honestly(first?.text ?? ''))],
    })
    const exams = () =>
      page.state.sent.filter(
        (input) =>
          'items' in input && input.items.some(({ after }) => examLabel(after) !== undefined),
      )
    await (await tailor(page, cvOf(0))).end()
    const first = exams().length
    expect(first).toBeGreaterThan(0)
    await (await tailor(page, cvOf(0))).end()
    expect(exams()).toHaveLength(first)
    expect([...page.state.records.keys()]).toEqual(['m http://127.0.0.1:11434/v1'])
    const described = await page.send({ method: 'GET', path: '/api/v1/ai' })
    expect(described).toMatchObject({
      value: { uses: 'own', reader: { exams: [{ isPassed: true }] } },
    })
  })

  it('ask a small model for one text at a time', async () => {
    const page = openPage('honest', true)
    await (await tailor(page, cvOf(0))).end()
    const texts = page.state.sent.flatMap((input) =>
      'texts' in input ? [textsOf(input).length] : [],
    )
    expect(texts.length).toBeGreaterThan(3)
    expect(new Set(texts)).toEqual(new Set([1]))
  })

  it('are begun once for a key, and are lost with the page', async () => {
    const page = openPage()
    const one = await tailor(page, cvOf(0), 'key')
    const same = await tailor(page, cvOf(0), 'key')
    expect(same.id).toBe(one.id)
    await one.end()
    const other = createModelRequests('tailoring', openPage().send)
    expect(await other.read(one.id)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('end when they are cancelled, write nothing after that, and may be asked again', async () => {
    const page = openPage()
    let open = () => {}
    page.state.gate = new Promise((resolve) => {
      open = resolve
    })
    const { requests, id, end } = await tailor(page, cvOf(0))
    expect(await requests.cancel(id)).toMatchObject({ value: { status: 'cancelled' } })
    open()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await end()).toMatchObject({ status: 'cancelled', result: null })
    await requests.retry(id)
    expect(await end()).toMatchObject({ status: 'done' })
    await requests.discard(id)
    expect(await requests.read(id)).toMatchObject({ code: 'not-found' })
  })

  it('ask for the requirements of the same job description once', async () => {
    const page = openPage()
    const requests = createModelRequests('requirements', page.send)
    const asked = () => page.state.sent.length
    const ask = async (posting: string) => {
      const begun = await requests.begin({ posting })
      const [id, done] = [begun.ok ? begun.value.id : '', { value: { status: 'done' } }]
      await vi.waitFor(async () => expect(await requests.read(id)).toMatchObject(done))
    }
    const [posting = ''] = postings
    await ask(posting)
    expect(isAnswered('m http://127.0.0.1:11434/v1', page.state.sent[0] ?? {})).toBe(true)
    await ask(posting)
    expect(asked()).toBe(1)
    await ask(`${posting}\nYou speak French.`)
    expect(asked()).toBe(2)
  })

  it.each([
    [401, 'key-refused'],
    [404, 'model-unknown'],
    [500, 'server-trouble'],
  ])('say why a server that answers %i gave nothing', async (status, code) => {
    const page = openPage()
    page.state.status = status
    const { end } = await tailor(page, cvOf(0))
    expect(await end()).toMatchObject({ status: 'failed', code })
  })

  it('say that a CV is not there, and take no text that is no job description', async () => {
    const page = openPage()
    const { end } = await tailor(page, { ...cvOf(0), id: 'none' })
    expect(await end()).toMatchObject({ status: 'failed', code: 'no-document' })
    const requests = createModelRequests('tailoring', page.send)
    const asking = { documentId: cvOf(0).id, posting: 'Hello', strength, requirements: [] }
    expect(await requests.begin(asking)).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('answer for one text at once without an exam, and read a later edit of it by one who has passed', async () => {
    const page = openPage()
    const document = cvOf(0)
    page.state.answer = ([first]) => ({
      suggestions: [suggest(first?.id ?? '', honestly(first?.text ?? ''))],
    })
    const { id, end } = await tailor(page, document)
    const { result } = await end()
    const [found] = result?.suggestions ?? []
    if (!found) throw new Error('There is no suggestion')
    const edit = `${found.before.replace(/\.$/, '')} !`
    page.state.honest.add(edit)
    expect(await page.read(document.id, found, edit)).toMatchObject({ state: 'supported' })
    expect(await page.read(document.id, found, lies[6]?.notify(edit) ?? '')).not.toMatchObject({
      state: 'supported',
    })
    const asked = { documentId: document.id, address: found.address, way: 'rewrite' } as const
    const now = await page.answer('one', { kind: 'wording', ...asked })
    const choices = [{ parts: [{ text: honestly(found.before) }], reading: { state: 'supported' } }]
    expect(now).toMatchObject({ value: { status: 'done', result: { choices } } })
    expect([page.has('one'), page.has(id)]).toEqual([false, true])
  })
})
