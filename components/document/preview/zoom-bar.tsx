import { ChevronDown } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
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
  /** Further menu items. */
  extra?: ReactNode
}

/** Page number and zoom at the corner of the preview. */
export const ZoomBar = memo(function ZoomBar(props: Props) {
  const { factor, zoom, onZoom, page, pages, extra } = props
  const messages = useMessages(previewMessages)
  const set = (direction: 1 | -1) => onZoom({ mode: 'factor', factor: stepZoom(factor, direction) })
  const name =
    zoom.mode === 'factor'
      ? messages.zoom(factor)
      : zoom.mode === 'page'
        ? messages.fitPage
        : messages.fitWidth
  return (
    <div className="flex items-center rounded-control border border-line bg-panel text-sm shadow-float">
      {pages > 0 && (
        <span className="whitespace-nowrap border-line border-e px-2.5 tabular-nums max-md:hidden">
          {messages.pageNumber(page, pages)}
        </span>
      )}
      <Menu
        label={messages.tools}
        placement="top end"
        trigger={
          <Button look="quiet" aria-label={`${messages.tools}: ${name}`}>
            {name}
            <ChevronDown aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem text={messages.fitPage} onAction={() => onZoom({ mode: 'page' })} />
        <MenuItem text={messages.fitWidth} onAction={() => onZoom({ mode: 'width' })} />
        <MenuItem
          text={messages.actualSize}
          onAction={() => onZoom({ mode: 'factor', factor: 1 })}
        />
        <MenuItem
          text={messages.zoomIn}
          isDisabled={stepZoom(factor, 1) <= factor}
          onAction={() => set(1)}
        />
        <MenuItem
          text={messages.zoomOut}
          isDisabled={stepZoom(factor, -1) >= factor}
          onAction={() => set(-1)}
        />
        {extra && <MenuSeparator />}
        {extra}
      </Menu>
    </div>
  )
})
