/** What an operator can give to a person: how much they may ask for (docs/adr/0044). */
export const planNames = ['free', 'standard', 'unlimited'] as const
export type PlanName = (typeof planNames)[number]

/** The name of a plan; null for every other value. */
export function readPlanName(value: unknown): PlanName | null {
  return planNames.find((name) => name === value) ?? null
}
