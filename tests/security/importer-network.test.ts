import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { paragraph, wordFile } from '@/lib/importers/testing/word-file'
import { setNetworkTrap } from '@/scripts/support/trapped.mjs'
import { someOf } from '@/tests/runs'
import { picturedPdf } from '../support/hostile-files'
import { root } from '../support/source-files'

// Reading a CV asks no address that stands in it, and opens no other file.

const folder = mkdtempSync(join(tmpdir(), 'vitae-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'canary-5f1c-of-another-file'
const canary = join(folder, 'canary.txt')
writeFileSync(canary, secret)

const web = 'http://pictures.example.org/a.png'
const cv = ['Ada Example', 'ada@example.org', 'Skills', 'Milling, Baking, Weighing']

const picture = (id: string) =>
  `<w:p><w:r><w:pict><v:shape><v:imagedata r:link="${id}" r:href="${id}"/></v:shape></w:pict></w:r></w:p>`

function greedyWord(): Uint8Array {
  const body = [...cv.map((line) => paragraph(line)), picture('web'), picture('file')].join('')
  const links = { web, file: `file://${canary}` }
  const parts = unzipSync(wordFile({ body, links }))
  const settings = `<w:settings><w:attachedTemplate r:id="web"/></w:settings>`
  return zipSync({ ...parts, 'word/settings.xml': strToU8(settings) })
}

/** A Word document whose text is another file, if its reader believes in external entities. */
function nosyWord(): Uint8Array {
  const parts = unzipSync(wordFile({ body: paragraph('&other;') }))
  const document = new TextDecoder().decode(parts['word/document.xml'])
  const type = `<!DOCTYPE d [<!ENTITY other SYSTEM "file://${canary}">]>`
  const nosy = document.replace('?>', `?>${type}`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(nosy) })
}

function greedyPdf(): string {
  const shown = cv.map((line) => `(${line}) Tj 0 -20 Td`).join(' ')
  const text = `BT /F 12 Tf 72 700 Td ${shown} ET`
  return [
    '%PDF-1.4',
    `1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (${web}) >> >> endobj`,
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R 7 0 R] /Resources << /Font << /F 5 0 R >> >> >> endobj',
    `4 0 obj << /Length ${text.length} >> stream\n${text}\nendstream endobj`,
    '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    `6 0 obj << /Type /Annot /Subtype /Link /Rect [72 690 200 710] /A << /S /URI /URI (${web}) >> >> endobj`,
    `7 0 obj << /Type /Annot /Subtype /Link /Rect [72 670 200 690] /A << /S /Launch /F (${canary}) >> >> endobj`,
    'trailer << /Root 1 0 R /Size 8 >>',
    '%%EOF',
  ].join('\n')
}

const page = `<!doctype html><html><head><link rel="stylesheet" href="${web}"><meta http-equiv="refresh" content="0;url=${web}"></head><body>${cv.map((line) => `<p>${line}</p>`).join('')}<img src="${web}"><iframe src="file://${canary}"></iframe><object data="file://${canary}"></object></body></html>`
const rich = `{\\rtf1 ${cv.join('\\par ')}\\par {\\field{\\*\\fldinst INCLUDEPICTURE "${web}" \\\\d}{\\fldrslt x}}{\\field{\\*\\fldinst INCLUDETEXT "${canary}"}{\\fldrslt }}}`

const files: [name: string, bytes: Uint8Array | string, code: number][] = [
  ['greedy.docx', greedyWord(), 0],
  ['nosy.docx', nosyWord(), 3],
  ['greedy.pdf', greedyPdf(), 0],
  ['packed.pdf', picturedPdf(cv, 'JBIG2Decode'), 0],
  ['painted.pdf', picturedPdf(cv, 'JPXDecode'), 0],
  ['greedy.html', page, 0],
  ['greedy.rtf', rich, 0],
  ['greedy.md', `# ${cv.join('\n\n')}\n\n![a](${web}) [b](file://${canary})`, 0],
  ['greedy.json', JSON.stringify({ basics: { name: 'Ada Example', image: web, url: web } }), 0],
]

it.each(someOf(files))('%s is read without asking anybody', (name, bytes, code) => {
  const trap = setNetworkTrap(join(folder, 'trap.txt'))
  const out = join(folder, 'out')
  writeFileSync(join(folder, name), bytes)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/vitae.mjs'), 'import', join(folder, name), '--out', out],
    { env: { ...process.env, ...trap.env } },
  )
  expect([status, stderr.toString().split('\n').length]).toEqual([code, code === 0 ? 1 : 2])
  const read = code === 0 ? readFileSync(join(out, name.replace(/\.\w+$/, '.json')), 'utf8') : ''
  if (code === 0) expect(read).toContain('Ada Example')
  expect(`${read}${stdout}${stderr}`).not.toContain(secret)
  expect(trap.caught()).toEqual([])
})
