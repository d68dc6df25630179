import { factLook } from '@/lib/pdf/blocks/entry'
import type { PaperStyle } from '@/lib/pdf/blocks/paper-style'
import type { RuleLine } from '@/lib/pdf/blocks/rules'
import type { SectionLook } from '@/lib/pdf/blocks/section'
import type { TextLook, Theme } from '@/lib/pdf/blocks/theme'
import type { PaperColumn } from '@/lib/pdf/templates/layouts/page-parts'
import type { TemplateDesign } from '@/lib/pdf/templates/template-design'

/** Returns the style of a heading; capitals are a format, which leaves the text as typed. */
export const headingStyle = ({
  heading,
  printTitle,
  headingBox = {},
}: SectionLook): PaperStyle => ({
  ...heading,
  ...(printTitle ? { textTransform: 'uppercase' } : {}),
  // A fill of the width of the text.
  ...(headingBox.alignSelf ? { backgroundColor: headingBox.backgroundColor ?? '' } : {}),
})

/** Points above a rule that is on the line of a heading on paper. */
const tailGap = 2

/** Line along text; lengths in points. */
export type Edge = { width: number; colour: string; space: number }

/** Returns the rules of full width above and below a heading; one on its line is below it. */
export function headingEdges(look: SectionLook, theme: Theme): { top?: Edge; bottom?: Edge } {
  const { headingBox: box = {}, over = [], under = [], tail } = look
  const edge = (space = 0, rule?: RuleLine, width = 0, colour = ''): Edge | undefined => {
    if (!rule) return width > 0 ? { width, colour, space } : undefined
    if (rule.length !== undefined) return undefined
    const { gap = 0 } = rule
    return { width: rule.width, colour: theme.lineColour(rule.colour), space: space + gap }
  }
  const below = under[0] ?? (tail && { ...tail, gap: tailGap })
  const top = edge(box.paddingTop, over[0], box.borderTopWidth, box.borderTopColor)
  const bottom = edge(box.paddingBottom, below, box.borderBottomWidth, box.borderBottomColor)
  return { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) }
}

/**
 * Returns the look of a template's name, title, headings and text under the names of Word's styles: the style of their
 * text, and the points above it.
 */
export function stylesOf({ header, sectionGap }: TemplateDesign, { heading, body }: PaperColumn) {
  const { theme, title, entryGap, partGap = 0.2 } = body
  const looks: { name: TextLook; title: TextLook } = { name: { scale: 2, bold: true }, title: {} }
  for (const part of header.zones.flatMap(({ parts }) => parts)) {
    if (part.part === 'name-and-title') Object.assign(looks, { name: part.name, title: part.title })
    if (part.part === 'name' || part.part === 'title') looks[part.part] = part.look
  }
  const entry = theme.text({ bold: true, ...title.looks?.heading })
  const between = theme.space(partGap)
  return {
    Normal: { text: theme.text(), before: between },
    Title: { text: theme.text(looks.name), before: 0 },
    Subtitle: { text: theme.text(looks.title), before: 0 },
    Heading1: { text: headingStyle(heading), before: theme.space(sectionGap) },
    Heading2: { text: entry, before: theme.space(entryGap) },
    Heading3: { text: entry, before: between },
    Facts: { text: theme.text(factLook), before: between },
    ListBullet: { text: theme.text(), before: between },
  }
}
