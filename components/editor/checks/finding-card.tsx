import { useDraft } from '@/components/document/editor/editor-context'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { Finding } from '@/lib/browser/editing/proofreading/finding'
import {
  common as commonMessages,
  proofreading as proofreadingMessages,
} from '@/lib/messages/areas'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree } from '@/lib/resume/change/tree'

type Props = {
  finding: Finding
  /** Null for a reader. */
  onReplace: ((replacement: string) => void) | null
  onLeave: () => void
  onGo: () => void
}

/** Context characters on either side of the words. */
const around = 60

/** Returns the words with context, cut at word boundaries. */
function contextOf({ text, start, end }: Finding) {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  return {
    before: start > around ? `…${before.slice(before.indexOf(' '))}` : before,
    after: end + around < text.length ? `${after.slice(0, after.lastIndexOf(' ') + 1)}…` : after,
  }
}

/** Possible mistake: words in context, explanation and actions. */
export function FindingCard({ finding, onReplace, onLeave, onGo }: Props) {
  const messages = useMessages(proofreadingMessages)
  const places = usePlaceNames()
  const document = useDraft((draft) => draft)
  const place = placeInTree(readTree(document), finding.address)
  const { before, after } = contextOf(finding)
  return (
    <li className="rounded-card border border-line bg-panel p-3">
      <p dir="auto" className="wrap-anywhere">
        {before}
        <mark className="rounded-[3px] bg-mark px-0.5 font-medium text-on-mark">
          {finding.words}
        </mark>
        {after}
      </p>
      <p className="mt-1 text-sm">
        <span className="font-medium">{messages.kinds[finding.kind]}</span>{' '}
        <WhyOf finding={finding} />
      </p>
      {place && (
        <p dir="auto" className="text-soft text-xs wrap-anywhere">
          {places.place(place)}
        </p>
      )}
      {onReplace && finding.replacements.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-1.5">
          {finding.replacements.map((replacement) => (
            <Button
              key={replacement}
              size="small"
              className="max-w-full"
              aria-label={replacement === '' ? undefined : messages.replaceBy(replacement)}
              onPress={() => onReplace(replacement)}
            >
              <span className="truncate">{replacement === '' ? messages.remove : replacement}</span>
            </Button>
          ))}
        </div>
      )}
      <div className="-ms-2.5 mt-1.5 flex flex-wrap gap-1.5">
        <Button
          look="quiet"
          size="small"
          aria-label={messages.leaveWords(finding.words)}
          onPress={onLeave}
        >
          {messages.leave}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label={messages.goToWords(finding.words)}
          onPress={onGo}
        >
          {messages.go}
        </Button>
      </div>
    </li>
  )
}

/** Explains a finding; for rare rules by the proofreader's own message. */
function WhyOf({ finding: { kind, rule, words: asked, message } }: { finding: Finding }) {
  const messages = useMessages(proofreadingMessages)
  const { quoted } = useMessages(commonMessages)
  if (rule === 'SpellCheck') return messages.misspelled(asked)
  if (rule === 'AnA') return messages.article(asked)
  if (kind === 'repeated') return messages.repeated(asked)
  return message.replace(/`([^`]*)`/g, (_, said: string) => quoted(said))
}
