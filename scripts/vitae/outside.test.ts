// @module-tag nightly
// Packs and installs the package: scripts/vitae/vitae.test.ts runs its commands.

import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { writeCommandLine } from '@/scripts/bundle/command-line.mjs'
import { bundledNode } from '@/scripts/support/node-version.mjs'

// Packs the command line, installs it in an empty folder outside of the project without a network, and runs it there.

const place = mkdtempSync(join(tmpdir(), 'vitae-outside-'))
const home = join(place, 'home')
const at = (name: string) => join(place, name)
let packages: { filename: string; size: number; files: { path: string }[] }[] = []

const npm = (cwd: string, ...words: string[]) =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const install = (name = '') =>
  npm(home, 'install', '--offline', '--no-audit', '--cache', at('cache'), at(name))

function vitae(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'node_modules', '.bin', 'vitae'), ...words],
    { cwd: place, env: { NODE_ENV: 'production', HOME: place } },
  )
  return { status, output: stdout.toString(), errors: stderr.toString() }
}

const done = { status: 0, output: '', errors: '' }

beforeAll(async () => {
  await loadEngineBundle()
  const folder = await writeCommandLine()
  packages = [folder, `${folder}-han`].flatMap((one) =>
    JSON.parse(npm(one, 'pack', '--json', '--pack-destination', place)),
  )
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private": true}')
  install(packages[0]?.filename)
  // The importers leave out a job with neither a date nor a known title.
  const job = { name: 'Mühle', position: 'Müller', startDate: '2020-01' }
  const work = [{ ...job, highlights: ['Ground 40 t of rye'] }]
  const cv = { basics: { name: 'Ada Example', email: 'ada@example.org' }, work }
  writeFileSync(at('cv.json'), JSON.stringify(cv))
  writeFileSync(at('han.json'), JSON.stringify({ ...cv, skills: [{ name: '山' }] }))
}, 180_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the command line outside of the project', () => {
  it('is one package of at most 13 MB, without app and dependencies', () => {
    const [{ size = 0, files = [] } = {}] = packages
    expect(size).toBeGreaterThan(1_000_000)
    expect(size).toBeLessThan(13_000_000)
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'README.md',
        'THIRD-PARTY-NOTICES.txt',
        'SKILL.md',
        'resume.schema.json',
        'vitae.mjs',
      ]),
    )
    const readme = readFileSync(join(home, 'node_modules', 'vitae-cli', 'README.md'), 'utf8')
    expect(readme).toMatch(/npm install -g \.\/vitae-cli-[\d.]+\.tgz/)
    expect(readme).not.toMatch(/\]\((?!https?:|#)|build:cli/)
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
      ['vitae-cli'],
    )
  })

  it('draws with its own fonts, and reads what it drew in a thread of its own', async () => {
    expect(vitae('render', 'cv.json', '-o', 'cv.pdf', '--template', 'ledger')).toEqual(done)
    const text = await readText(readFileSync(at('cv.pdf')))
    for (const words of ['Ada Example', 'Mühle']) expect(text).toContain(words)
    expect(vitae('import', 'cv.pdf', '--out', 'read')).toEqual(done)
    const made = JSON.parse(readFileSync(at('read/cv.json'), 'utf8'))
    expect(made.basics.name).toBe('Ada Example')
    expect(JSON.stringify(made.work)).toContain('Müller')
    expect(vitae('export', 'cv.json', '-o', 'cv.docx')).toEqual(done)
    writeFileSync(at('mine.json'), vitae('template', 'metro').output)
    expect(vitae('template', 'check', 'mine.json')).toMatchObject({ status: 0, errors: '' })
  }, 60_000)

  it('asks for the fonts of Chinese, Japanese and Korean, and uses them where they are', async () => {
    const without = vitae('render', 'han.json', '-o', 'han.pdf')
    expect([without.status, without.errors]).toEqual([
      4,
      expect.stringMatching(/npm install -g \.\/vitae-cli-han-[\d.]+\.tgz\n/),
    ])
    expect(readdirSync(place)).not.toContain('han.pdf')
    install(packages[1]?.filename)
    expect(vitae('render', 'han.json', '-o', 'han.pdf')).toEqual(done)
    expect(await readText(readFileSync(at('han.pdf')))).toContain('山')
  }, 60_000)

  it('begins a repository, and writes a page for it', () => {
    expect(vitae('init', 'mine')).toMatchObject({
      status: 0,
      errors: expect.stringContaining('"OWNER/vitae@v'),
    })
    const { status, errors } = vitae('site', 'mine/resume.json', '-o', 'mine/site')
    expect([status, errors]).toEqual([0, expect.stringContaining('No picture for link previews')])
    expect(statSync(at('mine/site/cv.pdf')).size).toBeGreaterThan(5_000)
  }, 30_000)

  it('has the names that it is published by', async () => {
    const folder = await writeCommandLine({ name: '@example/vitae', repository: 'example/vitae' })
    try {
      const [manifest, fonts] = [folder, `${folder}-han`].map((one) =>
        JSON.parse(readFileSync(join(one, 'package.json'), 'utf8')),
      )
      const published = { version: fonts.version, publishConfig: { access: 'public' } }
      expect(manifest).toMatchObject({
        ...published,
        name: '@example/vitae',
        repository: 'github:example/vitae',
      })
      expect(fonts).toMatchObject({ ...published, name: '@example/vitae-han' })
      expect(manifest.private ?? fonts.private).toBeUndefined()
      execFileSync(bundledNode(), [join(folder, 'vitae.mjs'), 'init', at('named')])
      expect(readFileSync(at('named/.github/workflows/cv.yml'), 'utf8')).toContain(
        `uses: example/vitae@v${fonts.version}\n`,
      )
    } finally {
      await writeCommandLine()
    }
  }, 60_000)

  it('says plainly what needs more than is there', () => {
    const picture = vitae('export', 'cv.json', '-o', 'cv.png')
    expect([picture.status, picture.errors]).toEqual([4, expect.stringContaining('pdfjs-dist')])
    const backup = vitae('backup', 'out.tar.gz')
    expect([backup.status, backup.errors]).toEqual([2, expect.stringContaining('server')])
    expect(readdirSync(place)).not.toContain('out.tar.gz')
  })
})
