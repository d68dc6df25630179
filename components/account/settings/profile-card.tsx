'use client'

import { useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Card, Row } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { nameTyping } from '@/components/ui/typing-help'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages, operator as operatorMessages } from '@/lib/messages/areas'
import { EmailRow } from './email-row'
import { useAccountSettings } from './settings-context'

/** Shows name and email, and for an operator a link to their page. */
export function ProfileCard() {
  const messages = useMessages(accountMessages).profile
  const operator = useMessages(operatorMessages)
  const { user } = useAccountSettings()
  return (
    <Card id="profile" title={messages.title}>
      <NameRow />
      <EmailRow />
      {user.isOperator && (
        <Row
          title={operator.title}
          text={operator.linkText}
          actions={
            <a href="/operator" className={buttonLook('outline')}>
              {operator.link}
            </a>
          }
        />
      )}
    </Card>
  )
}

function NameRow() {
  const messages = useMessages(accountMessages).profile
  const { user, reload } = useAccountSettings()
  const [notice, setNotice] = useState('')
  const form = useAccountForm({
    required: ['name'],
    async send({ name }) {
      setNotice('')
      const result = await identityApi.changeName(name)
      if (!result.ok) return result
      await reload()
      setNotice(messages.nameSaved)
      return null
    },
  })
  return (
    <Row notice={notice}>
      <RowForm form={form} submit={messages.saveName} look="outline">
        <TextField
          name="name"
          label={messages.name}
          description={messages.nameHint}
          error={form.errors.name}
          defaultValue={user.name}
          autoComplete="name"
          {...nameTyping}
          maxLength={200}
        />
      </RowForm>
    </Row>
  )
}
