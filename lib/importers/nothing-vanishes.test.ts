import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { runs } from '@/tests/runs'
import { pdfOf } from '@/tests/support/hostile-files'
import { beginReview } from './draft/review-types'
import { placedSlices, unplacedLines } from './draft/unplaced-lines'
import { importBytes } from './import-file'
import { pdfOpenOptions } from './pdf/open-options'
import { readTask } from './pdf/read-task'
import { odtFile } from './testing/odt-file'
import { wordFile } from './testing/word-file'

/** Returns what an import holds of a file: texts in fields, headings, and those listed as left over. */
async function heldBy(bytes: Uint8Array, fileName: string): Promise<string> {
  const outcome = await importBytes({
    ...{ bytes, fileName, ids: createIdGenerator(), onProgress() {} },
    pdf: (given, notify) =>
      readTask(getDocument({ ...pdfOpenOptions, data: new Uint8Array(given) }), OPS, notify),
  })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
  const { draft } = outcome
  const { lines } = draft.source
  const review = beginReview(draft)
  const placed = [...placedSlices(review).values()].flat()
  return [
    ...placed.map(({ line, from, to }) => lines[line]?.text.slice(from, to)),
    ...unplacedLines(review).map(({ text }) => text),
    ...draft.passedOver.map((line) => lines[line]?.text),
  ].join('\n')
}

/** Ways in which a format shows a word, each around a word of its own. */
type Ways = readonly ((word: string) => string)[]

const run = (look: string, word: string) =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve"> ${word} </w:t></w:r>`
const field = (instruction: string, word: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('', word)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const inParagraph = (inside: string) => `<w:p>${inside}</w:p>`

const wordWays: Ways = [
  (word) => inParagraph(run('', word)),
  ...['b', 'strike', 'dstrike', 'vanish', 'smallCaps'].map(
    (look) => (word: string) => inParagraph(run('', 'Led') + run(`<w:${look}/>`, word)),
  ),
  (word) => inParagraph(run('<w:color w:val="FFFFFF"/><w:sz w:val="2"/>', word)),
  ...['DATE', 'TIME', 'SAVEDATE', 'FILENAME', 'FORMTEXT', 'AUTHOR', 'TOC'].map(
    (name) => (word: string) => inParagraph(run('', 'Since') + field(name, word)),
  ),
  (word) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="${word}"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ...['', '<w:showingPlcHdr/>', '<w:dropDownList/>', '<w:date/>'].map(
    (kind) => (word: string) =>
      `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${inParagraph(run('', word))}</w:sdtContent></w:sdt>`,
  ),
  (word) =>
    inParagraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${inParagraph(run('', word))}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
    ),
  (word) => `<w:tbl><w:tr><w:tc>${inParagraph(run('', word))}</w:tc></w:tr></w:tbl>`,
]

const odtWays: Ways = [
  (word) => `<text:p>${word}</text:p>`,
  (word) => `<text:h text:outline-level="1">${word}</text:h>`,
  (word) => `<text:list><text:list-item><text:p>${word}</text:p></text:list-item></text:list>`,
  ...['S', 'H'].map(
    (style) => (word: string) =>
      `<text:p>Led <text:span text:style-name="${style}">${word}</text:span></text:p>`,
  ),
  ...['date', 'time', 'placeholder', 'hidden-text', 'author-name', 'file-name', 'drop-down'].map(
    (name) => (word: string) => `<text:p>Since <text:${name}>${word}</text:${name}></text:p>`,
  ),
]
const odtLooks =
  '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'

const htmlWays: Ways = [
  ...'p h2 li div s del strike nav footer button textarea section dt mark sup aside'
    .split(' ')
    .map((name) => (word: string) => `<${name}>${word}</${name}>`),
  (word) => `<input value="${word}">`,
  (word) => `<select><option>No</option><option selected>${word}</option></select>`,
  (word) => `<p aria-hidden="true">${word}</p>`,
  (word) => `<p>Led <span style="text-decoration:line-through">${word}</span></p>`,
  (word) => `<table><tr><td>Led</td><td>${word}</td></tr></table>`,
]

const markdownWays: Ways = [
  ...['', '# ', '- ', '- [x] ', '> ', '1. '].map((sign) => (word: string) => `${sign}${word}`),
  (word) => `## ${word} {#id .class}`,
  (word) => `Led ~~${word}~~ a team`,
  (word) => `| Led | ${word} |\n|---|---|\n| a | b |`,
  (word) => `::: {.entry}\n${word}\n:::`,
  (word) => `\`\`\`\n${word}\n\`\`\``,
  (word) => `<div class="x">${word}</div>`,
  (word) => `Led a team[^1]\n\n[^1]: ${word}`,
]

