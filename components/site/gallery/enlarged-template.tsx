import { buttonLook } from '@/components/ui/button-look'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import { nameOfPalette, palettesOf } from '@/lib/pdf/templates/palettes'
import { exhibitCv, exhibits } from './exhibits'
import type { GalleryMessages } from './gallery-messages'
import { picturesOf } from './pictures'
import { Sheets } from './sheets'
import { Swatches } from './swatches'
import { UseTemplate } from './use-template'

type Props = {
  template: TemplateId
  /** Id for the button that opens it. */
  id: string
  messages: GalleryMessages
}

/**
 * Enlarged pages of a template's examples. A native popover: opens and closes without
 * a script, also by Escape, and returns the focus. In browsers without popovers it is hidden with its button.
 */
export function EnlargedTemplate({ template, id, messages }: Props) {
  const { name, reason } = messages.templates[template]
  const one = exhibitCv(exhibits[template].one, 1).title
  const two = exhibitCv(exhibits[template].two, 2).title
  const pictures = picturesOf(template)
  const caption = 'mb-2 font-medium text-soft text-sm'
  return (
    <div
      popover="auto"
      id={id}
      role="dialog"
      aria-labelledby={`${id}-name`}
      className="m-auto max-h-[calc(100dvh-1.5rem)] w-[calc(100%-1.5rem)] max-w-[88rem] flex-col overscroll-contain rounded-card bg-panel text-ink shadow-float backdrop:bg-black/40 open:flex not-supports-[selector(:popover-open)]:hidden"
    >
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-line border-b bg-panel p-4 sm:px-6">
        <div className="min-w-0 flex-1 basis-64">
          <h3 id={`${id}-name`} className="text-lg">
            {name}
          </h3>
          <p className="text-pretty text-soft max-sm:hidden">{reason}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <UseTemplate template={template} look="primary" messages={messages} />
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            // biome-ignore lint/a11y/noAutofocus: a popover takes the focus when it opens
            autoFocus
            className={buttonLook('outline')}
          >
            {messages.close}
          </button>
        </div>
      </div>
      <div className="px-4 pt-4 sm:px-6">
        <Swatches template={template} isNamed messages={messages} />
      </div>
      <div className="flex flex-col gap-6 p-4 sm:p-6 xl:flex-row">
        <figure className="mx-auto w-full max-w-[36rem] grow-[3] basis-0">
          <figcaption className={caption}>{messages.examples.one(one)}</figcaption>
          <Sheets pictures={pictures.one} alt={messages.picture(name, one)} isLarge />
        </figure>
        <div className="mx-auto w-full max-w-[62rem] grow-[4] basis-0 flex flex-col gap-6">
          <figure>
            <figcaption className={caption}>{messages.examples.two(two)}</figcaption>
            <Sheets pictures={pictures.two} alt={messages.picture(name, two)} isLarge />
          </figure>
          <div>
            <h4 className="mb-2 font-medium text-soft text-sm">{messages.otherPalettes}</h4>
            <div className="grid max-w-[48rem] grid-cols-3 gap-3 sm:gap-6">
              {palettesOf(template)
                .slice(1)
                .map((palette, index) => {
                  const label = nameOfPalette(palette, messages.colours)
                  return (
                    <figure key={palette.id}>
                      <Sheets
                        pictures={pictures.palettes.slice(index, index + 1)}
                        alt={messages.pictureInPalette(name, label)}
                      />
                      <figcaption className="mt-2 text-center text-soft text-sm">
                        {label}
                      </figcaption>
                    </figure>
                  )
                })}
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
