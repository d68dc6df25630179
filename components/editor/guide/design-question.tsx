import { useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { fittingTemplates } from '@/lib/browser/editing/fitting-templates'
import { useBrand } from '@/lib/browser/sync/spaces/use-brand'
import { guide as guideMessages } from '@/lib/messages/areas'
import { TemplatePicker } from '../design/template-picker'
import { Question } from './question'

/** Offers three templates that suit the person's work, with their own CV in each. */
export function DesignQuestion() {
  const { session, view } = useEditor()
  const { design } = useMessages(guideMessages)
  const document = useDraft((draft) => draft)
  // The one in use ranks high, so that a choice would change their places.
  const [offered] = useState(() => fittingTemplates(document))
  return (
    <Question title={design.title} text={design.text}>
      <TemplatePicker
        document={document}
        brand={useBrand()}
        only={offered}
        onChange={(change) => session.redesign(change)}
      />
      <Button
        look="quiet"
        className="-ms-3 self-start"
        onPress={() => view.set({ guide: null, pane: 'design' })}
      >
        {design.more}
      </Button>
    </Question>
  )
}
