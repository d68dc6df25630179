import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { importResumeFile } from '@/lib/importers/json/import-resume-file'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import { resumeFileSchema, schemaFile } from '../bundle/resume-schema.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vitae-begin-'))
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const ids = createIdGenerator()

function run(command: string) {
  const words = command.split(' ').slice(1)
  const script = join(process.cwd(), 'scripts', 'vitae.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, output: stdout, errors: stderr }
}

beforeAll(async () => {
  await loadEngineBundle()
  const begun = run('vitae init .')
  expect([begun.status, begun.output]).toEqual([
    0,
    expect.stringContaining('"vitae watch resume.json -o cv.pdf"'),
  ])
  writeFileSync(
    at('job.txt'),
    'Requirements:\n- Three years of experience with Excel\n- Fluent English\n',
  )
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae init', () => {
  it('writes a CV with its schema, and a workflow whose inputs the Action has', () => {
    expect(JSON.parse(read('resume.json')).$schema).toBe('./resume.schema.json')
    expect(JSON.parse(read('resume.schema.json'))).toEqual(
      JSON.parse(readFileSync(schemaFile, 'utf8')),
    )
    const { jobs } = parse(read('.github/workflows/cv.yml'))
    const [step] = jobs.cv.steps.filter(({ uses }: { uses: string }) => /\/vitae@v/.test(uses))
    const { inputs } = parse(readFileSync('action.yml', 'utf8'))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect(jobs.publish.if).toBe("github.event_name == 'push'")
  })

  it('writes texts that "check" names until they are replaced', () => {
    const { status, output } = run('vitae check resume.json --fail-on warn')
    expect([status, output]).toEqual([7, expect.stringContaining('wrote it: basics.name, ')])
  })

  it('never writes over a file', () => {
    writeFileSync(at('resume.json'), read('resume.json').replace('Your name', 'Ada Example'))
    const { status, errors } = run('vitae init .')
    expect([status, errors]).toEqual([
      4,
      expect.stringContaining(`already in ${folder}. Nothing was written.`),
    ])
    expect(read('resume.json')).toContain('Ada Example')
  })
})

describe('vitae check', () => {
  it('says where in the file a finding is, and what to do', () => {
    const file = [
      'basics: { name: Mira Sol, email: mira@example.org }',
      'work:',
      '  - name: Faro',
      '    position: Clerk',
      '    startDate: 2012-01',
      '    endDate: 2010-01',
      '  - { name: Luna, position: Cook, startDate: 2131-02, endDate: 2024-06 }',
    ]
    writeFileSync(at('dated.yaml'), file.join('\n'))
    const lines = run('vitae check dated.yaml').output.split('\n')
    const found = lines.findIndex((line) => line.includes('Check: Dates are plausible'))
    expect(lines.slice(found + 1, found + 3)).toEqual([
      '        work[0].endDate (line 6), work[1].startDate (line 7)',
      '        An end before its start, or a start in the future, is usually a mistake. Check the date.',
    ])
    const { results } = JSON.parse(run('vitae check dated.yaml --json').output)
    expect(results.find(({ id }: { id: string }) => id === 'dates-possible')).toMatchObject({
      fix: 'Check the date.',
      places: [
        { path: 'work[0].endDate', line: 6, words: '2010-01' },
        { path: 'work[1].startDate', line: 7, words: '2131-02' },
      ],
    })
  })
})

describe('vitae site', () => {
  const hostile = { name: 'Ada </script><script>alert(1)</script>', summary: '*Grinds* rye' }

  it('writes a page without scripts that says who it is about, its PDF and a picture', () => {
    const cv = { basics: { ...hostile, label: 'Miller', url: 'ada.example.org' } }
    writeFileSync(at('ada.json'), JSON.stringify(cv))
    const made = run(
      'vitae site ada.json -o site --url https://ada.example.org/cv/ --template yard',
    )
    expect(made).toEqual({ status: 0, output: '', errors: '' })
    const html = read('site/index.html')
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'`)
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '')
    expect(data).toMatchObject({
      url: 'https://ada.example.org/cv/',
      mainEntity: { '@type': 'Person', name: hostile.name, jobTitle: 'Miller' },
    })
    expect(html).toContain('content="https://ada.example.org/cv/preview.png"')
    const picture = readFileSync(at('site/preview.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(read('site/cv.pdf')).toMatch(/^%PDF/)
    expect(html).toContain('href="cv.pdf"')
  }, 30_000)

  it('names no address that it does not know', () => {
    expect(run('vitae site ada.json -o here --json').status).toBe(0)
    expect(read('here/index.html')).not.toMatch(/canonical|og:url|og:image|"url":/)
  })
})

describe('the schema of a CV', () => {
  const check = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile, 'utf8')))

  it('is the one that the code has: otherwise run "node scripts/write-schema.mjs"', async () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(await resumeFileSchema())
  })

  it('accepts what the app writes, and refuses what no CV has', () => {
    for (const one of professions) {
      const options = { clean: true, customSections: true }
      check.parse(exportJsonResume(sampleResume(one, ids), options))
    }
    check.parse(JSON.parse(read('resume.json')))
    expect(check.safeParse({ work: [{ name: 5 }] }).success).toBe(false)
    expect(check.safeParse({ basics: { profiles: {} } }).success).toBe(false)
  })

  it('is named in a file without a trace on paper', () => {
    const address = 'javascript:alert(1)//schema'
    const file = { $schema: address, basics: { name: 'Ada' } }
    expect(importResumeFile(file, ids)).toMatchObject({ ok: true, leftOut: [] })
    writeFileSync(at('named.json'), JSON.stringify(file))
    expect(run('vitae export named.json -o named.html')).toMatchObject({ status: 0, errors: '' })
    expect(read('named.html')).not.toContain('schema')
  })
})

describe.each(['SKILL.md', 'public/llms.txt'])('%s', (page) => {
  it('has commands that run', () => {
    const text = readFileSync(page, 'utf8')
    const commands = [...text.matchAll(/```sh\n(.*?)```/gs)]
      .flatMap(([, lines = '']) => lines.trim().split('\n'))
      .filter((line) => line !== 'vitae init .')
    expect(commands.length).toBeGreaterThan(2)
    for (const command of commands) {
      expect({ command, ...run(command) }).toMatchObject({ command, status: 0 })
    }
  }, 60_000)
})
