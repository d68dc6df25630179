import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { importModel as modelMessages } from '@/lib/messages/areas'
import { ConsentDialog } from './consent-dialog'
import type { ReviewModelReading } from './use-model-reading'

type Props = {
  modelReading: ReviewModelReading
  /** Name of the connected model. */
  model: string
}

/** Asks a model to read the file (after consent, at first), cancels it, and shows its reading. */
export function ModelButton({ modelReading, model }: Props) {
  const messages = useMessages(modelMessages)
  const [requests, setRequests] = useState<readonly SentRequest[] | null>(null)
  const { isAgreed, changeConsent } = useReadingConsent()
  const { state, hasSent, ask, describe, stop, showWaiting } = modelReading
  const isIdle = state.kind !== 'working' && state.kind !== 'ready'
  function press() {
    if (state.kind === 'working') stop()
    else if (state.kind === 'ready') showWaiting()
    else if (hasSent || isAgreed) void ask()
    else void describe().then(setRequests)
  }
  return (
    <>
      {/* A single button for all, so that it keeps the focus. */}
      <Button size="small" look={state.kind === 'ready' ? 'primary' : 'outline'} onPress={press}>
        {isIdle && <Sparkles aria-hidden="true" className="text-pen" />}
        {state.kind === 'working'
          ? messages.stop
          : state.kind === 'ready'
            ? messages.show
            : messages.read}
      </Button>
      {requests && (
        <ConsentDialog
          model={model}
          requests={requests}
          onAgree={(isAlways) => {
            setRequests(null)
            if (isAlways) changeConsent(true)
            void ask()
          }}
          onClose={() => setRequests(null)}
        />
      )}
    </>
  )
}
