'use client'

import dynamic from 'next/dynamic'
import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { useEditor, useView } from '../state/editor-context'
import { holdKeys } from './hold-keys'
import { loadedPanel, loadPanel, type Panel, type PanelName, preloadPanels } from './load-panel'

const ReadbackPanel = dynamic(
  () => import('../readback/readback-panel').then((file) => file.ReadbackPanel),
  { ssr: false },
)

const EditorDrop = dynamic(() => import('../drop/editor-drop').then((file) => file.EditorDrop), {
  ssr: false,
})

/** What opens over the editor. */
export function Overlays() {
  const { view } = useEditor()
  const overlay = useView((state) => state.overlay)
  const readback = useView((state) => state.readback)
  useEffect(preloadPanels, [])
  return (
    <>
      <EditorDrop />
      {readback && <ReadbackPanel report={readback} />}
      {overlay && (
        <Overlay key={overlay} name={overlay} onClose={() => view.set({ overlay: null })} />
      )}
    </>
  )
}

/** One panel. Until its code is here the keys are held for it. */
function Overlay({ name, onClose }: { name: PanelName; onClose: () => void }) {
  const messages = useMessages(editorMessages)
  const [{ Content, typed }, setPanel] = useState(() => ({
    Content: loadedPanel(name),
    typed: '',
  }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useLayoutEffect(() => {
    if (Content) return
    const held = holdKeys(onClose)
    let isGone = false
    const show = (Loaded: Panel) => {
      if (isGone) return
      // Its box has the focus before the next key can come.
      flushSync(() => setPanel({ Content: Loaded, typed: held.text() }))
      held.release()
    }
    loadPanel(name).then(show, () => {
      if (isGone) return
      onClose()
      showToast({ text: messages.panelNotLoaded })
    })
    return () => {
      isGone = true
      held.release()
    }
  }, [])
  return Content && <Content typed={typed} onClose={onClose} />
}
