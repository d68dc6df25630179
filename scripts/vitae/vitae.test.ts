import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocx } from '@/lib/exporters/testing/read-docx'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { readPdf, readText } from '@/lib/pdf/engine/testing/read-pdf'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { newestLook } from '@/lib/resume/look'
import { commandNames } from './help'

type Result = { bar: string; status: string }

const folder = mkdtempSync(join(tmpdir(), 'vitae-command-'))
const at = (name: string) => join(folder, name)
const resume = {
  basics: { name: 'Ada Example 🪲', email: 'ada@example.org' },
  work: [
    { company: 'Mill', position: 'Miller', startDate: '2020-01', highlights: ['Ground *flour*'] },
  ],
}

function vitae(words: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words], {
    input,
    maxBuffer: 10_000_000,
  })
  return { status, output: stdout, errors: stderr.toString() }
}

beforeAll(async () => {
  await loadEngineBundle()
  writeFileSync(at('resume.json'), JSON.stringify(resume))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('vitae', () => {
  it('explains itself', () => {
    const { status, output } = vitae(['help'])
    expect(status).toBe(0)
    expect(output.toString()).toContain('vitae render')
  })

  it('lists templates, one a line', () => {
    const { status, output } = vitae(['templates'])
    expect(status).toBe(0)
    expect(output.toString().trimEnd().split('\n')).toEqual(templateCatalogue.map(({ id }) => id))
  })

  it('sets JSON Resume on the page that was asked for, and tells what it left out', async () => {
    const words = ['render', at('resume.json'), '-o', at('out.pdf'), '--page', 'letter']
    const { status, output, errors } = vitae([...words, '--template', 'compact'])
    expect(status).toBe(0)
    expect(output.length).toBe(0)
    expect(errors).toContain('basics/name')
    expect(errors).toContain('\u{1fab2} (U+1FAB2)')
    const bytes = readFileSync(at('out.pdf'))
    const [page] = await readPdf(bytes)
    expect([page?.width, page?.height]).toEqual([612, 792])
    const text = await readText(bytes)
    for (const word of ['Ada Example', 'Miller']) expect(text).toContain(word)
    expect(text).toMatch(/Ground\s+flour/)
  })

  it('reads standard input and writes standard output, the same bytes each time', () => {
    const once = () => vitae(['render', '-', '-o', '-'], JSON.stringify(resume))
    const first = once()
    expect(first.status).toBe(0)
    expect(first.output.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(once().output.equals(first.output)).toBe(true)
  })

  it('ends with 2 at words that it does not know', () => {
    expect(vitae(['fold']).status).toBe(2)
    const { status, errors } = vitae(['render', at('resume.json'), '-o', at('x.pdf'), '-t', 'lace'])
    expect(status).toBe(2)
    expect(errors).toContain('There is no template "lace"')
  })

  it('ends with 3 at what is no CV, and lists places and reasons', () => {
    const { status, errors } = vitae(
      ['render', '-', '-o', at('y.pdf')],
      '{"basics": {}, "meta": 5}',
    )
    expect(status).toBe(3)
    expect(errors).toMatch(/\n {2}\S+: \S/)
    const refusal = (text: string) => {
      const { status, errors } = vitae(['render', '-', '-o', at('y.pdf')], text)
      expect(status).toBe(3)
      return errors
    }
    expect(refusal('{"work":')).not.toContain('vitae import')
    expect(refusal('%PDF-1.7')).toContain('"vitae import" reads PDF')
    expect(refusal('[]')).toContain('it needs "basics"')
    expect(existsSync(at('y.pdf'))).toBe(false)
  })
})

describe('vitae, with more of its options', { tags: ['nightly'] }, () => {
  it('writes a template as a file, checks it, and draws with it', () => {
    const metro = vitae(['template', 'metro']).output.toString()
    writeFileSync(at('mine.json'), metro.replace('"Metro"', '"Mine"'))
    const { status, output, errors } = vitae(['template', 'check', at('mine.json')])
    expect([status, output.toString(), errors]).toEqual([
      0,
      'Mine can be used: every word of three CVs was read back from it.\n',
      '',
    ])
    const draw = (template: string) => {
      const words = ['render', at('resume.json'), '-o', at('own.pdf'), '-t', template]
      expect(vitae(words).status).toBe(0)
      return readFileSync(at('own.pdf'))
    }
    expect(draw(at('mine.json'))).not.toEqual(draw('plain'))
    writeFileSync(at('mine.json'), metro.replace(/"gap": [\d.]+/, '"gap": "wide"'))
    const bad = vitae(['render', at('resume.json'), '-o', at('own.pdf'), '-t', at('mine.json')])
    expect([bad.status, bad.errors]).toEqual([
      3,
      expect.stringContaining('  look.header.zones[0].gap: has to be a number'),
    ])
  }, 60_000)

  it('says what the words of a CV leave open, and what of a posting they answer', () => {
    writeFileSync(
      at('posting.txt'),
      'Miller\nRequirements\n- Flour\n- Welding\n- 20 years of experience',
    )
    const { status, output } = vitae(['check', at('resume.json'), '--posting', at('posting.txt')])
    expect(status).toBe(0)
    const lines = output.toString().split('\n')
    expect(lines.some((line) => /^Content: \d+ of \d+ checks passed$/.test(line))).toBe(true)
    expect(lines).toContainEqual(expect.stringContaining('Check: Email and phone are included'))
    expect(lines).toContainEqual(
      expect.stringContaining('Check: Must-have requirements are in the CV'),
    )
    writeFileSync(at('short.txt'), 'Miller')
    const refused = vitae(['check', at('resume.json'), '--posting', at('short.txt')])
    expect(refused.status).toBe(3)
    expect(refused.errors).toContain('too short')
  })

  it('sets a template in the typefaces that it is drawn for, unless the CV names its own', () => {
    const pdfOf = (design: object, ...words: string[]) => {
      const vitaePart = { schemaVersion: 1, kind: 'resume', design }
      const input = JSON.stringify({ ...resume, meta: { vitae: vitaePart } })
      return vitae(['render', '-', '-o', '-', ...words], input).output
    }
    const ledger = pdfOf({ template: 'ledger', fonts: 'eb-garamond', look: newestLook })
    expect(pdfOf({}, '--template', 'ledger').equals(ledger)).toBe(true)
    const own = pdfOf({ template: 'ledger', fonts: 'tinos', look: newestLook })
    expect(own.equals(ledger)).toBe(false)
    expect(pdfOf({ fonts: 'tinos' }, '--template', 'ledger').equals(own)).toBe(true)
  })

  it('fits a CV to its pages, or says what is too long and writes it as it is', async () => {
    const post = (name: string, lines: number) => ({
      name,
      endDate: '2020',
      highlights: Array.from({ length: lines }, (_, i) => `Line ${i} of ${name}`),
    })
    const pagesOf = async (work: unknown[]) => {
      const made = vitae(['render', '-', '-o', '-', '--fit', '1'], JSON.stringify({ work }))
      const pages = await readPdf(made.output)
      return { ...made, pages: pages.length }
    }
    expect(await pagesOf([post('Mill', 48)])).toMatchObject({ status: 0, errors: '', pages: 1 })
    const long = await pagesOf([post('Mill', 80), post('Bakery', 90)])
    expect(long.status).toBe(5)
    expect(long.pages).toBeGreaterThan(2)
    expect(long.errors).toMatch(/lines too many: \d+\./)
    expect(long.errors).toContain('The longest entries: Bakery, Mill')
  })

  it('writes other formats, and pictures where their canvas is installed', () => {
    const made = (name: string) => {
      const { status, errors } = vitae(['export', at('resume.json'), '-o', at(name)])
      expect(errors).toBe('')
      expect(status).toBe(0)
      return readFileSync(at(name))
    }
    const { paragraphs } = readDocx(made('out.docx'))
    expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Ada Example \u{1fab2}' })
    expect(JSON.parse(made('out.json').toString()).meta.vitae.rich).toBe(true)
    const { status, errors } = vitae(['export', at('out.json'), '-o', at('out.png')])
    if (errors.includes('@napi-rs/canvas')) expect(status).toBe(4)
    else expect(readFileSync(at('out.png')).subarray(1, 4).toString()).toBe('PNG')
  })

  it('prints reports for programs, also of what failed', () => {
    const asked = (...words: string[]) => {
      const { status, output } = vitae([...words, '--json'])
      return { status, report: JSON.parse(output.toString()) }
    }
    expect(asked('render', at('resume.json'), '-o', at('json.pdf'))).toEqual({
      status: 0,
      report: {
        output: at('json.pdf'),
        bytes: readFileSync(at('json.pdf')).length,
        pages: 1,
        template: 'plain',
        page: 'a4',
        missing: [{ address: expect.stringContaining('name'), characters: ['\u{1fab2}'] }],
        fit: {
          fits: true,
          pages: 1,
          setting: { fontSize: 10, lineHeight: 1.35, spacing: 1.6, margin: 28, tightness: -1 },
          layouts: 2,
        },
      },
    })
    expect(asked('export', at('resume.json'), '-o', at('json.md')).report).toMatchObject({
      format: 'markdown',
    })
    expect(asked('templates').report[0]).toMatchObject({ id: 'ledger', columns: 1 })
    expect(asked('render', at('nothing.json'), '-o', at('x.pdf'))).toEqual({
      status: 4,
      report: { error: { code: 4, message: expect.stringContaining('nothing'), problems: [] } },
    })
    expect(asked('render', '--colour')).toMatchObject({ status: 2, report: { error: { code: 2 } } })
  })

  it('ends with 7 where a check found something of the weight that was named', () => {
    const check = (...words: string[]) => vitae(['check', at('resume.json'), ...words])
    expect(check().status).toBe(0)
    expect(check('--fail-on', 'warn').status).toBe(7)
    const { status, output } = check('--json')
    expect(status).toBe(0)
    const { bars, results } = JSON.parse(output.toString())
    expect(bars.complete.of).toBe(results.filter(({ bar }: Result) => bar === 'complete').length)
    const mend = results.some((result: Result) => result.status === 'fail')
    expect(check('--fail-on', 'fail').status).toBe(mend ? 7 : 0)
  })

  it('prints what a job asks for and where the CV shows it, as one line for programs', () => {
    const highlights = ['Oven', 'Ran a Kubernetes cluster.']
    const cv = {
      basics: { name: 'Ada' },
      work: [{ name: 'Mill', position: 'Baker', startDate: '2019-01', highlights }],
      skills: [{ name: 'Tools', keywords: ['Bread', 'Terraform'] }],
    }
    writeFileSync(at('match.json'), JSON.stringify(cv))
    writeFileSync(
      at('job.txt'),
      'Platform engineer\nRequirements\n- Kubernetes\n- Terraform\n- Rust\n- a calm head in outages\n',
    )
    const { status, output } = vitae(['match', at('match.json'), at('job.txt'), '--json'])
    expect(status).toBe(0)
    const text = output.toString()
    expect(text.trimEnd()).not.toContain('\n')
    const { demands } = JSON.parse(text) as { demands: { words: string }[] }
    const of = (words: string) => demands.find((one) => one.words === words)
    expect(of('Kubernetes')).toEqual({
      words: 'Kubernetes',
      shown: 'yes',
      evidence: [{ place: '/work/0/highlights/1', words: 'Kubernetes' }],
    })
    expect(of('Terraform')).toEqual({
      words: 'Terraform',
      shown: 'yes',
      evidence: [{ place: '/skills/0/keywords/1', words: 'Terraform' }],
    })
    const lines = vitae(['match', at('match.json'), at('job.txt')])
      .output.toString()
      .split('\n')
    expect([lines[0], ...lines.slice(3, 5)]).toEqual([
      ...['Covers 2 of 3.', 'Rust: Do you have this?'],
      'a calm head in outages: Your word needed. (personal quality, not counted)',
    ])
    const known =
      'Platform engineer\nWe plan the grid of the north.\nRequirements\n- experience running clusters of servers\n'
    writeFileSync(at('known.txt'), known)
    const { output: asked } = vitae(['check', at('match.json'), '--posting', at('known.txt')])
    expect(asked.toString()).toContain('servers”: Can you show more of this? Check:')
    expect(vitae(['match', at('match.json'), at('nothing.txt')]).status).toBe(4)
  })

  it('explains each command, and knows its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(vitae(['--version']).output.toString()).toBe(`${version}\n`)
    for (const name of commandNames) {
      const { status, output } = vitae(['help', name])
      expect(status).toBe(0)
      expect(output.toString()).toMatch(new RegExp(`^vitae ${name}`))
    }
    const backup = vitae(['help', 'backup'])
    expect([backup.status, backup.output.toString()]).toEqual([
      0,
      expect.stringMatching(/^vitae backup FILE/),
    ])
  }, 60_000)

  it('ends with 4 at files that it cannot read or write', () => {
    expect(vitae(['render', at('nothing.json'), '-o', at('z.pdf')]).status).toBe(4)
    const { status, errors } = vitae(['render', at('resume.json'), '-o', at('no/such/z.pdf')])
    expect(status).toBe(4)
    expect(errors).toContain('Cannot write')
  })
})
