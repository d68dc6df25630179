import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ai as aiMessages } from '@/lib/messages/areas'
import { ReportLine } from './report-lines'

/** Shows the last exam results of the model as a reader, one per language. */
export function KnownExams({ reader }: { reader: NonNullable<AiState['reader']> }) {
  const { report: messages } = useMessages(aiMessages).settings
  const names = new Intl.DisplayNames(useInterfaceLocale(), { type: 'language' })
  const { exams, isRevoked } = reader
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {isRevoked && exams.length === 0 && <ReportLine look="bad">{messages.revoked}</ReportLine>}
      {exams.map((exam) => (
        <ReportLine key={exam.language} look={exam.isPassed ? 'good' : 'bad'}>
          {messages.examIn({ ...exam, language: names.of(exam.language) ?? exam.language })}
        </ReportLine>
      ))}
    </ul>
  )
}
