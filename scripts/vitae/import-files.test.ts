import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReview } from '@/dist/messages/en/import-review'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { encryptedPdf, entityBomb, zipBomb } from '@/tests/support/hostile-files'
import type { Provenance } from './provenance'

const folder = mkdtempSync(join(tmpdir(), 'vitae-import-'))
const at = (...names: string[]) => join(folder, ...names)

const post = {
  name: 'Brightwater Mill',
  position: 'Head Miller',
  startDate: '2019-03',
  endDate: '2023-06',
  highlights: ['Ground rye for forty bakeries', 'Trained three apprentices'],
}
const resume = {
  basics: { name: 'Ada Example', email: 'ada@example.org', phone: '+44 20 7946 0100' },
  work: [post],
  education: [{ institution: 'Weir College', studyType: 'Diploma', endDate: '2018-07' }],
}

function vitae(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words])
  return { status, lines: stderr.toString().split('\n').filter(Boolean) }
}

const readJson = (...names: string[]) => JSON.parse(readFileSync(at(...names), 'utf8'))

/** Returns the value at a path of RFC 6901. */
const follow = (file: unknown, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce((value: unknown, name) => (value as Record<string, unknown>)[name], file)

beforeAll(async () => {
  await loadEngineBundle()
  writeFileSync(at('source.json'), JSON.stringify(resume))
  // Without the embedded document: only the printed text is read.
  expect(vitae('render', at('source.json'), '-o', at('paper.pdf')).status).toBe(0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae import', () => {
  it('blames no file where the code that reads is missing', () => {
    mkdirSync(at('program', 'dist'), { recursive: true })
    // The command line alone, without the thread beside it.
    for (const name of readdirSync('dist').filter((one) => one.startsWith('vitae')))
      cpSync(join('dist', name), at('program', 'dist', name), { recursive: true })
    symlinkSync(resolve('node_modules'), at('program', 'node_modules'))
    const inputs = [at('source.json'), at('paper.pdf')]
    const command = [at('program', 'dist', 'vitae.mjs'), 'import', ...inputs, '-o', at('none')]
    const { status, stderr } = spawnSync(process.execPath, command)
    const lines = stderr.toString().trim().split('\n')
    expect(status).toBe(1)
    expect(lines).toHaveLength(2)
    for (const [index, line] of lines.entries()) {
      expect(line).toContain(`${inputs[index]}: Reading could not start`)
      expect(line).toContain('Nothing is wrong with the file.')
    }
  })

  it('keeps sections that JSON Resume has no name for, and names nothing as lost', {
    tags: ['nightly'],
  }, () => {
    const talks = [{ title: 'Flour for all', remote: true }]
    const basics = { name: 'Ada Example', image: 'https://example.org/ada.jpg' }
    writeFileSync(at('talks.json'), JSON.stringify({ basics, talks }))
    const { status, lines } = vitae('import', at('talks.json'), '--out', at('talks'))
    expect([status, lines]).toEqual([0, []])
    const own = readJson('talks', 'talks.json')['x-sections']
    expect(own).toEqual([{ title: 'Talks', entries: [{ name: 'Flour for all', remote: true }] }])
    expect(readJson('talks', 'talks.json').basics.image).toBe(basics.image)
  })

  it('writes each file as JSON Resume, with where each value came from', () => {
    writeFileSync(
      at('plain.txt'),
      'Ada E\u0301xample\nada@example.org\n\nSkills\nMilling, Baking\n',
    )
    const files = [at('paper.pdf'), at('plain.txt'), at('source.json')]
    const made = vitae('import', ...files, '--out', at('new', 'cvs'), '--provenance')
    expect(made).toEqual({ status: 0, lines: [] })

    const paper = readJson('new', 'cvs', 'paper.json')
    expect(paper).toMatchObject({ basics: resume.basics, work: [post] })
    expect(paper.meta?.vitae).toBeUndefined()
    const origin: Provenance = readJson('new', 'cvs', 'paper.provenance.json')
    const [page] = origin.pages
    expect(origin.values.length).toBeGreaterThan(9)
    for (const { path, text, form, slices } of origin.values) {
      if (path !== null) expect(follow(paper, path), path).toBe(text)
      if (form === 'copy') {
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(slices.map((slice) => slice.text).join(''))).toBe(letters(text))
      }
      for (const { boxes } of slices) {
        expect(boxes.length).toBeGreaterThan(0)
        for (const { x, y, width, height } of boxes) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual((page?.width ?? 0) + 1)
          expect(y + height).toBeLessThanOrEqual((page?.height ?? 0) + 1)
        }
      }
    }

    expect(readJson('new', 'cvs', 'plain.json').basics).toEqual({
      name: 'Ada \u00c9xample',
      email: 'ada@example.org',
    })
    expect(readJson('new', 'cvs', 'source.json')).toEqual(resume)
    expect(readJson('new', 'cvs', 'source.provenance.json').kind).toBe('data')
  })

  it('names each text that the file it wrote does not hold', { tags: ['nightly'] }, () => {
    const lines = ['Ada Example', 'ada@example.org', '', 'Skills', 'Milling', '']
    const talks = ['Talks', 'Rye in the rain, Bakers of the Weir, 2021']
    writeFileSync(at('talks.txt'), [...lines, ...talks].join('\n'))
    const said = vitae('import', at('talks.txt'), '--out', at('talks'))
    expect(said.status).toBe(0)
    const written = JSON.stringify(readJson('talks', 'talks.json')) + said.lines.join('\n')
    for (const words of ['Rye in the rain', 'Bakers of the Weir', '2021']) {
      expect(written).toContain(words)
    }
  })

  it('says of each file that fails why, in a line, and goes on', { tags: ['nightly'] }, () => {
    const pdf = readFileSync(at('paper.pdf'))
    const { failures } = importReview
    const bad: [string, Uint8Array | string, string][] = [
      ['cut.pdf', pdf.subarray(0, pdf.length >> 2), failures.damaged],
      ['empty.docx', '', failures.empty],
      ['page.pdf', '<!doctype html><title>Not a PDF</title>', failures['wrong-type']],
      ['bomb.docx', zipBomb(), failures['too-large']],
      ['entities.docx', entityBomb(), failures.unsafe],
      ['locked.pdf', encryptedPdf(), failures.password],
      ['large.pdf', Buffer.alloc(10_000_001, '%PDF-1.7\n'), failures['too-large']],
    ]
    for (const [name, bytes] of bad) writeFileSync(at(name), bytes)
    const files = [...bad.map(([name]) => at(name)), at('paper.pdf')]
    const { status, lines } = vitae('import', ...files, '--out', at('bad'))
    expect(lines).toEqual(bad.map(([name, , sentence]) => `${at(name)}: ${sentence}`))
    expect(status).toBe(3)
    expect(existsSync(at('bad', 'cut.json'))).toBe(false)
    expect(readJson('bad', 'paper.json').basics.name).toBe('Ada Example')
  })

  it('ends with 4 where a file cannot be read', { tags: ['nightly'] }, () => {
    const words = [at('nothing.pdf'), folder, at('paper.pdf')]
    const { status, lines } = vitae('import', ...words, '--out', at('some'))
    expect(status).toBe(4)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('nothing.pdf: Cannot be read')
    expect(lines[1]).toContain('it is no file')
    expect(readJson('some', 'paper.json').work).toHaveLength(1)
  })

  it('writes files of one name beside each other, and none over a file that it reads', {
    tags: ['nightly'],
  }, () => {
    mkdirSync(at('old'))
    copyFileSync(at('paper.pdf'), at('old', 'Paper.pdf'))
    writeFileSync(at('paper.txt'), 'Ada Example\nada@example.org\n\nSkills\nMilling\n')
    const words = [at('paper.pdf'), at('old', 'Paper.pdf'), at('paper.txt'), at('source.json')]
    const { status, lines } = vitae('import', ...words, '--out', folder, '--provenance')
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
    expect(readJson('source.json')).toEqual(resume)
    expect(readJson('source-2.json')).toEqual(resume)
    expect(readJson('paper.json').work).toHaveLength(1)
    expect(readJson('Paper-2.json').work).toHaveLength(1)
    expect(readJson('Paper-2.provenance.json').kind).toBe('draft')
    expect(readJson('paper-3.json').skills).toMatchObject([{ name: 'Milling' }])
  })
})
