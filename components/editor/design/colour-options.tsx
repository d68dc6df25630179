'use client'

import { useId } from 'react'
import { ChoiceCard } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { palettes as paletteMessages } from '@/lib/messages/areas'
import { accentOf, paletteOf, palettesOfDesign } from '@/lib/pdf/templates/design-template'
import { swatchOf } from '@/lib/pdf/templates/palettes'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import { AccentPicker } from './accent-picker'

type PalettePickerProps = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Picks a palette of the template; none is selected for a custom colour. */
function PalettePicker({ design, onChange }: PalettePickerProps) {
  const { palette: label, paletteNames } = useMessages(paletteMessages)
  const name = useId()
  const current = paletteOf(design)
  return (
    <fieldset className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(6.5rem,100%),1fr))] gap-2">
      <legend className="mb-1 font-medium text-soft text-xs">{label}</legend>
      {palettesOfDesign(design).map((palette) => (
        <ChoiceCard
          key={palette.id}
          name={name}
          isChosen={palette.id === current?.id}
          onChoose={() => onChange({ palette: palette.id })}
          className="flex flex-col gap-1.5 bg-panel p-2"
        >
          <span
            aria-hidden="true"
            className="flex h-6 overflow-hidden rounded-[0.375rem] border border-edge forced-color-adjust-none"
          >
            {swatchOf(palette).map((colour) => (
              <span key={colour} className="flex-1" style={{ backgroundColor: colour }} />
            ))}
          </span>
          <span className="text-sm">{paletteNames[palette.id] ?? palette.id}</span>
        </ChoiceCard>
      ))}
    </fieldset>
  )
}

type Props = {
  design: Design
  brand: BrandPack | null
  onChange: (patch: Partial<Design>) => void
}

/** Picks a palette of the template, or a custom colour. */
export function ColourOptions({ design, brand, onChange }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <PalettePicker design={design} onChange={onChange} />
      <AccentPicker
        accent={accentOf(design)}
        palette={design.palette}
        preferred={brand?.accents ?? []}
        onChange={(accent) => onChange({ accent, palette: '' })}
      />
    </div>
  )
}
