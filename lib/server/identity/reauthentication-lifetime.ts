import 'server-only'

/** Milliseconds for which an authentication by password, passkey or provider counts as recent. */
export const reauthenticationLifetime = 10 * 60_000
