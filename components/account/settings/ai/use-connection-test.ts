'use client'

import { useState } from 'react'
import { useAction } from '@/components/ui/form/use-action'
import { aiApi } from '@/lib/browser/ai/ai-api'
import type { AiReport } from '@/lib/browser/client/answers/ai-report-answers'
import type { AiState } from '@/lib/browser/client/answers/ai-state-answers'

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
