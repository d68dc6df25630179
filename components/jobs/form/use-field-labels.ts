import { useMessages } from '@/components/ui/messages'
import type { CvField } from '@/lib/forms/form-types'
import type { PackGroup } from '@/lib/forms/write-pack'
import { application as applicationMessages, linkedIn, sections } from '@/lib/messages/areas'

/** Returns the labels of the rows and parts of a form: those of the editor, where it has the field. */
export function useFieldLabels() {
  const { form, fields } = useMessages(applicationMessages)
  const { summary } = useMessages(linkedIn)
  const { basics, lists } = useMessages(sections)
  const { work, education, languages, certificates, skills } = lists
  const person: Readonly<Record<string, string>> = {
    ...{ name: basics.fields.name.label, givenName: form.givenName, familyName: form.familyName },
    ...{ email: basics.fields.email.label, phone: basics.fields.phone.label },
    ...{ phoneCountry: form.phoneCountry, street: basics.fields['location.address'].label },
    ...{ city: basics.fields['location.city'].label, place: basics.location },
    ...{ region: basics.fields['location.region'].label, linkedin: 'LinkedIn', github: 'GitHub' },
    ...{ postalCode: basics.fields['location.postalCode'].label, summary },
    ...{ country: basics.fields['location.countryCode'].label, skills: skills.name },
    ...{ website: basics.fields.url.label, headline: basics.fields.label.label },
  }
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    person,
    work: {
      ...{ employer: work.fields.name.label, position: work.fields.position.label },
      ...{ place: work.fields.location.label, start: work.fields.startDate.label },
      ...{ end: work.fields.endDate.label, duties: form.duties },
    },
    education: {
      ...{ school: education.fields.institution.label, degree: education.fields.studyType.label },
      ...{ subject: education.fields.area.label, grade: education.fields.score.label },
      ...{ place: education.fields.location.label, start: education.fields.startDate.label },
      end: education.fields.endDate.label,
    },
    languages: {
      language: languages.fields.language.label,
      level: languages.fields.fluency.label,
    },
    certificates: {
      ...{ name: certificates.fields.name.label, issuer: certificates.fields.issuer.label },
      ...{ date: certificates.fields.date.label, expires: certificates.fields.expires.label },
      number: certificates.fields.number.label,
    },
  }
  const parts: Readonly<Record<PackGroup['part'], string>> = {
    ...{ person: form.you, work: work.name, education: education.name },
    ...{ languages: languages.name, certificates: certificates.name, rest: fields.other },
  }
  return {
    labelOf: (field: CvField) => {
      const [part = '', name = ''] = field.split('.')
      return labels[part]?.[name] ?? ''
    },
    partOf: (part: PackGroup['part']) => parts[part],
  }
}
