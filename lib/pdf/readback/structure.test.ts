import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { templates } from '../templates/registry'
import { readAloud } from './testing/structure'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function print(document: ResumeDocument, design: Partial<Design>): Promise<Uint8Array> {
  const result = await engine.render({ ...document, design: { ...document.design, ...design } })
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

const documents = [
  { name: 'every section', document: fullResume(countingIds()), language: 'de' },
  {
    name: 'several pages',
    document: longResume(countingIds(), { posts: 6, bullets: 7 }),
    language: 'en',
  },
  { name: 'several roles', document: promotedResume(countingIds()), language: 'en' },
]

/** Permitted parents of each element (ISO 32000-1, 14.8.4); other nesting would confuse screen reader users. */
const parentsOf: Record<string, readonly string[]> = {
  Document: ['Root'],
  Sect: ['Document', 'Sect'],
  H1: ['Document', 'Sect'],
  H2: ['Document', 'Sect'],
  H3: ['Document', 'Sect'],
  H4: ['Document', 'Sect'],
  L: ['Document', 'Sect'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

describe.each(someOf(templates))('the structure tree of the template $id', ({ id: template }) => {
  it.each(documents)('reads $name in order, with nothing left out', async (one) => {
    const { language } = one
    const heard = await readAloud(await print(one.document, { template, language }))
    expect(heard).toMatchObject({ tagged: true, showsTitle: true, language })
    expect(heard.title).toContain(one.document.content.basics.name)
    for (const page of heard.pages) {
      expect(page.stray).toEqual([])
      expect(page.order.tree).toEqual(page.order.painted)
      expect(page.links.named).toEqual(page.links.all)
    }

    const elements = heard.pages.flatMap((page) => page.elements)
    for (const [at, { role, parent, children, text, alt }] of elements.entries()) {
      const allowed = parentsOf[role]
      if (allowed) expect(allowed, `${role} in ${parent}`).toContain(parent)
      // A list split by a page break continues as the same list, so each part contains only items.
      if (role === 'L') expect(new Set(children)).toEqual(new Set(['LI']))
      // An item that continues has only its text on the next page.
      if (role === 'LI') expect([['Lbl', 'LBody'], ['LBody']]).toContainEqual(children)
      // A list over two pages is on both, its items empty where they are not.
      const isElsewhere = role === 'Lbl' && elements[at + 1]?.text === ''
      if (/^(H[1-6]|Lbl|Link)$/.test(role) && !isElsewhere) expect(text.trim(), role).not.toBe('')
      if (role === 'Figure') expect(alt).toBeTruthy()
    }

    const levels = elements
      .filter(({ role }) => /^H[1-6]$/.test(role))
      .map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1)
    }
    // The outline has every section, in order.
    const headings = elements.filter(({ role }) => role === 'H2').map(({ text }) => text)
    const alike = (text: string) => text.toLocaleUpperCase(language)
    expect(heard.outline.map(alike)).toEqual(headings.map(alike))
  })
})

const has = (program: string) => spawnSync(program, ['--version']).error === undefined

describe('programs that nobody here wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-structure-'))
  const path = join(folder, 'checked.pdf')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const printed = new Map<string, Uint8Array>()
  async function writeOnce(template: string) {
    const bytes = printed.get(template) ?? (await print(fullResume(countingIds()), { template }))
    printed.set(template, bytes)
    writeFileSync(path, bytes)
  }

  it.skipIf(!has('pdfinfo')).each(someOf(templates))(
    '$id: pdfinfo says that it is tagged (skipped where it is not installed)',
    async ({ id }) => {
      await writeOnce(id)
      expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Tagged: +yes$/m)
    },
  )

  it.skipIf(!has('qpdf')).each(someOf(templates))(
    '$id: qpdf finds no fault (skipped where it is not installed)',
    async ({ id }) => {
      await writeOnce(id)
      const output = execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })
      expect(output).toContain('No syntax or stream encoding errors found')
      expect(output).not.toMatch(/warning/i)
    },
  )
})
