import { FileText } from 'lucide-react'
import { type FormEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { ModelFinding } from '@/components/document/model/use-found-by-model'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { CoverageBars } from '@/components/ui/coverage-bars'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import { addDemand } from '@/lib/ai/posting/own-demands'
import type { PostingWarning, PreparedPosting } from '@/lib/ai/posting/prepare-posting'
import { isProven } from '@/lib/ai/requirements/count-requirements'
import type { CoverageCount, Requirement } from '@/lib/ai/requirements/requirement-types'
import type { LinePlace, WrittenLine } from '@/lib/browser/jobs/write-line'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  applications as applicationsMessages,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { AdDialog } from './ad-dialog'
import { groupRequirements } from './group-requirements'
import { LineComposer } from './line-composer'
import { EvidencePanel } from './model/evidence-panel'
import { RequirementRow } from './requirement-row'
import { type AddedLine, useMatchActions } from './use-match-actions'
import type { Tailoring } from './use-tailoring'

type Props = {
  journal: Journal
  document: ResumeDocument
  tailoring: Tailoring
  evidence: ModelFinding
  onCvChanged: () => void
  /** Changes the job ad. */
  onChangeAd: () => void
  /** Highlights a field on the page. */
  onShow: (address: FieldAddress) => void
  onPreview: (written: WrittenLine | null) => void
  /** Page around a new line; null where the page is beside the list. */
  strip: ReactNode
  /** Parts after the requirements. */
  children: ReactNode
  className: string
}

/** Requirements of the job by their kind, each with its proof or the place to write it. */
export function MatchPane({ journal, document, tailoring, evidence, className, ...of }: Props) {
  const messages = useMessages(tailorMessages)
  const kindNames = useMessages(applicationsMessages).newJob.groups
  const title = useRef<HTMLHeadingElement>(null)
  const headings = useId()
  const { draft, prepared, coverage, cv, change } = tailoring
  const { requirements, count } = coverage
  const actions = useMatchActions(journal, document, tailoring, of.onCvChanged)
  const places = usePlaceNames()
  const placeOf = ({ entry, section }: Pick<CvEvidence, 'entry' | 'section'>) =>
    cv.posts.find((post) => post.entry === entry)?.title || places.part(section, '')
  const [composed, setComposed] = useState<string | null>(null)
  // Lines that were written, by requirement, until the list is left.
  const [added, setAdded] = useState<ReadonlyMap<string, AddedLine>>(new Map())
  const [isAdOpen, setAdOpen] = useState(false)
  // Rows keep their places while the person works through them: nothing jumps.
  const [first] = useState(() => new Map(requirements.map(({ id, state }) => [id, state])))
  const groups = useMemo(() => groupRequirements(requirements, first), [requirements, first])
  const add = (text: string) => change(addDemand(draft ?? { removed: [], added: [] }, text))
  const write = async ({ id }: Requirement, place: LinePlace, text: string) => {
    const line = await actions.write(place, text)
    if (!line) return false
    setComposed(null)
    setAdded((before) => new Map(before).set(id, line))
    return true
  }
  /** Writes a line anew where it stands. */
  const extend = async (requirement: Requirement, line: AddedLine, text: string) => {
    await line.undo()
    return write(requirement, line.place, text)
  }
  const endAdded = ({ id }: Requirement, line: AddedLine | undefined, isUndone: boolean) => {
    setAdded((before) => new Map([...before].filter(([one]) => one !== id)))
    if (isUndone) void line?.undo()
  }
  const rowOf = (requirement: Requirement) => (
    <RequirementRow
      key={requirement.id}
      {...{ requirement, actions, placeOf }}
      added={added.get(requirement.id) ?? null}
      onExtend={async (text) => {
        const line = added.get(requirement.id)
        return line ? extend(requirement, line, text) : false
      }}
      onAddedDone={(isUndone) => endAdded(requirement, added.get(requirement.id), isUndone)}
      onShow={({ address }: CvEvidence) => of.onShow(address)}
      onCompose={() => setComposed(requirement.id)}
      onTakeOut={() => {
        actions.takeOut(requirement)
        // The focused row is removed.
        title.current?.focus()
      }}
      composer={
        composed === requirement.id && (
          <LineComposer
            {...{ document, cv, requirement }}
            onPreview={of.onPreview}
            strip={of.strip}
            onAdd={(place, text) => write(requirement, place, text)}
            onDecline={() => {
              setComposed(null)
              actions.decline(requirement)
            }}
            onClose={() => setComposed(null)}
          />
        )
      }
    />
  )
  return (
    <section
      aria-label={messages.demands}
      className={`scroll-thin min-h-0 overflow-auto flowing:overflow-visible ${className}`}
    >
      <div className="flex min-h-[69px] flex-wrap items-center gap-x-7 gap-y-1 px-5 py-2">
        <div>
          <h2 ref={title} tabIndex={-1} className="text-xl outline-none">
            {count.of > 0 ? messages.covers(count.covered, count.of) : messages.demands}
          </h2>
          <GroupCounts groups={count.groups} />
        </div>
        <CoverageBars {...count} isLarge />
        <Button look="quiet" className="ms-auto" onPress={() => setAdOpen(true)}>
          <FileText aria-hidden="true" />
          {messages.theAd}
        </Button>
      </div>
      <div className="px-5 empty:hidden">
        <PostingWarnings prepared={prepared} />
        {requirements.length === 0 && <p className="text-soft">{messages.noDemands}</p>}
        <EvidencePanel document={document} tailoring={tailoring} evidence={evidence} />
      </div>
      {groups.map(({ kind, rows }) => {
        const covered = rows.filter(isProven).length
        const id = `${headings}${kind}`
        return (
          <section key={kind} aria-labelledby={id}>
            <h3
              id={id}
              className="flex flex-wrap items-baseline gap-x-2 border-hair border-y bg-well px-5 py-1.5 text-sm"
            >
              {kindNames[kind]}
              <span className="font-normal text-soft">
                {kind === 'soft'
                  ? messages.notCounted
                  : messages.progress(rows.length - covered, covered)}
              </span>
            </h3>
            <ul aria-labelledby={id}>{rows.map(rowOf)}</ul>
          </section>
        )
      })}
      <div className="border-hair border-t px-5 pt-1 pb-8">
        <AddRequirement onAdd={add} />
        {of.children}
      </div>
      {isAdOpen && (
        <AdDialog
          text={tailoring.job.text}
          requirements={requirements}
          onChange={of.onChangeAd}
          onClose={() => setAdOpen(false)}
        />
      )}
    </section>
  )
}

const groupOrder = ['essential', 'nice', 'duty'] as const

/** Counts of the groups, which add up to the count above them. */
function GroupCounts({ groups }: Pick<CoverageCount, 'groups'>) {
  const { groupCounts } = useMessages(tailorMessages)
  const counts = groupOrder.flatMap((key) => {
    const { covered, of } = groups[key]
    return of > 0 ? [groupCounts[key](covered, of)] : []
  })
  return <p className="text-soft text-sm tabular-nums empty:hidden">{counts.join(' · ')}</p>
}

/** Input for a further requirement in the person's words. */
function AddRequirement({ onAdd }: { onAdd: (text: string) => void }) {
  const messages = useMessages(tailorMessages)
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form onSubmit={add} className="mt-4 flex items-end gap-2">
      <TextField
        label={messages.addLabel}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 flex-1"
      />
      <Button type="submit">{messages.add}</Button>
    </form>
  )
}

/** Shows what was removed from a job description, and possible prompt injection. */
function PostingWarnings({ prepared }: { prepared: PreparedPosting | null }) {
  if (!prepared?.ok) return null
  return prepared.warnings.map((warning) => (
    <Banner key={warning.code} tone="warning" className="mb-3 rounded-card text-sm">
      <WarningText warning={warning} />
    </Banner>
  ))
}

function WarningText({ warning }: { warning: PostingWarning }) {
  const { warnings } = useMessages(tailorMessages)
  switch (warning.code) {
    case 'hidden-text':
      return warnings['hidden-text']
    case 'instructions':
      return warnings.instructions(warning.words.join(', '))
    case 'shortened':
      return warnings.shortened(warning.read)
  }
}
