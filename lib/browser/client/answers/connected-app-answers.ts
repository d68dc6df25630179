// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import { object, type Read, text } from './readers'

/** Reads the answer to `POST /api/v1/connected-apps`. */
export const readAllowedApp = object({ redirectTo: text })
export type AllowedApp = Read<typeof readAllowedApp>
