import type { TemplateId, TemplateSummary } from '@/lib/pdf/templates/catalogue'
import { templateWords } from '@/lib/pdf/templates/template-words'
import { EnlargedTemplate } from './enlarged-template'
import { exhibitCv, exhibits } from './exhibits'
import type { GalleryMessages } from './gallery-messages'
import { matchingClass } from './kinds'
import { picturesOf } from './pictures'
import { Sheets } from './sheets'
import { Swatches } from './swatches'
import { UseTemplate } from './use-template'

type Props = {
  template: TemplateSummary & { id: TemplateId }
  isFirst: boolean
  messages: GalleryMessages
}

/** Template with its page, description, palettes and a link to use it. */
export function TemplateCard({ template, isFirst, messages }: Props) {
  const { id } = template
  const { name, reason } = messages.templates[id]
  const enlarged = `enlarged-${id}`
  return (
    <li
      data-words={templateWords(template, messages.templates[id])}
      className={`flex flex-col gap-4 ${matchingClass(template)}`}
    >
      <div className="relative rounded-card bg-desk p-4 sm:p-5">
        <Sheets
          pictures={picturesOf(id).one}
          alt={messages.picture(name, exhibitCv(exhibits[id].one, 1).title)}
          isFirst={isFirst}
        />
        <button
          type="button"
          popoverTarget={enlarged}
          className="group/enlarge absolute inset-0 flex cursor-zoom-in items-end justify-end rounded-card p-2 focus-visible:outline-2 focus-visible:outline-pen not-supports-[selector(:popover-open)]:hidden"
        >
          <span className="rounded-control border border-line bg-panel px-2.5 py-1 font-semibold text-ink text-sm opacity-0 transition-opacity group-hover/enlarge:opacity-100 group-focus-visible/enlarge:opacity-100 pointer-coarse:opacity-100">
            {messages.enlarge}
            <span className="sr-only">{name}</span>
          </span>
        </button>
        <EnlargedTemplate template={id} id={enlarged} messages={messages} />
      </div>
      <div className="flex flex-1 flex-col items-start gap-1">
        <h2 className="text-lg">{name}</h2>
        <p className="text-pretty text-soft">{reason}</p>
        <div className="mt-1 mb-3">
          <Swatches template={id} messages={messages} />
        </div>
        <div className="mt-auto">
          <UseTemplate template={id} look="outline" messages={messages} />
        </div>
      </div>
    </li>
  )
}
