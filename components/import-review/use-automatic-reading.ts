'use client'

import { useEffect, useRef } from 'react'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import type { ReviewModelReading } from './use-model-reading'

/**
 * Has a model read a file once in each visit, if the person agreed to that for all files that are hard to read.
 *
 * @param isWanted the file is hard to read, and a model is connected
 */
export function useAutomaticReading({ state, ask }: ReviewModelReading, isWanted: boolean): void {
  const { isAgreed } = useReadingConsent()
  const wasAsked = useRef(false)
  useEffect(() => {
    // By the person, who may have agreed to all files with the same press.
    if (state.kind !== 'idle') wasAsked.current = true
    if (!isWanted || !isAgreed || wasAsked.current) return
    wasAsked.current = true
    void ask(true)
  })
}
