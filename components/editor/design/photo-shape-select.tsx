'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { looks as looksMessages } from '@/lib/messages/areas'
import { type Design, designChoices, isPhotoShapeOpen } from '@/lib/resume/schema/design'

type Props = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Selects the shape of the photo. "As the template" is a separate field, which older builds preserve. */
export function PhotoShapeSelect({ design, onChange }: Props) {
  const { photoShape, photoSize } = useMessages(looksMessages)
  return (
    <Select
      label={photoShape.label}
      options={(['own', ...designChoices.photoShape] as const).map((id) => ({
        id,
        label: id === 'own' ? photoSize.choices.own : photoShape.choices[id],
      }))}
      value={isPhotoShapeOpen(design) ? 'own' : design.photoShape}
      onChange={(id) =>
        onChange({
          photoShape: id === 'own' ? designChoices.photoShape[0] : id,
          templatePhotoShape: id === 'own',
        })
      }
    />
  )
}
