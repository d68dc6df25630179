import {
  AlignmentType,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx'
import { bulletIndentShare, signs, subSign } from '@/lib/pdf/blocks/bullets'
import type { SectionLook } from '@/lib/pdf/blocks/section'
import type { Theme } from '@/lib/pdf/blocks/theme'
import type { PaperColumn } from '@/lib/pdf/templates/layouts/page-parts'
import type { BulletLevel } from '@/lib/resume/bullet-levels'
import { escapeXml } from '@/lib/resume/text/escape-markup'
import {
  borderOf,
  filledBox,
  hex,
  twips,
  type WordPaper,
  wordParagraph,
  wordRun,
} from './docx-text'
import type { ExportFont } from './paper-look'
import { headingEdges } from './paper-styles'

/** Returns the rules of full width of headings, or their fill. */
export function headingBox(look: SectionLook, theme: Theme) {
  const { backgroundColor: fill, alignSelf, paddingTop } = look.headingBox ?? {}
  if (fill && !alignSelf) return filledBox(fill, Number(paddingTop ?? 0))
  const edges = Object.entries(headingEdges(look, theme))
  return { border: Object.fromEntries(edges.map(([side, edge]) => [side, borderOf(edge)])) }
}

/** Returns the tag of a language as a country writes it, "en-GB"; without a region where it is not spoken there. */
export function regionalTag(language: string, country: string): string {
  if (language.includes('-') || !/^[A-Z]{2}$/.test(country)) return language
  const spoken = new Intl.Locale(`und-${country}`).maximize().language
  return spoken === language ? `${language}-${country}` : language
}

/** Returns the styles of a Word file, with Word's built-in names. */
export function wordStyles(
  paper: WordPaper,
  { heading: look }: PaperColumn,
  language: string,
): IStylesOptions {
  const { styles, theme } = paper
  const of = (name: keyof typeof styles, more: IParagraphStylePropertiesOptions = {}) => ({
    run: wordRun(styles[name].text, paper),
    paragraph: { ...wordParagraph(styles[name].text, styles[name].before), ...more },
  })
  const named = (id: 'Normal' | 'Subtitle' | 'Facts' | 'ListBullet', name: string = id) => ({
    id,
    name,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    quickFormat: true,
    ...of(id),
  })
  return {
    default: {
      document: { run: { ...of('Normal').run, language: { value: language } } },
      title: of('Title', { keepNext: true }),
      heading1: of('Heading1', { keepNext: true, ...headingBox(look, theme) }),
      heading2: of('Heading2', { keepLines: true }),
      heading3: of('Heading3', { keepLines: true }),
      hyperlink: { run: { color: hex(theme.colours.accent), underline: {} } },
    },
    paragraphStyles: [
      named('Normal'),
      named('Subtitle'),
      named('Facts'),
      named('ListBullet', 'List Bullet'),
    ],
  }
}

/** Returns the bullets of a Word file, or those of its sub-points. */
export function bulletLevel(
  { theme, familyOf }: WordPaper,
  { body }: PaperColumn,
  level: BulletLevel,
) {
  const indent = twips(theme.fontSize * bulletIndentShare)
  const { bullets } = theme.options
  const colour = level === 0 ? theme.lineColour(body.bulletColour ?? 'ink') : theme.colours.soft
  return {
    level,
    format: LevelFormat.BULLET,
    text: level === 0 ? signs[bullets] : subSign(bullets),
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      run: { color: hex(colour), font: familyOf(theme.bodyFamily) },
      paragraph: { indent: { start: indent * (level + 1), hanging: indent } },
    },
  }
}

/** Returns the file's core properties: title and author only, without creation time and application. */
export function corePart(title: string, author: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`
}

/** Families that readers have, by class, and Word's name of the class; the first that is not the font itself. */
const fallbacks = {
  serif: { names: ['Times New Roman', 'Georgia'], family: 'roman', pitch: 'variable' },
  'sans-serif': { names: ['Calibri', 'Arial'], family: 'swiss', pitch: 'variable' },
  monospace: { names: ['Courier New', 'Consolas'], family: 'modern', pitch: 'fixed' },
} as const satisfies Record<ExportFont['generic'], object>

/** Returns the file's font table: a second font for each, for readers without it (ECMA-376-1, 17.8.3.1). */
export function fontTablePart(fonts: Iterable<ExportFont>): string {
  const entries = [...fonts].map(({ common, generic }) => {
    const { names, family, pitch } = fallbacks[generic]
    const second = names.find((name) => name !== common)
    return `<w:font w:name="${escapeXml(common)}"><w:altName w:val="${second}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`
}
