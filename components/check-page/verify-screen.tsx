'use client'

import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { type Running, runVerification } from '@/lib/browser/import-export/import/run-import'
import { checkPanel } from '@/lib/messages/areas'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { PdfChooser } from './pdf-chooser'
import { VerifyResult } from './verify-result'

type State = { name: string; verification: Verification | null }

/** Verifies the signature of a PDF in this browser, without a request. */
export function VerifyScreen() {
  const { page, verify } = useMessages(checkPanel)
  const [state, setState] = useState<State | null>(null)
  const running = useRef<Running<Verification> | null>(null)
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => () => running.current?.cancel(), [])
  useEffect(() => {
    if (state?.verification) result.current?.focus()
  }, [state])

  async function check(file: File) {
    running.current?.cancel()
    setState({ name: file.name, verification: null })
    // A folder looks like a file until it is read.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer())
    const own = runVerification(new Uint8Array(bytes))
    running.current = own
    const verification = await own.outcome
    if (running.current === own) setState(verification && { name: file.name, verification })
  }

  return (
    <PdfChooser
      headline={verify.title}
      text={page.text}
      isAnother={state?.verification != null}
      reading={state && !state.verification ? state.name : null}
      failure={null}
      onFile={(file) => void check(file)}
      onCancel={() => running.current?.cancel()}
    >
      {state?.verification && (
        <VerifyResult name={state.name} verification={state.verification} heading={result} />
      )}
    </PdfChooser>
  )
}
