import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { editor as editorMessages } from '@/lib/messages/areas'
import { BrandButton } from '../design/brand-button'
import { ColourKnob } from '../design/colour-knob'
import { DensityKnob } from '../design/density-knob'
import { Rows } from '../design/design-rows'
import { LanguageOptions, PaperFold } from '../design/page-options'
import { TypeKnob } from '../design/type-knob'
import { ModePane } from '../shell/columns/mode-pane'

/** Pane with the design of a letter. */
export function LetterDesign({ className }: { className?: string }) {
  const { design: label } = useMessages(editorMessages)
  return (
    <ModePane label={label} className={className}>
      <DesignFields />
    </ModePane>
  )
}

/** Design settings of a letter, which has one layout and no fitting. */
export function DesignFields() {
  const { session } = useLetterEditor()
  const design = useLetterDraft((draft) => draft.design)
  const brand = useBrand()
  const props = { design, onChange: session.redesign }
  return (
    <div className="flex flex-col gap-2">
      {brand && <BrandButton brand={brand} />}
      <Rows>
        <ColourKnob {...props} brand={brand} />
        <TypeKnob {...props} documentId={session.document().id} />
        <DensityKnob {...props} />
      </Rows>
      <Rows>
        <PaperFold {...props}>
          <LanguageOptions {...props} />
        </PaperFold>
      </Rows>
    </div>
  )
}
