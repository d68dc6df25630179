'use client'

import { Minus, MoveHorizontal, Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useMessages } from '@/components/ui/messages'
import { ToolButton } from '@/components/ui/tool-button'
import { stepZoom, type Zoom } from '@/lib/browser/paper/zoom'
import { preview as previewMessages } from '@/lib/messages/areas'

type Props = {
  /** 1 = real size. */
  factor: number
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  /** The page in the middle of the view, from 1. */
  page: number
  pages: number
  extra?: ReactNode
}

const Divider = () => <span aria-hidden="true" className="h-4 w-px bg-on-night/40" />

/** Floating bar with zoom and page number. */
export const ZoomBar = memo(function ZoomBar(props: Props) {
  const { factor, zoom, onZoom, page, pages, extra } = props
  const messages = useMessages(previewMessages)
  const set = (direction: 1 | -1) => onZoom({ mode: 'factor', factor: stepZoom(factor, direction) })
  return (
    <div
      role="toolbar"
      aria-label={messages.tools}
      className="flex items-center gap-1.5 rounded-full bg-night px-2.5 py-1 text-on-night text-sm shadow-float forced-colors:border"
    >
      <ToolButton
        aria-label={messages.zoomOut}
        isDisabled={stepZoom(factor, -1) >= factor}
        onPress={() => set(-1)}
      >
        <Minus aria-hidden="true" />
      </ToolButton>
      <ToolButton
        aria-label={`${messages.zoom(factor)} · ${messages.actualSize}`}
        onPress={() => onZoom({ mode: 'factor', factor: 1 })}
        className="tabular-nums"
      >
        {messages.zoom(factor)}
      </ToolButton>
      <ToolButton
        aria-label={messages.zoomIn}
        isDisabled={stepZoom(factor, 1) <= factor}
        onPress={() => set(1)}
      >
        <Plus aria-hidden="true" />
      </ToolButton>
      {pages > 0 && (
        // Hidden beside very large text.
        <span className="flex items-center gap-1.5 @max-[20rem]:hidden">
          <Divider />
          <span className="whitespace-nowrap px-2 tabular-nums">
            {messages.pageNumber(page, pages)}
          </span>
        </span>
      )}
      <Divider />
      <ToolButton
        aria-label={messages.fitWidth}
        aria-pressed={zoom.mode === 'width'}
        onPress={() => onZoom({ mode: 'width' })}
        className="whitespace-nowrap aria-pressed:bg-on-night/15"
      >
        <MoveHorizontal aria-hidden="true" />
        <span className="@max-xl:hidden">{messages.fitWidth}</span>
      </ToolButton>
      {extra}
    </div>
  )
})
