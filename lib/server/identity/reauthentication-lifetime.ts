import 'server-only'

/** Milliseconds that a proof by password, passkey or provider is fresh. */
export const reauthenticationLifetime = 10 * 60_000
