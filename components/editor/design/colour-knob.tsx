import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { design as designMessages, palettes as paletteMessages } from '@/lib/messages/areas'
import {
  accentOf,
  paletteOf,
  palettesOfDesign,
  secondOf,
} from '@/lib/pdf/templates/design-template'
import { nameOfPalette, swatchOf } from '@/lib/pdf/templates/palettes'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import { AccentPicker } from './accent-picker'
import { Knob } from './design-rows'

type Props = {
  design: Design
  brand: BrandPack | null
  onChange: (patch: Partial<Design>) => void
}

/** Minimum contrast of text (WCAG 2.2, 1.4.3). */
const textContrast = 4.5

/** Picks a palette of the template, a colour of the brand, or unfolds the choice of any other colours. */
export function ColourKnob({ design, brand, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { palette: label, ownAccent } = useMessages(paletteMessages)
  const name = useId()
  const current = paletteOf(design)
  const accent = accentOf(design)
  const ofBrand = (brand?.accents ?? []).map((colour) => ({
    key: colour,
    label: colour,
    colours: [colour],
    isChosen: current === null && colour === accent,
    patch: { accent: colour, palette: '' },
  }))
  const discs = palettesOfDesign(design).map((palette) => ({
    key: palette.id,
    // The palettes of a person's own template are called as its file says.
    label: design.ownTemplate ? palette.id : nameOfPalette(palette, messages.colours),
    colours: [...new Set([palette.accent, ...swatchOf(palette)])],
    isChosen: palette.id === current?.id,
    patch: { palette: palette.id },
  }))
  const shown = [...ofBrand, ...discs]
  const isOther = current === null && !ofBrand.some(({ isChosen }) => isChosen)
  return (
    <Knob
      label={messages.colour}
      opener={{ label: ownAccent, colour: isOther ? accent : undefined }}
      more={
        <>
          <AccentPicker
            label={messages.ownColour}
            hexLabel={messages.hexCode}
            colour={accent}
            palette={design.palette}
            minContrast={textContrast}
            onChange={(chosen) => onChange({ accent: chosen, palette: '' })}
          />
          <AccentPicker
            label={messages.secondColour}
            hexLabel={messages.secondHex}
            colour={secondOf(design)}
            palette={design.palette}
            onChange={(chosen) => onChange({ accent, palette: '', second: chosen })}
          />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-3">
            <p className="text-soft text-xs">{messages.secondHint}</p>
            {design.palette === '' && design.second && (
              <Button look="quiet" size="small" onPress={() => onChange({ second: '' })}>
                {messages.secondDerived}
              </Button>
            )}
          </div>
        </>
      }
    >
      <span aria-hidden="true" className="text-soft text-sm">
        {shown.find(({ isChosen }) => isChosen)?.label ?? accent}
      </span>
      <fieldset className="flex min-w-0 flex-wrap justify-end gap-1">
        <legend className="sr-only">{label}</legend>
        {shown.map(({ key, label: disc, colours, isChosen, patch }) => (
          <label
            key={key}
            title={disc}
            className="relative grid size-7 cursor-pointer place-items-center rounded-full has-checked:outline-2 has-checked:outline-pen has-focus-visible:outline-3 has-focus-visible:outline-pen pointer-coarse:size-11"
          >
            <input
              type="radio"
              name={name}
              aria-label={disc}
              checked={isChosen}
              onChange={() => onChange(patch)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
            />
            <span
              className="pointer-events-none size-5.5 rounded-full border border-edge forced-color-adjust-none pointer-coarse:size-8"
              style={{
                backgroundImage: `linear-gradient(120deg, ${colours[0]} 78%, ${colours[1] ?? colours[0]} 78%)`,
              }}
            />
          </label>
        ))}
      </fieldset>
    </Knob>
  )
}
