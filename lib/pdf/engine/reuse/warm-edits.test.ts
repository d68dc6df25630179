import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { templateCatalogue } from '../../templates/catalogue'
import { inked, printedInk } from '../../templates/printed-paper'
import { printOnPaper } from '../../templates/testing/paper'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'

const { createEngine } = await loadEngineBundle()
const templates: string[] = templateCatalogue.map(({ id }) => id)

/** Reproducible numbers below a limit. */
function numbers(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % limit
  }
}

/** Applies a random edit: typing, marking, adding, removing, moving, restyling. */
function edit(document: ResumeDocument, next: (limit: number) => number): ResumeDocument {
  const copy = structuredClone(document)
  const { work, basics } = copy.content
  const entry = work[next(work.length)]
  const bullets = entry?.highlights
  const bullet = bullets?.[next(Math.max(1, bullets.length))]
  const changes = [
    () => bullet && Object.assign(bullet, { text: `${bullet.text} and more words ${next(100)}` }),
    () => bullet && Object.assign(bullet, { text: bullet.text.replace(/\w+/, '**bold**') }),
    () => bullet && Object.assign(bullet, { text: `[link](https://example.org/${next(9)}) x` }),
    () => bullets?.splice(next(bullets.length + 1), 1),
    () => bullets?.unshift({ id: bullet?.id.replace(/^./, 'z') ?? '', text: `New ${next(50)}` }),
    () => work.reverse(),
    () =>
      entry && Object.assign(entry, { position: `${entry.position} of a longer title`.slice(-90) }),
    () => entry && Object.assign(entry, { startDate: `20${10 + next(9)}-0${1 + next(9)}` }),
    () => entry && Object.assign(entry, { breakBefore: !entry.breakBefore }),
    () => entry && Object.assign(entry, { keepTogether: !entry.keepTogether }),
    () => Object.assign(basics, { name: `Name ${next(1000)}` }),
    () => Object.assign(copy.design, { accent: next(2) ? '#2437c9' : '#8a1c1c' }),
    () => Object.assign(copy.design, { template: templates[next(templates.length)] }),
    () => Object.assign(copy.design, { fontSize: 9 + next(4) / 2 }),
    () => Object.assign(copy.design, { margin: 15 + next(10) }),
  ]
  changes[next(changes.length)]?.()
  return copy
}

it.each(someOf([1, 2, 3, 4]))(
  'draws every edit as a cold one does (run %i)',
  async (run) => {
    const next = numbers(run * 101)
    const warm = createEngine({ loadFont })
    let document =
      run % 2 === 0
        ? fullResume(countingIds())
        : longResume(countingIds(), { posts: 5, bullets: 6, words: 14 + run })
    document = {
      ...document,
      design: { ...document.design, template: templates[(run * 3) % templates.length] ?? '' },
    }
    for (let step = 0; step < 14; step++) {
      document = edit(document, next)
      const hot = await warm.render(document)
      // Twice: the second time everything is cached.
      const hotter = await warm.render(structuredClone(document))
      const cold = await createEngine({ loadFont }).render(document)
      if (!hot.ok || !hotter.ok || !cold.ok) throw new Error('A render failed')
      expect(Buffer.compare(hot.rendered.bytes, cold.rendered.bytes), `step ${step}`).toBe(0)
      expect(Buffer.compare(hotter.rendered.bytes, cold.rendered.bytes), `step ${step}`).toBe(0)
      expect(hot.rendered.boxes).toEqual(cold.rendered.boxes)
      expect(hot.rendered.pages).toEqual(cold.rendered.pages)
    }
  },
  120_000,
)

it.each([
  ['e\u0301', '\u00e9'],
  ['a\u0308', '\u00e4'],
  ['one\u00a0two', 'one two'],
  ['\u2126', '\u03a9'],
  [';', '.'],
])('writes %j and %j as each document has it, whichever came first', async (first, second) => {
  const named = (name: string): ResumeDocument => {
    const document = fullResume(countingIds())
    const basics = { ...document.content.basics, name, summary: `_${name}_` }
    return { ...document, content: { ...document.content, basics } }
  }
  const bytesOf = async (engine: ReturnType<typeof createEngine>, name: string) => {
    const result = await engine.render(named(name))
    if (!result.ok) throw new Error(result.message)
    return Buffer.from(result.rendered.bytes).toString('base64')
  }
  const warm = createEngine({ loadFont })
  const cold = new Map<string, string>()
  for (const name of [first, second]) {
    cold.set(name, await bytesOf(createEngine({ loadFont }), name))
  }
  for (const name of [first, second, first, second]) {
    expect(await bytesOf(warm, name)).toBe(cold.get(name))
  }
})

it('writes a letter the same, whichever way it was typed', async () => {
  const document = fullResume(countingIds())
  const summary = '**e\u0301** **\u00e9** \u00e4 a\u0308 a\u0308 \u00e4'
  const basics = { ...document.content.basics, summary }
  const paper = await printOnPaper({ ...document, content: { ...document.content, basics } })
  expect(inked(printedInk(paper))).toContain('\u00e9\u00e9\u00e4\u00e4\u00e4\u00e4')
})
