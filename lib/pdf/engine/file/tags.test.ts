import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it } from 'vitest'
import { countingIds, fullResume, paperDocuments } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const folder = mkdtempSync(join(tmpdir(), 'vitae-tags-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type StructureNode = { role?: string; children?: StructureNode[]; alt?: string }

function rolesOf(node: StructureNode | null): string[] {
  if (!node) return []
  return [node.role ?? '', ...(node.children ?? []).flatMap(rolesOf)].filter(Boolean)
}

async function set(document: ReturnType<typeof fullResume>) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

/** Returns everything drawn outside of marked content, which screen readers cannot classify. */
async function unmarked(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const found: string[] = []
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]))
  for (let number = 1; number <= pdf.numPages; number++) {
    const list = await (await pdf.getPage(number)).getOperatorList()
    let depth = 0
    for (const operator of list.fnArray) {
      const name = names.get(operator) ?? ''
      if (/^beginMarkedContent/.test(name)) depth++
      else if (name === 'endMarkedContent') depth--
      else if (depth === 0 && /^(showText|showSpacedText|fill|stroke|constructPath)$/.test(name)) {
        found.push(`page ${number}: ${name}`)
      }
    }
    expect(depth).toBe(0)
  }
  await task.destroy()
  return found
}

describe('tags', () => {
  it.each(someOf(paperDocuments()))(
    '$name: everything drawn is tagged or an artifact',
    async (one) => {
      expect(await unmarked(await set(one.document))).toEqual([])
    },
  )

  it('name the title, the headings, the lists and the links', async () => {
    const bytes = await set(fullResume(countingIds()))
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const pdf = await task.promise
    const roles: string[] = []
    let links = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      roles.push(...rolesOf((await page.getStructTree()) as StructureNode | null))
      links += (await page.getAnnotations()).length
    }
    const count = (role: string) => roles.filter((one) => one === role).length
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(13)
    expect(count('LI')).toBeGreaterThanOrEqual(5)
    expect(count('Lbl')).toBe(count('LBody'))
    expect(links).toBeGreaterThan(4)
    expect(count('Link')).toBe(links)
    await task.destroy()
  })
})

const has = (program: string) => spawnSync(program, ['--version']).error === undefined

describe('the file', () => {
  it.skipIf(!has('qpdf'))('is clean to qpdf (skipped where qpdf is not installed)', async () => {
    for (const { name, document } of someOf(paperDocuments())) {
      const path = join(folder, 'checked.pdf')
      writeFileSync(path, await set(document))
      const output = execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })
      expect(output, name).toContain('No syntax or stream encoding errors found')
      expect(output, name).not.toMatch(/warning/i)
    }
  })

  it.skipIf(!has('qpdf'))('says the same when qpdf unpacks it', async () => {
    const packed = await set(fullResume(countingIds()))
    const path = join(folder, 'packed.pdf')
    const plain = join(folder, 'plain.pdf')
    writeFileSync(path, packed)
    execFileSync('qpdf', ['--object-streams=disable', '--stream-data=uncompress', path, plain])
    const unpacked = readFileSync(plain)
    expect(unpacked.length).toBeGreaterThan(packed.length * 2)
    // Content ids are object numbers, which qpdf reassigns.
    const words = async (bytes: Uint8Array) =>
      JSON.stringify(await readPdf(bytes), (key, value) => (key === 'id' ? undefined : value))
    expect(await words(unpacked)).toBe(await words(packed))
  })
})
