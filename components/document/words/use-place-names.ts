import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import {
  design as designMessages,
  editor as editorMessages,
  history as historyMessages,
  looks as looksMessages,
  ownTemplate as ownTemplateMessages,
  palettes as paletteMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import type { DocumentPart, FieldPlace } from '@/lib/resume/change/field-place'
import { isSectionKey } from '@/lib/resume/sections'
import { titleCase } from './title-case'

type Labels = Record<string, { label: string } | undefined>

/** Returns functions that name places of a CV, preferring the person's own headings. */
export function usePlaceNames() {
  const messages = useMessages(historyMessages)
  const editor = useMessages(editorMessages)
  const sections = useMessages(sectionsMessages)
  const design = useMessages(designMessages)
  const looks = useMessages(looksMessages)
  const colours = useMessages(paletteMessages)
  const ownTemplate = useMessages(ownTemplateMessages)
  return useMemo(() => {
    const part = (key: DocumentPart, heading: string): string => {
      if (heading) return titleCase(heading)
      if (isSectionKey(key) || key === 'closing') return sections.lists[key].name
      if (key === 'basics' || key === 'summary') return sections[key].name
      return key === 'custom' ? messages.untitledSection : messages[key]
    }

    const designLabels: Record<string, string | undefined> = {
      template: design.template,
      ownTemplate: ownTemplate.title,
      page: design.pageSize,
      fonts: design.type,
      headingFont: design.headingFont,
      bodyFont: design.bodyFont,
      ownFont: design.ownFonts,
      accent: design.colour,
      second: design.secondColour,
      palette: colours.palette,
      fontSize: design.fontSize,
      lineHeight: design.lineHeight,
      spacing: design.spacing,
      margin: design.margin,
      fit: design.fit,
      autoFit: design.autoFit,
      largePrint: design.largePrint,
      look: design.look,
      country: design.customs.label,
      dateStyle: design.dateStyle,
      language: design.language,
      pageNumbers: design.pageNumbers,
      hyphenate: design.hyphenate,
      typographicQuotes: design.typographicQuotes,
      qrCode: design.qrCode.label,
      sectionTitles: looks.sectionTitles.label,
      datePosition: looks.datePosition.label,
      bullets: looks.bullets.label,
      skills: looks.skills.label,
      headerAlign: looks.headerAlign.label,
      icons: looks.icons.label,
      links: looks.links.label,
      photo: looks.photo.label,
      photoSize: looks.photoSize.label,
      photoShape: looks.photoShape.label,
      templatePhotoShape: looks.templatePhotoShape,
      headingSize: design.headingSize,
      headingWeight: design.headingWeight.label,
      nameSize: design.nameSize,
      titleOrder: design.titleOrder,
      sideWidth: design.sideWidth,
      sidePlace: design.sidePlace.label,
      sectionGap: design.sectionGap,
      entryGap: design.entryGap,
      logo: looks.logo,
      carry: design.carry,
    }

    const inBasics: Labels = {
      ...sections.basics.fields,
      'profiles.network': sections.basics.network,
      'profiles.username': sections.basics.username,
      'profiles.url': sections.basics.profileUrl,
      'details.label': sections.basics.detailLabel,
      'details.value': sections.basics.detailValue,
    }

    const field = ({ part: key, field: name, bullet }: FieldPlace): string => {
      if (bullet !== null) {
        return name === 'level' ? editor.subPoint(editor.bulletAt(bullet)) : editor.bulletAt(bullet)
      }
      if (key === 'design') return designLabels[name] ?? messages.fields.other
      // The only field of the profile is named by its section.
      if (key === 'summary' && name === 'summary') return ''
      const labels: Labels =
        key === 'basics'
          ? inBasics
          : isSectionKey(key) || key === 'custom' || key === 'closing'
            ? sections.lists[key].fields
            : {}
      const own: Record<string, string | undefined> = messages.fields
      return labels[name]?.label ?? own[name] ?? messages.fields.other
    }

    return {
      part,
      field,
      /** Names a place from the largest part to the smallest: "Experience · Tideline Energy · Bullet 2". */
      place(place: FieldPlace, isWhole = false): string {
        const name = isWhole && place.bullet === null ? '' : place.field && field(place)
        return [part(place.part, place.heading), place.entry, name].filter(Boolean).join(' · ')
      },
    }
  }, [
    messages,
    sections,
    design,
    looks,
    colours,
    ownTemplate.title,
    editor.bulletAt,
    editor.subPoint,
  ])
}
