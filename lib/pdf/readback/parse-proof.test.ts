import { describe, expect, it } from 'vitest'
import { openReaders } from '@/scripts/bench/parseback/readers.mjs'
import { runs } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { templates } from '../templates/registry'
import { compareReading, type Reading } from './compare-reading'
import { factsOf } from './facts'
import { flowsOf } from './reading-order'
import { alphabetCvs } from './testing/alphabet-cvs'
import { sampleCvs } from './testing/sample-cvs'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const readers = openReaders()
/** A language of many accents, a long one, every section, other alphabets: the bench has all. */
const documents = [
  ...sampleCvs().filter(({ content }) => /^(Małgorzata|Dr Siobhán|Zoë)/.test(content.basics.name)),
  ...alphabetCvs(),
]

it.each(readers.filter(({ read }) => read === null))(
  '$name is not installed: its part of the proof is not run',
  ({ read }) => expect(read).toBeNull(),
)

/** Templates take the CVs in turn; a long round reads all of them in each. */
const turns = templates.map(({ id, columns }, at) => ({
  id,
  columns,
  read: documents.filter((_, number) => runs(1) > 1 || number === at % documents.length),
}))

/** What reading order means for a reader. */
function orderFor({ followsFile, sortsByPlace }: (typeof readers)[number], reading: Reading) {
  if (followsFile) return reading.order
  return sortsByPlace ? reading.orderBesideDates : reading.orderInColumns
}

describe.each(turns)('a PDF of the template $id', ({ id: template, columns, read: chosen }) => {
  it('gives back every fact, and every word of its bullets', async () => {
    expect(documents).toHaveLength(5)
    for (const document of chosen) {
      const result = await engine.render({ ...document, design: { ...document.design, template } })
      if (!result.ok) throw new Error(result.message)
      const { bytes, boxes } = result.rendered
      const facts = factsOf(document)
      for (const reader of readers) {
        const { name, read } = reader
        if (!read) continue
        const reading = compareReading(facts, flowsOf(boxes), await read(bytes))
        const { missing, words, strange } = reading
        const lost = missing.filter(({ kind }) => kind !== 'bullet')
        expect(lost, `${name}: ${document.content.basics.name}`).toEqual([])
        expect(words.found / words.of, name).toBeGreaterThanOrEqual(0.995)
        expect(strange, name).toBe(0)
        // Who goes by places on the page mixes columns; in two of them the bench's table tells.
        const { found, of } = orderFor(reader, reading)
        if (reader.followsFile || columns === 1) expect(found, name).toBe(of)
      }
    }
  })
})
