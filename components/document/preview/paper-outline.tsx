import { memo, useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useDebounced } from '@/components/ui/use-debounced'
import { type OutlineBlock, type OutlinePart, outlineOf } from '@/lib/browser/paper/outline'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

type Props = {
  boxes: readonly PaperBox[]
  /** Language of the CV, for screen readers. */
  language: string
  /** Opens a field; omitted for read-only pages. */
  onEdit: ((address: FieldAddress) => void) | undefined
}

type PartsProps = { parts: OutlinePart[]; onEdit: Props['onEdit'] }

/**
 * Text parts of a block, each a button that opens its field. Reached by reading, not by Tab: invisible tab stops
 * between the form's fields would confuse sighted users.
 */
function Parts({ parts, onEdit }: PartsProps) {
  if (!onEdit) return parts.map(({ text }) => `${text} `).join('')
  return parts.map(({ address, text }) => (
    <button key={address} type="button" tabIndex={-1} onClick={() => onEdit(address)}>
      {`${text} `}
    </button>
  ))
}

function Block({ block, onEdit }: { block: OutlineBlock; onEdit: Props['onEdit'] }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((parts) => (
          <li key={parts[0]?.address}>
            <Parts parts={parts} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    )
  }
  const content = <Parts parts={block.parts} onEdit={onEdit} />
  if (block.kind === 'paragraph') return <p>{content}</p>
  // The screen has an h1 of its own; those of the paper are one level lower.
  if (block.level === 1) return <h2>{content}</h2>
  return block.level === 2 ? <h3>{content}</h3> : <h4>{content}</h4>
}

/**
 * Text of the paper for screen readers, as headings, lists and paragraphs in reading order; not a live region. Updated
 * after a pause, since rebuilding it with every key would cost more than the paper.
 */
export function PaperOutline({ boxes, ...props }: Props) {
  return <Outline boxes={useDebounced(boxes)} {...props} />
}

const Outline = memo(function Outline({ boxes, language, onEdit }: Props) {
  const messages = useMessages(previewMessages)
  const blocks = useMemo(() => outlineOf(boxes), [boxes])
  return (
    <section aria-label={onEdit ? messages.asText : messages.asTextToRead} className="sr-only">
      <div lang={language}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are identified by position
          <Block key={index} block={block} onEdit={onEdit} />
        ))}
      </div>
    </section>
  )
})
