'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { design as designMessages } from '@/lib/messages/areas'
import { type FontFamily, fontFamilies, fontFamilyOf } from '@/lib/pdf/fonts/font-families'
import { ownFontId } from '@/lib/pdf/fonts/own-family'
import type { FontPair } from '@/lib/pdf/fonts/registry'
import type { Design } from '@/lib/resume/schema/design'

/**
 * Returns a function that names a typeface: by its kind and what it is like, if its licence keeps the name that people
 * know, such as "Grotesk, like Plex Sans".
 */
export function useFontName() {
  const messages = useMessages(designMessages)
  return ({ name, cutFrom }: FontFamily) =>
    cutFrom === undefined
      ? name
      : messages.madeFrom(name.replace(/^Vitae /, ''), cutFrom.replace(/^IBM /, ''))
}

type Props = {
  design: Design
  /** Default families. */
  suggested: FontPair
  onChange: (patch: Partial<Design>) => void
}

const kinds = ['sans', 'serif', 'display', 'mono'] as const satisfies FontFamily['kind'][]

/** Selects any family for headings and text, instead of the suggested pair. */
export function FontSelects({ design, suggested, onChange }: Props) {
  const messages = useMessages(designMessages)
  const nameOf = useFontName()
  const families = kinds.flatMap((kind) =>
    fontFamilies
      .filter((family) => family.kind === kind)
      .map((family) => ({ id: family.id, label: nameOf(family), group: messages.fontKinds[kind] }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en')),
  )
  const own = design.ownFont
    ? [{ id: ownFontId, label: design.ownFont.name, group: messages.ownFonts }]
    : []
  const optionsFor = (family: FontFamily) => [
    { id: '', label: messages.suggestedFont(nameOf(family)) },
    ...own,
    ...families,
  ]
  // An unknown id, as of a newer version, falls back to the suggested family.
  const known = (id: string) => (fontFamilyOf(id) || (id === ownFontId && design.ownFont) ? id : '')
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-3">
      <Select
        label={messages.headingFont}
        options={optionsFor(suggested.headings)}
        value={known(design.headingFont)}
        onChange={(headingFont) => onChange({ headingFont })}
      />
      <Select
        label={messages.bodyFont}
        options={optionsFor(suggested.body)}
        value={known(design.bodyFont)}
        onChange={(bodyFont) => onChange({ bodyFont })}
      />
    </div>
  )
}
