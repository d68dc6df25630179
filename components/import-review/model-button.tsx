'use client'

import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { importModel as modelMessages } from '@/lib/messages/en/import-model'
import { ConsentDialog } from './consent-dialog'
import type { ReviewModelReading } from './use-model-reading'

type Props = {
  modelReading: ReviewModelReading
  /** Name of the connected model. */
  model: string
}

/** Asks a model to read the file, after consent where nothing of it was sent yet, and stops it. */
export function ModelButton({ modelReading, model }: Props) {
  const words = useMessages(modelMessages)
  const [isAsking, setAsking] = useState(false)
  const { state, hasSent, ask, stop } = modelReading
  const isWorking = state.kind === 'working'
  return (
    <>
      {/* One button for both, so that the keyboard stays where it is. */}
      <Button
        size="small"
        onPress={() => (isWorking ? stop() : hasSent ? void ask() : setAsking(true))}
      >
        {!isWorking && <Sparkles aria-hidden="true" className="text-pen" />}
        {isWorking ? words.stop : words.read}
      </Button>
      {isAsking && (
        <ConsentDialog
          model={model}
          onAgree={() => {
            setAsking(false)
            void ask()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
