/** Plans that an operator can assign to a person: they limit how many requests are allowed (ADR api-operations). */
export const planNames = ['free', 'standard', 'unlimited'] as const
export type PlanName = (typeof planNames)[number]

/** The name of a plan; null for every other value. */
export function readPlanName(value: unknown): PlanName | null {
  return planNames.find((name) => name === value) ?? null
}
