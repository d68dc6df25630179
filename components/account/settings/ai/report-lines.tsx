import { Check, CircleAlert } from 'lucide-react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import { ai as aiMessages, type MessagesOf } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'

type Messages = MessagesOf<typeof aiMessages>
type Line = { isGood: boolean; text: string }

const errorMessage = (code: string, { errors }: Messages) =>
  messageForCode(code, errors, errors['server-trouble'])

type Numbers = ReturnType<typeof formatters>['number']

function linesOf(report: AiReport, messages: Messages, number: Numbers): Line[] {
  if (!report.ok) return [{ isGood: false, text: errorMessage(report.code, messages) }]
  const { works, mode, usage, vectors, noVectors, exam, noExam } = messages.settings.report
  const lines: Line[] = [
    {
      isGood: true,
      text: works(number(report.milliseconds / 1_000, { maximumFractionDigits: 1 })),
    },
    { isGood: report.mode === 'schema', text: messageForCode(report.mode, mode, report.mode) },
    { isGood: report.tellsUsage, text: report.tellsUsage ? usage.told : usage.untold },
  ]
  const { embeddings } = report
  if (embeddings?.ok) lines.push({ isGood: true, text: vectors(number(embeddings.dimensions)) })
  else if (embeddings) {
    lines.push({ isGood: false, text: `${noVectors} ${errorMessage(embeddings.code, messages)}` })
  }
  const { reader } = report
  if (reader?.ok) lines.push({ isGood: reader.exam.isPassed, text: exam(reader.exam) })
  else if (reader)
    lines.push({ isGood: false, text: `${noExam} ${errorMessage(reader.code, messages)}` })
  return lines
}

/** Shows the results of a test, one per line, in a live region. */
export function ReportLines({ report }: { report: AiReport | null }) {
  const messages = useMessages(aiMessages)
  const { number } = formatters(useInterfaceLocale())
  return (
    <div role="status">
      {report && (
        <ul className="mt-2 flex flex-col gap-1.5">
          {linesOf(report, messages, number).map(({ isGood, text }) => (
            <ReportLine key={text} look={isGood ? 'good' : report.ok ? 'bad' : 'failed'}>
              {text}
            </ReportLine>
          ))}
        </ul>
      )}
    </div>
  )
}

const looks = { good: 'text-add', bad: 'text-soft', failed: 'text-del' }

type LineProps = { look: keyof typeof looks; children: string }

/** Test result with an icon, so that it does not depend on colour alone. */
export function ReportLine({ look, children }: LineProps) {
  const Icon = look === 'good' ? Check : CircleAlert
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${looks[look]}`} />
      <span className="min-w-0 text-pretty">{children}</span>
    </li>
  )
}
