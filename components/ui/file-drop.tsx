import { useEffect, useRef, useState } from 'react'
import { takeHeldFiles } from './held-files'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

type Props = {
  /** Shown during a drag. */
  text: string
  onFiles: (files: File[]) => void
}

/** Accepts files dropped anywhere on the page, and shows an overlay during a drag. */
export function FileDrop({ text, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })

  useEffect(() => {
    // Entering a child fires dragleave on its parent, so the events are counted.
    let depth = 0
    const abort = new AbortController()
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: () => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!hasFiles(event)) return
          event.preventDefault()
          act()
          if (type === 'drop') take.current([...(event.dataTransfer?.files ?? [])])
        },
        { signal: abort.signal },
      )
    listen('dragenter', () => {
      depth++
      setIsOver(true)
    })
    listen('dragover', () => {})
    listen('dragleave', () => {
      depth--
      if (depth === 0) setIsOver(false)
    })
    listen('drop', () => {
      depth = 0
      setIsOver(false)
    })
    // Files dropped before this listener was added are not lost.
    const held = takeHeldFiles()
    if (held.length > 0) take.current(held)
    return () => abort.abort()
  }, [])

  if (!isOver) return null
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-desk/85 p-6">
      <p className="rounded-card border-2 border-pen border-dashed bg-panel px-8 py-10 text-center font-semibold text-lg text-pen">
        {text}
      </p>
    </div>
  )
}
