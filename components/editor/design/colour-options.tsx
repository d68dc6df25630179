'use client'

import { accentOf } from '@/lib/pdf/templates/design-template'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import { AccentPicker } from './accent-picker'
import { PalettePicker } from './palette-picker'

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
