import { useMemo } from 'react'
import { createQrCode } from '@/lib/pdf/qr-code'

/** Quiet zone in modules (ISO/IEC 18004 section 6.3.8). */
const margin = 4

/** QR code. Always dark on light, also in dark mode, as scanners expect. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => createQrCode(text), [text])
  const side = size + 2 * margin
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-52 max-w-full rounded-control border border-line bg-paper text-on-paper"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
