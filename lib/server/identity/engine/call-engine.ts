import 'server-only'

export type EngineAnswer = {
  ok: boolean
  status: number
  /** The engine's own code of an error; empty where there is none. */
  code: string
  data: Record<string, unknown>
  /** `Set-Cookie` headers, to be passed on. */
  cookies: string[]
}

/** Code of the engine's answer to a sign-in to an account that an operator has disabled. */
export const disabledAccountCode = 'ACCOUNT_DISABLED'

/** Returns whether the engine has authenticated the user of a disabled account, and begun no session. */
export const isOfDisabledAccount = ({ code }: EngineAnswer): boolean => code === disabledAccountCode

/** Reads an answer of the engine. Its tokens stay here: routes decide which fields are sent to the client. */
export async function readEngineAnswer(answer: Promise<Response>): Promise<EngineAnswer> {
  const response = await answer
  const text = await response.text()
  const parsed: unknown = text === '' ? null : JSON.parse(text)
  const data = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  const code = 'code' in data && typeof data.code === 'string' ? data.code : ''
  // The engine reports a malformed answer that no browser sends as a failure of its own.
  if (response.status >= 500 && code !== 'FAILED_TO_VERIFY_REGISTRATION')
    throw new Error(`The account store failed: ${code || response.status}`)
  return {
    ok: response.ok,
    status: response.status,
    code,
    data,
    cookies: response.headers.getSetCookie(),
  }
}
