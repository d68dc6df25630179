import { useEffect } from 'react'
import { useEditor, useView } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { SilentRetry } from '@/components/ui/not-fetched'
import { findLine } from '@/lib/browser/editing/lines'
import { noteNewLine } from './noted-lines'

const LineHint = latePart(
  () => import('./line-hint').then((file) => file.LineHint),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Place below a bullet for its hint. */
export function HintSlot({ id }: { id: string }) {
  const kind = useView(({ lineHint }) => (lineHint?.id === id ? lineHint.kind : null))
  const { session } = useEditor()
  useEffect(() => {
    if (findLine(session.document(), id)?.bullet.text === '') noteNewLine(id)
  }, [session, id])
  return kind && <LineHint key={kind} id={id} kind={kind} />
}
