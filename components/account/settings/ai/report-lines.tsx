import { Check, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ai as aiMessages, type MessagesOf } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'

type ReaderExam = NonNullable<AiState['reader']>['exams'][number]
type Messages = MessagesOf<typeof aiMessages>
type Line = { isGood: boolean; text: string }

const errorMessage = (code: string, { errors }: Messages) =>
  messageForCode(code, errors, errors['server-trouble'])

type Numbers = ReturnType<typeof formatters>['number']

function linesOf(report: AiReport, messages: Messages, number: Numbers): Line[] {
  if (!report.ok) return [{ isGood: false, text: errorMessage(report.code, messages) }]
  const { works, mode, usage, noExam, pending } = messages.settings.report
  const lines: Line[] = [
    {
      isGood: true,
      text: works(number(report.milliseconds / 1_000, { maximumFractionDigits: 1 })),
    },
    { isGood: report.mode === 'schema', text: messageForCode(report.mode, mode, report.mode) },
    { isGood: report.tellsUsage, text: report.tellsUsage ? usage.told : usage.untold },
  ]
  const { reader } = report
  if (reader && !reader.ok) {
    const { code } = reader
    const text = messageForCode(code, pending, `${noExam} ${errorMessage(code, messages)}`)
    lines.push({ isGood: false, text })
  }
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
          <ReaderLines report={report} />
        </ul>
      )}
    </div>
  )
}

/** Shows the exam of a test, and when a model that has to wait may be tested again. */
function ReaderLines({ report }: { report: AiReport }) {
  const { report: messages } = useMessages(aiMessages).settings
  const reader = report.ok ? report.reader : null
  if (reader?.ok) return <ExamLine exam={reader.exam} text={messages.exam(reader.exam)} />
  if (reader?.code !== 'exam-later') return null
  return <NextTestLine time={Date.now() + (reader.retryAfter ?? 0) * 1_000} />
}

/** Names the time from which a model may be tested again. */
export function NextTestLine({ time }: { time: number }) {
  const { report: messages } = useMessages(aiMessages).settings
  const { date } = formatters(useInterfaceLocale())
  const said = date(time, { dateStyle: 'medium', timeStyle: 'short' })
  return <ReportLine look="bad">{messages.nextTest(said)}</ReportLine>
}

/** Result of an exam with the intervals of its shares, and the time of the next one if it was failed. */
export function ExamLine({ exam, text }: { exam: ReaderExam; text: string }) {
  const { report: messages } = useMessages(aiMessages).settings
  const percent = new Intl.NumberFormat(useInterfaceLocale(), { style: 'percent' })
  const range = ({ from, to }: ReaderExam['noticedInterval']) => percent.formatRange(from, to)
  return (
    <>
      <ReportLine look={exam.isPassed ? 'good' : 'bad'}>
        {text}
        <span className="block text-soft">
          {messages.interval(range(exam.noticedInterval), range(exam.supportedInterval))}
        </span>
      </ReportLine>
      {exam.nextAt && <NextTestLine time={Date.parse(exam.nextAt)} />}
    </>
  )
}

const looks = { good: 'text-add', bad: 'text-soft', failed: 'text-del' }

type LineProps = { look: keyof typeof looks; children: ReactNode }

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
