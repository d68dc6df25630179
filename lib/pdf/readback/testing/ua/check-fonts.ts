import type { Report } from './failure'
import type { MarkedPage } from './page-marks'
import {
  dictionaryOf,
  entryOf,
  latin1Of,
  listOf,
  nameOf,
  type PdfDictionary,
  type PdfFile,
  PdfStream,
} from './pdf-objects'
import { readTrueType, type TrueType } from './true-type'

/** Parses a ToUnicode map of ranges with lists, as written by pdfkit. */
function readToUnicode(text: string): Map<number, string> {
  const texts = new Map<number, string>()
  for (const [, start = '', , list = ''] of text.matchAll(
    /<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi,
  )) {
    for (const [i, [, digits = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const units = digits.replace(/\s/g, '').match(/.{4}/g) ?? []
      const letters = units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      texts.set(Number.parseInt(start, 16) + i, letters.join(''))
    }
  }
  return texts
}

function widthsOf(file: PdfFile, descendant: PdfDictionary): number[] {
  const [start, widths] = listOf(file, descendant.get('W'))
  if (start !== 0) return []
  return listOf(file, widths).map((width) => (typeof width === 'number' ? width : Number.NaN))
}

function checkProgram(
  codes: ReadonlySet<number>,
  widths: readonly number[],
  program: TrueType,
  report: Report,
  name: string,
) {
  for (const code of codes) {
    if (code === 0) report('31-030', name)
    if (code >= program.glyphs) {
      report('31-011', `${name} ${code}`)
      continue
    }
    const width = widths[code]
    if (width === undefined || Math.abs(width - program.widthOf(code)) > 1) {
      report('31-016', `${name} ${code}: ${width} and ${program.widthOf(code)}`)
    }
  }
}

function checkMap(
  file: PdfFile,
  font: PdfDictionary,
  codes: ReadonlySet<number>,
  report: Report,
  name: string,
) {
  const stream = entryOf(file, font, 'ToUnicode')
  if (!(stream instanceof PdfStream)) report('31-027', name)
  const texts = stream instanceof PdfStream ? readToUnicode(latin1Of(stream.data)) : new Map()
  for (const code of codes) if (!texts.get(code)) report('10-001', `${name} ${code}`)
  for (const [code, text] of texts) {
    if (text.includes('\0')) report('31-028', `${name} ${code}`)
    if (/[\ufeff\ufffe]/.test(text)) report('31-029', `${name} ${code}`)
  }
}

function checkFont(file: PdfFile, font: PdfDictionary, codes: ReadonlySet<number>, report: Report) {
  const name = nameOf(file, font, 'BaseFont') ?? 'a font'
  const descendant = dictionaryOf(file, listOf(file, font.get('DescendantFonts'))[0])
  const descriptor = dictionaryOf(file, descendant.get('FontDescriptor'))
  const isOurs =
    nameOf(file, font, 'Subtype') === 'Type0' &&
    nameOf(file, font, 'Encoding') === 'Identity-H' &&
    nameOf(file, descendant, 'Subtype') === 'CIDFontType2' &&
    !descriptor.has('CIDSet')
  if (!isOurs) report('other-fonts', name)
  const map = entryOf(file, descendant, 'CIDToGIDMap')
  if (map === null) report('31-005', name)
  else if (nameOf(file, descendant, 'CIDToGIDMap') !== 'Identity') report('31-004', name)
  checkMap(file, font, codes, report, name)
  const program = entryOf(file, descriptor, 'FontFile2')
  const face = program instanceof PdfStream ? readTrueType(program.data) : null
  if (!face) report('31-009', name)
  else checkProgram(codes, widthsOf(file, descendant), face, report, name)
}

/** Checks the fonts and every code shown in them: checkpoints 10 and 31. */
export function checkFonts(file: PdfFile, pages: readonly MarkedPage[], report: Report) {
  const shown = new Map<PdfDictionary, Set<number>>()
  for (const { dictionary, codes } of pages) {
    const fonts = dictionaryOf(file, entryOf(file, dictionary.get('Resources'), 'Font'))
    for (const [name, used] of codes) {
      const font = dictionaryOf(file, fonts.get(name))
      const all = shown.get(font) ?? new Set()
      for (const code of used) all.add(code)
      shown.set(font, all)
    }
  }
  for (const [font, codes] of shown) checkFont(file, font, codes, report)
}
