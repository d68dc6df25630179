import { Check } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Thumbnail } from '@/components/document/preview/thumbnail'
import { Button } from '@/components/ui/button'
import { ChoiceCard, chipLook } from '@/components/ui/choice-card'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import {
  design as designMessages,
  looks as looksMessages,
  ownTemplate as ownTemplateMessages,
} from '@/lib/messages/areas'
import { isBrandTemplate } from '@/lib/pdf/templates/brand-change'
import { summaryOf, type TemplateSummary, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { changeTemplate } from '@/lib/pdf/templates/change-template'
import { ownTemplateOf } from '@/lib/pdf/templates/design-template'
import { templateWords } from '@/lib/pdf/templates/template-words'
import { type BrandPack, emptyBrand, isAllowedTemplate } from '@/lib/resume/brand/brand-pack'
import { followsRule } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { beginsWords } from '@/lib/resume/text/search-words'

type Props = {
  document: ResumeDocument
  /** Limits the templates to the brand's. */
  brand: BrandPack | null
  /** The only templates that are offered, in this order; all by default. */
  only?: readonly string[]
  onChange: (patch: Partial<Design>) => void
}

/** CSS pixels: the maximum width of a picture, so that it is always sharp. */
const pictureWidth = 152

/** Templates shown until all are asked for: two rows. */
const firstCount = 6

const kinds = {
  all: () => true,
  plain: ({ appearance }) => appearance === 'quiet',
  columns: ({ columns }) => columns === 2,
  photo: ({ photo }) => photo === true,
  expressive: ({ appearance, audience }) => appearance === 'bold' || audience === 'design',
} satisfies Record<string, (template: TemplateSummary) => boolean>
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]

/** Says that a template from a file is in use, and leads to it. */
function OwnTemplateLine({ design }: { design: Design }) {
  const { view } = useEditor()
  const messages = useMessages(ownTemplateMessages)
  const own = ownTemplateOf(design)
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <p translate={own ? 'no' : undefined} className={own ? '' : 'text-del'}>
        {own ? messages.used(own.name) : messages.unreadable}
      </p>
      <Button size="small" onPress={() => view.set({ overlay: 'own-template' })}>
        {messages.title}
      </Button>
    </div>
  )
}

/**
 * Picks a template from pictures of the person's CV. It has the focus when its pane opens: arrow keys put a template on
 * the page at once, Enter keeps it, Escape returns to the one before.
 */
