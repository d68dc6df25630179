'use client'

import { Check, CircleHelp, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { coverPosting } from '@/lib/ai/coverage/cover-posting'
import { type Coverage, isShown } from '@/lib/ai/coverage/coverage-types'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { openTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import {
  application as applicationMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { useApplicationDraft } from './application-context'

/** Milliseconds after the last key in the job description. */
const pause = 500

type Report = { kind: 'comparing' | 'not-cv' | 'none' } | { kind: 'compared'; coverage: Coverage }

/** Compares the chosen CV with the current job description, on this device; again after changes. */
function useCoverage(journal: Journal): Report {
  const sync = useSync()
  const resumeId = useApplicationDraft(({ content }) => content.resumeId)
  const text = useApplicationDraft(({ content }) => content.jobDescription)
  const [report, setReport] = useState<Report>({ kind: 'comparing' })
  useEffect(() => {
    let isCurrent = true
    const compare = async (): Promise<Report> => {
      let resume = await journal.peek(resumeId)
      if (!resume && (await sync?.fetch(resumeId))) resume = await journal.peek(resumeId)
      if (resume?.kind !== 'resume') return { kind: 'not-cv' }
      const prepared = preparePosting(text)
      if (!prepared.ok) return { kind: 'none' }
      const reading = readPosting(prepared.text)
      if (reading.requirements.length === 0) return { kind: 'none' }
      // Uses the person's earlier answers about its lines.
      const { answers } = await openTailorDraft(journal.namespace, resumeId)
      const cv = indexCv(resume, new Date().toISOString().slice(0, 7))
      return { kind: 'compared', coverage: coverPosting(reading, cv, answers) }
    }
    const timer = setTimeout(async () => {
      const next = await compare()
      if (isCurrent) setReport(next)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [journal, sync, resumeId, text])
  return report
}

/** Reports which requirements of the job the chosen CV shows. */
export function CoverageReport({ journal }: { journal: Journal }) {
  const messages = useMessages(applicationMessages)
  const { ofKind } = useMessages(dashboardMessages)
  const report = useCoverage(journal)
  const text = {
    comparing: messages.comparing,
    'not-cv': ofKind.resume.unreadable,
    none: messages.noRequirements,
    compared: '',
  }[report.kind]
  return (
    <div className="mt-3 border-line border-s-2 ps-3">
      <p role="status" className="empty:hidden">
        {report.kind === 'compared'
          ? messages.compared(report.coverage.shown, report.coverage.of)
          : text}
      </p>
      {report.kind === 'compared' && <Lists coverage={report.coverage} />}
    </div>
  )
}

function Lists({ coverage: { covered, isOtherLanguage } }: { coverage: Coverage }) {
  const messages = useMessages(applicationMessages)
  const namesOf = (isIn: boolean) =>
    covered
      // A CV cannot show personal qualities.
      .filter((one) => one.requirement.kind !== 'soft' && isShown(one) === isIn)
      .map(({ requirement }) => requirement.words)
  return (
    <>
      {isOtherLanguage && <p className="mt-1 text-soft text-sm">{messages.otherLanguage}</p>}
      <Names title={messages.shown} icon={Check} names={namesOf(true)} />
      <Names title={messages.notShown} icon={CircleHelp} names={namesOf(false)} />
      {namesOf(false).length > 0 && (
        <p className="mt-1 text-soft text-xs">{messages.notShownHint}</p>
      )}
    </>
  )
}

type NamesProps = { title: string; icon: LucideIcon; names: readonly string[] }

function Names({ title, icon: Icon, names }: NamesProps) {
  if (names.length === 0) return null
  return (
    <>
      <h3 className="mt-3 mb-1 font-semibold text-sm">{title}</h3>
      <ul className="flex flex-col gap-0.5 text-sm">
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: demands may be repeated
          <li key={at} dir="auto" className="flex items-start gap-1.5">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-soft" />
            {name}
          </li>
        ))}
      </ul>
    </>
  )
}
