import { useMessages } from '@/components/ui/messages'
import { labelTables } from '@/lib/language/labels'
import {
  design as designMessages,
  history as historyMessages,
  looks as looksMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { ownAddress } from '@/lib/pdf/qr-address'
import { earlierCatalogue, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { nameOfPalette } from '@/lib/pdf/templates/palettes'
import { type FieldPlace, readableText } from '@/lib/resume/change/field-place'
import type { JsonValue } from '@/lib/resume/json-value'

/** A value names no template: palettes of one id differ little between templates. */
const paletteOfId = new Map(
  [...earlierCatalogue, ...templateCatalogue].flatMap(({ palettes }) =>
    palettes.map((palette) => [palette.id, palette] as const),
  ),
)

const earlierName = (id: string) => earlierCatalogue.find((one) => one.id === id)?.name

/** Returns a function that formats a value: text, yes or no, or the name of a design choice. */
export function useDescribeValue() {
  const messages = useMessages(historyMessages)
  const design = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const sections = useMessages(sectionsMessages)
  const { fields, profiles } = sections.basics
  const columns: Record<string, string | undefined> = {
    side: design.sideColumn,
    main: design.mainColumn,
  }
  const nameOfCode = (text: string): string => {
    if (text === '' || /^https?:/.test(text)) return text || messages.no
    return text === ownAddress ? fields.url.label : profiles.title
  }
  const nameOfColours = (id: string): string => {
    const palette = paletteOfId.get(id)
    return palette ? nameOfPalette(palette, design.colours) : messages.other
  }
  return (value: JsonValue | undefined, { part, field, kind }: FieldPlace): string => {
    if (typeof value === 'boolean') return value ? messages.yes : messages.no
    if (typeof value === 'number') return String(value)
    const text = readableText(value, kind)
    if (text === null) return messages.other
    if (field === 'section.column') return columns[text] ?? text
    if (part !== 'design') return text
    const languages: Record<string, { name: string } | undefined> = labelTables
    const templates: Record<string, { name: string } | undefined> = looks.templates
    if (field === 'template') return templates[text]?.name ?? earlierName(text) ?? text
    if (field === 'language') return languages[text]?.name ?? text
    if (field === 'palette') return nameOfColours(text)
    const { own } = looks.sectionTitles.choices
    const { position, name } = sections.lists.work.fields
    const names: Record<string, Record<string, string | undefined> | undefined> = {
      sectionTitles: looks.sectionTitles.choices,
      datePosition: looks.datePosition.choices,
      bullets: looks.bullets.choices,
      skills: looks.skills.choices,
      headerAlign: looks.headerAlign.choices,
      icons: looks.icons.choices,
      links: looks.links.choices,
      qrCode: { [text]: nameOfCode(text) },
      photo: looks.photo.choices,
      photoSize: looks.photoSize.choices,
      photoShape: looks.photoShape.choices,
      headingWeight: { own, ...design.headingWeight.choices },
      titleOrder: { own, title: position.label, employer: name.label },
      sidePlace: { own, ...design.sidePlace.choices },
      page: design.pageSizes,
      accent: design.colours,
    }
    return names[field]?.[text] ?? text
  }
}
