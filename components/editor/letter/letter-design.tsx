'use client'

import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { design as designMessages, editor as editorMessages } from '@/lib/messages/areas'
import { BrandGroup } from '../design/brand-group'
import { ColourOptions } from '../design/colour-options'
import { DesignGroup } from '../design/design-group'
import { DesignTabs } from '../design/design-tabs'
import { MeasureSliders } from '../design/measure-sliders'
import { PageOptions } from '../design/page-options'
import { TypePicker } from '../design/type-picker'
import { ModePane } from '../shell/columns/mode-pane'

/** Design settings of a letter, which has one layout and no fitting. */
export function LetterDesign({ className }: { className?: string }) {
  const { session } = useLetterEditor()
  const messages = useMessages(designMessages)
  const { design: label } = useMessages(editorMessages)
  const design = useLetterDraft((draft) => draft.design)
  const brand = useBrand()
  const onChange = session.redesign
  return (
    <ModePane label={label} className={className}>
      <DesignTabs
        parts={{
          style: (
            <>
              {brand && <BrandGroup brand={brand} />}
              <DesignGroup title={messages.colour}>
                <ColourOptions design={design} brand={brand} onChange={onChange} />
              </DesignGroup>
              <DesignGroup title={messages.type}>
                <TypePicker
                  documentId={session.document().id}
                  design={design}
                  onChange={onChange}
                />
              </DesignGroup>
            </>
          ),
          layout: (
            <DesignGroup title={messages.measures}>
              <MeasureSliders design={design} onChange={onChange} />
            </DesignGroup>
          ),
          page: (
            <DesignGroup>
              <PageOptions design={design} onChange={onChange} />
            </DesignGroup>
          ),
        }}
      />
    </ModePane>
  )
}
