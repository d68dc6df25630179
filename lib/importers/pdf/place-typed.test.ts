import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { pdfOf } from '@/tests/support/hostile-files'
import { pdfOpenOptions } from './open-options'
import { readTask } from './read-task'

const field = (name: string, y: number, rest: string) =>
  `<< /Type /Annot /Subtype /Widget /T (${name}) /Rect [150 ${y} 400 ${y + 16}] /F 4 /DA (/F 11 Tf) ${rest} >>`
const typed = (text: string, y: number) =>
  `<< /Type /Annot /Subtype /FreeText /Rect [60 ${y} 360 ${y + 16}] /F 4 /DA (/F 11 Tf) /Contents (${text}) >>`

/** Opens a page with printed labels and annotations over it; returns its lines, those left over in brackets. */
async function linesOf(
  printed: readonly [string, number][],
  annotations: readonly string[],
  appearances: readonly string[] = [],
) {
  const content = printed.map(([text, y]) => `1 0 0 1 60 ${y} Tm (${text}) Tj`).join(' ')
  const stream = `BT /F 11 Tf ${content} ET`
  const refs = annotations.map((_, at) => `${at + 6} 0 R`).join(' ')
  const bytes = pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs}] /NeedAppearances true >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${refs}] /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...annotations,
    ...appearances.map(
      (one) =>
        `<< /Type /XObject /Subtype /Form /BBox [0 0 90 16] /Resources << /Font << /F 5 0 R >> >> /Length ${one.length} >>\nstream\n${one}\nendstream`,
    ),
  ])
  const read = await readTask(getDocument({ ...pdfOpenOptions, data: bytes }), OPS, () => {})
  if (!read.ok) throw new Error(read.code)
  return read.source.lines.map(({ text, aside }) => (aside ? `(${text})` : text))
}

it('reads the values of form fields beside their labels', async () => {
  const labels = [
    ['Name:', 780],
    ['Position:', 760],
    ['Country:', 740],
    ['Password:', 720],
  ] satisfies [string, number][]
  expect(
    await linesOf(labels, [
      field('name', 776, '/FT /Tx /V (Mira Holt)'),
      field('job', 756, '/FT /Tx /Ff 4096 /V (Head gardener\nof two parks)'),
      field('land', 736, '/FT /Ch /Ff 131072 /Opt [[(no) (Norway)] [(dk) (Denmark)]] /V (no)'),
      field('code', 716, '/FT /Tx /Ff 8192 /V (secret)'),
      field('tick', 696, '/FT /Btn /V /Yes'),
      field('gone', 676, '/FT /Tx /V (Hidden) ').replace('/F 4', '/F 2'),
    ]),
  ).toEqual([
    ...['Name:\tMira Holt', 'Position:\tHead gardener', 'of two parks', 'Country:\tNorway'],
    'Password:',
  ])
})

it('reads what is typed over the page in its place', async () => {
  const printed = [
    ['Volunteering at the coast', 780],
    ['Education and courses', 700],
  ] satisfies [string, number][]
  expect(
    await linesOf(printed, [typed('Crew, Sea Rescue', 756), typed('Rowed in storms', 740)]),
  ).toEqual([
    'Volunteering at the coast',
    'Crew, Sea Rescue',
    'Rowed in storms',
    'Education and courses',
  ])
})

it('lists the captions of push buttons and stamps, which are no text of the person', async () => {
  const button = (name: string, y: number, appearance: number) =>
    `<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (${name}) /Rect [150 ${y} 240 ${y + 16}] /F 4 /MK << /CA (${name}) >> /A << /S /ResetForm >> /AP << /N ${appearance} 0 R >> >>`
  const stamp =
    '<< /Type /Annot /Subtype /Stamp /Rect [300 600 390 616] /F 4 /Contents (Note) /AP << /N 11 0 R >> >>'
  const draw = (text: string) => `BT /F 10 Tf 2 4 Td (${text}) Tj ET`
  expect(
    await linesOf(
      [['Name:', 780]],
      [
        field('name', 776, '/FT /Tx /V (Mira Holt)'),
        button('Clear form', 700, 10),
        button('Hidden', 680, 10).replace('/F 4', '/F 2'),
        stamp,
      ],
      [draw('Clear form'), draw('Received')],
    ),
  ).toEqual(['Name:\tMira Holt', '(Clear form)', '(Received)'])
})
