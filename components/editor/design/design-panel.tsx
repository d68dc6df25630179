'use client'

import { Expand } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { design as designMessages, looks as looksMessages } from '@/lib/messages/areas'
import { newestLook } from '@/lib/resume/look'
import { type Design, designChoices, isPhotoShapeOpen } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { FitGroup } from '../fit/fit-group'
import { FittedSliders } from '../fit/fitted-sliders'
import { BrandGroup } from './brand-group'
import { ColourOptions } from './colour-options'
import { DesignGroup } from './design-group'
import { DesignTabs } from './design-tabs'
import { PageOptions } from './page-options'
import { TemplatePicker } from './template-picker'
import { TypePicker } from './type-picker'

type LargerTemplatesProps = Omit<ComponentProps<typeof TemplatePicker>, 'isLarge'>

/** Full-screen template picker, in which the person's CV is readable in each. */
function LargerTemplates(props: LargerTemplatesProps) {
  const messages = useMessages(looksMessages)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" className="self-start" onPress={() => setOpen(true)}>
        <Expand aria-hidden="true" />
        {messages.seeLarger}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} size="large" title={messages.inEveryTemplate}>
        <TemplatePicker {...props} isLarge />
      </Dialog>
    </>
  )
}

type LookOfferProps = { design: Design; onChange: (patch: Partial<Design>) => void }

/**
 * Offers the newest layout rules to a document with earlier ones, with a preview of both. Stays while the panel is
 * open; shows nothing for a document with the newest.
 */
function LookOffer({ design, onChange }: LookOfferProps) {
  const messages = useMessages(designMessages)
  const [earlier] = useState(design.look)
  if (earlier >= newestLook) return null
  return (
    <DesignGroup title={messages.look}>
      <div className="flex flex-col gap-3">
        <p className="text-sm">{messages.newerLook}</p>
        <SegmentedControl
          label={messages.look}
          options={[
            { id: earlier, label: messages.lookBefore },
            { id: newestLook, label: messages.lookAfter },
          ]}
          value={design.look >= newestLook ? newestLook : earlier}
          onChange={(look) => onChange({ look })}
        />
      </div>
    </DesignGroup>
  )
}

type PhotoShapeSelectProps = { design: Design; onChange: (patch: Partial<Design>) => void }

/** Selects the shape of the photo. "As the template" is a separate field, which older builds preserve. */
function PhotoShapeSelect({ design, onChange }: PhotoShapeSelectProps) {
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

type DetailOptionsProps = {
  design: Design
  /** Photo options are hidden without a photo. */
  hasPhoto: boolean
  onChange: (patch: Partial<Design>) => void
}

type SelectKey = Exclude<keyof typeof designChoices, 'photoShape'>
const choiceKeys = Object.keys(designChoices).filter((key) => key !== 'photoShape') as SelectKey[]
const photoKeys: readonly string[] = ['photo', 'photoSize']

/** Options that every template supports. Each template has its own defaults. */
function DetailOptions({ design, hasPhoto, onChange }: DetailOptionsProps) {
  const messages = useMessages(looksMessages)
  const keys = hasPhoto ? choiceKeys : choiceKeys.filter((key) => !photoKeys.includes(key))
  return (
    <div className="grid gap-x-6 gap-y-4 @md:grid-cols-2">
      {keys.map((key) => {
        const { label, choices } = messages[key]
        const names: Record<string, string> = choices
        return (
          <Select
            key={key}
            label={label}
            options={designChoices[key].map((id) => ({ id, label: names[id] ?? id }))}
            value={design[key]}
            onChange={(id) => onChange({ [key]: id })}
          />
        )
      })}
      {hasPhoto && <PhotoShapeSelect design={design} onChange={onChange} />}
    </div>
  )
}

type Props = {
  document: ResumeDocument
  /** Changes fields of the design. A slider calls it for every value. */
  onChange: (patch: Partial<Design>) => void
}

/** Panel with all design settings. */
export function DesignPanel({ document, onChange }: Props) {
  const messages = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const brand = useBrand()
  const { design } = document
  return (
    <DesignTabs
      parts={{
        template: (
          <>
            {brand && <BrandGroup brand={brand} />}
            <DesignGroup>
              <div className="flex flex-col gap-4">
                <LargerTemplates document={document} brand={brand} onChange={onChange} />
                <TemplatePicker document={document} brand={brand} onChange={onChange} />
              </div>
            </DesignGroup>
          </>
        ),
        style: (
          <>
            {brand && <BrandGroup brand={brand} />}
            <DesignGroup title={messages.colour}>
              <ColourOptions design={design} brand={brand} onChange={onChange} />
            </DesignGroup>
            <DesignGroup title={messages.type}>
              <TypePicker documentId={document.id} design={design} onChange={onChange} />
            </DesignGroup>
          </>
        ),
        layout: (
          <>
            <LookOffer design={design} onChange={onChange} />
            <FitGroup design={design} onChange={onChange} />
            <DesignGroup title={messages.measures}>
              <FittedSliders design={design} onChange={onChange} />
            </DesignGroup>
            <DesignGroup title={looks.details}>
              <DetailOptions
                design={design}
                hasPhoto={document.content.photo !== null}
                onChange={onChange}
              />
            </DesignGroup>
          </>
        ),
        page: (
          <DesignGroup>
            <PageOptions design={design} onChange={onChange} />
          </DesignGroup>
        ),
      }}
    />
  )
}
