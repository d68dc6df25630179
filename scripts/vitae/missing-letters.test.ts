import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'

const folder = mkdtempSync(join(tmpdir(), 'vitae-letters-'))
const at = (name: string) => join(folder, name)

function vitae(words: string[], input: string) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words], { input })
  return { status, errors: stderr.toString() }
}

beforeAll(async () => void (await loadEngineBundle()), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('writes no page without its letters, and names them with their places', () => {
  const written = at('letters.pdf')
  const cv = { basics: { name: 'བསོད་ནམས', label: 'Baker 🪲' } }
  const { status, errors } = vitae(['render', '-', '-o', written], JSON.stringify(cv))
  expect([status, existsSync(written)]).toEqual([3, false])
  expect(errors).toContain('Nothing was written: no font of the document has these letters.')
  expect(errors).toContain('at basics/name: བ (U+0F56), ས (U+0F66), ོ (U+0F7C)')
  expect(errors).not.toContain('🪲')
})

it.each(['plain', 'academic', 'fjord'])('draws names of many scripts in %s', async (template) => {
  for (const name of ['Ɗanjuma Ƙasim', 'ნინო ბერიძე', 'Անահիտ Սարգսյան', 'ሰላማዊት ተስፋዬ']) {
    const words = ['render', '-', '-o', at('name.pdf'), '--template', template]
    expect(vitae(words, JSON.stringify({ basics: { name } })).status).toBe(0)
    // A letter of another face is an item of its own to pdf.js.
    const text = await readText(readFileSync(at('name.pdf')))
    expect(text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
  }
})
