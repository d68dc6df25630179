'use client'

import { useMessages } from '@/components/ui/messages'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { design as designMessages, looks as looksMessages } from '@/lib/messages/areas'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { FitGroup } from '../fit/fit-group'
import { FittedSliders } from '../fit/fitted-sliders'
import { BrandGroup } from './brand-group'
import { ColourOptions } from './colour-options'
import { DesignGroup } from './design-group'
import { DesignTabs } from './design-tabs'
import { DetailOptions } from './detail-options'
import { LargerTemplates } from './larger-templates'
import { LookOffer } from './look-offer'
import { PageOptions } from './page-options'
import { TemplatePicker } from './template-picker'
import { TypePicker } from './type-picker'

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
