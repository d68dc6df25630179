import {
  AlignLeft,
  Award,
  BadgeCheck,
  BookOpen,
  BriefcaseBusiness,
  FolderGit2,
  GraduationCap,
  HandHeart,
  Languages,
  type LucideIcon,
  Palette,
  Quote,
  Rows3,
  Signature,
  User,
  Wrench,
} from 'lucide-react'
import type { basicsKey } from '@/lib/browser/editing/places'
import { closingKey, type SectionKey, type summaryKey } from '@/lib/resume/sections'

const icons: Record<SectionKey | typeof summaryKey | typeof basicsKey, LucideIcon> = {
  basics: User,
  summary: AlignLeft,
  work: BriefcaseBusiness,
  education: GraduationCap,
  skills: Wrench,
  projects: FolderGit2,
  languages: Languages,
  certificates: BadgeCheck,
  volunteer: HandHeart,
  awards: Award,
  publications: BookOpen,
  interests: Palette,
  references: Quote,
}

/** Returns the icon of a section; a custom one has a neutral icon. */
export function sectionIcon(key: string): LucideIcon {
  if (key === closingKey) return Signature
  return (icons as Record<string, LucideIcon>)[key] ?? Rows3
}
