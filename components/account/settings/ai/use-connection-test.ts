import { useState } from 'react'
import { useAction } from '@/components/ui/form/use-action'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { aiApi } from '@/lib/browser/ai/ai-api'

/** Runs a connection test, then reloads the usage. */
export function useConnectionTest(onState: (state: AiState) => void) {
  const [report, setReport] = useState<AiReport | null>(null)
  const { isBusy, error, run } = useAction()

  async function start() {
    setReport(null)
    await run(aiApi.test, async (value) => {
      setReport(value)
      const state = await aiApi.state()
      if (state.ok) onState(state.value)
      return ''
    })
  }

  return { report, isBusy, error, start, forget: () => setReport(null) }
}

export type ConnectionTest = ReturnType<typeof useConnectionTest>
