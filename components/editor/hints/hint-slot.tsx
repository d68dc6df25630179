'use client'

import { useView } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { SilentRetry } from '@/components/ui/not-fetched'

const LineHint = latePart(
  () => import('./line-hint').then((file) => file.LineHint),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Place below a bullet for its hint. */
export function HintSlot({ id }: { id: string }) {
  const kind = useView(({ lineHint }) => (lineHint?.id === id ? lineHint.kind : null))
  return kind && <LineHint key={kind} id={id} kind={kind} />
}
