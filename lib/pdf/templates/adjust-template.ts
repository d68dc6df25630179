import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { adjustmentRanges } from '@/lib/resume/resume-limits'
import type { Adjustments } from '@/lib/resume/schema/design'
import type { HeaderPart } from '../blocks/header-look'
import type { HeadingLook } from '../blocks/heading-look'
import type { TextLook } from '../blocks/theme'
import type { Template } from './template'
import type { SideColumn, TemplateDesign } from './template-design'

/** Millimetres of a side column whose template leaves its width open, in text of the default size. */
const openSideWidth = 68

/** Returns a factor of a design within its limits; 1 without one. Callers of the engine may not be validated. */
function factorOf(design: Adjustments, name: keyof typeof adjustmentRanges): number {
  const value = design[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) return 1
  const { min, max } = adjustmentRanges[name]
  return Math.min(max, Math.max(min, value))
}

/** Keeps a changed value within the form of a template (`lookSchema`), so that it can be saved as one. */
const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value))

const scaled = <T extends TextLook>(look: T, factor: number): T =>
  factor === 1 ? look : { ...look, scale: within((look.scale ?? 1) * factor, 0.7, 5) }

function adjustHeadings({ headings }: TemplateDesign, design: Adjustments): HeadingLook {
  const { headingWeight } = design
  const isChosen = headingWeight === 'regular' || headingWeight === 'bold'
  const size = factorOf(design, 'headingSize')
  if (size === 1 && !isChosen) return headings
  const { change = { size: 1 } } = headings
  const weight = isChosen ? { bold: headingWeight === 'bold' } : {}
  return {
    ...headings,
    change: { ...change, size: within(change.size * size, 0.8, 1.4), ...weight },
  }
}

function adjustPart(part: HeaderPart, factor: number): HeaderPart {
  if (part.part === 'name-and-title') return { ...part, name: scaled(part.name, factor) }
  if (part.part !== 'name') return part
  const { first } = part
  return {
    ...part,
    look: scaled(part.look, factor),
    ...(first ? { first: first.scale ? scaled(first, factor) : first } : {}),
  }
}

function adjustHeader({ header }: TemplateDesign, design: Adjustments) {
  const factor = factorOf(design, 'nameSize')
  if (factor === 1) return header
  const sized = (parts: readonly HeaderPart[]) => parts.map((part) => adjustPart(part, factor))
  const zones = header.zones.map(({ parts, beside, ...zone }) => ({
    ...zone,
    parts: sized(parts),
    ...(beside ? { beside: { ...beside, parts: sized(beside.parts) } } : {}),
  }))
  return { ...header, zones }
}

function adjustSide(side: SideColumn, design: Adjustments): SideColumn {
  const factor = factorOf(design, 'sideWidth')
  const { sidePlace } = design
  return {
    ...side,
    ...(sidePlace === 'left' || sidePlace === 'right' ? { at: sidePlace } : {}),
    ...(factor === 1 ? {} : { width: within((side.width ?? openSideWidth) * factor, 40, 90) }),
  }
}

function adjustLook(look: TemplateDesign, design: Adjustments): TemplateDesign {
  const { entries } = look
  const { titleOrder } = design
  const gapOf = (gap: number) => within(gap * factorOf(design, 'entryGap'), 0, 3)
  const isOrdered = titleOrder === 'title' || titleOrder === 'employer'
  const common = {
    header: adjustHeader(look, design),
    headings: adjustHeadings(look, design),
    sectionGap: within(look.sectionGap * factorOf(design, 'sectionGap'), 0, 4),
    entries: {
      ...entries,
      entryGap: gapOf(entries.entryGap),
      ...(entries.brief ? { brief: { ...entries.brief, gap: gapOf(entries.brief.gap) } } : {}),
      ...(isOrdered
        ? { title: { ...entries.title, employerFirst: titleOrder === 'employer' } }
        : {}),
    },
  }
  return look.layout === 'side-column'
    ? { ...look, ...common, side: adjustSide(look.side, design) }
    : { ...look, ...common }
}

/** Last result for each template, so that equal designs have one object. */
const adjusted = new WeakMap<Template, { key: string; template: Template }>()

const opposite = { left: 'right', right: 'left', own: 'own' } as const

/** Returns a template with the sizes, gaps and arrangement that a design gives it. */
export function adjustTemplate(
  template: Template,
  design: Adjustments & { language?: string },
): Template {
  const { nameSize, headingSize, headingWeight, titleOrder } = design
  const { sideWidth, sectionGap, entryGap } = design
  // Pages of right-to-left text are mirrored; the person names the side that is seen.
  const isMirrored = isRightToLeftLanguage(design.language ?? '')
  const { sidePlace: seen } = design
  const sidePlace = seen && isMirrored ? opposite[seen] : seen
  const changes = {
    ...{ nameSize, headingSize, headingWeight, titleOrder },
    ...{ sideWidth, sidePlace, sectionGap, entryGap },
  }
  const key = JSON.stringify(changes)
  if (key === '{}') return template
  const known = adjusted.get(template)
  if (known?.key === key) return known.template
  const made = { ...template, look: adjustLook(template.look, changes) }
  adjusted.set(template, { key, template: made })
  return made
}
