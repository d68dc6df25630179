'use client'

import { useMessages } from '@/components/ui/messages'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { AccentPicker } from './accent-picker'
import { DesignGroup } from './design-group'
import { MeasureSliders } from './measure-sliders'
import { PageOptions } from './page-options'
import { TemplatePicker } from './template-picker'
import { TypePicker } from './type-picker'

type Props = {
  document: ResumeDocument
  /** The fields of the design that change. A slider calls for every value it passes. */
  onChange: (patch: Partial<Design>) => void
}

/** Everything about how a CV looks, without its words. */
export function DesignPanel({ document, onChange }: Props) {
  const words = useMessages('design')
  const { design } = document
  return (
    <div className="flex flex-col gap-4">
      <DesignGroup title={words.template}>
        <TemplatePicker document={document} onChange={onChange} />
      </DesignGroup>
      <DesignGroup title={words.colour}>
        <AccentPicker accent={design.accent} onChange={onChange} />
      </DesignGroup>
      <DesignGroup title={words.type}>
        <TypePicker fonts={design.fonts} onChange={onChange} />
      </DesignGroup>
      <DesignGroup title={words.measures}>
        <MeasureSliders design={design} onChange={onChange} />
      </DesignGroup>
      <DesignGroup title={words.page}>
        <PageOptions design={design} onChange={onChange} />
      </DesignGroup>
    </div>
  )
}
