import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { design as designMessages } from '@/lib/messages/areas'
import { type FontFamily, fontFamilies, fontFamilyOf } from '@/lib/pdf/fonts/font-families'
import { ownFontId } from '@/lib/pdf/fonts/own-family'
import type { FontPair } from '@/lib/pdf/fonts/registry'
import type { Design } from '@/lib/resume/schema/design'

/** Returns functions that name a typeface, or two, by kind and by what it is like: "Inter · Grotesk, like Helvetica". */
export function useFontName() {
  const messages = useMessages(designMessages)
  const kinds = messages.fontKinds
  const nameOf = ({ name, genre, like }: FontFamily) => {
    const named = genre ? `${name} · ${kinds[genre]}` : name
    return like ? messages.madeFrom(named, like) : named
  }
  const nameOfPair = ({ headings, body }: FontPair) => {
    if (headings === body) return nameOf(body)
    const names = messages.typePair(headings.name, body.name)
    const [first, second] = [headings.genre, body.genre]
    if (!first || !second) return names
    const both = messages.typePair(kinds[first], kinds[second])
    return `${names} · ${first === second ? kinds[first] : both}`
  }
  return { nameOf, nameOfPair }
}

type Props = {
  design: Design
  /** Default families. */
  suggested: FontPair
  onChange: (patch: Partial<Design>) => void
}

/** Kinds of typefaces in the order of their lists. */
export const genres = ['grotesk', 'humanist', 'geometric', 'book', 'display', 'mono'] as const

/** Selects any family for headings and text, instead of the suggested pair. */
export function FontSelects({ design, suggested, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { nameOf } = useFontName()
  const families = genres.flatMap((genre) =>
    fontFamilies
      .filter((family) => family.genre === genre)
      .map((family) => ({ id: family.id, label: nameOf(family), group: messages.fontKinds[genre] }))
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
