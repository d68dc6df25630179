import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import { nameOfPalette, palettesOf, swatchOf } from '@/lib/pdf/templates/palettes'
import type { GalleryMessages } from './gallery-messages'

type Props = {
  template: TemplateId
  /** Whether names are visible; otherwise for screen readers only. */
  isNamed?: boolean
  messages: GalleryMessages
}

/** Palettes of a template, default first. */
export function Swatches({ template, isNamed = false, messages }: Props) {
  const palettes = palettesOf(template).map((palette) => ({
    ...palette,
    name: nameOfPalette(palette, messages.colours),
  }))
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="sr-only">{messages.palettes(palettes.map(({ name }) => name).join(', '))}</p>
      {palettes.map((palette) => (
        <span
          key={palette.id}
          title={palette.name}
          aria-hidden="true"
          className="flex items-center gap-2"
        >
          <span className="flex h-5 w-10 overflow-hidden rounded-[0.375rem] border border-edge forced-color-adjust-none">
            {swatchOf(palette).map((colour) => (
              <span key={colour} className="flex-1" style={{ backgroundColor: colour }} />
            ))}
          </span>
          {isNamed && <span className="text-soft text-sm">{palette.name}</span>}
        </span>
      ))}
    </div>
  )
}
