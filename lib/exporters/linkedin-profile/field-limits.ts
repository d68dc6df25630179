import linkedIn from '@/lib/forms/packs/linkedin.json' with { type: 'json' }
import type { FieldName, ProfileSection } from './profile-types'

/** Limits of the fields that the form of a job has, too. */
const { limits } = linkedIn

/**
 * Maximum lengths of LinkedIn profile fields, in characters. LinkedIn publishes none; each is from
 * a page that measured them, as of November 2026. No limits are known for schools, degrees,
 * subjects, grades, certificates, projects, awards, volunteering and languages.
 */
export const fieldLimits: Partial<Record<ProfileSection, Partial<Record<FieldName, number>>>> = {
  basics: {
    // linkedinsights.com, "Maximum LinkedIn character counts and image sizes"; b2c.org.uk, "LinkedIn character limit".
    label: limits['person.headline'],
    // The next three: linkedinsights.com. `url` and `profile` are website addresses.
    phone: 25,
    'location.address': 1_000,
    url: 256,
    profile: 256,
  },
  // linkedinsights.com; aimino.de, "LinkedIn character limit".
  summary: { summary: limits['person.summary'] },
  work: {
    // linkedinsights.com; aimino.de.
    position: limits['work.position'],
    // clearviewsocial.com, "A guide to LinkedIn character counts and limits".
    name: limits['work.employer'],
    // linkedinsights.com; aimino.de.
    description: limits['work.duties'],
  },
  // clearviewsocial.com.
  skills: { keyword: 80 },
  // aimino.de.
  publications: { name: 250, description: 2_000 },
}

/** Maximum skills; 50 until February 2024 (luizmaiaj.com, June 2025, "The LinkedIn skills is broken"). */
export const maxSkills = 100
