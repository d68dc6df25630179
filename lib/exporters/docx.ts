import {
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Document as WordDocument,
} from 'docx'
import { contactsOf } from '@/lib/pdf/blocks/contact-model'
import { heightBeside, photoSide } from '@/lib/pdf/blocks/document-header'
import { besidePhoto } from '@/lib/pdf/blocks/photo'
import { photoBox } from '@/lib/pdf/blocks/photo-box'
import { widestDates } from '@/lib/pdf/blocks/section-body'
import type { Theme } from '@/lib/pdf/blocks/theme'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { sideKeysOf } from '@/lib/pdf/templates/catalogue'
import { oneColumn } from '@/lib/pdf/templates/layouts/one-column'
import type { PaperColumn } from '@/lib/pdf/templates/layouts/page-parts'
import { hasContacts, inColumn, twoColumns } from '@/lib/pdf/templates/layouts/side-column'
import { templateOfDesign } from '@/lib/pdf/templates/registry'
import type { SideColumn } from '@/lib/pdf/templates/template-design'
import type { BulletLevel } from '@/lib/resume/bullet-levels'
import { countryOf } from '@/lib/resume/countries/country-rules'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { directionOf } from '../language/unicode/direction'
import { plainSpan } from './clean-spans'
import { contactLines, headerLines } from './docx-header'
import { photoRun } from './docx-photo'
import { bulletList, headingLines, sectionLines } from './docx-sections'
import { bulletLevel, corePart, fontTablePart, regionalTag, wordStyles } from './docx-styles'
import { type Line, paragraphOf, shadingOf, twips, type WordPaper, withGap } from './docx-text'
import { type ExportPhoto, exportPhoto } from './export-photo'
import { outlineOf } from './outline'
import type { Part } from './outline-types'
import { type ExportFont, exportFontOf } from './paper-look'
import { stylesOf } from './paper-styles'
import { printedSections } from './printed-sections'

/** Points between the edge of a filled column and its text. */
const padding = 9

/** Points of a page that a row of its height leaves free for the paragraph after a table. */
const slack = 8

/** Creates an empty paragraph of a point, which must follow a table. */
const emptyLine = (before = 0) =>
  new Paragraph({ spacing: { before: twips(before), line: 20, lineRule: 'exact' } })

/** Returns the template and columns of a document; a letter has one. */
function columnsOf({ kind, design }: PaperDocument, photo: ExportPhoto | null) {
  const template = templateOfDesign(design)
  const { look } = template
  return kind === 'letter' || look.layout === 'one-column'
    ? { look, ...oneColumn(template, { design, photo }), side: null, place: null }
    : { look, ...twoColumns(template, look, { design, photo }), place: look.side }
}

type Columns = ReturnType<typeof columnsOf>

/** Returns the header, with the photo floating beside it as high as its text. */
function headLines(
  { look, lead, side }: Columns,
  { content: { basics } }: PaperDocument,
  parts: readonly Part[],
  photo: ExportPhoto | null,
  isRightToLeft: boolean,
): Line[] {
  const { header } = look
  const { blocks = [] } = parts.find(({ key }) => key === 'basics') ?? {}
  const write = (theme: Theme) => headerLines(look, { theme, basics, blocks }, side !== null)
  if (!photo) return write(lead)
  const texts = header.zones.filter(({ parts: own }) => own.some(({ part }) => part !== 'rule'))
  const height = heightBeside(texts, { basics, theme: lead }, header.gap ?? 0)
  const place = (photoSide(lead, header) === 'start') !== isRightToLeft ? 'left' : 'right'
  const [zone] = header.zones
  const offset = zone?.fill ? lead.space(zone.padding ?? 0) : 0
  const picture = [photoRun({ ...photo, ...photoBox(lead.options, height) }, place, offset)]
  const [first, ...rest] = write(besidePhoto(lead, height))
  return [{ style: 'Title', runs: [], before: 0, ...first, picture }, ...rest]
}

/** Returns photo and contacts at the top of a side column, unless the header has them. */
function sideHead(
  column: PaperColumn,
  { look, place }: Columns,
  { content, design }: PaperDocument,
  photo: ExportPhoto | null,
): Line[] {
  const { heading, body } = column
  const picture: Line[] =
    photo && place?.photo
      ? [{ style: 'Normal', runs: [], before: 0, picture: [photoRun(photo)] }]
      : []
  const contacts = contactsOf(content.basics, body.theme).map((contact) => [contact])
  if (hasContacts(look) || contacts.length === 0) return picture
  const { contact } = languageTableOf(design.language, design.look).labels
  const title = headingLines([plainSpan(contact, null)], column)
  const above = picture.length > 0 ? body.theme.space(look.sectionGap) : 0
  const list = withGap(contactLines(contacts, {}, body.theme), heading.gap)
  return [...picture, ...withGap(title, above), ...list]
}

/** Creates a table of the main column and a side column, which is read last and may stand first. */
function columnTable(
  cells: readonly { width: number; children: Paragraph[]; colour?: string }[],
  { at, header }: SideColumn,
  { theme, isRightToLeft }: WordPaper,
): Table {
  const { size, margin, bottom, contentWidth } = theme.page
  const height = size[1] - margin - bottom - slack
  const isPanel = header === 'main' && cells.some(({ colour }) => colour)
  const space = twips(padding)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(contentWidth), type: WidthType.DXA },
    columnWidths: cells.map(({ width }) => twips(width)),
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    visuallyRightToLeft: (at === 'left') !== isRightToLeft,
    rows: [
      new TableRow({
        children: cells.map(
          ({ width, children, colour }) =>
            new TableCell({
              children,
              width: { size: twips(width), type: WidthType.DXA },
              ...(colour
                ? {
                    shading: shadingOf(colour),
                    margins: { top: space, bottom: space, left: space, right: space },
                  }
                : {}),
            }),
        ),
        ...(isPanel ? { height: { value: twips(height), rule: HeightRule.ATLEAST } } : {}),
      }),
    ],
  })
}

