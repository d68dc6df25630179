import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { moveToStage } from '@/lib/browser/jobs/applications/application-edits'
import type { JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  sentFiles,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import type { NextDeed } from '@/lib/resume/next-deed'
import { jobFragment } from '../applications-address'
import { useDeedText } from '../use-deed-text'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'

type Props = {
  deed: NextDeed
  count: JobCoverage | null
  isReader: boolean
  onSend: () => void
  onOpenAd: () => void
}

/** Essential requirements that are named at most, and the letters of each. */
const max = { named: 2, letters: 70 }

/** Cuts a line at a word. */
function cut(line: string): string {
  const bare = line.replace(/[.;,\s]+$/, '')
  if (bare.length <= max.letters) return bare
  return `${bare.slice(0, max.letters).replace(/\s+\S*$/, '')} …`
}

/** Returns the reason of a deed, for gaps in the words of the ad. */
function useReason(deed: NextDeed, count: JobCoverage | null): string {
  const { reasons, quoted } = useMessages(applicationMessages)
  const locale = useInterfaceLocale()
  switch (deed.kind) {
    case 'closeGaps': {
      const words = (count?.gaps ?? []).slice(0, max.named).map((line) => quoted(cut(line)))
      return words.length > 0 ? reasons.closeGaps(formatters(locale).list(words)) : ''
    }
    case 'letter':
      return (count?.groups.essential.of ?? 0) > 0 ? reasons.letter : reasons.letterOnly
    case 'writeToThem':
      return reasons.writeToThem(deed.days)
    case 'decide':
    case 'closed':
      return ''
    default:
      return reasons[deed.kind]
  }
}

/** Returns the days until the ad closes; null without a day, or once the job was applied for. */
function useDaysLeft(): number | null {
  const today = useToday()
  const { stage, deadline } = useApplicationDraft(({ content }) => content)
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000)
  return stage !== 'saved' || Number.isNaN(days) ? null : days
}

/** The next deed of the job, why, and the way to it. */
export function NextCard({ deed, count, isReader, onSend, onOpenAd }: Props) {
  const messages = useMessages(applicationMessages)
  const textOf = useDeedText()
  const reason = useReason(deed, count)
  const left = useDaysLeft()
  return (
    <section
      aria-label={messages.steps}
      className="rounded-card bg-well px-5 py-4 [--well-edge:0] sm:min-h-37"
    >
      <p className="text-soft text-sm">{messages.next}</p>
      <h2 className="text-xl">
        {deed.kind === 'closeGaps' ? messages.deeds.closeEssential(deed.count) : textOf(deed)}
      </h2>
      <p className="text-pretty text-soft wrap-anywhere">{reason}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {!isReader && <Doors {...{ deed, onSend, onOpenAd }} />}
        {left !== null && left >= 0 && (
          <p className="ms-auto text-soft text-sm">{messages.closesIn(left)}</p>
        )}
      </div>
    </section>
  )
}

/** The one blue button of the overview, and a way past it. */
function Doors({ deed, onSend, onOpenAd }: Pick<Props, 'deed' | 'onSend' | 'onOpenAd'>) {
  const messages = useMessages(applicationMessages)
  const { mark } = useMessages(sentFiles)
  const { stages } = useMessages(applicationsMessages)
  const textOf = useDeedText()
  const { run } = useApplication()
  const today = useToday()
  const { id, content } = useApplicationDraft((document) => document)
  const [email = ''] = content.contacts.flatMap((contact) => contact.email.trim() || [])
  const link = (tab: Parameters<typeof jobFragment>[1], text: string) => (
    <a href={jobFragment(id, tab)} className={buttonLook('primary')}>
      {text}
    </a>
  )
  switch (deed.kind) {
    case 'pasteAd':
      return (
        <Button look="primary" onPress={onOpenAd}>
          {textOf(deed)}
        </Button>
      )
    case 'chooseCv':
      return link('cv', textOf(deed))
    case 'closeGaps':
      return (
        <>
          {link('match', messages.openGaps(deed.count))}
          <Button look="quiet" onPress={onSend}>
            {messages.sendAsIs}
          </Button>
        </>
      )
    case 'letter':
      return (
        <>
          {link('letter', textOf(deed))}
          <Button look="quiet" onPress={onSend}>
            {messages.sendAsIs}
          </Button>
        </>
      )
    case 'send':
      return (
        <Button look="primary" onPress={onSend}>
          {mark.action}
        </Button>
      )
    case 'prepare':
      return link('interview', messages.openQuestions)
    case 'writeToThem':
      return (
        <>
          {email !== '' && (
            <a href={`mailto:${email}`} className={buttonLook('primary')}>
              {messages.writeToThem}
            </a>
          )}
          <Button onPress={() => run((now) => moveToStage(now, 'closed', today))}>
            {stages.closed}
          </Button>
        </>
      )
    default:
      return null
  }
}
