import { useEffect, useRef, useState } from 'react'
import { useElementSize, useScreenRatio } from '@/components/ui/use-element-size'
import { whileCurrent } from '@/components/ui/while-current'
import type { OpenPages } from './use-page-pair'

type Props = {
  side: OpenPages
  /** 0-based. */
  page: number
  label: string
  onError: () => void
}

/** Printed page, painted when it comes into view. */
export function PagePicture({ side, page, label, onError }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const [isSeen, setIsSeen] = useState(false)
  const { width } = useElementSize(holder)
  const ratio = useScreenRatio()
  const size = side.pages[page]
  const scale = size && width > 0 ? (width * Math.min(3, ratio)) / size.width : 0

  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsSeen(true)
      },
      { rootMargin: '300px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!isSeen || scale === 0) return
    // A canvas with a bitmap context cannot get another context, so each paint needs a new one.
    const canvas = document.createElement('canvas')
    canvas.className = 'block size-full'
    return whileCurrent(
      side.pdf.paint(page, scale, canvas),
      () => holder.current?.replaceChildren(canvas),
      onError,
    )
  }, [isSeen, side, page, scale, onError])

  return (
    <div
      ref={holder}
      role="img"
      aria-label={label}
      className="w-full bg-paper shadow-paper forced-color-adjust-none"
      style={{ aspectRatio: size ? `${size.width} / ${size.height}` : undefined }}
    />
  )
}
