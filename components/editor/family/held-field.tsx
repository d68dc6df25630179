import { useDescribeValue } from '@/components/document/words/use-describe-value'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { TranslatedText } from '@/lib/ai/translation/translated-copy'
import { family as familyMessages } from '@/lib/messages/areas'
import { findPlace } from '@/lib/resume/change/field-place'
import type { Conflict } from '@/lib/resume/change/merge'
import { addressInMaster } from '@/lib/resume/family/line-status'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { TranslationProposal } from './translation-proposal'

const languageOf = ({ design }: ResumeDocument) => design.language.split('-')[0]

type Props = {
  document: ResumeDocument
  followed: ResumeDocument
  conflict: Conflict
  /** Name of the master. */
  name: string
  onChoose: (choice: 'keep' | 'take') => void
  /** Called with a confirmed translation by a model. */
  onTranslated: (text: TranslatedText) => void
  /** Whether a model is available. */
  hasModel: boolean
}

/**
 * Field changed in follower and master: shows both, with a button for each. In another language its text is an outdated
 * translation.
 */
export function HeldField(props: Props) {
  const { document, followed, conflict, name, onChoose, onTranslated, hasModel } = props
  const messages = useMessages(familyMessages)
  const places = usePlaceNames()
  const describeValue = useDescribeValue()
  const place = findPlace(document, conflict.address)
  if (!place) return null
  const [before, mine, theirs] = [conflict.base, conflict.mine, conflict.theirs].map((value) =>
    describeValue(value, place),
  )
  const where = places.place(place)
  const isTranslation =
    languageOf(document) !== languageOf(followed) &&
    (place.kind === 'line' || place.kind === 'rich')
  return (
    <section aria-label={where} className="rounded-card border border-line p-3 sm:p-4">
      <h4 className="font-normal text-soft text-sm wrap-anywhere">{where}</h4>
      {isTranslation && <p className="mt-1 font-medium text-sm">{messages.heldTranslation}</p>}
      <dl className="mt-2 grid gap-3 sm:grid-cols-2">
        <div className="min-w-0">
          <dt className="font-medium text-soft text-xs">{messages.here}</dt>
          <dd dir="auto" className="mt-1 wrap-anywhere">
            {mine}
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="font-medium text-soft text-xs">
            {isTranslation ? messages.original(name) : messages.there(name)}
          </dt>
          <dd className="mt-1 wrap-anywhere">
            <WordMarks before={before ?? ''} after={theirs ?? ''} />
          </dd>
        </div>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onPress={() => onChoose('keep')}>
          {messages.keep}
        </Button>
        {!isTranslation && (
          <Button size="small" onPress={() => onChoose('take')}>
            {messages.take}
          </Button>
        )}
        {isTranslation && hasModel && conflict.theirs !== undefined && (
          <TranslationProposal
            followed={followed}
            address={addressInMaster(document, conflict.address)}
            stored={conflict.theirs}
            onUse={onTranslated}
          />
        )}
      </div>
    </section>
  )
}
