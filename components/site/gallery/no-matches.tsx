import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { GalleryMessages } from './gallery-messages'
import { matchingClass } from './matching-class'

/**
 * Message for a filter without matches, by CSS only: each matching template takes the full width of the row, and the
 * message is visible only if width is left.
 */
export function NoMatches({ messages }: { messages: GalleryMessages }) {
  return (
    <div className="flex overflow-hidden">
      {templateCatalogue.map((template) => (
        <span key={template.id} className={`w-full shrink-0 ${matchingClass(template)}`} />
      ))}
      <div className="@container min-w-0 flex-1">
        <p className="mt-8 hidden text-lg @min-[1px]:block">{messages.nothing}</p>
      </div>
    </div>
  )
}
