import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openReaders, readText } from '@/tests/bench/parseback/readers.mjs'
import { isWhole, someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import type { PaperBox } from '../pdf-types'
import { compareReading } from './compare-reading'
import { factsOf } from './facts'
import { flowsOf } from './reading-order'
import { sampleCvs } from './testing/sample-cvs'
import { alphabetCvs } from './testing/script-cvs'
import { findFailures } from './testing/ua/find-failures'
import { latin1Of, PdfStream, readObjects } from './testing/ua/pdf-objects'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
/** pdf.js, and pdftotext in two modes if installed. mupdf supports ActualText from version 1.22 on. */
const readers = openReaders().filter(({ name, read }) => /^(pdf\.js|pdftotext)/.test(name) && read)

const asked = (document: ResumeDocument, hyphenate: boolean): ResumeDocument => ({
  ...document,
  design: { ...document.design, template: 'side-column', margin: 30, fontSize: 12, hyphenate },
})

async function print(document: ResumeDocument, by = engine) {
  const result = await by.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered
}

/** Returns the letters of each field in the box map, over all lines and pages. */
function printedLetters(boxes: readonly PaperBox[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const { address, lines } of boxes) {
    const text = lines.map((line) => line.text).join('')
    fields.set(address, (fields.get(address) ?? '') + text.replace(/\s/g, ''))
  }
  return fields
}

const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Counts words hyphenated at line ends, one part of each being mapped to the whole; addresses are cut, too. */
function partedIn(bytes: Uint8Array<ArrayBuffer>): number {
  const streams = [...readObjects(bytes).objects.values()].filter((one) => one instanceof PdfStream)
  const texts = streams.map(
    ({ data }) => latin1Of(data).match(/(?<=\/ActualText <feff)[^>]+/g) ?? [],
  )
  return texts.flat().filter((hex) => !/[@/.]\S/.test(decode(hex))).length
}

const documents = [...sampleCvs(), ...alphabetCvs()]

it('come out whole, and the text is what was typed', async () => {
  let words = 0
  for (const document of someOf(documents, 1 / 8)) {
    const { bytes, boxes } = await print(asked(document, true))
    const facts = factsOf(document)
    const name = document.content.basics.name
    words += partedIn(bytes)
    for (const reader of readers) {
      const read = (await readText(reader, bytes, false)) ?? ''
      const reading = compareReading(facts, flowsOf(boxes), read)
      expect(reading.words.found, `${reader.name}: ${name}`).toBe(reading.words.of)
    }
    const usual = await print(asked(document, false))
    expect(printedLetters(boxes)).toEqual(printedLetters(usual.boxes))
    expect(findFailures(readObjects(bytes))).toEqual([])
  }
  expect(words).toBeGreaterThan(isWhole ? 25 : 0)
})

it('are the same words whatever was printed before', async () => {
  const isSame = (a: { bytes: Uint8Array }, b: { bytes: Uint8Array }) =>
    Buffer.from(a.bytes).equals(Buffer.from(b.bytes))
  let parted = 0
  for (const document of documents) {
    const cold = await print(asked(document, true), createEngine({ loadFont }))
    await print(asked(document, true))
    const off = await print(asked(document, false))
    const on = await print(asked(document, true))
    expect(isSame(on, cold)).toBe(true)
    if (!isSame(on, off)) parted++
    // Words are parted only where a line would be short: not in every CV.
    if (parted > 0) break
  }
  expect(parted).toBe(1)
})

it('do not come of themselves', async () => {
  for (const document of documents.slice(0, 3)) {
    const { hyphenate: _none, ...design } = asked(document, false).design
    const without = { ...document, design } as ResumeDocument
    expect(partedIn((await print(without)).bytes)).toBe(0)
  }
})
