'use client'

import { useId, useMemo } from 'react'
import { Thumbnail } from '@/components/preview/thumbnail'
import { useMessages } from '@/components/ui/messages'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { ChoiceCard } from './choice-card'

type Props = { document: ResumeDocument; onChange: (patch: Partial<Design>) => void }

/** CSS pixels: about the widest that a card gets, so that the picture is sharp at every width. */
const pictureWidth = 150

/** The templates as pictures of the person's own CV. */
export function TemplatePicker({ document, onChange }: Props) {
  const words = useMessages('design')
  const name = useId()
  const { template } = document.design
  const isKnown = templateCatalogue.some(({ id }) => id === template)
  const variants = useMemo(
    () =>
      templateCatalogue.map(({ id }) => ({
        id,
        document: { ...document, design: { ...document.design, template: id } },
      })),
    [document],
  )
  return (
    <fieldset className="grid min-w-0 grid-cols-3 gap-2 sm:gap-3">
      <legend className="sr-only">{words.template}</legend>
      {variants.map((variant, index) => (
        <ChoiceCard
          key={variant.id}
          name={name}
          isChosen={variant.id === template || (!isKnown && index === 0)}
          onChoose={() => onChange({ template: variant.id })}
          className="flex flex-col items-center gap-2 overflow-hidden bg-desk p-1.5 sm:p-2.5"
        >
          <Thumbnail
            document={variant.document}
            width={pictureWidth}
            label=""
            className="pointer-events-none w-full! shadow-paper"
          />
          <span className="text-center font-medium text-sm">{words.templates[variant.id]}</span>
        </ChoiceCard>
      ))}
    </fieldset>
  )
}
