'use client'

import { useId, useMemo, useState } from 'react'
import { Thumbnail } from '@/components/document/preview/thumbnail'
import { ChoiceCard } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { design as designMessages, looks as looksMessages } from '@/lib/messages/areas'
import { isBrandTemplate } from '@/lib/pdf/templates/brand-change'
import { summaryOf, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { changeTemplate } from '@/lib/pdf/templates/change-template'
import { ownTemplateOf } from '@/lib/pdf/templates/design-template'
import { type BrandPack, emptyBrand, isAllowedTemplate } from '@/lib/resume/brand/brand-pack'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { OwnTemplate } from './own-template'

type Props = {
  document: ResumeDocument
  /** Limits the templates to the brand's. */
  brand: BrandPack | null
  onChange: (patch: Partial<Design>) => void
  /** Full screen instead of a column. */
  isLarge?: boolean
}

/** CSS pixels: the maximum width of a card, so that the picture is always sharp. */
const pictureWidths = { column: 180, large: 260 }

const grids = {
  column: 'grid-cols-[repeat(auto-fill,minmax(min(8.5rem,100%),1fr))]',
  large: 'grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))]',
}

const columnCounts = { all: null, one: 1, two: 2 } as const
type ColumnCount = keyof typeof columnCounts

/** Picks a template from previews of the person's CV, rendered when they come into view. */
export function TemplatePicker({ document, brand, onChange, isLarge = false }: Props) {
  const messages = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const name = useId()
  const [columns, setColumns] = useState<ColumnCount>('all')
  const current = ownTemplateOf(document.design) ? null : summaryOf(document.design.template).id
  const variants = useMemo(
    () =>
      templateCatalogue
        .filter(({ id }) => isAllowedTemplate(brand ?? emptyBrand, id))
        .map((summary) => ({
          ...summary,
          document: {
            ...document,
            design: { ...document.design, ...changeTemplate(document.design, summary.id) },
          },
        })),
    [document, brand],
  )
  const isRestricted = brand !== null && brand.templates.length > 0
  // The few templates of a brand need no filter.
  const wanted = isRestricted ? null : columnCounts[columns]
  const size = isLarge ? 'large' : 'column'
  return (
    <div className="flex flex-col gap-4">
      {brand && !isBrandTemplate(document.design, brand) && (
        <p className="text-sm">{messages.templateNotOffered}</p>
      )}
      {!isRestricted && (
        <SegmentedControl
          label={looks.columns}
          options={[
            { id: 'all', label: looks.columnCounts.all },
            { id: 'one', label: looks.columnCounts.one },
            { id: 'two', label: looks.columnCounts.two },
          ]}
          value={columns}
          onChange={setColumns}
          className="max-w-80"
        />
      )}
      <fieldset className={`grid min-w-0 gap-2 sm:gap-3 ${grids[size]}`}>
        <legend className="sr-only">{messages.template}</legend>
        {variants.map((variant) => {
          if (wanted !== null && variant.columns !== wanted) return null
          const { name: title, reason } = looks.templates[variant.id]
          return (
            <ChoiceCard
              key={variant.id}
              name={name}
              isChosen={variant.id === current}
              onChoose={() => onChange(changeTemplate(document.design, variant.id))}
              className="flex flex-col gap-2 overflow-hidden bg-desk p-1.5 sm:p-2.5"
            >
              <Thumbnail
                document={variant.document}
                width={pictureWidths[size]}
                label=""
                className="pointer-events-none w-full! shadow-paper"
              />
              <span className="flex flex-col gap-0.5 px-0.5 pb-1">
                <span className="font-medium text-sm">{title}</span>
                <span className="text-pretty text-soft text-xs">{reason}</span>
              </span>
            </ChoiceCard>
          )
        })}
      </fieldset>
      <p className="text-soft text-sm">{looks.ownOrder}</p>
      {!isRestricted && <OwnTemplate design={document.design} onChange={onChange} />}
    </div>
  )
}
