import { useState } from 'react'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { describeFailure, type Failure } from './describe-failure'

type Result<T> = { ok: true; value: T } | ({ ok: false } & Failure)

/** Runs one request at a time, and holds its result. */
export function useAction() {
  const messages = useMessages(signInMessages)
  const [isBusy, setBusy] = useState(false)
  const [notice, setNotice] = useState('')
  const [error, setError] = useState('')

  async function run<T>(
    ask: () => Promise<Result<T>>,
    onDone: (value: T) => string | Promise<string>,
    /** Messages for codes with a specific meaning here. */
    special: Partial<Record<Failure['code'], string | ((failure: Failure) => string)>> = {},
  ): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setNotice('')
    setError('')
    const result = await ask()
    if (result.ok) setNotice(await onDone(result.value))
    else {
      const text = special[result.code] ?? describeFailure(result, messages).text
      setError(typeof text === 'string' ? text : text(result))
    }
    setBusy(false)
  }

  return { isBusy, notice, error, setNotice, run }
}
