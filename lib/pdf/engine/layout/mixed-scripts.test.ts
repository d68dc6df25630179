import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'

const { createEngine } = await loadEngineBundle()

/** Word of each script, and a language that uses it. */
const scripts = {
  latin: ['Brücke', 'de'],
  greek: ['Ελλάδα', 'el'],
  cyrillic: ['Харків', 'uk'],
  hebrew: ['שלום', 'he'],
  arabic: ['جسور', 'ar'],
  devanagari: ['नमक', 'hi'],
  thai: ['กรุงเทพ', 'th'],
  chinese: ['精通（软件）', 'zh-Hans'],
  traditional: ['工程師', 'zh-Hant'],
  japanese: ['上級（カナ）', 'ja'],
  korean: ['개발', 'ko'],
} as const

type Script = keyof typeof scripts
const names = Object.keys(scripts) as Script[]
const isTurned = (script: Script) => script === 'hebrew' || script === 'arabic'

/** Bullets in one script with words of every other one: bold, italic, a link, plain again. */
function mixedDocument(script: Script): ResumeDocument {
  const make = countingIds()
  const [word, language] = scripts[script]
  const document = languageDocument({
    ...{ language, title: '', name: word, label: word, employer: word },
    bullets: [word, word],
  })
  const highlights = names.map((other) => {
    const [marked] = scripts[other]
    const text = `${word} **${marked}** ${word} _${marked}_ ${word}[${marked}](https://example.org)${word}`
    return { id: make.node(), text }
  })
  const [work] = document.content.work
  if (!work) throw new Error('The fixture has no position')
  return { ...document, content: { ...document.content, work: [{ ...work, highlights }] } }
}

const typedOf = (script: Script, other: Script) =>
  [...Array(2)].map(() => `${scripts[script][0]}${scripts[other][0]}`).join('') +
  `${scripts[script][0]}${scripts[other][0]}${scripts[script][0]}`

async function print(document: ResumeDocument, engine = createEngine({ loadFont })) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.rendered
}

async function inkOf(bytes: Uint8Array) {
  const pages = await readPdf(bytes)
  const items = pages.flatMap((page) => page.items.map(({ text }) => text))
  return items.join('').replace(/\s/g, '')
}

const sorted = (text: string) => [...text].sort().join('')

describe('marked words of another script inside a text', () => {
  const shared = createEngine({ loadFont })

  it.each(names)('in %s are set with every letter', async (script) => {
    const { bytes, missing } = await print(mixedDocument(script), shared)
    expect(missing).toEqual([])
    const ink = await inkOf(bytes)
    expect(ink).not.toMatch(/[\ufffd\ue000-\uf8ff]/)
    // Reordered scripts are covered by the bidirectional tests.
    if (isTurned(script)) return
    for (const other of names.filter((name) => !isTurned(name))) {
      expect(ink, other).toContain(typedOf(script, other))
    }
  })

  it.each(['chinese', 'greek', 'arabic'] as const)(
    'in %s are set as if nothing had been set before',
    async (script) => {
      const document = mixedDocument(script)
      const [warm, cold] = [await print(document, shared), await print(document)]
      expect(Buffer.from(warm.bytes).equals(Buffer.from(cold.bytes))).toBe(true)
      expect(sorted(await inkOf(warm.bytes))).toBe(sorted(await inkOf(cold.bytes)))
    },
  )

  it('take the typeface of Arabic letters in an Arabic document, also on lines of their own', async () => {
    const [name, language] = scripts.arabic
    const words = { language, title: '', name, label: name, employer: 'Harbour' }
    const widths = async (fonts: string) => {
      const document = languageDocument({ ...words, bullets: ['Go، Python', name] }, { fonts })
      const pages = await readPdf((await print(document, shared)).bytes)
      return pages.flatMap(({ items }) => items.map(({ text, width }) => [text, width]))
    }
    expect(await widths('cormorant-garamond-figtree')).toEqual(await widths('inter'))
  })
})
