import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { design as designMessages } from '@/lib/messages/areas'
import { applyBrand } from '@/lib/pdf/templates/brand-change'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'

/** Applies the workspace's brand to the open document, as one undo step. */
export function BrandButton({ brand }: { brand: BrandPack }) {
  const messages = useMessages(designMessages)
  const { session } = useAnyEditor()
  const document = useAnyDraft((draft) => draft)
  const branded = applyBrand(document, brand)
  const isInUse = equalJson(document.design as JsonValue, branded.design as JsonValue)
  return (
    <Button
      className="self-start"
      aria-disabled={isInUse || undefined}
      onPress={() => {
        if (!isInUse) session.redesign(branded.design)
      }}
    >
      {messages.useBrand}
    </Button>
  )
}
