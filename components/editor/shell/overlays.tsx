import { Suspense, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice, SilentRetry } from '@/components/ui/not-fetched'
import { hasNewBuild } from '@/components/ui/use-late-code'
import { holdKeys } from './hold-keys'
import { loadedPanel, loadPanel, type PanelName, preloadPanels } from './load-panel'

const EditorDrop = latePart(
  () => import('../drop/editor-drop').then((file) => file.EditorDrop),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Renders the overlays of the editor. */
export function Overlays() {
  return (
    <>
      <EditorDrop />
      <Panels />
    </>
  )
}

/** Renders the dialog that is open. */
export function Panels() {
  const { view } = useAnyEditor()
  const overlay = useView((state) => state.overlay)
  const [missed, setMissed] = useState<{ name: PanelName; isNewBuild: boolean } | null>(null)
  useEffect(preloadPanels, [])
  async function onMissed(name: PanelName) {
    const isNewBuild = missed?.name === name && (await hasNewBuild())
    setMissed({ name, isNewBuild })
  }
  return (
    <>
      {overlay && (
        <Overlay
          key={overlay}
          name={overlay}
          onClose={() => view.set({ overlay: null })}
          onMissed={onMissed}
          onShown={() => setMissed(null)}
        />
      )}
      {missed && !overlay && (
        <NotFetchedNotice
          isTrying={false}
          isNewBuild={missed.isNewBuild}
          onRetry={() => view.set({ overlay: missed.name })}
          onClose={() => setMissed(null)}
        />
      )}
    </>
  )
}

type OverlayProps = {
  name: PanelName
  onClose: () => void
  /** Called with a panel that could not be loaded. */
  onMissed: (name: PanelName) => void
  onShown: () => void
}

/** Overlay for a panel. Keys are captured until its code and messages are loaded. */
function Overlay({ name, onClose, onMissed, onShown }: OverlayProps) {
  const [Content, setContent] = useState(() => loadedPanel(name))
  const isShown = useRef(false)
  const [held] = useState(() => holdKeys(onClose))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on open
  useLayoutEffect(() => {
    if (isShown.current) return
    held.start()
    let isGone = false
    if (!Content) {
      loadPanel(name).then(
        (panel) => !isGone && setContent(() => panel),
        () => {
          if (isGone) return
          onClose()
          onMissed(name)
        },
      )
    }
    return () => {
      isGone = true
      held.release()
    }
  }, [])
  return (
    Content && (
      <Suspense fallback={null}>
        <Content takeTyped={held.release} onClose={onClose} />
        <WhenShown
          run={() => {
            isShown.current = true
            held.release()
            onShown()
          }}
        />
      </Suspense>
    )
  )
}

/** Calls `run` after its siblings are mounted. */
function WhenShown({ run }: { run: () => void }) {
  const onShown = useEffectEvent(run)
  useLayoutEffect(() => onShown(), [])
  return null
}
