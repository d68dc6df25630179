import { buttonLook } from '@/components/ui/button-look'
import type { TemplateId, TemplateSummary } from '@/lib/pdf/templates/catalogue'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { exhibits } from './exhibits'
import { words } from './gallery-words'
import { matchingClass } from './matching-class'
import { picturesOf } from './pictures'
import { Sheets } from './sheets'
import { Swatches } from './swatches'

type Props = { template: TemplateSummary & { id: TemplateId }; isFirst: boolean }

/**
 * One template: its pages, why it exists, the way to write in it. Which example is shown, and whether
 * the card is there at all, follows the radio buttons of the filter by their ids.
 */
export function TemplateCard({ template, isFirst }: Props) {
  const { id } = template
  const { name, reason } = words.templates[id]
  const { one, two } = exhibits[id]
  const pictures = picturesOf(id)
  return (
    <li className={`flex flex-col gap-4 ${matchingClass(template)}`}>
      <div className="rounded-card bg-desk p-4 sm:p-5">
        <div className="group-has-[#two-pages:checked]/gallery:hidden">
          <Sheets
            pictures={pictures.one}
            alt={words.picture(name, gallerySamples[one].label)}
            isFirst={isFirst}
          />
        </div>
        <div className="hidden group-has-[#two-pages:checked]/gallery:block">
          <Sheets
            pictures={pictures.two}
            alt={words.picture(name, gallerySamples[two].label)}
            isFirst={false}
          />
        </div>
      </div>
      <div className="flex flex-1 flex-col items-start gap-1">
        <h2 className="text-lg">{name}</h2>
        <p className="text-pretty text-soft">{reason}</p>
        <div className="mt-1 mb-2">
          <Swatches template={id} />
        </div>
        <a
          href={`/editor#?template=${id}`}
          className={`${buttonLook('outline')} mt-auto translate-y-1`}
        >
          {words.use}
          <span className="sr-only">{name}</span>
        </a>
      </div>
    </li>
  )
}
