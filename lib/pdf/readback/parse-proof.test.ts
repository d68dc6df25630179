import { describe, expect, it } from 'vitest'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openReaders, readText } from '@/tests/bench/parseback/readers.mjs'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { runs, someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { templates } from '../templates/registry'
import { compareReading, type Reading } from './compare-reading'
import { factsOf } from './facts'
import { flowsOf } from './reading-order'
import { sampleCvs } from './testing/sample-cvs'
import { alphabetCvs, scriptCvs } from './testing/script-cvs'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const readers = openReaders()
/** Many accents, a long CV, every section, other scripts, right to left; the bench covers all. */
const documents = [
  ...sampleCvs().filter(({ content }) => /^(Małgorzata|Dr Siobhán|Zoë)/.test(content.basics.name)),
  ...alphabetCvs(),
  ...scriptCvs().filter(({ design }) => isRightToLeftLanguage(design.language)),
]

it.each(readers.filter(({ read }) => read === null))(
  '$name is not installed: its part of the proof is not run',
  ({ read }) => expect(read).toBeNull(),
)

/** Each template gets some of the CVs; a long run tests all of them in each. */
const turns = templates.map(({ id }, at) => ({
  id,
  read: documents.filter((_, number) => runs(1) > 1 || number === at % documents.length),
}))

/** Returns the share that counts as reading order, by kind of reader. */
function orderFor({ followsFile, sortsByPlace }: (typeof readers)[number], reading: Reading) {
  if (followsFile) return reading.order
  return sortsByPlace ? reading.orderBesideDates : reading.orderInColumns
}

async function proveReading(document: ResumeDocument) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  const { bytes, boxes } = result.rendered
  const facts = factsOf(document)
  for (const reader of readers) {
    const { name, read } = reader
    const fromRight = isRightToLeftLanguage(document.design.language)
    const text = read && (await readText(reader, bytes, fromRight))
    if (text === null) continue
    // An email address wider than a side column at a readable size is broken before its "@"; readers of whole lines
    // find the text of the other column between its parts.
    const joined = text.replace(/\s+(?=@)/g, '')
    const reading = compareReading(facts, flowsOf(boxes), joined)
    const isBroken = boxes.filter(({ address }) => address === 'basics/email').length > 1
    const { missing, words, strange } = reading
    const lost = missing.filter(
      ({ kind }) => kind !== 'bullet' && !(kind === 'email' && isBroken && reader.readsAcross),
    )
    expect(lost, `${name}: ${document.content.basics.name}`).toEqual([])
    expect(words.found / words.of, name).toBeGreaterThanOrEqual(0.995)
    expect(strange, name).toBe(0)
    const { found, of } = orderFor(reader, reading)
    expect(found + (isBroken && reader.readsAcross ? 1 : 0), name).toBeGreaterThanOrEqual(of)
  }
}

describe.each(someOf(turns))('a PDF of the template $id', ({ id: template, read: chosen }) => {
  it('gives back every fact, and every word of its bullets', async () => {
    expect(documents).toHaveLength(6)
    for (const document of chosen) {
      await proveReading({ ...document, design: { ...document.design, template } })
    }
  })

  it('gives back several roles at one employer', async () => {
    const document = promotedResume(createIdGenerator())
    await proveReading({ ...document, design: { ...document.design, template } })
  })
})
