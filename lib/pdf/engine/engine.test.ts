import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { PaperDocument } from '@/lib/resume/schema/document'
import {
  countingIds,
  fullResume,
  longResume,
  paperDocuments,
} from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import type { Rendered } from '../pdf-types'
import { loadEngineBundle, loadFont } from './testing/engine-bundle'
import { readText } from './testing/read-pdf'

const { createEngine } = await loadEngineBundle()
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function set(
  document: PaperDocument,
  engine = createEngine({ loadFont }),
): Promise<Rendered> {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.rendered
}

describe('the engine', () => {
  it('draws the same bytes warm, in any order, as cold', async () => {
    const documents = someOf(paperDocuments()).map(({ document }) => document)
    const cold: string[] = []
    for (const document of documents) cold.push(sha((await set(document)).bytes))
    const engine = createEngine({ loadFont })
    const order = documents.map((_, i) => (i * 37 + 5) % documents.length)
    expect(new Set(order).size).toBe(documents.length)
    for (const i of [...order, ...order.toReversed()]) {
      const document = documents[i]
      if (document) expect(sha((await set(document, engine)).bytes)).toBe(cold[i])
    }
  })

  it('gives every page a hash that follows its drawing', async () => {
    const engine = createEngine({ loadFont })
    const before = longResume(countingIds(), { posts: 10, bullets: 8 })
    const hashes = async (document: PaperDocument) =>
      (await set(document, engine)).pages.map(({ hash }) => hash)
    const first = await hashes(before)
    expect(first.length).toBeGreaterThan(2)
    expect(await hashes(structuredClone(before))).toEqual(first)

    const after = structuredClone(before)
    const last = after.content.work.at(-1)?.highlights.at(-1)
    if (last) last.text = last.text.replace('the', 'eht')
    const second = await hashes(after)
    expect(second.slice(0, -1)).toEqual(first.slice(0, -1))
    expect(second.at(-1)).not.toBe(first.at(-1))
  })

  it('gives another hash when only the letters behind the glyph numbers change', async () => {
    const page = async (name: string) => {
      const document = fullResume(countingIds())
      document.content = { ...document.content, sections: [], work: [] }
      document.content.basics = { ...document.content.basics, name }
      return (await set(document)).pages[0]?.hash
    }
    expect(await page('Q')).not.toBe(await page('O'))
  })

  it('reports what no font has at its place and prints the rest', async () => {
    const document = paperDocuments().at(-1)?.document as PaperDocument
    const { bytes, missing, boxes } = await set(document)
    expect(missing).toEqual([{ address: 'basics/name', characters: ['𓀀', '𓀁'] }])
    const text = await readText(bytes)
    expect(text).toContain('Ann')
    expect(text.replace(/[\s\u200b]/g, '')).toContain('abcd')
    const name = boxes.find(({ address }) => address === 'basics/name')
    const ok = name?.lines.find(({ text }) => text.includes('ok'))
    // Offsets count typed characters, although some are not printed.
    const typed = document.content.basics.name
    expect((ok?.start ?? 0) + (ok?.text.indexOf('ok') ?? 0)).toBe(typed.indexOf('ok'))
  })

  it('says that a font cannot be had, and tries again', async () => {
    let broken = true
    const engine = createEngine({
      loadFont: (name) => (broken ? Promise.reject(new Error('away')) : loadFont(name)),
    })
    const document = fullResume(countingIds())
    const first = await engine.render(document)
    expect(first).toEqual({ ok: false, code: 'font-unavailable', message: 'away' })
    broken = false
    expect((await engine.render(document)).ok).toBe(true)
  })

  it('takes its title, author, language and dates from the document alone', async () => {
    const { bytes } = await set(fullResume(countingIds()))
    const text = Buffer.from(bytes).toString('latin1')
    const xml = Buffer.from(text.slice(text.indexOf('<?xpacket')), 'latin1').toString('utf8')
    expect(xml).toContain('Zoë Łukasińska-Öğüt – Ingénieure &')
    expect(xml).toContain('2026-01-02T03:04:05')
    expect(xml).not.toContain(String(new Date().getUTCFullYear() + 1))
  })
})

describe('network', () => {
  const { fetch } = globalThis
  afterAll(() => {
    globalThis.fetch = fetch
  })

  it('is never asked for what a document names', async () => {
    const asked: unknown[] = []
    globalThis.fetch = (input) => {
      asked.push(input)
      return Promise.reject(new Error('no network here'))
    }
    const document = fullResume(countingIds())
    const url = 'http://127.0.0.1:1/a.png'
    const work = document.content.work[0]
    if (work) {
      work.url = url
      work.summary = `![x](${url}) [y](${url}) [z](file:///etc/passwd) [w](javascript:alert(1))`
    }
    document.design = { ...document.design, fonts: url, template: url }
    const { bytes } = await set(document)
    expect(asked).toEqual([])
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).not.toContain('/URI (http://127')
    expect(text).not.toContain('javascript:')
  })

  it('has no way out in the bundle but the worker’s own fonts', () => {
    const source = readFileSync('dist/engine.mjs', 'utf8')
    expect(source).not.toMatch(/XMLHttpRequest|WebSocket|importScripts|from "node:/)
  })
})
