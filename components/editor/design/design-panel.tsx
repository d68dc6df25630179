import { useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Switch } from '@/components/ui/switch'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { design as designMessages, ownTemplate as ownTemplateMessages } from '@/lib/messages/areas'
import { changeLook } from '@/lib/pdf/templates/change-template'
import { newestLook } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { LengthKnob } from '../fit/length-knob'
import { BrandButton } from './brand-button'
import { ColourKnob } from './colour-knob'
import { ColumnOrder } from './column-order'
import { CountrySelect } from './country-select'
import { DensityKnob } from './density-knob'
import { Rows } from './design-rows'
import { LookChoices } from './look-choices'
import { PaperFold } from './page-options'
import { PhotoKnob } from './photo-knob'
import { TemplatePicker } from './template-picker'
import { TypeKnob } from './type-knob'

type Change = (patch: Partial<Design>) => void

/**
 * Offers the newest layout rules to a document with earlier ones, with a preview of both. Stays while the panel is
 * open; shows nothing for a document with the newest.
 */
function LookOffer({ design, onChange }: { design: Design; onChange: Change }) {
  const messages = useMessages(designMessages)
  const [{ look: earlier, largePrint }] = useState(design)
  if (earlier >= newestLook) return null
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">{messages.newerLook}</p>
      <SegmentedControl
        label={messages.look}
        options={[
          { id: earlier, label: messages.lookBefore },
          { id: newestLook, label: messages.lookAfter },
        ]}
        value={design.look >= newestLook ? newestLook : earlier}
        onChange={(look) =>
          onChange({
            ...changeLook(design, look),
            ...(look === earlier ? { largePrint } : {}),
          })
        }
      />
    </div>
  )
}

type Props = {
  document: ResumeDocument
  /** Changes fields of the design. A slider calls it for every value. */
  onChange: Change
}

/** Design of a CV: its template, five settings, and folded ones. */
export function DesignPanel({ document, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { save } = useMessages(ownTemplateMessages)
  const { view } = useEditor()
  const brand = useBrand()
  const { design } = document
  const props = { design, onChange }
  return (
    <div className="flex flex-col gap-2">
      {brand && <BrandButton brand={brand} />}
      <TemplatePicker document={document} brand={brand} onChange={onChange} />
      <Rows>
        <ColourKnob {...props} brand={brand} />
        <TypeKnob {...props} documentId={document.id} />
        <LengthKnob {...props} />
        <DensityKnob {...props} />
        <PhotoKnob {...props} />
      </Rows>
      <Rows>
        <ColumnOrder {...props} />
        <LookChoices document={document} onChange={onChange} />
        <PaperFold {...props} first={<CountrySelect {...props} />}>
          {design.fit === 0 && (
            <Switch
              label={messages.autoFit}
              isOn={design.autoFit}
              onChange={(autoFit) => onChange({ autoFit })}
            />
          )}
          <LookOffer {...props} />
        </PaperFold>
      </Rows>
      <Button
        size="small"
        className="self-start"
        onPress={() => view.set({ overlay: 'own-template' })}
      >
        {save}
      </Button>
    </div>
  )
}
