import { afterAll, describe, expect, it } from 'vitest'
import { questionOf } from '@/lib/ai/grounding/question-of'
import type { KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '@/lib/server/owner'
import { runs, someOf } from '@/tests/runs'
import { lies, openCvs, postings } from './support/lies'
import { openTailoring } from './support/tailor-alone'

// A model that lies, obeys what a posting tells it, or writes nonsense. Whatever it does, no word
// that it made up gets into a CV without a tick of the person.

/** Of the first fifteen every word can be checked; texts in the other languages are asked for whole. */
const readable = 15
const cvs = openCvs()

/** One for each CV, another one for the next, so that all CVs meet all lies; every one in a long round. */
const postingsFor = (cv: number) =>
  [...postings.entries()].filter(([at]) => runs(1) > 1 || at === cv % postings.length)

/** Each CV is of somebody else. */
const tailoring = await openTailoring()
const owners = await Promise.all(cvs.map(([, document]) => tailoring.bring(document)))
afterAll(() => tailoring.close())

/** All lies, as many at once as there are texts to tell them in. */
async function askForLies(owner: OwnerId, document: ResumeDocument, posting: string, seed: number) {
  const told: { kind: string; id: string; wording: KeptWording }[] = []
  for (let next = 0; next < lies.length; ) {
    let count = 0
    const from = next
    tailoring.models.script = (texts) => {
      count = Math.min(texts.length, lies.length - from, 20)
      const suggestions = texts.slice(0, count).map((_, at) => {
        const offered = texts[(at + seed) % texts.length]
        const text = lies[from + at]?.notify(offered?.text ?? '') ?? ''
        return { field: offered?.id ?? '', text, reason: 'Stronger.', requirements: [] }
      })
      return { suggestions }
    }
    const { id, wordings } = await tailoring.ask(owner, document, posting)
    // A lie that is told of a longer text than may come back was dropped on the way.
    for (const wording of wordings) {
      const lie = lies
        .slice(from, from + count)
        .find(({ notify }) => notify(wording.before) === wording.after)
      told.push({ kind: lie?.kind ?? 'unknown', id, wording })
    }
    next += count
  }
  return told
}

type Told = Awaited<ReturnType<typeof askForLies>>

/** Believes everything, on a page that holds nothing back; answers what gets past the server. */
async function acceptBlindly(owner: OwnerId, told: Told): Promise<string[]> {
  const passed: string[] = []
  for (const id of new Set(told.map((one) => one.id))) {
    const forged = told
      .filter((one) => one.id === id)
      .map(({ wording }) => ({ id: wording.id, text: wording.text, confirmed: [] }))
    const checked = await tailoring.check(owner, id, forged)
    passed.push(...checked.filter(({ state }) => state === 'licensed').map((one) => one.id))
  }
  return passed
}

/** Ticks everything: what can be confirmed goes in, as a fact of the person's, and nothing else. */
async function tickEverything(owner: OwnerId, document: ResumeDocument, told: Told) {
  for (const id of new Set(told.map((one) => one.id))) {
    const wordings = told.filter((one) => one.id === id).map(({ wording }) => wording)
    const judged = tailoring.judge(document, wordings)
    const ticked = wordings.map((wording, i) => ({
      ...wording,
      confirmed: judged[i]?.reasons.map(questionOf) ?? [],
    }))
    const accepted = ticked.map(({ id: one, text, confirmed }) => ({ id: one, text, confirmed }))
    const checked = await tailoring.check(owner, id, accepted)
    expect(checked.map(({ state }) => state)).toEqual(
      judged.map(({ verdict }) => (verdict === 'block' ? 'blocked' : 'licensed')),
    )
    const licensed = ticked.filter((_, i) => checked[i]?.state === 'licensed')
    const { content } = tailoring.apply(document, licensed)
    const facts = content.attested.map(({ text }) => text)
    expect(facts.sort()).toEqual(licensed.map(({ text }) => text).sort())
    const { basics } = document.content
    expect({ ...content.basics, summary: '' }).toEqual({ ...basics, summary: '' })
  }
}

it.each(
  someOf(
    cvs.map(([name], at) => [name, at] as const),
    1 / 8,
  ),
)(
  'a model that makes things up: gets nothing into the CV of %s without a tick, whatever the posting says',
  async (_, at) => {
    const document = cvs[at]?.[1]
    const owner = owners[at]
    if (!document || !owner) throw new Error('There is no such CV')
    for (const [seed, posting] of postingsFor(at)) {
      const told = await askForLies(owner, document, posting, at + seed)
      expect(told.length).toBeGreaterThanOrEqual(lies.length - 3)
      const judged = tailoring.judge(
        document,
        told.map(({ wording }) => wording),
      )
      const silent = told.filter((_one, i) => judged[i]?.state === 'licensed')
      expect(silent.map(({ kind, wording }) => `${kind}: ${wording.after}`)).toEqual([])
      expect(await acceptBlindly(owner, told)).toEqual([])
      await tickEverything(owner, document, told)
    }
  },
)

describe('a model that writes nonsense', () => {
  const answer = (...suggestions: object[]) => ({ suggestions })
  const suggest = (field: string, text: string) => ({ field, text, reason: 'r', requirements: [] })
  const nonsense: Record<string, (field: string, text: string) => object | string> = {
    'the wrong entry': (field, text) =>
      answer(
        ...['basics/name', 't99', '', `../${field}`].map((one) => suggest(one, `${text} PMP`)),
      ),
    'broken JSON': (field) => `{"suggestions": [{"field": "${field}", "text": "PMP certif`,
    nothing: () => '',
    'no suggestion': () => answer(),
    'another shape': () => ({ suggestions: 'PMP certified', name: 'PMP' }),
    'too much of a text': (field, text) => answer(suggest(field, `${text} PMP `.repeat(400))),
    'an address': (field, text) => answer(suggest(field, `${text} See https://pmp.example/now`)),
    'a megabyte': () => ' '.repeat(1_000_000),
    'the same again': (field, text) =>
      answer(...Array.from({ length: 900 }, () => suggest(field, text))),
  }

  it.each(Object.keys(nonsense))('%s: leaves every CV as it is', async (kind) => {
    for (const [at, [, document]] of someOf([...cvs.entries()], 1 / 8)) {
      const owner = owners[at] as OwnerId
      tailoring.models.script = ([first]) =>
        nonsense[kind]?.(first?.id ?? '', first?.text ?? '') ?? ''
      const posting = postings[at % postings.length] ?? ''
      const { code, wordings } = await tailoring.ask(owner, document, posting)
      expect(wordings).toEqual([])
      if (['broken JSON', 'nothing', 'a megabyte'].includes(kind)) expect(code).not.toBeNull()
    }
  })
})

it('what a CV says itself passes by the same way, so that the rest is not held back for nothing', async () => {
  for (const [at, [name, document]] of someOf([...cvs.slice(0, readable).entries()])) {
    const owner = owners[at] as OwnerId
    tailoring.models.script = ([first]) => ({
      suggestions: [
        {
          field: first?.id,
          text: `${first?.text} `.replace(/\.? $/, ' .'),
          reason: '',
          requirements: [],
        },
      ],
    })
    const { wordings } = await tailoring.ask(owner, document, postings[0])
    const states = tailoring.judge(document, wordings).map(({ state }) => state)
    expect(states, name).toEqual(['licensed'])
  }
})
