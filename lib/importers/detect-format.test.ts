import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportEuropass } from '@/lib/exporters/europass/write-europass'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { detectFormat } from './detect-format'
import { paragraph, wordFile } from './testing/word-file'
import { decodeText } from './text/decode-text'

const nameOf = (bytes: Uint8Array | string, fileName = '') => {
  const found = detectFormat(typeof bytes === 'string' ? strToU8(bytes) : bytes, fileName)
  return found.ok ? found.kind : found.code
}
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream)])
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const word = wordFile({ body: paragraph('Ida van der Long') })
const odt = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<a/>',
  'META-INF/manifest.xml': '<m/>',
}

describe('what a file is', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['pdf', 'noise\n%PDF-1.7', 'pdf'],
    ['a Word document', word, 'docx'],
    ['an OpenDocument text', zip(odt), 'odt'],
    ['rtf', '{\\rtf1\\ansi hello}', 'rtf'],
    ['a page', '<!doctype html><html><body>CV</body></html>', 'html'],
    ['a part of a page', '  <div><h1>Ida</h1></div>', 'html'],
    ['Markdown', '# Ida van der Long\n\n- pilot', 'markdown'],
    ['text', 'Ida van der Long\n2019 - 2021 pilot', 'text'],
    ['text that begins with a number sign', '#1 pilot of Aarhus', 'text'],
    ['JSON Resume', '{"basics":{"name":"Ida"}}', 'json'],
    ['JSON with quotes of Windows-1252', '{"basics":{"name":"\u0093Ida\u0094"}}', 'json'],
    [
      'Reactive Resume',
      '{"basics":{"name":"Ida"},"sections":{"skills":{"items":[]}}}',
      'reactive-resume',
    ],
    ['RenderCV', 'cv:\n  name: Ada Example\n', 'yaml'],
    ['YAMLResume', '---\ncontent:\n  basics:\n    name: Ada Example\n', 'yaml'],
    ['BibTeX', '% mine\n@book{a,\n  title = {Tides}\n}\n', 'bibtex'],
    ['RIS', 'TY  - BOOK\nTI  - Tides\nER  - \n', 'ris'],
    ['CSL-JSON', '[{"id": 1, "type": "book", "title": "Tides"}]', 'csl-json'],
    ['a record of ORCID', '{"person": {}, "activities-summary": {}}', 'orcid'],
    ['LinkedIn', zip({ 'Export/Profile.csv': 'First Name\nIda' }), 'linkedin'],
    ['a backup', zip({ 'cvs/CV.json': '{}' }), 'backup'],
    ['a backup whose names another program wrote', zip({ 'cvs\\CV.json': '{}' }), 'backup'],
    ['LinkedIn, data beside', zip({ 'Skills.csv': 'Name', 'a.json': '{}' }), 'linkedin'],
    [
      'pdf behind a byte order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('%PDF-1.7')]),
      'pdf',
    ],
  ])('is told by its content: %s', (_, bytes, kind) => {
    expect(nameOf(bytes)).toBe(kind)
  })

  it('is Europass by its own namespace', () => {
    expect(nameOf(exportEuropass(sampleResume('nurse', createIdGenerator())))).toBe('europass')
  })

  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['the old Word format', compound('WordDocument'), 'legacy-word'],
    ['a Word document with a password', compound('EncryptedPackage'), 'password'],
    ['an old table', compound('Workbook'), 'wrong-type'],
    [
      'an OpenDocument text with a password',
      zip({ ...odt, 'META-INF/manifest.xml': '<m><encryption-data/></m>' }),
      'password',
    ],
    [
      'macros',
      zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'macros',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'no-text'],
    ['a program', new Uint8Array(400).map((_, at) => (at * 37) % 11), 'wrong-type'],
    ['an archive of other things', zip({ 'a.txt': 'x' }), 'wrong-type'],
    ['another XML file', '<?xml version="1.0"?><feed/>', 'wrong-type'],
    ['broken JSON', '{"basics":', 'damaged'],
    ['deep JSON', `${'['.repeat(60)}${']'.repeat(60)}`, 'unsafe'],
    ['JSON of something else', '[1, 2]', 'no-resume'],
    ['an archive that is cut off', word.subarray(0, 300), 'damaged'],
  ])('is refused with a reason: %s', (_, bytes, code) => {
    expect(nameOf(bytes)).toBe(code)
  })

  it.each<[string, Uint8Array | string, string]>([
    ['cv.pdf', '<!doctype html><html></html>', 'wrong-type'],
    ['cv.pdf', word, 'wrong-type'],
    ['cv.docx', '%PDF-1.7', 'wrong-type'],
    ['cv.docx', compound(''), 'legacy-word'],
    ['cv.doc', '{\\rtf1 hello}', 'rtf'],
    ['cv.json', 'hello', 'wrong-type'],
    ['cv.pdf', new Uint8Array([0xff, 0xd8, 0xff]), 'wrong-type'],
    ['cv.txt', '# Ida', 'text'],
    ['cv.txt', '<h1>Ida</h1>', 'text'],
    ['cv.md', 'Ida', 'markdown'],
    ['cv.txt', 'cv:\n  name: Ada Example\n', 'yaml'],
    ['works.txt', '@book{a, title = {Tides}}', 'bibtex'],
    ['works.txt', 'TY  - BOOK\r\nTI  - Tides\r\n', 'ris'],
    ['works.ris', '{"a": 1}', 'ris'],
    ['works.ris', '%PDF-1.7', 'wrong-type'],
    ['works.bib', 'a comment alone', 'bibtex'],
    ['cv.docx', '@book{a, title = {Tides}}', 'wrong-type'],
    ['cv.yml', '# comment\na: b', 'yaml'],
    ['cv.yaml', '%PDF-1.7', 'wrong-type'],
    ['cv.pdf', 'cv:\n  name: Ada Example\n', 'wrong-type'],
    ['cv', word, 'docx'],
  ])('may not be called %s against its content', (fileName, bytes, kind) => {
    expect(nameOf(bytes, fileName)).toBe(kind)
  })
})

