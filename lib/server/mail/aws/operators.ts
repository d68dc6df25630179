import 'server-only'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { callService, clientSettings } from '../../aws/client-settings'

/** Notifies operators. Messages contain no user data: only the event, and where to look. */
export type Operators = {
  notify: (subject: string, text: string) => Promise<void>
  close: () => void
}

/** Maximum length of an SNS subject, which is one line of at most 100 characters. */
const subjectLength = 100

/** @param parts.topicArn null if the backend has none: then no notice is sent */
export function openOperators(parts: { region: string; topicArn: string | null }): Operators {
  const { region, topicArn } = parts
  if (topicArn === null) return { notify: async () => {}, close: () => {} }
  const client = new SNSClient(clientSettings(region))
  return {
    async notify(subject, text) {
      const line = subject.replace(/[^\x20-\x7e]/g, ' ').slice(0, subjectLength)
      await callService((how) =>
        client.send(new PublishCommand({ TopicArn: topicArn, Subject: line, Message: text }), how),
      )
    },
    close: () => client.destroy(),
  }
}
