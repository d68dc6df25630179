import type { signIn } from '@/dist/messages/en/sign-in'

/** Returns the message for `?error=` of a provider's redirect; null without one. */
export function providerErrorMessage(
  code: string | undefined,
  { providerErrors, failures }: Pick<typeof signIn, 'providerErrors' | 'failures'>,
): string | null {
  if (!code) return null
  // The parameter may contain anything: only known codes are shown.
  return Object.hasOwn(providerErrors, code)
    ? providerErrors[code as keyof typeof providerErrors]
    : failures.unclear
}
