import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments'
import { commandNames, helpText } from './help'

describe('the words of the command line', () => {
  it('ask for help, templates or a PDF', () => {
    expect(parseArguments([])).toEqual({
      ok: true,
      command: { name: 'help', topic: null },
      json: false,
    })
    expect(parseArguments(['--help'])).toEqual({
      ok: true,
      command: { name: 'help', topic: null },
      json: false,
    })
    for (const [words, command] of [
      [['metro'], { action: 'print', template: 'metro' }],
      [['Folio'], { action: 'print', template: 'academic' }],
      [['schema'], { action: 'schema' }],
      [['check', 'mine.json'], { action: 'check', input: 'mine.json' }],
    ] as const) {
      expect(parseArguments(['template', ...words])).toEqual({
        ok: true,
        command: { name: 'template', ...command },
        json: false,
      })
    }
    expect(parseArguments(['templates'])).toEqual({
      ok: true,
      command: { name: 'templates' },
      json: false,
    })
    expect(parseArguments(['render', 'a.json', '-o', 'b.pdf'])).toEqual({
      ok: true,
      command: {
        name: 'render',
        input: 'a.json',
        output: 'b.pdf',
        template: null,
        page: null,
        fit: null,
        language: null,
        isBlind: false,
      },
      json: false,
    })
  })

  it('ask for an exam of a model at an address', () => {
    const words = ['exam', '--url', 'http://localhost/v1', '--model', 'm']
    expect(parseArguments([...words, '--json'])).toEqual({
      ok: true,
      command: { name: 'exam', url: words[2], model: 'm', language: null, rounds: null },
      json: true,
    })
    for (const wrong of [words.slice(0, 3), [...words, '-l', 'nl'], [...words, '--key', 'k']]) {
      expect(parseArguments(wrong)).toMatchObject({ ok: false, topic: 'exam' })
    }
  })

  it('may stand in any order, with values behind or inside them', () => {
    const words = ['render', '--page=letter', '-o', '-', '--template', 'compact', '-', '--fit=2']
    expect(parseArguments(words)).toEqual({
      ok: true,
      command: {
        name: 'render',
        input: '-',
        output: '-',
        template: 'compact',
        page: 'letter',
        fit: 2,
        language: null,
        isBlind: false,
      },
      json: false,
    })
  })

  it('take the language of labels and dates by its tag or name', () => {
    const languageIn = (...words: string[]) => {
      const parsed = parseArguments([...words])
      return parsed.ok && 'language' in parsed.command ? parsed.command.language : parsed
    }
    expect(languageIn('render', 'a.json', '-o', 'b.pdf', '--language', 'fr')).toBe('fr')
    expect(languageIn('export', 'a.json', '-o', 'b.md', '-l', 'pt_BR')).toBe('pt-BR')
    expect(languageIn('render', 'a.json', '-o', 'b.pdf', '--language=français')).toBe('fr')
    expect(parseArguments(['watch', 'a.json', '-o', 'b.pdf', '-l', 'German'])).toMatchObject({
      command: { make: { language: 'de' } },
    })
    const wrong = parseArguments(['render', 'a.json', '-o', 'b.pdf', '--language', 'Klingon'])
    expect(wrong).toMatchObject({ ok: false, reason: expect.stringContaining('en, de, fr') })
  })

  it('ask for a format by the ending of the file or by its name', () => {
    const exported = (...words: string[]) => {
      const parsed = parseArguments(['export', 'a.json', '-o', ...words])
      return parsed.ok && parsed.command.name === 'export' ? parsed.command.format : parsed
    }
    expect(exported('b.docx', '--template', 'plain')).toBe('docx')
    expect(exported('b.MD')).toBe('markdown')
    expect(exported('b.json')).toBe('json')
    expect(exported('b.png')).toBe('png')
    expect(exported('b.json', '--format', 'json-resume')).toBe('json-resume')
    expect(exported('-', '-f=text')).toMatchObject({ ok: false })
    expect(exported('-', '-f', 'text')).toBe('text')
  })

  it('ask for an import of many files into a folder', () => {
    expect(parseArguments(['import', 'a.pdf', '--out=cvs', 'b.docx', '--provenance'])).toEqual({
      ok: true,
      command: { name: 'import', inputs: ['a.pdf', 'b.docx'], folder: 'cvs', provenance: true },
      json: false,
    })
  })

  it('ask for the checks of a CV, alone or beside a posting', () => {
    const command = { name: 'check', input: 'a.json', posting: null, failOn: null }
    expect(parseArguments(['check', 'a.json'])).toEqual({ ok: true, command, json: false })
    expect(parseArguments(['check', '--posting', 'p.txt', 'a.json'])).toEqual({
      ok: true,
      command: { ...command, posting: 'p.txt' },
      json: false,
    })
    expect(parseArguments(['check', 'a.json', '--fail-on=warn', '--json'])).toEqual({
      ok: true,
      command: { ...command, failOn: 'warn' },
      json: true,
    })
  })

  it('ask for help about one command, and for the version', () => {
    const aboutRender = { ok: true, command: { name: 'help', topic: 'render' }, json: false }
    expect(parseArguments(['help', 'render'])).toEqual(aboutRender)
    expect(parseArguments(['render', '--help'])).toEqual(aboutRender)
    expect(parseArguments(['render', '-h', 'a.json'])).toEqual(aboutRender)
    for (const words of [['--version'], ['-V'], ['version']]) {
      expect(parseArguments(words)).toMatchObject({ ok: true, command: { name: 'version' } })
    }
    expect(parseArguments(['render', '--colour'])).toMatchObject({ ok: false, topic: 'render' })
    const ofAll = { ok: true, command: { name: 'help', topic: 'all' }, json: false }
    expect(parseArguments(['help', '--all'])).toEqual(ofAll)
    expect(parseArguments(['--help', '--all'])).toEqual(ofAll)
    expect(parseArguments(['help', 'all'])).toMatchObject({ ok: false })
  })

  it('are explained: each command in the help of all, few of them in the first', () => {
    const named = (topic: 'all' | null) =>
      commandNames.filter((name) => new RegExp(`^  vitae ${name}\\b`, 'm').test(helpText(topic)))
    expect(named('all')).toEqual(commandNames)
    const first = commandNames.filter((name) => !['family', 'ground', 'exam'].includes(name))
    expect(named(null)).toEqual(first)
    expect(helpText(null)).toContain('--all')
  })

  it.each([
    ['redner', 'There is no command "redner". Did you mean "render"?'],
    ['help chekc', 'There is no command "chekc". Did you mean "check"?'],
    ['bakcup a', 'There is no command "bakcup". Did you mean "backup"?'],
    [
      'render a.json --tempalte b',
      '"render" has no option "--tempalte". Did you mean "--template"?',
    ],
    [
      'render a.json -o b.pdf --page lettr',
      '"--page" is one of a4, letter, not "lettr". Did you mean "letter"?',
    ],
    [
      'template ledgr',
      'There is no template "ledgr". Did you mean "ledger"? "vitae templates" lists them.',
    ],
    ['template lace', 'There is no template "lace". "vitae templates" lists them.'],
    ['export a.json -o b.pdf', '"export" writes no PDF. For b.pdf use "render".'],
  ])('are named with what is probably meant: %s', (words, reason) => {
    expect(parseArguments(words.split(' '))).toMatchObject({ ok: false, reason })
  })

  it('say of a command of the server where it can be used', () => {
    expect(parseArguments(['backup', 'a'])).toMatchObject({
      ok: false,
      reason: expect.stringContaining('on the machine of a server'),
    })
  })

  it('are refused with a reason', () => {
    const wrong = [
      ['check'],
      ['check', 'a.json', 'b.json'],
      ['verify'],
      ['verify', 'a.pdf', '--key'],
      ['match', 'a.json'],
      ['match', 'a.json', 'b.txt', 'c.txt'],
      ['check', 'a.json', '--posting'],
      ['check', 'a.json', '--all'],
      ['check', 'a.json', '--fail-on', 'pass'],
      ['check', 'a.json', '--json=yes'],
      ['render', 'a.json', '-o', '-', '--json'],
      ['help', 'draw'],
      ['draw'],
      ['templates', 'x'],
      ['template'],
      ['template', 'lace'],
      ['template', 'check'],
      ['template', 'metro', 'plain'],
      ['render'],
      ['render', 'a.json'],
      ['render', 'a.json', '-o'],
      ['render', 'a.json', '-o', 'b.docx'],
      ['site', 'a.json'],
      ['site', 'a.json', '-o', '-'],
      ['site', 'a.json', '-o', 'b', '--url', 'mine'],
      ['init', 'a', 'b'],
      ['render', 'a.json', 'b.json', '-o', 'c.pdf'],
      ['render', 'a.json', '-o', 'b.pdf', '-o', 'c.pdf'],
      ['render', 'a.json', '-o', 'b.pdf', '--page', 'a5'],
      ['render', 'a.json', '-o', 'b.pdf', '--fit', '4'],
      ['render', 'a.json', '-o', 'b.pdf', '--fit'],
      ['render', 'a.json', '-o', 'b.pdf', '--colour', 'red'],
      ['render', 'a.json', '-o', 'b.pdf', '--format', 'text'],
      ['import', '--out', 'cvs'],
      ['import', 'a.pdf'],
      ['import', 'a.pdf', '--out'],
      ['import', 'a.pdf', '--out', 'b', '--out', 'c'],
      ['import', '-', '--out', 'b'],
      ['export', 'a.json', '-o', 'b.xls'],
      ['export', 'a.json', '-o', '-'],
      ['export', 'a.json', '-o', 'b.docx', '--format', 'word'],
      ['export', 'a.json', '-o', 'b.png', '--sheet', '0'],
      ['export', 'a.json', '-o', 'b.docx', '--fit', '1'],
    ]
    for (const words of wrong) {
      const parsed = parseArguments(words)
      expect(parsed.ok, words.join(' ')).toBe(false)
      if (!parsed.ok) expect(parsed.reason).toMatch(/^["“A-Z].*[.?]$/s)
    }
  })
})

describe('the words of "diff" and "watch"', () => {
  const reasonOf = (...words: string[]) => {
    const parsed = parseArguments(words)
    return parsed.ok ? null : parsed.reason
  }

  it('are two files, and the options of what is written', () => {
    expect(parseArguments(['diff', 'a.json', '-', '--markdown'])).toMatchObject({
      command: { name: 'diff', before: 'a.json', after: '-', isMarkdown: true },
    })
    expect(parseArguments(['watch', 'a.yaml', '-o', 'b.PDF', '-t', 'serif'])).toMatchObject({
      command: { name: 'watch', make: { name: 'render', output: 'b.PDF', template: 'serif' } },
    })
    expect(parseArguments(['watch', 'a.yaml', '-o', 'b.png', '--sheet', '2'])).toMatchObject({
      command: { name: 'watch', make: { name: 'export', format: 'png', sheet: 2 } },
    })
  })

  it('are refused where they mean nothing', () => {
    expect(reasonOf('diff', 'a.json')).toMatch(/two files/)
    expect(reasonOf('watch', 'a.yaml')).toMatch(/needs "-o"/)
    expect(reasonOf('watch', '-', '-o', 'b.pdf')).toMatch(/no standard input/)
    expect(reasonOf('watch', 'a.yaml', '-o', 'b.pdf', '--sheet', '2')).toMatch(/is for pictures/)
    expect(reasonOf('watch', 'a.yaml', '-o', 'b.docx', '--fit', '1')).toMatch(/for a PDF/)
  })
})
