/**
 * The cookie by which a sign-in tells the next page who has signed in: bound to this host and to https where
 * there is https. The page takes it away as it reads it.
 */
export type HandoverCookie = '__Host-vitae.person' | 'vitae.person'
