import { AlignmentType, type IStylesOptions, LevelFormat, LevelSuffix, LineRuleType } from 'docx'
import { escapeXml } from '@/lib/resume/text/escape-markup'
import { type ExportFont, type PaperLook, textColours } from './paper-look'

/** Name of the bullet list. */
export const bulletList = 'bullets'

/** Word measures lengths in twentieths of a point and font sizes in half points. */
const twips = (points: number) => Math.round(points * 20)
const halfPoints = (points: number) => Math.round(points * 2)
const hex = (colour: string) => colour.slice(1)

/**
 * Returns a widely installed family: Word replaces unknown ones arbitrarily. Set for all scripts,
 * since Arabic and Chinese would otherwise use another family.
 */
const fontOf = ({ common }: ExportFont) => ({
  ascii: common,
  hAnsi: common,
  cs: common,
  eastAsia: common,
})

/** Returns the styles of a Word file, with Word's built-in names. */
export function wordStyles(look: PaperLook, language: string): IStylesOptions {
  const { fontSize, lineHeight, spacing, page, accent } = look
  const space = (ems: number) => twips(ems * fontSize * spacing)
  const line = (scale: number) => ({
    line: twips(fontSize * scale * lineHeight),
    lineRule: LineRuleType.AT_LEAST,
  })
  const headings = fontOf(look.headings)
  // Dates are right-aligned.
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
      // Contains only the floating photo, so it has the minimum line height.
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

/** Page settings and bullet list of a Word file. */
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
 * Returns the file's core properties: title and author only, without creation time and application.
 */
export function corePart(title: string, author: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`
}
