import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ai as aiMessages, aiDevice as deviceMessages, type MessagesOf } from '@/lib/messages/areas'
import { KnownExams } from './known-exams'
import { ReportLines } from './report-lines'
import type { ConnectionTest } from './use-connection-test'

type Messages = MessagesOf<typeof aiMessages>['settings']

function describeModel({ uses, own, operator, ownProviders }: AiState, messages: Messages): string {
  if (uses === 'own' && own) {
    const name = ownProviders.find(({ id }) => id === own.provider)?.name ?? own.provider
    return messages.ownModel(own.model, name)
  }
  if (uses === 'operator' && operator) return messages.operatorModel(operator.model, operator.name)
  return operator && !own ? messages.operatorLost : messages.text
}

type Props = {
  state: AiState
  test: ConnectionTest
  /** Whether another model was chosen for this device. */
  isReplaced: boolean
}

/** Shows the account's model, and whether it answers. */
export function ModelRow({ state, test, isReplaced }: Props) {
  const messages = useMessages(aiMessages).settings
  const { replaced } = useMessages(deviceMessages)
  const isSet = state.uses !== null
  const reader = state.reader && state.reader.exams.length > 0 ? state.reader : null
  return (
    <Row
      title={messages.modelTitle}
      state={
        <StateMark isGood={isSet && !isReplaced}>
          {!isSet ? messages.none : isReplaced ? replaced : messages.works}
        </StateMark>
      }
      text={describeModel(state, messages)}
      actions={
        isSet && (
          <Button aria-disabled={test.isBusy || undefined} onPress={() => void test.start()}>
            {test.isBusy
              ? messages.testing
              : test.report || reader
                ? messages.testAgain
                : messages.test}
          </Button>
        )
      }
    >
      {reader && !test.report && !test.isBusy && <KnownExams reader={reader} />}
      <ReportLines report={test.report} />
      <ErrorText>{test.error}</ErrorText>
    </Row>
  )
}
