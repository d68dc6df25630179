'use client'

import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice, SilentRetry } from '@/components/ui/not-fetched'
import { useAnyEditor, useView } from '../state/editor-context'
import { holdKeys } from './hold-keys'
import { loadedPanel, loadPanel, type Panel, type PanelName, preloadPanels } from './load-panel'

const ReadbackPanel = latePart(
  () => import('../readback/readback-panel').then((file) => file.ReadbackPanel),
  (_, retry) => <NotFetchedNotice {...retry} />,
)

const EditorDrop = latePart(
  () => import('../drop/editor-drop').then((file) => file.EditorDrop),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Shows the overlays of the editor. */
export function Overlays() {
  const { view } = useAnyEditor()
  const overlay = useView((state) => state.overlay)
  const readback = useView((state) => state.readback)
  const [missed, setMissed] = useState<PanelName | null>(null)
  useEffect(preloadPanels, [])
  return (
    <>
      <EditorDrop />
      {readback && <ReadbackPanel report={readback} />}
      {overlay && (
        <Overlay
          key={overlay}
          name={overlay}
          onClose={() => view.set({ overlay: null })}
          onMissed={setMissed}
        />
      )}
      {missed && !overlay && (
        <NotFetchedNotice
          isTrying={false}
          onRetry={() => view.set({ overlay: missed })}
          onClose={() => setMissed(null)}
        />
      )}
    </>
  )
}

type OverlayProps = {
  name: PanelName
  onClose: () => void
  /** Hears which panel could not be fetched; null when one is here. */
  onMissed: (name: PanelName | null) => void
}

/** One panel. Until its code is here the keys are held for it. */
function Overlay({ name, onClose, onMissed }: OverlayProps) {
  const [{ Content, typed }, setPanel] = useState(() => ({
    Content: loadedPanel(name),
    typed: '',
  }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useLayoutEffect(() => {
    if (Content) {
      onMissed(null)
      return
    }
    const held = holdKeys(onClose)
    let isGone = false
    const show = (Loaded: Panel) => {
      if (isGone) return
      // Its box has the focus before the next key can come.
      flushSync(() => setPanel({ Content: Loaded, typed: held.text() }))
      held.release()
      onMissed(null)
    }
    loadPanel(name).then(show, () => {
      if (isGone) return
      onClose()
      onMissed(name)
    })
    return () => {
      isGone = true
      held.release()
    }
  }, [])
  return Content && <Content typed={typed} onClose={onClose} />
}
