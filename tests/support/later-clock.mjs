// Preloaded into a server (`NODE_OPTIONS=--import …`): its clock is ahead by the milliseconds of
// `VITAE_TEST_LATER`, so that the end of a lease need not be waited for. Test-only.
const now = Date.now
const ahead = Number(process.env.VITAE_TEST_LATER) || 0

Date.now = () => now() + ahead