export function TemplatePicker({ document, brand, only, onChange }: Props) {
  const messages = useMessages(designMessages)
  const { kinds: labels, search, templates } = useMessages(looksMessages)
  const [name, kindName] = [useId(), useId()]
  const [kind, setKind] = useState<Kind>('all')
  const [query, setQuery] = useState('')
  const [isWhole, setWhole] = useState(false)
  const group = useRef<HTMLFieldSetElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const before = useRef<Partial<Design> | null>(null)
  const { design } = document
  const own = ownTemplateOf(design) ? null : summaryOf(design.template).id
  // A form of an earlier look is none of those that are offered.
  const current = followsRule(design.look, 'redrawn') ? own : null
  const [first, setFirst] = useState(own)
  const offered = useMemo(() => {
    const listed = only ? only.map(summaryOf) : templateCatalogue
    const allowed = listed.filter(({ id }) => isAllowedTemplate(brand ?? emptyBrand, id))
    // The one in use is among the first; a choice among them does not change the order.
    const isHidden = allowed.findIndex(({ id }) => id === first) >= firstCount
    const order = allowed.toSorted((one, other) =>
      isHidden ? Number(other.id === first) - Number(one.id === first) : 0,
    )
    return order.map((summary) => ({
      ...summary,
      document: {
        ...document,
        design: { ...document.design, ...changeTemplate(document.design, summary.id) },
      },
    }))
  }, [document, brand, only, first])
  // A few templates need no filter.
  const isRestricted = only !== undefined || (brand !== null && brand.templates.length > 0)
  const isSearched = query.trim() !== ''
  const wanted = offered.filter(
    (one) => kinds[kind](one) && beginsWords(templateWords(one, templates[one.id]), query),
  )
  const isNone = isSearched && wanted.length === 0
  const isAll = isWhole || isSearched || kind !== 'all'
  const shown = isAll ? wanted : wanted.slice(0, firstCount)
  // Changed elsewhere, as by undo.
  if (!isAll && own !== first && !shown.some(({ id }) => id === own)) setFirst(own)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const earlier = before.current
    if (event.key.startsWith('Arrow')) {
      const { template, fonts, ownTemplate, look } = design
      before.current ??= { template, fonts, ownTemplate, look }
      const isLast = event.target === [...event.currentTarget.querySelectorAll('input')].at(-1)
      if (isLast) setWhole(true)
    } else if (event.key === 'Enter' || (event.key === 'Escape' && earlier)) {
      before.current = null
      const isSame = earlier?.template === design.template && earlier.look === design.look
      if (event.key === 'Enter' || !earlier || isSame) return
      event.preventDefault()
      onChange(earlier)
    }
  }
  useEffect(() => {
    // After the pane has taken the focus, unless the person has gone on.
    queueMicrotask(() => {
      const radio = group.current?.querySelector<HTMLElement>('input:checked')
      const isAtStart = window.document.activeElement === group.current?.closest('main')
      if (isAtStart) radio?.focus({ preventScroll: true })
    })
  }, [])

  return (
    <div className="flex flex-col gap-3">
      {brand && !only && !isBrandTemplate(design, brand) && (
        <p className="text-sm">{messages.templateNotOffered}</p>
      )}
      {design.ownTemplate && <OwnTemplateLine design={design} />}
      {!isRestricted && (
        <div ref={field} className="flex flex-col gap-3">
          <SearchField label={search.label} value={query} onChange={setQuery} />
          <fieldset className="flex min-w-0 flex-wrap gap-1.5">
            <legend className="sr-only">{labels.label}</legend>
            {kindNames.map((id) => (
              <ChoiceCard
                key={id}
                name={kindName}
                isChosen={id === kind}
                onChoose={() => setKind(id)}
                className={chipLook}
              >
                {id === 'all' ? labels.all(offered.length) : labels[id]}
              </ChoiceCard>
            ))}
          </fieldset>
        </div>
      )}
      <p role="status" className={isNone ? 'text-soft text-sm' : 'sr-only'}>
        {isSearched && search.found(wanted.length)}
      </p>
      {isNone && (
        <Button
          size="small"
          className="self-start"
          onPress={() => {
            setQuery('')
            setKind('all')
            field.current?.querySelector('input')?.focus()
          }}
        >
          {search.all}
        </Button>
      )}
      <fieldset
        ref={group}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // A choice that the focus leaves is kept.
          if (!event.currentTarget.contains(event.relatedTarget)) before.current = null
        }}
        className="grid min-w-0 grid-cols-2 gap-x-5 gap-y-2.5 @xs:grid-cols-3"
      >
        <legend className="sr-only">{messages.template}</legend>
        {shown.map(({ id, document: variant }) => (
          <label
            key={id}
            title={templates[id].reason}
            className="group/template relative flex min-w-0 cursor-pointer flex-col gap-1.5 rounded-[4px] has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-pen"
          >
            <input
              type="radio"
              name={name}
              checked={id === current}
              onChange={() => onChange(changeTemplate(design, id))}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            <Thumbnail
              document={variant}
              width={pictureWidth}
              label=""
              className="pointer-events-none w-full! rounded-[4px] ring-1 ring-line group-hover/template:ring-edge group-has-checked/template:outline-2 group-has-checked/template:outline-offset-2 group-has-checked/template:outline-pen"
            />
            <span className="flex min-w-0 items-center justify-center gap-1 text-center text-soft text-sm group-has-checked/template:font-semibold group-has-checked/template:text-ink">
              <span className="wrap-anywhere min-w-0">{templates[id].name}</span>
              {id === current && <Check aria-hidden="true" className="size-4 shrink-0" />}
            </span>
          </label>
        ))}
      </fieldset>
      {!isRestricted && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p
            aria-hidden="true"
            className="flex items-center gap-1.5 text-soft text-xs pointer-coarse:hidden"
          >
            <kbd>←</kbd>
            <kbd>→</kbd>
            <span>{messages.flip}</span>
          </p>
          {shown.length < wanted.length && (
            <Button look="quiet" size="small" className="-me-2.5" onPress={() => setWhole(true)}>
              {messages.showAll(wanted.length)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
