import { useMemo, useState } from 'react'
import { latePane } from '@/components/ui/late-part'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-queue'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { fitToLimit } from '@/lib/forms/fit-to-limit'
import { type PackId, packIds, packs } from '@/lib/forms/packs/packs'
import { type PackRow, writePack } from '@/lib/forms/write-pack'
import {
  application as applicationMessages,
  editor,
  extension as extensionMessages,
} from '@/lib/messages/areas'
import { formEntry } from '@/lib/resume/private-facts'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { JobTabProps } from '../detail/job-tab-types'
import { useJobDraft } from '../match/use-job-draft'
import { FieldRow, YoursRow } from './field-row'
import { GroupHead } from './group-head'
import { LongerAnswers } from './longer-answers'
import { PrintedPack } from './printed-pack'
import { useCopying } from './use-copying'
import { useFieldLabels } from './use-field-labels'

const ResultPaper = latePane(
  () => import('@/components/document/preview/result-paper').then((file) => file.ResultPaper),
  'm-6',
)

const dateFormats = ['MM/YYYY', 'MM.YYYY', 'YYYY-MM', 'YYYY'] as const

/** The CV of a job in the order of an employer's form, to copy field by field, beside the page that it is from. */
export function FormTab({ journal, application, cv, header }: JobTabProps<ApplicationDocument>) {
  const { form } = useMessages(applicationMessages)
  const { print } = useMessages(editor)
  const extension = useMessages(extensionMessages)
  const hasColumns = useHasThreeColumns()
  const { labelOf, partOf } = useFieldLabels()
  const { facts, store } = usePrivateFacts()
  const { draft, change } = useJobDraft(journal.namespace, application, cv)
  const [portal, setPortal] = useState<PackId>('any')
  const [dates, setDates] = useState('')
  /** Limits that the person chose, by row; null: none. */
  const [limits, setLimits] = useState<Readonly<Record<string, number | null>>>({})
  /** Finished parts that the person has opened again. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const pack = packs[portal]
  const format = dates || pack.dates
  const groups = useMemo(() => writePack(cv, pack, format), [cv, pack, format])
  const answers = (facts ?? []).filter(
    ({ entry, about }) => entry === formEntry && about === application.id,
  )
  const limitOf = (id: string, given: number | null) => limits[id] ?? (id in limits ? null : given)
  const fitted = ({ id, text, limit }: Pick<PackRow, 'id' | 'text' | 'limit'>) =>
    fitToLimit(text, limitOf(id, limit))
  const rows = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows))
  const answerRows = answers.map(({ id, text }) => ({ id, text, limit: null }))
  const copying = useCopying(
    [...rows, ...answerRows].map((row) => ({ id: row.id, text: fitted(row).text })),
  )
  const shownRow = rows.find(({ id }) => id === copying.current)
  const fitOf = (row: Pick<PackRow, 'id' | 'text' | 'limit'>) => ({
    limit: limitOf(row.id, row.limit),
    left: fitted(row).left,
    onLimit: (limit: number | null) => setLimits((before) => ({ ...before, [row.id]: limit })),
  })
  const rowProps = (row: Pick<PackRow, 'id' | 'text' | 'limit'>) => {
    const { text } = fitted(row)
    return {
      ...{ text, language: cv.design.language, isCurrent: row.id === copying.current },
      ...{ isCopied: copying.copied.has(row.id), hasLetters: copying.hasLetters },
      onCopy: () => void copying.copy({ id: row.id, text }),
      onCurrent: () => copying.setCurrent(row.id),
    }
  }
  async function copyAll() {
    const text = groups
      .map(({ part, entries }) =>
        [
          partOf(part),
          ...entries.map((entry) =>
            entry.rows.map((row) => `${labelOf(row.field)}: ${fitted(row).text}`).join('\n'),
          ),
        ].join('\n\n'),
      )
      .join('\n\n\n')
    const isCopied = (await copyText(Promise.resolve(text))) === 'copied'
    showToast({ text: isCopied ? form.allCopied : form.notCopied })
  }
  const { pay } = application.content
  const printed = [
    ...groups.map(({ part, entries }) => ({
      ...{ id: part, name: partOf(part) },
      entries: entries.map((entry) =>
        entry.rows.map((row) => ({
          ...{ id: row.id, label: labelOf(row.field), text: fitted(row).text },
        })),
      ),
    })),
    {
      ...{ id: 'answers', name: form.answers },
      entries: answers.map(({ id, question, text }) => [
        { id, label: question, text: fitted({ id, text, limit: null }).text },
      ]),
    },
  ]
  return (
    <>
      <div className="contents print:hidden">
        <ScreenFrame className="bg-panel">
          {header({})}
          <main className="flex min-h-0 flex-1 flowing:flex-none">
            <div className="scroll-thin w-full overflow-auto border-line border-e flowing:overflow-visible lg:w-[45rem] lg:max-w-1/2 lg:shrink-0">
              <div className="flex flex-wrap items-end gap-3 px-5 py-4">
                <div className="min-w-48 flex-1">
                  <h1 className="text-xl">{form.title}</h1>
                  <p className="text-pretty text-soft text-sm">{form.about}</p>
                </div>
                <Select
                  label={form.portal}
                  value={portal}
                  onChange={setPortal}
                  options={packIds.map((id) => ({ id, label: packs[id].name || form.anyForm }))}
                />
                <Select
                  label={form.dates}
                  value={format}
                  onChange={setDates}
                  options={dateFormats.map((id) => ({ id, label: id }))}
                />
                <IconMenu label={form.more} placement="bottom end">
                  <MenuItem text={form.copyAll} onAction={() => void copyAll()} />
                  <MenuItem text={print} onAction={() => setTimeout(() => window.print())} />
                  <MenuItem text={extension.title} href="/extension" />
                </IconMenu>
              </div>
              {groups.map(({ part, entries }) => {
                const all = entries.flatMap((entry) => entry.rows)
                const done = all.filter(({ id }) => copying.copied.has(id)).length
                const isFolded = done === all.length && !opened.has(part)
                return (
                  <section key={part} aria-label={partOf(part)}>
                    <GroupHead
                      name={partOf(part)}
                      count={form.copiedOf(done, all.length)}
                      isFolded={done === all.length ? isFolded : null}
                      onFold={() =>
                        setOpened((before) => {
                          const next = new Set(before)
                          if (!next.delete(part)) next.add(part)
                          return next
                        })
                      }
                    />
                    {(isFolded ? [] : entries).map((entry) => (
                      <ul key={entry.id}>
                        {entry.rows.map((row) => (
                          <FieldRow
                            key={row.id}
                            label={labelOf(row.field)}
                            {...rowProps(row)}
                            {...((row.isLong || fitted(row).left > 0) && { fit: fitOf(row) })}
                          />
                        ))}
                        {part === 'work' && (
                          <YoursRow label={form.leaving} text={form.onlyYouKnow} />
                        )}
                      </ul>
                    ))}
                  </section>
                )
              })}
              <LongerAnswers
                {...{ answers, facts, store, application, cv }}
                typed={draft?.formAnswer ?? null}
                onType={(part) =>
                  change((before) => ({ ...before, formAnswer: part(before.formAnswer) }))
                }
                onSave={({ id }, limit) => setLimits((before) => ({ ...before, [id]: limit }))}
                row={(fact) => {
                  const row = { id: fact.id, text: fact.text, limit: null }
                  return <FieldRow label={fact.question} {...rowProps(row)} fit={fitOf(row)} />
                }}
              >
                <YoursRow
                  label={form.salary}
                  text={pay === '' ? form.yoursToAnswer : form.salaryInAd(pay)}
                />
              </LongerAnswers>
            </div>
            {hasColumns && (
              <div className="flex min-w-0 flex-1 bg-mat flowing:h-[calc(100cqb-2.75rem)]">
                <ResultPaper document={cv} highlighted={shownRow?.sources ?? null} />
              </div>
            )}
          </main>
        </ScreenFrame>
      </div>
      <PrintedPack title={form.title} language={cv.design.language} groups={printed} />
    </>
  )
}