/** Returns the levels of bullets that a document has; 0 in any case. */
function levelsIn(parts: readonly Part[]): BulletLevel[] {
  const hasSubPoints = parts.some(({ blocks }) =>
    blocks.some(
      (block) => block.kind === 'bullets' && block.points.some(({ level }) => level === 1),
    ),
  )
  return hasSubPoints ? [0, 1] : [0]
}

/** Returns the content of a Word file: its header, and its sections in one column or two. */
function bodyOf(
  document: PaperDocument,
  parts: readonly Part[],
  columns: Columns,
  photo: ExportPhoto | null,
  paper: WordPaper,
): (Paragraph | Table)[] {
  const { content, kind } = document
  const { look, main, side, place } = columns
  const { theme, isRightToLeft } = paper
  const models = kind === 'resume' ? printedSections(document, true) : []
  const dateRoom = widestDates(models, theme)
  const sideKeys = kind === 'resume' && place ? sideKeysOf(content, place.sections) : []
  const linesOf = (column: PaperColumn, above: number) =>
    parts
      .filter(({ key }) => key !== 'basics' && sideKeys.includes(key) === (column === side))
      .flatMap((part, at) => {
        const before = at === 0 ? above : column.body.theme.space(look.sectionGap)
        const model = models.find(({ key }) => key === part.key)
        return withGap(sectionLines(part, model, column, dateRoom), before)
      })
  const write = (lines: readonly Line[]) => lines.map((line) => paragraphOf(line, paper))

  const isInside = place?.header === 'main'
  const { width } = main.body
  const lead = isInside ? inColumn(theme, width) : columns.lead
  const beside = place?.photo ? null : photo
  const header = headLines({ ...columns, lead }, document, parts, beside, isRightToLeft)
  const gap = header.length > 0 ? theme.space(look.headerGap) : 0
  if (!side || !place) return write([...header, ...linesOf(main, gap)])
  const head = sideHead(side, columns, document, photo)
  const wide = isInside ? [...header, ...linesOf(main, gap)] : linesOf(main, 0)
  const short = linesOf(side, head.length > 0 ? side.body.theme.space(look.sectionGap) : 0)
  // In a cell Word keeps rows together, not paragraphs.
  const writeCell = (lines: readonly Line[]) =>
    lines.length > 0 ? write(lines.map((line) => ({ ...line, keepNext: false }))) : [emptyLine()]
  const colour = place.fill && theme.colours[place.fill]
  const sideWidth = side.body.width + (colour ? 2 * padding : 0)
  const cells = [
    { width, children: writeCell(wide) },
    { width: theme.page.contentWidth - width - sideWidth, children: [emptyLine()] },
    {
      width: sideWidth,
      children: writeCell([...head, ...short]),
      ...(colour ? { colour } : {}),
    },
  ]
  const above = isInside ? [] : [...write(header), emptyLine(gap)]
  return [...above, columnTable(cells, place, paper), emptyLine()]
}

/**
 * Exports a document as Office Open XML in the look of its template, with real headings, lists and tab stops, which all
 * word processors and applicant tracking systems can read. A side column is a cell of a table, read in the order of the
 * PDF; there are no text boxes or macros. The photo floats next to the first lines. Typefaces are common ones that are
 * alike, each with a second one of its class. Metadata contains only title and author.
 * @param untitled title of a document without a name
 * @param files bytes of the photo and signatures, as far as available
 * @returns bytes of a .docx file
 */
export async function exportDocx(
  document: PaperDocument,
  untitled: string,
  files: DocumentFiles = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, language, author } = outlineOf(document, false, files)
  const photo = exportPhoto(document, files)
  const columns = columnsOf(document, photo)
  const { look, main, theme } = columns
  const fontOf = exportFontOf(document.design)
  /** Fonts that the file names. */
  const fonts = new Map<string, ExportFont>()
  const paper: WordPaper = {
    theme,
    styles: stylesOf(look, main),
    familyOf(id) {
      const font = fontOf(id)
      fonts.set(font.common, font)
      return font.common
    },
    isRightToLeft: directionOf(language) === 'rtl',
  }
  const { size, margin, side, bottom } = theme.page
  const [top, below, sides] = [twips(margin), twips(bottom), twips(side)]
  const page = {
    size: { width: twips(size[0]), height: twips(size[1]) },
    margin: { top, bottom: below, left: sides, right: sides, header: 0, footer: 0 },
  }
  const file = new WordDocument({
    styles: wordStyles(paper, main, regionalTag(language, countryOf(document))),
    numbering: {
      config: [
        {
          reference: bulletList,
          levels: levelsIn(parts).map((level) => bulletLevel(paper, main, level)),
        },
      ],
    },
    sections: [{ properties: { page }, children: bodyOf(document, parts, columns, photo, paper) }],
  })
  const core = { path: 'docProps/core.xml', data: corePart(author || untitled, author) }
  const fontTable = { path: 'word/fontTable.xml', data: fontTablePart(fonts.values()) }
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core, fontTable]))
}
