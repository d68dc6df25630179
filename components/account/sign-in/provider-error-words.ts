import type { signIn } from '@/lib/messages/en/sign-in'

/** What to say about the `?error=` that a provider's answer ended with; null for none. */
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
