import type { signIn } from '@/dist/words/en/sign-in'

/** Returns the message for the `?error=` of a provider's redirect; null if there is none. */
export function providerErrorWords(
  code: string | undefined,
  { providerErrors, failures }: Pick<typeof signIn, 'providerErrors' | 'failures'>,
): string | null {
  if (!code) return null
  // Anybody may write anything into an address: only sentences of ours are shown.
  return Object.hasOwn(providerErrors, code)
    ? providerErrors[code as keyof typeof providerErrors]
    : failures.unclear
}
