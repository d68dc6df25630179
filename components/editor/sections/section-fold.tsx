import { ArrowDown, ChevronRight, type LucideIcon, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { useWriter } from '@/components/document/open-document/writer-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'

type Props = {
  sectionKey: string
  name: string
  icon: LucideIcon
  /** Beside the name while it is closed: what is in it, cut at the end of the row. */
  summary?: string
  /** Instead of it while there is nothing; never printed, nor read out. */
  example?: string | undefined
  /** Behind the summary, such as a count. */
  tag?: ReactNode
  /** Handle to move it, at the start of the row. */
  handle?: ReactNode
  /** At the end of the row while it is open. */
  actions?: ReactNode
  /** Puts the caret into its field when it was opened, by pointer or key; by default a key alone leads inside. */
  onOpened?: (() => void) | undefined
  /** Section after it; null for the last one. */
  next?: { key: string; name: string } | null
  children: ReactNode
}

/** About ten seconds. */
const waitedFrames = 600

/**
 * Focuses the first field of a section that was opened, or the button that adds one; on a touch screen, whose keyboard
 * would come, its row. Waits for a form whose code is on its way, as long as nobody goes elsewhere.
 */
export function focusSection(key: string, frames = waitedFrames) {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(key)}"]`)
    if (!row && frames > 0 && document.activeElement === document.body) {
      focusSection(key, frames - 1)
      return
    }
    const fields = document.getElementById(sectionId(key))
    const inside =
      fields?.querySelector<HTMLElement>('[data-field-key]') ?? fields?.querySelector('button')
    const isTouch = matchMedia('(pointer: coarse)').matches
    const target = isTouch ? row : (inside ?? row)
    target?.focus()
  })
}

const sectionId = (key: string) => `section-${key}`

/** Section of the form as a row that opens below itself; one is open at a time. */
export function SectionFold(props: Props) {
  const {
    sectionKey,
    name,
    icon: Icon,
    summary,
    example,
    tag,
    handle,
    actions,
    next,
    onOpened,
  } = props
  const { view } = useAnyEditor()
  const { isReader } = useWriter()
  const messages = useMessages(editorMessages)
  const { eg } = useMessages(sectionsMessages)
  const isOpen = useView(({ section }) => section === sectionKey)
  const id = sectionId(sectionKey)
  const isExample = summary === '' && example !== undefined
  const End = isExample ? Plus : ChevronRight
  return (
    <section className="border-hair border-b">
      <div
        className={`group/row relative flex items-center gap-1 px-5 @max-[19rem]:px-3 pointer-coarse:min-h-13 ${isOpen ? 'min-h-11 flex-wrap justify-end pt-1' : 'min-h-9.5 hover:bg-hover'}`}
      >
        {!isOpen && handle}
        <h2 className="min-w-0 flex-[1_1_8rem] font-normal tracking-normal">
          <button
            type="button"
            data-section={sectionKey}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={({ detail }) => {
              view.set({ section: isOpen ? null : sectionKey })
              if (isOpen) return
              if (onOpened) onOpened()
              // By a key, whose focus goes on into the section.
              else if (detail === 0) focusSection(sectionKey)
            }}
            className="flex min-h-9 w-full min-w-0 cursor-pointer items-center gap-2.5 rounded-control text-start -outline-offset-2 pointer-coarse:min-h-13"
          >
            <Icon aria-hidden="true" className="size-4 shrink-0 text-soft @max-[19rem]:hidden" />
            <span
              className={`wrap-anywhere min-w-0 hyphens-auto font-[650] @max-[19rem]:shrink-0 @max-[19rem]:max-w-full ${isOpen ? 'text-lg' : isExample ? 'text-soft' : ''}`}
            >
              {name}
            </span>
            {!isOpen && (
              <>
                {isExample && (
                  <span
                    aria-hidden="true"
                    className="shrink-0 rounded-control bg-well px-1.5 font-semibold text-soft text-xs"
                  >
                    {eg}
                  </span>
                )}
                {/* An example is no part of the name of the section. */}
                <span
                  aria-hidden={isExample || undefined}
                  className="min-w-0 flex-1 basis-0 truncate text-soft text-sm @max-[19rem]:hidden"
                >
                  {isExample ? example : summary}
                </span>
                {tag}
                <End aria-hidden="true" className="size-4 shrink-0 text-soft rtl:-scale-x-100" />
              </>
            )}
          </button>
        </h2>
        {isOpen && !isReader && actions}
      </div>
      {isOpen && (
        <div id={id} className="px-5 pt-1 pb-4">
          <div inert={isReader}>{props.children}</div>
          {next && (
            <Button
              look="quiet"
              className="-ms-2.5 mt-4 max-w-full max-md:ms-0 max-md:w-full max-md:border-line!"
              onPress={() => {
                view.set({ section: next.key })
                // The pressed button goes with its section.
                focusSection(next.key)
              }}
            >
              <span className="wrap-anywhere min-w-0">{messages.nextSection(next.name)}</span>
              <ArrowDown aria-hidden="true" />
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
