import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldText } from '@/lib/language/unicode/fold-text'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { createIdGenerator } from '@/lib/resume/ids'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import { someOf } from '@/tests/runs'

// Who the person is, is looked for by our own import: it finds a name, a mail address, a telephone number wherever they stand.

const folder = mkdtempSync(join(tmpdir(), 'vitae-blind-'))
const at = (name: string) => join(folder, name)

function vitae(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words], {
    encoding: 'utf8',
  })
  return { status, output: stdout, errors: stderr }
}

/** A CV with all that a header can say, and its name and addresses in its texts and in what its PDF carries. */
function fullResume(profession: (typeof professions)[number]) {
  const sample = sampleResume(profession, createIdGenerator())
  const { basics } = sample.content
  const summary = `${basics.name}, born 1 May 1984, me@${profession}.example.org. She leads.`
  const phone = '+44 20 7946 0958'
  const details = [{ id: '0123456789ab', label: 'Date of birth', value: '1 May 1984' }]
  return {
    ...sample,
    title: `CV of ${basics.name}`,
    design: { ...sample.design, carry: true },
    content: {
      ...sample.content,
      basics: { ...basics, phone, details, summary: `${summary} ${basics.summary}` },
    },
  }
}

beforeAll(loadEngineBundle, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae render --blind', () => {
  it.each(someOf(professions, 1 / 6))(
    'leaves nothing that an import finds the person by: %s',
    (profession) => {
      const resume = fullResume(profession)
      const { name, email } = resume.content.basics
      writeFileSync(at('cv.json'), JSON.stringify(resume))
      const made = vitae('render', at('cv.json'), '-o', at('blind.pdf'), '--blind')
      expect(made.status).toBe(0)
      expect(made.errors).toContain('Words that may tell a gender: she')
      expect(vitae('export', at('cv.json'), '-o', at('blind.docx'), '--blind').status).toBe(0)
      const read = vitae('import', at('blind.pdf'), at('blind.docx'), '--out', at('read'))
      expect(read.status).toBe(0)
      for (const file of ['blind.json', 'blind-2.json']) {
        const found = JSON.parse(readFileSync(join(at('read'), file), 'utf8'))
        const { basics } = found
        for (const field of ['email', 'phone', 'url', 'image']) expect(basics[field] ?? '').toBe('')
        expect([basics.profiles ?? [], basics.details ?? []]).toEqual([[], []])
        const text = foldText(JSON.stringify(found) + read.errors)
        for (const part of [...name.split(' '), email, '7946']) {
          expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${foldText(part)}(?!\\p{L})`, 'u'))
        }
        expect(found.work?.length ?? 0).toBeGreaterThan(0)
      }
    },
    60_000,
  )

  it('lists the lines that may still tell the name, with their places', () => {
    const work = [{ name: 'Quay Works', position: 'Lead', highlights: ['Ran it', 'Young talents'] }]
    writeFileSync(at('young.json'), JSON.stringify({ basics: { name: 'Grace Young' }, work }))
    const { status, errors } = vitae('export', at('young.json'), '-o', at('young.md'), '--blind')
    expect([status, errors]).toEqual([
      0,
      expect.stringContaining(
        'May tell who the person is, at work / Quay Works / highlights / 2: Young talents',
      ),
    ])
  })

  it('is for CVs alone', () => {
    const letter = { ...fullResume('nurse'), kind: 'letter', content: { paragraphs: [] } }
    writeFileSync(at('letter.json'), JSON.stringify(letter))
    const { status, errors } = vitae('render', at('letter.json'), '-o', at('l.pdf'), '--blind')
    expect([status, errors]).toEqual([3, expect.stringContaining('no anonymous version')])
  })
})
