import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { designChoices } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import { templates } from '../templates/registry'
import { type Answer, openAskedWorker } from './testing/ask-worker'

const worker = await openAskedWorker()
afterAll(() => worker.close())

/** Timeout in milliseconds: ten seconds, or more on a busy machine, derived from the time of an ordinary CV. */
const deadline = await (async () => {
  const usual = 400
  const start = performance.now()
  await worker.ask(fullResume(countingIds()), 120_000)
  return 10_000 * Math.max(1, (performance.now() - start) / usual)
})()

/** Texts that have hung a layout engine or broken a PDF before. */
const hardTexts: [name: string, text: string][] = [
  ['5,000 words', 'seven tides turned '.repeat(1_667)],
  ['only emoji', '👩🏽‍🚒🏳️‍🌈👨‍👩‍👧‍👦🧪'.repeat(40)],
  ['marks in heaps', `Z${'\u0353\u0301\u0489'.repeat(400)}algo`],
  [
    'mixed directions',
    'Abc (שלום 12.5%) مرحبا 34-56 xyz \u202e reversed \u2067 one \u2069 '.repeat(12),
  ],
  ['NUL and lone surrogates', 'a\u0000b\ud800c\udfffd\u0007e\ufffe'],
  ['one word of 3,000 letters', 'm'.repeat(3_000)],
  ['zero widths and soft hyphens', 'in\u200bter\u00adna\u200dtio\u2060nal\ufeff '.repeat(60)],
  ['every sign of the grammar', '**__[](](<>\\\\_*&amp;'.repeat(60)],
  ['white space of every kind', ' \t\n\r\u2028\u2029\u00a0\u3000'.repeat(80)],
  ['scripts that no font of ours has', '𒀀𓀀ᚠ꧁ሀ'.repeat(30)],
]

type Change = (document: ResumeDocument, text: string) => void

/** All places for text. */
const places: [name: string, change: Change][] = [
  [
    'a bullet',
    ({ content: { work } }, text) => Object.assign(work[0]?.highlights[0] ?? {}, { text }),
  ],
  ['the name', ({ content: { basics } }, name) => Object.assign(basics, { name })],
  ['the e-mail address', ({ content: { basics } }, email) => Object.assign(basics, { email })],
  ['the summary', ({ content: { basics } }, summary) => Object.assign(basics, { summary })],
  ['a position', ({ content: { work } }, position) => Object.assign(work[0] ?? {}, { position })],
  ['a date', ({ content: { work } }, startDate) => Object.assign(work[0] ?? {}, { startDate })],
  [
    'a keyword',
    ({ content: { skills } }, text) => Object.assign(skills[0] ?? {}, { keywords: [text] }),
  ],
  [
    'a heading',
    ({ content }, title) =>
      Object.assign(content, {
        sections: [{ key: 'work', visible: true, title, breakBefore: false }],
      }),
  ],
]

/** Arbitrary numbers for a design that was not validated. */
const arbitraryNumber = () =>
  fc.oneof(
    fc.double(),
    fc.constantFrom(0, -1, 1e-9, 1e9, Number.NaN, Number.POSITIVE_INFINITY),
    fc.integer({ min: 5, max: 40 }),
  )

const arbitraryDesign = () =>
  fc.record({
    template: fc.constantFrom(...templates.map(({ id }) => id), 'none'),
    fontSize: arbitraryNumber(),
    lineHeight: arbitraryNumber(),
    spacing: arbitraryNumber(),
    margin: arbitraryNumber(),
    page: fc.constantFrom('a4', 'letter', 'A0'),
    fit: fc.constantFrom(0, 1, 3, 7),
    datePosition: fc.constantFrom(...designChoices.datePosition, 'sideways'),
    skills: fc.constantFrom(...designChoices.skills),
    carry: fc.boolean(),
  })

/** Expects a PDF that opens, or an error code with a message. */
async function expectAnswer(answer: Answer) {
  if (!answer.ok) {
    expect(answer).toMatchObject({ code: expect.stringMatching(/^(too-large|layout-failed)$/) })
    return
  }
  const { bytes, pages } = answer.rendered
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  expect((await task.promise).numPages).toBe(pages.length)
  await task.destroy()
}

/** Each text is tried in some places; a long run tries all combinations. */
const rounds = hardTexts.map(([name, text], at) => ({
  name,
  text,
  tried: places.filter((_, place) => runs(1) > 1 || place % 4 === at % 4),
}))

it.each(someOf(rounds))('answers to $name', { timeout: 8 * deadline }, async ({ text, tried }) => {
  for (const [place, change] of tried) {
    const document = structuredClone(fullResume(countingIds()))
    change(document, text)
    const answer = await worker.ask(document, deadline)
    // Nothing here exceeds a limit: there is a PDF.
    expect(answer.ok, `${place}: ${answer.ok ? '' : `${answer.code} ${answer.message}`}`).toBe(true)
    await expectAnswer(answer)
  }
})

it('prints 300 entries', { timeout: 2 * deadline }, async () => {
  const ids = countingIds()
  const document = fullResume(ids)
  const work = Array.from({ length: 300 }, (_, at) => ({
    ...createEntry('work', ids),
    position: `Post ${at}`,
    highlights: [{ id: ids.node(), text: 'Held the line.' }],
  }))
  const answer = await worker.ask({ ...document, content: { ...document.content, work } }, deadline)
  expect(answer.ok).toBe(true)
  await expectAnswer(answer)
})

it('prints a link of 2,000 characters', { timeout: 2 * deadline }, async () => {
  const document = structuredClone(fullResume(countingIds()))
  const url = `https://example.org/${'path-'.repeat(396)}`
  expect(url).toHaveLength(2_000)
  Object.assign(document.content.basics, { url, summary: `[here](${url})` })
  const answer = await worker.ask(document, deadline)
  expect(answer.ok).toBe(true)
  await expectAnswer(answer)
})

it('answers to anything in time', { timeout: 20 * deadline }, async () => {
  const words = fc.oneof(
    fc.constantFrom(...hardTexts.map(([, text]) => text)),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), words), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(arbitraryDesign(), changes, async (design, list) => {
      const document = structuredClone(fullResume(countingIds()))
      Object.assign(document.design, design)
      for (const [[, change], text] of list) change(document, text)
      await expectAnswer(await worker.ask(document, deadline))
    }),
    { numRuns: runs(4) },
  )
})
