import { config } from 'zod'

// Loaded before any schema is made: zod tries to make code of text then, which the policy of pages forbids and reports.
config({ jitless: true })