const rtfWays: Ways = [
  (word) => `\\pard ${word}\\par`,
  ...['b', 'strike', 'v', 'fs2', 'scaps'].map(
    (look) => (word: string) => `\\pard Led {\\${look} ${word}}\\par`,
  ),
  ...['DATE', 'TIME', 'FILENAME'].map(
    (name) => (word: string) =>
      `\\pard Since {\\field{\\*\\fldinst ${name}}{\\fldrslt ${word}}}\\par`,
  ),
  (word) => `{\\footer ${word}\\par}`,
]

const utf8 = (text: string) => strToU8(text)

/** Builds a file of each format around its shown words. */
const formats: Record<string, { ways: Ways; build: (body: string) => Uint8Array }> = {
  'cv.docx': { ways: wordWays, build: (body) => wordFile({ body }) },
  'cv.odt': { ways: odtWays, build: (body) => odtFile({ body, automatic: odtLooks }) },
  'cv.html': {
    ways: htmlWays,
    build: (body) => utf8(`<!doctype html><html><body>${body}</body></html>`),
  },
  'cv.md': { ways: markdownWays, build: (body) => utf8(`# Ida Long\n\n${body}`) },
  'cv.rtf': { ways: rtfWays, build: (body) => utf8(`{\\rtf1\\ansi ${body}}`) },
  'cv.txt': { ways: [(word) => word, (word) => `- ${word}`], build: utf8 },
}

/** Words that are no words of a CV, so that each stands for its place in the file alone. */
const wordsOf = (count: number) => Array.from({ length: count }, (_, at) => `Quorvex${at}zim`)

it.each(Object.entries(formats))(
  'puts each word that a file shows into a field or into the list: %s',
  async (fileName, { ways, build }) => {
    const anyWays = fc.array(fc.integer({ min: 0, max: ways.length - 1 }), {
      minLength: 1,
      maxLength: 30,
    })
    const check = async (chosen: readonly number[]) => {
      const words = wordsOf(chosen.length + 1)
      const shown = [0, ...chosen].map((way, at) => ways[way]?.(words[at] ?? '') ?? '')
      const held = await heldBy(build(shown.join('\n\n')), fileName)
      expect(words.filter((word) => !held.includes(word))).toEqual([])
    }
    await check(ways.map((_, at) => at))
    await fc.assert(fc.asyncProperty(anyWays, check), { numRuns: runs(20) })
  },
)

/** Ways in which a page shows a word at a height: content, annotations, optional content. */
const pageWays: readonly ((
  word: string,
  y: number,
) => { content?: string; annotation?: string })[] = [
  (word, y) => ({ content: `1 0 0 1 60 ${y} Tm (${word}) Tj` }),
  (word, y) => ({ content: `0 1 -1 0 ${30 + (y % 20)} ${y} Tm (${word}) Tj` }),
  (word, y) => ({ content: `3 Tr 1 0 0 1 60 ${y} Tm (${word}) Tj 0 Tr` }),
  (word, y) => ({ content: `1 g 1 0 0 1 60 ${y} Tm (${word}) Tj 0 g` }),
  (word, y) => ({ content: `/F 1 Tf 1 0 0 1 60 ${y} Tm (${word}) Tj /F 11 Tf` }),
  (word, y) => ({ content: `/OC /Off BDC 1 0 0 1 60 ${y} Tm (${word}) Tj EMC` }),
  (word, y) => ({
    annotation: `/Subtype /FreeText /DA (/F 11 Tf) /Contents (${word}) /Rect [60 ${y} 360 ${y + 14}]`,
  }),
  (word, y) => ({
    annotation: `/Subtype /Widget /FT /Tx /DA (/F 11 Tf) /T (${word}) /V (${word}) /Rect [60 ${y} 360 ${y + 14}]`,
  }),
]

function pageOf(chosen: readonly number[], words: readonly string[]): Uint8Array {
  const shown = chosen.map((way, at) => pageWays[way]?.(words[at] ?? '', 780 - at * 18) ?? {})
  const annotations = shown.flatMap(({ annotation }) => annotation ?? [])
  const stream = `BT /F 11 Tf ${shown.flatMap(({ content }) => content ?? []).join(' ')} ET`
  const refs = annotations.map((_, at) => `${at + 7} 0 R`).join(' ')
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs}] /NeedAppearances true >> /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${refs}] /Resources << /Font << /F 5 0 R >> /Properties << /Off 6 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /OCG /Name (Draft) >>',
    ...annotations.map((one) => `<< /Type /Annot /F 4 ${one} >>`),
  ])
}

it('puts each word that a page shows or hides into a field or into the list', async () => {
  const anyWays = fc.array(fc.integer({ min: 0, max: pageWays.length - 1 }), {
    minLength: 1,
    maxLength: 30,
  })
  const check = async (chosen: readonly number[]) => {
    const words = wordsOf(chosen.length + 1)
    const held = await heldBy(pageOf([0, ...chosen], words), 'cv.pdf')
    expect(words.filter((word) => !held.includes(word))).toEqual([])
  }
  await check(pageWays.map((_, at) => at))
  await fc.assert(fc.asyncProperty(anyWays, check), { numRuns: runs(12) })
})
