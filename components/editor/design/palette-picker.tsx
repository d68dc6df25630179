'use client'

import { useId } from 'react'
import { ChoiceCard } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { palettes as paletteMessages } from '@/lib/messages/areas'
import { paletteOf, palettesOfDesign } from '@/lib/pdf/templates/design-template'
import { swatchOf } from '@/lib/pdf/templates/palettes'
import type { Design } from '@/lib/resume/schema/design'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Picks a palette of the template; none is selected for a custom colour. */
export function PalettePicker({ design, onChange }: Props) {
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
