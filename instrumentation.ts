// Next also compiles this file for its edge runtime, which has none of what boot needs.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./lib/server/boot/boot')).boot()
}
