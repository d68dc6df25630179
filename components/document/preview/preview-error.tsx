import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { PaperError } from '@/lib/browser/paper/paper'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

type Props = {
  /** Null if painting failed. */
  error: PaperError | null
  /** Returns the message; default: by error code. */
  explain?: ((error: PaperError) => string) | undefined
  /** Opens the text that could not be printed. */
  onShowText?: ((address: FieldAddress) => void) | undefined
  onRetry: () => void
}

/** Explains why the newest text is not in the preview, and that it is saved. */
export function PreviewError({ error, explain, onShowText, onRetry }: Props) {
  const messages = useMessages(previewMessages)
  const address = error?.address
  const why = error ? (explain?.(error) ?? messages.failed[error.code]) : messages.paintFailed
  return (
    <Banner
      tone="warning"
      className="m-3 mb-0 rounded-card"
      actions={
        <>
          {address && onShowText && (
            <Button size="small" onPress={() => onShowText(address)}>
              {messages.showText}
            </Button>
          )}
          <Button size="small" onPress={onRetry}>
            {messages.tryAgain}
          </Button>
        </>
      }
    >
      {why}
    </Banner>
  )
}
