import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '@/lib/resume/text/text'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { scriptCvs } from '../readback/testing/script-cvs'
import { templateCatalogue } from './catalogue'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const texts: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    texts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  return texts.join('').replace(/\s/g, '')
}

describe.each(someOf(templateCatalogue))('$name', ({ id }) => {
  it.each(scriptCvs())('prints $design.language whole, inside its page', async (document) => {
    const design = { ...document.design, template: id }
    const result = await engine.render({ ...document, design })
    if (!result.ok) throw new Error(result.message)
    const { boxes, bytes, missing, pages } = result.rendered
    expect(missing).toEqual([])
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual((pages[box.page]?.width ?? 0) + 0.01)
    }
    const printed = await wordsOf(bytes)
    const typed = fieldsOf(document).filter(({ address }) => /text$|name$|position$/.test(address))
    expect(typed.length).toBeGreaterThan(8)
    for (const { text } of typed) {
      // Word by word: at a line break, a reader of the other direction continues at its other end.
      for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
        const lines = document.design.language === 'ar' ? [word] : Array.from(word)
        for (const part of lines) expect(printed).toContain(part)
      }
    }
  })
})
