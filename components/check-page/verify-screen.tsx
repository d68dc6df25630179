'use client'

import { useMessages } from '@/components/ui/messages'
import { runVerification } from '@/lib/browser/import-export/import/run-import'
import { checkPanel } from '@/lib/messages/areas'
import { PdfChooser } from './pdf-chooser'
import { useFileCheck } from './use-file-check'
import { VerifyResult } from './verify-result'

/** Verifies the signature of a PDF in this browser, without a request. */
export function VerifyScreen() {
  const { page, verify } = useMessages(checkPanel)
  const checking = useFileCheck((bytes) => runVerification(bytes))
  const { name = '', outcome } = checking.state ?? {}
  return (
    <PdfChooser headline={verify.title} text={page.text} checking={checking} failure={null}>
      {outcome && <VerifyResult name={name} verification={outcome} heading={checking.heading} />}
    </PdfChooser>
  )
}
