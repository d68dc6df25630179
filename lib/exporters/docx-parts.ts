import { AlignmentType, type IStylesOptions, LevelFormat, LevelSuffix, LineRuleType } from 'docx'
import { escapeXml } from '@/lib/resume/text/escape-markup'
import { type ExportFont, type PaperLook, textColours } from './paper-look'

/** Name of the list that bullets belong to. */
export const bulletList = 'bullets'

/** Word counts lengths in twentieths of a point and sizes of type in halves. */
const twips = (points: number) => Math.round(points * 20)
const halfPoints = (points: number) => Math.round(points * 2)
const hex = (colour: string) => colour.slice(1)

/**
 * A family that is there: Word sets one that it does not know in a font of its own choice. All
 * scripts are named, or Arabic and Chinese would fall to another family.
 */
const fontOf = ({ common }: ExportFont) => ({
  ascii: common,
  hAnsi: common,
  cs: common,
  eastAsia: common,
})

/** Styles of a Word file, under the names that Word itself has for them. */
export function wordStyles(look: PaperLook, language: string): IStylesOptions {
  const { fontSize, lineHeight, spacing, page, accent } = look
  const space = (ems: number) => twips(ems * fontSize * spacing)
  const line = (scale: number) => ({
    line: twips(fontSize * scale * lineHeight),
    lineRule: LineRuleType.AT_LEAST,
  })
  const headings = fontOf(look.headings)
  // Dates stand at the margin.
  const rightTabStop = twips(page.width - 2 * page.margin)
  return {
    default: {
      document: {
        run: {
          font: fontOf(look.body),
          size: halfPoints(fontSize),
          color: hex(textColours.ink),
          language: { value: language },
        },
        paragraph: { spacing: line(1) },
      },
      title: {
        run: { size: halfPoints(fontSize * 2.2), bold: true },
        paragraph: { spacing: { after: space(0.2), ...line(2) }, keepNext: true },
      },
      heading1: {
        run: { font: headings, size: halfPoints(fontSize * 1.1), bold: true, color: hex(accent) },
        paragraph: {
          spacing: { before: space(1.2), after: space(0.4), ...line(1.1) },
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { size: halfPoints(fontSize), bold: true, color: hex(textColours.ink) },
        paragraph: {
          spacing: { before: space(0.5), ...line(1) },
          keepLines: true,
          rightTabStop,
        },
      },
      heading3: {
        run: { size: halfPoints(fontSize), bold: true, color: hex(textColours.ink) },
        paragraph: {
          spacing: { before: space(0.3), ...line(1) },
          keepLines: true,
          rightTabStop,
        },
      },
      hyperlink: { run: { color: hex(accent), underline: {} } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { rightTabStop } },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: halfPoints(fontSize * 1.12), color: hex(textColours.soft) },
      },
      {
        id: 'Facts',
        name: 'Facts',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: halfPoints(fontSize * 0.92), color: hex(textColours.soft) },
      },
      // Holds nothing but the photo, which floats: as low as a line can be.
      {
        id: 'Photo',
        name: 'Photo',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
      },
      { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
    ],
    characterStyles: [
      { id: 'Dates', name: 'Dates', run: { bold: false, color: hex(textColours.soft) } },
    ],
  }
}

/** The page and the list of a Word file. */
export const sectionProperties = {
  page: ({ page }: PaperLook) => {
    const margin = twips(page.margin)
    return {
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    }
  },
  bullet: ({ fontSize }: PaperLook) => {
    const indent = twips(fontSize * 1.2)
    return {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.START,
      suffix: LevelSuffix.TAB,
      style: { paragraph: { indent: { start: indent, hanging: indent } } },
    }
  },
}

/**
 * The properties of the file: a title and an author, and not when and by which program it was made
 * (promise 2: nothing in it that the person did not say).
 */
export function corePart(title: string, author: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`
}