describe('what is two things at once', () => {
  const stored = (name: string, text: string) => zipSync({ [name]: [strToU8(text), { level: 0 }] })

  it.each<[string, Uint8Array | string, string]>([
    ['an archive with a PDF in it as it lies', stored('cv.pdf', '%PDF-1.7'), 'wrong-type'],
    ['a backup that begins with the name of a PDF', stored('%PDF-1.7.json', '{}'), 'backup'],
    ['JSON that speaks of a PDF', '{"basics":{"name":"%PDF-1.7"}}', 'json'],
    ['RTF that speaks of a PDF', '{\\rtf1 %PDF-1.7}', 'rtf'],
    ['a page that speaks of a PDF', '<!doctype html><p>%PDF-1.7</p>', 'html'],
    ['a PDF behind lines of a mail', 'Content-Type: application/pdf\r\n\r\n%PDF-1.7', 'pdf'],
    ['a PDF too far behind', `${'line of a mail\n'.repeat(100)}%PDF-1.7`, 'text'],
    ['a PDF with an archive behind it', `%PDF-1.7\n${'x'.repeat(40)}PK\u0003\u0004`, 'pdf'],
  ])('is what its first bytes say: %s', (_, bytes, kind) => {
    expect(nameOf(bytes)).toBe(kind)
  })
})

describe('the characters of a text', () => {
  const bytesOf = (...parts: (string | number[])[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)))
  const swapped = (text: string) => utf16(text).map((_, at, all) => all[at ^ 1] ?? 0)

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf('Zoë–Łódź')],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], 'Zoë–Łódź')],
  ])('come from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Zoë–Łódź')
  })

  it.each<[string, Uint8Array]>([
    ['UTF-16 with a mark', bytesOf([0xff, 0xfe], utf16('Zoë long'))],
    ['UTF-16 the other way round', bytesOf([0xfe, 0xff], swapped('Zoë long'))],
    ['UTF-16 without a mark', bytesOf(utf16('Zoë long'))],
    ['windows-1252', new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x6c, 0x6f, 0x6e, 0x67])],
  ])('come from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Zoë long')
  })

  it('come from what a page says of itself', () => {
    const page = bytesOf('<meta charset="windows-1251">', [0xc8, 0xe4, 0xe0])
    expect(decodeText(page)).toContain('Ида')
  })
})
