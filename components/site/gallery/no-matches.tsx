import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { GalleryWords } from './gallery-words'
import { matchingClass } from './matching-class'

/**
 * Says that no template passes the filters, without a script: each template that passes holds the whole width of the
 * row, and the sentence is there only while some width is left.
 */
export function NoMatches({ words }: { words: GalleryWords }) {
  return (
    <div className="flex overflow-hidden">
      {templateCatalogue.map((template) => (
        <span key={template.id} className={`w-full shrink-0 ${matchingClass(template)}`} />
      ))}
      <div className="@container min-w-0 flex-1">
        <p className="mt-8 hidden text-lg @min-[1px]:block">{words.nothing}</p>
      </div>
    </div>
  )
}
