import { useId } from 'react'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { useLists } from '@/components/ui/use-lists'
import { countReadings, groupForReview } from '@/lib/ai/translation/review-groups'
import {
  type KeptText,
  type TranslatedText,
  type TranslationResult,
  textKey,
} from '@/lib/ai/translation/translated-copy'
import { translation as translationMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree, type Tree } from '@/lib/resume/change/tree'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { TranslationRow } from './translation-row'

type Props = {
  document: ResumeDocument
  result: TranslationResult
  /** Keys of texts (`textKey`). */
  confirmed: ReadonlySet<string>
  onConfirm: (confirmed: ReadonlySet<string>) => void
  /** Translations written by the person, by `textKey`. */
  own: ReadonlyMap<string, string>
  onWrite: (key: string, text: string) => void
  onCreate: () => void
  onDiscard: () => void
  /** Opens a text of the CV. */
  onShow: (address: FieldAddress) => void
}

/** Every translated text beside its source, to be confirmed before there is a CV of it (promise 2). */
export function TranslationReview(props: Props) {
  const { document, result, confirmed, onConfirm, own, onWrite, onCreate, onDiscard, onShow } =
    props
  const { languages, review: messages } = useMessages(translationMessages)
  const { listed } = useLists()
  const tree = readTree(document)
  const { texts, from } = result
  const rows = { tree, result, confirmed, onConfirm, onShow }
  const { alone, same, others } = groupForReview(texts)
  const names = [...new Set(result.verbatim.map(({ stored }) => stored))]
  return (
    <>
      <h3 className="text-base">{messages.title}</h3>
      <p className="mt-1 text-soft text-sm">{messages.hint}</p>
      <p role="status" className="mt-1 text-soft text-sm">
        {messages.counts(countReadings(texts))}
      </p>
      <Rows {...rows} title={messages.alone} texts={alone} />
      <Rows
        {...rows}
        title={same.length > 0 ? messages.unreadTitle : messages.others}
        texts={others}
        isTogether
      />
      <Rows {...rows} title={messages.sameTitle} texts={same} isTogether />
      <NotTranslated tree={tree} kept={result.kept} from={from} own={own} onWrite={onWrite} />
      {names.length > 0 && (
        <p dir="auto" className="mt-4 text-soft text-sm wrap-anywhere">
          {messages.verbatim(listed(names))}
        </p>
      )}
      <div className="sticky -bottom-5 -mx-5 mt-5 -mb-5 flex flex-wrap items-center justify-end gap-2 border-line border-t bg-panel px-5 py-3">
        <p className="min-w-0 flex-1 basis-48 text-soft text-sm">
          {messages.confirmed(confirmed.size, texts.length, languages[from])}
        </p>
        <Button onPress={onDiscard}>{messages.discard}</Button>
        <Button look="primary" isDisabled={confirmed.size + own.size === 0} onPress={onCreate}>
          {messages.create}
        </Button>
      </div>
    </>
  )
}

type RowsProps = Pick<Props, 'result' | 'confirmed' | 'onConfirm' | 'onShow'> & {
  tree: Tree
  title: string
  texts: readonly TranslatedText[]
  /** Whether they may be confirmed together. */
  isTogether?: boolean
}

function Rows({ tree, result, confirmed, onConfirm, onShow, title, texts, isTogether }: RowsProps) {
  const { review: messages } = useMessages(translationMessages)
  const places = usePlaceNames()
  const id = useId()
  if (texts.length === 0) return null
  const open = texts.filter((one) => !confirmed.has(textKey(one)))
  const toggle = (key: string) => {
    const next = new Set(confirmed)
    if (!next.delete(key)) next.add(key)
    onConfirm(next)
  }
  return (
    <section aria-labelledby={id} className="mt-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 id={id}>{title}</h4>
        {isTogether && open.length > 0 && (
          <Button
            size="small"
            onPress={() => onConfirm(new Set([...confirmed, ...open.map(textKey)]))}
          >
            {messages.tickAll(open.length)}
          </Button>
        )}
      </div>
      <ul className="mt-2 flex flex-col gap-2">
        {texts.map((one) => {
          const place = placeInTree(tree, one.address)
          return (
            <TranslationRow
              key={textKey(one)}
              text={one}
              place={place ? places.place(place) : ''}
              from={result.from}
              to={result.language}
              isConfirmed={confirmed.has(textKey(one))}
              onToggle={() => toggle(textKey(one))}
              onShow={onShow}
            />
          )
        })}
      </ul>
    </section>
  )
}

type NotTranslatedProps = {
  tree: Tree
  kept: readonly KeptText[]
  from: TranslationResult['from']
} & Pick<Props, 'own' | 'onWrite'>

function NotTranslated({ tree, kept, from, own, onWrite }: NotTranslatedProps) {
  const { review: messages } = useMessages(translationMessages)
  const { listed } = useLists()
  const places = usePlaceNames()
  if (kept.length === 0) return null
  const unchanged = kept.filter(({ fault }) => fault === 'unchanged')
  return (
    <section className="mt-5">
      {kept.length > unchanged.length && (
        <h4>{messages.notTranslated(kept.length - unchanged.length)}</h4>
      )}
      {unchanged.length > 0 && (
        <p lang={from} className="mt-2 text-soft text-sm wrap-anywhere">
          {messages.unchanged(
            listed([...new Set(unchanged.map(({ stored }) => plainText(stored)))]),
          )}
        </p>
      )}
      <ul className="mt-2 flex flex-col gap-2">
        {kept
          .filter(({ fault }) => fault !== 'unchanged')
          .map((one) => {
            const place = placeInTree(tree, one.address)
            return (
              <li key={textKey(one)} className="text-sm wrap-anywhere">
                <p dir="auto" className="text-soft">
                  {place ? places.place(place) : ''}
                </p>
                <p lang={from} dir="auto">
                  {plainText(one.stored)}
                </p>
                <p className="text-soft">{messages.faults[one.fault]}</p>
                {one.text && (
                  <p dir="auto" className="text-soft">
                    {messages.suggested(one.text)}
                  </p>
                )}
                <TextArea
                  label={messages.own}
                  value={own.get(textKey(one)) ?? ''}
                  maxLength={limits.paragraph}
                  onChange={({ target }) => onWrite(textKey(one), target.value)}
                  className="mt-1"
                />
              </li>
            )
          })}
      </ul>
    </section>
  )
}
