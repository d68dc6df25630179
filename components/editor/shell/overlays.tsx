'use client'

import dynamic from 'next/dynamic'
import { useEditor, useView } from '../state/editor-context'

const CommandPalette = dynamic(
  () => import('../panels/command-palette').then((file) => file.CommandPalette),
  { ssr: false },
)
const FindDialog = dynamic(() => import('../panels/find-dialog').then((file) => file.FindDialog), {
  ssr: false,
})
const SampleDialog = dynamic(
  () => import('../panels/sample-dialog').then((file) => file.SampleDialog),
  { ssr: false },
)

/** What opens over the editor, fetched when it is first asked for. */
export function Overlays() {
  const { view } = useEditor()
  const overlay = useView((state) => state.overlay)
  const close = () => view.set({ overlay: null })
  if (overlay === 'palette') return <CommandPalette onClose={close} />
  if (overlay === 'find') return <FindDialog onClose={close} />
  if (overlay === 'samples') return <SampleDialog onClose={close} />
  return null
}
